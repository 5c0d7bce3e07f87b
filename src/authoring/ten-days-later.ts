/** Loaded before a program, moves the clock that it reads ten days and five hours ahead. */
const ahead = (10 * 24 + 5) * 60 * 60 * 1000;

const Present = globalThis.Date;
globalThis.Date = class extends Present {
  constructor(...parts: []) {
    if (parts.length === 0) super(Present.now() + ahead);
    else super(...parts);
  }

  static override now() {
    return Present.now() + ahead;
  }
} as DateConstructor;
