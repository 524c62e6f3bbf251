import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/triggers/all-proactive.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** So many agents, the first of which claim to be due proactively. */
const agents = (count: number, claiming: number, folder = 'agents'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `${folder}/a${index}.md`,
      `---\nname: a${index}\ndescription: Use ${index < claiming ? 'PROACTIVELY ' : ''}when ${index} fails\n---\nRead.\n`,
    ]),
  );

const lowerCased = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace('PROACTIVELY', 'proactively')]));

testRule(
  rule,
  {
    quiet: [
      { name: 'a few of many', files: agents(8, 5) },
      { name: 'sentences that introduce a trigger', files: lowerCased(agents(8, 8)) },
      { name: 'a small collection', files: agents(7, 7) },
      { name: 'two collections that are small', files: { ...agents(5, 5, 'p/agents'), ...agents(5, 5, 'q/agents') } },
    ],
    finds: [
      {
        name: 'three quarters of a collection',
        files: { ...agents(8, 6), ...agents(8, 8, 'q/agents') },
        findings: [
          {
            messageId: 'most',
            whole: true,
            path: 'agents',
            severity: 'info',
            certainty: 'certain',
            message:
              'Unexpected `PROACTIVELY` in 6 of 8 descriptions, 75 % of them, expected it for the few that come first: it tells Claude nothing when most say it',
            related: ['PROACTIVELY', 'PROACTIVELY', 'PROACTIVELY'],
          },
          { messageId: 'most', whole: true, path: 'q/agents' },
        ],
      },
    ],
  },
  { describe, it },
);
