import { compareText } from '../model/finding.ts';
import { mostTypical } from './most-typical.ts';
import { createFill, createMask } from './mask-slots.ts';
import type { AddressedTexts, SlotValues, Template, Templates } from './slot-model.ts';

/** Masked texts of an address that are tried: the ones that most agents have. */
const MOST_CANDIDATES = 4;

/** A wording that a smaller share of all wordings have is no better than another. */
const LEAST_PREVALENCE = 0.05;

/**
 * Chooses for every address the template that rebuilds most agents byte for byte. Texts are grouped by what is left of
 * them when slots are masked, so that no agent is compared with another.
 */
export function fitTemplates(agents: readonly AddressedTexts[], values: readonly SlotValues[]): Templates {
  const groups = new Map<string, Map<string, number>>();
  for (const [index, texts] of agents.entries()) {
    const mask = createMask(values[index] ?? new Map());
    for (const [address, text] of texts) count(groups, address, mask(text));
  }
  const templates = new Map<string, Template>();
  for (const [address, group] of groups) {
    const measure = (text: string): Template => ({ text, rebuilds: countRebuilt(text, address, { agents, values }) });
    const candidates = [...group].toSorted(([a, x], [b, y]) => y - x || compareText(a, b)).slice(0, MOST_CANDIDATES);
    const best = candidates.map(([text]) => measure(text)).reduce((most, next) => (next.rebuilds > most.rebuilds ? next : most));
    const isRare = best.rebuilds < LEAST_PREVALENCE * group.size;
    templates.set(address, isRare ? measure(mostTypical([...group.keys()])) : best);
  }
  return templates;
}

function count(groups: Map<string, Map<string, number>>, address: string, text: string): void {
  const group = groups.get(address) ?? new Map<string, number>();
  groups.set(address, group);
  group.set(text, (group.get(text) ?? 0) + 1);
}

function countRebuilt(
  template: string,
  address: string,
  { agents, values }: { readonly agents: readonly AddressedTexts[]; readonly values: readonly SlotValues[] },
): number {
  const fill = createFill(template);
  return agents.filter((texts, index) => {
    const text = texts.get(address);
    return text !== undefined && fill(values[index] ?? new Map()) === text;
  }).length;
}

/** Texts of all agents that their templates give back. */
export function countAllRebuilt(templates: Templates): number {
  return [...templates.values()].reduce((sum, { rebuilds }) => sum + rebuilds, 0);
}
