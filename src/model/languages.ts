import { defaultLocale, localeKeys, type Locale } from '../i18n/locales.ts';
import { readOrganization } from './organization.ts';

/** The languages of this deployment, the default first: all that the site has, or those that the organization offers. */
export async function listLanguages(): Promise<Locale[]> {
  const { languages } = await readOrganization();
  return localeKeys.filter((locale) => locale === defaultLocale || (languages?.includes(locale) ?? true));
}

/** The `[...locale]` part of each language's routes; English has none. */
export async function listLocaleRoutes() {
  return (await listLanguages()).map((locale) => ({
    locale,
    params: { locale: locale === defaultLocale ? undefined : locale },
  }));
}
