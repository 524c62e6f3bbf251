/**
 * `say`: who decides, sets, approves or owns something; `truth`: where facts about something are taken from; `final`, `open`: whether
 * what was decided can still be changed.
 */
export type SayKind = 'say' | 'truth' | 'final' | 'open';

/** How a clause gives somebody or something the say; the groups are named. */
export interface SayPattern {
  readonly kind: SayKind;
  readonly pattern: RegExp;
}

const H = "(?<holder>[a-z][\\w' ./-]{1,60}?)";
const M = "(?<matter>[\\w',/ -]{3,90}?)";
const DECIDE = '(?:decid|settl|fix|sett?|determin|defin|choos|own|control|approv|govern|dictat|sign|confirm|agree|maintain|prioriti[sz])';
const DECIDES =
  '(?:decides?(?: on)?|settles?|sets?|fix(?:es)?|determines?|defines?|chooses?|owns?|controls?|approves?|governs?|dictates?|signs? off(?: on)?|arbitrates?)';
const DECIDED =
  '(?:decided(?: on)?|settled|fixed|set|determined|defined|chosen|owned|controlled|approved|governed|dictated|signed off(?: on)?|confirmed|agreed|maintained|made|taken)';
const LAST_WORD = '(?:the )?(?:final|last|ultimate|deciding) (?:say|word|decision|call|authority|vote|approval)';
const END = '(?=$|[,;(]| because | so | and )';
/** In the order in which they are tried. */
export const SAY_PATTERNS: readonly SayPattern[] = [
  truth(
    `^${M},? (?:(?:is|are) )?(?:maintained|kept|defined|held|recorded|managed) (?<holder>here) as (?:the |a )?(?:single |sole |only )?(?:source of truth|reference|record)`,
  ),
  truth(
    `^(?:consume|take|takes|read|use|import|get|pull|fetch|derive)s? ${M} (?:only |exclusively |always )?from ${H}(?: as (?:the |a )?(?:single |sole |only )?(?:source of truth|reference|record)${END}|$)`,
  ),
  truth(
    `^${H} (?:is|are|remains?|serves? as|acts? as|counts? as|holds?) (?:the |our |your |its )?(?:single |sole |only |one )?(?:source of truth|truth|reference|authority|authoritative source|authoritative|canonical source|canonical record|record) (?:for|on|of|about) ${M}${END}`,
  ),
  truth(
    `^(?:treat|use|take|consider|keep|regard) ${H} as (?:the |our |your |an? )?(?:single |sole |only )?(?:source of truth|truth|reference|authority|authoritative|canonical|record) (?:for|on|of|about) ${M}${END}`,
  ),
  truth(
    `^${M} (?:comes?|stems?|(?:is|are) (?:always |only |solely )?(?:taken|read|derived|drawn|sourced|generated|copied)) (?:only |exclusively |solely |always |straight )?from ${H}${END}`,
  ),
  {
    kind: 'final',
    pattern: new RegExp(
      `^${M} (?:is|are|stays?|remains?) (?:always |absolutely )?(?:final|binding|irrevocable|irreversible|definitive|not open to|beyond)\\b`,
    ),
  },
  say(`^${H} (?:alone |always |ultimately |solely )?${DECIDES} ${M}${END}`),
  say(`^${H} (?:has|have|holds?|keeps?|gets?|retains?) ${LAST_WORD} (?:on|over|about|in|for) ${M}${END}`),
  say(`^${H} (?:is|are) (?:solely |alone |ultimately )?(?:responsible|accountable|in charge|the authority) (?:for|of|on|over) ${M}${END}`),
  say(`^${LAST_WORD} (?:on|over|about|in|for) ${M} (?:rests?|lies?|belongs?|stays?|is|sits?|goes) (?:with|to|made by) ${H}${END}`),
  say(
    `^${M},? (?:(?:is|are|be|gets?|must be|should be|stays?|remains?) )?(?:always |only |solely |ultimately )?${DECIDED} (?:solely |only |alone )?(?:by|with|together with) ${H}${END}`,
  ),
  say(`^${M},? (?:(?:is|are|be|stays?) )?(?:always |only |solely )?${DECIDED} (?<holder>here)\\b`),
  say(`^${M} (?:belongs?|falls?|rests?|lies?|stays?|is left|are left|is up|are up) (?:to|with) ${H}${END}`),
  say(`^(?:defers?|leaves?|refers?|submits?) ${M} (?:decisions? |choices? |questions? )?to ${H}${END}`),
  say(
    `^(?:you )?(?:then )?${DECIDE}[a-z]{0,3}(?: off)?(?: on)? ${M},? (?<holder>yourself|on your own|alone|as you see fit|at your (?:own )?discretion|independently|unilaterally)\\b`,
  ),
  say(
    `^(?:get|obtain|seek|await|wait for|require|request) (?:the )?(?:approval|consent|sign-?off|permission|agreement|go-ahead) (?:of|from|by) ${H} (?:for|on|before) ${M}${END}`,
  ),
  { kind: 'final', pattern: new RegExp(`^${M} binds?\\b`) },
  {
    kind: 'open',
    pattern: new RegExp(
      `^${M} (?:can|may|could|must) (?:always |still |later |at any time )?be (?:\\w+ )?(?:overridden|overruled|reversed|appealed|amended|changed|revised|contested|challenged|corrected|undone|disputed)\\b`,
    ),
  },
  {
    kind: 'open',
    pattern: new RegExp(
      `^(?:[\\w' -]{2,40}?) (?:can|may|could) (?:always |still )?(?:override|overrule|reverse|appeal|amend|change|revise|contest|challenge|correct|undo|dispute) ${M}${END}`,
    ),
  },
];
/** A ban that closes a matter: "nobody may amend the score". */
export const CLOSED = new RegExp(
  `^(?:may|can|is allowed to|should|must)? ?(?:ever )?(?:override|overrule|reverse|appeal|amend|change|revise|contest|challenge|undo|dispute) ${M}${END}`,
);

function say(source: string): SayPattern {
  return { kind: 'say', pattern: new RegExp(source) };
}

function truth(source: string): SayPattern {
  return { kind: 'truth', pattern: new RegExp(source) };
}
