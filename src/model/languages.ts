import { defaultLocale, localeKeys, type Locale } from '../i18n/locales.ts';
import { readOrganization } from './organization.ts';

/** The languages of this deployment, the default first: all that the site has, or those that the organization offers. */
export async function listLanguages(): Promise<Locale[]> {
  const { languages } = await readOrganization();
  return localeKeys.filter((locale) => locale === defaultLocale || (languages?.includes(locale) ?? true));
}

/** The routes of a page that exists once in each language, under `[...locale]`, which is empty for the default language. */
export async function listLocaleRoutes() {
  return (await listLanguages()).map((locale) => ({
    params: { locale: locale === defaultLocale ? undefined : locale },
    props: { locale },
  }));
}
