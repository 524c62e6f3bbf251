import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Quantity } from './quantity.ts';
import { quantifiedStatements } from './quantified-lines.ts';
import { rivalsAmong } from './read-measures.ts';
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

/** True where two lines of a document may do so with two values: a cheap look before any two are compared. */
export function mayNameTheSame(document: AgentDocument): boolean {
  const lines = quantifiedStatements(document);
  const firsts = new Map<string, Quantity>();
  return rivalsAmong(lines, isOneValue).some((measure) => {
    const { quantity, conditions } = measure;
    const names = [...namesOf(measure)].filter((word) => !isDeed(word));
    if (!isPlain(measure)) return false;
    const key = [quantity.dimension, '/', ...names.toSorted(), '/', ...[...conditions].toSorted()].join(' ');
    const first = firsts.get(key) ?? quantity;
    firsts.set(key, first);
    return first.low !== quantity.low || first.high !== quantity.high;
  });
}

/** An exact value, or a limit; a range may hold for one case of many. */
function isOneValue({ bound }: Quantity): boolean {
  return bound === 'exact' || bound === 'most' || bound === 'least';
}

function namesOf({ own, label }: Measure): ReadonlySet<string> {
  return new Set([...own, ...label].filter((word) => !ASPECTS.has(word)));
}
