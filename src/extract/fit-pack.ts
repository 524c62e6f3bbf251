import { findWordSlots } from './find-more-slots.ts';
import type { WordSlot } from './find-more-slots.ts';
import { countAllRebuilt, fitTemplates } from './fit-templates.ts';
import { guessDomains, seedValues } from './seed-values.ts';
import { settleValues } from './settle-values.ts';
import type { AddressedTexts, Fit, ProposedSlot } from './slot-model.ts';

const ROUNDS = 3;
const MOST_WORD_SLOTS = 4;
/** A slot must rebuild this share of all texts that were not rebuilt without it. */
const LEAST_GAIN = 0.002;

const DOMAIN_SLOTS: readonly ProposedSlot[] = [
  { name: 'domain', description: 'The field of work, as it stands in a sentence.', byDefault: undefined },
  { name: 'Domain', description: 'The field of work, as it stands in titles.', byDefault: '{domain}' },
  { name: 'DOMAIN', description: 'The field of work in capitals.', byDefault: '{domain}' },
  { name: 'slug', description: 'The field of work, as it stands in paths.', byDefault: '{domain}' },
];

/** Names that mean something else in a layout. */
const TAKEN = new Set(['n', 'title', 'subtitle', 'body', 'rules', 'count', 'preamble', 'trailer', 'additional', 'layout']);

/**
 * Finds slots, their values for every agent, and the templates that rebuild most texts byte for byte. Templates and
 * values are settled in turns: the values of the last turn choose the templates, these choose the values.
 */
export function fitPack(agents: readonly AddressedTexts[]): Fit {
  let state = fitDomains(agents);
  const texts = agents.reduce((sum, own) => sum + own.size, 0);
  const tried = new Set(TAKEN);
  for (let more = 0; more < MOST_WORD_SLOTS; more++) {
    const found = findWordSlots(agents, state).find(({ word }) => !tried.has(word));
    if (found === undefined) break;
    tried.add(found.word);
    const next = withWordSlot(agents, state, found);
    if (countAllRebuilt(next.templates) - countAllRebuilt(state.templates) >= Math.max(2, LEAST_GAIN * texts)) state = next;
  }
  return withoutUnused(state);
}

/** As `fitPack`, with the slots of the domain alone: enough to see which agents have nothing in common with the others. */
export function fitDomains(agents: readonly AddressedTexts[]): Fit {
  const guesses = guessDomains(agents);
  const seeds = guesses.map(seedValues);
  const slots = guesses.some((guess) => guess !== undefined) ? DOMAIN_SLOTS : [];
  return settle(agents, { slots, values: seeds, templates: fitTemplates(agents, seeds) });
}

function withWordSlot(agents: readonly AddressedTexts[], state: Fit, { word, values }: WordSlot): Fit {
  const slot: ProposedSlot = { name: word, description: `What stands here for “${word}”.`, byDefault: word };
  const own = state.values.map((known, index) => new Map([...known, [word, values.get(index) ?? word]]));
  return settle(agents, { slots: [...state.slots, slot], values: own, templates: fitTemplates(agents, own) });
}

function settle(agents: readonly AddressedTexts[], start: Fit): Fit {
  const names = start.slots.map(({ name }) => name);
  let best = start;
  for (let round = 0; round < ROUNDS; round++) {
    const values = settleValues(agents, { ...best, names });
    const next: Fit = { slots: start.slots, values, templates: fitTemplates(agents, values) };
    if (countAllRebuilt(next.templates) <= countAllRebuilt(best.templates)) break;
    best = next;
  }
  return best;
}

/** Slots that no template names are none. */
function withoutUnused({ slots, values, templates }: Fit): Fit {
  const texts = [...templates.values()].map(({ text }) => text);
  const used = slots.filter(({ name }) => texts.some((text) => text.includes(`{${name}}`)));
  const names = new Set(used.map(({ name }) => name));
  const needsDomain = used.some(({ byDefault }) => byDefault === '{domain}');
  const kept = slots.filter(({ name }) => names.has(name) || (name === 'domain' && needsDomain));
  const keptNames = new Set(kept.map(({ name }) => name));
  return { slots: kept, templates, values: values.map((own) => new Map([...own].filter(([name]) => keptNames.has(name)))) };
}
