import type { AgentDocument } from '../../../model/agent-document.ts';
import { findModalityPairs, type ClausePair } from './find-modality-pairs.ts';
import { findPracticePairs } from './find-practice-pairs.ts';
import { findThingPairs } from './find-thing-pairs.ts';
import { understandDocument } from './understand-document.ts';

/** Pairs by document: two rules share them between each other. */
const found = new WeakMap<AgentDocument, readonly ClausePair[]>();

/** What one line of a file orders and another forbids, one pair a line. */
export function findOpposedPairs(document: AgentDocument): readonly ClausePair[] {
  const before = found.get(document);
  if (before !== undefined) return before;
  const clauses = understandDocument(document);
  const seen = new Set<number>();
  const pairs = [...findModalityPairs(clauses), ...findThingPairs(clauses), ...findPracticePairs(clauses)].filter(({ against }) => {
    if (seen.has(against.statement)) return false;
    seen.add(against.statement);
    return true;
  });
  found.set(document, pairs);
  return pairs;
}
