import { defineHastPlugin } from 'satteri';

/** Markdown's `:--:` and `--:` as classes of cells: a style in an attribute is refused by the content security policy. */
export const alignCells = defineHastPlugin({
  name: 'align-cells',
  element: {
    filter: ['th', 'td'],
    visit(cell, context) {
      const [, side = 'left'] = /^text-align: (\w+)$/.exec(String(cell.properties['style'])) ?? [];
      context.setProperty(cell, 'style', undefined);
      if (side !== 'left') context.setProperty(cell, 'className', [side === 'right' ? 'end' : side]);
    },
  },
});
