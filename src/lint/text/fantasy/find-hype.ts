import type { AgentDocument } from '../../../model/agent-document.ts';
import type { ClaimLine } from '../claim-lines.ts';
import { placeOfLine } from '../grammar/place-of-line.ts';
import { readLine, type LineReading } from '../grammar/read-line.ts';
import { isNegatedAt, isQuotedAt, sentenceAt } from '../grammar/scopes.ts';
import { CLASS_OF_HYPE } from './hype-lexicon.ts';
import { ATTITUDE, INTRODUCTION, LIMITED_THING, OWN_SENSES, PHRASE_END, POSSESSIVE } from './hype-senses.ts';
import type { LoadedLine } from './loaded-lines.ts';

/** What is praised: the agent itself, what it knows, does or makes, or the label of a line. Also the id of the message. */
export type HypeUse = 'agent' | 'work' | 'label';

/** A praising word that does nothing but praise; offsets into its line. */
export interface Hype {
  readonly use: HypeUse;
  readonly start: number;
  readonly end: number;
  /** True where at least 95 of 100 hits were right. */
  readonly isMeasured: boolean;
}

/** "You are the Mastermind", in `mastermind.md`. */
function isOwnName({ frontmatter }: AgentDocument, word: string): boolean {
  return frontmatter.kind === 'read' && frontmatter.value['name'] === word.toLowerCase().replaceAll(' ', '-');
}

type Word = LoadedLine['words'][number];

/** The praise in a line that has praising words. */
export function findHype(document: AgentDocument, { line, words }: LoadedLine): readonly Hype[] {
  const found = words.flatMap((word) => judge(line, word)).filter(({ start, end }) => !isOwnName(document, line.text.slice(start, end)));
  if (found.length === 0) return [];
  const { kind } = placeOfLine(document, line);
  if (kind === 'example' || kind === 'trigger') return [];
  const isNamed = kind === 'avoid' || (kind === 'target' && document.statements[line.statement]?.kind === 'item');
  return isNamed ? found.filter(({ use }) => use !== 'work') : found;
}

function judge(line: ClaimLine, word: Word): readonly Hype[] {
  const { text } = line;
  const name = text.slice(word.start, word.end).toLowerCase().replace(/\s/g, '-');
  const kind = CLASS_OF_HYPE.get(name);
  if (kind === undefined || isQuotedAt(text, word.start) || isNegatedAt(text, word.start)) return [];
  const range = sentenceAt(text, word.start);
  const sentence = text.slice(range.start, range.end);
  const [start, end] = [word.start - range.start, word.end - range.start];
  const reading = readLine(sentence);
  if (reading.form === 'prohibition' || reading.form === 'question' || reading.form === 'trigger') return [];
  const isIntroducing = isIntroduction(line, { sentence, start, isFirst: range.start === 0 });
  if (hasOwnSense(name, text, { ...word, isIntroducing })) return [];
  if (isIntroducing) return [{ ...word, use: 'agent', isMeasured: true }];
  if (kind === 'person' || (kind === 'limit' && !LIMITED_THING.test(sentence.slice(end)))) return [];
  if (name.startsWith('superpower')) return ofSuperpowers(line, word, sentence.slice(0, start));
  if (kind === 'newness' && (ATTITUDE.test(sentence) || isNamedSubject(reading, end))) return [];
  const isLabel = line.kind === 'statement' && isInLabel(reading, start);
  const isWeak = isLabel || kind === 'newness' || kind === 'wonder' || (kind === 'proof' && reading.form === 'instruction');
  return [{ ...word, use: isLabel ? 'label' : 'work', isMeasured: !isWeak }];
}

/** "Your superpower is …", or a title that says nothing else; others name a product so. */
function ofSuperpowers(line: ClaimLine, word: Word, before: string): readonly Hype[] {
  if (POSSESSIVE.test(before)) return [{ ...word, use: 'agent', isMeasured: true }];
  const isAll = line.kind === 'title' && line.text.length - (word.end - word.start) <= MOST_BESIDE;
  return isAll ? [{ ...word, use: 'work', isMeasured: false }] : [];
}

/** "🚀 Your core superpowers". */
const MOST_BESIDE = 20;

function hasOwnSense(name: string, text: string, { start, end, isIntroducing }: Word & { readonly isIntroducing: boolean }): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const after = text.slice(end, end + 100);
  return OWN_SENSES.some(
    (sense) =>
      sense.word.test(name) &&
      !(isIntroducing && sense.isIntroductionToo === false) &&
      (sense.before === undefined || sense.before.test(before)) &&
      (sense.after === undefined || sense.after.test(after)),
  );
}

/** "You are an elite …", and the noun phrase that a description begins with. */
function isIntroduction(
  line: ClaimLine,
  { sentence, start, isFirst }: { readonly sentence: string; readonly start: number; readonly isFirst: boolean },
): boolean {
  const lead = INTRODUCTION.exec(sentence)?.[0] ?? (line.kind === 'description' && isFirst ? '' : undefined);
  return lead !== undefined && lead.length <= start && !PHRASE_END.test(sentence.slice(lead.length, start));
}

function isInLabel({ label }: LineReading, start: number): boolean {
  return label !== undefined && label.start <= start && start < label.end;
}

/** "Cutting-edge features need a polyfill" speaks of features. */
function isNamedSubject({ form, subject, verb }: LineReading, end: number): boolean {
  return form === 'claim' && subject === 'other' && verb !== undefined && end <= verb.start;
}
