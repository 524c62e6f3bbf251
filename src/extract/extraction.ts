/** What becomes of one agent that carries a rule block. */
export interface ExtractedAgent {
  readonly path: string;
  /** `rebuilt`: `text` is a source that gives the block back; `left-alone`: `text` is the file as it was. */
  readonly outcome: 'rebuilt' | 'left-alone';
  /** Why it was left alone, as a clause; undefined for others. */
  readonly reason: string | undefined;
  /** Name of the pack that it lies on. */
  readonly pack: string | undefined;
  readonly text: string;
  /** Items of rules and entries of the block's lists, and how many of them the pack gives byte for byte. */
  readonly items: number;
  readonly rebuiltItems: number;
  /** Characters of the block, and of what stands for it in the source. */
  readonly blockCharacters: number;
  readonly sourceCharacters: number;
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
