import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/template-leftover.ts';
import { agent, testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      { name: 'variables of other programs', text: '~~~sh\necho "${{ github.sha }}" "${HOME}" "{{.Values.name}}"\n~~~' },
      {
        name: 'a template that the agent fills in',
        text: '~~~md\n# {{title}}\n\n{{summary}} and {{steps}}\n~~~\n\n~~~sh\nls {{title}}\n~~~',
      },
      {
        name: 'a command as a template of which it is shown',
        text: '# Prompt templates\n\n## Spawn a worker\n\n~~~sh\nrun {{worker_name}}\n~~~',
      },
      { name: 'a mark of a template language that stands for nothing', text: 'Use the store{{else}}the context.' },
      {
        name: 'a line that talks about placeholders',
        text: '- Use `{{name}}` markers for values that change.\n- Mark unknown facts with [TODO: source].',
      },
      { name: 'slots of an answer', text: '# Output format\n\n- Name: [INSERT NAME]' },
      { name: 'a link', text: 'Read [YOUR RIGHTS](rights.md).' },
      { name: 'a word for open points', text: '- TODO items must have an owner.\n- Remove each TODO.' },
      { name: 'a piece of code of a framework', text: '- Bind text with `{{ message }}`.' },
      {
        name: 'a hook that never runs',
        text: '---\nname: x\ndescription: Use when a test fails\nhooks:\n  on_error: echo "{{error}}"\n---\nRead.',
      },
      { name: 'braces of a framework', text: '- Write `style={{ color }}` in no component.' },
    ],
    finds: [
      {
        name: 'what a template left open',
        text: agent`
          You work for ⟦{{COMPANY}}⟧ in the ⟦[INSERT TEAM NAME]⟧ team.

          ⟦TODO: describe the release steps⟧

          - ⟦TBD⟧

          ~~~bash
          npm run ⟦{{ TEST_COMMAND }}⟧
          ~~~
        `,
        findings: [
          {
            messageId: 'variable',
            severity: 'error',
            certainty: 'likely',
            message: 'Unexpected template variable `{{COMPANY}}`, expected what it stands for: Claude Code fills in nothing',
          },
          { messageId: 'slot', data: { text: '[INSERT TEAM NAME]' } },
          { messageId: 'open', severity: 'warning', data: { text: 'TODO: describe the release steps' } },
          { messageId: 'open', data: { text: 'TBD' } },
          { messageId: 'variable', data: { text: '{{ TEST_COMMAND }}' } },
        ],
      },
      {
        name: 'a slot as letters have it, and a variable in a command',
        text: 'Sign as ⟦[YOUR NAME]⟧ and run `⟦{{TEST_COMMAND}}⟧`.',
        findings: [
          { messageId: 'slot', certainty: 'possible' },
          { messageId: 'variable', certainty: 'likely' },
        ],
      },
      {
        name: 'one variable in several places once',
        text: 'You work for ⟦{{COMPANY}}⟧.\n\nSign as {{COMPANY}}.',
        findings: [{ messageId: 'variable', related: ['{{COMPANY}}'] }],
      },
      {
        name: 'a variable in a hook',
        text: '---\nname: x\ndescription: Use when a test fails\nhooks:\n  Stop: echo "⟦{{error}}⟧"\n---\nRead.',
        findings: [{ messageId: 'variable', severity: 'error' }],
      },
    ],
  },
  { describe, it },
);
