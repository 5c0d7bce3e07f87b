/** How many seconds an option says. Ends the process with 1 when it is no number of them. */
export function readSeconds(name: string, text: string): number {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  console.error(`${name} has “${text}”; expected a number of seconds such as 2.`);
  process.exit(1);
}
