import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Range } from '../../../model/range.ts';
import { matchesOf } from '../matches-of.ts';

/** Two scales on which a document rates one thing. */
export interface RivalScales {
  readonly at: Range;
  readonly other: Range;
  /** The upper ends. */
  readonly value: number;
  readonly rival: number;
  /** What both rate: "risk". */
  readonly subject: string;
}

const RATED = 'scores?|ratings?|rate|grade|confidence|severity|priority|risk|quality|relevance|likelihood|impact|complexity';
/** "Rate each risk from 1 to 5", "confidence score (0-100)". */
const SPAN = new RegExp(String.raw`\b(?:${RATED})\b[^.;|\n\d]{0,40}\b[01] ?(?:-|–|to|through) ?(5|10|100)\b(?!\.?\d|%)`, 'gi');
/** "Risk score: [n]/10", "**Confidence**: 8/10", also in a template. */
const RATIO = new RegExp(
  String.raw`\b(?:${RATED})\b[^.;|\n\d[\]{}<>/]{0,24}(?:\d{1,3}(?:\.\d)?|\b[xn_]{1,2}|\[[^\]\n]{1,16}\]|\{[^}\n]{1,16}\}|<[^>\n]{1,16}>) ?\/ ?(5|10|100)\b`,
  'gi',
);
const MAY_RATE = /\b[01] ?(?:-|–|to|through) ?(?:5|10|100)\b|\/ ?(?:5|10|100)\b/;
/** Words that say nothing about what is rated. */
const GENERIC: ReadonlySet<string> = new Set(
  'score scores rating ratings rate grade scale each every all the this that its and with from for your give assign use using between out overall value level'.split(
    ' ',
  ),
);
/** A file with more scales rates many things. */
const MOST_SCALES = 20;

interface Scale extends Range {
  readonly top: number;
  readonly words: ReadonlySet<string>;
}

/** Pairs of scales with different ends for one thing that a document rates; a document with a third end has scales of its own for each case. */
export function findRivalScales({ text, body }: AgentDocument): readonly RivalScales[] {
  if (!MAY_RATE.test(text)) return [];
  const scales = [...matchesOf(SPAN, text), ...matchesOf(RATIO, text)]
    .filter(({ index }) => index >= body.start)
    .map((match): Scale => ({ ...rangeOf(match), top: Number(match[1]), words: wordsBefore(text, match) }))
    .toSorted((a, b) => a.start - b.start);
  const tops = new Set(scales.map(({ top }) => top));
  if (tops.size !== 2 || scales.length > MOST_SCALES) return [];
  const rivals = scales.flatMap((other, index) => scales.slice(0, index).flatMap((one) => rivalsOf(one, other)));
  return rivals.slice(0, 1);
}

function rivalsOf(one: Scale, other: Scale): readonly RivalScales[] {
  if (one.top === other.top) return [];
  const shared = [...one.words].filter((word) => other.words.has(word));
  const isOfBoth =
    shared.length === 0 ? one.words.size + other.words.size === 0 : shared.length >= Math.min(one.words.size, other.words.size);
  return isOfBoth ? [{ at: other, other: one, value: other.top, rival: one.top, subject: shared.join(' ') || 'the score' }] : [];
}

function rangeOf({ 0: whole, index }: RegExpExecArray): Range {
  return { start: index, end: index + whole.length };
}

/** The words of what is rated, the one before the name included: "style score". */
function wordsBefore(text: string, { 0: whole, index }: RegExpExecArray): ReadonlySet<string> {
  const before = /[a-z]{3,20}(?=[ *_]{1,3}$)/i.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? '';
  const words = `${before} ${whole}`.toLowerCase().match(/[a-z]{3,20}/g) ?? [];
  return new Set(words.filter((word) => !GENERIC.has(word)));
}
