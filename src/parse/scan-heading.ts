import type { Range } from '../model/range.ts';
import type { BlockSink } from './blocks.ts';
import { addBlocks } from './blocks.ts';
import { headingDepthAt } from './line-marks.ts';
import { readBlocks } from './read-blocks.ts';
import { readMarkdown } from './read-markdown.ts';

const INLINE_MARK = /[*_`[\]<\\]|&[#\w]/;

/** Reads a heading of one line; one with marks inside is a text of its own for the Markdown parser. */
export function scanHeading(text: string, line: Range, sink: BlockSink): boolean {
  const depth = headingDepthAt(text, line.start, line.end);
  const source = text.slice(line.start, line.end);
  const inner = /^(#{1,6}[ \t]{1,100})([^ \t].*)$/.exec(source);
  const title = inner?.[2]?.trimEnd() ?? '';
  if (inner === null || title === '' || INLINE_MARK.test(title) || title.endsWith('#')) {
    if (title.includes('[')) return false;
    addBlocks(sink, readBlocks(readMarkdown(source), source), line.start);
    return true;
  }
  const start = line.start + (inner[1]?.length ?? 0);
  const end = start + title.length;
  sink.marks.push({ marker: 'heading', depth, title, titleRange: { start, end }, range: { start: line.start, end } });
  return true;
}
