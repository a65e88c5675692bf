import { defineHastPlugin } from 'satteri';

/**
 * Lets a wide table scroll by itself, by touch and by keyboard, and never the whole page. The empty corner of a table is
 * no heading.
 */
export const scrollTables = defineHastPlugin({
  name: 'scroll-tables',
  element: {
    filter: ['table', 'th'],
    visit(node, ctx) {
      if (node.tagName === 'th') {
        if (node.children.length === 0) ctx.replaceNode(node, { ...node, tagName: 'td' });
        return;
      }
      ctx.wrapNode(node, {
        type: 'element',
        tagName: 'div',
        properties: { className: ['scroll'], role: 'group', ariaLabel: 'Tabell', tabIndex: 0 },
        children: [],
      });
    },
  },
});
