import type { RelatedPlace } from '../../../model/finding.ts';
import type { Range } from '../../../model/range.ts';
import type { Collection } from '../../../model/rule.ts';
import { defineProjectRule } from '../../define-rule.ts';
import { isRendered } from '../../text/is-rendered.ts';
import { countSharedRows } from '../../text/shared-rows.ts';
import { sketchPrompt } from '../../text/sketch-prompt.ts';

const CHARACTERS_A_TOKEN = 4;
const MOST_SHOWN = 3;
const LEAST_SHARE = 0.05;

const defaults: { readonly agents: number; readonly share: number; readonly tokens: number } = { agents: 5, share: 15, tokens: 2_000 };

type Prompt = {
  /** A sample of its rows of words. */
  readonly rows: readonly number[];
  readonly characters: number;
  /** Where the name stands. */
  readonly start: number;
  readonly end: number;
  readonly agents: number;
  readonly share: number;
  readonly tokens: number;
};

/** Lines that were copied into many agents are paid for in each, and drift apart with the first correction. */
export default defineProjectRule({
  id: 'project/shared-boilerplate',
  meta: {
    summary: 'Limit what agents of a collection repeat of each other',
    severity: 'info',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    shared:
      'Unexpected boilerplate: about {tokens} tokens (estimated), {share} % of the prompts of {count} agents, stand in {least} of them or more, expected them once, in a rule pack of about {once} tokens',
  },
  defaults,
  collect({ document, load, isSource, options }) {
    if (load.as === null || isSource || isRendered(document) || document.frontmatter.kind !== 'read') return undefined;
    const { start, end } = document.frontmatter.rangeOf('/name', 'value') ?? document.frontmatter.open;
    const { agents, share, tokens } = options;
    const characters = document.body.end - document.body.start;
    const { rows } = sketchPrompt(document);
    const fact: Prompt = { rows, characters, start, end, agents, share, tokens };
    return fact;
  },
  check({ collections, isReported, report }) {
    for (const collection of collections) {
      const found = isReported(collection.folder) ? measure(collection) : undefined;
      if (found !== undefined) report({ at: { path: collection.folder, range: null }, messageId: 'shared', ...found });
    }
  },
});

interface Measured {
  readonly data: Readonly<Record<'tokens' | 'share' | 'count' | 'least' | 'once', number>>;
  readonly related: readonly RelatedPlace[];
}

function measure({ facts }: Collection<Prompt>): Measured | undefined {
  const prompts = [...facts].map(([path, prompt]) => ({ ...prompt, path }));
  const limits = prompts[0];
  if (limits === undefined || prompts.length < limits.agents) return undefined;
  const shared = countSharedRows(
    prompts.map(({ rows }) => rows),
    limits.agents,
  );
  const costs = prompts.flatMap((prompt, index) => costOf(prompt, shared.byPrompt[index] ?? 0));
  const sum = (valueOf: (cost: PromptCost) => number): number => costs.reduce((total, cost) => total + valueOf(cost), 0);
  const tokens = sum((cost) => cost.shared);
  const share = Math.floor(
    (100 * tokens) /
      Math.max(
        1,
        sum((cost) => cost.tokens),
      ),
  );
  if (share < limits.share || tokens < limits.tokens) return undefined;
  const most = costs.toSorted((a, b) => b.shared - a.shared).slice(0, MOST_SHOWN);
  return {
    data: { tokens, share, count: costs.length, least: limits.agents, once: Math.round((tokens * shared.once) / shared.inAll) },
    related: most.map((one) => ({ path: one.path, range: one.range, label: `about ${one.shared} tokens of it` })),
  };
}

interface PromptCost {
  readonly path: string;
  readonly range: Range;
  readonly tokens: number;
  /** Tokens that others hold too. */
  readonly shared: number;
}

/** Nothing for a prompt that shares too little to speak of: a phrase is no boilerplate. */
function costOf({ path, rows, characters, start, end }: Prompt & { readonly path: string }, shared: number): readonly PromptCost[] {
  const share = shared / Math.max(1, rows.length);
  const tokens = Math.ceil(characters / CHARACTERS_A_TOKEN);
  return share < LEAST_SHARE ? [] : [{ path, range: { start, end }, tokens, shared: Math.round(tokens * share) }];
}
