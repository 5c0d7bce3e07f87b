/**
 * The sites that ours is measured beside: the same articles, made by others with what each of them brings along. They are no
 * dependencies of this project; they are installed in a folder of their own, at these versions, once.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { markdownToHtml } from 'satteri';
import { findExecutable } from '../browser.ts';
import { type PlainArticle } from './peer-articles.ts';

/** The packages that make the peers. */
const packages = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', vitepress: '1.6.4' };

/** A site to measure, and how it is made. */
export interface BenchSite {
  name: string;

  /** Writes what the site is built from to an empty folder. */
  write(folder: string, articles: readonly PlainArticle[]): void;

  /** The command that builds it there; none where what was written is the site. `bin` has the commands of the packages. */
  command?(bin: string): string[];

  /** Where the site is then, in that folder. */
  output: string;
}

const title = 'Verification Help';

// YAML takes the quoted strings of JSON as they are.
const withFrontmatter = ({ title, description, text }: PlainArticle) =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${text}`;

/** The floor: the words of the articles as HTML, without styles, scripts or pictures. */
const bareHtml: BenchSite = {
  name: 'bare HTML',
  output: '.',
  write: (folder, articles) => {
    for (const { slug, title, text } of articles) {
      const head =
        '<!doctype html><html lang="en"><meta charset="utf-8">' +
        `<meta name="viewport" content="width=device-width"><title>${title}</title>`;
      writeFile(`${folder}/articles/${slug}/index.html`, head + markdownToHtml(`# ${title}\n\n${text}`).html);
    }
  },
};

/** Starlight as its guide sets it up, with all articles in the sidebar. It searches with Pagefind. */
const starlight: BenchSite = {
  name: 'Starlight',
  output: 'dist',
  command: (bin) => [path.join(bin, 'astro'), 'build'],
  write: (folder, articles) => {
    writeFile(
      `${folder}/astro.config.mjs`,
      `import { defineConfig } from 'astro/config';
      import starlight from '@astrojs/starlight';
      const sidebar = [{ label: 'Articles', items: [{ autogenerate: { directory: 'articles' } }] }];
      export default defineConfig({ site: 'http://localhost', integrations: [starlight({ title: '${title}', sidebar })] });`,
    );
    writeFile(
      `${folder}/src/content.config.ts`,
      `import { defineCollection } from 'astro:content';
      import { docsLoader } from '@astrojs/starlight/loaders';
      import { docsSchema } from '@astrojs/starlight/schema';
      export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
    );
    writeFile(`${folder}/src/content/docs/index.md`, `---\ntitle: ${title}\n---\n`);
    for (const article of articles)
      writeFile(`${folder}/src/content/docs/articles/${article.slug}.md`, withFrontmatter(article));
  },
};

/** VitePress with its own search and all articles in the sidebar. */
const vitePress: BenchSite = {
  name: 'VitePress',
  output: '.vitepress/dist',
  command: (bin) => [path.join(bin, 'vitepress'), 'build'],
  write: (folder, articles) => {
    const sidebar = articles.map(({ slug, title: text }) => ({ text, link: `/articles/${slug}/` }));
    const config = { title, ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' }, sidebar } };
    writeFile(`${folder}/.vitepress/config.mjs`, `export default ${JSON.stringify(config)}`);
    writeFile(`${folder}/index.md`, `# ${title}\n`);
    for (const article of articles) {
      const text = `# ${article.title}\n\n${article.text}`;
      writeFile(`${folder}/articles/${article.slug}/index.md`, withFrontmatter({ ...article, text }));
    }
  },
};

/** Hugo with one layout and next to no styles, and without search: it brings neither. */
const hugo: BenchSite = {
  name: 'Hugo',
  output: 'public',
  command: () => ['hugo', '--quiet'],
  write: (folder, articles) => {
    writeFile(
      // Versions before 0.110 know no other name.
      `${folder}/config.toml`,
      `baseURL = 'http://localhost/'
      title = '${title}'
      disableKinds = ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap']`,
    );
    writeFile(
      `${folder}/layouts/_default/single.html`,
      `<!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>{{ .Title }}</title>
      <meta name="description" content="{{ .Description }}">
      <style>body { max-width: 40rem; margin: auto; padding: 1rem; font: 1.125rem/1.6 sans-serif }</style>
      <header><a href="/">${title}</a></header>
      <main><h1>{{ .Title }}</h1>{{ .Content }}</main>`,
    );
    for (const article of articles)
      writeFile(`${folder}/content/articles/${article.slug}.md`, withFrontmatter(article));
  },
};

/** Installs the peers in a folder of their own unless they are there, and lists those that this machine can build. */
export function preparePeers(folder: string): BenchSite[] {
  const wanted = `${JSON.stringify({ private: true, dependencies: packages }, undefined, 2)}\n`;
  const manifest = path.join(folder, 'package.json');
  const isInstalled = existsSync(binOf(folder)) && existsSync(manifest) && readFileSync(manifest, 'utf8') === wanted;
  if (!isInstalled) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(manifest, wanted);
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      stdio: 'inherit',
    });
    if (status !== 0) {
      rmSync(manifest);
      throw new Error(
        `The peers could not be installed in ${folder}; expected a registry of npm packages within reach.`,
      );
    }
  }
  const hasHugo = findExecutable('hugo') !== undefined;
  if (!hasHugo) console.log('hugo is not installed: its column is left out. Debian and Ubuntu have it as a package.');
  return [bareHtml, ...(hasHugo ? [hugo] : []), vitePress, starlight];
}

/** Where the packages of the peers put their commands. */
export const binOf = (folder: string) => path.resolve(folder, 'node_modules/.bin');

function writeFile(file: string, content: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
