import type { Bound } from './bounds.ts';
import type { Dimension } from './units.ts';

/** A value or a range with its unit, in the base of its dimension; offsets into the text. */
export interface Quantity {
  readonly dimension: Dimension;
  /** The unit that counts: "line", "retry"; the dimension itself for measures. */
  readonly unit: string;
  /** What the text allows; infinite where it sets no bound. */
  readonly low: number;
  readonly high: number;
  readonly bound: Bound;
  readonly start: number;
  readonly end: number;
}
