import type { Scope } from './load.ts';

/**
 * What is true of one Claude Code version, taken from the dated facts file (`src/host/host-facts.json`).
 * Nothing that changes with the host is written in code.
 */
export interface HostFacts {
  /** The version that was asked for, `X.Y.Z`. */
  readonly version: string;
  /** The newest version that the facts were checked against. */
  readonly newestKnown: string;
  /** Day of the newest check, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  /** Built-in tools by canonical name. */
  readonly tools: ReadonlyMap<string, ToolFact>;
  /** Other names that still resolve, to the canonical name. */
  readonly toolAliases: ReadonlyMap<string, string>;
  /** Names that once were tools and resolve to nothing now. */
  readonly removedTools: ReadonlyMap<string, RemovedTool>;
  /** Tools that the host drops on Linux and macOS when another one is granted too, to that other one. */
  readonly toolsDroppedBeside: ReadonlyMap<string, string>;
  /** Tools that go when another one is denied, to that other one. */
  readonly toolsDeniedWith: ReadonlyMap<string, string>;
  /** What `memory` adds to `tools`, in the order in which the host adds it. */
  readonly memoryTools: readonly string[];
  /** Top-level front matter keys that the host applies. */
  readonly keys: ReadonlyMap<string, KeyFact>;
  /** Wrong keys that the host itself explains, to the right key. */
  readonly keyHints: ReadonlyMap<string, string>;
  /** Aliases of `model`, lower case. */
  readonly modelAliases: ReadonlySet<string>;
  /** Model ids, lower case, that the host sends as they are and that Anthropic no longer serves. */
  readonly retiredModels: ReadonlyMap<string, RetiredModel>;
  readonly colors: ReadonlySet<string>;
  readonly permissionModes: ReadonlySet<string>;
  readonly memoryScopes: ReadonlySet<string>;
  readonly isolations: ReadonlySet<string>;
  readonly efforts: ReadonlySet<string>;
  readonly hookEvents: ReadonlySet<string>;
  /** Handler type to the fields that it needs. */
  readonly hookHandlers: ReadonlyMap<string, readonly string[]>;
  /** Handler type to every field that the host checks, by name. */
  readonly hookFields: ReadonlyMap<string, ReadonlyMap<string, HookFieldFact>>;
  /** Hook events that guard permissions: a malformed entry there may keep the agent from loading. */
  readonly guardHookEvents: ReadonlySet<string>;
  /** Keys whose values the host does not search for hooks. */
  readonly keysWithoutHooks: ReadonlySet<string>;
  readonly mcpServerTypes: ReadonlySet<string>;
  /** Agents that the host brings along. */
  readonly builtInAgents: ReadonlySet<string>;
  /** MCP servers that the host connects itself, such as the editor's: no configuration declares them. */
  readonly sessionServers: ReadonlySet<string>;
  /** Skills that the host brings along, as far as an agent can preload them. */
  readonly bundledSkills: ReadonlySet<string>;
  readonly limits: {
    readonly fileBytes: number;
    readonly nameCharacters: number | null;
    /** Sum of the description estimates above which the host warns, in tokens. */
    readonly descriptionTokens: number;
  };
  readonly behavior: HostBehavior;
}

export interface ToolFact {
  /**
   * `always`: every session offers it to a foreground sub-agent; `some`: depends on login, platform or model; `never`: no
   * sub-agent gets it; `plan-mode`: only with `permissionMode: plan`; `beside-deferred`: only with a deferred tool.
   */
  readonly inSubagent: 'always' | 'some' | 'never' | 'plan-mode' | 'beside-deferred';
  /** False when a sub-agent in the background does not keep it. */
  readonly inBackground: boolean;
  /** True when the host loads the tool on demand, through `ToolSearch`. */
  readonly isDeferred: boolean;
}

export interface RemovedTool {
  /** The tool to name instead; null when there is none. */
  readonly replacement: string | null;
  readonly note: string;
}

export interface RetiredModel {
  /** The alias of the newest model of the same kind. */
  readonly alias: string;
  /** `YYYY-MM-DD`. */
  readonly retiredOn: string;
}

export interface KeyFact {
  /** Scopes in which the host ignores the key with a warning. */
  readonly ignoredIn: readonly Scope[];
  /** An agent of a project or user does not load without it. */
  readonly isRequired: boolean;
}

/** What a field of a hook handler must hold for the host to accept the handler. */
export interface HookFieldFact {
  readonly type: 'text' | 'filled-text' | 'boolean' | 'positive-number' | 'text-list' | 'text-map' | 'map' | 'url' | 'choice';
  readonly isRequired: boolean;
  /** The values of a `choice`; empty for other types. */
  readonly choices: readonly string[];
}

/** How the loader of a version behaves, where versions differ. */
export interface HostBehavior {
  /** A byte order mark before the first fence is skipped. */
  readonly skipsByteOrderMark: boolean;
  readonly rejectsColonInName: boolean;
  /** A malformed PreToolUse or PermissionRequest hook keeps the agent from loading. */
  readonly badGuardHookSkipsAgent: boolean;
  /** An agent whose tools all fail to resolve is refused at launch; else it runs without tools. */
  readonly refusesUnknownTools: boolean;
  /** What sub-agents of this version are granted is known; else no verdict rests on it. */
  readonly knowsGrantedTools: boolean;
  readonly warnsOnUnknownKeys: boolean;
  /** `model: inherit` is registered as such; else as no model, which means the same. */
  readonly registersInherit: boolean;
  /** Which of two files with one name in one tree wins, by path order. */
  readonly duplicateWinner: 'first' | 'last';
}
