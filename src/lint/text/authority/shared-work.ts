import type { AgentDocument } from '../../../model/agent-document.ts';
import { STEPS_BELOW } from '../statements/place-titles.ts';
import { readDeed } from '../statements/read-deed.ts';
import { understandDocument } from '../statements/understand-document.ts';
import type { UnderstoodClause } from '../statements/understood-clause.ts';

/** Words for an owner beside whom there is no other. */
export const SOLE =
  /\bas (?:its|the|their) (?:sole|only|single) owner\b|\bsole owner\b|\bsole(?:ly)? responsible\b|\bsole authority\b|\b(?:you|this agent) alone\b|\bexclusive owner\b|\bno other agent\b|\bnobody else\b/;
const HANDED =
  /\b(?:for (?:the )?[a-z]+|hands? (?:it |them )?(?:off|over)|delegates?|owned by|owns|handled by|belongs? to|defer to|leave [a-z ]{1,30} to|responsible for)\b/;
const NAME_WITHIN = 60;
const AGENT = /^\W{0,4}[a-z][a-z0-9]{1,20}(?:-[a-z0-9.]{1,20}){1,5}\b/;
const WITH_OTHERS = /\b(?:other agents|collaborat\w*|integration with|hand-?offs?|delegat\w*|related agents|team)\b/i;

/** Clauses that give a piece of work to one owner alone. */
export function soleOwners(clauses: readonly UnderstoodClause[]): readonly UnderstoodClause[] {
  return clauses.filter(({ condition, negation, text }) => condition === undefined && negation === undefined && SOLE.test(text));
}

/** Clauses that give a piece of work to another agent, named as agents are at the start of the line. */
export function handOvers(document: AgentDocument): readonly UnderstoodClause[] {
  const { text, statements } = document;
  return understandDocument(document).filter((clause) => {
    const line = statements[clause.statement]?.range;
    return HANDED.test(clause.text) && line !== undefined && AGENT.test(text.slice(line.start, line.start + NAME_WITHIN));
  });
}

/** The first step of each ordered list that tells how the work goes. */
export function firstSteps(document: AgentDocument): readonly UnderstoodClause[] {
  const { statements, sections } = document;
  return understandDocument(document).filter((clause) => {
    const title = sections[clause.section]?.title ?? '';
    return (
      statements[clause.statement]?.number === 1 &&
      STEPS_BELOW.test(title) &&
      !WITH_OTHERS.test(title) &&
      readDeed(clause).action !== undefined
    );
  });
}
