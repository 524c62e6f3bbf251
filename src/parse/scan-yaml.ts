import type { FrontmatterEntry } from '../model/agent-document.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Range } from '../model/range.ts';
import { isOtherThanText, scanScalar, startsWithLetter } from './scan-scalar.ts';

/** What the parser calls a value that holds `: ` without quotes. */
export const COLON_IN_VALUE = 'BLOCK_AS_IMPLICIT_KEY';

/** Front matter that was read line by line, as the YAML parser reads it. */
export interface ScannedYaml {
  /** Empty where `errors` are. */
  readonly value: JsonObject;
  readonly entries: readonly FrontmatterEntry[];
  /** The places of the items of each list, by key. */
  readonly items: ReadonlyMap<string, readonly Range[]>;
  /** Where a value begins that holds `: ` without quotes. The parser has one error for it. */
  readonly errors: readonly number[];
}

const KEY = /([A-Za-z_][\w-]{0,63}):(?: {1,8}(?=[^ \n])| {0,8}(?=\n|$))/y;
const ITEM = /( {0,8})- {1,4}(?=[^ \n])/y;
/** Nothing in it has a meaning in YAML but `: `, ` #` and `"`. */
const EVERYDAY = /[A-Za-z/"\d][^\x00-\x1f\x7f-\xa0\u2028\u2029\ufeff]*/y;
/** The parser has another error for a key that is longer than 1,024 characters. */
const LONGEST_PART = 1000;

/**
 * Reads YAML that is nothing but lines `key: words`, quoted texts, whole numbers and lists of such; undefined where anything else
 * stands. Most front matter has no other, the unquoted `: ` of broken descriptions included.
 */
export function scanYaml(source: string, offset: number): ScannedYaml | undefined {
  const scan = new YamlScan(source, offset);
  while (scan.at < source.length) if (!scan.readEntry()) return undefined;
  return scan.result();
}

class YamlScan {
  at = 0;
  private readonly value = new Map<string, Json>();
  private readonly entries: FrontmatterEntry[] = [];
  private readonly items = new Map<string, readonly Range[]>();
  private readonly errors: number[] = [];
  private isRootOpen = true;
  private readonly source: string;
  private readonly offset: number;

  constructor(source: string, offset: number) {
    this.source = source;
    this.offset = offset;
  }

  /** False where something stands that only the parser knows. */
  readEntry(): boolean {
    const start = this.at;
    KEY.lastIndex = start;
    const match = KEY.exec(this.source);
    const key = match?.[1];
    if (key === undefined || isOtherThanText(key) || this.value.has(key)) return false;
    this.at = KEY.lastIndex;
    const isOpen = this.at >= this.source.length || this.source.charCodeAt(this.at) === 10;
    const range = isOpen ? this.readList(key) : this.readText(key);
    if (range === undefined) return false;
    // After an error the parser takes the keys below for keys of the value.
    if (this.isRootOpen) this.entries.push({ key, keyRange: this.rangeOf(start, key), valueRange: range });
    this.isRootOpen = this.errors.length === 0;
    return true;
  }

  result(): ScannedYaml | undefined {
    const { entries, items, errors } = this;
    const last = entries.at(-1);
    if (last === undefined) return undefined;
    if (errors.length === 0) return { value: Object.fromEntries(this.value), entries, items, errors };
    const valueRange = { start: last.valueRange.start, end: this.offset + this.source.length };
    return { value: {}, entries: [...entries.slice(0, -1), { ...last, valueRange }], items, errors };
  }

  private readText(key: string): Range | undefined {
    const start = this.at;
    const text = this.line();
    if (text === undefined) return undefined;
    const value = scanScalar(text) ?? (this.isBroken(text, start) ? '' : undefined);
    if (value === undefined) return undefined;
    this.value.set(key, value);
    return this.rangeOf(start, text);
  }

  /** The items below a key, all at one depth. */
  private readList(key: string): Range | undefined {
    const ranges: Range[] = [];
    const values: Json[] = [];
    this.at++;
    let indent: string | undefined;
    let first = this.at;
    for (;;) {
      ITEM.lastIndex = this.at;
      const match = ITEM.exec(this.source);
      if (match === null) break;
      indent ??= match[1] ?? '';
      if (match[1] !== indent) return undefined;
      if (ranges.length === 0) first = this.at + indent.length;
      const start = (this.at = ITEM.lastIndex);
      const text = this.line();
      const value = text === undefined ? undefined : scanScalar(text);
      if (text === undefined || value === undefined) return undefined;
      values.push(value);
      ranges.push(this.rangeOf(start, text));
    }
    if (ranges.length === 0) return undefined;
    this.value.set(key, values);
    this.items.set(key, ranges);
    return { start: this.offset + first, end: this.offset + this.at };
  }

  /** The rest of the line without the blanks at its end; the next one is what comes then. */
  private line(): string | undefined {
    EVERYDAY.lastIndex = this.at;
    const match = EVERYDAY.exec(this.source);
    if (match === null || match[0].includes(' #')) return undefined;
    const end = EVERYDAY.lastIndex;
    if (end < this.source.length && this.source.charCodeAt(end) !== 10) return undefined;
    this.at = Math.min(end + 1, this.source.length);
    return withoutEndBlanks(match[0]);
  }

  /** True for words between `: `, each of which would be a key. */
  private isBroken(text: string, start: number): boolean {
    let from = 0;
    for (;;) {
      const colon = text.indexOf(': ', from);
      if (!startsWithLetter(text.slice(from, from + 1))) return false;
      if (colon === -1) return from > 0 && !text.endsWith(':');
      if (colon - from > LONGEST_PART) return false;
      this.errors.push(this.offset + start + from);
      from = colon + 2;
      while (text.charCodeAt(from) === 32) from++;
    }
  }

  private rangeOf(start: number, text: string): Range {
    return { start: this.offset + start, end: this.offset + start + text.length };
  }
}

/** Other white space, such as an ideographic space, belongs to the words. */
function withoutEndBlanks(text: string): string {
  let end = text.length;
  while (text.charCodeAt(end - 1) === 32) end--;
  return text.slice(0, end);
}
