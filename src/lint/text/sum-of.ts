import { mix } from './hash-text.ts';

/** Equal for texts that differ in blanks and line ends only; sums of neighbours can be joined. */
export interface Sum {
  readonly count: number;
  readonly first: number;
  readonly second: number;
}

const FIRST_FACTOR = 0x01000193;
const SECOND_FACTOR = 0x85ebca6b | 0;
const [TAB, CARRIAGE_RETURN, BLANK] = [9, 13, 32];

/** The sum of a stretch of a text. */
export function sumOf(text: string, start: number, end: number): Sum {
  let count = 0;
  let first = 0;
  let second = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BLANK || (code <= CARRIAGE_RETURN && code >= TAB)) continue;
    count++;
    first = (Math.imul(first, FIRST_FACTOR) + code) | 0;
    second = (Math.imul(second, SECOND_FACTOR) + code) | 0;
  }
  return { count, first, second };
}

/** The sum of neighbours as a number. */
export function joinSums(sums: readonly Sum[]): number {
  let first = 0;
  let second = 0;
  for (const sum of sums) {
    first = (Math.imul(first, power(FIRST_FACTOR, sum.count)) + sum.first) | 0;
    second = (Math.imul(second, power(SECOND_FACTOR, sum.count)) + sum.second) | 0;
  }
  // As many bits as a number holds exactly.
  return (mix(first) >>> 0) * 0x20_00_00 + (mix(second) >>> 11);
}

function power(factor: number, exponent: number): number {
  let result = 1;
  let square = factor;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result = Math.imul(result, square);
    square = Math.imul(square, square);
  }
  return result;
}
