import { readQuotes } from '../grammar/scopes.ts';
import { matchesOf } from '../matches-of.ts';
import { NUMBER_WORD, readNumber } from '../quantities/number-words.ts';
import { isPlural, singularOf } from '../singular.ts';
import { LARGEST_COUNT, LEAST_COUNT, NO_ENUMERABLES, NO_EXACT_COUNT, PHRASE_ENDS, WHOLES } from './count-words.ts';

/** A line that says how many of something there are; offsets into the line. */
export interface CountClaim {
  readonly value: number;
  /** Singular, lower case. */
  readonly noun: string;
  /** What stands between number and noun, in lower case; of a process its name. */
  readonly modifiers: readonly string[];
  /** From the number to the noun. */
  readonly start: number;
  readonly end: number;
  /** "four-step process". */
  readonly isProcess: boolean;
  /** "the four …", "all four …": speaks of a fixed set. */
  readonly isDefinite: boolean;
  /** "the other four …": at least one more there is. */
  readonly isRest: boolean;
}

const MOST_MODIFIERS = 3;
const COUNT = new RegExp(String.raw`(?<![\p{L}\p{N}_.,$#/:&<>=≤≥~±+*–-])(${NUMBER_WORD}|\d{1,2})(?=[ -][\p{L}*])(?! ?[-–] ?\d)`, 'giu');
const NEXT_WORD = /[ -](?:\*\*)?([\p{L}][\p{L}\p{N}'’-]{0,30})(?:\*\*)?/uy;
/** "Six-step review process", "8-point safety checklist". */
const PROCESS = new RegExp(
  String.raw`^-(step|phase|stage|part|pass|point|item|question|section|tier|level|layer)\b ((?:[a-z]+ ){0,2}(?:${WHOLES.join('|')})\b)`,
  'i',
);
const DEFINITE = /\b(?:the|these|those|all|its|our|your|following|has|have|there are|(?:one|each|all|any|none|which) of)\s$/i;
const OTHER = /\b(?:(the|all|these|those|its|your)\s)?(?:other|remaining)\s$/i;
const FIXED_SET = { isProcess: false, isDefinite: true, isRest: false } as const;
/** "Five task lists, one per specialist": as many specialists. */
const ONE_FOR_EACH = /^(?: [a-z]{2,16}){0,3}, (?:one|each) (?:per|for each|for every|of each|by each) ([a-z]{3,20})\b/;
const MAY_BE_FOR_EACH = /, (?:one|each) /;
/** "React 19 Features", "Layer 2 Solutions": a digit behind a name belongs to the name. */
const NAME_BEFORE = /(?:^|[^\p{L}])(?!(?:The|These|Those|All|Our|Your|Its|Following|With|In|Of|And)\s)\p{Lu}[\p{L}.]*\s$/u;

/** "The third and last step": as good as "three steps". */
const LAST = /\b(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?:,? and|,) (?:last|final) ([a-z]{3,20})\b/gi;
const ORDINALS = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** Every exact count of things in a line. Measures ("5 minutes"), limits ("up to 5 files") and ranges are no counts. */
export function findCountClaims(text: string): readonly CountClaim[] {
  const counts = findCounts(text);
  return /\b(?:last|final)\b/i.test(text) ? [...counts, ...findLastOnes(text)] : counts;
}

function findLastOnes(text: string): readonly CountClaim[] {
  return matchesOf(LAST, text).map((match) => ({
    value: ORDINALS.indexOf((match[1] ?? '').toLowerCase()) + 2,
    noun: singularOf(match[2] ?? ''),
    modifiers: [],
    start: match.index,
    end: match.index + match[0].length,
    ...FIXED_SET,
  }));
}

function findCounts(text: string): readonly CountClaim[] {
  const isQuoted = readQuotes(text);
  return matchesOf(COUNT, text).flatMap((match): readonly CountClaim[] => {
    const value = readNumber(match[1] ?? '');
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const isCalledSo = /^[A-Z]/.test(match[0]) && CALLED.test(before);
    if (
      value === undefined ||
      value < LEAST_COUNT ||
      value > LARGEST_COUNT ||
      isCalledSo ||
      NO_EXACT_COUNT.test(before) ||
      isQuoted(match.index)
    )
      return [];
    const start = match.index;
    const after = start + match[0].length;
    const procedure = PROCESS.exec(text.slice(after, after + 80));
    if (procedure !== null) {
      return [
        {
          value,
          noun: singularOf(procedure[1] ?? ''),
          modifiers: (procedure[2] ?? '').toLowerCase().split(' '),
          start,
          end: after + procedure[0].length,
          ...FIXED_SET,
          isProcess: true,
        },
      ];
    }
    const found = text.charAt(after) === ' ' && !isName(match[0], before) ? readNoun(text, after) : undefined;
    if (found === undefined || NO_ENUMERABLES.has(found.noun)) return [];
    const rest = OTHER.exec(before);
    if (rest !== null) return rest[1] === undefined ? [] : [{ value, ...found, start: start - rest[0].length, ...FIXED_SET, isRest: true }];
    const owner = MAY_BE_FOR_EACH.test(text) ? ONE_FOR_EACH.exec(text.slice(found.end))?.[1] : undefined;
    if (owner !== undefined) return [{ value, ...found, noun: singularOf(owner), modifiers: [], start, ...FIXED_SET }];
    return [{ value, ...found, start, ...FIXED_SET, isDefinite: DEFINITE.test(before) }];
  });
}

/** "Porter's Five Forces": both words of a name. */
const OWNED_NAME = /\p{Lu}[\p{L}.-]*['’]s\s$/u;

/** "Gang of Four patterns": a name that ends in a number. */
const CALLED = /\p{Lu}[\p{L}.-]* of\s$/u;

function isName(number: string, before: string): boolean {
  return /^\d/.test(number) ? NAME_BEFORE.test(before) : /^\p{Lu}/u.test(number) && OWNED_NAME.test(before);
}

function readNoun(text: string, from: number): Pick<CountClaim, 'noun' | 'modifiers' | 'end'> | undefined {
  const modifiers: string[] = [];
  NEXT_WORD.lastIndex = from;
  for (let match = NEXT_WORD.exec(text); match !== null; match = NEXT_WORD.exec(text)) {
    const word = match[1] ?? '';
    if (isPlural(word)) return { noun: singularOf(word), modifiers, end: match.index + match[0].length };
    if (modifiers.length === MOST_MODIFIERS || PHRASE_ENDS.has(word.toLowerCase())) return undefined;
    modifiers.push(word.toLowerCase());
  }
  return undefined;
}
