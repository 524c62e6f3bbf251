import type { AgentDocument, Section } from '../../model/agent-document.ts';

/** Words by which a description says when to delegate, beside those that `AgentDocument.triggers` knows. */
const WHEN: readonly RegExp[] = [
  /\b(?:when|whenever|immediately|proactive(?:ly)?|on demand)\b/i,
  /\b(?:use|invoke|call|trigger|activate|engage|consult|delegate to)\b(?: [\w-]{1,30}){0,3} (?:for|to|on|after|before|if)\b/i,
  /\b(?:perfect|ideal|best|great|useful|suited|suitable|intended|meant|needed|required) (?:for|if|to|after|before)\b/i,
  /\b(?:runs? (?:for|after|before|if)|(?:called|invoked|triggered|activated|used) (?:for|by|on|after|before|if|to)|use(?:d)? as (?:an? |the )?(?:part|step) of|(?:spawned|launched|dispatched|started|run) by)\b/i,
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

/** Titles of the prompt below which authors say when to delegate: those of the agent, and a part of the first order. */
const OF_AGENT = /^(?:when (?:to|you should) (?:use|invoke|call|activate) (?:this|the|me)\b|use (?:this agent|me) (?:when|for|if)\b)/i;
const OF_PART =
  /^(?:when to (?:use|invoke|call|activate)|(?:proactive |activation )?triggers?|(?:trigger|activation) (?:phrases|conditions|keywords|criteria))$/i;
const FIRST_ORDER = 2;
/** One of these stands in all of them. */
const MAY_SAY_WHEN = /\b(?:when|use|triggers?)\b/i;

/** The part of the prompt that says when to delegate, which Claude reads only after it has chosen. */
export function findTriggerSection({ sections }: Pick<AgentDocument, 'sections'>): Section | undefined {
  return sections.find(({ title, marker, depth }) => {
    if (!MAY_SAY_WHEN.test(title)) return false;
    const name = title.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    return OF_AGENT.test(name) || (marker !== 'bold-line' && depth <= FIRST_ORDER && OF_PART.test(name));
  });
}

/** True for text in which the words above can be expected: other languages have their own. */
export function isEnglish(description: string): boolean {
  return ENGLISH.test(description) && !FOREIGN.test(description) && !/[^\p{ASCII}\p{P}\p{S}\p{Z}]{2}/u.test(description);
}
