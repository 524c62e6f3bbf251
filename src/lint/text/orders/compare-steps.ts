import { TO } from './read-orders.ts';

/** What a word says about a step, in this file. */
export type Weigh = (concept: string) => number;

/** What two steps have in common. */
export interface SharedStep {
  readonly shared: readonly string[];
  /** The shared part of the step that names more. */
  readonly cover: number;
  readonly weight: number;
}

const LEAST_SHARED = 0.2;
/** The part of a step that is most of it. */
export const MOSTLY = 0.6;

/** What two steps share; undefined where each does something that the other lacks. */
export function compareSteps(one: ReadonlySet<string>, other: ReadonlySet<string>, weigh: Weigh): SharedStep | undefined {
  const shared = [...one].filter((word) => other.has(word));
  if ([one, other].every(hasDeed) && !shared.some(isDeed)) return undefined;
  const weightOf = (words: Iterable<string>): number => [...words].reduce((sum, word) => sum + weigh(word.replace(TO, '')), 0);
  const weight = weightOf(shared);
  if (weight < LEAST_SHARED) return undefined;
  const [cover = 0, most = 0] = [weight / weightOf(one), weight / weightOf(other)].toSorted((a, b) => a - b);
  return most > 0.99 || cover >= MOSTLY ? { shared, cover, weight } : undefined;
}

/** True for a concept of a step that is done, not done to. */
export function isDeed(word: string): boolean {
  return word.startsWith(TO);
}

function hasDeed(words: ReadonlySet<string>): boolean {
  return [...words].some(isDeed);
}
