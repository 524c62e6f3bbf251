import type { CodeBlock, Statement } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';

/** What marks a section: a heading, a line that is nothing but bold text, or a tag that opens a part of the prompt. */
export interface SectionMark {
  readonly marker: 'heading' | 'bold-line' | 'tag';
  /** 1 to 6; 0 for bold lines and tags. */
  readonly depth: number;
  readonly title: string;
  readonly titleRange: Range;
  /** The whole line. */
  readonly range: Range;
}

/** A statement that still gets its section; -1 before. */
export interface OpenStatement extends Omit<Statement, 'section'> {
  section: number;
}

/** The blocks of a body in source order, without a tree; what readers of Markdown fill. */
export interface BlockSink {
  readonly marks: SectionMark[];
  readonly statements: OpenStatement[];
  readonly codeBlocks: CodeBlock[];
  readonly comments: { text: string; range: Range }[];
}

/** A sink without anything in it. */
export function emptyBlocks(): BlockSink {
  return { marks: [], statements: [], codeBlocks: [], comments: [] };
}

/** Adds the blocks of a part that begins at `offset` of the whole. */
export function addBlocks(sink: BlockSink, part: BlockSink, offset: number): void {
  if (offset === 0) return push(sink, part);
  const shift = (range: Range): Range => ({ start: range.start + offset, end: range.end + offset });
  for (const mark of part.marks) sink.marks.push({ ...mark, titleRange: shift(mark.titleRange), range: shift(mark.range) });
  for (const statement of part.statements) sink.statements.push({ ...statement, range: shift(statement.range) });
  for (const code of part.codeBlocks) sink.codeBlocks.push({ ...code, range: shift(code.range) });
  for (const comment of part.comments) sink.comments.push({ ...comment, range: shift(comment.range) });
}

function push(sink: BlockSink, part: BlockSink): void {
  for (const mark of part.marks) sink.marks.push(mark);
  for (const statement of part.statements) sink.statements.push(statement);
  for (const code of part.codeBlocks) sink.codeBlocks.push(code);
  for (const comment of part.comments) sink.comments.push(comment);
}
