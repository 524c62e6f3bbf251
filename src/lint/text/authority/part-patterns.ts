import { END, H, M, YES, type SayPattern } from './say-patterns.ts';

const REST = "(?<matter>[\\w',&/ -]{3,160})";

/** Who is asked, or gets a matter handed. */
export const PART_PATTERNS: readonly SayPattern[] = [
  part(
    `^(?:escalates?|routes?|refers?|submits?|delegates?|forwards?|hands? (?:off|over)|pass(?:es)? (?:on )?|directs?|presents?|flags?|raises?|brings?|takes?) ${M} (?:to|for|with) ${H}${END}`,
  ),
  part(
    `^(?:get|obtain|seek|await|wait for|require|request|ask for|secure)s? (?:explicit |prior |written |the )?${YES} (?:of|from|by) ${H} (?:for|on|before|to|prior to) ${REST}`,
  ),
  part(
    `^(?:get|obtain|seek|await|wait for|require|request|ask for|secure)s? (?:explicit |prior |written )?(?<holder>(?:the )?[a-z][\\w -]{1,40}?)(?:'s)? ${YES} (?:for|on|before|to|prior to) (?:any |every |each |all )?${REST}`,
  ),
  part(`^(?:escalates?|reports?|goes|turn|hands? (?:off|over)) to ${H} (?:with|about|for|on|over) ${M}${END}`),
  part(`^(?:always )?[a-z]+ .{0,60}? for (?<holder>(?:the )?[a-z][\\w -]{1,40}?)(?:'s)? ${YES} (?:for|on|before|prior to) ${REST}`),
  part(
    `^${M} (?:needs?|requires?|awaits?|(?:only )?(?:after|with|upon|pending)) (?:explicit |prior |written |the |an? )*(?<holder>[a-z][\\w -]{1,40}?)(?:'s)? ${YES}\\b`,
  ),
  part(`^${M} (?:only after|once|until|after) ${H} (?:approves?|agrees?|confirms?|signs? off|consents?)\\b`),
  part(`^(?:consult|ask|involve|check with|confirm with|coordinate with) ${H} (?:about|on|for|before|which|whether|what|how) ${M}${END}`),
  part(`^${M} (?:is|are|be)? ?(?:based on|according to|as requested by|as per) ${H}${END}`),
  part(`^(?<holder>[a-z]{3,20})-(?:driven|led|owned|governed|approved|controlled|defined) ${M}${END}`),
];

function part(source: string): SayPattern {
  return { kind: 'part', pattern: new RegExp(source) };
}
