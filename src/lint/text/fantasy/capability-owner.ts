import type { AgentDocument } from '../../../model/agent-document.ts';
import type { ClaimLine } from '../claim-lines.ts';
import type { LinePlace } from '../grammar/place-of-line.ts';
import type { LineReading } from '../grammar/read-line.ts';
import { readVerb } from '../grammar/read-verb.ts';
import { AGENT_FIRST, AGENT_LEAD, CHECKED, COORDINATES, OTHER_LEAD, OWN_TITLES, SWARM_NAME } from './capability-contexts.ts';

/** A sentence of a line, as it was read. */
export interface ReadSentence {
  readonly line: ClaimLine;
  readonly sentence: string;
  readonly reading: LineReading;
  readonly place: LinePlace;
}

/** True for lines of the numbered rules of an agent. */
export function isInRuleBlock({ ruleBlock }: AgentDocument, { start }: ClaimLine): boolean {
  return ruleBlock !== undefined && ruleBlock.range.start <= start && start < ruleBlock.range.end;
}

/** `mine`: the agent itself has the power; `any`: only a power that nobody else could mean counts; `other`: it is somebody else's. */
export function ownerOf(document: AgentDocument, read: ReadSentence): 'mine' | 'any' | 'other' {
  const { line, place } = read;
  if (line.kind === 'title' || /:[\s*_]*$/.test(line.text)) return 'other';
  if (place.leadIn !== undefined && OTHER_LEAD.test(place.leadIn) && !AGENT_LEAD.test(place.leadIn)) return 'other';
  if (isInRuleBlock(document, line)) return isDutyOrItsName(read) ? 'mine' : 'any';
  return isOfAgent(read) || isOwnFeature(document, read) ? 'mine' : 'any';
}

/** "Collaborate with … for real-time …" names a topic of somebody else. */
const COOPERATING: ReadonlySet<string> = new Set(['collaborate', 'coordinate', 'integrate', 'consult', 'partner']);

/** A duty, or what a duty is called; not what is checked or forbidden. */
function isDutyOrItsName({ line, reading: { form, subject, verb } }: ReadSentence): boolean {
  if (form === 'instruction') return subject === 'agent' && !COOPERATING.has(verb?.lemma ?? '');
  return form === 'phrase' && !/^[A-Z][a-z]+ing\b/.test(line.text) && !CHECKED.test(line.text);
}

/** "You monitor …", "You will monitor …", "Monitors …", and what the description says. */
function isOfAgent({ line, sentence, reading: { form, subject, start } }: ReadSentence): boolean {
  if (form === 'claim') return line.kind === 'description' || subject === 'agent' || subject === 'unnamed';
  if (form === 'instruction') return AGENT_FIRST.test(sentence);
  return readVerb(/^[A-Za-z]+/.exec(sentence.slice(start))?.[0].toLowerCase() ?? '')?.form === 'third';
}

/** A feature in a list of what the agent or its swarm has, or in the description of a swarm. */
function isOwnFeature({ frontmatter }: AgentDocument, { line, place: { kind, titles, leadIn } }: ReadSentence): boolean {
  if (kind === 'target' || frontmatter.kind !== 'read') return false;
  const { name, description } = frontmatter.value;
  if (line.kind === 'description') return SWARM_NAME.test(String(name));
  return [...titles, leadIn ?? ''].some((title) => OWN_TITLES.test(title)) && COORDINATES.test(`${String(name)} ${String(description)}`);
}
