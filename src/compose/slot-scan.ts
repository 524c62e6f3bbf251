import { findCodeRanges } from './find-code-ranges.ts';

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
  const uses: Omit<SlotUse, 'isInCode'>[] = [];
  for (let start = text.indexOf('{'); start !== -1; start = text.indexOf('{', start + 1)) {
    const end = endOfName(text, start + 1);
    if (end === start + 1 || text[end] !== '}') continue;
    const before = text[start - 1];
    if (before === '$' || before === '{' || text[end + 1] === '}') continue;
    uses.push({ name: text.slice(start + 1, end), start, end: end + 1 });
  }
  if (uses.length === 0) return [];
  const code = findCodeRanges(text);
  let next = 0;
  return uses.map((use) => {
    while ((code[next]?.end ?? text.length) < use.end) next++;
    return { ...use, isInCode: (code[next]?.start ?? text.length) <= use.start };
  });
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
