/** Modules that several programs use, and whose importers each get a copy of their own of it. */
const copied: ReadonlyArray<{ source: string; importers: string; copy: string }> = [
  // Shared with pages, it would be a file of its own, for which the reader would wait once more after the engine.
  { source: 'fastest-levenshtein', importers: '/src/search/', copy: 'search' },
  { source: 'fastest-levenshtein', importers: '/src/guidance/', copy: 'guidance' },
  { source: '../../i18n/phrase.ts', importers: '/src/guidance/', copy: 'guidance' },
  // Shared with <help-arrival>, it would keep both from standing in the page.
  { source: './read-fragment.ts', importers: '/src/elements/help-go.ts', copy: 'go' },
  // The first is shared with the steps for devices in articles, the others with search and the desk.
  ...['../../elements/device.ts', '../../i18n/phrase.ts', '../../schemas/code.ts'].map((source) => ({
    source,
    importers: '/src/guidance/device/',
    copy: 'device',
  })),
];

/** A plugin for Vite that keeps small modules from becoming files of their own, which readers would wait for. */
export const ownCopies = {
  name: 'verification-help:own-copies',
  apply: 'build' as const,
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  async resolveId(this: PluginContext, source: string, importer: string | undefined) {
    const found = copied.find((each) => each.source === source && importer?.includes(each.importers));
    if (found === undefined || importer === undefined) return undefined;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    return resolved && `${resolved.id}?${found.copy}`;
  },
};

/** What Vite gives its plugins, as far as it is used here. */
interface PluginContext {
  resolve(source: string, importer: string, options: { skipSelf: boolean }): Promise<{ id: string } | null>;
}
