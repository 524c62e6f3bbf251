import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Certainty, RelatedPlace } from '../../../model/finding.ts';
import type { Range } from '../../../model/range.ts';
import type { ValueConflict } from './judge-values.ts';
import { wordsOf } from './line-words.ts';
import type { Measure } from './measure-line.ts';
import { conceptOf, weakNameOf } from './measure-lexicon.ts';

/** What a finding about two values says. */
export interface ConflictReport {
  readonly at: Range;
  readonly data: { readonly value: string; readonly other: string; readonly subject: string };
  readonly related: readonly RelatedPlace[];
  readonly certainty: Certainty;
}

/** Puts a conflict of values into words: both values as written, and the words that both lines share. */
export function describeConflict({ path }: Pick<AgentDocument, 'path'>, { one, other, shared, isSame }: ValueConflict): ConflictReport {
  return {
    at: other.line.range,
    data: { value: written(other), other: written(one), subject: subjectOf(one, other, shared) },
    related: [{ path, range: one.line.range, label: 'the other value' }],
    certainty: isSame ? 'likely' : 'possible',
  };
}

/** The shared concepts in the words of the lines themselves, as one term. */
function subjectOf(one: Measure, other: Measure, shared: readonly string[]): string {
  const words = wordsOf(`${other.line.text} ${one.line.text} ${other.line.leading()} ${one.line.leading()}`);
  const cases = [...one.conditions].filter((word) => other.conditions.has(word));
  const found = [...cases, ...shared].flatMap(
    (name) => words.find((word) => (conceptOf(word) ?? weakNameOf(word)) === name || word === name) ?? [],
  );
  return `\`${[...new Set(found)].slice(0, MOST_WORDS).join(' ')}\``;
}

const MOST_WORDS = 5;

function written({ line, quantity }: Measure): string {
  return line.text.slice(quantity.start, quantity.end).trim();
}
