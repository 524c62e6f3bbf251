import type { AgentDocument } from '../../../model/agent-document.ts';
import type { ClaimLine } from '../claim-lines.ts';
import { placeOfLine, type LinePlace } from '../grammar/place-of-line.ts';
import { readLine, type LineReading } from '../grammar/read-line.ts';
import { isNegatedAt, isQuotedAt, sentenceAt } from '../grammar/scopes.ts';
import { matchesOf } from '../matches-of.ts';
import {
  AGENT_LEAD,
  OTHER_LEAD,
  SOFTWARE,
  CHECKED,
  CAPABILITY_PATTERNS,
  COORDINATES,
  MEANS,
  OWN_TITLES,
  type CapabilityKind,
  type CapabilityPattern,
} from './capability-lexicon.ts';
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

interface Context {
  readonly document: AgentDocument;
  readonly line: ClaimLine;
  readonly powers: Powers;
}

/** The powers that a line claims, in order; the pattern that is listed first wins where two meet. */
export function findCapabilities({ line, words }: LoadedLine, document: AgentDocument, powers: Powers): readonly Capability[] {
  const found: Capability[] = [];
  for (const word of words) {
    const range = sentenceAt(line.text, word.start);
    for (const capability of readSentence({ document, line, powers }, range.start, range.end)) {
      if (!found.some((known) => isSameCause(known, capability))) found.push(capability);
    }
  }
  return found;
}

function readSentence(context: Context, from: number, to: number): readonly Capability[] {
  const sentence = context.line.text.slice(from, to);
  const candidates = CAPABILITY_PATTERNS.flatMap((pattern) => matchesOf(pattern.pattern, sentence).map((match) => ({ pattern, match })));
  if (candidates.length === 0) return [];
  const reading = readLine(sentence);
  if (reading.form === 'prohibition' || reading.form === 'question' || reading.form === 'trigger' || SOFTWARE.test(sentence)) return [];
  const place = placeOfLine(context.document, context.line);
  if (place.kind === 'example' || place.kind === 'trigger' || place.kind === 'message') return [];
  const owners = ownersOf(context, reading, place);
  const isDuty = reading.form === 'instruction';
  const object = isDuty ? reading.verb?.end : undefined;
  return candidates.flatMap(({ pattern, match }): readonly Capability[] => {
    const start = match.index;
    if (!owners.has(pattern.owner) || isPossible(pattern, sentence, context.powers)) return [];
    if (isDuty && reading.label !== undefined && start < reading.label.end) return [];
    if (isQuotedAt(sentence, start) || isNegatedAt(sentence, start)) return [];
    return [
      {
        kind: pattern.kind,
        start: from + start,
        end: from + start + match[0].trimEnd().length,
        isMeasured: pattern.isMeasured && start - 1 === object,
      },
    ];
  });
}

/** Whom the line speaks of. */
function ownersOf({ document, line }: Context, reading: LineReading, place: LinePlace): ReadonlySet<CapabilityPattern['owner']> {
  if (line.kind === 'title' || /:[\s*_]*$/.test(line.text)) return new Set();
  if (place.leadIn !== undefined && OTHER_LEAD.test(place.leadIn) && !AGENT_LEAD.test(place.leadIn)) return new Set();
  const owners = new Set<CapabilityPattern['owner']>(['any']);
  const block = document.ruleBlock?.range;
  if (block !== undefined && block.start <= line.start && line.start < block.end) {
    if (isOfBlock(line, reading)) owners.add('block');
  } else if (isOfAgent(line, reading) || isOwnFeature(document, line, place)) owners.add('self');
  return owners;
}

/** "Collaborate with … for real-time …" names a topic of somebody else. */
const COOPERATING: ReadonlySet<string> = new Set(['collaborate', 'coordinate', 'integrate', 'consult', 'partner']);

/** A duty, or what a duty is called; not what is checked or forbidden. */
function isOfBlock({ text }: ClaimLine, { form, subject, verb }: LineReading): boolean {
  if (form === 'instruction') return subject === 'agent' && !COOPERATING.has(verb?.lemma ?? '');
  return form === 'phrase' && !/^[A-Z][a-z]+ing\b/.test(text) && !CHECKED.test(text);
}

/** "You monitor …", "Monitors …", and what the description says. */
function isOfAgent(line: ClaimLine, { form, subject }: LineReading): boolean {
  if (line.kind === 'description') return form === 'claim';
  return form === 'claim' && (subject === 'agent' || subject === 'unnamed');
}

/** A feature in a list of what the agent or its swarm has. */
function isOwnFeature({ frontmatter }: AgentDocument, line: ClaimLine, { kind, titles, leadIn }: LinePlace): boolean {
  if (line.kind !== 'statement' || kind === 'target' || frontmatter.kind !== 'read') return false;
  if (![...titles, leadIn ?? ''].some((title) => OWN_TITLES.test(title))) return false;
  const { name, description } = frontmatter.value;
  return COORDINATES.test(`${String(name)} ${String(description)}`);
}

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
