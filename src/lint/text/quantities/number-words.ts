/** Numbers that people write out; data. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
]);

/** The words above as one alternative of a pattern, longer ones first, with a small or a capital first letter. */
export const NUMBER_WORD = [...NUMBER_WORDS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|');

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
]);
const MULTIPLE = [...MULTIPLES.keys()].join('|');

const DIGITS = String.raw`\d[\d,]{0,14}(?:\.\d{1,6})?`;
const TENS = '(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty-(?:one|two|three|four|five|six|seven|eight|nine)';
/** A number in digits or words, as one alternative of a pattern: "1,200", "twelve", "forty-two", "two hundred", "half a dozen". */
export const NUMBER = String.raw`(?:(?:${DIGITS}|${TENS}|${NUMBER_WORD})(?: (?:${MULTIPLE})\b)?|(?:[Hh]alf )?\b[Aa] (?:${MULTIPLE})\b)`;

/** `12`, `1,200`, `twelve`, `twenty-five`, `two hundred`, `a dozen`; undefined for anything else. */
export function readNumber(text: string): number | undefined {
  const space = text.lastIndexOf(' ');
  const multiple = space === -1 ? undefined : MULTIPLES.get(text.slice(space + 1).toLowerCase());
  if (multiple === undefined) return readPlain(text.toLowerCase());
  const count = text.slice(0, space).toLowerCase();
  const value = count === 'a' ? 1 : count === 'half a' ? 0.5 : readPlain(count);
  return value === undefined ? undefined : value * multiple;
}

function readPlain(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  const [tens = '', ones = ''] = word.split('-');
  const value = NUMBER_WORDS.get(tens);
  const rest = NUMBER_WORDS.get(ones);
  if (value === undefined || ones === '') return value;
  return rest === undefined || rest > 9 || value < 20 ? undefined : value + rest;
}
