import { conceptsIn, type Concept } from './concepts.ts';
import { doesIt, mayDoIt } from './does-it.ts';
import type { UnderstoodClause } from './understood-clause.ts';

/** What a clause rules out, by the meaning of its words. */
export interface Ban {
  readonly clause: UnderstoodClause;
  /** All of it has to be in what is done elsewhere for the two to conflict. */
  readonly core: readonly Concept[];
  /** "Install it without a question": what is to be done without it; empty where it is ruled out in every case. */
  readonly frame: readonly Concept[];
  /** "Document nothing": one deed, whatever it is done to. */
  readonly isTotal: boolean;
}

/** Verbs that say nothing of a ban but that its things are about: "never use eval", "never have two owners". */
const GENERIC: ReadonlySet<string> = new Set(
  'use utilize employ leverage do have make let allow include add put get take rely need require want keep perform permit apply adopt introduce accept'.split(
    ' ',
  ),
);
/** What makes a ban hold for a part alone. */
const PARTLY = /\b(?:only|just|unless|until|before|after|when|while|except|yet|again|twice|both|alone|necessarily|too|than|\d+)\b/;
/** "Designs the schema rather than the queries", "one step instead of saving each" ban nothing. */
const WEAK = /^(?:not|rather than|instead of)$/;
/** "Markers don't match the tracks" tells what is found. */
const STATES = /^(?:do(?:es)? not|don't|doesn't)$/;
const SAYS_YOU = /^(?:you|we|i|it|this agent|the agent|please|and|but|so)\b/;
/** "Treat it as immutable without a permit" demands one. */
const NEGATIVE =
  /\b(?:can|immutable|protected|read-only|locked|frozen|untouched|too|cannot|can't|impossible|invalid|incomplete|blocked|rejected|unsafe|fails?|un[a-z]{4,20}|in[a-z]{3,12}ible)\b/;
/** "Never deploy without tests" demands tests. */
const WITHOUT =
  /\b(?:without|w\/o|with no|with zero)\b(?! (?:any )?(?:breaks?|errors?|issues?|problems?|failures?|warnings?|conflicts?|loss|downtime)\b)/;
/** "Releases need no sign-off". */
const NEEDS_NO = /^(.{3,60}?) (?:needs?|requires?|gets?|carr(?:y|ies)|comes? with|goes? with) (?:no|zero) (.{3,60})$/;
const MAY_BAN = /without|w\/o|with (?:no|zero)|away|unprom|unasked| own|autonom|silent|automatic|need|requir|get|carr|come|goes/;
/** "Install it right away": nobody is asked first. */
const SOON = /\b(?:(?:right|straight) away|unprompted|unasked|on (?:your|its) own(?: initiative)?|autonomously|silently|automatically)\b/;
/** Whatever asks somebody for a yes. */
const CONSENT: Concept = { stem: 'consent', verb: undefined, ids: ['deed ask', 'deed approve', 'thing approval', 'thing confirm'] };
/** "Without pausing": nobody is waited for. */
const ASKING: ReadonlySet<string> = new Set('ask pause wait stop confirm approve consult consent permit request'.split(' '));
/** "Never edit tests to make them pass": the purpose is one of many. */
const PURPOSE = / (?:to|so as to|in order to|just to) (?:make|get|keep|save|let|force|speed|silence|please|gain|win|reach|meet|hit)\b/;
/** "A confirmation step" is a confirmation. */
const EMPTY_HEADS: ReadonlySet<string> = new Set(
  'step question prompt process phase stage request round dialog dialogue effort work activity'.split(' '),
);
/** Nobody rules out more words at once. */
const MOST_WORDS = 8;

/** "A test that cannot fail is worthless" tells of some. */
const OF_SOME = /\b(?:that|which|who)\s*$/;
/** "How to ensure that nothing breaks" is a topic. */
const HOW_TO = /^how /;

/** What a clause rules out in every case, by its own words: what a list below "Do not" holds is said too shortly. */
export function bansIn(clause: UnderstoodClause): readonly Ban[] {
  const { text, negation, condition } = clause;
  if (condition !== undefined || negation?.start === -1 || HOW_TO.test(text)) return [];
  if (negation === undefined) return MAY_BAN.test(text) ? unsaidBans(clause) : [];
  const behind = text.slice(Math.max(0, negation.end));
  if (OF_SOME.test(text.slice(0, negation.start))) return [];
  if (STATES.test(text.slice(Math.max(0, negation.start), negation.end)) && negation.start > 0 && !SAYS_YOU.test(text)) return [];
  if (WEAK.test(text.slice(Math.max(0, negation.start), negation.end)) || behind.startsWith(' over-')) return [];
  if (PARTLY.test(behind) || WITHOUT.test(behind)) return [];
  if (negation.of === 'thing') return banOf(clause, behind.replace(/ (?:is|are|gets?|will be) [a-z]+$/, ''), '');
  const front = negation.start > 0 && /^ (?:be )?[a-z]+(?:ed|en|n|t)\b/.test(behind) ? text.slice(0, negation.start) : '';
  const around = negation.of === 'everything' ? text.slice(0, negation.start) : front;
  return banOf(clause, `${around} ${behind}`, '');
}

/** True where a ban of what is done right away asks for order: a yes has to come before. */
export function isAboutConsent({ core }: Ban): boolean {
  return core[0] === CONSENT;
}

/** True for the concept of a yes that somebody is asked for. */
export function isConsent(concept: Concept): boolean {
  return concept === CONSENT;
}

function isTotal({ negation, text }: UnderstoodClause, core: readonly Concept[]): boolean {
  return negation?.of === 'everything' && negation.end === text.length && core.length === 1 && core[0]?.verb !== undefined;
}

/** What is ruled out without a word that forbids. */
function unsaidBans(clause: UnderstoodClause): readonly Ban[] {
  const { text } = clause;
  const without = WITHOUT.exec(text);
  if (without !== null && mayDoIt(text) && !NEGATIVE.test(text)) {
    const behind = text.slice(without.index + without[0].length).split(/[,;:(]| (?:and|so|while|or) /, 1)[0] ?? '';
    return PARTLY.test(behind) ? [] : banOf(clause, behind, text.slice(0, without.index));
  }
  const soon = SOON.exec(text);
  if (soon !== null && doesIt(text)) return [{ clause, core: [CONSENT], frame: conceptsIn(text.replace(soon[0], '')), isTotal: false }];
  const needsNo = NEEDS_NO.exec(text);
  return needsNo === null ? [] : banOf(clause, needsNo[2] ?? '', needsNo[1] ?? '');
}

function banOf(clause: UnderstoodClause, ruledOut: string, around: string): readonly Ban[] {
  const words = conceptsIn(ruledOut.slice(0, PURPOSE.exec(ruledOut)?.index ?? ruledOut.length)).filter(
    ({ verb, stem }) => !GENERIC.has(verb ?? stem),
  );
  const core = words.filter(({ stem }, index) => index === 0 || index < words.length - 1 || !EMPTY_HEADS.has(stem));
  if (core.length === 0 || core.length > MOST_WORDS) return [];
  if (around !== '' && core.length === 1 && ASKING.has(core[0]?.verb ?? ''))
    return [{ clause, core: [CONSENT], frame: conceptsIn(around), isTotal: false }];
  return [{ clause, core, frame: around === '' ? [] : conceptsIn(around), isTotal: isTotal(clause, core) }];
}
