import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { inOrder } from '../words/in-order.ts';
import { statementsWith } from '../words/statements-with.ts';
import { WordFilter } from '../words/word-filter.ts';
import { BAD_MARK } from './read-statement.ts';
import { isBannedFromAbove } from './understand-document.ts';
import { LEAVING } from './word-classes.ts';

const WORDS = new Set(
  `never no not nor neither nothing nobody none zero instead rather refuse refuses stop failing dont donts don'ts banned disallowed allowed scope anti
  antipattern antipatterns pitfalls mistakes flags bad`.split(/\s+/),
);
const BEGINNINGS = ['avoid', 'refrain', 'prohibit', 'forbid', 'forget'];
/** One of these words stands in every line that forbids by its own words, and in every label that forbids what follows it. */
const FORBIDS = new WordFilter(
  (word) => WORDS.has(word) || word.endsWith("n't") || word.endsWith('not') || BEGINNINGS.some((beginning) => word.startsWith(beginning)),
);
const MARKS = ['❌', '🚫', '⛔', '✗', '✘'];

const UNSAID_WORDS = new Set(
  `without w free away immediately once unprompted unasked own autonomously silently automatically optional unnecessary superfluous left off`.split(
    ' ',
  ),
);
const UNSAID_BEGINNINGS = [...LEAVING.split(' '), 'drop', 'wait', 'waive', 'waiving', 'dispens', 'leave', 'leaving', 'forwent'];
/** One of these words stands in every line that rules something out without forbidding it. */
const RULES_OUT = new WordFilter((word) => UNSAID_WORDS.has(word) || UNSAID_BEGINNINGS.some((beginning) => word.startsWith(beginning)));

/** Statements that may forbid, and those that may rule a thing out in other words: "skip the review", "backups are optional". */
export const linesThatRuleOut = oncePer((document: AgentDocument): readonly number[] =>
  inOrder(linesThatForbid(document), statementsWith(document, RULES_OUT)),
);

/** Statements that may forbid: by a word, by a mark, or by what stands above them. */
export const linesThatForbid = oncePer((document: AgentDocument): readonly number[] => {
  const worded = new Set(statementsWith(document, FORBIDS));
  const hasMarks = MARKS.some((mark) => document.text.includes(mark));
  return document.statements.flatMap(({ text }, index) =>
    worded.has(index) || isBannedFromAbove(document, index) || (hasMarks && BAD_MARK.test(text)) ? [index] : [],
  );
});
