import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/tools/unknown.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

testRule(
  rule,
  {
    quiet: [
      { name: 'commas', text: agentWith('tools: Read, Grep, Glob,') },
      { name: 'blanks', text: agentWith('tools: Read Grep') },
      { name: 'a list with commas and blanks inside', text: agentWith('tools: [Read, "Edit Bash", "Grep, Glob"]') },
      { name: 'older names that still work', text: agentWith('tools: Read, Task, KillShell') },
      { name: 'tools of MCP servers', text: agentWith('tools: Read, mcp__github, mcp__github__*, mcp__claude-flow__swarm_init') },
      { name: 'specifiers', text: agentWith('tools: Agent(a, b), Bash(git add, git commit), Read()') },
      { name: 'a specifier behind a blank, which another rule reports', text: agentWith('tools: Bash (git *)') },
      { name: 'every tool', text: agentWith('tools: "*"') },
      { name: 'tools that only some sessions offer', text: agentWith('tools: Read, LSP, TodoWrite, ReadMcpResourceTool, PowerShell') },
      { name: 'removed tools, which another rule reports', text: agentWith('tools: Read, MultiEdit') },
      { name: 'tools that no sub-agent gets', text: agentWith('tools: Read, AskUserQuestion') },
      { name: 'a list of which nothing is left, which another rule reports', text: agentWith('tools: read, grep') },
      { name: 'no list', text: agentWith('model: opus') },
      { name: 'denials, which another rule reports', text: agentWith('disallowedTools: bash') },
      { name: 'a file without front matter', text: 'tools: read, bash\n' },
    ],
    finds: [
      {
        name: 'another case',
        text: agentWith('tools: Read, ⟦bash⟧, ⟦websearch⟧'),
        findings: [
          {
            messageId: 'case',
            severity: 'warning',
            certainty: 'certain',
            message: 'Unknown tool `bash`, did you mean `Bash`; names of tools are case-sensitive',
            suggestions: [agentWith('tools: Read, Bash, websearch')],
          },
          { messageId: 'case', suggestions: [agentWith('tools: Read, bash, WebSearch')] },
        ],
      },
      {
        name: 'another case of a tool that is listed already',
        text: agentWith('tools: ⟦read⟧, Read'),
        findings: [{ messageId: 'case', suggestions: [agentWith('tools: Read')] }],
      },
      {
        name: 'another case of an older and of a removed name',
        text: agentWith('tools: Read, ⟦task⟧, ⟦multiedit⟧'),
        findings: [
          { messageId: 'near', suggestions: [agentWith('tools: Read, Agent, multiedit')] },
          { messageId: 'near', suggestions: [agentWith('tools: Read, task, Edit')] },
        ],
      },
      {
        name: 'a slip in a list',
        text: agentWith('tools:\n  - Read\n  - ⟦Gerp⟧ # finds\n  - "⟦Wirte⟧"'),
        findings: [
          { messageId: 'near', suggestions: [agentWith('tools:\n  - Read\n  - Grep # finds\n  - "Wirte"')] },
          { messageId: 'near', suggestions: [agentWith('tools:\n  - Read\n  - Gerp # finds\n  - "Write"')] },
        ],
      },
      {
        name: 'names of VS Code, of which one has no counterpart',
        text: agentWith("tools: 'Read, ⟦search/codebase⟧, ⟦vscodeAPI⟧, ⟦web/somethingNew⟧'"),
        findings: [
          {
            messageId: 'foreign',
            message: 'Unknown tool `search/codebase` from VS Code, did you mean `Grep` or `Glob`; Claude Code drops it',
            suggestions: [agentWith("tools: 'Read, Grep, Glob, vscodeAPI, web/somethingNew'")],
          },
          { messageId: 'elsewhere', suggestions: [agentWith("tools: 'Read, search/codebase, web/somethingNew'")] },
          { messageId: 'elsewhere', suggestions: [agentWith("tools: 'Read, search/codebase, vscodeAPI'")] },
        ],
      },
      {
        name: 'names of other assistants, of tools that are listed already',
        text: agentWith('tools: [Read, Bash, ⟦run_shell_command⟧, ⟦read_file⟧]'),
        findings: [
          { messageId: 'foreign', suggestions: [agentWith('tools: [Read, Bash, read_file]')] },
          { messageId: 'foreign', suggestions: [agentWith('tools: [Read, Bash, run_shell_command]')] },
        ],
      },
      {
        name: 'tools of MCP servers as other programs name them, and of an extension',
        text: agentWith('tools: Read, ⟦github/*⟧, ⟦linear/get_issue⟧, ⟦publisher.extension/run⟧'),
        findings: [
          {
            messageId: 'server',
            certainty: 'likely',
            message: 'Unknown tool `github/*`, did you mean `mcp__github`; that is how tools of MCP servers are named',
            suggestions: [agentWith('tools: Read, mcp__github, linear/get_issue, publisher.extension/run')],
          },
          { messageId: 'server', suggestions: [agentWith('tools: Read, github/*, mcp__linear__get_issue, publisher.extension/run')] },
          { messageId: 'elsewhere', suggestions: [agentWith('tools: Read, github/*, linear/get_issue')] },
        ],
      },
      {
        name: 'a word for every tool beside a tool',
        text: agentWith('tools: Read, ⟦all⟧'),
        findings: [{ messageId: 'every' }],
      },
      {
        name: 'semicolons',
        text: agentWith('tools: ⟦Read;⟧ ⟦Edit;⟧ Bash'),
        findings: [
          {
            messageId: 'marks',
            message: 'Unexpected `;` in the tool `Read;`, expected `Read` with commas or blanks between names; Claude Code drops it',
            suggestions: [agentWith('tools: Read Edit; Bash')],
          },
          { messageId: 'marks', suggestions: [agentWith('tools: Read; Edit Bash')] },
        ],
      },
      {
        name: 'slashes between names',
        text: agentWith('tools: ⟦Read/Edit⟧, Bash'),
        findings: [{ messageId: 'marks', suggestions: [agentWith('tools: Read, Edit, Bash')] }],
      },
      {
        name: 'a pipe, which Claude Code passes over',
        text: agentWith('tools: Read ⟦|⟧ Bash'),
        findings: [{ messageId: 'stray', severity: 'info', fixed: agentWith('tools: Read Bash') }],
      },
      {
        name: 'a bracket that is never closed, so that Claude Code reads text',
        exceptCrlf: 'with CRLF it reads nothing, and the finding is an info',
        text: agentWith('tools: ⟦[Read⟧, Bash'),
        findings: [{ messageId: 'marks', severity: 'warning', suggestions: [agentWith('tools: Read, Bash')] }],
      },
      {
        name: 'a list in front matter that Claude Code can not read',
        text: '---\nname: x\ndescription: |\n  Use when x\n foo: bar: "baz\ntools: Read, ⟦bash⟧\n---\nYou fix tests.\n',
        findings: [
          {
            messageId: 'case',
            severity: 'info',
            suggestions: ['---\nname: x\ndescription: |\n  Use when x\n foo: bar: "baz\ntools: Read, Bash\n---\nYou fix tests.\n'],
          },
        ],
      },
      {
        name: 'a parenthesis that swallows what follows',
        text: agentWith('tools: Edit, ⟦Bash(git *, Read⟧'),
        findings: [{ messageId: 'unclosed' }],
      },
      {
        name: 'a name without any likeness',
        text: agentWith('tools: Read, ⟦PerformanceAnalyzer⟧'),
        findings: [
          {
            messageId: 'unknown',
            severity: 'warning',
            certainty: 'likely',
            message: 'Unknown tool `PerformanceAnalyzer`, expected a tool of Claude Code or `mcp__SERVER__TOOL`; Claude Code drops it',
          },
        ],
      },
      {
        name: 'a name that may have come with a version that is newer than the facts',
        claudeVersion: '9.0.0',
        text: agentWith('tools: Read, ⟦Hologram⟧, ⟦some_tool⟧'),
        findings: [{ messageId: 'newer', severity: 'info' }, { messageId: 'unknown' }],
      },
      {
        name: 'a tool that came later than the version',
        claudeVersion: '2.1.197',
        exceptBom: 'this version reads no front matter behind a byte order mark',
        text: agentWith('tools: Read, ⟦ListAgents⟧'),
        findings: [{ messageId: 'unknown' }],
      },
      {
        name: 'a text over several lines',
        text: agentWith('tools:\n  Read, Grep,\n  ⟦bash⟧'),
        findings: [{ messageId: 'case', suggestions: [agentWith('tools:\n  Read, Grep,\n  Bash')] }],
      },
      {
        name: 'a name that an escape hides, shown by the whole value',
        text: agentWith('tools: ⟦"Read, b\\x61sh"⟧'),
        findings: [{ messageId: 'case' }],
      },
    ],
  },
  { describe, it },
);
