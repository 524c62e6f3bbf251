import withoutEffectRule from '../lint/rules/rules/override-without-effect.ts';
import type { Finding } from '../model/finding.ts';
import type { ListPart, PackText, PartChange, RuleLayer, RulePack } from '../model/rule-pack.ts';
import { mergeFinding } from './compose-finding.ts';
import { mergeStatements } from './merge-rules.ts';

/** The lists of a rule block that carry no rule numbers. */
export type MergedParts = Readonly<Record<ListPart, readonly PackText[]>>;

/** The preamble or the trailer that holds: of the uppermost layer that has one, unless that layer or one above omits it. */
export function mergeText(part: 'preamble' | 'trailer', layers: readonly RuleLayer[], findings: Finding[]): PackText | undefined {
  let text: PackText | undefined;
  for (const layer of layers) {
    const omission = layer.parts.omit.find((change) => change.part === part);
    if (omission !== undefined && text === undefined) findings.push(missingItem(omission, 'omit', 0));
    text = layer[part] ?? (omission === undefined ? text : undefined);
  }
  return text;
}

/**
 * Merges the lists of all layers: each layer replaces and omits what it names among the texts below it, then adds its
 * own. What changes nothing is reported.
 */
export function mergeParts(packs: readonly RulePack[], uses: readonly RuleLayer[], findings: Finding[]): MergedParts {
  const merge = (part: ListPart, own: (pack: RulePack) => readonly PackText[]): readonly PackText[] => {
    let texts: readonly PackText[] = [];
    for (const pack of packs) texts = applyChanges(mergeStatements(texts, own(pack), findings), { layer: pack, part, findings });
    for (const use of uses) texts = applyChanges(texts, { layer: use, part, findings });
    return texts;
  };
  return {
    pre_execution: merge('pre_execution', (pack) => pack.preExecution),
    additional: merge('additional', (pack) => pack.additional),
    violation_response: merge('violation_response', (pack) => pack.violationResponse),
  };
}

function applyChanges(
  below: readonly PackText[],
  { layer, part, findings }: { readonly layer: RuleLayer; readonly part: ListPart; readonly findings: Finding[] },
): readonly PackText[] {
  const { override, omit, append } = layer.parts;
  const texts = new Map(below.map((text, index) => [index + 1, text]));
  for (const change of override) {
    if (change.part !== part) continue;
    if (texts.has(change.item)) texts.set(change.item, change.value);
    else findings.push(missingItem(change, 'override', below.length));
  }
  for (const change of omit) {
    if (change.part === part && !texts.delete(change.item)) findings.push(missingItem(change, 'omit', below.length));
  }
  const added = append.flatMap((change) => (change.part === part ? change.value : []));
  return mergeStatements([...texts.values()], added, findings);
}

function missingItem({ label, part, path, range }: PartChange<unknown>, what: 'override' | 'omit', count: number): Finding {
  const items = `${count} ${count === 1 ? 'item' : 'items'}`;
  return mergeFinding(withoutEffectRule, { messageId: 'noPartItem', data: { what, label, part, items }, path, range });
}
