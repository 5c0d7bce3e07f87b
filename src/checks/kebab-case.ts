/** Whether a name is lower-case words joined by hyphens, which is how addresses, ids and files are spelled. */
export const isKebabCase = (name: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

/** The words of a text as such a name: `¿Qué es «Persona»?` is `que-es-persona`. */
export const toKebabCase = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
