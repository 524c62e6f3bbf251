import type { AgentDocument } from '../../model/agent-document.ts';
import { clausesOf } from './statements/understand-document.ts';
import type { UnderstoodClause } from './statements/understood-clause.ts';
import { canonicalName } from './tool-orders/find-named-tools.ts';
import { LineQuery } from './words/line-query.ts';

/** A line that gives up a tool that the agent has. */
export interface RenouncedTool {
  readonly tool: string;
  readonly clause: UnderstoodClause;
}

/** What a line gives up for the whole agent, and the tools that grant it nevertheless. */
interface Renounced {
  readonly tools: readonly string[];
  /** A word of each match. */
  readonly words: LineQuery;
  /** In lower case; what else a line says may be about one step, so the whole clause has to match. */
  readonly pattern: RegExp;
}

const NEVER =
  "(?:you |this agent )?(?:strictly |absolutely )?(?:never|do not|does not|don't|must not|must never|may not|cannot|can't|can not)(?: directly| ever)?";
const ALWAYS = '(?: directly| yourself| on your own| in any way| in any case| under any circumstances?| at all| for any reason)?$';
const ACCESS =
  "(?:(?:you |this agent )?(?:have|has|with) no|no|(?:you |this agent )?(?:do not|does not|don't) have(?: any)?|(?:you |this agent )?lacks?)";

const CHANGE =
  '(?:modify|edit|change|write|alter|touch|create)(?:,? (?:or )?(?:create|delete|modify|edit|change|write)){0,2} (?:any |the )?';
const CHANGING = ['modify', 'edit', 'change', 'write', 'alter', 'touch', 'create'];
const FILES = ['file', 'files', 'code', 'codebase'];
const BANS = ['never', 'not', 'don*', 'cannot', 'can*', 'no', 'lack*', 'without'];

const RENOUNCED: readonly Renounced[] = [
  {
    tools: ['Edit', 'Write', 'NotebookEdit'],
    words: new LineQuery(() => [[CHANGING, FILES], [['only']]]),
    pattern: new RegExp(
      `^(?:(?:you are|this agent is|you remain|stay|remain|is|your access is|you have) (?:strictly |always |a )?read-only(?: agent| reviewer| auditor| access)?$|(?:you |this agent )?(?:operates?|works?|runs?) (?:strictly )?in read-only mode$|${NEVER} ${CHANGE}files?(?: or (?:code|folders))?${ALWAYS})`,
    ),
  },
  // Who only writes reports changes no code; who writes no code may still edit a plan.
  {
    tools: ['Edit'],
    words: new LineQuery(() => [[CHANGING, FILES]]),
    pattern: new RegExp(
      `^${NEVER} (?!(?:write|create) (?:any )?code\\b)${CHANGE}(?:source files?|source code|codebase|code(?: or files?)?)${ALWAYS}`,
    ),
  },
  // Without "you", the commands of some text may be meant.
  {
    tools: ['Bash'],
    words: new LineQuery(() => [[['run', 'execute', 'shell', 'terminal', 'bash', 'command'], BANS]]),
    pattern: new RegExp(
      `^(?:(?=you |this agent )${NEVER} (?:run|execute)(?: or (?:run|execute))? (?:any )?(?:shell |terminal |bash )?(?:commands?|scripts?|code)(?: or (?:commands?|scripts?|code))?${ALWAYS}|${ACCESS} (?:access to (?:a |the )?)?(?:shell|terminal|bash|command line)(?: access)?$)`,
    ),
  },
  {
    tools: ['WebSearch', 'WebFetch'],
    words: new LineQuery(() => [[['internet', 'web', 'online'], BANS]]),
    pattern: new RegExp(
      `^(?:${NEVER} (?:search|browse|access|use|consult) the (?:web|internet)${ALWAYS}|${NEVER} (?:search|go|research) online${ALWAYS}|${ACCESS} (?:access to the )?(?:internet|web)(?: access)?$)`,
    ),
  },
  {
    tools: ['Agent'],
    words: new LineQuery(() => [[['agent*', 'subagent*'], BANS]]),
    pattern: new RegExp(
      `^${NEVER} (?:delegate(?: work| tasks?)?(?: to)?|spawn|call|invoke|launch|start|use)(?: any)?(?: other)? ?(?:sub-?agents?|agents?)${ALWAYS}`,
    ),
  },
];
/** "Never use the Bash tool", in the words of the line as it is. */
const NAMED = new RegExp(
  `^(?:${NEVER} (?:use|call|invoke)|(?:you |this agent )?(?:do not|does not|don't) have(?: access to)?) (?:the )?(bash|write|edit|websearch|webfetch|task|agent|grep|glob|todowrite|multiedit)( tool)?${ALWAYS}`,
);
const NEEDS_TOOL = /^(?:write|edit|task|agent)$/;
/** "You only have Read and Grep". */
const ONLY =
  /^(?:you |this agent )?(?:only have|have only|has only|can only use|may only use|must only use|(?:are|is) limited to)(?: access to)?(?: the)?(?: tools)? ([a-z, ]{4,90}?)(?: tools?)?(?:,? so\b.{0,200})?$/;
const NAMES = 'bash write edit websearch webfetch task agent grep glob todowrite multiedit read notebookedit ls'.split(' ');
const NAMING = new LineQuery(() => [[NAMES, ['use', 'call', 'invoke', 'have', 'has', 'limited']]]);

/** Lines that give up tools of a list of names: each tool once. */
export function findRenounced(document: AgentDocument, known: ReadonlySet<string>): readonly RenouncedTool[] {
  const implied = RENOUNCED.flatMap(({ tools, words, pattern }): readonly RenouncedTool[] => {
    const tool = tools.find((name) => known.has(name));
    const clause = tool === undefined ? undefined : firstFree(document, words, pattern);
    return tool === undefined || clause === undefined ? [] : [{ tool, clause }];
  });
  const named = clausesOf(document, NAMING.of(document)).flatMap((clause): readonly RenouncedTool[] => {
    const tool = clause.condition === undefined ? toolIn(clause.text, known) : undefined;
    return tool === undefined || implied.some((one) => one.tool === tool) ? [] : [{ tool, clause }];
  });
  return [...implied, ...named.filter(({ tool }, index) => named.findIndex((one) => one.tool === tool) === index)];
}

/** A tool of the agent that a clause forbids or leaves out. */
function toolIn(clause: string, known: ReadonlySet<string>): string | undefined {
  const [, banned, toolWord] = NAMED.exec(clause) ?? [];
  if (banned !== undefined) {
    const name = canonicalName(banned);
    return known.has(name) && (toolWord !== undefined || !NEEDS_TOOL.test(banned)) ? name : undefined;
  }
  const left = ONLY.exec(clause)?.[1]?.split(/,? and |, /);
  if (left === undefined || left.some((name) => !NAMES.includes(name.trim()))) return undefined;
  const kept = left.map((name) => canonicalName(name.trim()));
  return [...known].find((tool) => NAMES.includes(tool.toLowerCase()) && !kept.includes(tool));
}

/** The first clause that a pattern matches, in every case; the query names a word of each match. */
export function firstFree(document: AgentDocument, words: LineQuery, pattern: RegExp): UnderstoodClause | undefined {
  return clausesOf(document, words.of(document)).find(({ text, condition }) => condition === undefined && pattern.test(text));
}
