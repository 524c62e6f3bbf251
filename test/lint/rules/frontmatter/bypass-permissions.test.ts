import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/bypass-permissions.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

testRule(
  rule,
  {
    onlyOnePossible: 'an agent has one permission mode',
    quiet: [
      { name: 'another mode', text: '---\nname: x\ndescription: Use when x\npermissionMode: acceptEdits\n---\n' },
      { name: 'a mode that does not exist', text: '---\nname: x\ndescription: Use when x\npermissionMode: bypasspermissions\n---\n' },
      {
        name: 'a plugin, where the key is ignored',
        scope: 'plugin',
        text: '---\nname: x\ndescription: Use when x\npermissionMode: bypassPermissions\n---\n',
      },
      { name: 'no front matter', text: 'permissionMode: bypassPermissions\n' },
    ],
    finds: [
      {
        name: 'the mode in a project',
        text: '---\nname: x\ndescription: Use when x\npermissionMode: ⟦bypassPermissions⟧\n---\n',
        findings: [
          {
            messageId: 'refused',
            severity: 'warning',
            message:
              'Unexpected `bypassPermissions` in `permissionMode`: Claude Code refuses it unless the session is authorised, and keeps the mode of the session',
          },
        ],
      },
      {
        name: 'the mode of a user, in quotes and in broken YAML',
        scope: 'user',
        text: '---\nname: x\ndescription: Use when: x\npermissionMode: ⟦"bypassPermissions"⟧\n---\n',
        findings: [{ messageId: 'refused' }],
      },
    ],
  },
  { describe, it },
);
