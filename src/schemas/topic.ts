import { z } from 'astro/zod';
import { textsOfEach } from './texts-of-each.ts';

const texts = {
  /** What the topic is called. */
  title: z.string().min(1).max(40),

  /** One sentence: what its articles are about. */
  summary: z.string().min(20).max(160),
};

/** A topic of `content/topics.yaml`, with its texts in English. Its key is part of an address. */
export const topicSchema = z.strictObject({
  /** Where it is listed among the topics, lowest first. */
  order: z.int().positive(),

  ...texts,

  /** Its drawing, a name of `components/TopicIcon.astro`. */
  icon: z.enum(['compass', 'card', 'tool', 'lock', 'headset']),
});

/** A topic as it is read. */
export type TopicData = z.infer<typeof topicSchema>;

/** The topics in another language, `content/topics/<locale>.yaml`. One that is left out is read in English. */
export const topicTextsSchema = (topics: Readonly<Record<string, unknown>>) =>
  textsOfEach(topics, () => z.strictObject(texts).optional());
