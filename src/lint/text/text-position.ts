import type { Range } from '../../model/range.ts';

const MOST_CHARACTERS = 20;
const WORD_BEFORE = /[\p{L}\p{N}_-]{1,20}[^\p{L}\p{N}\s]{0,3}$/u;
const WORD_AFTER = /^[^\p{L}\p{N}\s]{0,3}[\p{L}\p{N}_-]{1,20}/u;

/** Where something stands that can not be shown: ``after `word` ``, ``before `word` ``, or in words. */
export function describePosition(text: string, { start, end }: Range): string {
  const before = text.slice(Math.max(0, start - MOST_CHARACTERS), start);
  const after = text.slice(end, end + MOST_CHARACTERS);
  const beside = nextTo(before, after) ?? nextTo(before.trimEnd(), after.trimStart());
  return beside ?? (before.trim() === '' && start < MOST_CHARACTERS ? 'at the start of the file' : 'between two words');
}

function nextTo(before: string, after: string): string | undefined {
  const previous = WORD_BEFORE.exec(before)?.[0];
  if (previous !== undefined) return `after \`${withoutTicks(previous)}\``;
  const next = WORD_AFTER.exec(after)?.[0];
  return next === undefined ? undefined : `before \`${withoutTicks(next)}\``;
}

/** Backticks are the markup of messages. */
function withoutTicks(text: string): string {
  return text.replaceAll('`', "'");
}
