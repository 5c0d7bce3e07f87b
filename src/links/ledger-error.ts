/** The ledger cannot be read, or cannot be changed as was asked; the message says why, and what to do. */
export class LedgerError extends Error {}
