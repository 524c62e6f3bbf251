import type { Reference, Statement } from '../model/agent-document.ts';
import { matchesOf } from './matches-of.ts';
import { isRoleName } from './role-names.ts';

/** Nobody reads further in one line; it bounds the time that a hostile one takes. */
const MOST_CHARACTERS = 10_000;
/** Enough of a line, before and after a name, to tell what is done with it. */
const AROUND = 80;

/** Names are compound, in marks, or in a call: a third of the lines holds a character for that. */
const MARK = /[-`*"'_(]/;
const MAY_NAME = /[a-z0-9]-[a-z]|[`*"'][a-z]{2,64}[`*"']|_type\b|\b(?:Agent|Task)\(/;
/** Words that few lines without an agent's name have. */
const HINT =
  /\.md|@|[aA]gent|[cC]o-?ordinat|[cC]ollaborat|[cC]onsult|[dD]elegat|[hH]and|[eE]scalat|[dD]efer |[rR]out(?:e|ing) |[iI]nvok|[sS]pawn|[eE]ngag|[pP]artner|[wW]ork\w{0,3} with|[iI]ntegrat|[aA]lign|[lL]iais|[vV]alidated by|[rR]eviewed by|[tT]ask\(/;
const NAME =
  /(?<![\w.-])[a-z][a-z0-9]{0,63}(?:(?:-[a-z0-9]{1,64}(?:\.\d{1,4}(?!\w))?){1,12}(?![\w-])|(?<=[`*"'][a-z0-9]{3,64})(?=[`*"']))/g;
/** `subagent_type: x`, `Agent(x)`; `Task(x)` only with quotes, because code calls functions of that name. */
const CALL =
  /\bsubagent_type["'`]?\s{0,4}[:=]\s{0,4}["'`]{0,2}([\w:.-]{1,128})|\bAgent\(\s{0,4}["'`]?([a-z][\w:-]{1,128})["'`]?\s{0,4}\)|\bTask\(\s{0,4}["'`]([a-z][\w:-]{1,128})["'`]/g;

const MARKS_BEFORE = /[`*_"'“‘[(]{1,4}$/;
const MARKS_AFTER = /^[`*_"'”’\])]{1,4}/;
const WORDS = String.raw`(?: [\w'/&-]{1,24}){0,4}`;
/** "delegate the audit to", "hand it over to", "escalate to". */
const HAND_TO = new RegExp(
  String.raw`\b(?:delegat|hand|escalat|defer|rout|pass|transfer|forward|refer|assign)\w{0,6}(?:[ -](?:off|over))?${WORDS} to(?: the)? ?$`,
  'i',
);
/** "coordinate closely with", "integrate with", "validated by". */
const WORK_WITH = new RegExp(
  String.raw`\b(?:co-?ordinat|collaborat|consult|work|partner|align|liais|sync|pair|team|integrat|engag|validat|review|approv|cooperat)\w{0,8}${WORDS} (?:with|by|via|through)(?: the)? ?$`,
  'i',
);
/** "invoke", "spawn the", "consult". */
const CALL_UPON = /\b(?:invok|spawn|dispatch|consult|engag|involv|notify|ask|delegat|launch|call)\w{0,4}(?: the| an?)? ?$/i;
/** What joins the names of a list. */
const JOINED = /(?:,|\+|→|->|&|\/|\band|\bor|\bthen) ?$/;
/** How a line of a section about agents leads to a name: "Guide", "Support", "Partner with". */
const LED_TO = /(?:^|[a-z]) ?$|[:–—-] $/;
/** "The appropriate fix-owner agent": what follows names no agent but a kind of them. */
const KIND_BEFORE = /\b(?:appropriate|suitable|relevant|corresponding|respective|responsible|opt-in)\s{1,3}$/i;
const AGENT_WORD = /^ (?:sub-?)?agent\b(?! (?:type|name|file|framework|system|team|pattern|platform|workflow)s?\b)/i;
/** What follows the name of a partner: what the work is about, or the end of the list. */
const ABOUT =
  /^(?: (?:on|for|in|to|about|when|with|regarding|during|before|after|if|and|or)\b|\s{0,3}(?:$|[,;:+&/]|→|->|[–—-] |\.(?:\s|$)|\())/;

interface NameToken {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** A name of an agent in a statement, by offset in it. */
export interface AgentName extends NameToken {
  readonly form: Reference['form'];
}

/** The names of agents in one statement, in order; `namesAgents` for one of a section about agents. */
export function findAgentNames(statement: Statement, namesAgents: boolean): readonly AgentName[] {
  const text = statement.text.length > MOST_CHARACTERS ? statement.text.slice(0, MOST_CHARACTERS) : statement.text;
  if (!MARK.test(text) || !MAY_NAME.test(text) || (!namesAgents && !HINT.test(text))) return [];
  const calls = text.includes('gent') || text.includes('Task(') ? findCalls(text) : [];
  const found: AgentName[] = [...calls];
  let last: AgentName | undefined;
  for (const match of matchesOf(NAME, text)) {
    const token = { name: match[0], start: match.index, end: match.index + match[0].length };
    if (calls.some((call) => call.start <= token.start && token.end <= call.end)) continue;
    const form = formOf(text, token, { statement, namesAgents, last });
    if (form === undefined) continue;
    last = { ...withoutPrefix(token, form), form };
    found.push(last);
  }
  return found;
}

function findCalls(text: string): readonly AgentName[] {
  return matchesOf(CALL, text).map((match) => {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').replace(/[.:-]{1,8}$/, '');
    const start = match.index + match[0].lastIndexOf(name);
    return { name, start, end: start + name.length, form: 'call' };
  });
}

/** `@agent-x` calls the agent `x`. */
function withoutPrefix({ name, start, end }: NameToken, form: AgentName['form']): NameToken {
  const hasPrefix = form === 'mention' && name.startsWith('agent-') && name.includes('-', 'agent-'.length);
  return hasPrefix ? { name: name.slice('agent-'.length), start: start + 'agent-'.length, end } : { name, start, end };
}

interface NameContext {
  readonly statement: Statement;
  readonly namesAgents: boolean;
  /** The name before this one. */
  readonly last: AgentName | undefined;
}

function formOf(text: string, token: NameToken, { statement, namesAgents, last }: NameContext): AgentName['form'] | undefined {
  const { name, start, end } = token;
  const rawBefore = text.slice(Math.max(0, start - AROUND), start);
  const rawAfter = text.slice(end, end + AROUND);
  const isCompound = name.includes('-');
  if (rawBefore.endsWith('@')) return isCompound && isMention(rawBefore, rawAfter) ? 'mention' : undefined;
  if (/[/\\=$#]$/.test(rawBefore)) return undefined;
  const isFile = /^\.md\b(?![/\w-])/.test(rawAfter);
  const before = rawBefore.replace(MARKS_BEFORE, '');
  const after = (isFile ? rawAfter.slice(3) : rawAfter).replace(MARKS_AFTER, '');
  const isMarked = before !== rawBefore && MARKS_AFTER.test(isFile ? rawAfter.slice(3) : rawAfter);
  const isBold = isMarked && /(?:\*\*|__)[`"']?$/.test(rawBefore);
  if (namesAgents && isBold && before.trim() === '' && statement.kind !== 'prose' && isCompound) return 'bold-item';
  const isRole = isRoleName(name);
  const continues = last !== undefined && start - last.end <= 24 && JOINED.test(before);
  const isLed = HAND_TO.test(before) || WORK_WITH.test(before) || continues;
  if (isFile) return isLed && (isRole || isCompound) ? 'file-name' : undefined;
  if (!isCompound && !(isMarked && isRole)) return undefined;
  if (AGENT_WORD.test(after) && (isMarked || (isRole && !KIND_BEFORE.test(before)))) return 'named';
  if (isRole && ABOUT.test(after) && (isLed || (isMarked && CALL_UPON.test(before)))) return 'hand-off';
  if (namesAgents && isRole && ABOUT.test(after) && (LED_TO.test(before) || continues)) return 'listed';
  return undefined;
}

/** No address, decorator or package. */
function isMention(before: string, after: string): boolean {
  return !/[\w/.`@-]@$/.test(before) && !/^(?:[/:\w]|\.\w)/.test(after);
}
