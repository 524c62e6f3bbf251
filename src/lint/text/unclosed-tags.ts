import type { AgentDocument } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';
import { HTML_ELEMENTS } from '../../parse/html-elements.ts';
import { codeBlockAt } from './code-block-at.ts';
import { matchesOf } from './matches-of.ts';

/** A tag without its partner. */
export interface UnclosedTag {
  readonly kind: 'open' | 'close';
  readonly tag: string;
  readonly range: Range;
}

/** Alone on its line, as tags that divide a prompt stand. Names with capitals are components of code, or placeholders. */
const TAG_LINE = /^[ \t]{0,12}<(\/?)([a-z][a-z0-9_-]{1,40})>[ \t]*$/gm;

/** A file with more uses none of them as a tag. */
const MOST_TAGS = 20;

/** Tags of which the file pairs others and leaves these alone; a file that pairs none uses no tags, but placeholders such as `<name>`. */
export function findUnclosedTags({ text, body, codeBlocks }: AgentDocument): readonly UnclosedTag[] {
  if (!text.includes('</', body.start)) return [];
  const open: UnclosedTag[] = [];
  const alone: UnclosedTag[] = [];
  const paired = new Set<string>();
  for (const match of matchesOf(TAG_LINE, text)) {
    const start = match.index + match[0].indexOf('<');
    const range = { start, end: match.index + match[0].trimEnd().length };
    const tag = match[2] ?? '';
    if (start < body.start || codeBlockAt(codeBlocks, start) !== undefined) continue;
    if (match[1] === '') {
      open.push({ kind: 'open', tag, range });
      continue;
    }
    const index = open.findLastIndex((one) => one.tag === tag);
    if (index === -1) alone.push({ kind: 'close', tag, range });
    else {
      open.splice(index, 1);
      paired.add(tag);
    }
  }
  if (paired.size === 0) return [];
  const left = [...open, ...alone].filter(({ tag }) => !HTML_ELEMENTS.has(tag)).slice(0, MOST_TAGS);
  return left.filter(({ tag }) => countOf(text, `<${tag}>`) + countOf(text, `<${tag} `) !== countOf(text, `</${tag}>`));
}

function countOf(text: string, piece: string): number {
  return text.split(piece).length - 1;
}
