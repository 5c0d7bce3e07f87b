import { getRssString } from '@astrojs/rss';
import { isoDate } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { absoluteUrl, feedUrl, homeUrl } from '../model/urls.ts';

const maxItems = 50;

/** An article that changed: its title, what is new, the day of the change, and the path of its permanent link. */
interface Item {
  title: string;
  text: string;
  day: Date;
  url: string;
}

/** The first fifty of the changed articles of a language as RSS 2.0, in the order given. `site` is the address of the host. */
export function writeRssFeed(
  items: readonly Item[],
  { locale, title, description, site }: { locale: Locale; title: string; description: string; site: URL },
): Promise<string> {
  const self = absoluteUrl(feedUrl(locale), site);
  return getRssString({
    title,
    description,
    site: absoluteUrl(homeUrl(locale), site),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${locales[locale].lang}</language><atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: items.slice(0, maxItems).map(({ title, text, day, url }) => {
      const link = absoluteUrl(url, site);
      return {
        title,
        link,
        description: text,
        pubDate: day,
        // The day makes the next change of the same article a new item in feed readers.
        customData: `<guid isPermaLink="false">${link}?changed=${isoDate(day)}</guid>`,
      };
    }),
  });
}
