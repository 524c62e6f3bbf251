import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { toRuleBlockJson } from '../../src/report/rule-block-json.ts';

const schema: object = JSON.parse(readFileSync('schemas/rule-block.schema.json', 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true, keywords: ['x-expected'] }).compile(schema);

function blockOf(text: string): ReturnType<typeof toRuleBlockJson> | undefined {
  const { ruleBlock } = parseAgent({ path: 'agents/x.md', text });
  return ruleBlock === undefined ? undefined : toRuleBlockJson(ruleBlock, text);
}

function expectValid(value: unknown): void {
  validate(value);
  expect(validate.errors ?? []).toEqual([]);
}

test('gives every part as data, without places', () => {
  const block = blockOf(
    [
      '---\nname: x\ndescription: Use when x\n---',
      '## Mandatory rule enforcement\n\nYou are bound by the following 2 rules.',
      '### Pre-execution steps\n\n1. Read the change log.',
      '**Rule 1: Run The Tests - Before Success**\n- Run the tests\n  - All of them\n- Report `failures`',
      '**Rule 2: Ask**\n- Ask before you delete',
      '### Violation response\n\nWhen you break a rule:\n1. Stop\n2. Say which rule',
    ].join('\n\n'),
  );
  expect(block).toMatchObject({
    declaredCounts: [2],
    preExecution: { title: 'Pre-execution steps', items: ['Read the change log.'] },
    rules: [
      { n: 1, title: 'Run The Tests', subtitle: 'Before Success', items: [expect.stringContaining('Run the tests'), 'Report `failures`'] },
      { n: 2, title: 'Ask', subtitle: null, items: ['Ask before you delete'] },
    ],
    elisions: [],
    violationResponse: { title: 'Violation response' },
  });
  expect(block?.['preamble']).toContain('the following 2 rules');
  expectValid(block);
});

test('gives null for parts that a block does not have', () => {
  const block = blockOf('**Rule 1: Read First**\n- Item\n\n**Rule 2: Test Last**\n- Item\n');
  expect(block).toMatchObject({ declaredCounts: [], preamble: null, preExecution: null, additional: null, violationResponse: null });
  expectValid(block);
});

test('fits the schema for every agent that we ship', () => {
  const blocks = readdirSync('agents')
    .filter((name) => name.endsWith('.md'))
    .map((name) => blockOf(readFileSync(`agents/${name}`, 'utf8')));
  expect(blocks.length).toBeGreaterThan(0);
  for (const block of blocks) if (block !== undefined) expectValid(block);
});

const seed = new URL('../../../shared/seed/senior-deployment-engineer.md', import.meta.url);

describe.skipIf(!existsSync(seed))('the seed (skipped where ../shared is absent)', () => {
  test('has twenty rules with 199 items, a declared count, steps and a response', () => {
    const block = blockOf(readFileSync(seed, 'utf8'));
    expectValid(block);
    const rules = block?.['rules'];
    const items = Array.isArray(rules) ? rules.map((rule) => Array.isArray(rule.items) && rule.items.length) : [];
    expect(items).toEqual([9, ...Array.from({ length: 19 }, () => 10)]);
    expect(block).toMatchObject({
      declaredCounts: [20],
      preExecution: { items: expect.any(Array) },
      violationResponse: { items: expect.any(Array) },
    });
  });
});
