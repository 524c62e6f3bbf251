import type { HookFieldFact, HostBehavior, RetiredModel, ToolFact } from '../model/host-facts.ts';
import type { Scope } from '../model/load.ts';

/** One dated statement about Claude Code: what it says, from and up to which version it holds, and where it is from. */
export interface FactEntry {
  readonly name: string;
  /** First version of which it is known to hold; from the oldest known version on when absent. */
  readonly since?: string;
  /** Last version of which it is known to hold; up to the newest when absent. */
  readonly until?: string;
  /** Keys of `sources`. */
  readonly source: readonly string[];
}

type Entries<Extra = unknown> = readonly (FactEntry & Extra)[];

/** The shape of `host-facts.json`; `schemas/host-facts.schema.json` describes it for people and editors. */
export interface HostFactsData {
  /** Day of the newest check, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly oldestKnown: string;
  readonly newestKnown: string;
  readonly sources: Readonly<Record<string, string>>;
  readonly tools: Entries<ToolFact>;
  readonly toolAliases: Entries<{ readonly tool: string }>;
  readonly removedTools: Entries<{ readonly replacement: string | null; readonly note: string }>;
  readonly toolsDroppedBeside: Entries<{ readonly beside: string; readonly platforms: readonly string[] }>;
  readonly toolsDeniedWith: Entries<{ readonly other: string }>;
  readonly memoryTools: Entries;
  readonly keys: Entries<{ readonly ignoredIn: readonly Scope[]; readonly isRequired: boolean }>;
  readonly keyHints: Entries<{ readonly key: string }>;
  readonly modelAliases: Entries;
  readonly retiredModels: Entries<RetiredModel>;
  readonly colors: Entries;
  readonly permissionModes: Entries;
  readonly memoryScopes: Entries;
  readonly isolations: Entries;
  readonly efforts: Entries;
  readonly hookEvents: Entries<{ readonly isGuard: boolean }>;
  readonly keysWithoutHooks: Entries;
  readonly hookHandlers: Entries<{ readonly fields: readonly HookFieldData[] }>;
  readonly mcpServerTypes: Entries<{ readonly isDocumented: boolean }>;
  readonly builtInAgents: Entries;
  readonly sessionServers: Entries;
  readonly bundledSkills: Entries;
  readonly limits: readonly (FactEntry & LimitData)[];
  readonly behavior: readonly (FactEntry & BehaviorData)[];
}

export interface HookFieldData {
  readonly name: string;
  readonly type: HookFieldFact['type'];
  readonly isRequired: boolean;
  readonly choices?: readonly string[];
}

export interface LimitData {
  readonly name: 'fileBytes' | 'nameCharacters' | 'descriptionTokens';
  readonly value: number;
}

export interface BehaviorData {
  readonly name: keyof HostBehavior;
  readonly value: boolean | 'first' | 'last';
}
