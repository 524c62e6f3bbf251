import { describe, it } from 'vitest';
import rule from '../../../../src/lint/rules/frontmatter/invalid-value.ts';
import { testRule } from '../../../../src/testing/rule-tester.ts';

const DROPS = 'Claude Code drops this value';
const NEVER = 'Claude Code never lists this agent';

/** An agent with these further lines of front matter. */
function agentWith(lines: string): string {
  return `---\nname: x\ndescription: Use when x\n${lines}\n---\nYou fix tests.\n`;
}

testRule(
  rule,
  {
    quiet: [
      { name: 'comma-separated tools', text: agentWith('tools: Read, Grep, mcp__github__*') },
      { name: 'scoped tools in a list', text: agentWith('tools: [Bash(git *), "Agent(a, b)"]') },
      { name: 'tools that are empty, which another rule reports', text: agentWith('tools: []') },
      { name: 'a full model id', text: agentWith('model: claude-sonnet-4-5-20250929') },
      { name: 'a retired model that Claude Code replaces itself', text: agentWith('model: claude-opus-4-1-20250805') },
      { name: 'a retired model at another provider', text: agentWith('model: us.anthropic.claude-3-opus-20240229-v1:0') },
      { name: 'a model id of another provider', text: agentWith('model: us.anthropic.claude-opus-4-8-v1:0') },
      { name: 'a model alias in capitals, with a window', text: agentWith('model: Opus[1m]') },
      { name: 'a quoted truth value', text: agentWith('background: "true"') },
      { name: 'turns in quotes', text: agentWith('maxTurns: "5"') },
      { name: 'an effort in capitals', text: agentWith('effort: HIGH') },
      { name: 'skills of a plugin', text: agentWith('skills: [pdf, "office:pdf"]') },
      {
        name: 'servers',
        text: agentWith('mcpServers: [github, { x: { command: run } }, { y: { type: http, url: "https://example.com" } }]'),
      },
      {
        name: 'hooks',
        text: agentWith('hooks:\n  PreToolUse:\n    - matcher: Bash\n      hooks: [{ type: command, command: ./check.sh }]'),
      },
      { name: 'no hooks', text: agentWith('hooks:') },
      { name: 'a name with blanks, capitals and dots', text: '---\nname: My Agent 2.0\ndescription: Use when x\n---\n' },
      { name: 'a missing name, which another rule reports', text: '---\ndescription: Use when x\n---\nYou fix tests.\n' },
      { name: 'triggers of a strange form, which Claude Code ignores', text: agentWith('proactive_triggers: Some Words') },
      { name: 'a key that Claude Code ignores', text: agentWith('priority: { a: 1 }') },
      { name: 'a value that the plugin ignores anyway', scope: 'plugin', text: agentWith('permissionMode: never') },
      { name: 'a mode that the version knows', claudeVersion: '2.1.330', text: agentWith('permissionMode: manual') },
      {
        name: 'a colon in a name, in a version that takes it',
        claudeVersion: '2.1.197',
        text: '---\nname: "a:b"\ndescription: Use when x\n---\n',
      },
    ],
    finds: [
      {
        name: 'a colour that is nearly one, and a mode that is none',
        text: agentWith('color: ⟦gren⟧\npermissionMode: ⟦yolo⟧'),
        findings: [
          {
            messageId: 'unknown',
            severity: 'warning',
            message: `Unknown value \`gren\` in \`color\`, did you mean \`green\`; ${DROPS}`,
            suggestions: [agentWith('color: green\npermissionMode: yolo')],
          },
          { messageId: 'unexpected', severity: 'warning' },
        ],
      },
      {
        name: 'a mode of a later version',
        claudeVersion: '2.1.197',
        text: agentWith('permissionMode: ⟦manual⟧'),
        findings: [{ messageId: 'unexpected', severity: 'warning' }],
      },
      {
        name: 'the name of a model as people say it',
        text: agentWith('model: ⟦Claude Sonnet 4.5⟧'),
        findings: [
          {
            messageId: 'unknown',
            message:
              'Unknown model `Claude Sonnet 4.5` in `model`, did you mean `sonnet`; Claude Code sends it as it is, and the agent fails',
            suggestions: [agentWith('model: sonnet')],
          },
        ],
      },
      {
        name: 'an alias with a version',
        text: agentWith('model: ⟦opus-4.5⟧'),
        findings: [
          {
            messageId: 'unknown',
            data: {
              found: 'model `opus-4.5`',
              place: '`model`',
              expected: '`opus`',
              effect: 'Claude Code sends it as it is, and the agent fails',
            },
            suggestions: [agentWith('model: opus')],
          },
        ],
      },
      {
        name: 'a retired model',
        text: agentWith('model: ⟦claude-3-opus-20240229⟧'),
        findings: [
          {
            messageId: 'unexpected',
            severity: 'warning',
            certainty: 'likely',
            message:
              'Unexpected `claude-3-opus-20240229` (retired on 2026-01-05) in `model`, expected `opus`; Claude Code sends it as it is, and the agent fails',
            suggestions: [agentWith('model: opus')],
          },
        ],
      },
      {
        name: 'a model of another maker',
        text: agentWith('model: ⟦gpt-4o⟧'),
        findings: [
          {
            messageId: 'unexpected',
            severity: 'warning',
            certainty: 'possible',
            message:
              'Unexpected `gpt-4o` in `model`, expected a model alias or the id of a Claude model; Claude Code sends it as it is, and the agent fails',
          },
        ],
      },
      {
        name: 'a retired model without its day, with a window',
        text: agentWith('model: ⟦"Claude-Sonnet-4[1m]"⟧'),
        findings: [{ messageId: 'unexpected', certainty: 'likely', suggestions: [agentWith('model: sonnet')] }],
      },
      {
        name: 'a model id with a dot',
        text: agentWith('model: ⟦claude-sonnet-4.5⟧'),
        findings: [{ messageId: 'unknown', severity: 'warning', suggestions: [agentWith('model: sonnet')] }],
      },
      {
        name: 'names that may have come with a version that is newer than the facts',
        claudeVersion: '9.0.0',
        text: agentWith(
          'color: ⟦ultraviolet⟧\npermissionMode: ⟦trance⟧\nmodel: ⟦saga⟧\nmcpServers: [{ s: { type: ⟦carrier⟧, url: x } }]\n' +
            'hooks:\n  ⟦Daybreak⟧: []\n  PreToolUse:\n    - hooks: [{ type: ⟦telepathy⟧ }]',
        ),
        findings: [
          {
            messageId: 'unexpected',
            severity: 'info',
            message:
              'Unexpected `ultraviolet` in `color`, expected `red`, `blue`, `green`, `yellow`, `purple`, `orange`, `pink` or `cyan`; it may be newer than what is known of Claude Code (2.1.330)',
          },
          { messageId: 'unexpected', severity: 'info' },
          { messageId: 'unexpected', severity: 'info' },
          { messageId: 'unexpected', severity: 'info' },
          { messageId: 'unexpected', severity: 'info' },
          { messageId: 'unexpected', severity: 'info' },
        ],
      },
      {
        name: 'a slip and a wrong kind in such a version all the same',
        claudeVersion: '9.0.0',
        text: agentWith('permissionMode: ⟦accept-edits⟧\nhooks:\n  PreToolUse: ⟦5⟧'),
        findings: [
          { messageId: 'unknown', severity: 'warning', suggestions: [agentWith('permissionMode: acceptEdits\nhooks:\n  PreToolUse: 5')] },
          { messageId: 'unexpected', severity: 'error' },
        ],
      },
      {
        name: 'a number as effort',
        text: agentWith('effort: ⟦3⟧'),
        findings: [
          {
            messageId: 'unexpected',
            severity: 'info',
            message:
              'Unexpected number `3` in `effort`, expected `low`, `medium`, `high`, `xhigh` or `max`; Claude Code accepts the number and sends no effort',
          },
        ],
      },
      {
        name: 'a skill with a slash and a pattern of skills',
        text: agentWith('skills: [⟦/pdf⟧, ⟦"office:*"⟧]'),
        findings: [
          {
            messageId: 'unexpected',
            message: 'Unexpected `/pdf` in `skills[0]`, expected the name of a skill; Claude Code drops this item',
          },
          { messageId: 'unexpected', severity: 'warning' },
        ],
      },
      {
        name: 'skills in a text',
        text: agentWith('skills: ⟦pdf, /xlsx⟧'),
        findings: [{ messageId: 'unexpected', severity: 'warning' }],
      },
      {
        name: 'a word that is no model',
        text: agentWith('model: ⟦default⟧'),
        findings: [{ messageId: 'unexpected', severity: 'warning' }],
      },
      {
        name: 'a model that is a list',
        text: agentWith('model: ⟦[opus]⟧'),
        findings: [
          {
            messageId: 'unexpected',
            data: {
              found: 'list',
              place: '`model`',
              expected: 'a model alias or a full model id',
              effect: 'Claude Code drops this value and takes the model of the session',
            },
          },
        ],
      },
      {
        name: 'a key without a value',
        text: agentWith('⟦memory⟧:'),
        findings: [{ messageId: 'unexpected', severity: 'info' }],
      },
      {
        name: 'tools that are empty, in a version of which only that is known',
        claudeVersion: '2.1.197',
        exceptBom: 'this version reads no front matter behind a byte order mark',
        text: agentWith('tools: ⟦[]⟧'),
        findings: [
          {
            messageId: 'unexpected',
            severity: 'warning',
            message:
              'Unexpected empty list in `tools`, expected a comma-separated string or a list of tool names; the agent gets no tool at all',
          },
        ],
      },
      {
        name: 'an item that is no tool',
        text: agentWith('tools: [Read, ⟦7⟧]'),
        findings: [{ messageId: 'unexpected', severity: 'warning' }],
      },
      {
        name: 'a name that is a number',
        text: '---\nname: ⟦5⟧\ndescription: Use when x\n---\n',
        findings: [{ messageId: 'unexpected', severity: 'error' }],
      },
      {
        name: 'a name with a colon',
        text: '---\nname: ⟦"a:b"⟧\ndescription: Use when x\n---\n',
        findings: [
          {
            messageId: 'unexpected',
            severity: 'error',
            data: {
              found: '`a:b`',
              place: '`name`',
              expected: 'a name of at most 256 characters without a colon or a leading hyphen',
              effect: NEVER,
            },
          },
        ],
      },
      {
        name: 'a description that is a list',
        text: '---\nname: x\ndescription: ⟦[a, b]⟧\n---\n',
        findings: [{ messageId: 'unexpected', severity: 'error' }],
      },
      {
        name: 'hooks of another program',
        text: agentWith('hooks:\n  ⟦pre⟧: echo hi\n  ⟦notification⟧: echo hi'),
        findings: [
          {
            messageId: 'unexpected',
            severity: 'warning',
            message:
              'Unexpected event `pre` in `hooks`, expected an event such as `PreToolUse`; Claude Code ignores this entry, so nothing runs',
          },
          { messageId: 'unknown', severity: 'warning' },
        ],
      },
      {
        name: 'a guard without a command',
        text: agentWith('hooks:\n  PreToolUse:\n    - hooks: [⟦{ type: command }⟧]'),
        findings: [
          {
            messageId: 'missing',
            severity: 'error',
            message:
              'Missing `command` in `hooks.PreToolUse[0].hooks[0]`, expected a text; Claude Code does not load an agent with such a guard',
          },
        ],
      },
      {
        name: 'the same guard in a version that drops the hooks instead',
        claudeVersion: '2.1.197',
        text: agentWith('hooks:\n  PreToolUse:\n    - hooks: [⟦{ type: command }⟧]'),
        findings: [{ messageId: 'missing', severity: 'warning' }],
      },
      {
        name: 'a guard outside `hooks`, which might have guarded something',
        text: agentWith('⟦PreToolUse⟧:\n  - hooks: [{ type: command, command: ./check.sh }]'),
        findings: [
          {
            messageId: 'unexpected',
            severity: 'error',
            message:
              'Unexpected guard hook in `PreToolUse`, expected it under its event in `hooks`; Claude Code does not load an agent with such a guard',
          },
        ],
      },
      {
        name: 'a server without a type',
        text: agentWith('mcpServers: [{ ⟦x⟧: { url: "https://example.com" } }]'),
        findings: [{ messageId: 'missing', severity: 'warning' }],
      },
      {
        name: 'a value in broken YAML, which may be a consequence',
        exceptCrlf: 'the value is the same, the verdict is another',
        text: '---\nname: x\ndescription: Use when: x\ncolor: ⟦teal⟧\n---\n',
        findings: [
          { messageId: 'unexpected', severity: 'info', suggestions: ['---\nname: x\ndescription: Use when: x\ncolor: cyan\n---\n'] },
        ],
      },
      {
        name: 'a collaborator in a source, which `render` can not use',
        text: agentWith('collaborators: [{ agent: y, kind: ⟦validate⟧ }]'),
        findings: [{ messageId: 'unknown', severity: 'error', suggestions: [agentWith('collaborators: [{ agent: y, kind: validates }]')] }],
      },
    ],
  },
  { describe, it },
);
