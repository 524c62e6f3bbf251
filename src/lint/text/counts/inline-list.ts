import { ARROW } from '../grammar/line-patterns.ts';

/** "Four kinds of loans (…)". */
const OPEN = /^(?: of [a-z]{3,20})?\s?(?:\*\*)?\s?(?:([:(])|[—–]\s)\s?/;
const LOOSE = /\b(?:e\.g|i\.e|such as|including|like|for example|etc|or more|among others|and more)\b|\.\.\.|…/i;
/** Brackets that tell more of one member. */
const ASIDE = /\s?\([^()]{0,80}\)/g;
const MOST_WORDS = 6;

/** Things that a line lists right behind a count. */
export interface InlineList {
  readonly count: number;
  /** In characters. */
  readonly length: number;
  /** Whether "and" or arrows tell that the list holds all of them. */
  readonly isClosed: boolean;
}

/**
 * What a line lists right behind a count ("three modes: a, b and c", "four steps (a → b → c → d)", "three hubs (a, b, c)"); undefined
 * where it lists nothing, or does not plainly end.
 */
export function listInline(after: string): InlineList | undefined {
  const open = OPEN.exec(after);
  if (open === null) return undefined;
  const rest = after.slice(open[0].length);
  const length = (open[1] === '(' ? /[()]/ : /[.;:()]\s|[.;:]?$/).exec(rest)?.index ?? -1;
  const inside = rest.slice(0, length).replace(ASIDE, '');
  if (length < 0 || inside === '' || /["“]/.test(inside) || LOOSE.test(inside) || (open[1] === '(' && rest.charAt(length) !== ')'))
    return undefined;
  const [parts, isClosed] = ARROW.test(inside) ? [inside.split(ARROW), true] : splitAtCommas(inside);
  const isPlain = parts.length > 1 && parts.every((part) => part.trim() !== '' && part.trim().split(/\s+/).length <= MOST_WORDS);
  return isPlain ? { count: parts.length, length: open[0].length + length, isClosed } : undefined;
}

/** Two things are joined by "and"; three and more end with ", and" or " and ", or stand beside one another. */
function splitAtCommas(inside: string): readonly [parts: readonly string[], isClosed: boolean] {
  const last = /,?\s(?:and|&|plus)\s(?!.*\s(?:and|&|plus)\s)/.exec(inside);
  const head = inside.slice(0, last?.index).split(',');
  if (last === null) return [head.length > 2 && !/\bor\b/.test(inside) ? head : [], false];
  // "a and b, c and d": whether `and` joins things or parts of one is not plain.
  if (head.some((part) => /\s(?:and|&|plus|or)\s/.test(part)) || inside.slice(last.index + last[0].length).includes(',')) return [[], true];
  return [[...head, inside.slice(last.index + last[0].length)], true];
}
