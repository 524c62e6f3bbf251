/** What becomes of an agent that carries a rule block. */
export type ExtractedAgent = RebuiltAgent | LeftAlone;

interface AgentWithBlock {
  readonly path: string;
  /** Items of rules and entries of the block's lists. */
  readonly items: number;
  /** Characters of the block. */
  readonly blockCharacters: number;
}

/** An agent with a source that gives its whole text back. */
export interface RebuiltAgent extends AgentWithBlock {
  readonly outcome: 'rebuilt';
  /** Name of the pack that it lies on. */
  readonly pack: string;
  /** The source; line ends are LF. */
  readonly text: string;
  /** Items that the pack gives byte for byte; the others are overrides. */
  readonly rebuiltItems: number;
  /** Characters that stand for the block in the source. */
  readonly sourceCharacters: number;
}

/** An agent that stays as it is. */
export interface LeftAlone extends AgentWithBlock {
  readonly outcome: 'left-alone';
  /** Why, as a clause. */
  readonly reason: string;
}

/** A rule pack that is proposed. */
export interface ExtractedPack {
  readonly name: string;
  readonly text: string;
}

/** What `extractPacks` proposes. */
export interface Extraction {
  /** The pack of the common rules first, then packs of blocks that several agents carry word for word. */
  readonly packs: readonly ExtractedPack[];
  /** Agents with a rule block, sorted by path. */
  readonly agents: readonly ExtractedAgent[];
  /** Files without one, sorted. */
  readonly without: readonly string[];
}

/** An extraction in figures. Agents that are left alone count as they are. */
export interface ExtractionFigures {
  readonly items: number;
  readonly rebuiltItems: number;
  readonly overriddenItems: number;
  readonly itemsLeftAlone: number;
  /** Characters of all rule blocks. */
  readonly charactersBefore: number;
  /** Characters of all packs, of what stands for the blocks in sources, and of the blocks that are left alone. */
  readonly charactersAfter: number;
}

/** Counts what an extraction comes to. */
export function measureExtraction({ agents, packs }: Extraction): ExtractionFigures {
  const sum = (count: (agent: ExtractedAgent) => number): number => agents.reduce((total, agent) => total + count(agent), 0);
  const items = sum((agent) => agent.items);
  const rebuiltItems = sum((agent) => (agent.outcome === 'rebuilt' ? agent.rebuiltItems : 0));
  const itemsLeftAlone = sum((agent) => (agent.outcome === 'rebuilt' ? 0 : agent.items));
  const inSources = sum((agent) => (agent.outcome === 'rebuilt' ? agent.sourceCharacters : agent.blockCharacters));
  return {
    items,
    rebuiltItems,
    overriddenItems: items - rebuiltItems - itemsLeftAlone,
    itemsLeftAlone,
    charactersBefore: sum((agent) => agent.blockCharacters),
    charactersAfter: packs.reduce((total, { text }) => total + text.length, inSources),
  };
}
