import { type Page } from '@playwright/test';
import { listDarkObstacles, listObstacles, listSidewaysScroll } from './faults.ts';
import { expect, test } from './fixtures.ts';

const address = 'check-a-message/';

const field = (page: Page) => page.getByRole('textbox', { name: 'Link, sender or message' });
const result = (page: Page) => page.getByRole('region', { name: 'Result' });
const answer = (page: Page) => result(page).getByRole('heading', { level: 2 });

const message = [
  'From: "Persona" <no-reply@frompersona.com>',
  'Reply-To: help@acme.org',
  '',
  'Dear customer, act now or your account will be suspended.',
  'Send us your Duo passcode and verify at https://withpersona.com.evil.example/verify?code=abc',
].join('\n');

/** Pastes as readers do, with the links that rich text has. */
async function paste(page: Page, text: string, html: string) {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await field(page).focus();
  await page.evaluate(
    async ([plain, rich]) => {
      const types = {
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([rich], { type: 'text/html' }),
      };
      await navigator.clipboard.write([new ClipboardItem(types)]);
    },
    [text, html] as const,
  );
  await page.keyboard.press('ControlOrMeta+V');
}

test(
  'a reader pastes a real link, and is told to open it only if it was expected',
  { tag: ['@both', '@browsers'] },
  async ({ page }) => {
    await page.goto(address);
    await field(page).fill('https://inquiry.withpersona.com/verify?code=abc');
    await expect(answer(page)).toHaveText('Belongs to Persona');
    await expect(result(page).getByText('Still, open it only if you were expecting it.')).toBeVisible();
    await expect(result(page).getByText('safe', { exact: false })).toHaveCount(0);
  },
);

test(
  'a reader sees the part of an imitation that counts, in large letters, and why',
  { tag: ['@both', '@browsers'] },
  async ({ page }) => {
    await page.goto(address);
    await field(page).fill('https://inquiry.withpersona.com.evil.example/verify');
    await expect(answer(page)).toHaveText('Imitates withpersona.com');
    const counted = result(page).getByText('evil.example', { exact: true }).first();
    await expect(counted).toBeVisible();
    const size = await counted.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThan(20);
    await expect(result(page)).toContainText('withpersona.com stands in it, but not at its right end.');
    await expect(result(page)).toContainText('Tell the help desk, and keep the message as proof.');
  },
);

test('a reader pastes a sender that only looks like Persona’s', async ({ page }) => {
  await page.goto(address);
  await field(page).fill('Persona <no-reply@frornpersona.com>');
  await expect(answer(page)).toHaveText('Imitates frompersona.com');
  await expect(result(page)).toContainText('letters that only look like');
});

test('a reader sees letters of another alphabet, and how browsers spell them', async ({ page }) => {
  await page.goto(address);
  await field(page).fill('https://w\u0456thpersona.com');
  await expect(answer(page)).toHaveText('Imitates withpersona.com');
  await expect(result(page)).toContainText('Browsers spell it xn--wthpersona-');
});

test(
  'a reader pastes a whole message, and reads what each address and the words are worth',
  { tag: '@both' },
  async ({ page }) => {
    await page.goto(address);
    await field(page).fill(message);
    await expect(answer(page)).toHaveText('Imitates withpersona.com');
    await expect(result(page)).toContainText('The most doubtful of 3 addresses');
    const all = result(page).getByRole('list', { name: 'Every address in it, the most doubtful first' });
    await expect(all.getByRole('listitem').filter({ hasText: 'no-reply@frompersona.com' })).toContainText(
      'Belongs to Persona',
    );
    await expect(all.getByRole('listitem').filter({ hasText: 'help@acme.org' })).toContainText('Not known to us');
    await expect(result(page)).toContainText('They hurry you, a common sign of a fake: act now');
    await expect(result(page)).toContainText('They ask for a code or an approval.');
    await expect(result(page)).toContainText('Stop, whatever the address is.');
    expect(await listObstacles(page)).toEqual([]);
    expect(await listDarkObstacles(page)).toEqual([]);
    expect(await listSidewaysScroll(page, [320, 360, 768, 1280])).toEqual([]);
  },
);

test('a reader pastes a message whose words show another address than they lead to', async ({ page }) => {
  await page.goto(address);
  await paste(page, 'Open withpersona.com', '<p>Open <a href="https://evil.example/x">withpersona.com</a></p>');
  await expect(answer(page)).toHaveText('Imitates withpersona.com');
  await expect(result(page)).toContainText('It shows withpersona.com, but leads to evil.example.');
});

test('a reader whose text has no address, or is a telephone number, is told what to paste', async ({ page }) => {
  await page.goto(address);
  await field(page).fill('Please verify');
  await expect(answer(page)).toHaveText('No address found');
  await field(page).fill('+1 415 555 2671');
  await expect(answer(page)).toHaveText('A telephone number cannot be checked');
  await field(page).fill('https://acme.org/');
  await expect(answer(page)).toHaveText('Not known to us');
});

test('a reader with a keyboard pastes, asks and clears', async ({ page }) => {
  await page.goto(address);
  await field(page).focus();
  await page.keyboard.insertText('perso.na/abc');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(answer(page)).toHaveText('Belongs to Persona');
  await expect(answer(page)).toBeFocused();
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await expect(result(page)).toHaveCount(0);
});

test('a reader with a screen reader hears the answer', async ({ page }) => {
  await page.goto(address);
  await field(page).fill('persona.na/abc');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    'Imitates perso.na. Do not open it, do not reply, and do not call a number in it.',
  );
});

test('a reader’s message goes nowhere: no request, no address, no storage', { tag: '@both' }, async ({ page }) => {
  await page.goto(address);
  const before = page.url();
  const loaded = page.waitForResponse(/message\.en\.js$/);
  await field(page).focus();
  await loaded;
  await field(page).fill('perso.na');
  await expect(answer(page)).toHaveText('Belongs to Persona');

  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.context().setOffline(true);
  for (const text of [
    message,
    'https://withpersonna.com',
    'https://www.google.com/url?q=https://evil.example',
    'no-reply@frompersona.com',
  ]) {
    await field(page).fill(text);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(answer(page)).toBeFocused();
  }
  await page.context().setOffline(false);
  expect(requests).toEqual([]);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => history.state as unknown)).toBeNull();
});

test('a reader who leaves and comes back finds nothing left', { tag: '@browsers' }, async ({ page }) => {
  await page.goto(address);
  await field(page).fill('https://perso.na/secret');
  await expect(answer(page)).toHaveText('Belongs to Persona');
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Check a message or an address');
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(result(page)).toHaveCount(0);
  await field(page).fill('https://perso.na/secret');
  await expect(answer(page)).toBeVisible();
  await page.reload();
  await expect(field(page)).toHaveValue('');
});

test('a reader whose browser keeps the page for the way back keeps no message in it', async ({ page }) => {
  await page.goto(address);
  for (const leaving of ['pagehide', 'pageshow']) {
    await field(page).fill('https://perso.na/secret');
    await expect(answer(page)).toBeVisible();
    await page.evaluate((name) => dispatchEvent(new PageTransitionEvent(name, { persisted: true })), leaving);
    await expect(field(page)).toHaveValue('');
    await expect(result(page)).toHaveCount(0);
  }
});

test('a reader who pasted an address elsewhere reads the result there, with a way to the check', async ({ page }) => {
  await page.goto(address);
  // As another page does it that has the element without a field: the address is handed over in memory.
  await page.evaluate(() => {
    const whole = document.querySelector('help-check-message') as HTMLElement;
    const part = Object.assign(document.createElement('help-check-message'), { text: 'https://persona.na/x' });
    Object.assign(part.dataset, whole.dataset);
    whole.replaceWith(part);
  });
  await expect(answer(page)).toHaveText('Imitates perso.na');
  await expect(result(page).getByRole('link', { name: 'Check another message' })).toBeVisible();
});

test('a reader for whom the check does not load is sent to the steps by hand', async ({ page, cutOff }) => {
  const restore = await cutOff('**/check-message.js*');
  await page.goto(address);
  await field(page).fill('perso.na');
  await expect(page.getByText('The check could not be loaded.').last()).toBeVisible();
  await restore();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(answer(page)).toHaveText('Belongs to Persona');
});

test('a reader in Spanish pastes a message in Spanish', async ({ page }) => {
  await page.goto(`es/${address}`);
  await page
    .getByRole('textbox', { name: 'Enlace, remitente o mensaje' })
    .fill('Estimado cliente: introduzca su contraseña en https://persona.na/x o su cuenta será bloqueada.');
  const region = page.getByRole('region', { name: 'Resultado' });
  await expect(region.getByRole('heading', { level: 2 })).toHaveText('Imita a perso.na');
  await expect(region).toContainText('Piden una contraseña.');
  await expect(region).toContainText('Amenazan, una señal frecuente de engaño: será bloqueada');
});

test.describe('when JavaScript is unavailable', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader goes through the check by hand, with the real addresses', { tag: '@both' }, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByText('The check needs JavaScript.')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Link, sender or message' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Check it by hand' })).toBeVisible();
    const persona = page.getByRole('list', { name: 'Persona' }).getByRole('listitem');
    await expect(persona).toHaveCount(3);
    for (const [place, domain] of ['withpersona.com', 'perso.na', 'frompersona.com'].entries())
      await expect(persona.nth(place)).toContainText(domain);
    await expect(page.getByRole('main')).not.toContainText('withpersona-gov.com');
  });
});

test.describe('Coming from search', () => {
  for (const way of ['search/', './']) {
    test(`a reader who pastes an address on ${way} finds it judged, and the address of the page holds nothing of it`, async ({
      page,
    }) => {
      await page.goto(way);
      const isResults = way === 'search/';
      await page.getByLabel('Search help').fill('https://withpersona.com.evil.example/verify');
      const link = page.getByRole(isResults ? 'link' : 'option', { name: 'Check whose address this is' });
      await link.click();
      await expect(page).toHaveURL('check-a-message/');
      await expect(field(page)).toHaveValue('https://withpersona.com.evil.example/verify');
      await expect(answer(page)).toHaveText('Imitates withpersona.com');
      expect(await page.evaluate(() => window.name)).toBe('');
    });
  }
});
