/**
 * `say`: who decides, sets, approves or owns something; `part`: who is asked about it, so that nobody else decides it alone; `truth`: where
 * facts about something are taken from.
 */
export type SayKind = 'say' | 'part' | 'truth';

/** How a clause gives somebody or something the say; the groups are named. */
export interface SayPattern {
  readonly kind: SayKind;
  readonly pattern: RegExp;
  /** What stands in the middle of it and is rarer than its beginning. */
  readonly hint?: RegExp;
}

/** Who. */
export const H = "(?<holder>[a-z/~.][\\w' ./*-]{1,60}?)";
/** What about. */
export const M = "(?<matter>[\\w',&/ -]{3,160}?)";
const DECIDE =
  '(?:decid|settl|fix|sett?|determin|defin|choos|own|control|approv|govern|dictat|sign|confirm|agree|maintain|prioriti[sz]|pick|grant|assign|select|arbitrat|ratif|authori[sz]|veto|rul|schedul)';
const DECIDES =
  '(?:decides?(?: on)?|settles?|sets?|fix(?:es)?|determines?|defines?|chooses?|picks?|selects?|grants?|assigns?|owns?|controls?|approves?|ratif(?:y|ies)|authori[sz]es?|governs?|dictates?|rules? on|signs? off(?: on)?|clears?|arbitrates?|adjudicates?)';
const DECIDED =
  '(?:decided(?: on)?|settled|fixed|set|determined|defined|chosen|picked|selected|granted|assigned|owned|controlled|approved|ratified|authori[sz]ed|governed|dictated|ruled on|signed off(?: on)?|cleared|confirmed|agreed|maintained|made|taken|answered|handled|resolved)';
/** What somebody gives who is asked first. */
export const YES = '(?:approval|consent|sign-?off|permission|agreement|go-ahead|confirmation|blessing|authori[sz]ation)';
const LAST_WORD =
  '(?:the )?(?:final|last|ultimate|deciding|sole) (?:say|word|decision|call|choice|authority|vote|approval|sign-?off|responsibility)';
const ALONE = '(?:alone |always |ultimately |solely |exclusively |itself |automatically |only )?';
const LAST = /\b(?:final|last|ultimate|deciding|sole) /;
const STAYS = '(?:is|are|stays?|remains?|becomes?)';
const ADJECTIVES = '(?:the |our |your |its |an? )?(?:[a-z-]{3,14},? ){0,2}?';
const TRUTH =
  '(?:source of truth|truth|reference|authority|authoritative source|authoritative|canonical source|canonical record|canonical|record|last word|final word)';
/** Where a part of a sentence ends. */
export const END = '(?=$|[,;(.]| because | so | and | without | rather | whatever | whenever | before | after )';

/** Who decides what; in the order in which they are tried. */
export const SAY_PATTERNS: readonly SayPattern[] = [
  truth(
    `^${M},? (?:(?:is|are) )?(?:maintained|kept|defined|held|recorded|managed) (?<holder>here) as (?:the |a )?(?:single |sole |only )?(?:source of truth|reference|record)`,
    / here as /,
  ),
  truth(
    `^(?:consume|take|takes|read|use|import|get|pull|fetch|derive)s? ${M} (?:only |exclusively |always )?from ${H} as (?:the |a )?(?:single |sole |only )?(?:source of truth|reference|record)${END}`,
  ),
  truth(`^(?:consume|take|takes|read|use|import|get|pull|fetch|derive)s? ${M} (?:only|exclusively|always) from ${H}$`),
  truth(
    `^(?:ensure |make sure )?(?:that )?${H} (?:is|are|remains?|serves? as|acts? as|counts? as|holds?) ${ADJECTIVES}${TRUTH} (?:for|on|of|about|over|in) ${M}${END}`,
    /authorit|truth|reference|record|canonical| word/,
  ),
  truth(`^(?:treat|use|take|consider|keep|regard|establish|accept) ${H} as ${ADJECTIVES}${TRUTH} (?:for|on|of|about|over|in) ${M}${END}`),
  truth(
    `^${M} (?:comes?|stems?|(?:is|are) (?:always |only |solely )?(?:taken|read|derived|drawn|sourced|generated|copied)) (?:only |exclusively |solely |always |straight )?from ${H}${END}`,
    / from /,
  ),
  truth(
    `^(?:track|keep|record|maintain|manage|store|document|log|list)s? ${M} (?:only|exclusively|solely|nowhere but) (?:here|(?:in|with|via|through|by) ${H})${END}`,
  ),
  // Somebody decides.
  say(`^(?:only |just |nobody but )?${H} (?:may |can |will |must )?${ALONE}${DECIDES} ${M}${END}`, new RegExp(String.raw`\b${DECIDES} `)),
  say(`^(?:let|have) ${H} (?:alone )?(?:decide(?: on)?|choose|pick|select|settle|determine|rule on|set|approve|name) ${M}${END}`),
  say(`^leave (?:it )?(?:up )?to ${H} to (?:decide(?: on)?|choose|pick|select|settle|determine|say|name) ${M}${END}`),
  say(
    `^${M} (?:whose|that|which) (?:\\w+ )?(?<holder>the [\\w' -]{2,40}?) (?:alone |solely |ultimately )?${DECIDES}$`,
    / (?:whose|that|which) /,
  ),
  say(
    `^(?:you )?(?:then )?${DECIDE}[a-z]{0,3}(?: off)?(?: on)? ${M},? (?<holder>yourself|on your own|alone|as you see fit|at your (?:own )?discretion|independently|unilaterally)\\b`,
  ),
  // Somebody has the last word, the charge, the place of an owner.
  say(`^${H} (?:has|have|holds?|keeps?|gets?|retains?|makes?|takes?) ${LAST_WORD} (?:on|over|about|in|for|of|among) ${M}${END}`, LAST),
  say(`^(?:has|have|holds?|keeps?|gets?|retains?|makes?|takes?) ${LAST_WORD} (?:on|over|about|in|for|of|among) ${M}${END}`),
  say(
    `^${H} (?:is|are|acts? as|serves? as|remains?) (?:solely |alone |ultimately |the |an? |our |your |final |sole |only |single ){0,3}(?:responsible|accountable|in charge|authority|owner|approver|arbiter|gatekeeper|judge|decision-?maker) (?:for|of|on|over) ${M}${END}`,
    /responsible|accountable|in charge|authority|owner|approver|arbiter|gatekeeper|judge|decision/,
  ),
  say(
    `^${LAST_WORD} (?:on|over|about|in|for) ${M} (?:rests?|lies?|belongs?|stays?|is|sits?|goes|remains?) (?:with |to |made by |up to )?${H}${END}`,
  ),
  say(
    `^(?:in|on|over|for|about) ${M},? ${LAST_WORD} (?:rests?|lies?|belongs?|stays?|is|goes|remains?) (?:with |to |up to )?${H}${END}`,
    LAST,
  ),
  // A matter is somebody's.
  say(
    `^${M},? (?:(?:is|are|be|gets?|must be|should be|stays?|remains?) )?(?:always |only |solely |ultimately )?${DECIDED} (?:\\w+ and \\w+ |\\w+ly |only |alone )?(?:by|with|together with) ${H}${END}`,
    new RegExp(String.raw`\b${DECIDED} .{0,40}\b(?:by|with) `),
  ),
  say(`^${M},? (?:(?:is|are|be|stays?) )?(?:always |only |solely )?${DECIDED} (?<holder>here)\\b`, / here\b/),
  say(
    `^${M} (?:belongs?|falls?|rests?|lies?|stays?|remains?|is left|are left|is up|are up|sits?) (?:\\w+ly |only |alone )?(?:to|with) ${H}${END}`,
    /(?:belongs?|falls?|rests?|lies?|stays?|remains?|left|up|sits?) (?:\w{1,20} )?(?:to|with) /,
  ),
  say(
    `^${M} ${STAYS} (?:always |entirely |solely |ultimately )?(?<holder>yours|your own|mine|the \\w+(?: \\w+)?'s)(?: alone)?(?: to [a-z]+)?${END}`,
    / (?:yours|your own|mine)\b|'s(?= alone|$| to )/,
  ),
  say(
    `^${M} ${STAYS} (?:always |entirely |solely |ultimately )?(?<holder>your|(?:the |this )?[\\w -]{2,40}?'s) (?:own |sole )?(?:call|decision|choice|job|business|responsibility|domain|say)(?: alone)?${END}`,
    /(?:call|decision|choice|job|business|responsibility|domain|say)\b/,
  ),
  say(
    `^${M} (?:on|by|under|at|upon|with) (?<holder>your|the [\\w -]{2,40}?'s|[\\w-]{2,40}'s) (?:own |sole )?(?:word|say-so|authority|judge?ment|approval|sign-off|go-ahead|discretion|initiative)(?: alone| only)?$`,
    / (?:on|by|under|at|upon|with) (?:your|[\w -]{1,40}'s) /,
  ),
  say(`^(?:defers?|leaves?) ${M} (?:decisions? |choices? |questions? |calls? )?to ${H}${END}`),
  say(
    `^${M} (?:needs?|requires?) (?:nobody(?: else)?'s|no one(?: else)?'s|no other|no further|only your|none but your) (?:own )?${YES}\\b`,
    /nobody|no one|no other|no further|only your|none but/,
  ),
];
function say(source: string, hint?: RegExp): SayPattern {
  return hint === undefined ? { kind: 'say', pattern: new RegExp(source) } : { kind: 'say', pattern: new RegExp(source), hint };
}

function truth(source: string, hint?: RegExp): SayPattern {
  return { ...say(source, hint), kind: 'truth' };
}
