import type { Page } from '@playwright/test';
import { at } from './addresses.ts';
import { expect, test } from './fixtures.ts';
import { readHead } from './head.ts';

test.describe('Reading in Spanish', () => {
  test.use({ locale: 'es-MX' });

  test('a reader starts on a home page in Spanish', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto('es/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('¿Le piden que demuestre quién es con Persona?');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await page.getByRole('link', { name: '¿Qué va a pasar?' }).click();
    await expect(page).toHaveURL('es/articles/what-to-expect/');
  });

  test('a reader reads an article in Spanish, with its dates', async ({ page }) => {
    await page.goto('es/articles/what-to-expect/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Qué esperar cuando Duo le envía a Persona');
    const article = page.getByRole('article');
    await expect(article.getByText(/Comprobado el\s+\d{1,2} [a-z]+ \d{4}/)).toBeVisible();
    await expect(article.getByRole('button', { name: 'Copiar enlace a «¿Qué es Persona?»' })).toHaveCount(1);
    await expect(page.getByRole('navigation', { name: 'En esta página' }).getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Más en «Antes de empezar»' })).toBeVisible();
    await page.getByRole('region', { name: '¿Le ha servido?' }).getByText('No', { exact: true }).click();
    await expect(page.getByRole('region', { name: '¿Sigue sin resolverse?' })).toContainText(
      'Pregunte a la organización',
    );
    await expect(page.getByRole('navigation', { name: 'Ruta de navegación' }).getByRole('link')).toHaveText([
      'Inicio',
      'Antes de empezar',
    ]);
    // A number in the words of the language.
    await article.getByRole('heading', { name: '¿Puedo usar la computadora' }).click();
    await expect(
      article.getByText('Dura 1 hora, salvo que su organización o Duo hayan elegido otra cosa.'),
    ).toBeVisible();
  });

  test('a reader stays in Spanish from link to link', async ({ page }) => {
    await page.goto('es/articles/what-to-expect/');
    const links = await page.getByRole('link').evaluateAll((anchors) =>
      anchors
        .filter((anchor) => anchor instanceof HTMLAnchorElement)
        .filter(({ origin, hreflang }) => origin === location.origin && hreflang === '')
        .map(({ pathname }) => pathname),
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !path.startsWith(at('es/')))).toEqual([]);
  });

  test('a reader looks up a word in Spanish', async ({ page }) => {
    await page.goto('es/articles/what-to-expect/');
    await page.getByRole('article').getByRole('button', { name: 'equipo de asistencia' }).click();
    await expect(page.getByText('Las personas de su empresa o centro de estudios')).toBeVisible();
  });

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

  test('a reader searches in Spanish', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto('es/');
    await page.getByRole('combobox', { name: 'Buscar ayuda' }).fill('me redirigen a persona');
    await expect(page.getByRole('status')).toHaveText(/^\d+ sugerencias?$/);
    await page
      .getByRole('listbox', { name: 'Sugerencias' })
      .getByRole('option', { name: 'Qué esperar cuando Duo le envía a Persona' })
      .click();
    await expect(page).toHaveURL('es/articles/what-to-expect/');
  });

  test('a reader sees results in Spanish', async ({ page }) => {
    await page.goto('es/search/?q=selfi');
    await expect(page.getByRole('searchbox', { name: 'Buscar ayuda' })).toHaveValue('selfi');
    await expect(page.getByRole('status')).toHaveText(/^\d+ resultados? para «selfi»$/);
    const results = page.getByRole('list', { name: 'Resultados de la búsqueda' });
    await expect(results.getByRole('link').first()).toHaveText('Qué esperar cuando Duo le envía a Persona');
    await expect(results.getByRole('link').first()).toHaveAttribute('href', at('es/articles/what-to-expect/'));
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

  test('a reader whose words match nothing is shown what to do next', async ({ page }) => {
    await page.goto('es/search/?q=zzzzqq');
    await expect(page.getByRole('status')).toHaveText('No hay nada para «zzzzqq»');
    await expect(page.getByText('Pruebe con menos palabras o con otras')).toBeVisible();
  });
});

test.describe('Articles in another language than the page', () => {
  const addresses = ['es/', 'es/topics/fix/', 'es/search/', 'es/404.html', 'es/agents/', 'es/articles/what-to-expect/'];

  for (const address of addresses) {
    test(`a reader of ${address} sees and hears after each English title that it is English`, async ({ page }) => {
      await page.goto(address);
      const links = page.getByRole('main').getByRole('listitem').locator('a[lang=en]:not([hreflang], [href^=http])');
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

  test('a reader of Spanish titles, or of English ones in English, is told nothing', async ({ page }) => {
    await page.goto('es/topics/start/');
    const spanish = page.getByRole('listitem').filter({ hasText: 'Qué esperar cuando Duo' });
    await expect(spanish.first()).not.toContainText('(en inglés)');
    await page.goto('search/');
    await expect(page.getByRole('main')).toContainText('My Persona link');
    await expect(page.getByRole('main')).not.toContainText('(in English)');
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

test.describe('What search engines are told of languages', () => {
  for (const path of ['', 'articles/what-to-expect/', 'topics/fix/', 'search/']) {
    test(`a search engine knows every language of ${path || 'the home page'}`, async ({ page }) => {
      for (const own of [path, `es/${path}`, `pt/${path}`]) {
        await page.goto(own);
        const { canonical, alternates, robots } = await readHead(page);
        expect(new URL(canonical ?? '').pathname).toBe(at(own));
        expect(
          Object.fromEntries(Object.entries(alternates).map(([lang, url]) => [lang, new URL(url).pathname])),
        ).toEqual({
          en: at(path),
          es: at(`es/${path}`),
          'pt-BR': at(`pt/${path}`),
          'x-default': at(path),
        });
        expect(robots).toBeNull();
      }
    });
  }
});

test.describe('Another language when JavaScript is unavailable or fails', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader changes the language and finds every article', async ({ page }) => {
    await page.goto('search/');
    await page.getByRole('link', { name: 'Español' }).click();
    await page.getByRole('heading', { level: 3, name: 'Antes de empezar' }).click();
    await page
      .getByRole('region', { name: 'Todos los artículos' })
      .getByRole('link', { name: 'Qué esperar cuando Duo le envía a Persona' })
      .click();
    await expect(page).toHaveURL('es/articles/what-to-expect/');
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
