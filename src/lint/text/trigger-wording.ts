import type { AgentDocument } from '../../model/agent-document.ts';

/** Words by which a description says when to delegate, beside those that `AgentDocument.triggers` knows. */
const WHEN: readonly RegExp[] = [
  /\b(?:when|whenever|immediately|proactive(?:ly)?|on demand)\b/i,
  /\b(?:use|invoke|call|trigger|activate|engage|consult|delegate to)\b(?: [\w-]{1,30}){0,3} (?:for|to|on|after|before|if)\b/i,
  /\b(?:perfect|ideal|best|great|useful|suited|suitable|intended|meant|needed|required) (?:for|if|to|after|before)\b/i,
  /\b(?:runs? (?:for|after|before|if)|(?:called|invoked|triggered|activated|used) (?:for|by|on|after|before|if|to)|(?:spawned|launched|dispatched|started|run) by)\b/i,
  /\b(?:responds?|reacts?) to\b/i,
  /\b(?:after|before) (?:an?|the|any|each|every|you|code|changes?|(?:writ|merg|deploy|releas|commit|push)\w{2,5})\b/i,
];

/** Words that every English sentence of some length has. */
const ENGLISH = /\b(?:the|an?|and|or|for|of|to|in|with|on|from|by|is|are|that|this|using|expert|specialist|agent|assistant)\b/i;

/** Words of other languages that share some of these. */
const FOREIGN = /(?<![\p{L}])(?:der|das|und|für|eine[nr]?|mit|pour|avec|les|une|para|los|las|una|della|voor|het|och)(?![\p{L}])/iu;

/** True when triggers stand in the description, as sentences or as examples. */
export function saysWhen({ triggers }: AgentDocument, description: string): boolean {
  const words = description.replace(/[\u2010\u2011]/g, '-');
  return triggers.some(({ source }) => source !== 'key') || WHEN.some((pattern) => pattern.test(words));
}

/** True for text in which the words above can be expected: other languages have their own. */
export function isEnglish(description: string): boolean {
  return ENGLISH.test(description) && !FOREIGN.test(description) && !/[^\p{ASCII}\p{P}\p{S}\p{Z}]{2}/u.test(description);
}
