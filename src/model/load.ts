/** What Claude Code does with an agent file: see `docs/load-verdict.md`. */
export interface LoadVerdict {
  readonly verdict: 'loads' | 'retried' | 'no-tools' | 'skipped';
  readonly reason: LoadReason | null;
  /** What the host registers; null when it never lists the file. */
  readonly as: LoadedAgent | null;
}

export type LoadReason =
  | 'no-front-matter'
  | 'unclosed'
  | 'yaml'
  | 'no-name'
  | 'bad-name'
  | 'no-description'
  | 'bad-hook'
  | 'too-large'
  | 'empty-tools'
  | 'unknown-tools';

/** The agent as the host registers it. */
export interface LoadedAgent {
  readonly name: string;
  readonly description: string;
  /** Canonical names that a foreground sub-agent is granted, source order; null when it inherits all. */
  readonly tools: readonly string[] | null;
  /** What `disallowedTools` takes from an agent that inherits all. */
  readonly denied?: readonly string[];
  /** Granted tools that only some sessions, platforms or models offer. */
  readonly maybeAbsent?: readonly string[];
  readonly model: string | null;
}

/** Where the file lies decides how the host reads it. */
export type Scope = 'project' | 'user' | 'plugin';
