import type { Page } from '@playwright/test';
import { weigh } from '../src/checks/site/weight.ts';
import { at } from './addresses.ts';
import { clipboardPermissions, readText } from './clipboard.ts';
import { options, said, tool, words } from './desk-parts.ts';
import { enlargeLetters, listObstacles, listSidewaysScroll } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { readHead } from './head.ts';
import { spanishResults, status } from './search-parts.ts';

// On a site of which one article is in Spanish, and the English one has changed since: see waiting-site.ts.
const article = 'es/articles/what-to-expect/';

/** The language in which a screen reader would read the element. */
const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

test.describe('A translation of which some sections wait', () => {
  const notes = (page: Page) => page.getByText('Esta parte todavía no está traducida, así que está en inglés.');

  test('a reader reads what changed in English, is told so once in each place, and the rest in Spanish', async ({
    page,
  }) => {
    await page.goto(article);
    const text = page.getByRole('article');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qué esperar cuando Duo le envía a Persona');
    await expect(notes(page)).toHaveCount(3);
    for (const note of await notes(page).all()) expect.soft(await note.evaluate(languageOf)).toBe('es');
    const english = [
      text.getByRole('heading', { level: 2, name: 'So what is Persona?' }),
      text.getByText('Persona is a company whose software'),
      text.getByRole('heading', { level: 3, name: 'Whom can I contact for support?' }),
      text.getByText('Call them today.'),
      text.getByRole('heading', { level: 2, name: 'A new part' }),
    ];
    for (const part of english) expect.soft(await part.evaluate(languageOf), String(part)).toBe('en');
    const spanish = [
      text.getByRole('heading', { level: 2, name: '¿Cómo funciona Duo con Persona?' }),
      text.getByRole('heading', { level: 2, name: 'Preguntas frecuentes' }),
      text.getByRole('heading', { level: 3, name: '¿Es seguro subir mi documento y mi selfi?' }),
      text.getByRole('heading', { level: 2, name: 'Más ayuda' }),
    ];
    for (const part of spanish) expect.soft(await part.evaluate(languageOf), String(part)).toBe('es');
    for (const replaced of ['¿Qué es Persona?', '¿Con quién puedo contactar', 'Perdí el teléfono'])
      await expect(text.getByText(replaced)).toHaveCount(0);
  });

  test('a reader hears the parts of an English section in English, and its links lead on in Spanish', async ({
    page,
  }) => {
    await page.goto(`${article}#new-part`);
    const heading = page.getByRole('heading', { level: 2, name: 'A new part' });
    await expect(heading).toBeFocused();
    const note = page.getByRole('note', { name: 'Good to know' });
    await expect(note).toContainText(
      'A link works for 24 hours, unless your organization or Duo chose otherwise, so ask your help desk.',
    );
    await expect(page.getByRole('group', { name: 'Table' })).toContainText('Twice');
    await note.getByRole('link', { name: 'who can help' }).click();
    await expect(page).toHaveURL('es/articles/who-can-help/');
  });

  test('a reader finds each section in the contents, in the language and the order of the text', async ({ page }) => {
    await page.goto(article);
    const links = page.getByRole('navigation', { name: 'En esta página' }).getByRole('link');
    const headings = page.getByRole('article').getByRole('heading', { level: 2 });
    const titles = (await links.allInnerTexts()).filter((title) => title !== '');
    expect((await headings.allInnerTexts()).slice(0, titles.length)).toEqual(titles);
    expect(await links.filter({ hasText: 'A new part' }).last().evaluate(languageOf)).toBe('en');
    expect(await links.filter({ hasText: 'Más ayuda' }).last().evaluate(languageOf)).toBe('es');
  });

  test('a reader arrives by a link at a question that waits, and it is open', async ({ page }) => {
    await page.goto(`${article}#who-to-contact`);
    await expect(page.getByText('Call them today.')).toBeVisible();
    await expect(page.getByText('Call them today.')).toBeInViewport();
  });

  test('a reader finds nothing by what is in English there, and the article by what is in Spanish', async ({
    page,
  }) => {
    await page.goto('es/search/?q=verificaci%C3%B3n+de+identidad+de+duo');
    await expect(spanishResults(page).getByRole('link').first()).toHaveText(
      'Qué esperar cuando Duo le envía a Persona',
    );
    await page.goto('es/search/?q=%22Call+them+today%22');
    await expect(status(page)).toHaveText(/./);
    await expect(spanishResults(page).getByRole('link', { name: 'Qué esperar cuando Duo' })).toHaveCount(0);
  });

  test('a program reads the sections in the same order and language as Markdown, and in the list of links', async ({
    page,
    request,
  }) => {
    await page.goto(article);
    const { otherForms } = await readHead(page);
    const markdown = await (await request.get(otherForms['text/markdown'] ?? '')).text();
    const headings = [...markdown.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title);
    expect(headings.slice(0, 2)).toEqual(['So what is Persona?', '¿Cómo funciona Duo con Persona?']);
    expect(markdown).toContain('Esta parte todavía no está traducida, así que está en inglés.\n\n## A new part\n');
    const links = await (await request.get('agents/links.json')).text();
    for (const title of ['So what is Persona?', 'A new part', '¿Cómo funciona Duo con Persona?'])
      expect.soft(links).toContain(`"${title}"`);
    expect(links).not.toContain('"¿Qué es Persona?"');
  });
});

test.describe('Searching and choosing where most is in English', () => {
  test.use({ locale: 'es-MX' });

  test('a reader takes the example of the box, and hears that the article is in English', async ({ page }) => {
    await page.goto('es/');
    const box = page.getByRole('combobox', { name: 'Buscar ayuda' });
    const [, example = ''] = /«(.+)»/.exec((await box.getAttribute('placeholder')) ?? '') ?? [];
    await box.fill(example);
    const first = page.getByRole('listbox', { name: 'Sugerencias' }).getByRole('option').first();
    await expect(first).toHaveText('My Persona link has expired or was already used (en inglés)');
    await first.click();
    await expect(page).toHaveURL('es/articles/link-expired/');
  });

  test('a reader is told that what English words find is in English', async ({ page }) => {
    await page.goto('es/search/?q=link+expired');
    await expect(page.getByRole('status')).toHaveText(/«link expired»/);
    const results = page.getByRole('list', { name: 'Resultados de la búsqueda' });
    await expect(results.getByRole('listitem').first()).toContainText('used (en inglés)');
    // It is in the list of all articles too.
    await page.getByRole('heading', { level: 3, name: 'Resolver un problema' }).click();
    await expect(
      page.getByRole('region', { name: 'Todos los artículos' }).getByRole('link', { name: /link has expired/ }),
    ).toBeVisible();
  });

  test('a reader of Spanish is told how much is not in Spanish', async ({ page }) => {
    await page.goto('es/about/');
    await expect(page.getByRole('main')).toContainText(/\d+ de los \d+ artículos todavía no están en este idioma/);
    await page.goto('about/');
    await expect(page.getByRole('main')).not.toContainText('not in this language yet');
  });

  test('a reader of Spanish arrives at the English article when it is not translated', async ({ page }) => {
    await page.goto('go/YX55/');
    await expect(page).toHaveURL('articles/link-expired/');
  });

  test('somebody who pastes an article that waits for its translation sees it as it is', async ({ page, request }) => {
    await page.goto('es/articles/link-expired/');
    const { openGraph } = await readHead(page);
    expect(openGraph['locale']).toBe('en_US');
    expect(openGraph['title']).toBe('My Persona link has expired or was already used');
    expect(new URL(openGraph['image'] ?? '').pathname).toBe(at('go/YX55/card.en.png'));
    expect((await request.get(new URL(openGraph['image'] ?? '').pathname)).status()).toBe(200);
  });

  test('an article that waits for its translation has its text in English only', async ({ page }) => {
    await page.goto('es/articles/link-expired/');
    expect((await readHead(page)).otherForms).toEqual({});
  });

  test('a reader in the middle of an article is told that it is not translated, and not led back', async ({ page }) => {
    await page.goto('articles/link-expired/#already-used');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Español' }).click();
    await expect(page).toHaveURL('es/articles/link-expired/');
    await expect(page.getByText('Sentimos que este artículo todavía no esté en español.')).toBeVisible();
  });
});

test.describe('Articles in another language than the page', () => {
  const addresses = ['es/', 'es/topics/fix/', 'es/search/', 'es/404.html', 'es/agents/', 'es/articles/what-to-expect/'];

  for (const address of addresses) {
    test(`a reader of ${address} sees and hears after each English title that it is English`, async ({ page }) => {
      await page.goto(address);
      const links = page
        .getByRole('main')
        .getByRole('listitem')
        .locator('a[lang=en]:not([hreflang], [href^=http], [href^="#"])');
      await expect(links.first()).toBeAttached();
      const unmarked = await links.evaluateAll((all) =>
        all
          .filter(({ nextSibling }) => nextSibling?.textContent?.trim() !== '(en inglés)')
          .map(({ textContent }) => textContent),
      );
      expect(unmarked).toEqual([]);
      const item = page.getByRole('main').getByRole('listitem').filter({ hasText: '(en inglés)' }).last();
      expect(await item.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('es');
    });
  }

  test('a reader with a wrong address is told so of what is nearest', async ({ page, expectTrouble }) => {
    expectTrouble('es/articles/link-expird/', 404);
    await page.goto('es/articles/link-expird/');
    const nearest = page.getByRole('region', { name: '¿Quería decir' }).getByRole('listitem').first();
    await expect(nearest).toHaveText('My Persona link has expired or was already used (en inglés)');
  });
});

test.describe('An article that is not translated', () => {
  const read = (page: Page) => page.getByRole('link', { name: 'Leer el artículo en inglés' });

  test('a reader is told so in Spanish, hears its title in English, and goes on to it', async ({ page }) => {
    await page.goto('es/articles/link-expired/?from=ticket');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByText('Sentimos que este artículo todavía no esté en español.')).toBeVisible();

    /** The language in which a screen reader would read the element. */
    const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
    const english = [
      page.getByRole('heading', { level: 1, name: 'My Persona link has expired' }),
      page.getByText('Only the organization that sent the link'),
      page.getByRole('list', { name: 'Partes del artículo' }).getByRole('link', { name: 'Get a new link' }),
    ];
    for (const part of english) expect.soft(await part.evaluate(languageOf), String(part)).toBe('en');
    const spanish = [read(page), page.getByRole('heading', { name: '¿Sigue sin resolverse?' })];
    for (const part of spanish) expect.soft(await part.evaluate(languageOf), String(part)).toBe('es');

    await read(page).click();
    await expect(page).toHaveURL('articles/link-expired/?from=ticket');
  });

  test('a reader has other help in Spanish', async ({ page }) => {
    await page.goto('es/articles/link-expired/');
    const more = page.getByRole('navigation', { name: 'Más ayuda en español' });
    await more.getByRole('link', { name: 'Resolver un problema' }).click();
    await expect(page).toHaveURL('es/topics/fix/');
    await page.goBack();
    await more.getByRole('link', { name: 'Buscar en todos los artículos' }).click();
    await expect(page).toHaveURL('es/search/');
  });

  for (const stuck of ['', '?utm_source=x', '.']) {
    test(`a reader whose link to a place ends in “${stuck}” arrives there, and Back leads to where it was`, async ({
      page,
    }) => {
      await page.goto('es/');
      await page.goto(`es/articles/link-expired/?from=ticket#get-a-new-link${stuck}`);
      await expect(page).toHaveURL('articles/link-expired/?from=ticket#get-a-new-link');
      await expect(page.getByRole('heading', { name: 'Get a new link' })).toBeFocused();
      await page.goBack();
      await expect(page).toHaveURL('es/');
    });
  }

  test('a reader who skips to the content stays', async ({ page }) => {
    await page.goto('es/articles/link-expired/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('es/articles/link-expired/#content');
    await expect(read(page)).toBeVisible();
  });

  test('a search engine is sent to the English page', async ({ page }) => {
    await page.goto('es/articles/link-expired/');
    const { canonical, alternates } = await readHead(page);
    expect(canonical).toMatch(/^https?:\/\//);
    expect(new URL(canonical ?? '').pathname).toBe(at('articles/link-expired/'));
    expect(alternates).toEqual({});
  });
});

test.describe('At the desk', () => {
  test.use({ permissions: clipboardPermissions });

  test('an agent copies a reply in another language with an article that is not translated', async ({ page }) => {
    await page.goto('agents/');
    await page.getByRole('combobox', { name: 'Copy in' }).selectOption('Español');
    await words(page).fill('link expired');
    await expect(options(page).first()).toContainText('YX55');
    await tool(page, 'Ready reply').click();
    await expect(said(page, 'The article is not translated yet')).toBeVisible();
    expect(await readText(page)).toMatch(/^Hola:\n[^]*My Persona link has expired[^]*\/go\/YX55\n/);
    await tool(page, 'Text with link').click();
    await expect(said(page, 'Text copied: YX55')).toBeVisible();
    expect(await readText(page)).toMatch(/^> \w/);
  });
});

test.describe('With any screen and letters', () => {
  for (const address of [article, 'es/articles/link-expired/']) {
    test(`a reader of ${address} has no obstacle`, async ({ page }) => {
      await page.goto(address);
      expect(await listObstacles(page)).toEqual([]);
      expect(await listSidewaysScroll(page, [320, 360, 640, 1280])).toEqual([]);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      expect(await listSidewaysScroll(page, [320, 1280])).toEqual([]);
      await enlargeLetters(page);
      expect(await listSidewaysScroll(page, [320, 360])).toEqual([]);
    });
  }

  test('a page that only leads on to an article is a part of one', async ({ request }) => {
    for (const path of ['es/articles/link-expired/', 'es/articles/glossary/']) {
      const html = await (await request.get(path)).text();
      // With the menu of three languages.
      expect.soft(html.length, path).toBeLessThanOrEqual(14_500);
      expect.soft(weigh(html), `${path} compressed`).toBeLessThanOrEqual(4_800);
    }
  });
});

test.describe('When JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader reads what changed in English too', async ({ page }) => {
    await page.goto(article);
    await expect(page.getByRole('heading', { level: 2, name: 'A new part' })).toBeVisible();
    await expect(page.getByRole('note', { name: 'Good to know' })).toContainText('ask your help desk');
  });

  test('a reader with a link to a place in an article that is not translated finds the link to it', async ({
    page,
  }) => {
    await page.goto('es/articles/link-expired/#i-am-the-help-desk');
    const link = page.getByRole('link', { name: 'I am the help desk' });
    await expect(link).toBeInViewport();
    await link.click();
    await expect(page).toHaveURL('articles/link-expired/#i-am-the-help-desk');
  });
});
