import { basePath } from '../model/urls.ts';

/**
 * Lets browsers fetch the next page of the site when a reader is about to go there: a pointer rests on its link, or a finger touches it.
 * They do not where readers save data, memory or energy. https://developer.mozilla.org/docs/Web/API/Speculation_Rules_API
 */
export const speculationRules = JSON.stringify({
  prefetch: [{ where: { href_matches: `${basePath}*/` }, eagerness: 'moderate' }],
});
