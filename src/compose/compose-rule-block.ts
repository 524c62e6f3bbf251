import type { ComposedPack, ComposedRule, ComposedRuleBlock } from '../model/composed-agent.ts';
import type { Finding } from '../model/finding.ts';
import type { TracedText } from '../model/origin.ts';
import type { PackText, RuleLayer, RulePack } from '../model/rule-pack.ts';
import { joinRepeated } from './compose-finding.ts';
import { fillLayout } from './fill-layout.ts';
import { fillLayoutLine, fillSlots, findLeftOverSlots } from './fill-slots.ts';
import type { SlotFilling } from './fill-slots.ts';
import { mergeParts, mergeText } from './merge-parts.ts';
import type { MergedParts } from './merge-parts.ts';
import { applyLayer } from './merge-rules.ts';
import type { RuleTable } from './merge-rules.ts';
import { narrowToSlot } from './narrow-to-slot.ts';
import { resolveLayers } from './resolve-layers.ts';
import { resolveSlots } from './slot-values.ts';

/** The `rule_pack` of an agent: a layer that says on which pack it lies. */
export interface RulePackUse extends RuleLayer {
  readonly use: PackText;
  /** The pack itself, where it need not be looked up. */
  readonly pack?: RulePack;
}

/** What a rule block is merged from besides the agent's own changes. */
export interface BlockSources {
  readonly packs: readonly RulePack[];
  /** The agent's own text. */
  readonly body: PackText;
  /** Layers over the agent, the lowest first. */
  readonly above?: readonly RuleLayer[];
}

export interface RuleBlockComposition {
  readonly packs: readonly ComposedPack[];
  /** The packs themselves, the one at the bottom first. */
  readonly layers: readonly RulePack[];
  readonly ruleBlock: ComposedRuleBlock | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Merges the packs that an agent uses with what the agent and the project change, and fills the slots. One strategy a part: slots,
 * preamble and trailer are replaced by the upper layer; steps, additional requirements and the violation response are
 * joined; rules change only as `omit`, `override`, `append` and new numbers say.
 */
export function composeRuleBlock(use: RulePackUse, { packs, body, above = [] }: BlockSources): RuleBlockComposition {
  const findings: Finding[] = [];
  const layers = resolveLayers(use, packs, findings);
  if (layers.length === 0) return { packs: [], layers, ruleBlock: undefined, findings };
  const isWhole = findings.length === 0 && layers.every(({ isReadable }) => isReadable);
  const broken = [...findings];
  const table: RuleTable = new Map();
  const uses = [use, ...above];
  for (const layer of [...layers, ...uses]) applyLayer(table, layer, findings);
  const slots = resolveSlots(layers, new Map(uses.flatMap((layer) => [...layer.slots])), findings);
  findings.push(...findLeftOverSlots(body, slots));
  const filling: SlotFilling = { table: slots, count: table.size, findings };
  const ruleBlock = fillBlock([...layers, ...uses], { table, parts: mergeParts(layers, uses, findings), filling });
  // What is wrong with changes of a pack that is not there whole follows from that.
  return {
    packs: layers.map(({ name, version, path }) => ({ name, version, path })),
    layers,
    ruleBlock,
    findings: joinRepeated((isWhole ? findings : broken).map((finding) => narrowToSlot(finding, layers))),
  };
}

/** What of the layers is merged already, and what filling needs. */
interface Merged {
  readonly table: RuleTable;
  readonly parts: MergedParts;
  readonly filling: SlotFilling;
}

function fillBlock(layers: readonly RuleLayer[], { table, parts, filling }: Merged): ComposedRuleBlock {
  const fill = (text: PackText | undefined): TracedText | undefined => (text === undefined ? undefined : fillSlots(text, filling));
  const fillAll = (texts: readonly PackText[]): readonly TracedText[] => texts.map((text) => fillSlots(text, filling));
  const layout = layers.findLast((layer) => layer.layout !== undefined)?.layout;
  const rules = [...table.values()].toSorted((a, b) => a.n - b.n);
  return {
    layout: layout === undefined ? undefined : fillLayout(layout, (line) => fillLayoutLine(line, filling)),
    preamble: fill(mergeText('preamble', layers, filling.findings)),
    preExecution: fillAll(parts.pre_execution),
    rules: rules.map((rule): ComposedRule => ({
      n: rule.n,
      title: fillSlots(rule.title, filling),
      subtitle: fill(rule.subtitle),
      body: fillAll(rule.body),
    })),
    additional: fillAll(parts.additional),
    violationResponse: fillAll(parts.violation_response),
    trailer: fill(mergeText('trailer', layers, filling.findings)),
  };
}
