import type { Statement } from '../../../model/agent-document.ts';
import { shiftRange, type Range } from '../../../model/range.ts';

/** A place where the text says who the agent is. */
export interface Role {
  /** The role alone: "OCR specialist". */
  readonly text: string;
  /** The sentence that gives it. */
  readonly sentence: string;
  readonly range: Range;
}

const NAMED =
  /^[\s*_>"“]{0,6}(?:you(?:['’]re| are)(?: now)?|act as|i am|your role is(?: that of)?) (?:an?|the|our) ([^.,;:!?\n(—–]{3,90})/i;
/** "As the Podcast Producer, finish with …": the agent is addressed by its role. */
const ADDRESSED = /^[\s*_>]{0,6}(?:as|in your role as) (?:the|an?|our) ([\w -]{3,60}?), (?!i\b|we\b|he\b|she\b|they\b|users?\b|it\b)/i;
/** Anywhere in a line: "sign off as the release manager", "in your capacity as a tutor". */
const INSIDE =
  /\b(?:in your (?:role|capacity) as|acting as|behave as|introduce yourself as|sign(?: off)? as|(?:respond|answer|reply|speak) as|you (?:serve|work|act) as|remember(?: that)?,? you are) (?:an?|the|our) ([^.,;:!?\n(—–]{3,60})/i;
const ROLE_END =
  /\s(?:with|who|that|which|focused|focusing|specializing|specialized|responsible|whose|for|dedicated|tasked|designed|built|working|in|of|and)\s/i;
/** The head of a role; without one the words name a thing or a state ("you are the only one"). */
const HEAD =
  /(?:agent|assistant|specialist|expert|engineer|developer|architect|analyst|consultant|advisor|adviser|manager|lead|leader|director|officer|strategist|coordinator|orchestrator|reviewer|auditor|designer|researcher|writer|editor|planner|producer|tester|administrator|scientist|mentor|coach|teacher|tutor|lawyer|attorney|nurse|doctor|accountant|copywriter|marketer|recruiter|translator|debugger|optimizer|\w{4,}(?:ist|er|or))$/i;

const MAY_NAME = /\b(?:as|you are|you['’]re|your role|i am)\b/i;

/** Roles in source order; quotations and tables describe others. */
export function readRoles(statements: readonly Statement[]): readonly Role[] {
  return statements.flatMap(({ text, range, kind, isQuoted }): readonly Role[] => {
    if (kind === 'row' || isQuoted) return [];
    const start = text.slice(0, 220);
    if (!MAY_NAME.test(start)) return [];
    const match = NAMED.exec(start) ?? ADDRESSED.exec(start) ?? INSIDE.exec(start);
    const role = (match?.[1] ?? '').split(ROLE_END)[0]?.replace(/[*_`]/g, '').trim() ?? '';
    if (match === null || !HEAD.test(role)) return [];
    return [
      { text: role, sentence: start, range: shiftRange({ start: match.index, end: match.index + match[0].trimEnd().length }, range.start) },
    ];
  });
}
