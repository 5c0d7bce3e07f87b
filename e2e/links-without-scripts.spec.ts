import { sweep, test } from './fixtures.ts';
import { arriveByHand, codes, followAll, listLinks, published } from './published-links.ts';

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
