import { parse } from 'es-module-lexer/js';
import { joinLayers } from './join-layers.ts';
import { remember } from './remember.ts';

const inlineModule = /<script type="module">([\s\S]*?)<\/script>/g;
const inlineStyle = /<style>([\s\S]*?)<\/style>/g;

/**
 * The page with its inline modules in one, where the last stood, and its styles in one, where the first stood. The content security
 * policy spends fifty bytes on each that no compression takes back. Modules run after the page is there, in their order, so nothing
 * comes later than it did. A module that imports by name stays by itself.
 */
export function joinInline(html: string): string {
  const modules = [...html.matchAll(inlineModule)].map(([, code = '']) => code).filter(isAlone);
  const styles = joinLayers([...html.matchAll(inlineStyle)].map(([, css = '']) => css).join(''));
  let left = modules.length;
  let isFirst = true;
  return html
    .replace(inlineModule, (script, code: string) => {
      if (!isAlone(code)) return script;
      if (--left > 0) return '';
      // Each keeps its names to itself.
      const joined = modules.length > 1 ? modules.map((one) => `(()=>{${one.trim()}})();`).join('') : code;
      return `<script type="module">${joined}</script>`;
    })
    .replace(inlineStyle, () => {
      const joined = isFirst ? `<style>${styles}</style>` : '';
      isFirst = false;
      return joined;
    });
}

/** Whether a module works inside of a function too: it has no `import … from` and no `export`, which stand at the top only. */
const isAlone = remember((code) => {
  const [imports, exports] = parse(code);
  return exports.length === 0 && imports.every(({ type }) => type === 'dynamic' || type === 'import-meta');
});
