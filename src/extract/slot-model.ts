/** What stands in each slot of one agent, by slot name. */
export type SlotValues = ReadonlyMap<string, string>;

/** A slot of the pack that is proposed. */
export interface ProposedSlot {
  readonly name: string;
  readonly description: string;
  /** As a pack writes it; it may name another slot. Undefined where every agent has to say. */
  readonly byDefault: string | undefined;
}

/** Texts of one agent's block by address. */
export type AddressedTexts = ReadonlyMap<string, string>;

/** A text of the pack, and how many agents it rebuilds byte for byte. */
export interface Template {
  readonly text: string;
  readonly rebuilds: number;
}

export type Templates = ReadonlyMap<string, Template>;

/** What was found: templates, slots, and the values of every agent in the order of the agents. */
export interface Fit {
  readonly slots: readonly ProposedSlot[];
  readonly values: readonly SlotValues[];
  readonly templates: Templates;
}
