import type { APIRoute, GetStaticPaths } from 'astro';
import { readShareTexts } from '../../model/share-texts.ts';
import { answerTextModule, listTextModuleRoutes, type TextModuleProps } from '../../model/text-modules.ts';

/** One file for each language. */
export const getStaticPaths = listTextModuleRoutes satisfies GetStaticPaths;

/** The words that the share menu of a language shows and copies, as a module that pages load beside its program. */
export const GET: APIRoute<TextModuleProps> = async ({ props: { locale } }) =>
  answerTextModule(await readShareTexts(locale));
