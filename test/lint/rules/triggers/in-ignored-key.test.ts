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
        text: '---\nname: x\ndescription: Tests\n⟦proactive_triggers⟧:\n  - test_failed\n  - ci_cd_gaps_identified\n⟦triggers⟧:\n  keywords: [test]\n---\n',
        findings: [
          {
            messageId: 'onlyThere',
            data: { key: 'proactive_triggers' },
            severity: 'warning',
            suggestions: [
              '---\nname: x\ndescription: Tests. Use proactively when test failed; CI/CD gaps identified.\ntriggers:\n  keywords: [test]\n---\n',
            ],
          },
          { messageId: 'onlyThere', data: { key: 'triggers' }, severity: 'warning' },
        ],
      },
      {
        name: 'a key beside a description that says when',
        text: '---\nname: x\ndescription: "Tests. Use when a test failed!"\n⟦proactive_triggers⟧: [a_test_failed, slow_test]\nmodel: opus\n---\n',
        findings: [
          {
            messageId: 'alsoThere',
            data: { key: 'proactive_triggers' },
            severity: 'info',
            suggestions: [
              '---\nname: x\ndescription: "Tests. Use when a test failed! Use proactively when slow test."\nmodel: opus\n---\n',
            ],
          },
        ],
      },
      {
        name: 'triggers that the description names already',
        text: '---\nname: x\n⟦triggers⟧:\n  - slow_test\ndescription: |\n  Use when you see a slow test\n\n---\n',
        findings: [{ messageId: 'alsoThere', suggestions: ['---\nname: x\ndescription: |\n  Use when you see a slow test\n\n---\n'] }],
      },
      {
        name: 'a folded block',
        text: '---\nname: x\ndescription: >\n  Tests\n  all\n⟦triggers⟧: [test_failed]\n---\n',
        findings: [
          {
            messageId: 'onlyThere',
            suggestions: ['---\nname: x\ndescription: >\n  Tests\n  all. Use proactively when test failed.\n---\n'],
          },
        ],
      },
      {
        name: 'a trigger that a person must put into words',
        text: '---\nname: x\ndescription: Tests\n⟦triggers⟧: [test_failed, "a: b"]\n---\n',
        findings: [{ messageId: 'onlyThere' }],
      },
      {
        name: 'a description that is not there',
        text: '---\nname: x\n⟦triggers⟧: [test_failed]\n---\n',
        findings: [{ messageId: 'onlyThere' }],
      },
      {
        name: 'a description that leaves no room',
        text: `---\nname: x\ndescription: 'Tests ${'y'.repeat(1000)}'\n⟦triggers⟧: [slow_test]\n---\n`,
        findings: [{ messageId: 'onlyThere' }],
      },
      {
        name: 'a key in broken YAML',
        exceptCrlf: 'the retry of Claude Code does not help files with CRLF',
        text: '---\nname: x\ndescription: Tests: all of them\n⟦proactive_triggers⟧:\n  - test_failed\n---\n',
        findings: [
          {
            messageId: 'onlyThere',
            suggestions: ['---\nname: x\ndescription: Tests: all of them. Use proactively when test failed.\n---\n'],
          },
        ],
      },
      {
        name: 'a description over lines of broken YAML',
        text: '---\nname: x\ndescription: Tests: all\n  of them\n⟦proactive_triggers⟧:\n  - test_failed\n---\n',
        findings: [{ messageId: 'onlyThere' }],
      },
    ],
  },
  { describe, it },
);
