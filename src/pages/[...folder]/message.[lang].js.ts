import type { APIRoute, GetStaticPaths } from 'astro';
import { readMessageTexts } from '../../model/message-page.ts';
import { answerTextModule, listTextModuleRoutes, type TextModuleProps } from '../../model/text-modules.ts';

/** One file for each language. */
export const getStaticPaths = listTextModuleRoutes satisfies GetStaticPaths;

/** What the check of messages knows and says in a language, as a module that pages load beside its program. */
export const GET: APIRoute<TextModuleProps> = async ({ props: { locale } }) =>
  answerTextModule(await readMessageTexts(locale));
