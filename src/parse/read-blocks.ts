import type { Heading, ListItem, Nodes, Paragraph, Root } from 'mdast';
import type { CodeBlock } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';
import type { BlockSink, SectionMark } from './blocks.ts';
import { emptyBlocks } from './blocks.ts';
import { plainText, rangeOfNode } from './plain-text.ts';
import { readParagraph, toBoldLine, trimEnd } from './read-paragraph.ts';

interface Place {
  readonly listDepth: number;
  readonly isQuoted: boolean;
  readonly item: ListItem | undefined;
}

/** Walks the tree of a Markdown text once, with a stack of its own, and keeps what rules look at. */
export function readBlocks(tree: Root, text: string): BlockSink {
  const sink = emptyBlocks();
  const stack: { node: Nodes; place: Place }[] = [{ node: tree, place: { listDepth: 0, isQuoted: false, item: undefined } }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { node, place } = next;
    if (node.type === 'heading') sink.marks.push(toMark(node, text));
    else if (node.type === 'paragraph') readParagraphNode(node, text, place, sink);
    else if (node.type === 'code') sink.codeBlocks.push(toCodeBlock(trimEnd(text, rangeOfNode(node)), text, node.lang ?? undefined));
    else if (node.type === 'html') sink.comments.push({ text: node.value.trimEnd(), range: trimEnd(text, rangeOfNode(node)) });
    else pushChildren(stack, node, place);
  }
  return sink;
}

function pushChildren(stack: { node: Nodes; place: Place }[], node: Nodes, place: Place): void {
  if (!('children' in node)) return;
  const inner =
    node.type === 'blockquote' ? { ...place, isQuoted: true } : node.type === 'list' ? { ...place, listDepth: place.listDepth + 1 } : place;
  for (let index = node.children.length - 1; index >= 0; index--) {
    const child = node.children[index];
    if (child === undefined) continue;
    stack.push({ node: child, place: child.type === 'listItem' ? { ...inner, item: child } : inner });
  }
}

function readParagraphNode(node: Paragraph, text: string, place: Place, sink: BlockSink): void {
  const { item, listDepth, isQuoted } = place;
  const itemStart = item !== undefined && item.children[0] === node ? rangeOfNode(item).start : undefined;
  const strongs = new Map(node.children.flatMap((child) => (child.type === 'strong' ? [[rangeOfNode(child).start, child] as const] : [])));
  const boldLine = (line: Range): SectionMark | undefined => {
    const strong = strongs.get(line.start);
    return strong === undefined ? undefined : toBoldLine({ range: rangeOfNode(strong), title: plainText(strong) }, line, text);
  };
  readParagraph(rangeOfNode(node), text, { listDepth, isQuoted, itemStart, boldLine }, sink);
}

function toMark(node: Heading, text: string): SectionMark {
  const first = node.children.at(0);
  const last = node.children.at(-1);
  const range = trimEnd(text, rangeOfNode(node));
  const titleRange = first && last ? { start: rangeOfNode(first).start, end: rangeOfNode(last).end } : range;
  return { marker: 'heading', depth: node.depth, title: plainText(node).trim(), titleRange, range };
}

/** A code block; a fence is closed by a last line of its own marks. */
export function toCodeBlock(range: Range, text: string, language: string | undefined): CodeBlock {
  const source = text.slice(range.start, range.end);
  const fence = /^(`{3,}|~{3,})/.exec(source)?.[0];
  const lastLine = source.slice(source.lastIndexOf('\n') + 1).trim();
  const isClosed =
    fence === undefined || (source.includes('\n') && lastLine.startsWith(fence) && lastLine === fence.charAt(0).repeat(lastLine.length));
  return { language, range, isClosed };
}
