import type { APIRoute, GetStaticPaths } from 'astro';
import { articlesOfLines } from '../../guidance/device/judge.ts';
import { readDeviceTexts } from '../../model/device-page.ts';
import { answerTextModule, listTextModuleRoutes, type TextModuleProps } from '../../model/text-modules.ts';

/** One file for each language. */
export const getStaticPaths = listTextModuleRoutes satisfies GetStaticPaths;

/** What the check of a device says in a language, as a module that pages load beside its program. */
export const GET: APIRoute<TextModuleProps> = async ({ props: { locale } }) =>
  answerTextModule(await readDeviceTexts(locale, articlesOfLines));
