/**
 * A table as CSV: https://www.rfc-editor.org/rfc/rfc4180. It starts with a byte order mark, so that Excel reads it as UTF-8, and a cell
 * that a spreadsheet would run as a formula starts with an apostrophe: https://owasp.org/www-community/attacks/CSV_Injection.
 */
export const formatCsv = (lines: ReadonlyArray<readonly string[]>): string =>
  `\uFEFF${lines.map((cells) => `${cells.map(formatCell).join(',')}\r\n`).join('')}`;

function formatCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
