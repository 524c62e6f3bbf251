import { isSameValue } from '../../host/is-same-value.ts';
import { readAsHost } from '../../host/read-as-host.ts';
import { readHostYaml } from '../../host/read-host-yaml.ts';
import type { AgentDocument, FrontmatterEntry } from '../../model/agent-document.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import type { Range } from '../../model/range.ts';
import { readYaml } from '../../parse/read-yaml.ts';

/** A top-level value that strict YAML rejects, although the rest may be fine. */
export interface BrokenValue {
  readonly key: string;
  /** What is wrong, for "Unexpected …". */
  readonly cause: string;
  /** Where it is wrong. */
  readonly at: Range;
  /** The value; of a one-line value with the blanks at its end. */
  readonly valueRange: Range;
  /** The same value in YAML that every reader reads alike. */
  readonly replacement: string;
  /** True when the value stands on one line: Claude Code's retry then reads it as it is written. */
  readonly isOneLine: boolean;
  /** False for what a quoted text or a block would damage: brackets, and values that begin below their key. */
  readonly isRewritable: boolean;
}

/** Finds the values that strict YAML rejects, by reading each entry of broken front matter by itself. */
export function findBrokenValues(document: AgentDocument): readonly BrokenValue[] {
  const { frontmatter, text } = document;
  if (frontmatter.kind !== 'read' || !frontmatter.isRecovered) return [];
  return frontmatter.entries.flatMap((entry) => {
    const source = text.slice(entry.keyRange.start, entry.valueRange.end);
    const reading = readYaml(`${source}\n`, entry.keyRange.start);
    return reading.isReadable ? [] : [describeEntry(entry, text, reading.problems[0]?.range ?? undefined)];
  });
}

function describeEntry(entry: FrontmatterEntry, text: string, reported: Range | undefined): BrokenValue {
  const { key, keyRange, valueRange: trimmed } = entry;
  const isOneLine = !text.slice(trimmed.start, trimmed.end).includes('\n');
  const valueRange = isOneLine ? withTrailingBlanks(trimmed, text) : trimmed;
  const value = text.slice(valueRange.start, valueRange.end);
  const { cause, start, end } = findCause(value) ?? unknownCause(valueRange, value, reported);
  return {
    key,
    cause,
    at: { start: valueRange.start + start, end: valueRange.start + end },
    valueRange,
    replacement: isOneLine ? doubleQuoted(value) : blockScalar(value, text),
    isOneLine,
    isRewritable: !/^[[{]/.test(value) && !text.slice(keyRange.end, valueRange.start).includes('\n'),
  };
}

/** Claude Code's retry keeps the blanks at the end of a line. */
function withTrailingBlanks({ start, end }: Range, text: string): Range {
  const blanks = /^[ \t]*/.exec(text.slice(end))?.[0] ?? '';
  return { start, end: end + blanks.length };
}

interface Cause {
  readonly cause: string;
  /** Offsets into the value. */
  readonly start: number;
  readonly end: number;
}

const INDICATORS = new Set(['*', '&', '!', '%', '@', '`', '|', '>', '[', '{', ']', '}', '#', ',']);

function findCause(value: string): Cause | undefined {
  const first = value.charAt(0);
  if (first === '"' || first === "'") return quoteCause(value, first);
  if (INDICATORS.has(first)) return { cause: `unquoted \`${first === '`' ? "'" : first}\` at the start`, start: 0, end: 1 };
  const colon = /:(?=[ \t\r\n]|$)/.exec(value);
  if (colon !== null) return { cause: 'unquoted `: `', start: colon.index, end: colon.index + 1 };
  const feed = value.indexOf('\n');
  return feed === -1 ? undefined : { cause: 'line that is not indented', ...secondLine(value, feed) };
}

/** Quotes that close too early, or never. */
function quoteCause(value: string, quote: string): Cause {
  const closing = closingQuote(value, quote);
  if (closing === -1) return { cause: `missing closing \`${quote}\``, start: 0, end: 1 };
  const rest = value.slice(closing + 1);
  const start = closing + 1 + (rest.length - rest.trimStart().length);
  if (start >= value.length) return { cause: 'backslash that is no escape', ...badEscape(value) };
  return { cause: `text after the closing \`${quote}\``, start, end: firstLineEnd(value, start) };
}

function closingQuote(value: string, quote: string): number {
  for (let index = 1; index < value.length; index++) {
    const character = value.charAt(index);
    if (character === '\\' && quote === '"') index++;
    else if (character === quote && quote === "'" && value.charAt(index + 1) === quote) index++;
    else if (character === quote) return index;
  }
  return -1;
}

function badEscape(value: string): { readonly start: number; readonly end: number } {
  const escape = /\\[^0abtnvfre "/\\N_LPxuU\t\r\n]/.exec(value);
  return escape === null ? { start: 0, end: 1 } : { start: escape.index, end: escape.index + 2 };
}

function secondLine(value: string, feed: number): { readonly start: number; readonly end: number } {
  const rest = value.slice(feed + 1);
  const start = feed + 1 + (rest.length - rest.trimStart().length);
  return { start, end: firstLineEnd(value, start) };
}

function firstLineEnd(value: string, start: number): number {
  const line = /[^\r\n]*/.exec(value.slice(start));
  return start + (line?.[0].length ?? 0);
}

function unknownCause(valueRange: Range, value: string, reported: Range | undefined): Cause {
  const start = Math.min(Math.max(0, (reported?.start ?? valueRange.start) - valueRange.start), value.length);
  return {
    cause: 'value that is not YAML',
    start: start === value.length ? 0 : start,
    end: firstLineEnd(value, start === value.length ? 0 : start),
  };
}

/** Every backslash stays a backslash: Claude Code itself turns `\n` into a line end or not, as before. */
function doubleQuoted(value: string): string {
  const escaped = value.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return `"${escaped.replaceAll('\t', '\\t').replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;

/** A block that keeps its lines; blanks that every further line begins with are indentation of the old value. */
function blockScalar(value: string, text: string): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const [first = '', ...rest] = value.split(/\r?\n/);
  const widths = rest.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const common = widths.length === 0 ? 0 : Math.min(...widths);
  const lines = [first, ...rest.map((line) => line.slice(common))];
  return ['|-', ...lines.map((line) => (line.trim() === '' ? '' : `  ${line}`))].join(lineEnd);
}

/**
 * True when Claude Code reads the same front matter with every broken value rewritten: its retry also quotes other
 * values, and what it made of them would change.
 */
export function isRewriteHarmless(document: AgentDocument, values: readonly BrokenValue[], facts: HostFacts): boolean {
  const before = readAsHost(document, facts);
  if (document.frontmatter.kind !== 'read' || before.kind !== 'read') return false;
  const { start, end } = document.frontmatter.yaml;
  let source = document.text.slice(start, end);
  for (const { valueRange, replacement } of values.toReversed()) {
    source = source.slice(0, valueRange.start - start) + replacement + source.slice(valueRange.end - start);
  }
  const after = readHostYaml(source);
  return after.kind === 'read' && isSameValue(after.value, before.fields);
}
