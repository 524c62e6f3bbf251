import matter from 'gray-matter';
import type { Range } from '../model/range.ts';

/** The fences of a file, as Claude Code finds them. */
export type FrontmatterSplit =
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly language: string; readonly open: Range }
  | { readonly kind: 'unclosed'; readonly open: Range }
  | {
      readonly kind: 'found';
      readonly open: Range;
      readonly yaml: Range;
      readonly close: Range;
      /** False when tools that look for a closing line of its own see another block. */
      readonly isUnambiguous: boolean;
    };

const FENCE = '---';

/**
 * Finds the front matter. Claude Code wants `---` at the very start (a byte order mark may precede it), blanks, a line
 * feed, and ends the block at the next `---`, wherever that stands.
 */
export function splitFrontmatter(text: string): FrontmatterSplit {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith(FENCE, start)) return { kind: 'absent' };
  const open = { start, end: start + FENCE.length };
  const lineEnd = text.indexOf('\n', open.end);
  const rest = (lineEnd === -1 ? text.slice(open.end) : text.slice(open.end, lineEnd)).trim();
  if (rest !== '') return rest.startsWith('-') ? { kind: 'absent' } : { kind: 'refused', language: rest, open };
  if (lineEnd === -1) return { kind: 'unclosed', open };
  const yamlStart = lineEnd + 1;
  const closeStart = text.indexOf(FENCE, yamlStart);
  if (closeStart === -1) return { kind: 'unclosed', open };
  const yaml = { start: yamlStart, end: closeStart };
  const close = { start: closeStart, end: closeStart + FENCE.length };
  return { kind: 'found', open, yaml, close, isUnambiguous: isReadAlike(text, yaml) };
}

const CLOSING_LINE = /\n---[ \t]*(?:\r?\n|$)/;
const CLOSING_FENCE = /^---[ \t]*\r?\n/;
const MOST_CLOSING = 80;
const refuse = {
  parse(): never {
    throw new Error('front matter engine refused');
  },
};

/**
 * Asks gray-matter, which many other tools read front matter with, for its idea of the block. It gets the fenced head
 * only, with engines that record and evaluate nothing: it would run `---js` blocks as code (ADR 0003).
 */
function isReadAlike(text: string, yaml: Range): boolean {
  const bomLength = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // The first fence closes the block for everybody where it is a line of its own.
  if (text.charAt(yaml.end - 1) === '\n' && CLOSING_FENCE.test(text.slice(yaml.end, yaml.end + MOST_CLOSING))) return true;
  const closing = CLOSING_LINE.exec(text.slice(yaml.start - 1));
  if (closing === null) return false;
  const head = text.slice(bomLength, yaml.start - 1 + closing.index + closing[0].length);
  let seen = '';
  const record = {
    parse(input: string): object {
      seen = input;
      return {};
    },
  };
  matter(head, {
    language: 'yaml',
    delimiters: [FENCE, FENCE],
    excerpt: false,
    engines: { yaml: record, javascript: refuse, json: refuse },
  });
  const source = text.slice(yaml.start, yaml.end);
  // gray-matter does not call its engine for a block that holds nothing but comments and blanks.
  return seen === '' ? withoutComments(source) === '' : seen.trim() === source.trim();
}

function withoutComments(source: string): string {
  return source
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('')
    .trim();
}
