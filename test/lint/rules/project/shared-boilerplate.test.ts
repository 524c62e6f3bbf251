import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/project/shared-boilerplate.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** Lines of twelve words each, none of which stands twice; the same for the same topic. */
const words = (topic: string, count: number): string =>
  Array.from(
    { length: count / 12 },
    (_, line) => `- ${Array.from({ length: 12 }, (_word, index) => `${topic}x${line}x${index}`).join(' ')}`,
  ).join('\n');
const agents = (count: number, bodyOf: (index: number) => string, folder = 'agents'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${folder}/a${index}.md`,
      `---\nname: a${index}\ndescription: Use when ${index} fails\n---\n${bodyOf(index)}\n`,
    ]),
  );

const rendered = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace('---\n', '---\n# Rendered by subagent-kit from a.md, rule pack house-rules 1.0.0.\n'),
    ]),
  );

testRule(
  rule,
  {
    quiet: [
      { name: 'prompts of their own', files: agents(6, (index) => words(`own${index}`, 400)) },
      { name: 'agents that were rendered from a pack', files: rendered(agents(6, () => words('shared', 480))) },
      { name: 'a prompt that few share', files: agents(4, () => words('shared', 400)) },
      { name: 'a little that all share', files: agents(6, (index) => `${words(`own${index}`, 1200)}\n${words('shared', 24)}`) },
    ],
    finds: [
      {
        name: 'rules that six agents carry',
        options: { tokens: 500 },
        files: agents(6, (index) => `${words(`own${index}`, 240)}\n${words('shared', 480)}`),
        exceptCrlf: 'every line end counts two characters then',
        findings: [{ messageId: 'shared', whole: true, path: 'agents', severity: 'info', certainty: 'certain' }],
      },
      {
        name: 'two collections of them',
        options: { tokens: 500 },
        files: { ...agents(6, () => words('shared', 480)), ...agents(6, () => words('other', 480), 'q/agents') },
        findings: [
          { messageId: 'shared', whole: true, path: 'agents' },
          { messageId: 'shared', whole: true, path: 'q/agents' },
        ],
      },
    ],
  },
  { describe, it },
);
