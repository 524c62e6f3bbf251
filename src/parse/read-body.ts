import type { Nodes, Root } from 'mdast';
import type { Range } from '../model/range.ts';
import type { BlockSink } from './blocks.ts';
import { addBlocks, emptyBlocks } from './blocks.ts';
import { markLines } from './line-marks.ts';
import { linesFrom } from './lines-from.ts';
import { readBlocks } from './read-blocks.ts';
import { readMarkdown } from './read-markdown.ts';
import { scanBlocks } from './scan-blocks.ts';
import { splitBody } from './split-body.ts';

/** A Markdown text of which parts may be blanked, or cut off at the end, before it is read. */
interface Readable {
  readonly text: string;
  readonly readable: string;
}

/** A line end that only Markdown knows. */
const LONE_RETURN = /\r(?!\n)/;

/**
 * Reads the blocks of a text from an offset on. What is written in everyday forms is read line by line; the Markdown parser
 * reads the parts that hold anything else, and all of it where a link is defined, since that may change any other part.
 */
export function readBody(source: Readable, start: number): BlockSink {
  const inParts = holdsOddCharacter(source.readable) ? undefined : readParts(source, start);
  return inParts ?? parsePart(source, { start, end: source.readable.length }).blocks;
}

/** That line end, or a character that Markdown replaces. */
function holdsOddCharacter(text: string): boolean {
  return text.includes('\0') || (text.includes('\r') && LONE_RETURN.test(text));
}

function readParts(source: Readable, start: number): BlockSink | undefined {
  const { readable } = source;
  const blocks = emptyBlocks();
  const parts = splitBody(readable, markLines(readable, linesFrom(readable, start)));
  for (const [index, lines] of parts.entries()) {
    const scanned = scanBlocks(readable, lines);
    if (scanned !== undefined) addBlocks(blocks, scanned, 0);
    else {
      const end = index + 1 < parts.length ? lines.at(-1)?.end : undefined;
      const parsed = parsePart(source, { start: lines[0]?.start ?? start, end: end ?? readable.length });
      if (parsed.definesLink) return undefined;
      addBlocks(blocks, parsed.blocks, 0);
    }
  }
  return blocks;
}

interface ParsedPart {
  readonly blocks: BlockSink;
  readonly definesLink: boolean;
}

/** Reads a part with the Markdown parser, which would strip a byte order mark, were it the first character. */
export function parsePart({ text, readable }: Readable, { start, end }: Range): ParsedPart {
  const source = `\n${readable.slice(start, end)}`;
  const isOften = text === readable && start > 1 && source.length <= LONGEST_KNOWN;
  const parsed = isOften ? parseOnce(source) : parse(source, `\n${text.slice(start, end)}`);
  const blocks = emptyBlocks();
  addBlocks(blocks, parsed.blocks, start - 1);
  return { blocks, definesLink: parsed.definesLink };
}

/** Files that were copied from each other hold the same tables and quotes. The blocks are copied where they are used, for no part begins at 0. */
const knownParts = new Map<string, ParsedPart>();
const MOST_KNOWN = 200;
const LONGEST_KNOWN = 4_000;

function parseOnce(source: string): ParsedPart {
  const known = knownParts.get(source);
  if (known !== undefined) return known;
  const parsed = parse(source, source);
  if (knownParts.size === MOST_KNOWN) knownParts.clear();
  knownParts.set(source, parsed);
  return parsed;
}

function parse(readable: string, text: string): ParsedPart {
  const tree = readMarkdown(readable);
  return { blocks: readBlocks(tree, text), definesLink: holdsDefinition(tree) };
}

function holdsDefinition(tree: Root): boolean {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'definition') return true;
    if ('children' in node && node.type !== 'paragraph') for (const child of node.children) stack.push(child);
  }
  return false;
}
