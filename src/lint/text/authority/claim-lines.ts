import type { AgentDocument } from '../../../model/agent-document.ts';
import { inOrder } from '../words/in-order.ts';
import { LineQuery } from '../words/line-query.ts';
import { neededWords } from '../words/needed-words.ts';
import { RANK_PATTERNS, RANK_WORDS } from './claims-of-rank.ts';
import { HOLDER_WORDS } from './holders.ts';
import { SAY_PATTERNS } from './say-patterns.ts';
import { SOLE } from './shared-work.ts';

/** What a label or the words behind it hold where both together are a claim. */
const LABELLED = [
  /\b(?:approval|sign-?off|decisions?|owner(?:ship)?|approver|authority|arbiter|sole|only|single|exclusive|one and only)\b/,
  /\b(?:has|holds|keeps|gets|decides|settles|sets|determines|defines|chooses|picks|selects|owns|controls|approves|ratifies|authori[sz]es|rules on|signs off|arbitrates|is (?:solely )?(?:responsible|accountable|in charge))\b/,
];
const LABEL = /[:—–]|\s-\s|\*\*/;

const BY_PATTERN = new LineQuery(() => [
  ...RANK_PATTERNS.flatMap(({ pattern }) => neededWords(pattern).map((lists) => [...lists, RANK_WORDS.map((word) => `${word}*`)])),
  ...SAY_PATTERNS.flatMap(({ kind, pattern }) => neededWords(pattern).map((lists) => (kind === 'say' ? [...lists, HOLDER_WORDS] : lists))),
  ...neededWords(SOLE),
]);
const BY_LABEL = new LineQuery(() => LABELLED.flatMap(neededWords));

/** The lines that may claim a place or the say over something, in order. */
export function claimLines(document: AgentDocument): readonly number[] {
  const labelled = BY_LABEL.of(document).filter((line) => LABEL.test(document.statements[line]?.text ?? ''));
  return inOrder(BY_PATTERN.of(document), labelled);
}
