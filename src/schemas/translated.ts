import { z } from 'astro/zod';

/** A section of an article: `link-expired title`, `link-expired summary`, `link-expired start`, `link-expired#how-long`. */
const section = z
  .string()
  .regex(
    /^[a-z0-9-]+(?: (?:title|summary|start)|#[a-z0-9-]+)$/,
    'expected an article and a section of it, as in link-expired#how-long',
  );

/** What stands for the English text that it was translated from. */
const hash = z.string().regex(/^[a-p]{10}$/, 'expected what “npm run translate” writes');

/** `content/translated/<locale>.yaml`: the English text that each section of the language was translated from. */
export const translatedSchema = z.record(section, hash);
