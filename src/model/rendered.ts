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

/** Turns a composed agent into the text of one host. Pure: the same agent gives the same bytes. */
export interface RenderTarget {
  readonly id: string;
  /** Name of the file that holds the agent, without a folder. */
  fileNameFor(agent: ComposedAgent): string;
  render(agent: ComposedAgent, host: RenderHost): Rendered;
}

/** What a target needs to know of Claude Code. */
export type RenderHost = Pick<HostFacts, 'keys'>;
