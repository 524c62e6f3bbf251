import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/prompt/preload-over-budget.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const sizes = { 'docs/rules.md': 30_000, 'docs/style.md': 500, 'docs/guide.md': 1_000 };

testRule(
  rule,
  {
    quiet: [
      { name: 'a document within the budget', sizes, text: 'Always read docs/guide.md first.' },
      { name: 'a document of which no size is in sight', text: 'Always read docs/rules.md first.' },
      {
        name: 'a document that is read when it is needed',
        sizes,
        text: '- Read docs/rules.md when a rule is unclear.\n- See docs/rules.md.',
      },
      { name: 'a document of an example', sizes, text: '# Examples\n\n- Before any work, read docs/rules.md.' },
      { name: 'a path of the machine', sizes: { '/opt/rules.md': 30_000 }, text: 'Before any work, read /opt/rules.md.' },
    ],
    finds: [
      {
        name: 'documents that are too much together',
        sizes,
        text: '# Mandatory first step\n\n1. Read docs/style.md and ⟦docs/rules.md⟧.\n2. Review docs/gone.md.',
        findings: [
          {
            messageId: 'over',
            severity: 'warning',
            certainty: 'possible',
            message:
              'Unexpected order to read about 30500 tokens (estimated) before any work, expected at most 20000; `docs/rules.md` takes about 30000 of them',
            related: ['docs/style.md'],
          },
        ],
      },
      {
        name: 'two agents with a smaller budget',
        sizes,
        options: { tokens: 900 },
        files: {
          'agents/a.md': '---\nname: a\ndescription: Use when a test fails\n---\nYou must read ⟦docs/guide.md⟧.',
          'agents/b.md':
            '---\nname: b\ndescription: Use when a test fails\n---\nStart by reading the plan, then load ⟦docs/guide.md⟧ before you begin.',
        },
        findings: [{ messageId: 'over' }, { messageId: 'over' }],
      },
    ],
  },
  { describe, it },
);
