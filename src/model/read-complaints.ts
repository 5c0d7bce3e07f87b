import type { MdastNode } from 'satteri';
import { childrenOf, parseText, wordsOf } from './parse-text.ts';

/** What a caller says, and what to send them. */
export interface Complaint {
  /** In the caller’s words. */
  text: string;

  /** The article to send, as the writer wrote the link: its short name, and `/articles/<slug>/#id`. */
  label: string;
  href: string;

  /** What only the organization can do about it, where it can do something. */
  onlyYou?: string;
}

/** Complaints of one kind. */
export interface ComplaintGroup {
  title: string;
  complaints: Complaint[];
}

/**
 * The tables of complaints in the article for help desks, a group under each heading. Their columns are what callers say, the article
 * to send, and what only the organization can do; a row without a link to an article is skipped.
 */
export function readComplaints(body: string): ComplaintGroup[] {
  const groups: ComplaintGroup[] = [];
  let title = '';
  for (const node of childrenOf(parseText(body))) {
    if (node.type === 'heading') title = wordsOf(node);
    if (node.type !== 'table') continue;
    const complaints = node.children.slice(1).flatMap(readRow);
    if (complaints.length > 0) groups.push({ title, complaints });
  }
  return groups;
}

function readRow(row: MdastNode): Complaint[] {
  const [said, send, own] = childrenOf(row);
  const link = send && childrenOf(send).find((node) => node.type === 'link');
  if (!said || link?.type !== 'link' || !link.url.startsWith('/articles/')) return [];
  const onlyYou = own ? wordsOf(own) : '';
  // Writers put a dash into a cell that says nothing.
  const isSaid = /\p{L}/u.test(onlyYou);
  return [{ text: wordsOf(said), label: wordsOf(link), href: link.url, ...(isSaid && { onlyYou }) }];
}
