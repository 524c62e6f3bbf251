import type { Range } from '../../model/range.ts';
import { rangesOverlap } from '../../model/range.ts';
import { decodeHidden } from './hidden-text.ts';
import { findMojibake } from './mojibake.ts';

/**
 * Characters that a reader does not see. `hidden`: they spell a text; `row`: so many that they may carry one;
 * `direction`: from a mark that turns the reading direction to where it ends; `single`: the rest.
 */
export type Invisible =
  | { readonly kind: 'hidden'; readonly range: Range; readonly hidden: string }
  | { readonly kind: 'row' | 'direction' | 'single'; readonly range: Range };

const CANDIDATE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{3}/u;
/** In order: tags, rows of variation selectors, one mark that opens a direction, everything else. */
const RUN =
  /(?<tags>[\u{e0000}-\u{e007f}]+)|(?<selectors>[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{3,})|(?<opener>[\u202a\u202b\u202d\u202e\u2066-\u2068])|[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028\u2029\u202c\u2060-\u2065\u2069-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]+/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const DIRECTION_ONLY = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/;
const OVERRIDE = /[\u202d\u202e]/;
const CLOSER = /[\u202c\u2069\r\n]/g;
const CONTROL_ABOVE_ASCII = /[\u0080-\u009f\u00ad]/;
/** Zero-width characters of scripts that need them stand beside a letter of such a script. */
const SHAPED_LETTER = /(?=[\p{L}\p{M}])[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
const BLACK_FLAG = '\u{1f3f4}';
const LEAST_ROW = 8;
const REPLACEMENT = '\ufffd';

/** Finds invisible characters that have no business where they stand, in order. Emoji and scripts that need them keep theirs. */
export function findInvisible(text: string, strange: string = text): readonly Invisible[] {
  if (!CANDIDATE.test(strange)) return [];
  const isRightToLeft = RIGHT_TO_LEFT.test(text);
  const found: Invisible[] = [];
  let turnedUntil = 0;
  for (const match of text.matchAll(RUN)) {
    const isPartOfTurned = match.index < turnedUntil && DIRECTION_ONLY.test(match[0]);
    const one = isPartOfTurned ? undefined : judge(text, match, isRightToLeft);
    if (one === undefined) continue;
    found.push(one);
    if (one.kind === 'direction') turnedUntil = one.range.end;
  }
  return withoutMojibake(text, found);
}

function judge(text: string, { 0: run, index: start, groups = {} }: RegExpExecArray, isRightToLeft: boolean): Invisible | undefined {
  const range = { start, end: start + run.length };
  if (groups['tags'] !== undefined || groups['selectors'] !== undefined) return judgeCarrier(text, run, range);
  if (groups['opener'] !== undefined)
    return isRightToLeft && !OVERRIDE.test(run) ? undefined : { kind: 'direction', range: turned(text, range) };
  if (isRightToLeft && DIRECTION_ONLY.test(run)) return undefined;
  if (start === 0 && /^\ufeff+$/.test(run)) return undefined;
  if (isWanted(text, run, range)) return undefined;
  return { kind: run.length >= LEAST_ROW ? 'row' : 'single', range };
}

/** Tags also make the flags of regions; those are no text. */
function judgeCarrier(text: string, run: string, range: Range): Invisible | undefined {
  const hidden = decodeHidden(run);
  const isFlag = text.startsWith(BLACK_FLAG, range.start - BLACK_FLAG.length) && /^[a-z0-9]{3,6}$/.test(hidden ?? '');
  if (isFlag) return undefined;
  return hidden === undefined ? { kind: 'row', range } : { kind: 'hidden', range, hidden };
}

/** From a mark that turns the direction to the mark that ends it, or to the end of the line. */
function turned(text: string, { start, end }: Range): Range {
  CLOSER.lastIndex = end;
  const closer = CLOSER.exec(text);
  if (closer === null) return { start, end: text.length };
  return { start, end: /[\r\n]/.test(closer[0]) ? closer.index : closer.index + 1 };
}

function isWanted(text: string, run: string, { start, end }: Range): boolean {
  const before = lastCodePoint(text, start);
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
  if (run === '\u200d' && (before === REPLACEMENT || after === REPLACEMENT)) return true;
  if (run === '\u200d' && PICTURE.test(before) && PICTURE.test(after)) return true;
  return run.length <= 2 && !/[\u0000-\u009f]/.test(run) && (SHAPED_LETTER.test(before) || SHAPED_LETTER.test(after));
}

function lastCodePoint(text: string, end: number): string {
  const low = text.charCodeAt(end - 1);
  return text.slice(low >= 0xdc00 && low <= 0xdfff ? end - 2 : end - 1, end);
}

/** Damaged text holds control characters that belong to the damage. */
function withoutMojibake(text: string, found: readonly Invisible[]): readonly Invisible[] {
  const isSuspect = ({ range }: Invisible): boolean => CONTROL_ABOVE_ASCII.test(text.slice(range.start, range.end));
  if (!found.some(isSuspect)) return found;
  const damaged = findMojibake(text).map(({ range }) => range);
  return found.filter((one) => !isSuspect(one) || !damaged.some((range) => rangesOverlap(range, one.range)));
}
