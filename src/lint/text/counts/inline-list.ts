const OPEN = /^\s?(?:\*\*)?\s?(?:([:(])|[—–]\s)\s?/;
const LOOSE = /\b(?:e\.g|i\.e|such as|including|like|for example|etc|or more|among others|and more)\b|\.\.\.|…/i;
const ARROW = /\s?(?:→|->|⇒|=>)\s?/;
const MOST_WORDS = 6;

/**
 * How many things a line lists right behind a count ("three modes: a, b and c", "four steps (a → b → c → d)"); undefined
 * where it lists none, or does not plainly end.
 */
export function countInline(after: string): { readonly count: number; readonly length: number } | undefined {
  const open = OPEN.exec(after);
  if (open === null) return undefined;
  const rest = after.slice(open[0].length);
  const length = (open[1] === '(' ? /[()]/ : /[.;:()]\s|[.;:]?$/).exec(rest)?.index ?? -1;
  const inside = rest.slice(0, length);
  if (length < 0 || inside === '' || LOOSE.test(inside) || (open[1] === '(' && rest.charAt(length) !== ')')) return undefined;
  const parts = ARROW.test(inside) ? inside.split(ARROW) : splitAtCommas(inside);
  const isPlain = parts.length > 1 && parts.every((part) => part.trim() !== '' && part.trim().split(/\s+/).length <= MOST_WORDS);
  return isPlain ? { count: parts.length, length: open[0].length + length } : undefined;
}

/** Two things are joined by "and"; three and more end with ", and" or " and ". */
function splitAtCommas(inside: string): readonly string[] {
  const last = /,?\s(?:and|&|plus)\s(?!.*\s(?:and|&|plus)\s)/.exec(inside);
  if (last === null) return [];
  const head = inside.slice(0, last.index).split(',');
  // "a and b, c and d": whether `and` joins things or parts of one is not plain.
  if (head.some((part) => /\s(?:and|&|plus|or)\s/.test(part)) || inside.slice(last.index + last[0].length).includes(',')) return [];
  return [...head, inside.slice(last.index + last[0].length)];
}
