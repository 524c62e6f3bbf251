import type { Measure } from './measure-line.ts';
import type { Quantity } from './quantity.ts';

/** Concepts of a share by what the rest of the whole is called: "20 % idle" is "80 % used". Data. */
const WHOLES: ReadonlyMap<string, string> = new Map([
  ...'idle free spare unus headroom unallocat'.split(' ').map((word) => [word, 'utilization'] as const),
  ...'downtim down unavailabl unavailability unreachabl offlin'.split(' ').map((word) => [word, 'uptime'] as const),
  ...'uncover untest unexercis'.split(' ').map((word) => [word, 'coverage'] as const),
  ...'succe success successful succeed'.split(' ').map((word) => [word, 'failure'] as const),
  ...'miss'.split(' ').map((word) => [word, 'hit'] as const),
]);

/** A share of the rest as a share of the whole that the other line measures; any other measure as it is. */
export function wholeOf(measure: Measure, other: Measure): Measure {
  if (measure.quantity.dimension !== 'share') return measure;
  const whole = [...measure.own].flatMap((word) => WHOLES.get(word) ?? []).find((one) => other.own.has(one) || other.label.has(one));
  if (whole === undefined) return measure;
  const own = new Set([...measure.own].map((word) => WHOLES.get(word) ?? word));
  return { ...measure, quantity: complementOf(measure.quantity), own };
}

const SWAPPED = { most: 'least', least: 'most' } as const;

function complementOf(quantity: Quantity): Quantity {
  const { low, high, bound } = quantity;
  return { ...quantity, low: 100 - high, high: 100 - low, bound: bound === 'most' || bound === 'least' ? SWAPPED[bound] : bound };
}
