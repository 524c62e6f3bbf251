import { defineFileRule } from '../../src/lint/define-rule.ts';
import type { Json } from '../../src/model/json.ts';
import type { Rule, RuleMeta } from '../../src/model/rule.ts';

/** A rule that reports nothing: only its id, meta and default options matter. */
export function silentRule(id: string, meta: Partial<RuleMeta> = {}, defaults: Json = {}): Rule {
  return defineFileRule({
    id,
    meta: { summary: 'Report nothing', severity: 'warning', certainty: 'certain', recommended: true, since: '0.1.0', ...meta },
    messages: {},
    defaults,
    check() {},
  });
}

/** A small registry: one rule of each kind that presets tell apart. */
export const REGISTRY: readonly Rule[] = [
  silentRule('prompt/over-budget', {}, { tokens: 8000, words: ['a'], isStrict: false }),
  silentRule('fantasy/hype', { certainty: 'likely', severity: 'info' }),
  silentRule('fantasy/hint', { certainty: 'possible' }, { allowWords: [] }),
  silentRule('tools/extra', { recommended: false, severity: 'error' }),
  silentRule('prompt/taste', { recommended: false, opinionated: true }),
];
