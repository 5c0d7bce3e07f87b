/** The ledger cannot be read, or cannot be changed as was asked; the message says why, and what to do. */
export class LedgerError extends Error {}

/** The ledger has lost something that was published; nobody can go on from there. */
export class LostLedgerError extends LedgerError {
  /** What is wrong with the file, to go on from its name. */
  readonly reason: string;
  readonly line: number | undefined;

  constructor(found: string, { line, unless = '' }: { line?: number; unless?: string } = {}) {
    // Nothing but git knows what was published.
    const reason = `${found} Restore it from git: “git checkout -- content/links.json”.${unless}`;
    super(`content/links.json${line === undefined ? '' : `:${line}`} ${reason}`);
    this.reason = reason;
    this.line = line;
  }
}
