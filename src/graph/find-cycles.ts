/**
 * The strongly connected components of a graph that hold a circle: more than one node, or one that leads to itself. Nodes are
 * 0 to `count - 1`; `next[n]` lists where `n` leads. Each component is sorted; they are in the order of their least node. Tarjan's
 * algorithm, with a stack of its own, so that no graph exhausts the real one.
 */
export function findCycles(count: number, next: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const order: number[] = Array.from({ length: count }, () => -1);
  const low: number[] = Array.from({ length: count }, () => 0);
  const isOpen: boolean[] = Array.from({ length: count }, () => false);
  const open: number[] = [];
  const found: number[][] = [];
  let visited = 0;
  const enter = (node: number): { node: number; edge: number } => {
    order[node] = low[node] = visited++;
    open.push(node);
    isOpen[node] = true;
    return { node, edge: 0 };
  };
  const lower = (node: number, to: number): void => void (low[node] = Math.min(low[node] ?? 0, to));
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const path = [enter(root)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const to = next[top.node]?.[top.edge++];
      if (to !== undefined) {
        if (order[to] === -1) path.push(enter(to));
        else if (isOpen[to] === true) lower(top.node, order[to] ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lower(above.node, low[top.node] ?? 0);
      if (low[top.node] === order[top.node]) found.push(close(top.node, open, isOpen));
    }
  }
  return found
    .filter(([first = 0, ...rest]) => rest.length > 0 || next[first]?.includes(first) === true)
    .toSorted(([a = 0], [b = 0]) => a - b);
}

/** Takes a component off the stack of open nodes. */
function close(node: number, open: number[], isOpen: boolean[]): number[] {
  const component = open.splice(open.lastIndexOf(node));
  for (const member of component) isOpen[member] = false;
  return component.toSorted((a, b) => a - b);
}
