import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/project/copied-agent.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const words = (topic: string, from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `${topic}${from + index}`).join(' ');
const agent = (name: string, body: string, more = 'description: Use when a query is slow'): string =>
  `---\nname: ${name}\n${more}\n---\n${body}\n`;
const BODY = words('step', 0, 200);
const DRIFTED = `${words('step', 0, 190)} ${words('other', 0, 10)}`;
const RULES = Array.from(
  { length: 20 },
  (_, index) => `**Rule ${index + 1}: Title ${index + 1} - Subtitle**\n- ${words(`rule${index}x`, 0, 12)}`,
);
const blockAnd = (topic: string): string =>
  `# Who you are\n\n${words(topic, 0, 120)}\n\n## Mandatory rules\n\nYou are bound by the following 20 rules.\n\n${RULES.join('\n\n')}\n`;

testRule(
  rule,
  {
    quiet: [
      { name: 'different prompts', files: { 'agents/a.md': agent('a', BODY), 'agents/b.md': agent('b', words('part', 0, 200)) } },
      {
        name: 'short prompts',
        files: { 'agents/a.md': agent('a', words('step', 0, 99)), 'agents/b.md': agent('b', words('step', 0, 99)) },
      },
      {
        name: 'prompts that share half of their words',
        files: { 'agents/a.md': agent('a', BODY), 'agents/b.md': agent('b', `${words('step', 0, 130)} ${words('other', 0, 70)}`) },
      },
      { name: 'one name, which is reported as such', files: { 'agents/a.md': agent('a', BODY), 'agents/b.md': agent('a', BODY) } },
      { name: 'the same agent in two collections', files: { 'p/agents/a.md': agent('a', BODY), 'q/agents/a.md': agent('a', BODY) } },
      {
        name: 'a source and what it is rendered to',
        files: {
          'agents/a.md': agent('a', BODY, 'description: Use when a query is slow\ncollaborators: []'),
          '.claude/agents/a.md': agent('a', DRIFTED),
        },
      },
      { name: 'a copy that never loads', files: { 'agents/a.md': agent('a', BODY), 'agents/b.md': agent('b', BODY, 'color: red') } },
      {
        name: 'a rule block that agents share on purpose',
        files: { 'agents/a.md': agent('a', blockAnd('east')), 'agents/b.md': agent('b', blockAnd('west')) },
      },
    ],
    finds: [
      {
        name: 'one prompt under three names, and another under two',
        files: {
          'agents/a.md': agent('⟦a⟧', BODY),
          'agents/b.md': agent('b', BODY),
          'agents/c.md': agent('c', BODY.replaceAll(' ', '\n'), 'description: Use when a query is slow\nmodel: opus\ntools: Read'),
          'agents/d.md': agent('⟦d⟧', words('part', 0, 100)),
          'agents/e.md': agent('e', words('part', 0, 100), 'description: Use when a table is full'),
        },
        findings: [
          {
            messageId: 'same',
            severity: 'warning',
            certainty: 'likely',
            message: 'Unexpected copies of `a`, 3 agents in all: the same prompt, with another `name`, `tools` and `model`',
            related: ['b', 'c'],
          },
          {
            messageId: 'same',
            severity: 'info',
            data: { name: 'd', count: 2, fields: ', with another `name` and `description`' },
            related: ['e'],
          },
        ],
      },
      {
        name: 'a copy that drifted below one of its titles',
        files: {
          'agents/a.md': agent('⟦a⟧', `# Steps\n\n${BODY}\n\n# Output\n\n${words('out', 0, 10)}`),
          'agents/b.md': agent('b', `# Steps\n\n${BODY}\n\n# Output\n\n${words('other', 0, 10)}`),
        },
        findings: [{ messageId: 'drifted', related: ['Output'] }],
      },
      {
        name: 'a copy that drifted',
        files: { 'agents/a.md': agent('⟦a⟧', BODY), 'agents/b.md': agent('b', DRIFTED) },
        findings: [
          {
            messageId: 'drifted',
            message: 'Unexpected copies of `a`, 2 agents in all: about 91 % of the prompt is the same, with another `name`',
          },
        ],
      },
      {
        name: 'copies in two collections, which one session may never see together',
        files: { 'p/agents/a.md': agent('⟦p-a⟧', BODY), 'q/agents/a.md': agent('q-a', BODY) },
        findings: [{ messageId: 'same', severity: 'info', certainty: 'likely' }],
      },
      {
        name: 'one agent in two collections that drifted',
        files: { 'p/agents/a.md': agent('⟦a⟧', BODY), 'q/agents/a.md': agent('a', DRIFTED) },
        findings: [{ messageId: 'drifted', severity: 'info', certainty: 'possible', data: { name: 'a', count: 2, fields: '', share: 91 } }],
      },
      {
        name: 'prompts of a size that the options allow',
        options: { words: 10 },
        files: { 'agents/a.md': agent('⟦a⟧', words('step', 0, 12)), 'agents/b.md': agent('b', words('step', 0, 12)) },
        findings: [{ messageId: 'same' }],
      },
    ],
  },
  { describe, it },
);
