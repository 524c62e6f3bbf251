import { describe, expect, test } from 'vitest';

import { planRules, type PresetName, type RuleSetting } from '../../src/lint/plan-rules.ts';
import { factsFor } from '../../src/host/host-facts.ts';
import { REGISTRY, silentRule } from '../config/rule-fixtures.ts';

const host = factsFor();

function plan(preset: PresetName, settings: Record<string, RuleSetting> = {}, registry = REGISTRY) {
  return planRules({ preset, settings: new Map(Object.entries(settings)), registry, host });
}

const ids = (preset: PresetName, settings: Record<string, RuleSetting> = {}): readonly string[] =>
  plan(preset, settings).rules.map(({ rule }) => rule.id);

describe('a preset', () => {
  test('`recommended` runs recommended rules that can be likely, and drops hints', () => {
    expect(ids('recommended')).toEqual(['fantasy/hype', 'prompt/over-budget']);
    expect(plan('recommended').leastCertainty).toBe('likely');
  });

  test('`strict` runs all but matters of taste, hints included', () => {
    expect(ids('strict')).toEqual(['fantasy/hint', 'fantasy/hype', 'prompt/over-budget', 'tools/extra']);
    expect(plan('strict').leastCertainty).toBe('possible');
  });

  test('`all` runs everything but what is deprecated', () => {
    const old = silentRule('prompt/old', { deprecated: { since: '0.2.0', reason: 'merged' } });
    expect(plan('all', {}, [...REGISTRY, old]).rules).toHaveLength(5);
    expect(plan('all', { 'prompt/old': { level: 'info' } }, [...REGISTRY, old]).rules).toHaveLength(6);
  });
});

describe('a setting', () => {
  test('changes the severity and merges options over the defaults', () => {
    const settings = { 'prompt/over-budget': { level: 'error', options: { tokens: 10 } } } as const;
    const planned = plan('recommended', settings).rules.find(({ rule }) => rule.id === 'prompt/over-budget');
    expect(planned).toMatchObject({ severity: 'error', isSeverityChosen: true, options: { tokens: 10, words: ['a'], isStrict: false } });
    expect(planned).not.toHaveProperty('leastCertainty');
  });

  test('with options only leaves the severity to the rule', () => {
    const planned = plan('all', { 'prompt/over-budget': { options: { tokens: 10 } } }).rules.find(
      ({ rule }) => rule.id === 'prompt/over-budget',
    );
    expect(planned).not.toHaveProperty('isSeverityChosen');
  });

  test('switches a rule off', () => {
    expect(ids('recommended', { 'fantasy/hype': { level: 'off' } })).toEqual(['prompt/over-budget']);
  });

  test('with options only leaves it to the preset whether the rule runs', () => {
    expect(ids('recommended', { 'tools/extra': { options: {} } })).toEqual(['fantasy/hype', 'prompt/over-budget']);
  });

  test('switches a rule on with its hints', () => {
    const planned = plan('recommended', { 'fantasy/hint': { level: 'error' } }).rules.find(({ rule }) => rule.id === 'fantasy/hint');
    expect(planned).toMatchObject({ severity: 'error', leastCertainty: 'possible' });
  });
});

test('the order of the registry does not matter', () => {
  expect(plan('all', {}, REGISTRY.toReversed())).toEqual(plan('all'));
});
