/**
 * A table as CSV: https://www.rfc-editor.org/rfc/rfc4180. The mark at its start makes Excel read UTF-8, and a cell that a spreadsheet
 * would take for a formula is made a text: https://owasp.org/www-community/attacks/CSV_Injection.
 */
export const formatCsv = (lines: ReadonlyArray<readonly string[]>): string =>
  `\uFEFF${lines.map((cells) => `${cells.map(formatCell).join(',')}\r\n`).join('')}`;

function formatCell(text: string): string {
  const defused = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(defused) ? `"${defused.replaceAll('"', '""')}"` : defused;
}
