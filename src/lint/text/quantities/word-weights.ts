import type { AgentDocument } from '../../../model/agent-document.ts';
import { oncePer } from '../../../model/once-per.ts';
import { PLAIN_VERBS } from '../grammar/verb-lexicon.ts';
import { wordsOfStatements } from '../words/statement-words.ts';
import { WordTable } from '../words/word-table.ts';
import { conceptOf, isMeasureName } from './measure-lexicon.ts';

/**
 * Concepts that more than a third of all agent files hold: sharing one of them says little. Data, counted over several hundred public
 * agent files.
 */
const COMMON: ReadonlySet<string> = new Set(
  `model pattern test analysis integration focus creat failure data user strategy primary implementation performanc code type approach design agent management optimization handl specific analyz response credential comprehensiv edit development structur practic implement context validation document identify system bas workflow featur check reviewer documentation work track chang clear monitor specializ architectur configuration security expertis expert updat build api understand complexity stat multi output report resourc standard proactiv exist capability follow validat prioritiz task deploy framework status issu quality dependency assessment file engineer version function current format proper high optimiz specialist guid request load servic developer coverage complianc log setup support multipl protocol execut automat retention decision cross team help operation critical databas communication project action json audit access map exampl detection accuracy technical environment control solution detail constraint sourc component pipelin concurrency real application step custom coordinat production automation input creation knowledg event migration infrastructur search continuous shar referenc systematic query execution success business uptime notification flow senior invok advanc generation color rule recovery risk memory templat collaborat opportunity excellenc`
    .split(/\s+/)
    .flatMap((word) => [word, conceptOf(word) ?? word]),
);

/** What is done says less than what it is done to; filled when the first one is asked for. */
const verbs = new Set<string>();

/** True for a concept that says what is done, not what it is done to. */
export function isDeed(concept: string): boolean {
  if (verbs.size === 0) for (const verb of PLAIN_VERBS.split(/\s+/)) verbs.add(conceptOf(verb) ?? verb);
  return verbs.has(concept);
}

/** How much a shared concept says about whether two lines of a document speak of one thing. */
export function weigherOf(document: AgentDocument): (concept: string) => number {
  return (concept) => {
    if (isMeasureName(concept)) return 1;
    const own = isDeed(concept) ? DEED : COMMON.has(concept) ? COMMON_THING : 1;
    return frequentConcepts(document).has(concept) ? own * FREQUENT : own;
  };
}

const DEED = 0.4;
const COMMON_THING = 0.6;
const FREQUENT = 0.6;
const MANY_TIMES = 12;

const CONCEPTS = new WordTable((word) => conceptOf(word) ?? null);

/** Concepts that the statements of a document name many times. */
const frequentConcepts = oncePer((document: AgentDocument): ReadonlySet<string> => {
  const table = wordsOfStatements(document);
  const { words, distinct, vocabulary } = table;
  const times = new Uint32Array(vocabulary.words.length);
  for (const word of words) times[word] = (times[word] ?? 0) + 1;
  const counts = new Map<string, number>();
  for (const word of distinct) {
    const concept = CONCEPTS.valueOf(table, word);
    if (concept !== null) counts.set(concept, (counts.get(concept) ?? 0) + (times[word] ?? 0));
  }
  return new Set([...counts].flatMap(([concept, count]) => (count >= MANY_TIMES ? [concept] : [])));
});
