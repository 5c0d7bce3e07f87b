/** The day that a command is asked about, today without one. Ends the process with 1 when it is no day. */
export function readDay(on: string | undefined): string {
  if (on === undefined) return new Date().toISOString().slice(0, 10);
  const date = new Date(on);
  if (/^\d{4}-\d\d-\d\d$/.test(on) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(on)) return on;
  console.error(`--on has “${on}”; expected a day such as 2027-06-30.`);
  process.exit(1);
}
