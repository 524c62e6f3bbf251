import type { Range } from '../model/range.ts';

/** What an agent asks another for: `coordinates`: it hands over work; `validates`: the other one checks it. */
export type HandOffKind = 'coordinates' | 'validates';

/** The places where one file names one agent for one purpose. */
export interface HandOffMention {
  readonly target: string;
  readonly kind: HandOffKind;
  /** False for an `@name`, which may be a person or a package. */
  readonly isClear: boolean;
  /** False where the file only speaks of "the x agent", as it may of itself. */
  readonly isHandOff: boolean;
  /** In source order. */
  readonly ranges: readonly Range[];
}

/** One agent file, as far as the graph is concerned. */
export interface GraphFile {
  readonly path: string;
  /** The registered name; empty when Claude Code never lists the file. */
  readonly name: string;
  /** File name without folder and extension. */
  readonly stem: string;
  readonly mentions: readonly HandOffMention[];
}

/** The files that one session would see together. */
export interface GraphCollection {
  readonly folder: string;
  readonly files: readonly GraphFile[];
}

/** `agent`: registered by a file; `built-in`: Claude Code brings it along; `missing`: nobody has the name. */
export type AgentKind = 'agent' | 'built-in' | 'missing';

/** An agent of a collection, or a name that its files call. */
export interface AgentNode {
  /** Index in `AgentGraph.agents`. */
  readonly id: number;
  readonly kind: AgentKind;
  readonly name: string;
  /** Empty without a file. */
  readonly path: string;
  /** Index in `AgentGraph.collections`. */
  readonly collection: number;
  /** Folder below that of the collection; empty at the top. */
  readonly group: string;
  /** Number of agents that hand work to it, itself not counted. */
  readonly calledBy: number;
  /** Number of agents that it hands work to, itself not counted. */
  readonly calls: number;
}

/** An edge: one agent hands work to another, or asks it to validate. */
export interface HandOff {
  /** `AgentNode.id`. */
  readonly from: number;
  readonly to: number;
  readonly kind: HandOffKind;
  /** The name that the file writes, where it is not the registered one. */
  readonly writtenAs: string | undefined;
  /** In the file of `from`. */
  readonly ranges: readonly Range[];
}

/** Agents and the work that they hand to each other. */
export interface AgentGraph {
  /** Folders of the collections, sorted. */
  readonly collections: readonly string[];
  /** By collection, then kind, then name. */
  readonly agents: readonly AgentNode[];
  /** By `from`, `to`, then kind. */
  readonly handOffs: readonly HandOff[];
  /** Groups of agents that hand work around in a circle, ids sorted; an agent that calls itself is a circle of one. */
  readonly cycles: readonly (readonly number[])[];
  /** Agents and names that very many call, the most called first. */
  readonly hubs: readonly number[];
  /** Agents that call nobody and that nobody calls. */
  readonly isolated: readonly number[];
}
