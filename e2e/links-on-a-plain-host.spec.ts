import { sweep, test } from './fixtures.ts';
import { arrive, arriveByHand, followAll, listLinks, published, renamed } from './published-links.ts';

test.use({ site: 'moved, plain host' });
test.setTimeout(120_000);

for (const code of renamed) {
  const { article = '' } = published[code] ?? {};
  const listFormer = () => listLinks(code).filter(({ address }) => address.startsWith('articles/'));

  sweep(
    `a reader with the old address of ${article} arrives at the heading where the host knows no redirects`,
    async ({ page }) => {
      await followAll(listFormer(), (link) => arrive(page, link));
    },
  );

  test.describe('when JavaScript is unavailable or fails', () => {
    test.use({ javaScriptEnabled: false });

    sweep(
      `a reader with the old address of ${article} arrives at the heading where the host knows no redirects`,
      async ({ page }) => {
        await followAll(listFormer(), (link) => arriveByHand(page, link));
      },
    );
  });
}
