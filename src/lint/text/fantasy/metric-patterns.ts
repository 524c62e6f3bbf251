import { CHANGE_NOUNS, CHANGE_VERBS, JUDGED_QUALITIES, OUTCOMES, PROOFS, RATE_VERBS, REPORT_VERBS } from './metric-lexicon.ts';
import { oneOf, oneWholeOf } from './one-of.ts';

/** Every form of a verb: reduce, reduces, reduced, reducing; cut, cutting; grew is rare enough. */
function formsOf(verbs: readonly string[]): string {
  return verbs
    .map((verb) => verb.replace(/e?$/, '').replaceAll(' ', 's?[ -]'))
    .map((stem) => `${stem}(?:e|s|es|ed|d|ing|ting|wn)?`)
    .join('|');
}

/** The first word of each phrase, as far as all forms of a verb have it. */
function beginningsOf(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => phrase.replace(/[ -].*$|e$/, ''));
}

const NUMBER = String.raw`\d[\d.,]{0,9}`;
/** "67%", "2.8-4.4x", "30 to 50 percent", "10x+". */
const SHARE = String.raw`~?${NUMBER}\+?(?: ?(?:-|–|to) ?${NUMBER})? ?(?:%|(?:percent|x)(?!\w))\+?`;
const BOUND = String.raw`[<>~$€£]?\d[\d.,]{0,9}[%kmsx+]{0,2}`;
const MONEY = String.raw`[$€£]${NUMBER} ?[kmb]?\b\+?`;
const FEW = (most: number): string => String.raw`(?:[^\s.:;!?|()<>≥≤]{1,30} ){0,${most}}`;

/** "reduces the time to recover by 67%", "drive 10x growth", "improved throughput 3x". */
const CHANGED_BY = new RegExp(
  String.raw`\b(?:${formsOf(CHANGE_VERBS)}) ${FEW(8)}?(?:by |of |up to |over |more than )?${SHARE}(?: ${oneWholeOf(CHANGE_NOUNS)})?`,
  'gi',
);

/** "67% faster", "a 40% reduction", "10x+ throughput improvements", "efficiency improvement >40%". No bound of an alert (">20% increase"). */
const CHANGE = new RegExp(
  String.raw`(?<![<>≥≤=] ?|[\d.,])${SHARE} ${FEW(3)}?${oneWholeOf(CHANGE_NOUNS)}|\b(?:improvement|reduction|savings|roi)(?: of)? ?[>≥]? ?${SHARE}`,
  'gi',
);

const END = String.raw`(?:[a-z]{1,10} )?[<>~$€£]?\d[\d.,/]{0,9}[%kmsx+]{0,2}(?: (?:ms|seconds|minutes|hours|days|weeks|months)\b)?`;

/** "reduced the rate from 35% to 5%", "time reduction from 14 days to 8 minutes". */
const FROM_TO = new RegExp(
  String.raw`\b(?:${formsOf(CHANGE_VERBS)}|improvement|reduction|increase|decrease) ${FEW(8)}?from ${FEW(1)}?(?:${BOUND} ${FEW(1)}?to ${END}|[^\s.;:]{1,20} to ${END})`,
  'gi',
);

/** "saves $2M a year", "$12k/month in savings", "saving 10 hours a week". */
const SAVED = new RegExp(
  String.raw`\bsav(?:e|es|ed|ing) ${FEW(2)}?(?:${MONEY}|${NUMBER}\+? (?:hours|minutes|days|weeks)\b)|${MONEY}(?:\/\w+)? (?:in )?${FEW(3)}?savings\b`,
  'gi',
);

/** "catches 95% of the defects". */
const RATE = new RegExp(String.raw`\b(?:${formsOf(RATE_VERBS)}) (?:over |up to |more than )?${SHARE} of\b`, 'gi');

/** "trusted by 500+ teams"; a version or a year is no such number. */
const PROOF = new RegExp(
  String.raw`\b(?:${oneOf(PROOFS)}) (?:over |more than )?(?:\d[\d.,]{2,9}|\d{2,9}\+|\d[\d.,]{0,6} ?[km]\b|thousands|millions)\+? ?(?:of )?${FEW(2)}?[a-z]{3,20}s\b`,
  'gi',
);

/** "with 95% accuracy", "achieves 99.9% precision". */
const JUDGED = new RegExp(
  String.raw`\b(?:achiev|deliver|ensur|guarant|provid|reach|attain|maintain|with|at|offer|boast)(?:e|es|ing|ed|s|ee|ees|eed|eeing)? ${FEW(3)}?[>≥]? ?(?!100 ?%)${SHARE} ${FEW(2)}?${oneWholeOf(JUDGED_QUALITIES)}|(?<![<>≥≤=] ?|[\d.,])(?!100 ?%)${SHARE} (?:[\w-]{1,20} ){0,2}(?:success|solve|detection|match|hit) rate\b|\b(?:accuracy|precision|(?:success|detection|match|solve) rate|effectiveness) (?:of|exceeding|above|over) (?!100 ?%)${SHARE}`,
  'gi',
);

/** "Accuracy: 96%", "**Success rate**: 97% on first attempt"; a bound (">90%") makes it a target. */
const JUDGED_LABEL = new RegExp(
  String.raw`\b(?:accuracy|precision|(?:success|detection|match|solve|hit) rate)(?:\*\*)?:(?:\*\*)? ?~?\d[\d.]{0,5}\+? ?%`,
  'gi',
);

/** "Accuracy: 95%+", "**Reasoning accuracy**: … (>99% target)". */
const JUDGED_TARGET = new RegExp(
  String.raw`\b(?:accuracy|correctness|effectiveness)(?: rate)?(?:\*\*)?:(?:\*\*)? ?[^\n%]{0,120}?${SHARE}`,
  'gi',
);

/**
 * `effect`: a verb with a figure; `comparison`: a noun or a comparative with one; `judgement`: a rate of being right; `level`: the same as a
 * bare line of a list of targets.
 */
export type MetricSort = 'effect' | 'comparison' | 'judgement' | 'level';

/** A figure with what stands around it. */
export interface MetricPattern {
  readonly sort: MetricSort;
  /** What every match has one of, in lower case: a line without any is not matched, and most patterns are never compiled. */
  readonly needs: readonly string[];
  readonly pattern: RegExp;
}

/** In the order in which they are tried: of two that overlap, the first counts. */
export const METRIC_PATTERNS: readonly MetricPattern[] = [
  { sort: 'effect', needs: ['from '], pattern: FROM_TO },
  { sort: 'effect', needs: beginningsOf(CHANGE_VERBS), pattern: CHANGED_BY },
  { sort: 'effect', needs: ['sav'], pattern: SAVED },
  { sort: 'effect', needs: ['% of', '+ of', 'x of', 'percent of'], pattern: RATE },
  { sort: 'effect', needs: beginningsOf(PROOFS), pattern: PROOF },
  { sort: 'comparison', needs: beginningsOf(CHANGE_NOUNS), pattern: CHANGE },
  {
    sort: 'judgement',
    needs: [' rate', '-rate', ...beginningsOf(JUDGED_QUALITIES.filter((quality) => !quality.endsWith(' rate')))],
    pattern: JUDGED,
  },
  { sort: 'judgement', needs: ['accuracy', 'precision', ' rate'], pattern: JUDGED_LABEL },
  { sort: 'level', needs: ['accuracy', 'correctness', 'effectiveness'], pattern: JUDGED_TARGET },
];

/** A change of an outcome, not of a setting, or a share of all cases. */
export const QUOTA = new RegExp(String.raw`\b(?:${oneOf(OUTCOMES)})\b| of$`, 'i');

/** Words that say that work is over. */
export const REPORT_WORDS = new RegExp(String.raw`\b(?:${oneOf(REPORT_VERBS)})\b`, 'i');

/** A quotation that begins so. */
export const REPORT_OPENING = new RegExp(String.raw`^[\s*_>]{0,6}["“][^"”]{0,160}?\b(?:${oneOf(REPORT_VERBS)})\b`, 'i');

/** A figure with a unit in a report; "[X]%" and "<X ms>" are places to fill in. */
export const REPORT_FIGURE = new RegExp(
  String.raw`(?<![\w.\[<>])(?:${MONEY}|${SHARE}|${NUMBER} ?(?:ms|s|seconds|minutes|hours|days|[kmgt]b|tps|rps)\b)`,
  'gi',
);

/** A number of things in a report: "34 modules", "1,847 test cases"; no version ("PHP 8"). */
export const COUNTED =
  /(?<![\w.[<>$#-]|(?:[A-Z][\w.+#]*(?<!ed|ing|ilt|ade)|level|phase|step|rule|version) )\d[\d,.]{0,8}[kKmM]?\+? (?:[a-z][\w-]{1,24} ){0,3}[a-z][a-z-]{2,24}s\b/g;

/** The line says where its figure comes from. */
export const SOURCED =
  /^[\s*_-]*`|https?:\/\/|\]\(|\b(?:according to|published|stud(?:y|ies)|research(?:ers)? (?:show|found)|surveys?|papers?|benchmarks? (?:show|reports?)|reported by|as documented|measured (?:by|with|on|in)|see [`[])/i;
