import { describe, expect, test } from 'vitest';
import { factsFor } from '../../src/host/host-facts.ts';
import { analyzeFile } from '../../src/lint/analyze-file.ts';
import { checkProject } from '../../src/lint/check-project.ts';
import { defineFileRule, defineProjectRule } from '../../src/lint/define-rule.ts';
import type { PlannedRule, RulePlan } from '../../src/model/plan.ts';
import type { Range } from '../../src/model/range.ts';
import type { Rule, RuleMeta } from '../../src/model/rule.ts';

const meta: RuleMeta = { summary: 'Disallow', severity: 'warning', certainty: 'likely', recommended: true, since: '0.1.0' };
const planned = (rule: Rule, more: Partial<PlannedRule> = {}): PlannedRule => ({
  rule,
  severity: rule.meta.severity,
  options: rule.defaults,
  ...more,
});
const planOf = (rules: readonly PlannedRule[], leastCertainty: RulePlan['leastCertainty'] = 'possible'): RulePlan => ({
  rules,
  leastCertainty,
  host: factsFor(),
});
const analyze = (plan: RulePlan, text = 'Some text') => analyzeFile({ path: 'agents/x.md', text }, { plan, scope: 'project' });

const reporting = (at: Range | null, more: object = {}) =>
  defineFileRule({
    id: 'test/reporting',
    meta,
    messages: { found: 'Found {what}' },
    defaults: {},
    check({ report }) {
      report({ at, messageId: 'found', data: { what: 'it' }, ...more });
    },
  });

describe('analysing a file', () => {
  test('fills the message and takes severity from the plan and certainty from the rule', () => {
    const [finding] = analyze(planOf([planned(reporting({ start: 0, end: 4 }), { severity: 'error' })])).findings;
    expect(finding).toEqual({
      rule: 'test/reporting',
      messageId: 'found',
      message: 'Found it',
      data: { what: 'it' },
      severity: 'error',
      certainty: 'likely',
      place: { path: 'agents/x.md', range: { start: 0, end: 4 } },
      related: [],
      fixes: [],
    });
  });

  test('lets a rule lower severity and certainty of one finding, never raise them', () => {
    const lowered = analyze(planOf([planned(reporting(null, { severity: 'info', certainty: 'possible' }))])).findings[0];
    expect([lowered?.severity, lowered?.certainty]).toEqual(['info', 'possible']);
    const raised = analyze(planOf([planned(reporting(null, { severity: 'error', certainty: 'certain' }))])).findings[0];
    expect([raised?.severity, raised?.certainty]).toEqual(['warning', 'likely']);
  });

  test('shows no prose in another language to rules that read English, and says so once', () => {
    const german = 'Du bist ein Prüfer für den Code. Lies die Änderungen, und melde nicht mehr als das, was wirklich falsch ist.';
    const read = reporting(null);
    const english = { ...read, id: 'fantasy/a', meta: { ...meta, language: 'en' } } as const;
    const plan = planOf([planned(english), planned({ ...english, id: 'fantasy/b' }), planned(read)]);
    const { findings } = analyze(plan, german);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['internal/other-language', 'info'],
      ['test/reporting', 'warning'],
    ]);
    expect(findings[0]?.message).toBe(
      'Unexpected prose that is not English, which 2 rules of `fantasy/` can not read; they checked nothing here',
    );
    expect(analyze(planOf([planned(read)]), german).findings.map(({ rule }) => rule)).toEqual(['test/reporting']);
    expect(analyze(plan, 'You review the code, and report what is wrong.').findings).toHaveLength(3);
  });

  test('keeps the severity that the user chose, whatever the rule would lower it to', () => {
    const hint = reporting(null, { severity: 'info', certainty: 'possible' });
    const chosen = analyze(planOf([planned(hint, { severity: 'error', isSeverityChosen: true })])).findings[0];
    expect([chosen?.severity, chosen?.certainty]).toEqual(['error', 'possible']);
  });

  test('drops what is less certain than the plan wants, unless the rule was switched on by itself', () => {
    const hint = reporting(null, { certainty: 'possible' });
    expect(analyze(planOf([planned(hint)], 'likely')).findings).toEqual([]);
    expect(analyze(planOf([planned(hint, { leastCertainty: 'possible' })], 'likely')).findings).toHaveLength(1);
  });

  test('turns a rule that throws into a finding, and keeps the findings of the others', () => {
    const broken = defineFileRule({
      id: 'test/broken',
      meta,
      messages: {},
      defaults: {},
      check() {
        throw new TypeError('no luck');
      },
    });
    const { findings } = analyze(planOf([planned(broken), planned(reporting(null))]));
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      ['internal/rule-crashed', 'Unexpected failure of rule `test/broken`: no luck'],
      ['test/reporting', 'Found it'],
    ]);
  });

  test('refuses ranges outside the file, in places, related places and fixes', () => {
    const fixes = [{ title: 'x', safety: 'safe', edits: [{ range: { start: 5, end: 99 }, text: '' }] }];
    const related = [{ path: 'agents/x.md', range: { start: -1, end: 2 }, label: 'x' }];
    for (const rule of [
      reporting({ start: 3, end: 99 }),
      reporting({ start: 3, end: 2 }),
      reporting(null, { fixes }),
      reporting(null, { related }),
    ]) {
      expect(analyze(planOf([planned(rule)])).findings.map((finding) => finding.rule)).toEqual(['internal/rule-crashed']);
    }
  });

  test('reports at most a thousand findings of a file, and says so', () => {
    const many = defineFileRule({
      id: 'test/many',
      meta,
      messages: { found: 'Found' },
      defaults: {},
      check({ report }) {
        for (let index = 0; index < 1_500; index++) report({ at: null, messageId: 'found' });
      },
    });
    const { findings } = analyze(planOf([planned(many)]));
    expect(findings).toHaveLength(1_001);
    expect(findings.at(-1)?.rule).toBe('internal/limit');
  });
});

describe('checking a collection', () => {
  const duplicates = defineProjectRule({
    id: 'test/first-line',
    meta,
    messages: { same: 'Same first line as `{other}`' },
    defaults: {},
    collect: ({ document }): string => document.text.slice(0, 5),
    check({ collections, report }) {
      for (const { facts } of collections) {
        const [first, second] = [...facts];
        if (first === undefined || second === undefined || first[1] !== second[1]) continue;
        report({ at: { path: second[0], range: { start: 0, end: 5 } }, messageId: 'same', data: { other: first[0] } });
      }
    },
  });
  const plan = planOf([planned(duplicates)]);
  const analyses = ['agents/b.md', 'agents/a.md', 'other/c.md'].map((path) =>
    analyzeFile({ path, text: 'equal' }, { plan, scope: 'project' }),
  );
  const collections = [
    { folder: 'agents', paths: ['agents/b.md', 'agents/a.md'] },
    { folder: 'other', paths: ['other/c.md'] },
  ];

  test('gives project rules the facts of each collection, sorted by path', () => {
    const findings = checkProject(analyses, { collections, planFor: () => plan, host: plan.host });
    expect(findings.map(({ place, message }) => [place.path, message])).toEqual([['agents/b.md', 'Same first line as `agents/a.md`']]);
  });

  test('leaves out what the run does not show', () => {
    const shown = (isReported: (path: string) => boolean): number =>
      checkProject(analyses, { collections, planFor: () => plan, host: plan.host, isReported }).length;
    expect(shown((path) => path === 'agents/b.md')).toBe(1);
    expect(shown((path) => path !== 'agents/b.md')).toBe(0);
  });

  test('follows the plan of the file that a finding stands in', () => {
    const off = planOf([]);
    const planFor = (path: string): RulePlan => (path === 'agents/b.md' ? off : plan);
    expect(checkProject(analyses, { collections, planFor, host: plan.host })).toEqual([]);
  });
});
