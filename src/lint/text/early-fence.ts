import type { AgentDocument, ReadFrontmatter } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';

/** Dashes that end the front matter where nobody meant it to end, or that end it in an unusual way. */
export interface EarlyFence {
  /** `early`: what follows was meant to be front matter; `inexact`: the closing fence is not alone on its line. */
  readonly kind: 'early' | 'inexact';
  /** The dashes, all of the run. */
  readonly range: Range;
  /** The key whose value is cut; undefined in a comment and where no key stands before. */
  readonly cutKey: string | undefined;
  readonly isComment: boolean;
  /** The keys below, which become text of the prompt, in source order. */
  readonly lostKeys: readonly string[];
  /** The front matter as it was meant, up to the line that should end it; undefined when there is no such line. */
  readonly meant: Range | undefined;
}

const KEY_LINE = /^([A-Za-z_][\w-]{0,63})[ \t]{0,8}:(?=[ \t]|$)/;
const CLOSING_LINE = /^---[ \t]*$/;
/** What stands on lines of YAML that begin no key: blanks, indented lines, comments, list items. */
const YAML_LINE = /^(?:[ \t#]|-[ \t]|-?$)/;

/**
 * Finds out whether Claude Code, which ends the front matter at the first `---` wherever that stands, ends it elsewhere
 * than its author and other programs do; undefined when the fence is a line of its own.
 */
export function findEarlyFence({ frontmatter, lines, text }: AgentDocument): EarlyFence | undefined {
  if (frontmatter.kind !== 'read') return undefined;
  const { close } = frontmatter;
  const number = lines.pointAt(close.start).line;
  const line = lines.rangeOfLine(number);
  const before = text.slice(line.start, close.start);
  const run = /^-*/.exec(text.slice(close.start))?.[0].length ?? close.end - close.start;
  const range = { start: close.start, end: close.start + run };
  if (before === '' && CLOSING_LINE.test(text.slice(line.start, line.end))) return undefined;
  const rest = readRest({ lines, text }, number + 1);
  const isEarly = before.trim() !== '' || (rest.isClosed && (rest.keys.length > 0 || (before !== '' && rest.isIndented)));
  const isComment = endsInComment(before);
  return {
    kind: isEarly ? 'early' : 'inexact',
    range,
    isComment,
    cutKey: isComment ? undefined : lastKeyBefore(frontmatter, close.start),
    lostKeys: isEarly ? rest.keys : [],
    meant: isEarly && rest.isClosed ? { start: frontmatter.yaml.start, end: rest.end } : undefined,
  };
}

/** True when the end of a line's beginning stands in a comment: behind a number sign after which no quote follows. */
export function endsInComment(before: string): boolean {
  const quote = Math.max(before.lastIndexOf('"'), before.lastIndexOf("'"));
  return before.startsWith('#') || /[ \t]#/.test(before.slice(quote + 1));
}

interface Rest {
  readonly keys: readonly string[];
  /** True when a closing line follows and nothing but YAML stands before it. */
  readonly isClosed: boolean;
  readonly isIndented: boolean;
  /** Where the closing line begins. */
  readonly end: number;
}

function readRest({ lines, text }: Pick<AgentDocument, 'lines' | 'text'>, from: number): Rest {
  const keys: string[] = [];
  let isIndented = true;
  for (let number = from; number <= lines.lineCount; number++) {
    const { start, end } = lines.rangeOfLine(number);
    const line = text.slice(start, end);
    if (CLOSING_LINE.test(line)) return { keys, isClosed: true, isIndented, end: start };
    const key = KEY_LINE.exec(line.slice(0, 100))?.[1];
    if (key === undefined && !YAML_LINE.test(line)) break;
    if (key !== undefined) keys.push(key);
    if (!/^(?:[ \t]|$)/.test(line)) isIndented = false;
  }
  return { keys, isClosed: false, isIndented, end: text.length };
}

function lastKeyBefore({ entries }: ReadFrontmatter, offset: number): string | undefined {
  return entries.findLast(({ keyRange }) => keyRange.start < offset)?.key;
}
