import type { Nodes } from 'mdast';

/** The text of a node without markup, code spans included; iterative, since inline nesting has no bound. */
export function plainText(node: Nodes): string {
  const pieces: string[] = [];
  const stack: Nodes[] = [node];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.type === 'text' || next.type === 'inlineCode') pieces.push(next.value);
    else if (next.type === 'break') pieces.push('\n');
    else if ('children' in next) for (const child of next.children.toReversed()) stack.push(child);
  }
  return pieces.join('');
}

/** The range of a node; nodes that the parser made always have one. */
export function rangeOfNode(node: Nodes): { readonly start: number; readonly end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
