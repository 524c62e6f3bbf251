import type { Range } from '../model/range.ts';
import type { SectionMark } from './blocks.ts';
import { HTML_ELEMENTS } from './html-elements.ts';
import { linesFrom } from './lines-from.ts';

/** A tag alone on its line. */
const TAG_LINE = /^[ \t]{0,12}<(\/?)([A-Za-z][A-Za-z0-9_-]{0,60})>[ \t]{0,20}$/;
const MOST_TAG_LINE = 100;
/** Parts that show something: nothing in them is an instruction. */
const SHOWS = /example|sample|commentary|template|output|format/i;
/** What is indented further is code to Markdown. */
const MOST_INDENT = 3;

interface Tag {
  readonly line: number;
  readonly name: string;
  readonly isEnd: boolean;
}

/** What stands between two tags, without the parts within it. */
interface Part {
  readonly name: string;
  readonly lines: number[];
  /** The indentation of the first line, and the least of all lines. */
  first: number;
  least: number;
}

interface MaskedTags {
  /** As long as the text; every offset of what is left is that of the text. */
  readonly readable: string;
  /** The tags that open a part. */
  readonly marks: readonly SectionMark[];
}

/**
 * Blanks the tags that divide a prompt (`<role>` … `</role>`, in pairs, on lines of their own) and takes back the indentation of what
 * stands between them, so that Markdown reads it as text: it would take a tag with the lines below it for HTML, and indented lines
 * for code. What a line loses in front is added behind the line before it, so that every offset of the rest stays.
 */
export function maskTagLines(text: string, start: number): MaskedTags {
  const unchanged: MaskedTags = { readable: text, marks: [] };
  if (!text.includes('</', start)) return unchanged;
  const lines = linesFrom(text, start);
  const tags = dividingTags(lines.flatMap((line, index) => tagOf(text, line, index)));
  const parts = partsBetween(tags, text, lines);
  // Text at the margin and indented text, mixed: nobody knows what is code.
  const mixed = new Set(parts.filter(({ first, least }) => first > MOST_INDENT && least <= MOST_INDENT).map(({ name }) => name));
  const masked = tags.filter(({ name }) => !mixed.has(name));
  if (masked.length === 0) return unchanged;
  const cuts = new Map(masked.map(({ line }) => [line, Infinity]));
  for (const { name, lines: inside, least } of parts)
    for (const index of least > MOST_INDENT && !mixed.has(name) ? inside : []) cuts.set(index, least);
  const marks = masked.flatMap(({ line, name, isEnd }) => (isEnd ? [] : markOf(text, lines[line], name)));
  return { readable: text.slice(0, start) + moveBlanks(text, lines, cuts), marks };
}

function markOf(text: string, line: Range | undefined, name: string): readonly SectionMark[] {
  if (line === undefined) return [];
  const start = text.indexOf('<', line.start);
  const range = { start, end: start + name.length + 2 };
  return [{ marker: 'tag', depth: 0, title: name.replaceAll(/[_-]/g, ' '), titleRange: { start: start + 1, end: range.end - 1 }, range }];
}

function tagOf(text: string, { start, end }: Range, line: number): readonly Tag[] {
  const match = end - start > MOST_TAG_LINE ? null : TAG_LINE.exec(text.slice(start, end));
  return match === null ? [] : [{ line, name: match[2] ?? '', isEnd: match[1] === '/' }];
}

/** Tags of names that open and close parts of instructions. */
function dividingTags(tags: readonly Tag[]): readonly Tag[] {
  const opened = new Set(tags.filter(({ isEnd }) => !isEnd).map(({ name }) => name));
  const closed = new Set(tags.filter(({ isEnd }) => isEnd).map(({ name }) => name));
  const divides = (name: string): boolean => !SHOWS.test(name) && !HTML_ELEMENTS.has(name.toLowerCase());
  return tags.filter(({ name }) => opened.has(name) && closed.has(name) && divides(name));
}

function partsBetween(tags: readonly Tag[], text: string, lines: readonly Range[]): readonly Part[] {
  const parts: Part[] = [];
  const open: Part[] = [];
  const tagAt = new Map(tags.map((tag) => [tag.line, tag]));
  for (const [index, line] of tags.length === 0 ? [] : lines.entries()) {
    const tag = tagAt.get(index);
    if (tag === undefined) addLine(open.at(-1), index, text.slice(line.start, line.end));
    else if (tag.isEnd)
      open.length = Math.max(
        0,
        open.findLastIndex(({ name }) => name === tag.name),
      );
    else {
      const part: Part = { name: tag.name, lines: [], first: Infinity, least: Infinity };
      parts.push(part);
      open.push(part);
    }
  }
  return parts;
}

function addLine(part: Part | undefined, index: number, line: string): void {
  const indent = line.search(/[^ ]/);
  if (part === undefined || indent === -1) return;
  if (part.lines.length === 0) part.first = indent;
  part.least = Math.min(part.least, indent);
  part.lines.push(index);
}

/** Cuts so many characters off the start of each line, and adds blanks behind the line before; all of a tag becomes blanks. */
function moveBlanks(text: string, lines: readonly Range[], cuts: ReadonlyMap<number, number>): string {
  const pieces: string[] = [];
  for (const [index, { start, end }] of lines.entries()) {
    const cut = cuts.get(index) ?? 0;
    const next = lines[index + 1];
    pieces.push(cut === Infinity ? ' '.repeat(end - start) : text.slice(start + cut, end));
    if (next === undefined) continue;
    const moved = cuts.get(index + 1) ?? 0;
    pieces.push(' '.repeat(moved === Infinity ? 0 : moved), text.slice(end, next.start));
  }
  return pieces.join('');
}
