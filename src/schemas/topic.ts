import { z } from 'astro/zod';
import { inEveryLanguage } from './in-every-language.ts';

/** A topic of `content/topics.yaml`. Its key is part of an address. */
export const topicSchema = z.strictObject({
  /** Where it is listed among the topics, lowest first. */
  order: z.int().positive(),

  /** What the topic is called. */
  title: inEveryLanguage(z.string().min(1).max(40)),

  /** One sentence: what its articles are about. */
  summary: inEveryLanguage(z.string().min(20).max(160)),

  /** Its drawing, a name of `components/TopicIcon.astro`. */
  icon: z.enum(['compass', 'card', 'tool', 'lock', 'headset']),
});

/** A topic as it is read, in every language at once. */
export type TopicData = z.infer<typeof topicSchema>;
