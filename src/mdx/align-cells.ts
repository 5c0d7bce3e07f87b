import { defineHastPlugin } from 'satteri';

/** Turns Markdown's `:--:` and `--:` into classes of table cells, because the content security policy refuses `style` attributes. */
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
