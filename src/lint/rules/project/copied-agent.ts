import type { AgentDocument } from '../../../model/agent-document.ts';
import type { Place } from '../../../model/range.ts';
import type { Collection } from '../../../model/rule.ts';
import { defineProjectRule } from '../../define-rule.ts';
import { groupCopies } from '../../text/group-copies.ts';
import { compareSketches, hashText, sketchText, type TextSketch } from '../../text/text-sketch.ts';

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
    same: 'Unexpected copies of one agent in {count} files: the same prompt with another {fields}',
    drifted: 'Unexpected copies of one agent in {count} files: about {share} % of the prompt is the same, with another {fields}',
  },
  defaults,
  collect({ document, load, options }) {
    if (load.as === null || document.frontmatter.kind !== 'read') return undefined;
    const { start, end } = document.frontmatter.rangeOf('/name', 'value') ?? document.frontmatter.open;
    const sketch = sketchText(ownPrompt(document));
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
    };
    return fact;
  },
  check({ collections, report }) {
    for (const collection of collections) {
      for (const group of groupCopies(distinctNames(collection))) {
        const [first, ...others] = group;
        if (first === undefined) continue;
        const shares = others.map(({ sketch }) => Math.floor(100 * compareSketches(first.sketch, sketch)));
        const related = others.map((copy, index) => ({ ...placeOf(copy), label: `${shares[index]} % the same prompt` }));
        // Claude delegates by the description, so that equal ones leave it no choice.
        const isAmbiguous = new Set(group.map(({ description }) => description)).size < group.length;
        const place = { at: placeOf(first), related, ...(isAmbiguous ? {} : ({ severity: 'info' } as const)) };
        const data = { count: group.length, fields: describeDifferences(group) };
        const share = Math.min(...shares);
        if (share === 100) report({ ...place, messageId: 'same', data });
        else report({ ...place, messageId: 'drifted', data: { ...data, share } });
      }
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
};

type PlacedCopy = AgentCopy & { readonly path: string };

function placeOf({ path, start, end }: PlacedCopy): Place {
  return { path, range: { start, end } };
}

/** The prompt without the rule block, which agents share on purpose. */
function ownPrompt({ text, body, ruleBlock }: AgentDocument): string {
  if (ruleBlock === undefined) return text.slice(body.start, body.end);
  return `${text.slice(body.start, ruleBlock.range.start)}\n${text.slice(ruleBlock.range.end, body.end)}`;
}

/** Files with one name are reported as such. */
function distinctNames({ facts }: Collection<AgentCopy>): readonly PlacedCopy[] {
  const byName = new Map<string, PlacedCopy>();
  for (const [path, fact] of facts) if (!byName.has(fact.name)) byName.set(fact.name, { ...fact, path });
  return [...byName.values()];
}

/** The front matter that is not the same everywhere: `` `name` and `tools` ``. */
function describeDifferences(group: readonly PlacedCopy[]): string {
  const fields = (['name', 'description', 'tools', 'model'] as const).filter((field) => new Set(group.map((copy) => copy[field])).size > 1);
  const words = fields.map((field) => `\`${field}\``);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
