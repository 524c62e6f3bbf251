import type { AgentDocument } from '../../../model/agent-document.ts';
import { placeOfLine } from '../grammar/place-of-line.ts';
import { readLine } from '../grammar/read-line.ts';
import { isNegatedAt, isQuotedAt, sentenceAt } from '../grammar/scopes.ts';
import { matchesOf } from '../matches-of.ts';
import { ACADEMIC, SPECULATION_PATTERNS } from './speculation-lexicon.ts';
import type { LoadedLine } from './loaded-lines.ts';

/** Technology that nobody has, told as present; offsets into its line. */
export interface Speculation {
  readonly start: number;
  readonly end: number;
  /** True where at least 95 of 100 hits were right. */
  readonly isMeasured: boolean;
}

/** What a line tells of technology that nobody has. */
export function findSpeculation({ line, words }: LoadedLine, document: AgentDocument): readonly Speculation[] {
  const found: Speculation[] = [];
  for (const word of words) {
    const range = sentenceAt(line.text, word.start);
    const sentence = line.text.slice(range.start, range.end);
    for (const { pattern, isMeasured } of SPECULATION_PATTERNS) {
      for (const match of matchesOf(pattern, sentence)) {
        const claim = { start: range.start + match.index, end: range.start + match.index + match[0].length, isMeasured };
        if (isTold(sentence, match.index) && !found.some((known) => known.start < claim.end && claim.start < known.end)) found.push(claim);
      }
    }
  }
  if (found.length === 0) return [];
  const { kind, titles } = placeOfLine(document, line);
  return kind === 'avoid' || kind === 'example' || titles.some((title) => ACADEMIC.test(title)) ? [] : found;
}

/** Not asked, forbidden, quoted or studied. */
function isTold(sentence: string, offset: number): boolean {
  if (isQuotedAt(sentence, offset) || isNegatedAt(sentence, offset) || ACADEMIC.test(sentence)) return false;
  const { form } = readLine(sentence);
  return form !== 'prohibition' && form !== 'question' && form !== 'trigger';
}
