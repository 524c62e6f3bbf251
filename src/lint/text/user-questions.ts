import type { AgentDocument, Statement } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';
import { instructionsOf } from './instructions.ts';
import { signedStatements } from './signed-lines.ts';

/** An order to ask the user something, or to wait for an answer. */
export interface UserQuestion {
  readonly kind: 'ask' | 'wait' | 'tool';
  readonly range: Range;
  /** True where the agent is to ask only when something is missing. */
  readonly isConditional: boolean;
}

/** Two fast looks at a line: a way to ask, and somebody to ask or something to ask for. */
const WAY = /ask|wait|confirm|requ|obtain|get |pause|stop|AskUser/i;
const MARK = /[uU]ser|question|human|operator|person|clarif|approval|confirmation|permission|USER|HUMAN/;
const PERSON = String.raw`(?:the |an? |explicit |direct )?(?:end )?(?:user|human|operator|person)`;
const ANSWER = String.raw`(?:approval|confirmation|consent|permission|input|responses?|repl(?:y|ies)|answers?|clarifications?|feedback|decision|go-ahead)`;

const ORDERS: readonly { readonly kind: UserQuestion['kind']; readonly pattern: RegExp }[] = [
  { kind: 'tool', pattern: /\b(?:use|using|call|with|via) (?:the )?[`*]{0,3}AskUserQuestion\b/i },
  // "Ask the user which …", "ask users to confirm"
  {
    kind: 'ask',
    pattern: new RegExp(
      String.raw`\bask(?:ing)? (?:${PERSON}\b(?!['’]?s\b|-)|(?:the )?users (?:which|what|whether|if|to|for)\b)[^.;!?]{0,60}`,
      'i',
    ),
  },
  {
    kind: 'ask',
    pattern:
      /\bask (?:\d{1,2}(?:[-–]\d{1,2})? )?(?:clarifying questions|for (?:clarification|confirmation|permission|approval))\b[^.;!?]{0,60}/i,
  },
  // "Ask questions one at a time": somebody is to answer each.
  { kind: 'ask', pattern: /\bask (?:your |the |these |all )?questions? [*_]{0,2}one (?:at a time|by one)\b/i },
  { kind: 'ask', pattern: new RegExp(String.raw`\bconfirm(?:ing)? (?:\w{1,20} ){0,3}with ${PERSON}\b[^.;!?]{0,60}`, 'i') },
  // "Wait for user approval before …"
  {
    kind: 'wait',
    pattern: new RegExp(
      String.raw`\b(?:a?wait(?:ing)? (?:for )?|stop for |pause for )${PERSON}['’]?s?\b(?: (?:explicit |written )?${ANSWER})?[^.;!?]{0,60}`,
      'i',
    ),
  },
  {
    kind: 'wait',
    pattern: new RegExp(String.raw`\b(?:request|require|obtain|get) ${PERSON}['’]?s? (?:explicit |written )?${ANSWER}\b[^.;!?]{0,60}`, 'i'),
  },
  { kind: 'wait', pattern: /\b(?:pause|stop|wait)(?: and wait)? for (?:explicit )?(?:approval|confirmation)\b[^.;!?]{0,60}/i },
];

/** What forbids, avoids, or tells of somebody else who asks. */
const NOT_ASKED =
  /\b(?:never|not|don['’]?t|do n't|cannot|can['’]?t|without|avoid|instead of|rather than|no need|no longer|zero|before|unless|whether|when (?:you|they)|skill|orchestrator|caller|parent|main (?:agent|session)|systems?|workflows?|users? (?:should|can|may|will)|app|application|forms?|dialogs?|procedures?|process(?:es)?|scripts?|that pauses?)\b[^.;!?]{0,80}$/i;
const CONDITION =
  /\b(?:if|when(?:ever)?|unless|where|in case|unclear|uncertain|ambiguous|unsure|missing|→|otherwise|for (?:larger|wider|any))\b|→/i;

/** Titles and lines above a list of what the agent shall not do. */
const FORBIDS =
  /\b(?:do not|don['’]?t|never|must not|may not|should not|shall not|cannot|can['’]?t|avoid|forbidden|prohibited|not allowed)\b|❌|🚫/i;
/** "Asking the user costs a turn": the sentence is about asking. */
const SUBJECT = /(?:^|[.!?] )[*_]{0,3}$/;

/** Every order to ask the user, in order. */
export function findQuestions(document: AgentDocument): readonly UserQuestion[] {
  return signedStatements(document, 'question', instructionsOf(document)).flatMap((statement): readonly UserQuestion[] =>
    MARK.test(statement.text) && WAY.test(statement.text) && !isBelowBan(document, statement) ? readQuestion(statement) : [],
  );
}

function isBelowBan({ sections, statements }: AgentDocument, { section, listDepth, range }: Statement): boolean {
  if (FORBIDS.test(sections[section]?.title ?? '')) return true;
  const lead = listDepth === 0 ? undefined : statements.findLast((one) => one.range.end <= range.start && one.listDepth === 0);
  return lead !== undefined && lead.section === section && /:[*_]{0,3}$/.test(lead.text) && FORBIDS.test(lead.text.slice(-120));
}

function readQuestion({ text, range }: Statement): readonly UserQuestion[] {
  for (const { kind, pattern } of ORDERS) {
    const match = pattern.exec(text);
    if (match === null || NOT_ASKED.test(text.slice(0, match.index)) || isSpoken(text, match.index)) continue;
    if (/^Asking\b/.test(match[0]) && SUBJECT.test(text.slice(0, match.index))) continue;
    const start = range.start + match.index;
    return [
      {
        kind,
        range: { start, end: start + match[0].trimEnd().length },
        isConditional: CONDITION.test(text.slice(0, match.index)) || CONDITION.test(match[0]),
      },
    ];
  }
  return [];
}

/** Inside a quotation or a piece of code that began before. */
function isSpoken(text: string, index: number): boolean {
  const before = text.slice(0, index);
  return [/["“”]/g, /`/g].some((mark) => (before.match(mark)?.length ?? 0) % 2 === 1);
}
