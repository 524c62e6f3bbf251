import type { AgentDocument } from '../../../model/agent-document.ts';
import type { ClaimLine } from '../claim-lines.ts';
import { placeOfLine } from '../grammar/place-of-line.ts';
import { readLine } from '../grammar/read-line.ts';
import { isNegatedAt, isQuotedAt, sentenceAt } from '../grammar/scopes.ts';
import { matchesOf } from '../matches-of.ts';
import { AGENT_ANTECEDENT, MEANS, SOFTWARE } from './capability-contexts.ts';
import { CAPABILITY_PATTERNS, type CapabilityKind, type CapabilityPattern } from './capability-lexicon.ts';
import { isInRuleBlock, ownerOf } from './capability-owner.ts';
import type { LoadedLine } from './loaded-lines.ts';

/** A power that no sub-agent has; offsets into its line. */
export interface Capability {
  readonly kind: CapabilityKind;
  readonly start: number;
  readonly end: number;
  /** True where at least 95 of 100 hits were right. */
  readonly isMeasured: boolean;
}

/** What the agent's own front matter gives it. */
export interface Powers {
  /** It keeps notes between runs. */
  readonly remembers: boolean;
  /** It can wait for something while it runs. */
  readonly waits: boolean;
}

/** A line, and what may excuse it. */
interface Context {
  readonly document: AgentDocument;
  readonly line: ClaimLine;
  readonly powers: Powers;
  /** The bits of the patterns that the hints of the sentence lead to. */
  readonly hinted: number;
}

/** The powers that a line claims, in order; the pattern that is listed first wins where two meet. */
export function findCapabilities({ line, words }: LoadedLine, document: AgentDocument, powers: Powers): readonly Capability[] {
  const found: Capability[] = [];
  let read = 0;
  for (const [index, word] of words.entries()) {
    if (word.start < read) continue;
    const range = sentenceAt(line.text, word.start);
    read = range.end;
    const hinted = hintedBy(line.text, words, { index, end: read });
    for (const capability of readSentence({ document, line, powers, hinted }, range.start, range.end)) {
      if (!found.some((known) => isSameCause(known, capability))) found.push(capability);
    }
  }
  return found;
}

const PATTERNS_OF: Readonly<Record<'block' | 'self', readonly CapabilityPattern[]>> = {
  block: CAPABILITY_PATTERNS.filter(({ owner }) => owner !== 'self'),
  self: CAPABILITY_PATTERNS.filter(({ owner }) => owner !== 'block'),
};

/** A bit for each pattern that waits for a hint; the others share the first one. */
const BITS: ReadonlyMap<CapabilityPattern, number> = new Map(
  CAPABILITY_PATTERNS.map((pattern, index) => [pattern, pattern.hint === undefined ? 1 : 2 << index]),
);
/** The bits that a hint leads to; hints are a few hundred words. */
const bitsOfHint = new Map<string, number>();

/** The patterns that the hints of a sentence lead to, from one of them up to its end. */
function hintedBy(text: string, words: LoadedLine['words'], { index, end }: { readonly index: number; readonly end: number }): number {
  let bits = 1;
  for (let next = index; (words[next]?.start ?? Infinity) < end; next++) {
    const hint = text.slice(words[next]?.start, words[next]?.end).toLowerCase();
    const known =
      bitsOfHint.get(hint) ?? CAPABILITY_PATTERNS.reduce((sum, one) => sum | (one.hint?.test(hint) === true ? (BITS.get(one) ?? 1) : 0), 0);
    bitsOfHint.set(hint, known);
    bits |= known;
  }
  return bits;
}

function readSentence(context: Context, from: number, to: number): readonly Capability[] {
  const { document, line, powers, hinted } = context;
  const sentence = line.text.slice(from, to);
  const patterns = PATTERNS_OF[isInRuleBlock(document, line) ? 'block' : 'self'];
  const candidates = patterns.flatMap((pattern) =>
    (hinted & (BITS.get(pattern) ?? 1)) === 0 ? [] : matchesOf(pattern.pattern, sentence).map((match) => ({ pattern, match })),
  );
  if (candidates.length === 0 || SOFTWARE.test(sentence)) return [];
  const reading = readLine(sentence);
  const place = placeOfLine(document, line);
  if (!CLAIMING_FORMS.has(reading.form) || !CLAIMING_PLACES.has(place.kind)) return [];
  const owner = ownerOf(document, { line, sentence, reading, place });
  const isDuty = reading.form === 'instruction';
  const object = isDuty ? reading.verb?.end : undefined;
  return candidates.flatMap(({ pattern, match }): readonly Capability[] => {
    const start = match.index;
    const isClaimed = owner === 'mine' || (owner === 'any' && pattern.owner === 'any');
    if (!isClaimed || isPossible(pattern, sentence, powers)) return [];
    if (isDuty && reading.label !== undefined && start < reading.label.end) return [];
    if (isQuotedAt(sentence, start) || isNegatedAt(sentence, start) || isOfOthers(sentence.slice(0, start))) return [];
    const end = start + match[0].trimEnd().length;
    return [{ kind: pattern.kind, start: from + start, end: from + end, isMeasured: pattern.isMeasured && start - 1 === object }];
  });
}

/** "tools that learn …", "users who remember …": a clause about somebody else. */
function isOfOthers(before: string): boolean {
  const antecedent = /([a-z-]+),? (?:that|who|which) (?:[a-z]+ly )?$/i.exec(before)?.[1];
  return antecedent !== undefined && !AGENT_ANTECEDENT.test(antecedent);
}

const CLAIMING_FORMS: ReadonlySet<string> = new Set(['claim', 'instruction', 'phrase']);
const CLAIMING_PLACES: ReadonlySet<string> = new Set(['plain', 'target', 'avoid']);

/** The line, or the front matter, says with what. */
function isPossible({ kind, owner }: CapabilityPattern, sentence: string, { remembers, waits }: Powers): boolean {
  switch (kind) {
    case 'learn':
      return remembers || MEANS.test(sentence);
    case 'watch':
      return (waits && owner !== 'block') || (owner !== 'block' && MEANS.test(sentence));
    case 'foresee':
    case 'heal':
    case 'mind':
      return MEANS.test(sentence);
    case 'unattended':
    case 'model':
    case 'life':
    case 'rights':
      return false;
    default:
      return kind satisfies never;
  }
}

/** A line tells of one power once. */
function isSameCause(known: Capability, other: Capability): boolean {
  return known.kind === other.kind || (known.start < other.end && other.start < known.end);
}
