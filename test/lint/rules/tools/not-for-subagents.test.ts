import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/tools/not-for-subagents.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

testRule(
  rule,
  {
    quiet: [
      { name: 'tools of sub-agents', text: agentWith('tools: Read, ToolSearch, TodoWrite') },
      { name: 'the end of plan mode in plan mode', text: agentWith('tools: Read, ExitPlanMode\npermissionMode: plan') },
      { name: 'nothing else in the list, which another rule reports', text: agentWith('tools: AskUserQuestion') },
      { name: 'a denial', text: agentWith('disallowedTools: AskUserQuestion') },
    ],
    finds: [
      {
        name: 'a question, and the end of plan mode without it',
        text: agentWith('tools: Read, ⟦AskUserQuestion⟧, ⟦ExitPlanMode⟧'),
        findings: [
          {
            messageId: 'never',
            severity: 'warning',
            message:
              'Unexpected tool `AskUserQuestion`, which no sub-agent gets; only an agent that runs as the main conversation can use it',
            suggestions: [agentWith('tools: Read, ExitPlanMode')],
          },
          { messageId: 'planMode', suggestions: [agentWith('tools: Read, AskUserQuestion')] },
        ],
      },
      {
        name: 'plan mode in a plugin, where the key is ignored',
        scope: 'plugin',
        text: agentWith('tools: Read, ⟦ExitPlanMode⟧\npermissionMode: plan'),
        findings: [{ messageId: 'planMode', suggestions: [agentWith('tools: Read\npermissionMode: plan')] }],
      },
    ],
  },
  { describe, it },
);
