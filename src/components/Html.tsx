type Policy = { createHTML: (html: string) => string };
type Factory = { createPolicy: (name: string, rules: Policy) => Policy };

/** The CSP lets this one policy through: it passes on HTML that our own build rendered, nothing else. */
const policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('handbok', {
  createHTML: (html) => html,
});

/** Markdown rendered by the build. The only place where a string becomes markup. */
export function Html({ html, className }: { html: string; className?: string }) {
  return html ? (
    <div
      className={className}
      dangerouslySetInnerHTML={{ __html: policy ? policy.createHTML(html) : html }}
    />
  ) : null;
}
