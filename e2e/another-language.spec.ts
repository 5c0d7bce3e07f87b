import { at } from './addresses.ts';
import { listObstacles, listSidewaysScroll } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { readHead } from './head.ts';
import { languageButton, languages, unfoldLanguage } from './languages.ts';

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

  test('a reader takes the example of the box', async ({ page }) => {
    await page.goto('es/');
    const box = page.getByRole('combobox', { name: 'Buscar ayuda' });
    const [, example = ''] = /«(.+)»/.exec((await box.getAttribute('placeholder')) ?? '') ?? [];
    await box.fill(example);
    await page.getByRole('listbox', { name: 'Sugerencias' }).getByRole('option').first().click();
    await expect(page).toHaveURL(/es\/articles\/link-expired\/(?:#.*)?$/);
  });

  test('a reader searches in Spanish', { tag: ['@both', '@browsers'] }, async ({ page }) => {
    await page.goto('es/');
    await page.getByRole('combobox', { name: 'Buscar ayuda' }).fill('qué esperar cuando duo me envía');
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
    await expect(results.getByRole('link').first()).toHaveAttribute('href', new RegExp(`^${at('es/articles/')}`));
  });

  test('a reader whose words match nothing is shown what to do next', async ({ page }) => {
    await page.goto('es/search/?q=zzzzqq');
    await expect(page.getByRole('status')).toHaveText('No hay nada para «zzzzqq»');
    await expect(page.getByText('Pruebe con menos palabras o con otras')).toBeVisible();
  });
});

test.describe('Titles in the language of the page', () => {
  test('a reader of Spanish titles, or of English ones in English, is told nothing', async ({ page }) => {
    await page.goto('es/topics/start/');
    const spanish = page.getByRole('listitem').filter({ hasText: 'Qué esperar cuando Duo' });
    await expect(spanish.first()).not.toContainText('(en inglés)');
    await page.goto('search/');
    await expect(page.getByRole('main')).toContainText('My Persona link');
    await expect(page.getByRole('main')).not.toContainText('(in English)');
  });
});

test.describe('Choosing one of all languages', () => {
  for (const address of ['articles/what-to-expect/', 'es/', 'ar/', 'ar/articles/what-to-expect/']) {
    test(`a reader of ${address} with a small screen finds every language in the menu`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(address);
      await languageButton(page).click();
      for (const { folder, name } of languages) {
        if (folder === address.replace(/articles\/.*/, '')) continue;
        const link = page.getByRole('banner').getByRole('link', { name, exact: true });
        await expect(link).toBeInViewport();
        const box = await link.boundingBox();
        expect.soft(box?.x).toBeGreaterThanOrEqual(0);
        expect.soft((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
        expect.soft(box?.height).toBeGreaterThanOrEqual(44);
      }
      expect(await listObstacles(page)).toEqual([]);
      expect(await listSidewaysScroll(page, [320, 360])).toEqual([]);
    });
  }
});

test.describe('What search engines are told of languages', () => {
  for (const path of ['', 'articles/what-to-expect/', 'topics/fix/', 'search/']) {
    test(`a search engine knows every language of ${path || 'the home page'}`, async ({ page }) => {
      for (const { folder } of languages) {
        const own = folder + path;
        await page.goto(own || './');
        const { canonical, alternates, robots } = await readHead(page);
        expect(new URL(canonical ?? '').pathname).toBe(at(own));
        expect(
          Object.fromEntries(Object.entries(alternates).map(([lang, url]) => [lang, new URL(url).pathname])),
        ).toEqual({
          ...Object.fromEntries(languages.map(({ lang, folder }) => [lang, at(folder + path)])),
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
    await (await unfoldLanguage(page, 'Español')).click();
    await page.getByRole('heading', { level: 3, name: 'Antes de empezar' }).click();
    await page
      .getByRole('region', { name: 'Todos los artículos' })
      .getByRole('link', { name: 'Qué esperar cuando Duo le envía a Persona' })
      .click();
    await expect(page).toHaveURL('es/articles/what-to-expect/');
  });
});
