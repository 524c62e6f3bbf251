/** `{name}` in a text. */
export interface SlotUse {
  readonly name: string;
  /** Range in the text that was scanned, braces included. */
  readonly start: number;
  readonly end: number;
  /** True between backticks and in a fenced block: braces that no pack declares may be code there. */
  readonly isInCode: boolean;
}

const MOST_NAME_CHARACTERS = 64;

/** Finds slots. `${name}` and `{{name}}` are none: they belong to shells and template languages. */
export function findSlotUses(text: string): readonly SlotUse[] {
  if (!text.includes('{')) return [];
  const uses: SlotUse[] = [];
  let fence = '';
  let offset = 0;
  for (const line of text.split('\n')) {
    const marks = /^[ \t]{0,40}(```|~~~)/.exec(line)?.[1] ?? '';
    const isFence = marks !== '' && (fence === '' || marks === fence);
    uses.push(...usesInLine(line, offset, fence !== '' || isFence));
    if (isFence) fence = fence === '' ? marks : '';
    offset += line.length + 1;
  }
  return uses;
}

function usesInLine(line: string, offset: number, isFenced: boolean): readonly SlotUse[] {
  const uses: SlotUse[] = [];
  let ticks = 0;
  let scanned = 0;
  for (let start = line.indexOf('{'); start !== -1; start = line.indexOf('{', start + 1)) {
    ticks += countTicks(line, scanned, start);
    scanned = start;
    const end = endOfName(line, start + 1);
    if (end === start + 1 || line[end] !== '}') continue;
    const before = line[start - 1];
    if (before === '$' || before === '{' || line[end + 1] === '}') continue;
    const isInCode = isFenced || ticks % 2 === 1;
    uses.push({ name: line.slice(start + 1, end), start: offset + start, end: offset + end + 1, isInCode });
  }
  return uses;
}

function endOfName(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start <= MOST_NAME_CHARACTERS && isNameCharacter(text.charCodeAt(end), end === start)) end++;
  return end;
}

function isNameCharacter(code: number, isFirst: boolean): boolean {
  const isLetter = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return isLetter || (!isFirst && ((code >= 0x30 && code <= 0x39) || code === 0x5f));
}

function countTicks(text: string, from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) if (text[index] === '`') count++;
  return count;
}
