import type { Severity } from './finding.ts';
import type { LoadVerdict } from './load.ts';

/**
 * What agents cost and what was found in them. Tokens are estimates: characters / 3, rounded up, for what stands in the
 * list of agents (name and description), characters / 4, rounded up, for everything else.
 */
export interface Stats {
  /** In the order of their paths. */
  readonly agents: readonly AgentStats[];
  /** What every session pays for the agents that it sees. */
  readonly collections: readonly CollectionStats[];
  /** The most frequent first. */
  readonly rules: readonly RuleStats[];
  /** Files that could not be read. */
  readonly unread: readonly string[];
}

export interface AgentStats {
  readonly path: string;
  /** As Claude Code registers it; null when it never lists the file. */
  readonly name: string | null;
  readonly verdict: LoadVerdict['verdict'];
  readonly tokens: AgentTokens;
  /** The outermost sections below a common title, in source order. */
  readonly sections: readonly { readonly title: string; readonly tokens: number }[];
  readonly findings: Readonly<Record<Severity, number>>;
}

export interface AgentTokens {
  /** Name and description, in the list that every session reads; 0 when the agent is never listed. */
  readonly list: number;
  /** The prompt: paid for when the agent is called. */
  readonly body: number;
  /** The block of numbered rules. */
  readonly rules: number;
  /** Code outside of it. */
  readonly code: number;
  /** The rest of the body. */
  readonly prose: number;
}

export interface CollectionStats {
  readonly folder: string;
  readonly agents: number;
  readonly listTokens: number;
  /** What the version of Claude Code that is checked against allows without a warning. */
  readonly mostListTokens: number;
}

export interface RuleStats {
  readonly rule: string;
  readonly findings: number;
  readonly files: number;
}
