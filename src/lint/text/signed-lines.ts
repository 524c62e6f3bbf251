import type { AgentDocument, Statement } from '../../model/agent-document.ts';
import { oncePer } from '../../model/once-per.ts';
import { claimLines, type ClaimLine } from './claim-lines.ts';
import { sketchPrompt } from './sketch-prompt.ts';
import { signsOf, type SignTopic } from './word-signs.ts';

/** A line with words of claims. */
interface WordyLine {
  readonly line: ClaimLine;
  /** Their numbers; 0 for any word. */
  readonly words: readonly number[];
}

/** A line, and what its words are signs of. */
export interface SignedLine {
  readonly line: ClaimLine;
  /** As `signsOf` gives them. */
  readonly signs: number;
}

/** The lines that hold a word without which a line claims nothing about a topic, in order, with what its words are signs of; signs that are not `wanted` are none. */
export function signedLines(document: AgentDocument, topic: SignTopic, wanted: number = -1): readonly SignedLine[] {
  return wordyLines(document)
    .map(({ line, words }) => ({ line, signs: signsOf(topic, words) & wanted }))
    .filter(({ signs }) => signs !== 0);
}

/** True where a word of a topic stands anywhere in the body. */
export function holdsSign(document: AgentDocument, topic: SignTopic): boolean {
  return sketchPrompt(document).marks.some(({ word }) => signsOf(topic, [word]) !== 0);
}

/** The statements in which a word of a topic stands. */
export function signedStatements(document: AgentDocument, topic: SignTopic): ReadonlySet<Statement> {
  const marks = sketchPrompt(document).marks.filter(({ word }) => signsOf(topic, [word]) !== 0);
  let next = 0;
  const found = document.statements.filter(({ range }) => {
    while ((marks[next]?.end ?? Infinity) <= range.start) next++;
    return (marks[next]?.end ?? Infinity) <= range.end;
  });
  return new Set(found);
}

/** The words of the body are known from the walk over it; the description is short. */
const wordyLines = oncePer((document: AgentDocument): readonly WordyLine[] => {
  const { marks } = sketchPrompt(document);
  const found: WordyLine[] = [];
  let next = 0;
  for (const line of claimLines(document)) {
    const end = line.start + line.text.length;
    while ((marks[next]?.end ?? Infinity) <= line.start) next++;
    const words: number[] = line.kind === 'description' ? [0] : [];
    for (let mark = marks[next]; mark !== undefined && mark.end <= end; mark = marks[++next]) words.push(mark.word);
    if (words.length > 0) found.push({ line, words });
  }
  return found;
});
