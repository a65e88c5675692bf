/** Makes an element with its class and what it holds. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] => {
  const node = document.createElement(name);
  if (className) node.className = className;
  node.append(...children);
  return node;
};
