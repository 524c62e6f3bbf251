import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { HOST_FORMATS } from '../../../src/render/render-agent.ts';
import { isRenderedFile } from '../../../src/render/source-header.ts';
import { agentFrom, lossesOf, renderSource, renderTo, rosterComposed } from './render-target.ts';

const HEADER = '# Rendered by subagent-kit from a.md. Edit the source, not this file.';
const LOOKER =
  'name: looker\ndescription: Looks at boxes\ntools: Read, Grep, WebFetch\nmodel: inherit\nmaxTurns: 5\neffort: high\nbackground: true';
const HELPED = `${LOOKER.replace('WebFetch', 'Agent')}\ncollaborators: [{ agent: opener, kind: coordinates }]`;
const text = (id: string, frontmatter: string, body?: string): string => renderSource(id, frontmatter, body).files[0]?.text ?? '';

/** The lines between the fences, without the header. */
function settings(rendered: string): readonly string[] {
  return rendered.slice(0, rendered.indexOf('\n---\n')).split('\n').slice(2);
}

describe('codex', () => {
  test('writes TOML, closes the sandbox of an agent that only reads, and lists what it loses', () => {
    const set = renderSource('codex', LOOKER, 'You look at "boxes" \\ """.\n\nAgain.');
    expect(set.files.map(({ path }) => path)).toEqual(['looker.toml']);
    expect(set.files[0]?.text).toBe(
      [
        HEADER,
        'name = "looker"',
        'description = "Looks at boxes"',
        'sandbox_mode = "read-only"',
        'model_reasoning_effort = "high"',
        'developer_instructions = """',
        'You look at \\"boxes\\" \\\\ \\"\\"\\".',
        '',
        'Again.',
        '"""',
        '',
      ].join('\n'),
    );
    expect(lossesOf(set)).toEqual([
      'background: Codex has no such setting',
      'maxTurns: OpenAI Codex has no such setting',
      'tools: Codex has no list of tools for an agent; its sandbox alone can be closed',
    ]);
  });

  test.each(['Read, Bash', 'Read, mcp__box', 'Read, Agent', '"*"', 'Read, New'])('leaves the sandbox as it is for `tools: %s`', (tools) => {
    expect(text('codex', `name: looker\ndescription: Looks\ntools: ${tools}`)).not.toContain('sandbox_mode');
  });

  const hasToml = spawnSync('python3', ['-c', 'import tomllib'], { stdio: 'ignore' }).status === 0;
  test.skipIf(!hasToml)('is read back by a TOML parser (skipped without Python 3.11)', () => {
    const hostile = agentFrom(
      'name: a "b" \\\\ c\ndescription: "d\\n\\t\\u0000\\u2028 \\\\ \\""',
      'Body \\ """ \u0007\t\u007f\u0085 ""\n"',
    );
    for (const agent of [hostile, ...rosterComposed]) {
      const [file] = renderTo('codex', [agent]).files;
      const script = 'import json,sys,tomllib; print(json.dumps(tomllib.loads(sys.stdin.buffer.read().decode())))';
      const { stdout } = spawnSync('python3', ['-c', script], { input: file?.text ?? '', encoding: 'utf8' });
      const read = JSON.parse(stdout);
      expect(read.name).toBe(agent.name);
      expect(read.developer_instructions.startsWith(agent.body.map((piece) => piece.text).join(''))).toBe(true);
    }
  });
});

describe('copilot', () => {
  test('maps tools to its aliases, and says where one stands for more', () => {
    const set = renderSource(
      'copilot',
      'name: looker\ndescription: Looks\ntools: Read, Glob, Grep, Edit, mcp__box, mcp__lid__open, Skill, Bash(git *)\nmodel: opus',
    );
    expect(set.files.map(({ path }) => path)).toEqual(['looker.agent.md']);
    expect(settings(set.files[0]?.text ?? '')).toEqual([
      'name: looker',
      'description: Looks',
      'tools:',
      '  - read',
      '  - search',
      '  - edit',
      '  - box/*',
      '  - lid/open',
      '  - execute',
    ]);
    expect(lossesOf(set)).toEqual([
      'model: Copilot names models otherwise, so the agent gets the default',
      'tools: `Bash(git *)` stands for the whole tool, as in Claude Code',
      'tools: GitHub Copilot has no tool like `Skill`',
      'tools: `edit` of GitHub Copilot also grants what `Write` does',
    ]);
  });

  test('takes what is denied out of the list, and cannot hold it without one', () => {
    expect(settings(text('copilot', 'name: looker\ndescription: Looks\ntools: Read, Bash\ndisallowedTools: Bash'))).toEqual([
      'name: looker',
      'description: Looks',
      'tools:',
      '  - read',
    ]);
  });

  test('lists everything else for an agent that is only denied something, since no denial may be lost', () => {
    const set = renderSource('copilot', 'name: looker\ndescription: Looks\ndisallowedTools: Bash, Write');
    expect(settings(set.files[0]?.text ?? '').slice(2)).toEqual([
      'tools:',
      ...['agent', 'read', 'search', 'web', 'todo'].map((name) => `  - ${name}`),
    ]);
    expect(lossesOf(set)).toEqual([
      'disallowedTools: GitHub Copilot lists what is granted, so tools that it does not share with Claude Code are left out',
    ]);
    const nothing = renderSource('gemini', 'name: looker\ndescription: Looks\ndisallowedTools: Agent');
    expect([nothing.files[0]?.text.includes('tools'), lossesOf(nothing)]).toEqual([false, []]);
    expect(text('gemini', 'name: looker\ndescription: Looks\ndisallowedTools: mcp__box')).toContain('tools:\n  - run_shell_command\n');
  });

  test('grants nothing where no tool is left', () => {
    for (const tools of ['[]', 'Skill', '5'])
      expect(text('copilot', `name: looker\ndescription: Looks\ntools: ${tools}`)).toContain('tools: []\n');
  });

  test('says that a prompt is too long', () => {
    const set = renderSource('copilot', 'name: looker\ndescription: Looks', 'x'.repeat(30_000));
    expect(lossesOf(set)).toEqual(['prompt: GitHub Copilot takes 30000 characters of it, and it has 30001']);
    expect(lossesOf(renderSource('copilot', 'name: looker\ndescription: Looks', 'x'.repeat(29_999)))).toEqual([]);
  });

  test('calls collaborators by its own tool', () => {
    expect(text('copilot', HELPED)).toContain('through the `agent` tool');
  });
});

describe('cursor', () => {
  test('holds its five keys', () => {
    const set = renderSource('cursor', LOOKER);
    expect(set.files.map(({ path }) => path)).toEqual(['looker.md']);
    expect(settings(set.files[0]?.text ?? '')).toEqual([
      'name: looker',
      'description: Looks at boxes',
      'readonly: true',
      'model: inherit',
      'is_background: true',
    ]);
    expect(lossesOf(set)).toEqual([
      'effort: Cursor has no such setting',
      'maxTurns: Cursor has no such setting',
      'tools: Cursor has no list of tools for an agent; it can be kept from writing alone',
    ]);
  });
});

describe.each([
  ['codex', 'sandbox_mode = "read-only"'],
  ['cursor', 'readonly: true'],
])('%s', (id, setting) => {
  test('is closed for an agent that may write nothing', () => {
    expect(text(id, 'name: looker\ndescription: Looks\ndisallowedTools: Edit, Write, Bash')).toContain(`\n${setting}\n`);
    expect(text(id, 'name: looker\ndescription: Looks\ndisallowedTools: Edit, Write')).not.toContain(setting);
    expect(text(id, 'name: looker\ndescription: Looks\ntools: Read, Bash\ndisallowedTools: Bash')).toContain(`\n${setting}\n`);
  });
});

describe('gemini', () => {
  test('maps tools to its names and writes no key that it would refuse', () => {
    const set = renderSource('gemini', `${LOOKER}\nmcpServers: [box]\ncolor: red`);
    expect(settings(set.files[0]?.text ?? '')).toEqual([
      'name: looker',
      'description: Looks at boxes',
      'kind: local',
      'tools:',
      '  - read_file',
      '  - grep_search',
      '  - web_fetch',
      'model: inherit',
      'max_turns: 5',
    ]);
    expect(lossesOf(set)).toEqual([
      'background: Gemini CLI has no such setting',
      'color: Gemini CLI has no such setting',
      'effort: Gemini CLI has no such setting',
      'mcpServers: the documentation and the program of Gemini CLI name the key differently, and a wrong one keeps the agent from loading',
    ]);
  });

  test('calls an agent by the name that it takes, and says so', () => {
    const set = renderSource('gemini', 'name: Box Looker\ndescription: Looks');
    expect(set.files.map(({ path }) => path)).toEqual(['box-looker.md']);
    expect(set.files[0]?.text).toContain('\nname: box-looker\n');
    expect(lossesOf(set)).toEqual(['name: Gemini CLI takes no such name, so the agent is called `box-looker` there']);
  });

  test('has its agents name what others should do, since they cannot call them', () => {
    expect(text('gemini', HELPED)).toContain('Name in your report the part');
    expect(lossesOf(renderSource('gemini', HELPED))).toContain('tools: Gemini CLI has no tool like `Agent`');
  });
});

describe('opencode', () => {
  test('denies what is not listed, and allows nothing that its user may want to be asked for', () => {
    const set = renderSource('opencode', LOOKER);
    expect(set.files.map(({ path }) => path)).toEqual(['looker.md']);
    expect(settings(set.files[0]?.text ?? '')).toEqual([
      'description: Looks at boxes',
      'mode: subagent',
      'permission:',
      ...['task', 'bash', 'edit', 'glob', 'list', 'lsp', 'websearch', 'codesearch', 'todoread', 'todowrite', 'skill'].map(
        (name) => `  ${name}: deny`,
      ),
      'steps: 5',
    ]);
    expect(lossesOf(set)).toEqual([
      'background: OpenCode has no such setting',
      'effort: OpenCode has no such setting',
      'tools: OpenCode denies what it is told by name, so tools of MCP servers stay granted',
    ]);
  });

  test('denies what is denied, with the tools that share its permission', () => {
    const set = renderSource('opencode', 'name: looker\ndescription: Looks\ntools: Edit\ndisallowedTools: [Write, Odd]');
    expect(set.files[0]?.text).toContain('  edit: deny\n');
    expect(lossesOf(set)).toEqual([
      'disallowedTools: OpenCode has no permission for `Odd`',
      'tools: OpenCode denies what it is told by name, so tools of MCP servers stay granted',
      'tools: `Edit` goes with a tool that is denied',
    ]);
    expect(settings(text('opencode', 'name: looker\ndescription: Looks\ndisallowedTools: Bash'))).toEqual([
      'description: Looks',
      'mode: subagent',
      'permission:',
      '  bash: deny',
    ]);
  });

  test('leaves everything as it is for an agent that inherits all tools', () => {
    expect(text('opencode', 'name: looker\ndescription: Looks')).not.toContain('permission');
  });
});

describe.each(HOST_FORMATS.map((format) => [format.id, format] as const))('the data of %s', (id, format) => {
  test('names a document for every entry, with the day on which it was read', () => {
    const { file, name, fixed, settings: known, tools, delegation, mostPromptCharacters } = format;
    const entries = [file, name, ...fixed, ...Object.values(known), tools, delegation, mostPromptCharacters ?? file];
    for (const { source } of entries) expect(format.sources[source]).toMatch(/^https:\/\//);
    expect(format.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test('leaves out an agent without a description, and says so', () => {
    const set = renderSource(id, 'name: looker');
    expect(set.files).toEqual([]);
    expect(lossesOf(set)).toEqual([`description: ${format.title} takes no agent without a description, so all of it is left out`]);
  });

  test('marks its files, so that they may be written again', () => {
    expect(isRenderedFile(text(id, LOOKER))).toBe(true);
  });

  test('loses a key that nobody knows, with its place', () => {
    const { losses } = renderSource(id, 'name: looker\ndescription: Looks\nowner: me');
    expect(losses).toEqual([
      {
        agent: 'looker',
        field: 'owner',
        reason: 'Claude Code knows no such key',
        origin: { kind: 'source', path: 'agents/a.md', range: { start: 36, end: 41 } },
      },
    ]);
  });
});
