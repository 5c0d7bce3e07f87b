import type { Copy } from './make-copy.ts';

/**
 * Puts a copy on the clipboard; with `isRich`, its rich text beside the plain one. The copy may be a promise: the browser allows the
 * write while the key press is recent, and waits for the content. Rejects when the browser refuses, or has no clipboard because the
 * page is not served over HTTPS, or when the copy could not be made.
 */
export async function writeCopy(copy: Copy | Promise<Copy>, isRich: boolean): Promise<void> {
  const blob = async (type: string, read: (copy: Copy) => string) => new Blob([read(await copy)], { type });
  const item = new ClipboardItem({
    'text/plain': blob('text/plain', ({ text }) => text),
    ...(isRich && { 'text/html': blob('text/html', ({ text, html }) => html ?? text) }),
  });
  await navigator.clipboard.write([item]);
}
