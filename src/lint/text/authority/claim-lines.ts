import { LineQuery } from '../words/line-query.ts';
import { neededWords } from '../words/needed-words.ts';
import { RANK_PATTERNS } from './claims-of-rank.ts';
import { SAY_PATTERNS } from './say-patterns.ts';
import { SOLE } from './shared-work.ts';

/** What a label or the words behind it hold where both together are a claim. */
const LABELLED = [
  /\b(?:approval|sign-?off|decisions?|owner(?:ship)?|approver|authority|arbiter|sole|only|single|exclusive|one and only)\b/,
  /\b(?:has|holds|keeps|gets|decides|settles|sets|determines|defines|chooses|picks|selects|owns|controls|approves|ratifies|authori[sz]es|rules on|signs off|arbitrates|is (?:solely )?(?:responsible|accountable|in charge))\b/,
];

/** The lines that may claim a place or the say over something. */
export const CLAIM_LINES = new LineQuery(() => {
  const patterns = [...RANK_PATTERNS, ...SAY_PATTERNS].map(({ pattern }) => pattern);
  return [...patterns, ...LABELLED, SOLE].flatMap(neededWords);
});
