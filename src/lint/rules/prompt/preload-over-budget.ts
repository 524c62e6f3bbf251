import type { RelatedPlace } from '../../../model/finding.ts';
import { defineProjectRule } from '../../define-rule.ts';
import { findPreloads, type Preload } from '../../text/preloads.ts';

const defaults: { readonly tokens: number } = { tokens: 20_000 };

type PreloadFact = { readonly preloads: readonly Preload[]; readonly tokens: number };

/** What an agent must read before it may begin fills its context before the task does. */
export default defineProjectRule({
  id: 'prompt/preload-over-budget',
  meta: {
    summary: 'Limit what an agent must read before it begins',
    severity: 'warning',
    certainty: 'possible',
    recommended: false,
    since: '0.1.0',
    measure: 'tokens',
    language: 'en',
  },
  messages: {
    over: 'Unexpected order to read about {tokens} tokens (estimated) before any work, expected at most {budget}; `{path}` takes about {most} of them',
  },
  defaults,
  collect({ document, options }) {
    const preloads = findPreloads(document);
    const fact: PreloadFact = { preloads, tokens: options.tokens };
    return preloads.length === 0 ? undefined : fact;
  },
  measures: ({ preloads }) => preloads.map(({ path }) => path),
  check({ collections, sizeOf, report }) {
    for (const { facts } of collections) {
      for (const [path, { preloads, tokens: budget }] of facts) {
        const sized = preloads.map((preload) => ({ ...preload, tokens: sizeOf(path, preload.path) ?? 0 }));
        const tokens = sized.reduce((sum, preload) => sum + preload.tokens, 0);
        if (tokens <= budget) continue;
        const [first, ...others] = sized.toSorted((a, b) => b.tokens - a.tokens || a.start - b.start);
        if (first === undefined) continue;
        const related = others
          .filter((other) => other.tokens > 0)
          .map(({ start, end, tokens: size }): RelatedPlace => ({ path, range: { start, end }, label: `about ${size} tokens` }));
        const data = { tokens, budget, path: first.path, most: first.tokens };
        report({ at: { path, range: { start: first.start, end: first.end } }, messageId: 'over', data, related });
      }
    }
  },
});
