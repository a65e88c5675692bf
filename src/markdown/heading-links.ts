import { defineHastPlugin } from 'satteri';

/** Makes each heading with an anchor a link to itself, so that its address can be copied. */
export const headingLinks = defineHastPlugin({
  name: 'heading-links',
  element: {
    filter: ['h2', 'h3'],
    visit(node, ctx) {
      const { id } = node.properties ?? {};
      if (typeof id !== 'string') return;
      ctx.replaceNode(node, {
        ...node,
        children: [
          {
            type: 'element',
            tagName: 'a',
            properties: { href: `#${id}`, className: ['heading-link'] },
            children: [...node.children],
          },
        ],
      });
    },
  },
});
