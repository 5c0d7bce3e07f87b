import type { ListItem, RootContent, Text } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A list of links under a title. */
interface LinkList {
  title: string;
  links: ReadonlyArray<{ title: string; url: string; summary: string }>;
}

/** The index of the site for programs that read text instead of browsing, in the format of https://llmstxt.org. */
export function writeLlmsTxt(name: string, description: string, lists: readonly LinkList[]): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [say(name)] },
    { type: 'blockquote', children: [{ type: 'paragraph', children: [say(description)] }] },
    ...lists.flatMap(({ title, links }): RootContent[] => [
      { type: 'heading', depth: 2, children: [say(title)] },
      {
        type: 'list',
        spread: false,
        children: links.map(({ title, url, summary }): ListItem => ({
          type: 'listItem',
          children: [
            { type: 'paragraph', children: [{ type: 'link', url, children: [say(title)] }, say(`: ${summary}`)] },
          ],
        })),
      },
    ]),
  ];
  return toMarkdown({ type: 'root', children }, { bullet: '-' });
}

const say = (value: string): Text => ({ type: 'text', value });
