import type { APIRoute, GetStaticPaths } from 'astro';
import type { FixTexts } from '../../guidance/fixes/draw-trail.ts';
import { makeTrails } from '../../guidance/fixes/make-trails.ts';
import { wordsFor } from '../../i18n/words.ts';
import { readFixes } from '../../model/fixes.ts';
import { answerTextModule, listTextModuleRoutes, type TextModuleProps } from '../../model/text-modules.ts';

/** One file for each language. */
export const getStaticPaths = listTextModuleRoutes satisfies GetStaticPaths;

/** “Find your fix” as the desk of agents reads it, in a language: a module that the desk loads beside its program. */
export const GET: APIRoute<TextModuleProps> = async ({ props: { locale } }) =>
  answerTextModule({
    trails: makeTrails(await readFixes(locale), locale),
    words: wordsFor(locale).fix.caller,
  } satisfies FixTexts);
