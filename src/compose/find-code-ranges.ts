import type { Range } from '../model/range.ts';

const FENCE = /^[ \t]{0,40}(`{3,40}|~{3,40})([^\n]*)$/;
const MARK = /^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]/;

/**
 * Where code stands in a text: fenced blocks, and stretches between runs of as many backticks, which end with their
 * paragraph. Sorted, none inside another.
 */
export function findCodeRanges(text: string): readonly Range[] {
  const ranges: Range[] = [];
  let fence: { readonly mark: string; readonly start: number } | undefined;
  let paragraph = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const [, mark = '', rest = ''] = FENCE.exec(line) ?? [];
    const end = offset + line.length;
    if (fence !== undefined) {
      if (closes(fence.mark, { mark, rest })) {
        ranges.push({ start: fence.start, end });
        fence = undefined;
        paragraph = end;
      }
    } else if (mark !== '' && !(mark.startsWith('`') && rest.includes('`'))) {
      ranges.push(...codeSpans(text, { start: paragraph, end: offset }));
      fence = { mark, start: offset };
    } else if (line.trim() === '' || MARK.test(line)) {
      ranges.push(...codeSpans(text, { start: paragraph, end: offset }));
      paragraph = offset;
    }
    offset = end + 1;
  }
  if (fence !== undefined) return [...ranges, { start: fence.start, end: text.length }];
  return [...ranges, ...codeSpans(text, { start: paragraph, end: text.length })];
}

/** A fence is closed by one of the same sign that is as long at least and has nothing behind it. */
function closes(open: string, { mark, rest }: { readonly mark: string; readonly rest: string }): boolean {
  return mark.startsWith(open) && rest.trim() === '';
}

/** Stretches between two runs of as many backticks. */
function codeSpans(text: string, { start, end }: Range): readonly Range[] {
  const runs = [...text.slice(start, end).matchAll(/`+/g)].map(({ 0: ticks, index }) => ({ length: ticks.length, at: start + index }));
  const last = new Map(runs.map(({ length, at }) => [length, at]));
  const spans: Range[] = [];
  let open: (typeof runs)[number] | undefined;
  for (const run of runs) {
    if (open === undefined) {
      if ((last.get(run.length) ?? 0) > run.at) open = run;
    } else if (run.length === open.length) {
      spans.push({ start: open.at, end: run.at + run.length });
      open = undefined;
    }
  }
  return spans;
}
