import { defineHastPlugin } from 'satteri';

/** Lets a wide table scroll by itself, by touch and by keyboard, and never the whole page. */
export const scrollTables = defineHastPlugin({
  name: 'scroll-tables',
  element: {
    filter: ['table'],
    visit(node, ctx) {
      ctx.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], role: 'group', ariaLabel: 'Tabell', tabIndex: 0 },
        children: [],
      });
    },
  },
});
