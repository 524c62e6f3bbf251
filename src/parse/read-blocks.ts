import type { Code, Heading, ListItem, Nodes, Paragraph, Root, Strong } from 'mdast';
import type { CodeBlock, Statement } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';
import { plainText, rangeOfNode } from './plain-text.ts';

/** What marks a section: a heading, or a line that is nothing but bold text. */
export interface SectionMark {
  readonly marker: 'heading' | 'bold-line';
  /** 1 to 6; 0 for bold lines. */
  readonly depth: number;
  readonly title: string;
  readonly titleRange: Range;
  /** The whole line. */
  readonly range: Range;
}

/** The blocks of a body in source order, without the tree. */
export interface Blocks {
  readonly marks: readonly SectionMark[];
  /** `section` is still -1. */
  readonly statements: readonly Statement[];
  readonly codeBlocks: readonly CodeBlock[];
  readonly comments: readonly { readonly text: string; readonly range: Range }[];
}

interface Context {
  readonly listDepth: number;
  readonly isQuoted: boolean;
  readonly item: ListItem | undefined;
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
  const top: Context = { listDepth: 0, isQuoted: false, item: undefined };
  const stack: { node: Nodes; context: Context }[] = [{ node: tree, context: top }];
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

function pushChildren(stack: { node: Nodes; context: Context }[], node: Nodes, context: Context): void {
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

function readParagraph(node: Paragraph, at: { readonly text: string; readonly context: Context; readonly sink: Sink }): void {
  const { text, context, sink } = at;
  const range = rangeOfNode(node);
  if (context.item !== undefined && context.item.children[0] === node) {
    sink.statements.push(toStatement('item', withoutCheckbox(text, range), at));
    return;
  }
  const strongs = context.listDepth === 0 && !context.isQuoted ? strongStarts(node) : undefined;
  for (const line of linesOf(text, range)) {
    const strong = strongs?.get(line.start);
    const bold = strong === undefined ? undefined : boldLine(strong, line, text);
    if (bold !== undefined) sink.marks.push(bold);
    else sink.statements.push(toStatement(isTableRow(text, line) ? 'row' : 'prose', line, at));
  }
}

function toStatement(kind: Statement['kind'], range: Range, at: { readonly text: string; readonly context: Context }): Statement {
  const { listDepth, isQuoted, item } = at.context;
  const number = kind === 'item' && item !== undefined ? writtenNumber(at.text, rangeOfNode(item).start) : undefined;
  return { kind, text: at.text.slice(range.start, range.end), range, section: -1, number, listDepth, isQuoted };
}

/** The number that stands there: markdown itself keeps only the first of a list and counts on. */
function writtenNumber(text: string, start: number): number | undefined {
  const digits = /^\d{1,9}(?=[.)])/.exec(text.slice(start, start + 10))?.[0];
  return digits === undefined ? undefined : Number(digits);
}

function withoutCheckbox(text: string, range: Range): Range {
  const box = /^\[[ xX]\][ \t]{1,8}/.exec(text.slice(range.start, range.start + 12));
  return box === null ? range : { start: range.start + box[0].length, end: range.end };
}

function isTableRow(text: string, line: Range): boolean {
  return text.charAt(line.start) === '|';
}

/** The lines of a paragraph without indentation, quote marks and trailing blanks. */
function* linesOf(text: string, range: Range): Generator<Range> {
  let start = range.start;
  while (start <= range.end) {
    const match = /\r\n|\n|\r/g;
    match.lastIndex = start;
    const found = match.exec(text);
    const lineEnd = found === null || found.index > range.end ? range.end : found.index;
    const line = text.slice(start, lineEnd);
    const lead = /^[ \t>]*/.exec(line)?.[0].length ?? 0;
    const trimmed = line.trimEnd().length;
    if (trimmed > lead) yield { start: start + lead, end: start + trimmed };
    if (found === null || found.index >= range.end) return;
    start = match.lastIndex;
  }
}

function strongStarts(node: Paragraph): ReadonlyMap<number, Strong> {
  const strongs = node.children.filter((child) => child.type === 'strong');
  return new Map(strongs.map((strong) => [rangeOfNode(strong).start, strong]));
}

/** A line that holds one bold span and at most a colon after it; a bold sentence is prose. */
function boldLine(strong: Strong, line: Range, text: string): SectionMark | undefined {
  const range = rangeOfNode(strong);
  const rest = text.slice(range.end, line.end).trim();
  if (range.end > line.end || (rest !== '' && rest !== ':')) return undefined;
  const title = plainText(strong).trim().replace(/:$/, '');
  if (title === '' || /[.!?]$/.test(title)) return undefined;
  return { marker: 'bold-line', depth: 0, title, titleRange: { start: range.start + 2, end: range.end - 2 }, range: line };
}
