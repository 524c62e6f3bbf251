import type { Quantity } from './quantity.ts';
import { isDeed } from './word-weights.ts';
import { ASPECTS } from './aspects.ts';
import type { Measure } from './measure-line.ts';

/**
 * Whether two lines name one quantity in the same words, each with one value of it: only verbs may be there on one side alone ("crash rate
 * kept below 1%", "crash rate up to 2%").
 */
export function nameTheSame(one: Measure, other: Measure): boolean {
  if (![one, other].every(isPlain) || !isOneValue(one.quantity) || !isOneValue(other.quantity)) return false;
  const [names, otherNames] = [namesOf(one), namesOf(other)];
  const shared = [...names].filter((word) => otherNames.has(word));
  if (one.conditions.size !== other.conditions.size || [...one.conditions].some((word) => !other.conditions.has(word))) return false;
  return shared.length > 0 && [...names, ...otherNames].every((word) => (names.has(word) && otherNames.has(word)) || isDeed(word));
}

/** One value in a line of its own: no case, no cell of a table, no sample, no level of a scale. */
function isPlain({ line: { source, isTitle, label }, isOneOfMany, isCase }: Measure): boolean {
  return source === 'statement' && isTitle !== true && label === undefined && !isOneOfMany && !isCase;
}

/** What two such measures have in common besides verbs, as one text; undefined for a measure that can't be one of them. */
export function nameOf(measure: Measure): string | undefined {
  if (!isPlain(measure)) return undefined;
  const names = [...namesOf(measure)].filter((word) => !isDeed(word)).toSorted();
  return [measure.quantity.dimension, ...names, '/', ...[...measure.conditions].toSorted()].join(' ');
}

/** An exact value, or a limit; a range may hold for one case of many. */
export function isOneValue({ bound }: Quantity): boolean {
  return bound === 'exact' || bound === 'most' || bound === 'least';
}

function namesOf({ own, label }: Measure): ReadonlySet<string> {
  return new Set([...own, ...label].filter((word) => !ASPECTS.has(word)));
}
