import { LineQuery } from '../words/line-query.ts';
import { neededWords } from '../words/needed-words.ts';
import { RANK_PATTERNS } from './claims-of-rank.ts';
import { PRECEDENCE_PATTERNS } from './claims-of-precedence.ts';
import { LATER } from './find-say-conflicts.ts';
import { SAY_PATTERNS } from './say-patterns.ts';
import { SOLE } from './shared-work.ts';

/** What a label or the words behind it hold where both together are a claim. */
const LABELLED = [
  /\b(?:approval|sign-?off|decisions?|owner(?:ship)?|approver|authority|arbiter|sole|only|single|exclusive|one and only)\b/,
  /\b(?:has|holds|keeps|gets|decides|settles|sets|determines|defines|chooses|picks|selects|owns|controls|approves|ratifies|authori[sz]es|rules on|signs off|arbitrates|is (?:solely )?(?:responsible|accountable|in charge))\b/,
];
/** "Nobody may amend the score". */
const NOBODY = /\b(?:nobody|no one|no-one|nothing|none)\b/;

/** The lines that may claim a place, the say over something or precedence. */
export const CLAIM_LINES = new LineQuery(() => {
  const patterns = [...RANK_PATTERNS, ...PRECEDENCE_PATTERNS, ...SAY_PATTERNS].map(({ pattern }) => pattern);
  return [...patterns, ...LABELLED, NOBODY, SOLE, LATER].flatMap(neededWords);
});
