import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/triggers/in-ignored-key.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    quiet: [
      { name: 'triggers in the description', text: '---\nname: x\ndescription: Use when a test fails\n---\n' },
      {
        name: 'an agent source, which render compiles',
        text: '---\nname: x\ndescription: Tests\ncollaborators: []\nproactive_triggers: [a_b]\n---\n',
      },
      { name: 'a nested key of that name', text: '---\nname: x\ndescription: Tests\nmetadata: { triggers: [a] }\n---\n' },
      { name: 'no front matter', text: 'proactive_triggers: none\n' },
    ],
    finds: [
      {
        name: 'both keys, without a trigger in the description',
        text: '---\nname: x\ndescription: Tests\n⟦proactive_triggers⟧:\n  - test_failed\n⟦triggers⟧:\n  keywords: [test]\n---\n',
        findings: [
          { messageId: 'onlyThere', data: { key: 'proactive_triggers' }, severity: 'warning' },
          { messageId: 'onlyThere', data: { key: 'triggers' }, severity: 'warning' },
        ],
      },
      {
        name: 'a key beside a description that says when',
        text: '---\nname: x\ndescription: Tests. Use when a test fails\n⟦proactive_triggers⟧: [test_failed]\n---\n',
        findings: [{ messageId: 'alsoThere', data: { key: 'proactive_triggers' }, severity: 'info' }],
      },
      {
        name: 'a key in broken YAML',
        text: '---\nname: x\ndescription: Tests: all of them\n⟦proactive_triggers⟧:\n  - test_failed\n---\n',
        findings: [{ messageId: 'onlyThere' }],
      },
    ],
  },
  { describe, it },
);
