import { wholeAddress } from './addresses.ts';
import { readBuildFolder } from './build-folder.ts';
import { options, said, tool, words } from './desk-parts.ts';
import { expect, test } from './fixtures.ts';
import { sites } from './sites.ts';

test.describe('At the desk, where something fails', () => {
  test('an agent whose browser refuses the clipboard copies by hand', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
    });
    await page.goto('agents/?code=YX55');
    await expect(options(page)).toHaveCount(8);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Copy it by hand' })).toHaveValue(wholeAddress(page, 'go/YX55'));
  });

  test('an agent whose search does not load is told, and has the list', async ({ page, cutOff }) => {
    const letThrough = await cutOff('**/engine.js*');
    await page.goto('agents/');
    await words(page).fill('link expired');
    await expect(said(page, 'This could not be loaded.')).toBeVisible();
    await letThrough();
    await words(page).press('End');
    await page.keyboard.type(' ');
    await expect(options(page).first()).toContainText('YX55');
  });

  test.describe('with a clipboard', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('an agent whose copying program came late copies at the next press', async ({ page, cutOff }) => {
      const letThrough = await cutOff('**/share*.js*');
      await page.goto('agents/?code=YX55');
      await expect(options(page)).toHaveCount(8);
      await tool(page, 'Ready reply').click();
      await expect(said(page, 'This could not be loaded.')).toBeVisible();
      await letThrough();
      await tool(page, 'Ready reply').click();
      await expect(said(page, 'Reply copied: YX55')).toBeVisible();
    });

    for (const { name, file, button } of [
      {
        name: 'an error page instead of the words',
        file: `${readBuildFolder(sites.main.folder)}share.en.js`,
        button: 'Ready reply',
      },
      {
        name: 'an error page instead of the words of the QR code',
        file: `${readBuildFolder(sites.main.folder)}share.en.js`,
        button: 'QR code',
      },
      { name: 'an error page instead of the article', file: 'articles/link-expired/', button: 'Markdown' },
    ]) {
      test(`an agent who gets ${name} is told`, async ({ page, expectTrouble }) => {
        expectTrouble(file, 503);
        await page.goto('agents/?code=YX55');
        await expect(options(page)).toHaveCount(8);
        await page.route(`**/${file}*`, (route) =>
          route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Later</h1>' }),
        );
        await tool(page, button).click();
        const told = page.getByRole('status').or(page.getByRole('alert'));
        await expect(told.filter({ hasText: 'This could not be loaded.' })).toBeVisible();
      });
    }
  });

  test('an agent whose browser refuses the clipboard after a slow load copies by hand', async ({ page }) => {
    await page.addInitScript(() => {
      // The key press counts no more when what should be copied has come.
      const write = async ([item]: ClipboardItem[]) => {
        await item?.getType('text/plain');
        throw new DOMException('The user has not interacted.', 'NotAllowedError');
      };
      Object.defineProperty(navigator, 'clipboard', { value: { write, writeText: write } });
    });
    await page.goto('agents/?code=YX55');
    await expect(options(page)).toHaveCount(8);
    await page.keyboard.press('Shift+Enter');
    await expect(page.getByRole('textbox', { name: 'Copy it by hand' })).toHaveValue(/^Hello,[^]*\/go\/YX55\n/);
  });

  test('an agent who can neither copy nor load what helps is told the link', async ({ page, cutOff }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await cutOff('**/share*.js*');
    await page.goto('agents/?code=YX55');
    await expect(options(page)).toHaveCount(8);
    await page.keyboard.press('Enter');
    await expect(said(page, 'Could not copy.')).toHaveText(
      `Could not copy. The link is ${wholeAddress(page, 'go/YX55')}`,
    );
  });
});
