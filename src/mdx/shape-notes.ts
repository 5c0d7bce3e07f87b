import { defineHastPlugin } from 'satteri';

/** How the ids of footnotes begin, so that none is the id of a heading: `note-fn-name` and, of its mark, `note-fnref-name`. */
export const notePrefix = 'note-';

/** Takes the heading of the footnotes, which is always English, out of their section, which has its name from `Notes.astro`. */
export const shapeNotes = defineHastPlugin({
  name: 'shape-notes',
  element: {
    filter: ['section'],
    visit(section, context) {
      const heading = section.children.findIndex((child) => child.type === 'element' && child.tagName === 'h2');
      if (heading >= 0) context.removeChildAt(section, heading);
    },
  },
});
