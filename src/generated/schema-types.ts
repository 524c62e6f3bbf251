/* Generated from schemas/ by `npm run generate`. */

/**
 * Tool names as Claude Code reads them in `tools` and `disallowedTools`: one string, separated by commas or blanks, or a list. A name may carry a specifier such as `(git *)`, which restricts nothing. Leave the key out to inherit every tool; an empty value grants none.
 */
export type Tools = ToolsAsText | ToolsAsList;
/**
 * Names separated by commas or blanks; parentheses protect what is inside them.
 */
export type ToolsAsText = string;
/**
 * One name an item.
 *
 * @minItems 1
 * @maxItems 512
 *
 * Items: A built-in tool, `Agent(type, …)`, `mcp__server`, `mcp__server__*`, `mcp__server__tool`, or `*` for every tool.
 */
export type ToolsAsList = string[];
/**
 * The name of a configured server, or a mapping of one name to its configuration.
 */
export type McpServer =
  | string
  | {
      [k: string]: McpServerConfig | undefined;
    };
/**
 * A truth value; the words may be quoted.
 */
export type Flag = boolean | string;
/**
 * Rules (`8`), items (`"11.3"`), entries of lists (`pre_execution.4`), and `preamble` and `trailer`, to leave out.
 *
 * @maxItems 500
 *
 * Items: A rule or an item of one.
 */
export type Omissions = (number | string)[];
/**
 * Markdown, one statement or block an item.
 *
 * @maxItems 200
 *
 * Items: Markdown.
 */
export type Texts = string[];
/**
 * Conditions in snake case, most of them ending in a state such as `needed`, `required`, `identified`, `detected` or `requested`.
 *
 * @minItems 1
 * @maxItems 32
 *
 * Items: One condition of two to eight words.
 */
export type ProactiveTriggers = string[];
/**
 * Conditions sorted by what they look at, or a list of patterns.
 */
export type TriggerMap = TriggersByKind | TriggersAsList;
/**
 * Short texts, each once.
 *
 * @minItems 1
 * @maxItems 64
 *
 * Items: A short text.
 */
export type Phrases = string[];
/**
 * A pattern or a keyword.
 */
export type PatternTrigger = TriggerByPattern | TriggerByKeyword;
/**
 * One pattern or keyword an item.
 *
 * @minItems 1
 * @maxItems 64
 */
export type TriggersAsList = PatternTrigger[];
/**
 * Id of the rule; a hash of rule, path and the text of the line, or of the message's id where there is no line; for rules that measure, the figure that may not grow.
 */
export type BaselineEntry = string;
/**
 * Findings of one file, sorted.
 *
 * @maxItems 10000
 */
export type BaselineEntries = BaselineEntry[];
/**
 * Which rules run, and how sure a finding must be: `recommended` (the default), `strict` or `all`.
 */
export type Preset = 'recommended' | 'strict' | 'all';
/**
 * A severity, or a list of severity and options.
 */
export type RuleSetting = Level | LevelWithOptions;
/**
 * What a finding costs; `off` switches the rule off.
 */
export type Level = 'error' | 'warning' | 'info' | 'off';
/**
 * Severity, then options.
 *
 * @minItems 2
 * @maxItems 2
 */
export type LevelWithOptions = [Level, RuleOptions];
/**
 * The name of a server.
 */
export type MCPServerPattern = string;
/**
 * The MCP servers that agents may use, `*` for any characters: they count as declared, and every other one is reported. Stands for `allow` of `tools/undeclared-mcp-server`.
 *
 * @minItems 1
 * @maxItems 256
 */
export type AllowedMCPServers = MCPServerPattern[];
/**
 * The name of a package, or a path that starts with `./` or `../`.
 */
export type PluginSource = string;
/**
 * Keys of `sources`.
 *
 * @minItems 1
 * @maxItems 10
 *
 * Items: A key of `sources`.
 */
export type Source = ('probe' | 'bracket' | 'sdk' | 'docs' | 'changelog' | 'issue' | 'models')[];
/**
 * Names as in `tools` of an agent.
 *
 * @minItems 1
 * @maxItems 512
 *
 * Items: One tool.
 */
export type ToolNames = string[];
/**
 * Text, or null.
 */
export type TextOrNothing = string | null;
/**
 * A titled part, or null.
 */
export type PartOrNothing = PartOfARuleBlock | null;
/**
 * Tool names, each once.
 *
 * @maxItems 1000
 *
 * Items: Text.
 */
export type ReportTools = string[];
/**
 * What the user decided it costs.
 */
export type ReportSeverity = 'error' | 'warning' | 'info';
/**
 * `certain`: it follows from the file; `likely`: measured precision of at least 0.9; `possible`: a hint.
 */
export type ReportCertainty = 'certain' | 'likely' | 'possible';
/**
 * The place; null for the whole file.
 */
export type ReportRangeOrNull = ReportRange | null;
/**
 * Other places that belong to the finding.
 *
 * @maxItems 10000
 */
export type ReportRelatedPlaces = ReportRelatedPlace[];
/**
 * Changes that remove the finding; a person picks one of several.
 *
 * @maxItems 100
 */
export type ReportFixes = ReportFix[];
/**
 * A place in a source, or what the renderer generated.
 */
export type Origin = SourceOrigin | GeneratedOrigin;

export interface Schemas {
  'agent-frontmatter': AgentFrontmatter;
  baseline: BaselineJSON;
  config: Config;
  'host-facts': HostFacts;
  overrides: ProjectOverrides;
  'rule-block': RuleBlockJSON;
  'rule-pack': RulePack;
  'run-report': RunReportJSON;
  'source-map': SourceMap;
  tools: Tools;
  triggers: Triggers;
}
/**
 * What the front matter of a Claude Code agent file holds when it is well made. Enumerations are those of Claude Code 2.1.330; the linter checks them against the version that is asked for. Other keys are allowed here, although Claude Code ignores them.
 */
export interface AgentFrontmatter {
  /**
   * The name to call the agent by; the file's name does not matter. Lower-case words joined by hyphens by convention.
   */
  name: string;
  /**
   * What the agent does and when to delegate to it. Every session pays for it, because it stands in the agent list.
   */
  description: string;
  tools?: Tools;
  disallowedTools?: Tools;
  /**
   * An alias or a full model id; `inherit` (the default) takes the session's model.
   */
  model?: ('inherit' | 'sonnet' | 'opus' | 'haiku' | 'fable' | 'best' | 'opusplan' | 'sonnet[1m]' | 'opus[1m]') | string;
  /**
   * How the agent asks for permission. A session that is already freer stays freer; a plugin's agents can't set it.
   */
  permissionMode?: 'default' | 'acceptEdits' | 'auto' | 'bypassPermissions' | 'dontAsk' | 'plan' | 'manual';
  /**
   * Most turns before the agent has to stop.
   */
  maxTurns?: number | string;
  /**
   * Skills whose text is loaded at the start.
   */
  skills?: string | string[];
  /**
   * MCP servers for this agent: names of configured ones, or mappings of one name to a configuration. A plugin's agents can't set it.
   *
   * @maxItems 128
   */
  mcpServers?: McpServer[];
  /**
   * Commands at moments of the agent's life, by event. A plugin's agents can't set it; a malformed guard (`PreToolUse`, `PermissionRequest`) keeps the agent from loading.
   */
  hooks?: HookEvents | null;
  /**
   * Where the agent keeps what it learns; adds Read, Write and Edit to `tools`.
   */
  memory?: 'user' | 'project' | 'local';
  background?: Flag;
  /**
   * How much the model thinks.
   */
  effort?: ('low' | 'medium' | 'high' | 'xhigh' | 'max') | number;
  /**
   * `worktree` gives the agent a git worktree of its own.
   */
  isolation?: 'worktree' | 'remote';
  /**
   * Colour of the agent in the terminal.
   */
  color?: 'red' | 'blue' | 'green' | 'yellow' | 'purple' | 'orange' | 'pink' | 'cyan';
  /**
   * First prompt when the agent runs as main thread. A plugin's agents can't set it.
   */
  initialPrompt?: string;
  omitClaudeMd?: Flag;
  /**
   * Tokens at which the context is summed up.
   */
  autoCompactWindow?: number;
  /**
   * Agents that watch this one: at most four names, separated by commas. A plugin's agents can't set it.
   */
  observer?: string;
  /**
   * What the observers are told. A plugin's agents can't set it.
   */
  observerMessage?: string;
  /**
   * Known to Claude Code, meaning unknown.
   */
  experimental?: {
    [k: string]: unknown | undefined;
  };
  rule_pack?: RulePackUse;
  /**
   * Agents that this one hands work to or asks to validate. Read by `render`; Claude Code ignores it.
   *
   * @maxItems 64
   */
  collaborators?: Collaborator[];
  proactive_triggers?: ProactiveTriggers;
  triggers?: TriggerMap;
  /**
   * Fields that the agent knows. Read by `render`; Claude Code ignores it.
   *
   * @maxItems 64
   *
   * Items: One field.
   */
  specializations?: string[];
  /**
   * A rank that some collections give their agents. Claude Code ignores it.
   */
  experience_level?: string;
  /**
   * A number of years that some collections give their agents. Claude Code ignores it.
   */
  years_experience?: number | string;
  [k: string]: unknown | undefined;
}
/**
 * How to start or reach a server: `command` for `stdio`, the default, or `type` and `url`.
 */
export interface McpServerConfig {
  /**
   * How to talk to it.
   */
  type?: 'stdio' | 'http' | 'streamable-http' | 'sse' | 'ws';
  /**
   * Program to start.
   */
  command?: string;
  /**
   * Address of the server.
   */
  url?: string;
  [k: string]: unknown | undefined;
}
/**
 * Lists of matchers by event.
 */
export interface HookEvents {
  /**
   * Matchers of one event.
   *
   * @maxItems 128
   */
  [k: string]: HookMatcher[] | undefined;
}
/**
 * Which tool calls or moments, and what runs then.
 */
export interface HookMatcher {
  /**
   * Tool names separated by `|`, or a regular expression; none means every one.
   */
  matcher?: string;
  /**
   * What runs, in order.
   *
   * @maxItems 128
   */
  hooks: HookHandler[];
  [k: string]: unknown | undefined;
}
/**
 * One thing that runs.
 */
export interface HookHandler {
  /**
   * What runs; each type needs fields of its own.
   */
  type: 'command' | 'http' | 'mcp_tool' | 'prompt' | 'agent';
  /**
   * Shell command; only exit code 2 blocks.
   */
  command?: string;
  /**
   * Address to post to.
   */
  url?: string;
  /**
   * MCP server of the tool.
   */
  server?: string;
  /**
   * Tool of the MCP server.
   */
  tool?: string;
  /**
   * What the model or agent is asked.
   */
  prompt?: string;
  /**
   * Seconds until it is given up.
   */
  timeout?: number;
  [k: string]: unknown | undefined;
}
/**
 * The rule pack that `render` writes into the prompt, with this agent's changes. Claude Code ignores it.
 */
export interface RulePackUse {
  /**
   * Name of the pack.
   */
  use: string;
  /**
   * Values of the pack's slots.
   */
  slots?: {
    /**
     * What stands in the slot.
     */
    [k: string]: string | undefined;
  };
  omit?: Omissions;
  override?: Overrides;
  append?: Appendices;
  /**
   * Rules that only this agent has.
   *
   * @maxItems 200
   */
  extra?: PackRule[];
  /**
   * Takes the place of the pack's preamble.
   */
  preamble?: string;
  /**
   * Takes the place of the pack's trailer.
   */
  trailer?: string;
  /**
   * Takes the place of the pack's layout.
   */
  layout?: string;
}
/**
 * Other wording of items, by `n.i`, of a rule's title and subtitle, by `n.title` and `n.subtitle`, or of entries of lists, by `pre_execution.4` and the like.
 */
export interface Overrides {
  /**
   * Markdown that takes the item's place.
   */
  [k: string]: string | undefined;
}
/**
 * Further items, by rule number, or by the name of a list such as `pre_execution`.
 */
export interface Appendices {
  /**
   * Items that follow the rule's own.
   *
   * @maxItems 200
   *
   * Items: Markdown.
   */
  [k: string]: string[] | undefined;
}
/**
 * One numbered rule.
 */
export interface PackRule {
  /**
   * The number, from 1.
   */
  n: number;
  /**
   * The title, the same in every agent.
   */
  title: string;
  /**
   * What follows the title after ` - `; it may hold slots.
   */
  subtitle?: string;
  body: Texts;
}
/**
 * An agent and what it is needed for.
 */
export interface Collaborator {
  /**
   * Name of the agent.
   */
  agent: string;
  /**
   * `coordinates`: takes over or shares work; `validates`: checks the result.
   */
  kind: 'coordinates' | 'validates';
  /**
   * What it is needed for, as it follows `for` in a sentence.
   */
  for?: string;
}
/**
 * At least one of the four kinds.
 */
export interface TriggersByKind {
  keywords?: Phrases;
  file_patterns?: Phrases;
  task_patterns?: Phrases;
  domains?: Phrases;
}
/**
 * A wording of the request.
 */
export interface TriggerByPattern {
  /**
   * The wording; `*` stands for anything.
   */
  pattern: string;
  /**
   * How much the author cares; nothing reads it.
   */
  priority?: string;
}
/**
 * A word in the request.
 */
export interface TriggerByKeyword {
  /**
   * The word.
   */
  keyword: string;
  /**
   * How much the author cares; nothing reads it.
   */
  priority?: string;
}
/**
 * `subagent-kit.baseline.json`: findings that are accepted for now. Written by `subagent-kit baseline`; it holds no text of agent files.
 */
export interface BaselineJSON {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Version of this format.
   */
  version: 1;
  /**
   * Findings by file or folder, whose path is relative to the baseline's folder, with POSIX separators.
   */
  files: {
    [k: string]: BaselineEntries | undefined;
  };
}
/**
 * `subagent-kit.config.yaml` or `.json`: what is reported, for which files, against which Claude Code. Data only.
 */
export interface Config {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * Presets by name or configuration files by relative path, weakest first; this file wins over all of them.
   */
  extends?: string | string[];
  preset?: Preset;
  rules?: RuleSettings;
  /**
   * Other settings for some files; later entries win.
   *
   * @maxItems 256
   */
  overrides?: Override[];
  /**
   * Globs of files that are not linted, in the manner of `.gitignore`, relative to this file.
   *
   * @maxItems 1000
   *
   * Items: A glob with `/` as separator.
   */
  ignore?: string[];
  budgets?: Budgets;
  allowedMcpServers?: AllowedMCPServers;
  /**
   * Packages by name, or modules by a path relative to this file, that bring rules, targets, reporters and presets. Loading them runs their code; `--no-plugins` does not.
   *
   * @maxItems 32
   */
  plugins?: PluginSource[];
  /**
   * The Claude Code version whose facts apply.
   */
  claudeVersion?: string;
  /**
   * Where the files lie for Claude Code, when their folder does not tell.
   */
  scope?: 'project' | 'user' | 'plugin';
}
/**
 * Severity and options by rule id.
 */
export interface RuleSettings {
  [k: string]: RuleSetting | undefined;
}
/**
 * The rule's options; its page lists them.
 */
export interface RuleOptions {
  [k: string]: unknown | undefined;
}
/**
 * Settings for the files that match.
 */
export interface Override {
  /**
   * Globs, relative to this file.
   *
   * @minItems 1
   * @maxItems 256
   *
   * Items: A glob with `/` as separator.
   */
  files: string[];
  preset?: Preset;
  rules?: RuleSettings;
  budgets?: Budgets;
  allowedMcpServers?: AllowedMCPServers;
  /**
   * The Claude Code version whose facts apply.
   */
  claudeVersion?: string;
}
/**
 * Most tokens, estimated. Each stands for an option of a rule, which `rules` may set instead.
 */
export interface Budgets {
  /**
   * Of the prompt of one agent: `tokens` of `prompt/over-budget`, four characters a token.
   */
  body?: number;
  /**
   * Of the description of one agent: `characters` of `frontmatter/long-description`, three characters a token.
   */
  description?: number;
  /**
   * Of names and descriptions of all agents of a collection: `tokens` of `project/description-budget`, three characters a token.
   */
  collection?: number;
}
/**
 * What is known about Claude Code, version by version: names, values, limits and behaviour of its loader, each with the versions for which it holds and where it is from. Nothing that changes with Claude Code is written in code.
 */
export interface HostFacts {
  /**
   * Where this schema lies, for editors.
   */
  $schema?: string;
  /**
   * Day of the newest check, `YYYY-MM-DD`.
   */
  checkedOn: string;
  /**
   * The oldest version that was checked.
   */
  oldestKnown: string;
  /**
   * The newest version that was checked; a newer one is taken for it.
   */
  newestKnown: string;
  /**
   * What each kind of source is.
   */
  sources: {
    /**
     * Files of our own, given to the program.
     */
    probe: string;
    /**
     * The same files, given to several versions.
     */
    bracket: string;
    /**
     * What the published SDK exports.
     */
    sdk: string;
    /**
     * The official documentation.
     */
    docs: string;
    /**
     * The official list of changes.
     */
    changelog: string;
    /**
     * Reports by third parties.
     */
    issue: string;
    /**
     * What Anthropic says about the life of its models.
     */
    models: string;
  };
  /**
   * Built-in tools.
   *
   * @maxItems 200
   */
  tools: Tool[];
  /**
   * Older names that still resolve.
   *
   * @maxItems 200
   */
  toolAliases: Alias[];
  /**
   * Names that resolve to nothing now.
   *
   * @maxItems 200
   */
  removedTools: Removed[];
  /**
   * Tools that go when another one is granted.
   *
   * @maxItems 200
   */
  toolsDroppedBeside: Beside[];
  /**
   * Tools that go when another one is denied.
   *
   * @maxItems 200
   */
  toolsDeniedWith: DeniedWith[];
  /**
   * What `memory` adds to `tools`, in order.
   *
   * @maxItems 200
   */
  memoryTools: Named[];
  /**
   * Keys of the front matter.
   *
   * @maxItems 200
   */
  keys: Key[];
  /**
   * Wrong keys that the host explains.
   *
   * @maxItems 200
   */
  keyHints: Hint[];
  /**
   * Aliases of `model`, in lower case.
   *
   * @maxItems 200
   */
  modelAliases: Named[];
  /**
   * Model ids that the host sends as they are and that Anthropic no longer serves.
   *
   * @maxItems 200
   */
  retiredModels: RetiredModel[];
  /**
   * Values of `color`.
   *
   * @maxItems 200
   */
  colors: Named[];
  /**
   * Values of `permissionMode`.
   *
   * @maxItems 200
   */
  permissionModes: Named[];
  /**
   * Values of `memory`.
   *
   * @maxItems 200
   */
  memoryScopes: Named[];
  /**
   * Values of `isolation`.
   *
   * @maxItems 200
   */
  isolations: Named[];
  /**
   * Words for `effort`.
   *
   * @maxItems 200
   */
  efforts: Named[];
  /**
   * Hook events.
   *
   * @maxItems 200
   */
  hookEvents: Event[];
  /**
   * Keys that the host does not search for misplaced hooks.
   *
   * @maxItems 200
   */
  keysWithoutHooks: Named[];
  /**
   * Types of hook handlers.
   *
   * @maxItems 200
   */
  hookHandlers: Handler[];
  /**
   * Transports of MCP servers.
   *
   * @maxItems 200
   */
  mcpServerTypes: ServerType[];
  /**
   * Agents that the host brings along.
   *
   * @maxItems 200
   */
  builtInAgents: Named[];
  /**
   * MCP servers that the host connects itself; no configuration declares them.
   *
   * @maxItems 200
   */
  sessionServers: Named[];
  /**
   * Skills that the host brings along and that an agent can preload.
   *
   * @maxItems 200
   */
  bundledSkills: Named[];
  /**
   * Limits.
   *
   * @maxItems 200
   */
  limits: Limit[];
  /**
   * Behaviour that changed between versions.
   *
   * @maxItems 200
   */
  behavior: Behavior[];
}
/**
 * A built-in tool.
 */
export interface Tool {
  /**
   * Canonical name.
   */
  name: string;
  /**
   * Whether a sub-agent in the foreground is granted it when `tools` names it: always, in some sessions, never, in permission mode `plan`, or beside a tool that is loaded on demand.
   */
  inSubagent: 'always' | 'some' | 'never' | 'plan-mode' | 'beside-deferred';
  /**
   * A sub-agent in the background keeps it.
   */
  inBackground: boolean;
  /**
   * The host loads it on demand.
   */
  isDeferred: boolean;
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * An older name that still resolves.
 */
export interface Alias {
  /**
   * The older name.
   */
  name: string;
  /**
   * Canonical name.
   */
  tool: string;
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * A name that once was a tool.
 */
export interface Removed {
  /**
   * The name.
   */
  name: string;
  /**
   * What to name instead; null when there is nothing.
   */
  replacement: string | null;
  /**
   * One clause that tells a reader what to do.
   */
  note: string;
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * A tool that the host drops when another one is granted too.
 */
export interface Beside {
  /**
   * The tool that goes.
   */
  name: string;
  /**
   * The tool that stays.
   */
  beside: string;
  /**
   * Where it was seen or is documented.
   *
   * @maxItems 10
   *
   * Items: Name of a platform, as Node.js names it.
   */
  platforms: string[];
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * A tool that goes when another one is denied.
 */
export interface DeniedWith {
  /**
   * The tool that goes.
   */
  name: string;
  /**
   * The tool that was denied.
   */
  other: string;
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * A value that the host knows.
 */
export interface Named {
  /**
   * The value.
   */
  name: string;
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * A key of the front matter that the host applies.
 */
export interface Key {
  /**
   * The key.
   */
  name: string;
  /**
   * Scopes in which it has no effect.
   *
   * @maxItems 3
   *
   * Items: Where an agent file lies.
   */
  ignoredIn: ('project' | 'user' | 'plugin')[];
  /**
   * An agent of a project or a user does not load without it.
   */
  isRequired: boolean;
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * A wrong key for which the host names the right one.
 */
export interface Hint {
  /**
   * The wrong key.
   */
  name: string;
  /**
   * The right key.
   */
  key: string;
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * A model id of which requests fail.
 */
export interface RetiredModel {
  /**
   * The id, in lower case.
   */
  name: string;
  /**
   * The alias that stands for the newest model of the same kind.
   */
  alias: string;
  /**
   * Day since which requests fail, `YYYY-MM-DD`.
   */
  retiredOn: string;
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * A hook event.
 */
export interface Event {
  /**
   * The event.
   */
  name: string;
  /**
   * A hook there may guard permissions, so a malformed one keeps the agent from loading.
   */
  isGuard: boolean;
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * A type of hook handler.
 */
export interface Handler {
  /**
   * The type.
   */
  name: string;
  /**
   * Its checked fields; others may stand beside them.
   *
   * @maxItems 50
   */
  fields: Field[];
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * A field of a hook handler that the host checks.
 */
export interface Field {
  /**
   * The field.
   */
  name: string;
  /**
   * What the value must be.
   */
  type: 'text' | 'filled-text' | 'boolean' | 'positive-number' | 'text-list' | 'text-map' | 'map' | 'url' | 'choice';
  /**
   * The handler needs it.
   */
  isRequired: boolean;
  /**
   * The values of a `choice`.
   *
   * @maxItems 20
   *
   * Items: One value.
   */
  choices?: string[];
}
/**
 * A transport of MCP servers.
 */
export interface ServerType {
  /**
   * The type.
   */
  name: string;
  /**
   * The documentation names it.
   */
  isDocumented: boolean;
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * A number that the host keeps to.
 */
export interface Limit {
  /**
   * What is limited.
   */
  name: 'fileBytes' | 'nameCharacters' | 'descriptionTokens';
  /**
   * The largest value that passes.
   */
  value: number;
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * How the loader behaves from one version to another; a behaviour that no entry names is off, or `first`.
 */
export interface Behavior {
  /**
   * The behaviour, a member of `HostBehavior`.
   */
  name:
    | 'skipsByteOrderMark'
    | 'rejectsColonInName'
    | 'badGuardHookSkipsAgent'
    | 'refusesUnknownTools'
    | 'knowsGrantedTools'
    | 'warnsOnUnknownKeys'
    | 'registersInherit'
    | 'duplicateWinner';
  /**
   * On, or the value that holds.
   */
  value: true | 'first' | 'last';
  /**
   * First version of which it is known to hold.
   */
  since?: string;
  /**
   * Last version of which it is known to hold.
   */
  until?: string;
  source: Source;
}
/**
 * What a project changes in the agent sources that it renders: a YAML file `agents/rules/project.overrides.yaml`, laid over packs and agents.
 */
export interface ProjectOverrides {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  every?: OverrideLayer;
  /**
   * Changes of single agent sources, by name; they are laid over `every`.
   */
  agents?: {
    [k: string]: OverrideLayer | undefined;
  };
}
/**
 * What changes in an agent.
 */
export interface OverrideLayer {
  /**
   * Front matter settings by key, which take the place of the agent's; `null` takes a setting out.
   */
  set?: {
    /**
     * Any value that the key may have in an agent file.
     */
    [k: string]:
      | {
          [k: string]: unknown | undefined;
        }
      | undefined;
  };
  /**
   * Tools that the project grants, allows or forbids. What any layer denies is denied.
   */
  tools?: {
    add?: ToolNames;
    only?: ToolNames;
    deny?: ToolNames;
  };
  /**
   * Words for slots of the rule pack, which take the place of the agent's.
   */
  slots?: {
    /**
     * What stands in the slot.
     */
    [k: string]: string | undefined;
  };
  omit?: Omissions;
  override?: Overrides;
  append?: Appendices;
  /**
   * Rules that the project adds.
   *
   * @maxItems 200
   */
  extra?: PackRule[];
}
/**
 * The numbered, mandatory rules that stand in an agent's prompt, as data without places.
 */
export interface RuleBlockJSON {
  /**
   * Every number of rules that the text announces, in source order.
   *
   * @maxItems 1000
   *
   * Items: An announced number of rules.
   */
  declaredCounts: number[];
  preamble: TextOrNothing;
  preExecution: PartOrNothing;
  /**
   * The rules in source order.
   *
   * @maxItems 1000
   */
  rules: RuleOfABlock[];
  /**
   * Lines that stand for rules which are not written out.
   *
   * @maxItems 1000
   *
   * Items: Text as it stands in the file.
   */
  elisions: string[];
  additional: PartOrNothing;
  violationResponse: PartOrNothing;
  trailer: TextOrNothing;
}
/**
 * A titled part and its statements.
 */
export interface PartOfARuleBlock {
  /**
   * The heading as plain text.
   */
  title: string;
  /**
   * The statements, in source order, as Markdown.
   *
   * @maxItems 1000
   *
   * Items: Text as it stands in the file.
   */
  items: string[];
}
/**
 * One numbered rule.
 */
export interface RuleOfABlock {
  /**
   * The number as written.
   */
  n: number;
  /**
   * The title without number and subtitle.
   */
  title: string;
  subtitle: TextOrNothing;
  /**
   * The list items of the first level, in source order, as Markdown.
   *
   * @maxItems 1000
   *
   * Items: Text as it stands in the file.
   */
  items: string[];
}
/**
 * The single source of a rule block: a YAML file `agents/rules/NAME.rules.yaml`. Texts are Markdown and may hold slots such as `{domain}`, which an agent fills.
 */
export interface RulePack {
  /**
   * Address of this schema, for editors.
   */
  $schema?: string;
  /**
   * The name that agents give in `rule_pack.use`; the file is called after it.
   */
  name: string;
  /**
   * Version of the pack, raised when a rule changes its meaning.
   */
  version: string;
  /**
   * Name of a pack that this one lies on: its rules stay, but for `omit`, `override` and `append`; lists of texts are joined; the preamble and the trailer are replaced when they are given.
   */
  extends?: string;
  /**
   * The slots that texts of this pack may hold, by name.
   */
  slots?: {
    [k: string]: Slot | undefined;
  };
  /**
   * Tools that the rules need or forbid. They join what the agent lists; what any layer denies is denied.
   */
  tools?: {
    add?: ToolNames;
    deny?: ToolNames;
  };
  omit?: Omissions;
  override?: Overrides;
  append?: Appendices;
  /**
   * What stands before the first rule. `{count}` is the number of rules that are left after omissions.
   */
  preamble?: string;
  pre_execution?: Texts;
  /**
   * The numbered rules; a number that the pack below has as well must be omitted first.
   *
   * @minItems 1
   * @maxItems 200
   */
  rules?: PackRule[];
  additional?: Texts;
  violation_response?: Texts;
  /**
   * What ends the block.
   */
  trailer?: string;
  /**
   * How the block looks: its text, with `{preamble}`, `1. {pre_execution}`, `{additional}`, `1. {violation_response}` and `{trailer}` on lines of their own where these go, and one rule (a line with `{n}`, `{title}` and `{subtitle}`, below it `- {body}`) where all rules go. Without it, `render` lays the block out.
   */
  layout?: string;
}
/**
 * A place in the pack's texts that an agent fills.
 */
export interface Slot {
  /**
   * What stands there when the agent says nothing; without it the agent must.
   */
  default?: string;
  /**
   * What belongs there, for whoever writes an agent.
   */
  description: string;
}
/**
 * What `subagent-kit lint --format json` prints. Same input, same bytes. Later releases may add keys; a change of what is here raises `version`.
 */
export interface RunReportJSON {
  /**
   * Version of this format.
   */
  version: 1;
  /**
   * What wrote the report.
   */
  tool: {
    /**
     * Always `subagent-kit`.
     */
    name: 'subagent-kit';
    /**
     * Its version.
     */
    version: string;
    [k: string]: unknown | undefined;
  };
  /**
   * Every linted file, also those without findings, sorted by path.
   *
   * @maxItems 10000
   */
  files: ReportFile[];
  /**
   * Findings that have no line in a linted agent file: budgets, totals, and what stands in rule packs, which Claude Code never reads.
   *
   * @maxItems 100000
   */
  projectFindings: ReportProjectFinding[];
  /**
   * Findings by severity, suppressed ones left out.
   */
  counts: {
    /**
     * Findings of severity `error`.
     */
    error: number;
    /**
     * Findings of severity `warning`.
     */
    warning: number;
    /**
     * Findings of severity `info`.
     */
    info: number;
    [k: string]: unknown | undefined;
  };
  /**
   * Findings that directives or a baseline took away.
   */
  suppressed: number;
  /**
   * What a baseline did to the run; absent without one.
   */
  baseline?: {
    /**
     * Findings that it took away, part of `suppressed`.
     */
    hidden: number;
    /**
     * Findings that it holds and that are gone.
     */
    fixed: number;
    [k: string]: unknown | undefined;
  };
  [k: string]: unknown | undefined;
}
/**
 * One linted file.
 */
export interface ReportFile {
  /**
   * The given path joined with the relative one, POSIX separators.
   */
  path: string;
  load: ReportLoad;
  /**
   * Findings that have a line in this file, and those about the whole file; by offset, then rule.
   *
   * @maxItems 100000
   */
  findings: ReportFinding[];
  [k: string]: unknown | undefined;
}
/**
 * What Claude Code does with the file.
 */
export interface ReportLoad {
  /**
   * `loads`: listed as strict YAML reads it. `retried`: listed, but strict YAML rejects it or reads it otherwise. `no-tools`: listed, but without any tool. `skipped`: never listed.
   */
  verdict: 'loads' | 'retried' | 'no-tools' | 'skipped';
  /**
   * Why it is not `loads`; null where the verdict says it all.
   */
  reason:
    | 'no-front-matter'
    | 'unclosed'
    | 'yaml'
    | 'no-name'
    | 'bad-name'
    | 'no-description'
    | 'bad-hook'
    | 'too-large'
    | 'empty-tools'
    | 'unknown-tools'
    | null;
  /**
   * What Claude Code registers; null when it never lists the file.
   */
  as: ReportAgent | null;
  [k: string]: unknown | undefined;
}
/**
 * The agent as Claude Code registers it.
 */
export interface ReportAgent {
  /**
   * The name to call it by.
   */
  name: string;
  /**
   * What stands in the agent list.
   */
  description: string;
  /**
   * Canonical names that a foreground sub-agent is granted, in source order; null when it inherits all.
   */
  tools: ReportTools | null;
  denied?: ReportTools;
  maybeAbsent?: ReportTools;
  /**
   * The model as registered; null when it inherits.
   */
  model: string | null;
  [k: string]: unknown | undefined;
}
/**
 * One thing that a rule reports, at one place.
 */
export interface ReportFinding {
  /**
   * Id of the rule, `area/thing`.
   */
  rule: string;
  /**
   * Id of the message, stable within the rule.
   */
  messageId: string;
  /**
   * One sentence; backticks are its only markup.
   */
  message: string;
  severity: ReportSeverity;
  certainty: ReportCertainty;
  range: ReportRangeOrNull;
  related: ReportRelatedPlaces;
  fixes: ReportFixes;
  /**
   * Address of the rule's page.
   */
  url: string;
  /**
   * The same for every copy of one defect.
   */
  cluster?: string;
  [k: string]: unknown | undefined;
}
/**
 * A stretch of text; `end` is exclusive.
 */
export interface ReportRange {
  start: ReportPoint;
  end: ReportPoint;
  [k: string]: unknown | undefined;
}
/**
 * A place between characters. A byte order mark counts; columns and offsets count UTF-16 code units.
 */
export interface ReportPoint {
  /**
   * From 1; a line ends at LF, CRLF or a lone CR.
   */
  line: number;
  /**
   * From 1.
   */
  column: number;
  /**
   * From 0.
   */
  offset: number;
  [k: string]: unknown | undefined;
}
/**
 * One other place.
 */
export interface ReportRelatedPlace {
  /**
   * The file or folder.
   */
  path: string;
  range: ReportRangeOrNull;
  /**
   * What stands there.
   */
  label: string;
  [k: string]: unknown | undefined;
}
/**
 * One change.
 */
export interface ReportFix {
  /**
   * What it does.
   */
  title: string;
  /**
   * `safe`: keeps what Claude Code reads, applied by `--fix`; `suggestion`: a person picks it.
   */
  safety: 'safe' | 'suggestion';
  /**
   * Replacements that do not overlap.
   *
   * @maxItems 100000
   */
  edits: ReportEdit[];
  [k: string]: unknown | undefined;
}
/**
 * One replacement.
 */
export interface ReportEdit {
  range: ReportRange;
  /**
   * What stands there afterwards.
   */
  text: string;
  [k: string]: unknown | undefined;
}
/**
 * A finding about a file or folder, without a line but for those in rule packs.
 */
export interface ReportProjectFinding {
  /**
   * The file or folder.
   */
  path: string;
  /**
   * Id of the rule, `area/thing`.
   */
  rule: string;
  /**
   * Id of the message, stable within the rule.
   */
  messageId: string;
  /**
   * One sentence; backticks are its only markup.
   */
  message: string;
  severity: ReportSeverity;
  certainty: ReportCertainty;
  range: ReportRangeOrNull;
  related: ReportRelatedPlaces;
  fixes: ReportFixes;
  /**
   * Address of the rule's page.
   */
  url: string;
  /**
   * The same for every copy of one defect.
   */
  cluster?: string;
  [k: string]: unknown | undefined;
}
/**
 * What `render --source-map` writes beside a rendered file: where each stretch of it comes from. New keys may be added; a change of what is here raises `version`.
 */
export interface SourceMap {
  /**
   * Who wrote the map.
   */
  generator: 'subagent-kit';
  /**
   * Version of this shape.
   */
  version: 1;
  /**
   * The rendered file, below the output folder.
   */
  file: string;
  /**
   * Paths of the sources, sorted; segments name them by their place in this list, from 0.
   *
   * @maxItems 100000
   *
   * Items: A path as `render` found it.
   */
  sources: string[];
  /**
   * Stretches in order; together they are the whole file, without gaps and overlaps.
   *
   * @maxItems 1000000
   */
  segments: Segment[];
  [k: string]: unknown | undefined;
}
/**
 * One stretch of the rendered file and its origin.
 */
export interface Segment {
  range: ReportRange;
  origin: Origin;
  [k: string]: unknown | undefined;
}
/**
 * A place in a source. A text that was filled, escaped or indented names the place that it was made of.
 */
export interface SourceOrigin {
  /**
   * Index in `sources`.
   */
  source: number;
  range: ReportRange;
}
/**
 * Nothing of a source.
 */
export interface GeneratedOrigin {
  /**
   * What it is: the comment that names the sources, a derived number, marks and line ends, a title, the words around compiled triggers, sentences about working together, or a setting that the host asks for.
   */
  generated: 'header' | 'count' | 'separator' | 'heading' | 'triggers' | 'orchestration' | 'setting';
}
/**
 * Conditions on which Claude should delegate to the agent, as authors keep them in the front matter. Claude Code ignores both keys: rendering compiles them into the description.
 */
export interface Triggers {
  proactive_triggers?: ProactiveTriggers;
  triggers?: TriggerMap;
  [k: string]: unknown | undefined;
}
