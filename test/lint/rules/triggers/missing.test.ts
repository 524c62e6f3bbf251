import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/triggers/missing.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const agentWith = (description: string, more = ''): string => `---\nname: x\n⟦description⟧: ${description}\n${more}---\nYou.\n`;
const quiet = (description: string, more = ''): string => agentWith(description, more).replace(/[⟦⟧]/g, '');

testRule(
  rule,
  {
    onlyOnePossible: 'an agent has one description',
    quiet: [
      { name: 'use when', text: quiet('Expert in databases. Use when a query is slow') },
      { name: 'use in capitals', text: quiet('Expert in databases. Use IMMEDIATELY for slow queries') },
      { name: 'proactively', text: quiet('Expert in databases, to be engaged proactively') },
      { name: 'perfect for', text: quiet('Expert in databases. Perfect for slow queries') },
      { name: 'after an event', text: quiet('Checks the code of a team after each change') },
      { name: 'a hyphen that is none', text: quiet('Expert in databases; use pre\u2011merge and pre\u2011deploy for slow queries') },
      { name: 'a part of something else', text: quiet('Reviews the structure of data. Use as part of /forge') },
      { name: 'an event that it answers', text: quiet('Responds to incidents in production') },
      { name: 'who starts it', text: quiet('Maps the code of a project. Spawned by the /map command') },
      { name: 'an example', text: quiet('Expert in databases <example>user asks</example>') },
      { name: 'triggers in a key, which another rule reports', text: quiet('Expert in databases', 'triggers: [slow_query]\n') },
      { name: 'an agent source, which render compiles', text: quiet('Expert in databases', 'collaborators: []\n') },
      { name: 'another language', text: quiet('Prüft Änderungen an der Datenbank') },
      { name: 'another script', text: quiet('データベースの専門家') },
      { name: 'an agent that is never listed', text: '---\ndescription: Expert in databases\n---\n' },
      { name: 'a description that dashes cut', text: quiet('Expert in databases --- use when a query is slow') },
      { name: 'a plugin that says it elsewhere', scope: 'plugin', text: quiet('Expert in databases', 'when_to_use: A query is slow\n') },
      { name: 'blanks', text: quiet('"  "') },
    ],
    finds: [
      {
        name: 'a trade without an occasion',
        text: agentWith('Expert in databases and queries'),
        findings: [
          {
            messageId: 'missing',
            severity: 'warning',
            certainty: 'likely',
            message:
              'Missing trigger in `description`, expected words that say when, such as `Use proactively when …`; Claude has to guess it',
          },
        ],
      },
      {
        name: 'triggers in the prompt, which Claude has not read when it chooses',
        text: `${agentWith('Expert in databases and queries')}\n## Triggers\n\n- A query is slow\n`,
        findings: [
          {
            messageId: 'inPrompt',
            message:
              'Missing trigger in `description`, expected what stands below `Triggers`; Claude reads the prompt only after it has chosen the agent',
            related: ['Triggers'],
          },
        ],
      },
      {
        name: 'a line above them, and a part of something else',
        text: `${agentWith('Expert in databases and queries')}\n**Triggers**\n\n- Slow\n\n**When to use this agent:**\n\n- A query is slow\n`,
        findings: [{ messageId: 'inPrompt', data: { title: 'When to use this agent' } }],
      },
      {
        name: 'broken YAML that the retry reads',
        exceptCrlf: 'the retry of Claude Code does not help files with CRLF',
        text: agentWith('Expert: databases and queries'),
        findings: [{ messageId: 'missing' }],
      },
    ],
  },
  { describe, it },
);
