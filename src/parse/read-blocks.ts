import type { Code, Heading, Nodes, Root } from 'mdast';
import type { CodeBlock, Statement } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';
import { plainText, rangeOfNode } from './plain-text.ts';
import { readParagraph } from './read-paragraph.ts';
import type { BlockContext, SectionMark } from './read-paragraph.ts';

/** The blocks of a body in source order, without the tree. */
export interface Blocks {
  readonly marks: readonly SectionMark[];
  /** `section` is still -1. */
  readonly statements: readonly Statement[];
  readonly codeBlocks: readonly CodeBlock[];
  readonly comments: readonly { readonly text: string; readonly range: Range }[];
}

interface Sink {
  readonly marks: SectionMark[];
  readonly statements: Statement[];
  readonly codeBlocks: CodeBlock[];
  readonly comments: { text: string; range: Range }[];
}

/** Walks the tree once, with a stack of its own, and keeps what rules look at. */
export function readBlocks(tree: Root, text: string): Blocks {
  const sink: Sink = { marks: [], statements: [], codeBlocks: [], comments: [] };
  const top: BlockContext = { listDepth: 0, isQuoted: false, item: undefined };
  const stack: { node: Nodes; context: BlockContext }[] = [{ node: tree, context: top }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, context } = next;
    if (node.type === 'heading') sink.marks.push(toMark(node));
    else if (node.type === 'paragraph') readParagraph(node, { text, context, sink });
    else if (node.type === 'code') sink.codeBlocks.push(toCodeBlock(node, text));
    else if (node.type === 'html') sink.comments.push({ text: node.value, range: rangeOfNode(node) });
    else pushChildren(stack, node, context);
  }
  return sink;
}

function pushChildren(stack: { node: Nodes; context: BlockContext }[], node: Nodes, context: BlockContext): void {
  if (!('children' in node)) return;
  const inner =
    node.type === 'blockquote'
      ? { ...context, isQuoted: true }
      : node.type === 'list'
        ? { ...context, listDepth: context.listDepth + 1 }
        : context;
  for (let index = node.children.length - 1; index >= 0; index--) {
    const child = node.children[index];
    if (child === undefined) continue;
    stack.push({ node: child, context: child.type === 'listItem' ? { ...inner, item: child } : inner });
  }
}

function toMark(node: Heading): SectionMark {
  const first = node.children.at(0);
  const last = node.children.at(-1);
  const range = rangeOfNode(node);
  const titleRange = first && last ? { start: rangeOfNode(first).start, end: rangeOfNode(last).end } : range;
  return { marker: 'heading', depth: node.depth, title: plainText(node).trim(), titleRange, range };
}

function toCodeBlock(node: Code, text: string): CodeBlock {
  const range = rangeOfNode(node);
  const source = text.slice(range.start, range.end);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[0];
  const lastLine = source.slice(source.lastIndexOf('\n') + 1).trim();
  const isClosed =
    fence === undefined || (source.includes('\n') && lastLine.startsWith(fence) && lastLine === fence.charAt(0).repeat(lastLine.length));
  return { language: node.lang ?? undefined, range, isClosed };
}
