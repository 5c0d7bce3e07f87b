import type { BuiltSite, Host } from './host.ts';

/**
 * GitHub Pages sends what it is given, with headers of its own choice. What a page can say for itself it says: the policy, and here also
 * that no site is told where readers came from.
 */
export const githubPages: Host = {
  name: 'github-pages',
  title: 'GitHub Pages, which sends no headers of ours',
  placeSite: ({ origin, base }) => {
    // The site of a repository stands in a folder with its name, and what is published in it starts there.
    const [, ...inner] = base.split('/').filter(Boolean);
    return origin.hostname.endsWith('.github.io') && base !== '/' ? `${['', ...inner].join('/')}/` : base;
  },
  // Without this file, folders whose names start with an underscore are left out.
  writeFiles: () => ({ 'site/.nojekyll': '' }),
  finishPage: (html) => html.replace(/(?<=<meta charset="?utf-8"?>)/i, '<meta name="referrer" content="no-referrer">'),
  explain: (site) => [
    'To publish it: commit deploy/ci/github-pages.yml as .github/workflows/publish.yml, or upload deploy/github-pages/site/ in a way of your own.',
    ...listLimits(site),
  ],
};

const listLimits = ({ base, origin }: BuiltSite): string[] => [
  'What this host cannot do:',
  '- No header of ours is sent: other sites can show the pages in a frame, and what is kept for how long is GitHub’s choice (ten minutes).',
  '- Former addresses answer with a page that leads on, with a script at once and without one by a link. So do codes in small letters.',
  `- Missing addresses answer in English, whatever the language of the address${
    base === '/' || origin.hostname.endsWith('.github.io') ? '' : `, and outside of ${base} with GitHub’s own page`
  }.`,
];
