import type { Json } from './json.ts';
import type { Origin, TracedText } from './origin.ts';
import type { Range } from './range.ts';
import type { ListPart } from './rule-pack.ts';

/** An agent with everything merged into it, ready for any target. Every piece knows its origin. */
export interface ComposedAgent {
  readonly name: string;
  /** Path of the agent's own file. */
  readonly path: string;
  /** The packs that were merged in, the one at the bottom first. */
  readonly packs: readonly ComposedPack[];
  /** Path of the project's overrides, where there are any. */
  readonly overrides?: string;
  /** The front matter's entries in source order, the last of duplicates only; the keys of sources included. */
  readonly fields: readonly ComposedField[];
  /** Conditions on which Claude should delegate, in words. */
  readonly triggers: readonly ComposedPhrase[];
  readonly specializations: readonly ComposedPhrase[];
  /** The agent's own text, trimmed, line ends LF. */
  readonly body: TracedText;
  readonly ruleBlock: ComposedRuleBlock | undefined;
  readonly collaborators: readonly Collaborator[];
  /** Set for an agent that leads others which run beside it; the names of those that have a file. */
  readonly leads?: ReadonlySet<string>;
}

/** An agent and its collaborators. */
export interface ComposedTeam {
  readonly lead: ComposedAgent;
  /** In the order in which the lead names them, without the lead. */
  readonly members: readonly ComposedAgent[];
}

export interface ComposedPack {
  readonly name: string;
  readonly version: string;
  readonly path: string;
}

export interface ComposedField {
  readonly key: string;
  readonly value: Json;
  readonly path: string;
  readonly keyRange: Range;
  readonly valueRange: Range;
}

/** A trigger or specialization with the id that it was written as. */
export interface ComposedPhrase {
  readonly id: string;
  readonly text: TracedText;
}

/** A rule block after merging: omissions gone, overrides and additions in, slots filled, count derived. */
export interface ComposedRuleBlock {
  /** How the block looks; undefined where `render` lays it out. Parts without a place in it follow it. */
  readonly layout: readonly LayoutLine[] | undefined;
  readonly preamble: TracedText | undefined;
  readonly preExecution: readonly TracedText[];
  /** Sorted by number. */
  readonly rules: readonly ComposedRule[];
  readonly additional: readonly TracedText[];
  readonly violationResponse: readonly TracedText[];
  readonly trailer: TracedText | undefined;
}

/** The parts of a block that a layout has a place for, besides the rules. */
export type LayoutPart = 'preamble' | 'trailer' | ListPart;

/** Lines of a layout: text as it stands, the place of a part, or the place of all rules. */
export type LayoutLine =
  | { readonly kind: 'text'; readonly text: TracedText }
  | { readonly kind: 'part'; readonly part: LayoutPart; readonly mark: LayoutMark }
  | {
      readonly kind: 'rules';
      /** The title line of a rule. */
      readonly head: readonly RuleHeadPiece[];
      /** Blank lines between the title and the body. */
      readonly blankLines: number;
      readonly mark: LayoutMark;
    };

/** What stands before each text of a list: `- `, `1. ` (which counts); empty for paragraphs. */
export interface LayoutMark {
  readonly text: string;
  readonly origin: Origin;
}

/** A stretch of a rule's title line; `withSubtitle` goes when the rule has no subtitle. */
export type RuleHeadPiece =
  | { readonly kind: 'text'; readonly text: TracedText; readonly withSubtitle: boolean }
  | { readonly kind: 'n' }
  | { readonly kind: 'title' }
  | { readonly kind: 'subtitle' };

export interface ComposedRule {
  readonly n: number;
  readonly title: TracedText;
  readonly subtitle: TracedText | undefined;
  readonly body: readonly TracedText[];
}

/** An agent that takes work from this one (`coordinates`) or checks its work (`validates`). */
export interface Collaborator {
  readonly agent: string;
  readonly kind: 'coordinates' | 'validates';
  readonly purpose: TracedText | undefined;
  readonly path: string;
  readonly range: Range;
}
