import { z } from 'astro/zod';

/** Words as they are compared: lower case, without accents, `…` for up to four words between. Other scripts have neither. */
const phrase = z
  .string()
  .regex(
    /^[a-z\d'%$€\p{Lo}ー-]+(?: (?:…|[a-z\d'%$€\p{Lo}ー-]+))*$/u,
    'expected words in lower case and without accents, one space between them, “…” for up to four words',
  );

/**
 * Words of a message that should make a reader careful, by what they do: `content/warning-signs/<locale>.yaml`. The first three are
 * signs of a fake; the others are things that no known check asks for. Negated words ("never share your password") do not count.
 */
export const warningSignsSchema = z.strictObject({
  /** It makes the reader hurry. That a link expires is no sign: real ones do. */
  hurry: z.array(phrase).min(1),

  /** It threatens: an account is closed, something is lost. */
  threat: z.array(phrase).min(1),

  /** It greets nobody by name. */
  greeting: z.array(phrase).min(1),

  /** It asks the reader to tell a code, or to approve a sign-in that somebody else began. */
  passcode: z.array(phrase).min(1),

  /** It asks for the password of an account. */
  password: z.array(phrase).min(1),

  /** It asks for money: a payment, a card, gift cards, cryptocurrency. */
  payment: z.array(phrase).min(1),

  /** It asks the reader to let somebody into the device. */
  remote: z.array(phrase).min(1),
});

/** The phrases of one language, by what they do. */
export type WarningSigns = z.infer<typeof warningSignsSchema>;
