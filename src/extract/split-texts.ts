import { isBlock } from '../render/item-text.ts';

const MARK = /^(?:[-*+]|(\d{1,9})[.)])[ \t]{1,4}(?=\S)/;

/** The mark that most lines of a list begin with: `- `, `1. `; empty when none does. */
export function findMark(lines: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const mark = markOf(line);
    if (mark !== undefined) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? '';
}

/** The mark of a list item, as the first of its list would have it. */
export function markOf(line: string): string | undefined {
  return MARK.exec(line)?.[0].replace(/\d+/, '1');
}

/**
 * Cuts lines into the texts that a layout with this mark writes as these lines; undefined where that is impossible.
 * What is no item of the list joins the item before it, which keeps its mark then.
 */
export function splitTexts(lines: readonly string[], mark: string): readonly string[] | undefined {
  if (lines.length === 0) return [];
  const texts = mark === '' ? splitParagraphs(lines) : splitItems(lines, mark);
  const isWhole = writeTexts(texts, mark) === lines.join('\n') && texts.every(isKeptWhole);
  if (isWhole) return texts;
  const whole = lines.join('\n');
  return isKeptWhole(whole) && (mark === '' || isBlock(whole)) ? [whole] : undefined;
}

/** The texts as a layout writes them; see `layoutAsWritten`. */
function writeTexts(texts: readonly string[], mark: string): string {
  if (mark === '') return texts.join('\n\n');
  return texts.map((text, index) => (isBlock(text) ? text : writeItem(text, countedMark(mark, index)))).join('\n');
}

/** An item with its mark. */
export function writeItem(text: string, mark: string): string {
  return mark + text.replace(/\n(?!\n)/g, `\n${' '.repeat(mark.length)}`);
}

/** The mark of the item at an index, from 0: `1. ` counts. */
function countedMark(mark: string, index: number): string {
  return mark.replace(/\d+/, (first) => String(Number(first) + index));
}

/** YAML readers of packs drop blank lines around a text. */
function isKeptWhole(text: string): boolean {
  return text.trim() !== '' && !text.startsWith('\n') && !text.endsWith('\n');
}

function splitParagraphs(lines: readonly string[]): readonly string[] {
  return lines.join('\n').split(/(?<!\n)\n\n(?!\n)/);
}

function splitItems(lines: readonly string[], mark: string): readonly string[] {
  const texts: string[] = [];
  let group: string[] = [];
  const close = (): void => {
    if (group.length > 0) texts.push(toText(group, countedMark(mark, texts.length)));
    group = [];
  };
  for (const line of lines) {
    const isNext = line.startsWith(countedMark(mark, texts.length + (group.length > 0 ? 1 : 0)));
    if (isNext && isClosed(group, mark)) close();
    group.push(line);
  }
  close();
  return texts;
}

/** True for lines that are an item or a block by themselves; a blank line at their end would be lost. */
function isClosed(group: readonly string[], mark: string): boolean {
  const [first = ''] = group;
  return group.at(-1) !== '' && (markOf(first) === markOf(mark + 'x') || isBlock(group.join('\n')));
}

/** The text of an item whose lines are indented below its mark; otherwise the lines as they are. */
function toText(group: readonly string[], mark: string): string {
  const [first = '', ...rest] = group;
  const raw = group.join('\n');
  if (!first.startsWith(mark)) return raw;
  const indent = ' '.repeat(mark.length);
  if (!rest.every((line) => line === '' || line.startsWith(indent))) return raw;
  const text = [first.slice(mark.length), ...rest.map((line) => line.slice(mark.length))].join('\n');
  return isBlock(text) || writeItem(text, mark) !== raw ? raw : text;
}
