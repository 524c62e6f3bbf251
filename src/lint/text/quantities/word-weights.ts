import type { AgentDocument } from '../../../model/agent-document.ts';
import { PLAIN_VERBS } from '../grammar/verb-lexicon.ts';
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

/** What is done says less than what it is done to; filled when the first word is weighed. */
const verbs = new Set<string>();

/** How much a shared concept says about whether two lines of a document speak of one thing. */
export function weigherOf({ text }: Pick<AgentDocument, 'text'>): (concept: string) => number {
  if (verbs.size === 0) for (const verb of PLAIN_VERBS.split(/\s+/)) verbs.add(conceptOf(verb) ?? verb);
  const known = new Map<string, number>();
  let lower: string | undefined;
  return (concept) => {
    if (isMeasureName(concept)) return 1;
    const weighed = known.get(concept);
    if (weighed !== undefined) return weighed;
    lower ??= text.toLowerCase();
    const own = verbs.has(concept) ? DEED : COMMON.has(concept) ? COMMON_THING : 1;
    const weight = known.size < MOST_CONCEPTS && isFrequent(lower, concept) ? own * FREQUENT : own;
    known.set(concept, weight);
    return weight;
  };
}

const DEED = 0.4;
const COMMON_THING = 0.6;
const FREQUENT = 0.6;
/** It bounds the time that a hostile file takes. */
const MOST_CONCEPTS = 300;
const MANY_TIMES = 20;

function isFrequent(text: string, concept: string): boolean {
  let count = 0;
  for (let at = text.indexOf(concept); at !== -1 && count < MANY_TIMES; at = text.indexOf(concept, at + concept.length)) count += 1;
  return count >= MANY_TIMES;
}
