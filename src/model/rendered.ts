import type { ComposedAgent } from './composed-agent.ts';
import type { HostFacts } from './host-facts.ts';
import type { Origin } from './origin.ts';
import type { Range } from './range.ts';

/** A rendered agent. */
export interface Rendered {
  readonly text: string;
  /** They cover the whole text, in order, without gaps and overlaps. */
  readonly segments: readonly Segment[];
  /** What the target cannot hold; never dropped in silence. */
  readonly losses: readonly Loss[];
}

/** A stretch of the output (UTF-16 offsets) and where it comes from. */
export interface Segment {
  readonly range: Range;
  readonly origin: Origin;
}

export interface Loss {
  /** The front matter key, or a JSON pointer below it. */
  readonly field: string;
  /** One clause: why the target cannot hold it. */
  readonly reason: string;
  readonly origin: Origin;
}

/** A loss with the name of the agent that it befalls. */
export interface AgentLoss extends Loss {
  readonly agent: string;
}

/** One file of a target's output. */
export interface RenderedFile {
  /** Below the output folder, POSIX separators; never leads out of it. */
  readonly path: string;
  readonly text: string;
  /** They cover the whole text, in order, without gaps and overlaps. */
  readonly segments: readonly Segment[];
  /** Names of the agents that it holds. */
  readonly agents: readonly string[];
}

/** All that a target makes of a number of agents. */
export interface RenderedSet {
  /** Sorted by path. */
  readonly files: readonly RenderedFile[];
  /** Sorted by agent, then field. */
  readonly losses: readonly AgentLoss[];
}

/** Turns composed agents into the files of one host. Pure: the same agents, in any order, give the same bytes. */
export interface RenderTarget {
  readonly id: string;
  /** What it makes, as one clause. */
  readonly title: string;
  /** Whether each agent has a file, all of them share one, or several files belong together. */
  readonly layout: 'file-per-agent' | 'one-file' | 'folder';
  /** Whether agents run beside each other there; else a team becomes one prompt. */
  readonly hasSubagents: boolean;
  render(agents: readonly ComposedAgent[], context: RenderContext): RenderedSet;
}

/** What a target needs to know besides the agents. */
export interface RenderContext {
  readonly host: HostFacts;
  /** Name of the output folder, of which a plugin takes its name. */
  readonly folderName: string;
}
