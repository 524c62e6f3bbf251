import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/tools/removed.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

testRule(
  rule,
  {
    quiet: [
      { name: 'tools of today', text: agentWith('tools: Read, Edit, Glob') },
      { name: 'an older name that still works', text: agentWith('tools: Read, Task') },
      { name: 'a tool that the version still has', claudeVersion: '2.1.270', text: agentWith('tools: Read, BashOutput') },
      { name: 'a list of removed tools only, which another rule reports', text: agentWith('tools: MultiEdit, LS') },
      { name: 'a denial, which another rule reports', text: agentWith('disallowedTools: MultiEdit') },
    ],
    finds: [
      {
        name: 'tools whose replacement is not listed',
        text: agentWith('tools: Bash, ⟦MultiEdit⟧, ⟦NotebookRead⟧'),
        findings: [
          {
            messageId: 'replaced',
            severity: 'warning',
            message: 'Unknown tool `MultiEdit`, removed from Claude Code, did you mean `Edit` (`Edit` makes one replacement a call)',
            suggestions: [agentWith('tools: Bash, Edit, NotebookRead')],
          },
          { messageId: 'replaced', suggestions: [agentWith('tools: Bash, MultiEdit, Read')] },
        ],
      },
      {
        name: 'the only tool that edits, beside one that writes',
        text: agentWith('tools: [Read, Write, ⟦MultiEdit⟧]'),
        findings: [
          {
            messageId: 'noEditing',
            severity: 'warning',
            message:
              'Unknown tool `MultiEdit`, removed from Claude Code, did you mean `Edit`; without it the agent can only write whole files',
            suggestions: [agentWith('tools: [Read, Write, Edit]')],
          },
        ],
      },
      {
        name: 'the only tool that changes files',
        text: agentWith('tools: Read ⟦MultiEdit⟧'),
        findings: [
          {
            messageId: 'noEditing',
            data: { name: 'MultiEdit', replacement: 'Edit', rest: 'change no file' },
            suggestions: [agentWith('tools: Read Edit')],
          },
        ],
      },
      {
        name: 'tools whose replacement is listed',
        text: agentWith('tools: ⟦LS⟧, Read, Edit, ⟦MultiEdit⟧, Glob'),
        findings: [
          { messageId: 'covered', severity: 'info', fixed: agentWith('tools: Read, Edit, MultiEdit, Glob') },
          { messageId: 'covered', severity: 'info', fixed: agentWith('tools: LS, Read, Edit, Glob') },
        ],
      },
      {
        name: 'a tool whose replacement would be dropped beside `Bash`',
        text: agentWith('tools: Bash, ⟦LS⟧'),
        findings: [{ messageId: 'covered', severity: 'info', fixed: agentWith('tools: Bash') }],
      },
      {
        name: 'a tool whose replacement comes with memory',
        text: agentWith('tools: Grep, ⟦MultiEdit⟧\nmemory: user'),
        findings: [{ messageId: 'covered', fixed: agentWith('tools: Grep\nmemory: user') }],
      },
      {
        name: 'a tool without a replacement, in lists of each form',
        text: agentWith('tools:\n  - Read\n  - ⟦TodoRead⟧\n  - Grep'),
        findings: [{ messageId: 'gone', severity: 'info', fixed: agentWith('tools:\n  - Read\n  - Grep') }],
      },
      {
        name: 'the first item of a list',
        text: agentWith("tools: ['⟦TodoRead⟧', 'Read']"),
        findings: [{ messageId: 'gone', fixed: agentWith("tools: ['Read']") }],
      },
      {
        name: 'an entry inside an item',
        text: agentWith('tools:\n  - Read, ⟦TodoRead⟧\n  - Grep'),
        findings: [{ messageId: 'gone', fixed: agentWith('tools:\n  - Read\n  - Grep') }],
      },
      {
        name: 'an item behind a comment, which a fix would lose',
        text: agentWith('tools:\n  - Read # looks\n  - ⟦TodoRead⟧\n  - Grep'),
        findings: [{ messageId: 'gone' }],
      },
      {
        name: 'an entry that a line break parts from the others',
        text: agentWith('tools: Read,\n  ⟦TodoRead⟧,\n  Grep'),
        findings: [{ messageId: 'gone', fixed: agentWith('tools: Read,\n  Grep') }],
      },
    ],
  },
  { describe, it },
);
