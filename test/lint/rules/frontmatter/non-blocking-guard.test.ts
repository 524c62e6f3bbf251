import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/non-blocking-guard.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const agentWith = (command: string, event = 'PreToolUse'): string =>
  `---\nname: x\ndescription: Use when x\nhooks:\n  ${event}:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: ${command}\n---\n`;

testRule(
  rule,
  {
    quiet: [
      { name: 'a guard that exits with 2', text: agentWith('grep -q drop && exit 2 || exit 0') },
      { name: 'a guard that fails where it can not tell, and blocks where it can', text: agentWith('jq . || exit 1; exit 2') },
      { name: 'a guard that answers with a decision', text: agentWith('"echo \'{\\"decision\\": \\"block\\"}\'; exit 1"') },
      { name: 'a hook after the tool, which blocks nothing', text: agentWith('exit 1', 'PostToolUse') },
      { name: 'a script, which is not seen', text: agentWith('./guard.sh') },
      { name: 'a plugin, where hooks are ignored', scope: 'plugin', text: agentWith('exit 1') },
      { name: 'a word that begins like exit', text: agentWith('exiting 1') },
      { name: 'hooks that are no map', text: '---\nname: x\ndescription: Use when x\nhooks: [exit 1]\n---\n' },
      { name: 'no front matter', text: 'exit 1\n' },
    ],
    finds: [
      {
        name: 'two guards that exit with 1',
        text: '---\nname: x\ndescription: Use when x\nhooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: |\n            if grep -q drop; then\n              ⟦exit 1⟧\n            fi\n        - type: command\n          command: node -e "⟦process.exit(1⟧)" || exit 3\n---\n',
        findings: [
          {
            messageId: 'passes',
            severity: 'warning',
            message:
              'Unexpected `exit 1` in a `PreToolUse` hook, expected exit code 2, which alone blocks; Claude Code runs the tool all the same',
            suggestions: [
              '---\nname: x\ndescription: Use when x\nhooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: |\n            if grep -q drop; then\n              exit 2\n            fi\n        - type: command\n          command: node -e "process.exit(1)" || exit 3\n---\n',
            ],
          },
          {
            messageId: 'passes',
            data: { exit: 'process.exit(1', event: 'PreToolUse' },
            suggestions: [
              '---\nname: x\ndescription: Use when x\nhooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks:\n        - type: command\n          command: |\n            if grep -q drop; then\n              exit 1\n            fi\n        - type: command\n          command: node -e "process.exit(2)" || exit 2\n---\n',
            ],
          },
        ],
      },
    ],
  },
  { describe, it },
);
