import { ALL_TOOLS, readToolEntries } from '../../host/tool-entries.ts';
import type { AgentDocument } from '../../model/agent-document.ts';
import type { HostFacts } from '../../model/host-facts.ts';
import { ownValue } from '../../model/json.ts';
import type { LoadedAgent } from '../../model/load.ts';
import { findForeignTool } from './foreign-tools.ts';

const MCP = 'mcp__';

/** What an agent with an explicit list may use. */
export interface GrantedTools {
  /** Canonical names, and `mcp__…` entries as written. */
  readonly known: ReadonlySet<string>;
  /** Entries that Claude Code does not know, lower case: names of other hosts, which tell what the author meant to grant. */
  readonly foreign: readonly string[];
  /** True where the agent inherits all tools but those that `disallowedTools` takes away. */
  readonly inherits?: true;
}

/**
 * The tools of an agent that lists them, as Claude Code grants them.
 * @returns undefined when the agent inherits all tools, or is granted none by an empty list, which other rules report
 */
export function grantedTools(document: AgentDocument, host: HostFacts, loaded: LoadedAgent | null): GrantedTools | undefined {
  if (loaded === null || loaded.tools === null || document.frontmatter.kind !== 'read') return undefined;
  const names = readToolEntries(ownValue(document.frontmatter.value, 'tools')).map((entry) => entry.name);
  if (names.length === 0 || names.includes(ALL_TOOLS)) return undefined;
  const isKnown = (name: string): boolean => host.tools.has(name) || host.toolAliases.has(name) || host.removedTools.has(name);
  const foreign = names.filter((name) => !isKnown(name) && !name.startsWith(MCP)).map((name) => name.toLowerCase());
  return { known: new Set([...loaded.tools, ...(loaded.maybeAbsent ?? []), ...names.filter((name) => name.startsWith(MCP))]), foreign };
}

/** The tools that `tools` grants, or all that `disallowedTools` leaves; undefined where nothing is kept from the agent. */
export function keptTools(document: AgentDocument, host: HostFacts, loaded: LoadedAgent | null): GrantedTools | undefined {
  const denied = loaded?.tools === null ? (loaded.denied ?? []) : [];
  if (denied.length === 0) return grantedTools(document, host, loaded);
  // Who denies the shell means each of them.
  const isDenied = (tool: string): boolean => denied.includes(tool) || (SHELL.includes(tool) && denied.some((one) => SHELL.includes(one)));
  return { known: new Set([...host.tools.keys()].filter((tool) => !isDenied(tool))), foreign: [], inherits: true };
}

/** What can do the job of a tool: other tools, and words in names of MCP servers or of tools of other hosts. */
interface Cover {
  readonly tools: readonly string[];
  readonly words: RegExp;
}

const NOTHING_ELSE: Cover = { tools: [], words: /(?!)/ };
const SHELL = ['Bash', 'PowerShell'];
const WRITERS = ['Write', 'Edit'];
const FILES: Cover = { tools: ['Write', 'Edit', 'NotebookEdit', ...SHELL], words: /edit|write|create|file|new/ };
const READING: Cover = { tools: ['Read', ...SHELL], words: /read|file|codebase/ };
const FINDING: Cover = { tools: ['Grep', 'Glob', 'LS', ...SHELL], words: /search|codebase|find|grep|glob|list/ };
const TASKS: Cover = { tools: ['TodoWrite', 'TaskCreate', 'TaskUpdate'], words: /todo|task/ };

/** Bash edits files and fetches pages, but it is no web search and calls no agent. */
const COVERS: ReadonlyMap<string, Cover> = new Map([
  ['Write', FILES],
  ['Edit', FILES],
  ['NotebookEdit', FILES],
  ['Read', READING],
  ['Grep', FINDING],
  ['Glob', FINDING],
  ['Bash', { tools: SHELL, words: /exec|shell|terminal|command|run|bash/ }],
  ['PowerShell', { tools: SHELL, words: /exec|shell|terminal|command|run|bash/ }],
  ['WebSearch', { tools: ['WebSearch'], words: /search|web|fetch|browser|exa|tavily|perplexity|brave|serp|firecrawl/ }],
  ['WebFetch', { tools: ['WebFetch', ...SHELL], words: /fetch|web|browser|http|playwright|firecrawl/ }],
  ['Agent', { tools: ['Agent'], words: /agent|task|handoff/ }],
  ['TodoWrite', TASKS],
  ['TaskCreate', TASKS],
]);

/** Whether the agent can do what the named built-in tool does. */
export function coversTool({ known, foreign, inherits }: GrantedTools, tool: string): boolean {
  // Who takes away `Write` and `Edit` wants no file changed by the shell.
  if (inherits === true && WRITERS.includes(tool)) return WRITERS.some((other) => known.has(other));
  const cover = COVERS.get(tool) ?? NOTHING_ELSE;
  if (known.has(tool) || cover.tools.some((other) => known.has(other))) return true;
  const others = [...foreign, ...[...known].filter((name) => name.startsWith(MCP)).map((name) => name.toLowerCase())];
  return others.some((name) => cover.words.test(name) || name.includes(tool.toLowerCase()));
}

/** Words in the name of a tool for jobs that built-in tools do as well. */
const JOBS: readonly { readonly word: RegExp; readonly tool: string }[] = [
  { word: /^(?:fetch|open)_|_(?:fetch|webpage|url)\b/, tool: 'WebFetch' },
  { word: /^(?:read|list|find|grep|search|semantic)_(?:files?|dir|codebase|search)/, tool: 'Read' },
  { word: /^(?:write|edit|create|insert|replace|apply)_(?:files?|edit|string|patch|diff)/, tool: 'Edit' },
  { word: /^(?:run|exec|execute)_|_(?:terminal|command|shell)\b/, tool: 'Bash' },
];

/**
 * Whether some entry may stand for a tool of an MCP server: one whose name shares a word with what is ordered, or any entry
 * of another host, because those name servers in ways of their own.
 */
export function coversMcp({ known, foreign, inherits }: GrantedTools, ordered: string): boolean {
  if (foreign.length > 0 || inherits === true) return true;
  if (JOBS.some(({ word, tool }) => word.test(ordered) && coversTool({ known, foreign }, tool))) return true;
  const entries = [...known].filter((name) => name.startsWith(MCP)).map((name) => name.toLowerCase());
  const words = ordered.toLowerCase().split(/[^a-z0-9]+/);
  const isServer = ordered.startsWith(MCP);
  return entries.some((entry) => !isServer || words.some((word) => word.length > 2 && word !== 'mcp' && entry.includes(word)));
}

/** Whether a tool of another host is granted, or a tool of Claude Code that does the same; of unknown names only a list of that host tells. */
export function coversOther(granted: GrantedTools, ordered: string): boolean {
  const name = ordered.toLowerCase();
  if ([...granted.foreign, ...[...granted.known].map((tool) => tool.toLowerCase())].some((entry) => entry.includes(name))) return true;
  const foreign = findForeignTool(ordered);
  if (foreign === undefined) return granted.foreign.length === 0 || granted.inherits === true;
  const alike = [...COVERS].flatMap(([tool, { words }]) => (words.test(name) ? [tool] : []));
  return [...foreign.tools, ...alike].some((tool) => coversTool(granted, tool));
}

/** Whether some entry may reach a service on the web: the shell, a tool of an MCP server, anything of another host, or a tool for the web where that is enough. */
export function coversService({ known, foreign, inherits }: GrantedTools, name: string): boolean {
  const others = WEB_TOOLS[name] ?? [];
  return (
    foreign.length > 0 ||
    inherits === true ||
    [...known].some((tool) => SHELL.includes(tool) || others.includes(tool) || tool.startsWith(MCP))
  );
}

/** What reads a page but writes to none: by kind of service. */
const WEB_TOOLS: Readonly<Record<string, readonly string[]>> = { endpoint: ['WebFetch'], site: ['WebFetch', 'WebSearch'] };
