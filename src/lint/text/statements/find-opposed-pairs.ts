import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Certainty } from '../../../model/finding.ts';
import { matchesOf } from '../matches-of.ts';
import { oncePer } from '../../../model/once-per.ts';
import { findModalityPairs, type ClausePair } from './find-modality-pairs.ts';
import { findCoveredBans } from './find-covered-bans.ts';
import { findStancePairs } from '../stances/find-stance-pairs.ts';
import { findPracticePairs } from './find-practice-pairs.ts';
import { findThingPairs } from './find-thing-pairs.ts';
import { standsAlone } from './stands-alone.ts';

/** What one line of a file orders and another forbids, one pair a line, what was measured first. */
export function findOpposedPairs(document: AgentDocument, leastCertainty: Certainty): readonly ClausePair[] {
  return leastCertainty === 'possible' ? allPairs(document) : surePairs(document);
}

/** Two rules share the pairs between each other. */
const surePairs = oncePer((document: AgentDocument): readonly ClausePair[] =>
  onePerLine(pairsInWords(document, 'likely').filter(({ isMeasured }) => isMeasured)),
);

/** Limits may end a search with hints earlier than one without them: what is sure comes from the latter. */
const allPairs = oncePer((document: AgentDocument): readonly ClausePair[] => {
  const hints = pairsInWords(document, 'possible').filter(({ isMeasured }) => !isMeasured);
  return onePerLine([...surePairs(document), ...hints, ...findPracticePairs(document)]);
});

function pairsInWords(document: AgentDocument, leastCertainty: Certainty): readonly ClausePair[] {
  return [
    ...findModalityPairs(document, leastCertainty),
    ...findThingPairs(document, leastCertainty),
    ...findCoveredBans(document, leastCertainty),
    ...findStancePairs(document, leastCertainty),
  ].filter(({ against, ban }) => standsAlone(document, against) && standsAlone(document, ban) && !speaksOfOthers(against.text, ban.text));
}

const NON = /\bnon-([a-z]{3,20})/g;

/** "Non-gated workers" and "gated workers". */
function speaksOfOthers(one: string, other: string): boolean {
  const isWithout = (text: string, rival: string): boolean =>
    text.includes('non-') && !rival.includes('non-') && matchesOf(NON, text).some(([, word = '']) => rival.includes(word));
  return isWithout(one, other) || isWithout(other, one);
}

function onePerLine(pairs: readonly ClausePair[]): readonly ClausePair[] {
  const seen = new Set<number>();
  return pairs.filter(({ against }) => {
    if (seen.has(against.statement)) return false;
    seen.add(against.statement);
    return true;
  });
}
