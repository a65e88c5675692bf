type Policy = { createHTML: (html: string) => string };
type Factory = { createPolicy: (name: string, rules: Policy) => Policy };

/** The CSP lets this one policy through: it passes on HTML that our own build rendered, nothing else. */
const policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy('handbok', {
  createHTML: (html) => html,
});

/** HTML that our own build rendered, as the browser wants it before it becomes markup. */
export const trustedHtml = (html: string): string => policy?.createHTML(html) ?? html;
