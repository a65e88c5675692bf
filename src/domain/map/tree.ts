export type Box = { x: number; y: number; width: number; height: number };

export const gutter = 72;
const gap = 10;
/** Where an arrow meets the box that it leads to, from the top. */
const port = 20;
/** About as much as a reader sees at once. */
const screen = 600;

/** A box, and the boxes that its answers lead to in the next column. */
export type Node = {
  box: Box & { state: string };
  children: { node: Node; answers: string[]; /** Where the arrow leaves. */ at: number }[];
};

/** How far up and down each column is taken, from a node's own column onwards. */
type Extent = { top: number; bottom: number }[];

/** Moves a node down, with all that follows it. */
export function move(node: Node, y: number): void {
  node.box.y += y;
  for (const { node: child } of node.children) move(child, y);
}

/**
 * Places all that follows a node, which itself stands at the top: a child level with its answer, or further
 * down when others need the room. What takes more than a screen comes last, so that short ways end nearby.
 */
export function settle(node: Node): Extent {
  const taken: Extent = [{ top: 0, bottom: node.box.height }];
  const settled = node.children.map((child) => {
    const extent = settle(child.node);
    return { ...child, extent, size: Math.max(...extent.map(({ bottom }) => bottom)) };
  });
  const far = ({ size }: { size: number }) => (size > screen ? size : 0);
  for (const { node: child, at, extent } of settled.toSorted((a, b) => far(a) - far(b))) {
    const room = extent.map(({ top }, depth) => (taken[depth + 1]?.bottom ?? -Infinity) + gap - top);
    const y = Math.max(at - port, ...room);
    move(child, y);
    extent.forEach(({ top, bottom }, depth) => {
      taken[depth + 1] = { top: taken[depth + 1]?.top ?? top + y, bottom: bottom + y };
    });
  }
  return taken;
}

/** Arrows from one card. The lower the answer, the nearer to the card its arrow turns. */
export function arrowsOf({ box, children }: Node): { state: string; answers: string[]; path: string }[] {
  const bent = children.filter(({ node, at }) => node.box.y + port > box.y + at);
  const step = (gutter - 32) / Math.max(1, bent.length);
  return children.map((child) => {
    const { node, at, answers } = child;
    const [x, y] = [node.box.x, node.box.y + port];
    const turn = Math.round(x - 20 - step * bent.indexOf(child));
    const bend = bent.includes(child) ? `H${turn}V${y}` : '';
    return {
      state: node.box.state,
      answers,
      path: `M${box.x + box.width} ${box.y + at}${bend}H${x - 1}l-7-4m7 4l-7 4`,
    };
  });
}
