import { trustedHtml } from './trusted-html.ts';

/** Markdown rendered by the build. The only place of a guide where a string becomes markup. */
export function Html({ html, className }: { html: string; className?: string }) {
  return html ? <div className={className} dangerouslySetInnerHTML={{ __html: trustedHtml(html) }} /> : null;
}
