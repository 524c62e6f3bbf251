import type { AgentDocument, Statement } from '../../model/agent-document.ts';
import { containsRange } from '../../model/range.ts';

/** A sentence that says who the agent is. "You are bound by …" and "you are responsible" say no role. */
const ROLE =
  /^(?:[*_"“>#\s]{0,6})(?:you(?:['’]re| are)(?: now)? (?:an?|the|our) |act as (?:an?|the) |your role is |as an? [\w -]{3,60}(?:engineer|specialist|expert|architect|agent|assistant|developer|reviewer), you)/i;
/** Titles of sections that tell the same. */
const ROLE_TITLE =
  /\b(?:role|identity|mission|purpose|persona|who you are|responsibilit(?:y|ies)|expertise|about you|overview|focus areas)\b/i;

/** The first sentence that gives the agent its role; undefined when there is none, or when a title above it gives the role. */
export function findRole({ statements, sections, ruleBlock }: AgentDocument): Statement | undefined {
  const isRole = ({ text, isQuoted, range }: Statement): boolean =>
    !isQuoted &&
    ROLE.test(text.slice(0, 200)) &&
    !(ruleBlock !== undefined && containsRange(ruleBlock.range, range)) &&
    /[a-z]{3}/.test(text);
  const role = statements.find(isRole);
  if (role === undefined) return undefined;
  const isTold = sections.some(({ title, titleRange, parent }) => {
    if (titleRange.start >= role.range.start || !ROLE_TITLE.test(title)) return false;
    return !statements.some((statement) => statement === role && sections[statement.section]?.titleRange === titleRange) && parent <= 0;
  });
  return isTold ? undefined : role;
}
