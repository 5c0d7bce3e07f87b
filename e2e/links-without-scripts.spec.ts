import { expect, sweep, test } from './fixtures.ts';
import { arriveByHand, changes, codes, followAll, listLinks, published } from './published-links.ts';

test.use({ javaScriptEnabled: false });
// Some articles have many places.
test.setTimeout(120_000);

for (const code of codes) {
  const { article = '' } = published[code] ?? {};

  sweep(
    `a reader with any link to ${article} ever published arrives at its heading when JavaScript fails`,
    async ({ page }) => {
      await followAll(listLinks(code), (link) => arriveByHand(page, link));
    },
  );
}

sweep('a person whose link to a page of the tree is old is led on when JavaScript fails', async ({ page }) => {
  const [before, after] = changes.fix;
  await page.goto(`es/fix/${before}/`);
  await page.getByRole('list', { name: 'Adónde lleva este enlace' }).getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/es/fix/${after}/$`));
});
