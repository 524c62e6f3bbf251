import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { findModalityPairs, type ClausePair } from './find-modality-pairs.ts';
import { findCoveredBans } from './find-covered-bans.ts';
import { findPracticePairs } from './find-practice-pairs.ts';
import { findThingPairs } from './find-thing-pairs.ts';

/** What one line of a file orders and another forbids, one pair a line; two rules share the pairs between each other. */
export const findOpposedPairs = oncePer((document: AgentDocument): readonly ClausePair[] => {
  const seen = new Set<number>();
  return [...findModalityPairs(document), ...findThingPairs(document), ...findCoveredBans(document), ...findPracticePairs(document)].filter(
    ({ against }) => {
      if (seen.has(against.statement)) return false;
      seen.add(against.statement);
      return true;
    },
  );
});
