import type { AgentDocument } from '../../../model/agent-document.ts';
import { shiftRange } from '../../../model/range.ts';
import { placeOfLine } from '../grammar/place-of-line.ts';
import { readLine } from '../grammar/read-line.ts';
import { isNegatedAt, readQuotes, sentenceAt } from '../grammar/scopes.ts';
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
  let read = 0;
  for (const word of words) {
    if (word.start < read) continue;
    const range = sentenceAt(line.text, word.start);
    found.push(
      ...speculationsIn(line.text.slice(range.start, range.end)).map((claim) => ({ ...claim, ...shiftRange(claim, range.start) })),
    );
    read = range.end;
  }
  if (found.length === 0) return [];
  const { kind, titles } = placeOfLine(document, line);
  return kind === 'avoid' || kind === 'example' || titles.some((title) => ACADEMIC.test(title)) ? [] : found;
}

function speculationsIn(sentence: string): readonly Speculation[] {
  const found: Speculation[] = [];
  for (const { pattern, isMeasured } of SPECULATION_PATTERNS) {
    const isQuoted = readQuotes(sentence);
    for (const { index, 0: words } of matchesOf(pattern, sentence)) {
      const claim = { start: index, end: index + words.length, isMeasured };
      if (isQuoted(index) || isNegatedAt(sentence, index)) continue;
      if (!found.some((known) => known.start < claim.end && claim.start < known.end)) found.push(claim);
    }
  }
  return found.length > 0 && isTold(sentence) ? found : [];
}

/** Not asked, forbidden or studied. */
function isTold(sentence: string): boolean {
  if (ACADEMIC.test(sentence)) return false;
  const { form } = readLine(sentence);
  return form !== 'prohibition' && form !== 'question' && form !== 'trigger';
}
