import type { Place } from '../../../model/range.ts';
import type { Collection } from '../../../model/rule.ts';
import { defineProjectRule } from '../../define-rule.ts';
import { describeDrift } from '../../text/copy-drift.ts';
import { groupCopies } from '../../text/group-copies.ts';
import { hashText } from '../../text/hash-text.ts';
import { sketchPrompt, type PromptParts } from '../../text/sketch-prompt.ts';
import { compareSketches, type TextSketch } from '../../text/text-sketch.ts';

const defaults: { readonly words: number } = { words: 100 };

/** Claude has to choose between agents that say the same, and who corrects one misses the others. */
export default defineProjectRule({
  id: 'project/copied-agent',
  meta: {
    summary: 'Disallow agents that are copies of each other',
    severity: 'warning',
    certainty: 'likely',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    same: 'Unexpected copies of `{name}`, {count} agents in all: the same prompt{fields}',
    drifted: 'Unexpected copies of `{name}`, {count} agents in all: about {share} % of the prompt is the same{fields}',
  },
  defaults,
  collect({ document, isSource, load, options }) {
    // What a source is rendered to is meant to be its copy.
    if (isSource || load.as === null || document.frontmatter.kind !== 'read') return undefined;
    const { start, end } = document.frontmatter.rangeOf('/name', 'value') ?? document.frontmatter.open;
    const { sketch, parts } = sketchPrompt(document);
    if (sketch.words < options.words) return undefined;
    const { name, description, tools, model } = load.as;
    const fact: AgentCopy = {
      name,
      description: hashText(description, 0),
      tools: tools?.join() ?? '',
      model: model ?? '',
      start,
      end,
      sketch,
      parts,
    };
    return fact;
  },
  check({ collections, report }) {
    for (const group of groupCopies(collections.flatMap(distinctNames))) {
      const [first, ...others] = group;
      const fields = describeDifferences(group);
      if (first === undefined) continue;
      const shares = others.map(({ sketch }) => percentOf(first.sketch, sketch));
      const share = Math.min(...shares);
      // The same agent in two collections was put there on purpose.
      if (share === 100 && fields === '') continue;
      const related = others.map((copy, index) => {
        const drift = shares[index] === 100 ? undefined : describeDrift(first.parts, copy.parts);
        const range = drift?.range ?? placeOf(copy).range;
        return { path: copy.path, range, label: `${shares[index]} % the same prompt${drift === undefined ? '' : `, ${drift.words}`}` };
      });
      const place = { at: placeOf(first), related, ...weigh(group) };
      const data = { name: first.name, count: group.length, fields };
      if (share === 100) report({ ...place, messageId: 'same', data });
      else report({ ...place, messageId: 'drifted', data: { ...data, share } });
    }
  },
});

type AgentCopy = {
  readonly name: string;
  /** A hash. */
  readonly description: number;
  readonly tools: string;
  readonly model: string;
  /** Where the name stands. */
  readonly start: number;
  readonly end: number;
  readonly sketch: TextSketch;
  readonly parts: PromptParts;
};

type PlacedCopy = AgentCopy & { readonly path: string; readonly folder: string };

function placeOf({ path, start, end }: PlacedCopy): Place {
  return { path, range: { start, end } };
}

/** 100 for equal texts only. */
function percentOf(a: TextSketch, b: TextSketch): number {
  return a.hash === b.hash ? 100 : Math.min(99, Math.floor(100 * compareSketches(a, b)));
}

/** Files of one collection with one name are reported as such. */
function distinctNames({ folder, facts }: Collection<AgentCopy>): readonly PlacedCopy[] {
  const byName = new Map<string, PlacedCopy>();
  for (const [path, fact] of facts) if (!byName.has(fact.name)) byName.set(fact.name, { ...fact, path, folder });
  return [...byName.values()];
}

/** Claude delegates by the description: equal ones in a session leave it no choice, and everything else is care for the copies. */
function weigh(group: readonly PlacedCopy[]): { readonly severity?: 'info'; readonly certainty?: 'possible' } {
  const countDistinct = (keyOf: (copy: PlacedCopy) => string): number => new Set(group.map(keyOf)).size;
  if (countDistinct(({ folder, description }) => `${description} ${folder}`) < group.length) return {};
  const isOneName = countDistinct(({ name }) => name) === 1;
  return isOneName ? { severity: 'info', certainty: 'possible' } : { severity: 'info' };
}

/** The front matter that is not the same everywhere: `` , with another `name` and `tools` ``. */
function describeDifferences(group: readonly PlacedCopy[]): string {
  const fields = (['name', 'description', 'tools', 'model'] as const).filter((field) => new Set(group.map((copy) => copy[field])).size > 1);
  const words = fields.map((field) => `\`${field}\``);
  if (words.length === 0) return '';
  return `, with another ${words.length === 1 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`}`;
}
