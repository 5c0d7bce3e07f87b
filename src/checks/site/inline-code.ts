import type { Page } from './read-page.ts';

/** No attribute holds a style or a script: the content security policy has browsers refuse them. */
export function* inlineCode({ elements }: Page): Generator<string> {
  for (const { tagName, properties } of elements) {
    for (const [name, value] of Object.entries(properties)) {
      if (name !== 'style' && !/^on[A-Z]/.test(name) && !/^\s*javascript:/i.test(String(value))) continue;
      const tag = `<${tagName} ${name.toLowerCase()}="${String(value)}">`;
      yield `has ${tag}; expected none, because browsers are told to refuse it.`;
    }
  }
}
