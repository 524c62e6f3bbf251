import type { Range } from '../model/range.ts';

const MARKS: readonly boolean[] = Array.from({ length: 128 }, (_, code) => '*_[]!<&`'.includes(String.fromCharCode(code)));

/** How many characters of a stretch may open or close something within a line: emphasis, a link, code, a tag. */
export function countInlineMarks(text: string, { start, end }: Range): number {
  let marks = 0;
  for (let index = start; index < end; index++) if (MARKS[text.charCodeAt(index)] === true) marks++;
  return marks;
}
