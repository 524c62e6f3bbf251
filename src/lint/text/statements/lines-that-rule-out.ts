import type { AgentDocument } from '../../../model/agent-document.ts';
import { indexFrom } from '../../../model/index-from.ts';
import { oncePer } from '../../../model/once-per.ts';
import { inOrder } from '../words/in-order.ts';
import { LineQuery } from '../words/line-query.ts';
import { BAD_MARK } from './read-statement.ts';
import { linesBelow } from './understand-document.ts';
import { LEAVING } from './word-classes.ts';

/** One of these words stands in every line that forbids by its own words, and in every label that forbids what follows it. */
const FORBIDS = new LineQuery(() => [
  [
    `never no *not nor neither nothing nobody none zero instead rather refuse refuses stop failing dont donts don'ts *n't banned disallowed allowed scope
    anti antipattern antipatterns pitfalls mistakes flags bad avoid* refrain* prohibit* forbid* forget*`.split(/\s+/),
  ],
]);
const MARKS = ['❌', '🚫', '⛔', '✗', '✘'];

/** One of these words stands in every line that rules something out without forbidding it. */
const RULES_OUT = new LineQuery(() => [
  [
    `without w free away immediately once unprompted unasked own autonomously silently automatically optional unnecessary superfluous left off
    ${LEAVING.replaceAll(' ', '* ')}* drop* wait* waive* waiving* dispens* leave* leaving* forwent*`.split(/\s+/),
  ],
]);

/** Statements that may forbid, and those that may rule a thing out in other words: "skip the review", "backups are optional". */
export const linesThatRuleOut = oncePer((document: AgentDocument): readonly number[] =>
  inOrder(linesThatForbid(document), RULES_OUT.of(document)),
);

/** Statements that may forbid: by a word, by a mark, or by what stands above them. */
export const linesThatForbid = oncePer((document: AgentDocument): readonly number[] =>
  inOrder(
    FORBIDS.of(document),
    linesBelow(document, 'banned'),
    MARKS.flatMap((mark) => linesMarked(document, mark)),
  ),
);

/** Statements that begin with a mark that forbids, as far as they hold this one. */
function linesMarked({ text: whole, statements }: AgentDocument, mark: string): readonly number[] {
  const found: number[] = [];
  for (let at = whole.indexOf(mark); at >= 0; at = whole.indexOf(mark, at + 1)) {
    const index = indexFrom(statements, at + 1) - 1;
    if (BAD_MARK.test(statements[index]?.text ?? '')) found.push(index);
  }
  return found;
}
