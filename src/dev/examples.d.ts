declare module 'virtual:examples' {
  /** What the manual says of each thing that an article may hold, compiled. */
  export const examples: ReadonlyArray<{
    id: string;
    title: string;
    source: string;
    Words: import('astro/runtime/server/index.js').AstroComponentFactory;
    Look: import('astro/runtime/server/index.js').AstroComponentFactory;
  }>;
}
