import { defineMdastPlugin } from 'satteri';
import { hrefOf } from '../domain/lagrum.ts';

/** Turns `lagrum:`, `kapitel:`, `begrepp:` and `guide:` links into addresses, marked with their kind. */
export const contentLinks = defineMdastPlugin({
  name: 'content-links',
  link(node, ctx) {
    const [scheme = '', rest = ''] = node.url.split(':');
    const [id = '', anchor] = rest.split('#');
    const href = hrefOf(scheme, id, anchor);
    if (!href) return;
    ctx.setProperty(node, 'url', href);
    ctx.setProperty(node, 'data', { hProperties: { className: [`${scheme}-link`] } });
  },
});
