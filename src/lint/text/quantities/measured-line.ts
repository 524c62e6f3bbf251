import type { Range } from '../../../model/range.ts';
import { findQuantities } from './find-quantities.ts';
import { withoutCode, withoutQuotes } from './line-words.ts';
import type { Quantity } from './quantity.ts';

/** A line that may say how much of something there is. */
export interface MeasuredLine {
  readonly text: string;
  readonly range: Range;
  /** `report`: quoted talk of finished work; `sample`: a line of an example, a template or a settings file. */
  readonly source: 'statement' | 'report' | 'sample';
  /** The list that holds the line; one of its own for a line outside lists. */
  readonly list: string;
  /** The titles and lines that lead to it. */
  readonly leading: () => string;
  /** What a table row is about: its first cell. */
  readonly label?: string;
  /** All cells of a table row. */
  readonly row?: string;
  readonly isTitle?: boolean;
  /** Where the titles around it start. */
  readonly under?: readonly number[];
  /** True where the line may hold nothing but a value of what its title names. */
  readonly mayBeBare: boolean;
}

/** A line with its quantities; `text` has no code in it, and no quoted values. */
export interface QuantifiedLine {
  readonly line: MeasuredLine;
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/** A text with its quantities, and the line that `toLine` makes of it; nothing where it has none. */
export function quantify(source: string, toLine: () => MeasuredLine, isReport = false): readonly QuantifiedLine[] {
  const text = isReport ? withoutCode(source) : withoutQuotes(withoutCode(source));
  const quantities = findQuantities(text);
  return quantities.length === 0 ? [] : [{ line: toLine(), text, quantities }];
}
