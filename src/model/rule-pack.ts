import type { Json } from './json.ts';
import type { Range } from './range.ts';

/** A text of a source file, slots not yet filled, with its place there. */
export interface PackText {
  readonly path: string;
  readonly text: string;
  readonly range: Range;
}

/** A numbered rule as a pack or an agent's `extra` writes it. */
export interface PackRule {
  readonly n: number;
  readonly title: PackText;
  readonly subtitle: PackText | undefined;
  /** Markdown, one statement or block each. */
  readonly body: readonly PackText[];
  readonly path: string;
  readonly range: Range;
}

/** A slot that a pack declares; without a default the agent has to set it. */
export interface SlotDeclaration {
  readonly name: string;
  readonly description: string;
  readonly default: PackText | undefined;
  readonly path: string;
  readonly range: Range;
}

/** What an address such as `11`, `11.3` or `11.subtitle` names. Rules and items count from 1. */
export type RuleAddress =
  | { readonly kind: 'rule'; readonly n: number }
  | { readonly kind: 'item'; readonly n: number; readonly item: number }
  | { readonly kind: 'title' | 'subtitle'; readonly n: number };

/** One entry of `omit`, `override` or `append`, with the place that wrote it. */
export interface RuleChange<Value> {
  /** As written. */
  readonly label: string;
  readonly address: RuleAddress;
  readonly value: Value;
  readonly path: string;
  readonly range: Range;
}

/** Parts of a rule block that are lists of texts without rule numbers, as their keys are written. */
export type ListPart = 'pre_execution' | 'additional' | 'violation_response';

/** One entry of `omit`, `override` or `append` that names a part, such as `pre_execution.4`, with the place that wrote it. */
export interface PartChange<Value> {
  /** As written. */
  readonly label: string;
  readonly part: ListPart | 'preamble' | 'trailer';
  /** From 1; 0 names the part itself. */
  readonly item: number;
  readonly value: Value;
  readonly path: string;
  readonly range: Range;
}

/** What a layer changes in the lists below it. */
export interface PartChanges {
  readonly omit: readonly PartChange<null>[];
  readonly override: readonly PartChange<PackText>[];
  readonly append: readonly PartChange<readonly PackText[]>[];
}

/**
 * One layer of a rule block: a pack, or the `rule_pack` of an agent. Layers are merged in order; item numbers of a
 * layer's changes count the items as the layers below it left them.
 */
export interface RuleLayer {
  readonly path: string;
  /** Values for slots, by slot name. */
  readonly slots: ReadonlyMap<string, PackText>;
  readonly omit: readonly RuleChange<null>[];
  readonly override: readonly RuleChange<PackText>[];
  readonly append: readonly RuleChange<readonly PackText[]>[];
  /** Rules that the layer adds. */
  readonly rules: readonly PackRule[];
  readonly parts: PartChanges;
  /** These three are replaced by the upper layer. */
  readonly preamble: PackText | undefined;
  readonly trailer: PackText | undefined;
  /** How the block looks, with a place for each part; undefined where `render` lays it out. */
  readonly layout: PackText | undefined;
}

/** What a layer does to the tools of an agent. Names as in `tools`. */
export interface ToolChanges {
  readonly add: readonly PackText[];
  /** What an agent may have at most; undefined for no limit. */
  readonly only: readonly PackText[] | undefined;
  readonly deny: readonly PackText[];
}

/** One layer of `rules/project.overrides.yaml`: for every agent source, or for one. */
export interface OverrideLayer extends RuleLayer {
  readonly tools: ToolChanges;
  /** Settings by front matter key; null takes the setting out. */
  readonly settings: readonly {
    readonly key: string;
    readonly value: Json;
    readonly path: string;
    readonly keyRange: Range;
    readonly valueRange: Range;
  }[];
}

/** A rule pack, `rules/NAME.rules.yaml` below a folder of agents. */
export interface RulePack extends RuleLayer {
  readonly text: string;
  /** False when its file is no YAML mapping: then the pack is empty. */
  readonly isReadable: boolean;
  readonly name: string;
  readonly version: string;
  /** Name of the pack that this one extends. */
  readonly extends: PackText | undefined;
  readonly tools: ToolChanges;
  readonly declarations: ReadonlyMap<string, SlotDeclaration>;
  readonly preExecution: readonly PackText[];
  readonly additional: readonly PackText[];
  readonly violationResponse: readonly PackText[];
}
