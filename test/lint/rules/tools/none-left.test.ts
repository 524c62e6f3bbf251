import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/tools/none-left.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

testRule(
  rule,
  {
    onlyOnePossible: 'a file has one list of tools',
    quiet: [
      { name: 'one tool among names that are none', text: agentWith('tools: Read, foo') },
      { name: 'no list', text: agentWith('model: opus') },
      { name: 'every tool', text: agentWith('tools: "*"') },
      { name: 'a tool that only some sessions offer', text: agentWith('tools: TodoWrite') },
      { name: 'tools of a server that is not in sight, which another rule reports', text: agentWith('tools: mcp__github__get_issue') },
      { name: 'a server that the agent brings', text: agentWith('tools: mcp__a__b\nmcpServers: [a]') },
      { name: 'memory, which brings tools along', text: agentWith('tools: foo\nmemory: user') },
      {
        name: 'a version of which nobody knows what it grants',
        claudeVersion: '2.1.197',
        exceptBom: 'this version reads no front matter behind a byte order mark',
        text: agentWith('tools: foo'),
      },
    ],
    finds: [
      {
        name: 'a key without a value',
        text: agentWith('⟦tools⟧:'),
        findings: [
          {
            messageId: 'empty',
            severity: 'error',
            message:
              'Unexpected empty value in `tools`, expected names of tools or no such key; the agent gets no tool, while its parent is told all',
          },
        ],
      },
      { name: 'an empty list', text: agentWith('tools: ⟦[]⟧'), findings: [{ messageId: 'empty' }] },
      { name: 'a list without a name', text: agentWith('tools: ⟦[5]⟧'), findings: [{ messageId: 'empty' }] },
      { name: 'blanks', text: agentWith('tools: ⟦"  "⟧'), findings: [{ messageId: 'empty' }] },
      { name: 'a truth value', text: agentWith('tools: ⟦true⟧'), findings: [{ messageId: 'empty' }] },
      { name: 'a mapping', text: agentWith('tools: ⟦{ Read: true }⟧'), findings: [{ messageId: 'empty' }] },
      {
        name: 'names of VS Code',
        text: agentWith('tools: ⟦search/codebase, editFiles, vscodeAPI⟧'),
        findings: [
          {
            messageId: 'near',
            severity: 'error',
            message:
              'Unknown tools `search/codebase`, `editFiles` and `vscodeAPI` from VS Code, did you mean `Grep`, `Glob`, `Edit` and `Write`; Claude Code refuses to launch this agent',
            suggestions: [agentWith('tools: Grep, Glob, Edit, Write')],
          },
        ],
      },
      {
        name: 'a single name in another case',
        text: agentWith('tools: ⟦grep⟧'),
        findings: [
          {
            messageId: 'near',
            message: 'Unknown tool `grep`, did you mean `Grep`; Claude Code refuses to launch this agent',
            suggestions: [agentWith('tools: Grep')],
          },
        ],
      },
      {
        name: 'names in another case, in a list',
        text: agentWith('tools: ⟦["read", bash]⟧'),
        findings: [{ messageId: 'near', suggestions: [agentWith('tools: [Read, Bash]')] }],
      },
      {
        name: 'removed tools in a block',
        text: agentWith('tools:\n  ⟦- MultiEdit\n  - LS\n⟧model: opus'),
        exceptCrlf: 'the place of the block ends elsewhere',
        findings: [{ messageId: 'near', suggestions: [agentWith('tools:\n  - Edit, Glob\nmodel: opus')] }],
      },
      {
        name: 'names without any likeness',
        text: agentWith('tools: ⟦none⟧'),
        findings: [
          {
            messageId: 'unknown',
            message:
              'Unexpected `none` in `tools`, expected at least one tool that a sub-agent gets, or `mcp__SERVER`; Claude Code refuses to launch this agent',
          },
        ],
      },
      {
        name: 'words for every tool',
        text: agentWith('tools: ⟦All tools⟧'),
        findings: [
          {
            messageId: 'unknown',
            message:
              'Unexpected `All` and `tools` in `tools`, expected `*`, or no `tools` at all; Claude Code refuses to launch this agent',
          },
        ],
      },
      {
        name: 'a parenthesis that swallows the list',
        text: agentWith('tools: ⟦Bash(git *, Read⟧'),
        findings: [
          {
            messageId: 'unknown',
            message: 'Unexpected `Bash(git *, Read` in `tools`, expected a `)` behind each `(`; Claude Code refuses to launch this agent',
          },
        ],
      },
      { name: 'a tool that no sub-agent gets', text: agentWith('tools: ⟦AskUserQuestion⟧'), findings: [{ messageId: 'unknown' }] },
      {
        name: 'a pattern that matches nothing',
        text: agentWith('tools: ⟦mcp__*⟧'),
        findings: [
          {
            messageId: 'unknown',
            message: 'Unexpected `mcp__*` in `tools`, expected `mcp__SERVER` for each server; Claude Code refuses to launch this agent',
          },
        ],
      },
      {
        name: 'a denial of all that is granted',
        text: agentWith('tools: Read, Bash\ndisallowedTools: ⟦Bash, Read⟧'),
        findings: [
          {
            messageId: 'denied',
            message:
              'Unexpected `Bash` and `Read` in `disallowedTools`, which takes away all that `tools` grants; the agent gets no tool at all',
            related: ['Read, Bash'],
          },
        ],
      },
      {
        name: 'an agent that never loads for another reason',
        text: '---\nname: x\ntools: ⟦bash⟧\n---\nYou fix tests.\n',
        findings: [{ messageId: 'near', severity: 'error', suggestions: ['---\nname: x\ntools: Bash\n---\nYou fix tests.\n'] }],
      },
    ],
  },
  { describe, it },
);
