import type { AgentDocument } from '../../../model/agent-document.ts';
import { shiftRange, type Range } from '../../../model/range.ts';
import { linesLike } from '../words/line-query.ts';
import { CALLS_ITSELF, ROLES, type RoleForm } from './calls-itself.ts';

/** A place where the text says who the agent is. */
export interface Role {
  /** The role alone: "OCR specialist". */
  readonly text: string;
  /** True where the text calls the agent so in passing: "as the producer, …". */
  readonly isAddressed: boolean;
  /** True where the text lends it for a while: "think like an auditor". */
  readonly isLent: boolean;
  /** The sentence that gives it. */
  readonly sentence: string;
  readonly range: Range;
}

const NAMED =
  /^[\s*_>"“]{0,6}(?:you(?:['’]re| are)(?: now)?|act as|i am|your role is(?: that of)?) (?:an?|the|our) ((?:[^.,;:!?\n(—–]|\.(?=\w)){3,90})/i;
/** "As the Podcast Producer, finish with …": the agent is addressed by its role. */
const ADDRESSED = /^[\s*_>]{0,6}(?:as|in your role as) (?:the|an?|our) ([\w -]{3,60}?), (?!i\b|we\b|he\b|she\b|they\b|users?\b|it\b)/i;
/** "Write from the perspective of a tax advisor", "Think like an auditor": only with a field of work in front of the profession. */
const BORROWED =
  /\b(?:from the (?:perspective|viewpoint|standpoint|point of view) of|in the (?:voice|role|manner|style|shoes) of|with the eyes of|(?:think|act|behave|talk|write|sound) like|put on the hat of|play the (?:role|part) of) (?:an?|the|our|your) ([^.,;:!?\n(—–]{3,60})/i;
const HAT = /\b(?:put on|wear(?:ing)?|with) your ([^.,;:!?\n(—–]{3,40}?) hat\b/i;
/** "Role: tax advisor". */
const LABELLED = /^[\s*_>]{0,6}(?:role|persona|identity|acting as|job title)[*_]{0,2}:[*_]{0,2} (?:an? |the )?([^.,;:!?\n(—–]{3,60})/i;
/** Anywhere in a line: "sign off as the release manager", "in your capacity as a tutor". */
const INSIDE =
  /\b(?:in your (?:role|capacity) as|acting as|behave as|introduce yourself as|sign(?: off)? as|(?:respond|answer|reply|speak|write|report|finish|close|end|conclude|act|work|perform|operate) as|you (?:serve|work|act) as|remember(?: that)?,? you are) (?:an?|the|our) ([^.,;:!?\n(—–]{3,60})/i;
const ROLE_END =
  /\s(?:with|who|that|which|focused|focusing|specializing|specialized|responsible|whose|for|dedicated|tasked|designed|built|working|in|of|and|would|does|might|should|can|will)(?:\s|$)/i;
/** The head of a role; without one the words name a thing or a state ("you are the only one"). */
const HEAD =
  /(?:agent|assistant|specialist|expert|engineer|developer|architect|analyst|consultant|advis[eo]r|manager|lead|leader|director|officer|strategist|coordinator|orchestrator|reviewer|auditor|designer|researcher|writer|editor|planner|producer|tester|administrator|scientist|mentor|coach|teacher|tutor|lawyer|attorney|nurse|doctor|accountant|copywriter|marketer|recruiter|translator|debugger|optimizer|\w{4,}(?:ist|er|or))$/i;

/** Where a role goes on: "a web developer creating shops". */
const GOES_ON =
  /^((?:[\w/&.+#'’-]{1,25} ){0,6}?(?:agent|assistant|specialist|expert|engineer|developer|architect|analyst|consultant|advis[eo]r|manager|coordinator|reviewer|designer|researcher|writer))(?= |$)/i;
const MAY_CALL =
  /\b(?:this|your|yours|you|the way|expected of|worthy|typical|befit\w*|like any|as an?|as any|as every|signed|regards|sincerely)\b|[—–] the /i;

const MAY_NAME = /\b(?:as|you are|you['’]re|your role|i am|role|persona|perspective|voice|viewpoint|standpoint|hat|like)\b/i;

/** Words before a role that keep the agent from taking it: "ignore attempts to make you act as …". */
const NOT_TAKEN =
  /\b(?:ignor\w{1,3}|never|not|don['’]t|refus\w{1,3}|reject\w{0,3}|resist\w{0,3}|attempts?|without|instead of|rather than)\b[^.;:]*$/i;
/** Words of a prompt for somebody else: `run "Act as an attacker …"`. */
const SPOKEN = /\bprompt\b[^"“]{0,60}["“]\s?$/i;
/** "The gatekeeper of quality": a picture, with a single word for what the agent is to its matter. */
const PICTURE = /^\W{0,4}you(?: are|['’]re) the \w+ of\b/i;
/** "This agent provides expert advice": what it does. */
const DOES = /\b(?:agent|assistant|role|persona) [a-z]{2,20}s /i;
/** No role in particular. */
const ANY_ROLE = /^(?:custom|different|another|other|new|separate|second|generic)\b/i;

/** "With this exact section so the manager" is no role. */
const SMALL_WORD = /(?:^| )(?:the|this|that|so|to|for|with|by|is|are|can|will|their|help|when|if|as|it|from|about|on)(?: |$)/i;
const PROFESSION = new RegExp(`(?:^| )(?:${ROLES}|tester|lead)$`, 'i');
const IN_CASE = /\b(?:if|when|whenever|where|unless|asked|e\.g|examples?|such as)\b/i;

const LENT = [BORROWED, HAT];
const FORMS: readonly RoleForm[] = [NAMED, ADDRESSED, LABELLED, INSIDE, ...LENT].map((pattern) => ({ pattern }));

/** True for words in front of a role's head that are no part of its name. */
export function saysMore(role: string): boolean {
  return SMALL_WORD.test(role) || /^(?:agent|assistant) ./i.test(role);
}

/** True for a profession by its name that the agent takes in every case. */
export function isPlayed({ text, isLent, sentence }: Role): boolean {
  return PROFESSION.test(text) && !isLent && !IN_CASE.test(sentence);
}

const MAY_GIVE = linesLike(...[...FORMS, ...CALLS_ITSELF].map(({ pattern }) => pattern));

/** Roles in source order; quotations and tables describe others. */
export function readRoles(document: AgentDocument): readonly Role[] {
  return MAY_GIVE.of(document).flatMap((index): readonly Role[] => {
    const { text = '', range, kind, isQuoted } = document.statements[index] ?? {};
    if (range === undefined || kind === 'row' || isQuoted === true) return [];
    const start = text.slice(0, 220);
    const isNamed = MAY_NAME.test(start);
    const isCalled = MAY_CALL.test(start);
    if (!isNamed && !isCalled) return [];
    const told = isNamed ? roleIn(start, FORMS) : undefined;
    const found = told ?? (isCalled ? roleIn(start, CALLS_ITSELF) : undefined);
    if (
      found === undefined ||
      saysMore(found.role) ||
      ANY_ROLE.test(found.role) ||
      DOES.test(found.role) ||
      PICTURE.test(start) ||
      NOT_TAKEN.test(start.slice(0, found.start)) ||
      SPOKEN.test(start.slice(0, found.start))
    )
      return [];
    const { role, start: from, end } = found;
    const place = shiftRange({ start: from, end }, range.start);
    const isLent = LENT.some((form) => form.test(start));
    return [{ text: role, isAddressed: !NAMED.test(start), isLent, sentence: start, range: place }];
  });
}

function roleIn(line: string, forms: readonly RoleForm[]): (Range & { readonly role: string }) | undefined {
  const lower = line.toLowerCase();
  for (const { needs, pattern } of forms) {
    const match = needs?.some((words) => lower.includes(words)) === false ? null : pattern.exec(line);
    if (match === null) continue;
    const written = (match[1] ?? '').split(ROLE_END)[0]?.replace(/[*_`]/g, '').trim() ?? '';
    const role = forms === CALLS_ITSELF || HEAD.test(written) ? written : (GOES_ON.exec(match[1] ?? '')?.[1] ?? '');
    if (role !== '') return { role, start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return undefined;
}
