import { compareText } from '../model/finding.ts';
import { solveSlot } from './mask-slots.ts';
import type { AddressedTexts, SlotValues, Templates } from './slot-model.ts';

/** A template that rebuilds fewer agents says nothing about others. */
const LEAST_REBUILT = 2;

/** Gives each agent, for each slot, the value with which most templates give its own texts. */
export function settleValues(
  agents: readonly AddressedTexts[],
  {
    values,
    templates,
    names,
  }: { readonly values: readonly SlotValues[]; readonly templates: Templates; readonly names: readonly string[] },
): readonly SlotValues[] {
  const telling = new Map(names.map((name) => [name, [...templates].filter(([, template]) => isTelling(template, name))]));
  return agents.map((texts, index) => {
    const settled = new Map(values[index] ?? []);
    for (const name of names) {
      const votes = new Map<string, number>();
      for (const [address, { text: template }] of telling.get(name) ?? []) {
        const text = texts.get(address);
        const value = text === undefined ? undefined : solveSlot(template, text, { name, values: settled });
        if (value !== undefined) votes.set(value, (votes.get(value) ?? 0) + 1);
      }
      const winner = mostVoted(votes);
      if (winner !== undefined) settled.set(name, winner);
    }
    return settled;
  });
}

function isTelling({ text, rebuilds }: { readonly text: string; readonly rebuilds: number }, name: string): boolean {
  return rebuilds >= LEAST_REBUILT && text.includes(`{${name}}`);
}

/** The value with most votes; of equal ones the first by code units. */
export function mostVoted(votes: ReadonlyMap<string, number>): string | undefined {
  let best: readonly [string, number] | undefined;
  for (const vote of votes) {
    const isBetter = best === undefined || vote[1] > best[1] || (vote[1] === best[1] && compareText(vote[0], best[0]) < 0);
    if (isBetter) best = vote;
  }
  return best?.[0];
}
