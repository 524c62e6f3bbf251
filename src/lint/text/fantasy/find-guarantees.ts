import type { AgentDocument } from '../../../model/agent-document.ts';
import { rangesOverlap, type Range } from '../../../model/range.ts';
import type { ClaimLine } from '../claim-lines.ts';
import { assertionAt, type Assertion } from '../grammar/assertion-at.ts';
import { sentenceAt } from '../grammar/scopes.ts';
import { matchesOf } from '../matches-of.ts';
import {
  CHECKS,
  FORMAL,
  GUARANTEE_PATTERNS,
  NAMED_BEFORE,
  NAMED_BEHIND,
  type GuaranteeKind,
  type GuaranteePattern,
} from './guarantee-patterns.ts';

/** A promise without an end; offsets into the line. */
export interface Guarantee extends Range {
  readonly kind: GuaranteeKind;
  /** True where nearly all hits were right. */
  readonly isMeasured: boolean;
}

/** Nobody reads further in one line; it bounds the time that a hostile one takes. */
const MOST_CHARACTERS = 10_000;
const MOST_AROUND = 40;

/** The promises of one line, in order, without overlaps. Of `GUARANTEE_PATTERNS` those are tried that have a bit in `signs`. */
export function findGuarantees(document: AgentDocument, wholeLine: ClaimLine, signs: number): readonly Guarantee[] {
  const line = { ...wholeLine, text: wholeLine.text.slice(0, MOST_CHARACTERS) };
  const found: Guarantee[] = [];
  for (const [index, pattern] of GUARANTEE_PATTERNS.entries()) {
    if ((signs & (1 << index)) === 0) continue;
    for (const match of matchesOf(pattern.pattern, line.text)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (found.some((known) => rangesOverlap(known, range)) || isNamed(line.text, range)) continue;
      const assertion = assertionAt(document, line, range.start);
      const isMeasured = assertion === undefined ? undefined : weigh(pattern, assertion, line);
      if (isMeasured !== undefined) found.push({ kind: pattern.kind, isMeasured, ...range });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function isNamed(text: string, { start, end }: Range): boolean {
  const sentence = sentenceAt(text, start);
  const around = `${text.slice(sentence.start, start)} ${text.slice(end, sentence.end)}`;
  const before = text.slice(Math.max(0, start - MOST_AROUND), start);
  return NAMED_BEFORE.test(before) || NAMED_BEHIND.test(text.slice(end, end + MOST_AROUND)) || FORMAL.test(around);
}

/** Whether nearly all such promises were wrong to make; undefined where it is none. */
function weigh({ weight }: GuaranteePattern, { reading, place }: Assertion, line: ClaimLine): boolean | undefined {
  const { form, subject, verb } = reading;
  if (CHECKS.has(verb?.lemma ?? '')) return undefined;
  if (place.kind === 'message') return weight === 'promise' ? false : undefined;
  const isTarget = place.kind === 'target';
  const isSaid = form !== 'phrase' || line.kind === 'description';
  switch (weight) {
    case 'promise':
    case 'always':
      return isSaid && !isTarget && subject !== 'other';
    case 'target':
      return isTarget ? false : undefined;
    case 'agent':
      if (subject === 'other' || (isTarget && !isSaid)) return undefined;
      return form === 'claim' && !isTarget;
    default:
      return weight satisfies never;
  }
}
