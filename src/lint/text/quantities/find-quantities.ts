import { matchesOf } from '../matches-of.ts';
import { isPlural, singularOf } from '../singular.ts';
import { readBound } from './bounds.ts';
import { findPhrases } from './find-phrases.ts';
import { NUMBER, NUMBER_WORD, readNumber } from './number-words.ts';
import type { Quantity } from './quantity.ts';
import { UNITS, type Unit } from './units.ts';

const QUANTITY = new RegExp(
  String.raw`([$€£]?)(?:(${NUMBER})(K|k|M|B)?(?![\w:]*\w:)(?:\s?(?:-|–|—|to|and)\s?[$€£]?(${NUMBER})(K|k|M|B)?)?|(half an?|an?|one)(?: (?:full|whole|single))?(?= (?:second|minute|hour|day|week|month|quarter|year|sprint|fortnight)\b(?![-/])))(\+)?(?:\s?(%)|[ -]([A-Za-z]{1,21})|(?<=\d\+?)(ms|s|h|d|min|px|pt|rem|em|[KMGT]i?B|[kMG]?Hz|fps|dpi|[kMG]bps)\b)?(?![\w])`,
  'g',
);
/** Values in words, as far as they are neither ranges nor places in time: one of these stands in each that has no digit. */
const VALUES = String.raw`\b(?:${NUMBER_WORD})\b|\b(?:[Hh]alf|thirds?|quarters?|(?:fif|six|seven|eigh|nin|ten)ths?|[Tt]wice|dozen|hundred|thousand|[Hh]ourly|[Dd]aily|[Nn]ightly|[Ww]eekly|[Bb]iweekly|[Ff]ortnightly|[Mm]onthly|[Qq]uarterly|[Yy]early|[Aa]nnually)\b|\bsame[- ]day\b|\b(?:next|following) (?:business |working )?day\b|\bcouple of\b|\b(?:[Aa]n?|[Ee]very|[Ee]ach|[Oo]nce) (?:other |full |whole |single |per |an? |every )?(?:second|minute|hour|day|night|week|fortnight|sprint|month|quarter|year)\b`;
/** One of these stands in each of the others. */
const OTHERS = String.raw`\b(?:[Ii]mmediately|[Ii]nstantly|real[- ]?time|continuously|(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)days?|noon|midnight|afternoon|morning|evening|weekend|work(?:ing )?day)\b|\bin (?:the |its |their )?first\b|\bat once\b|\bright away\b|\ba few\b|\b(?:every|each) (?:commit|push|pull|merge|build|change|request|message)\b`;
export const VALUE_WORDS = new RegExp(VALUES);
export const QUANTITY_WORDS = new RegExp(`${VALUES}|${OTHERS}`);
const THOUSANDS: Readonly<Record<string, number>> = { K: 1e3, k: 1e3, M: 1e6, B: 1e9 };

/** False for most lines: a cheap look before anything is made of one. */
export function mayHoldQuantity(text: string): boolean {
  return /\d/.test(text) || QUANTITY_WORDS.test(text);
}

/** Every quantity of a line, in order. */
export function findQuantities(text: string): readonly Quantity[] {
  if (!mayHoldQuantity(text)) return [];
  const whole = findPhrases(text);
  const found = matchesOf(QUANTITY, text).flatMap((match) => readQuantity(text, match));
  const alone = found.filter((one) => !whole.some((other) => other.start < one.end && one.start < other.end));
  return [...alone, ...whole].toSorted((a, b) => a.start - b.start);
}

function readQuantity(text: string, match: RegExpExecArray): readonly Quantity[] {
  const [whole, currency = '', first, firstScale = '', second, secondScale = '', article, plus, percent, apart, attached] = match;
  const next = apart ?? attached ?? '';
  // "A 7-inch tablet screen": how large one thing is, not how many there are.
  const isAttribute = apart !== undefined && whole.endsWith(`-${apart}`);
  const noun = isAttribute ? undefined : countedNoun(text, match.index + whole.length, next);
  const word = noun?.word === 'days' && /^(?:business|working)$/i.test(next) ? 'business-days' : (noun?.word ?? next);
  const start = match.index;
  // A look-behind in the pattern would be tried at every character.
  if (/[\w.,#/:@-]/.test(text.charAt(start - 1))) return [];
  const unit = unitOf(currency, percent ?? word, /^(?:1|one)$/i.test(first ?? '') && word.length > 3);
  // "Five to six hundred".
  const sharedScale = second === undefined || / /.test(first ?? '') ? undefined : / (hundred|thousand|million|billion)$/.exec(second)?.[1];
  const one =
    article === undefined
      ? toValue(sharedScale === undefined ? first : `${first} ${sharedScale}`, firstScale)
      : article.startsWith('half')
        ? 0.5
        : 1;
  if (one === undefined || Number.isNaN(one) || isNoValue(text, match, unit)) return [];
  const two = second === undefined ? undefined : toValue(second, secondScale);
  const end =
    noun?.end ??
    start + whole.length - (percent !== undefined || unit.name !== 'number' ? 0 : word.length + (/[ -][A-Za-z]*$/.test(whole) ? 1 : 0));
  const around = { before: text.slice(Math.max(0, start - 90), start), after: text.slice(end, end + 30), hasPlus: plus !== undefined };
  const low = one * unit.scale * (firstScale === '' ? (THOUSANDS[secondScale] ?? 1) : 1);
  const isEvery = unit.dimension === 'time' && /\b(?:every|each|per)\s$/i.test(around.before);
  const base = { dimension: isEvery ? ('period' as const) : unit.dimension, unit: isEvery ? 'period' : unit.name, start, end };
  if (two === undefined || two * unit.scale < low) return [{ ...base, ...readBound([low, low], around) }];
  const high = two * unit.scale;
  if (!/\sto\s/.test(whole) || !/\bfrom\s$/i.test(around.before)) return [{ ...base, ...readBound([low, high], around) }];
  return [
    { ...base, low, high: low, bound: 'before' },
    { ...base, low: high, high, bound: 'after' },
  ];
}

const NEXT_WORD = / ([a-z][a-z-]{2,20})/y;

/** "2-3 clarifying questions": the plural behind at most two modifiers. */
function countedNoun(text: string, from: number, first: string): { readonly word: string; readonly end: number } | undefined {
  if (first === '' || UNITS.has(first.toLowerCase()) || isPlural(first) || !/^[a-z]/.test(first)) return undefined;
  NEXT_WORD.lastIndex = from;
  for (let read = 0; read < 2; read++) {
    const word = NEXT_WORD.exec(text)?.[1];
    if (word === undefined || SMALL.has(word)) return undefined;
    if (isPlural(word)) return { word, end: NEXT_WORD.lastIndex };
  }
  return undefined;
}

/** Words that end a phrase of number and noun. */
const SMALL: ReadonlySet<string> = new Set('and the for with per from that when where into this than are has was its does'.split(' '));

/** A bare number counts only where the text bounds or assigns it; ratios, shares of a list, versions and ranks are no values. */
function isNoValue(text: string, match: RegExpExecArray, { dimension }: Unit): boolean {
  const after = text.slice(match.index + match[0].length);
  // "C# 7.3 features", "React 19 hooks": versions.
  if (dimension === 'count' && (/\.\d/.test(match[2] ?? '') || VERSIONED.test(text.slice(0, match.index)))) return true;
  // "The interface between two parts" counts nothing; "between 2 and 5 checks" does.
  if (dimension === 'count' && match[4] === undefined && /\b(?:between|among)\s$/i.test(text.slice(0, match.index))) return true;
  if (
    /^ (?:ago\b|(?:of )?(?:[\w-]{1,20} ){0,3}(?:experience|expertise|wisdom)\b)/i.test(after) ||
    (/["'=(]$/.test(text.slice(0, match.index + 1).replace(/\$$/, '')) && match[1] === '$')
  )
    return true;
  if (/^\s?[:/]\s?\d|^\s?=/.test(after) || /\d[:/]$/.test(text.slice(0, match.index))) return true;
  // "The other 70%", "causes 40% of all losses": what is, not what is wanted.
  if (/\b(?:other|causes?|accounts? for)\s$/i.test(text.slice(Math.max(0, match.index - 14), match.index))) return true;
  return dimension === 'number' && (!/^\d/.test(match[2] ?? '') || !ASSIGNED.test(text.slice(Math.max(0, match.index - 40), match.index)));
}

const VERSIONED = /\S\s[A-Z][\w.+#]{0,24}\s$/;
const ASSIGNED =
  /(?:[<>≤≥=:]|\b(?:under|below|above|over|exceed(?:s|ing)?|than|least|most|up to|(?:limit|set|cap|capped|fixed|max|maximum|minimum|score|rating) (?:of|to|at)|is|be|at|to|of))[\s*_`]{1,3}$/i;

function toValue(text: string | undefined, scale: string): number | undefined {
  const value = readNumber(text ?? '');
  return value === undefined ? undefined : value * (THOUSANDS[scale] ?? 1);
}

function unitOf(currency: string, word: string, isOne: boolean): Unit {
  if (currency !== '') return { dimension: 'money', scale: 1, name: 'money' };
  const known = UNITS.get(word.toLowerCase());
  if (known !== undefined) return known;
  const noun = singularOf(word);
  const isCounted = noun !== word.toLowerCase() || isOne;
  return isCounted ? { dimension: 'count', scale: 1, name: noun } : { dimension: 'number', scale: 1, name: 'number' };
}
