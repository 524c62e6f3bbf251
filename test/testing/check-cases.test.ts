import { expect, test } from 'vitest';
import { defineFileRule } from '../../src/lint/define-rule.ts';
import { problemsOfCases } from '../../src/testing/check-cases.ts';
import type { RuleCases } from '../../src/testing/rule-case.ts';

const rule = defineFileRule({
  id: 'prompt/example',
  meta: { summary: 'Disallow x', severity: 'info', certainty: 'certain', recommended: false, since: '0.1.0' },
  messages: { found: 'Unexpected x' },
  defaults: {},
  check: () => {},
});

const sound: RuleCases = {
  quiet: [{ name: 'no x', text: 'a' }],
  finds: [{ name: 'two', text: '⟦x⟧ ⟦x⟧', findings: [{ messageId: 'found' }, { messageId: 'found' }] }],
};

const problemsWith = (change: Partial<RuleCases>): readonly string[] => problemsOfCases(rule, { ...sound, ...change });

test('has nothing to say about sound cases', () => {
  expect(problemsOfCases(rule, sound)).toEqual([]);
});

test('refuses a case without a name', () => {
  expect(problemsWith({ quiet: [{ name: ' ', text: 'a' }] })).toEqual(['Missing `name` of a case']);
});

test('refuses two cases with one name or one input', () => {
  const quiet = [
    { name: 'no x', text: 'a' },
    { name: 'no x', text: 'a' },
  ];
  expect(problemsWith({ quiet })).toEqual([
    'Unexpected second case named `no x`',
    'Unexpected second case with the same input: [[["","a"]],{},"",""]',
  ]);
});

test('allows one text with two sets of options', () => {
  const quiet = [
    { name: 'as is', text: 'a' },
    { name: 'stricter', text: 'a', options: { most: 1 } },
  ];
  expect(problemsWith({ quiet })).toEqual([]);
});

test('sees the same text behind different marks', () => {
  const finds = [...sound.finds, { name: 'one mark', text: 'x ⟦x⟧', findings: [{ messageId: 'found' }] }];
  expect(problemsWith({ finds })).toEqual(['Unexpected second case with the same input: [[["","x x"]],{},"",""]']);
});

test('refuses a mark in a quiet case', () => {
  expect(problemsWith({ quiet: [{ name: 'no x', text: '⟦a⟧' }] })).toEqual(['Unexpected mark in the quiet case `no x`']);
});

test('refuses a finding without messageId, with an unknown one, and a message that no case expects', () => {
  const finds = [{ name: 'two', text: '⟦x⟧⟦x⟧', findings: [{ messageId: '' }, { messageId: 'other' }] }];
  expect(problemsWith({ finds })).toEqual([
    'Missing `messageId` of a finding in `two`',
    'Unknown messageId `other` in `two`',
    'Missing a case for the message `found`',
  ]);
});

test('refuses a range that is not marked', () => {
  const finds = [{ name: 'two', text: '⟦x⟧ x', findings: [{ messageId: 'found' }, { messageId: 'found' }] }];
  expect(problemsWith({ finds })).toEqual(['Unexpected 1 marks in `two`, expected 2: one for each finding with a range']);
});

test('takes no mark for a finding about the whole file', () => {
  const finds = [{ name: 'two', text: '⟦x⟧ x', findings: [{ messageId: 'found' }, { messageId: 'found', whole: true } as const] }];
  expect(problemsWith({ finds })).toEqual([]);
});

test('asks for a case with two findings, or for the reason why there is none', () => {
  const finds = [{ name: 'one', text: '⟦x⟧', findings: [{ messageId: 'found' }] }];
  expect(problemsWith({ finds })).toEqual(['Missing a case with two findings, or `onlyOnePossible` with the reason']);
  expect(problemsWith({ finds, onlyOnePossible: 'a file has one name' })).toEqual([]);
});

test('asks for cases of both kinds', () => {
  expect(problemsWith({ quiet: [] })).toEqual(['Missing quiet cases']);
  expect(problemsWith({ finds: [{ name: 'none', text: 'b', findings: [] }] })).toContain(
    'Missing findings in `none`, expected a case without findings under `quiet`',
  );
});
