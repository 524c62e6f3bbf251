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
  const signsByWord = signsOf(topic);
  const found: SignedLine[] = [];
  for (const { line, words } of wordyLines(document)) {
    let signs = 0;
    for (const word of words) signs |= signsByWord[word] ?? 0;
    if ((signs & wanted) !== 0) found.push({ line, signs: signs & wanted });
  }
  return found;
}

/** True where a word of a topic stands anywhere in the body. */
export function holdsSign(document: AgentDocument, topic: SignTopic): boolean {
  const signs = signsOf(topic);
  return sketchPrompt(document).marks.some(({ word }) => signs[word] !== undefined);
}

/** Those of some statements, in order, in which a word of a topic stands. */
export function signedStatements(document: AgentDocument, topic: SignTopic, among = document.statements): readonly Statement[] {
  const signs = signsOf(topic);
  const found: Statement[] = [];
  let next = 0;
  for (const { word, end } of sketchPrompt(document).marks) {
    if (signs[word] === undefined) continue;
    while ((among[next + 1]?.range.start ?? Infinity) < end) next++;
    const statement = among[next];
    if (statement === undefined) break;
    if (statement.range.start < end && end <= statement.range.end && found.at(-1) !== statement) found.push(statement);
  }
  return found;
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
