import { locales, type Locale } from '../i18n/locales.ts';
import { listLanguages } from './languages.ts';
import { buildFolder } from './urls.ts';

/** The routes of a module that exists once in each language, `[...folder]/name.[lang].js`, in the folder of the build. */
export async function listTextModuleRoutes() {
  return (await listLanguages()).map((locale) => ({
    params: { folder: buildFolder.slice(0, -1), lang: locales[locale].lang },
    props: { locale },
  }));
}

/** Answers with a module whose default export is `texts`: what a program says or knows in a language, loaded beside it. */
export const answerTextModule = (texts: object): Response =>
  new Response(`export default ${JSON.stringify(texts)}`, { headers: { 'content-type': 'text/javascript' } });

/** What such a route is given. */
export interface TextModuleProps {
  locale: Locale;
}
