import type { Range } from '../../../model/range.ts';
import {
  AGENT_NOUN,
  ADJECTIVE,
  AFTER_NOUN,
  AGENT_SUBJECT,
  BOUND_OBJECT,
  CONDITION,
  DELEGATION,
  DETERMINERS,
  FINITE,
  LABEL,
  LEAD,
  MARKS,
  NOUN_PLURALS,
  OBJECT_START,
  PROHIBITION,
  QUESTION_START,
  TRIGGER,
} from './line-patterns.ts';
import { readVerb, type Verb } from './read-verb.ts';
import { wordsOf, type Word } from './words-of.ts';

/**
 * What a line does. `instruction`: tells the agent to act ("Check the diff"); `prohibition`: tells it not to; `claim`: says what somebody
 * is, has, does or did ("You have …", "Monitors …", "Load time was …"); `trigger`: says when to delegate; `question`; `phrase`: names a
 * thing or a topic ("Schema design", "Designing schemas").
 */
export type LineForm = 'instruction' | 'prohibition' | 'claim' | 'trigger' | 'question' | 'phrase';

/**
 * Whom a line speaks of. `agent`: you, I, we, "this agent"; `unnamed`: a verb in the third person or the past without a subject, which in
 * an agent file stands for the agent or its work; `other`: whoever or whatever is named before the verb; `none`: no finite verb.
 */
export type Subject = 'agent' | 'unnamed' | 'other' | 'none';

/** How a line, or one sentence of it, is built; offsets into the text that was read. */
export interface LineReading {
  readonly form: LineForm;
  readonly subject: Subject;
  /** The verb that decides the form. */
  readonly verb: (Verb & Range) | undefined;
  /** Bold words or words before a colon that title the line; undefined without. */
  readonly label: Range | undefined;
  /** Where the line's own words begin: behind marks, checkbox and label. */
  readonly start: number;
}

type Core = Pick<LineReading, 'form' | 'subject' | 'verb'>;

/** Nobody writes a longer sentence; it bounds the time that a hostile line takes. */
const MOST_CHARACTERS = 600;

/** Reads one line, or one sentence of it. */
export function readLine(text: string): LineReading {
  const source = text.slice(0, MOST_CHARACTERS);
  const from = MARKS.exec(source)?.[0].replace(/\*\*$/, '').length ?? 0;
  const match = LABEL.exec(source.slice(from));
  const labelEnd = match === null ? from : from + match[0].length;
  const start = labelEnd + (MARKS.exec(source.slice(labelEnd))?.[0].length ?? 0);
  const hasCore = start < source.trimEnd().length;
  const label = match === null || !hasCore ? undefined : { start: from, end: labelEnd };
  const begin = hasCore ? start : from;
  return { ...readCore(source.slice(begin), begin), label, start: begin };
}

function readCore(core: string, offset: number): Core {
  const condition = CONDITION.exec(core)?.[0].length ?? 0;
  return condition === 0 ? readClause(core, offset) : readClause(core.slice(condition), offset + condition);
}

function readClause(core: string, offset: number): Core {
  if (QUESTION_START.test(core) && /\?["'”*)]{0,3}(?:\s*$| \()/.test(core)) return { form: 'question', subject: 'none', verb: undefined };
  if (TRIGGER.test(core) && DELEGATION.test(core.slice(0, 90))) return { form: 'trigger', subject: 'none', verb: undefined };
  const words = wordsOf(core);
  if (PROHIBITION.test(core)) return { form: 'prohibition', subject: 'agent', verb: undefined };
  const skipped = words.findIndex((word) => !LEAD.has(word.text) && !/.{3}ly$/.test(word.text));
  const lead = skipped < 0 ? words : words.slice(skipped);
  return readAgentSubject(core, lead, offset) ?? readFirstVerb(core, lead, offset) ?? readFinite(lead, offset);
}

/** "You are …", "I have …", "This agent monitors …"; "You should check …" is an instruction. */
function readAgentSubject(core: string, words: readonly Word[], offset: number): Core | undefined {
  const first = words[0];
  if (first === undefined || !(AGENT_SUBJECT.test(first.text) || AGENT_NOUN.test(core))) return undefined;
  const verb = placeVerb(
    words.slice(1, 8).find((word) => readVerb(word.text) !== undefined),
    offset,
  );
  const isTold = /^(?:you|I|we|(?:this|the) agent) (?:must|should|will|shall|need to|are (?:to|expected|required|responsible))\b/i.test(
    core,
  );
  return { form: isTold ? 'instruction' : 'claim', subject: 'agent', verb };
}

function readFirstVerb(core: string, words: readonly Word[], offset: number): Core | undefined {
  const [first, second] = words;
  const verb = placeVerb(first, offset);
  if (first === undefined || verb === undefined) return undefined;
  if (verb.form === 'ing') return undefined;
  if (!actsAsVerb(verb, core.slice(first.end, second?.start), words) && !hasObject(verb, core, words)) return undefined;
  if (verb.form === 'base') return { form: 'instruction', subject: 'agent', verb };
  return { form: 'claim', subject: 'unnamed', verb };
}

/** What stands behind a word tells whether it is a verb there: "Tests the parser", not "Tests for the parser". */
function actsAsVerb(verb: Verb, between: string, words: readonly Word[]): boolean {
  const next = words[1]?.text ?? '';
  if (/^(?:[:/&,]| [:&])/.test(between)) return false;
  if (verb.form === 'third') return !verb.isAmbiguous || (next !== '' && !AFTER_NOUN.has(next) && readVerb(next) === undefined);
  return verb.isAmbiguous || verb.form === 'past' ? OBJECT_START.has(next) && !/[(]/.test(between) : next !== 'cases';
}

/** "Review code for defects", "Test edge cases.": a word that may be noun or verb, whose object is no compound of it. */
function hasObject(verb: Verb, core: string, words: readonly Word[]): boolean {
  const [first, second] = words;
  if (verb.form !== 'base' || second === undefined || words.length < 3 || second.text.endsWith('ing')) return false;
  if (!/^ [`*"/]{0,2}$/.test(core.slice(first?.end, second.start))) return false;
  return ADJECTIVE.test(second.text) || /[.!]\s*$/.test(core) || words.slice(2, 5).some((word) => BOUND_OBJECT.has(word.text));
}

/** A subject of its own and a finite verb behind it. */
function readFinite(words: readonly Word[], offset: number): Core {
  const index = words.findIndex((word, at) => at > 0 && (FINITE.has(word.text) || isFiniteAt(word, words[at + 1])));
  const found = index > 0 && index < 14 ? words[index] : undefined;
  if (found === undefined) return { form: 'phrase', subject: 'none', verb: undefined };
  const form = /^(?:must|should|shall)$/.test(found.text) ? 'instruction' : 'claim';
  return { form, subject: 'other', verb: placeVerb(found, offset) };
}

function isFiniteAt(word: Word, next: Word | undefined): boolean {
  const verb = readVerb(word.text);
  const behind = next?.text ?? '';
  if (verb?.form === 'past') return /^\d/.test(behind);
  if (verb?.form !== 'third') return false;
  return (!verb.isAmbiguous && !NOUN_PLURALS.has(word.text)) || DETERMINERS.has(behind) || /^\d/.test(behind);
}

function placeVerb(word: Word | undefined, offset: number): (Verb & Range) | undefined {
  const verb = word === undefined ? undefined : readVerb(word.text);
  return word === undefined || verb === undefined ? undefined : { ...verb, start: offset + word.start, end: offset + word.end };
}
