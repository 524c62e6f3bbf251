import type { SlotValues } from './slot-model.ts';

/**
 * Makes a function that writes `{name}` where a slot's value stands as words of its own. The longest value wins; of
 * equal ones the first. A `slug` stands only in paths.
 */
export function createMask(values: SlotValues): (text: string) => string {
  const slots = [...values]
    .map(([name, value]) => ({ name, value }))
    .filter(({ value }) => value !== '')
    .toSorted((a, b) => b.value.length - a.value.length);
  return (text) => {
    const present = slots.filter(({ value }) => text.includes(value));
    if (present.length === 0) return text;
    let pieces: readonly MaskPiece[] = [{ text, isSlot: false }];
    for (const slot of present) pieces = pieces.flatMap((piece) => (piece.isSlot ? [piece] : maskOne(piece.text, slot)));
    return pieces.map((piece) => piece.text).join('');
  };
}

interface MaskPiece {
  readonly text: string;
  readonly isSlot: boolean;
}

function maskOne(text: string, slot: { readonly name: string; readonly value: string }): readonly MaskPiece[] {
  const pieces: MaskPiece[] = [];
  let end = 0;
  for (let at = text.indexOf(slot.value); at !== -1; at = text.indexOf(slot.value, at + 1)) {
    if (at < end || !isWhole(text, at, slot)) continue;
    pieces.push({ text: text.slice(end, at), isSlot: false }, { text: `{${slot.name}}`, isSlot: true });
    end = at + slot.value.length;
  }
  pieces.push({ text: text.slice(end), isSlot: false });
  return pieces;
}

const WORD = /[\p{L}\p{N}{]/u;

function isWhole(text: string, at: number, { name, value }: { readonly name: string; readonly value: string }): boolean {
  const before = text.charAt(at - 1);
  if (name === 'slug' && before !== '/') return false;
  return !WORD.test(before) && !WORD.test(text.charAt(at + value.length));
}

/** Fills a template as `render` does: values are not read again. */
export function fillTemplate(template: string, values: SlotValues): string {
  return createFill(template)(values);
}

/** Reads a template once to fill it often. */
export function createFill(template: string): (values: SlotValues) => string {
  if (!template.includes('{')) return () => template;
  const pieces = template.split(SLOT);
  return (values) => pieces.map((piece, index) => (index % 2 === 0 ? piece : (values.get(piece) ?? `{${piece}}`))).join('');
}

const SLOT = /(?<![${])\{([A-Za-z][A-Za-z0-9_]{0,63})\}(?!\})/;

/** The value of one slot that makes a template give a text; undefined where none does. */
export function solveSlot(
  template: string,
  text: string,
  { name, values }: { readonly name: string; readonly values: SlotValues },
): string | undefined {
  const parts = template.split(`{${name}}`).map((part) => fillTemplate(part, values));
  const first = parts[0];
  const last = parts.at(-1);
  if (parts.length < 2 || first === undefined || last === undefined || !text.startsWith(first) || !text.endsWith(last)) return undefined;
  const room = text.length - parts.reduce((sum, part) => sum + part.length, 0);
  const length = room / (parts.length - 1);
  if (room <= 0 || !Number.isInteger(length)) return undefined;
  const value = text.slice(first.length, first.length + length);
  return isValue(value) && parts.join(value) === text ? value : undefined;
}

const MOST_VALUE_CHARACTERS = 60;

/** A few words on one line. */
function isValue(value: string): boolean {
  return value.length <= MOST_VALUE_CHARACTERS && value === value.trim() && !/[{}\n`"]/.test(value) && value.split(' ').length <= 4;
}
