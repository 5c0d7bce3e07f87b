import type { ShareTexts } from './setup.ts';

/** What can be copied of a place: its link alone, as rich text, as Markdown, in a ready reply, or below its text. */
export type CopyKind = 'link' | 'rich' | 'markdown' | 'reply' | 'quote';

/** Whether a kind of copy has rich text beside the plain one. */
export const isRich = (kind: CopyKind): boolean => kind === 'rich' || kind === 'reply' || kind === 'quote';

/** What copies say of a place, which is an article or a section of it. */
export interface Subject {
  /** The permanent link, with its host. */
  link: string;
  title: string;

  /** The heading of the section; none for the whole article. */
  heading?: string | undefined;

  /** The answer in one sentence. */
  summary: string;

  /** Whom to ask when it did not help; empty where nobody is named. */
  contact: string;

  /** The text of the section, or the beginning of the article. */
  section: { text: string; html: string };
}

/** What goes to the clipboard: plain text, and the same as HTML for programs that take rich text. */
export interface Copy {
  text: string;
  html?: string;
}

/** Makes one kind of copy of a place. */
export function makeCopy(kind: CopyKind, subject: Subject, reply: ShareTexts['reply']): Copy {
  const { link, title, heading, section } = subject;
  const name = heading === undefined ? title : `${heading} – ${title}`;
  switch (kind) {
    case 'link':
      return { text: link };
    case 'rich':
      return { text: `${name}\n${link}`, html: linkHtml(link, name) };
    case 'markdown':
      return { text: `[${name.replace(/[\\[\]]/g, '\\$&')}](${link})` };
    case 'reply':
      return makeReply(subject, heading === undefined ? reply.article : reply.section);
    case 'quote': {
      const lines = section.text.split('\n').map((line) => `> ${line}`.trimEnd());
      return {
        text: `${lines.join('\n')}\n\n${name}\n${link}`,
        html: `<blockquote>${section.html}</blockquote><p>${linkHtml(link, name)}</p>`,
      };
    }
  }
}

/** Where nobody is named to contact, the line that would say so is left out. */
function makeReply({ link, title, heading = '', summary, contact }: Subject, template: string): Copy {
  const filled = template
    .split('\n')
    .filter((line) => contact !== '' || !line.includes('{contact}'))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const paragraphs = filled.split(/\n{2,}/).map((paragraph) => {
    const lines = paragraph.split('\n').map((line) => {
      // What the writer wrote around the gaps is plain text too.
      const values = { title, heading, summary, contact };
      const parts = line.split('{link}').map((part) => escapeHtml(fillPhrase(part, values)));
      return parts.join(linkHtml(link, link));
    });
    return `<p>${lines.join('<br>')}</p>`;
  });
  return { text: fillPhrase(filled, { title, heading, summary, contact, link }), html: paragraphs.join('') };
}

// Not that of `i18n`: a module that the search engine imports too would become a file of its own, and one more request for both.
const fillPhrase = (phrase: string, values: Readonly<Record<string, string>>) =>
  phrase.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);

const linkHtml = (link: string, text: string) => `<a href="${escapeHtml(link)}">${escapeHtml(text)}</a>`;

/** A text as it is written in HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
