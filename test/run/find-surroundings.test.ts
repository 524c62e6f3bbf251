import { describe, expect, test } from 'vitest';

import { factsFor } from '../../src/host/host-facts.ts';
import hype from '../../src/lint/rules/fantasy/hype.ts';
import type { Scope } from '../../src/model/load.ts';
import type { RulePlan } from '../../src/model/plan.ts';
import { NO_SURROUNDINGS, type Surroundings } from '../../src/model/surroundings.ts';
import { createSurroundingsFinder } from '../../src/run/find-surroundings.ts';
import { createMemoryHost, type MemoryHostOptions } from '../../src/run/memory-host.ts';

const servers = (...names: string[]): string => JSON.stringify({ mcpServers: Object.fromEntries(names.map((name) => [name, {}])) });
const plugin = (more: object = {}): string => JSON.stringify({ name: 'kit', ...more });
const skill = (name: string, more = ''): string => `---\nname: ${name}\ndescription: x\n${more}---\nBody\n`;

const PLAN: RulePlan = { rules: [], leastCertainty: 'likely', host: factsFor() };

interface Around extends MemoryHostOptions {
  readonly folder?: string;
  readonly scope?: Scope;
  readonly given?: readonly string[];
  readonly plan?: RulePlan;
}

async function lookAround(
  files: Record<string, string>,
  { folder = '.claude/agents', scope = 'project', given = [], plan = PLAN, ...options }: Around = {},
): Promise<{ readonly surroundings: Surroundings; readonly findings: readonly string[] }> {
  const path = `${folder}/x.md`;
  const host = createMemoryHost({ [path]: '', ...files }, { gitRoot: '.', ...options });
  const finder = createSurroundingsFinder(host, { collections: [{ folder, paths: [path] }], given });
  const surroundings = await finder.of(path, { scope, plan });
  return { surroundings, findings: finder.findings().map(({ rule, message, place }) => `${place.path} ${rule}: ${message}`) };
}

const serversAround = async (files: Record<string, string>, around?: Around): Promise<unknown> => {
  const { mcpServers, hasMcpConfiguration } = (await lookAround(files, around)).surroundings;
  return hasMcpConfiguration ? mcpServers : { known: mcpServers };
};

describe('MCP servers around the agents of a project', () => {
  test('are those of `.mcp.json` at the root and on the way to it', async () => {
    const files = { '.mcp.json': servers('root', 'my.server'), 'pkg/.mcp.json': servers('inner'), 'other/.mcp.json': servers('other') };
    expect(await serversAround(files)).toEqual(['my_server', 'root']);
    expect(await serversAround(files, { folder: 'pkg/.claude/agents' })).toEqual(['inner', 'my_server', 'root']);
    expect(await serversAround(files, { folder: 'pkg/agents' })).toEqual(['inner', 'my_server', 'root']);
  });

  test('are not known without a configuration', async () => {
    expect(await lookAround({})).toEqual({ surroundings: NO_SURROUNDINGS, findings: [] });
  });

  test('are not declared by files that Claude Code does not read for that', async () => {
    const files = { '.claude/.mcp.json': servers('a'), '.claude/settings.json': servers('b'), '.claude/settings.local.json': servers('c') };
    expect(await serversAround(files)).toEqual({ known: [] });
    expect(await serversAround({ '.claude/.mcp.json': servers('a') }, { folder: '.claude/agents/team' })).toEqual({ known: [] });
  });

  test('are read up to the git root, and without one in the project or the given folder', async () => {
    const files = { '/project/.mcp.json': servers('outer'), '/project/in/.mcp.json': servers('in') };
    const folder = '/project/in/.claude/agents';
    expect(await serversAround(files, { folder, gitRoot: '/project/in' })).toEqual(['in']);
    expect(await serversAround(files, { folder, gitRoot: '/elsewhere' })).toEqual(['in']);
    expect(await serversAround(files, { folder, gitRoot: '/elsewhere', given: ['/project'] })).toEqual(['in', 'outer']);
    expect(await serversAround(files, { folder: '/project/in/prompts', gitRoot: '/elsewhere', given: ['/project/in'] })).toEqual(['in']);
  });

  test('are not looked for in the home folder, nor for the agents of a user', async () => {
    const files = { '/home/me/.mcp.json': servers('mine'), '/home/me/.claude/skills/s/SKILL.md': skill('s') };
    const folder = '/home/me/.claude/agents';
    expect(await serversAround(files, { folder, homeFolder: '/home/me', scope: 'user' })).toEqual({ known: [] });
    expect(await serversAround(files, { folder, homeFolder: '/home/me', gitRoot: '/home/me' })).toEqual({ known: [] });
  });

  test.each([
    ['{"mcpServers": {', 'Unexpected configuration that is no JSON object; Claude Code reads nothing from it'],
    ['{"db": {}}', 'Unexpected configuration that holds no map `mcpServers`; Claude Code reads nothing from it'],
    [' '.repeat(1_048_577), 'Unexpected configuration that is larger than 1048576 bytes; what agents name in it is not checked'],
  ])('are not known where a configuration can not be read, which is one finding', async (text, message) => {
    const { surroundings, findings } = await lookAround({ '.mcp.json': text, 'pkg/.mcp.json': servers('a') }, { folder: 'pkg/agents' });
    expect(surroundings).toMatchObject({ mcpServers: ['a'], hasMcpConfiguration: false });
    expect(findings).toEqual([expect.stringContaining(`.mcp.json internal/unreadable-configuration: ${message}`)]);
  });

  test('are not read through a link that leads out', async () => {
    const files = { '/elsewhere/.mcp.json': servers('a'), 'conf/mcp.json': servers('b') };
    const out = await lookAround(files, { links: { '.mcp.json': '/elsewhere/.mcp.json' } });
    expect(out.surroundings).toMatchObject({ mcpServers: [], hasMcpConfiguration: false });
    expect(out.findings).toEqual([expect.stringContaining('.mcp.json internal/outside-root: ')]);
    expect(await serversAround(files, { links: { '.mcp.json': 'conf/mcp.json' } })).toEqual(['b']);
  });
});

describe('MCP servers around the agents of a plugin', () => {
  const inPlugin: Around = { folder: 'kits/a/agents', scope: 'plugin' };
  const around = (files: Record<string, string>, manifest: object = {}): Promise<unknown> =>
    serversAround({ 'kits/a/.claude-plugin/plugin.json': plugin(manifest), ...files }, inPlugin);

  test('have the name of the plugin before theirs', async () => {
    expect(await around({ 'kits/a/.mcp.json': servers('db') })).toEqual(['plugin_kit_db']);
    expect(await around({ 'kits/a/.mcp.json': '{"db": {}}' })).toEqual(['plugin_kit_db']);
    expect(await around({}, { mcpServers: { inline: {} } })).toEqual(['plugin_kit_inline']);
    expect(await around({ 'kits/a/conf/s.json': servers('named') }, { mcpServers: ['./conf/s.json', { inline: {} }] })).toEqual([
      'plugin_kit_inline',
      'plugin_kit_named',
    ]);
  });

  test('are those of the project too, which says nothing about what is not declared', async () => {
    expect(await around({ '.mcp.json': servers('team') })).toEqual({ known: ['team'] });
    expect(await around({ '.mcp.json': servers('team'), 'kits/a/.mcp.json': servers('db') })).toEqual(['plugin_kit_db', 'team']);
  });

  test('are not read outside of the plugin', async () => {
    expect(await around({ 'kits/s.json': servers('x'), 'kits/a/.mcp.json': servers('db') }, { mcpServers: './../s.json' })).toEqual([
      'plugin_kit_db',
    ]);
  });

  test('are not all known where the plugin brings a bundle, or its manifest can not be read', async () => {
    expect(await around({ 'kits/a/.mcp.json': servers('db') }, { mcpServers: './server.mcpb' })).toEqual({ known: ['plugin_kit_db'] });
    const broken = await lookAround({ 'kits/a/.claude-plugin/plugin.json': '{', 'kits/a/.mcp.json': servers('db') }, inPlugin);
    expect(broken.surroundings).toEqual(NO_SURROUNDINGS);
    expect(broken.findings).toEqual([expect.stringContaining('kits/a/.claude-plugin/plugin.json internal/unreadable-configuration: ')]);
  });

  test('are not known where Claude Code rejects the plugin for its agents', async () => {
    const of = async (agents: unknown): Promise<readonly string[]> =>
      (await lookAround({ 'kits/a/.claude-plugin/plugin.json': plugin({ agents }) }, inPlugin)).findings;
    expect(await of('./agents')).toEqual([
      expect.stringContaining('plugin.json internal/unreadable-configuration: Unexpected configuration that names more in `agents`'),
    ]);
    expect(await of(['./agents/x.md', './more'])).toHaveLength(1);
    expect(await of(['./agents/x.md'])).toEqual([]);
  });

  test('come with the name of the plugin', async () => {
    const { surroundings } = await lookAround({ 'kits/a/.claude-plugin/plugin.json': plugin() }, inPlugin);
    expect(surroundings).toEqual({ ...NO_SURROUNDINGS, pluginName: 'kit' });
  });

  test('are found without a git root', async () => {
    const files = { '/p/.claude-plugin/plugin.json': plugin(), '/p/.mcp.json': servers('db') };
    expect(await serversAround(files, { folder: '/p/agents', scope: 'plugin', gitRoot: '/elsewhere' })).toEqual(['plugin_kit_db']);
  });
});

describe('skills around agents', () => {
  const skillsAround = async (files: Record<string, string>, around?: Around): Promise<unknown> => {
    const { skills, disabledSkills, hasSkills } = (await lookAround(files, around)).surroundings;
    return { skills, disabledSkills, hasSkills };
  };

  test('go by the name of their folder and by their own', async () => {
    const files = { '.claude/skills/by-dir/SKILL.md': skill('by-name'), '.claude/skills/plain/SKILL.md': 'Body\n' };
    expect(await skillsAround(files)).toEqual({ skills: ['by-dir', 'by-name', 'plain'], disabledSkills: [], hasSkills: true });
  });

  test('are no other files', async () => {
    const files = {
      '.claude/skills/flat.md': skill('flat'),
      '.claude/skills/lower/skill.md': skill('lower'),
      '.claude/skills/nest/inner/SKILL.md': skill('inner'),
      'pkg/.claude/skills/below/SKILL.md': skill('below'),
    };
    expect(await skillsAround(files)).toEqual({ skills: [], disabledSkills: [], hasSkills: false });
  });

  test('are found on the way up to the root', async () => {
    const files = { '.claude/skills/top/SKILL.md': skill('top'), 'pkg/.claude/skills/inner/SKILL.md': skill('inner') };
    expect(await skillsAround(files, { folder: 'pkg/.claude/agents' })).toMatchObject({ skills: ['inner', 'top'] });
  });

  test('are set apart when only people may start them', async () => {
    const files = { '.claude/skills/a/SKILL.md': skill('b', 'disable-model-invocation: true\n') };
    expect(await skillsAround(files)).toEqual({ skills: [], disabledSkills: ['a', 'b'], hasSkills: true });
  });

  test('are not all known where the settings of the project enable plugins', async () => {
    const files = { '.claude/skills/a/SKILL.md': skill('a') };
    const withSettings = (settings: string): Promise<unknown> => skillsAround({ ...files, '.claude/settings.json': settings });
    expect(await withSettings('{"enabledPlugins": {"kit@team": true}}')).toMatchObject({ skills: ['a'], hasSkills: false });
    expect(await withSettings('{"enabledPlugins": {"kit@team": false}}')).toMatchObject({ hasSkills: true });
    expect(await withSettings('{"model": "opus"}')).toMatchObject({ hasSkills: true });
    expect(await withSettings('{"model": ')).toMatchObject({ hasSkills: true });
  });

  test('include commands, which make no folder of skills', async () => {
    const files = { '.claude/commands/ship.md': 'Ship.', '.claude/commands/db/dump.md': 'Dump.', '.claude/commands/x.txt': '' };
    expect(await skillsAround(files)).toEqual({ skills: ['db:dump', 'dump', 'ship'], disabledSkills: [], hasSkills: false });
  });

  test('of a plugin go with and without its name', async () => {
    const files = {
      'kits/a/.claude-plugin/plugin.json': plugin({ skills: ['./extra'], commands: './one.md' }),
      'kits/a/skills/own/SKILL.md': skill('own'),
      'kits/a/extra/more/SKILL.md': skill('more'),
      'kits/a/commands/do.md': 'Do.',
      'kits/a/one.md': 'One.',
      '.claude/skills/team/SKILL.md': skill('team'),
    };
    expect(await skillsAround(files, { folder: 'kits/a/agents', scope: 'plugin' })).toEqual({
      skills: ['do', 'kit:do', 'kit:more', 'kit:one', 'kit:own', 'more', 'one', 'own', 'team'],
      disabledSkills: [],
      hasSkills: true,
    });
  });

  test('are not all known where a link leads out, and that is no finding', async () => {
    const files = { '.claude/skills/a/SKILL.md': skill('a'), '/elsewhere/b/SKILL.md': skill('b'), 'shared/c/SKILL.md': skill('cc') };
    const out = await lookAround(files, { links: { '.claude/skills/b': '/elsewhere/b' } });
    expect(out).toEqual({ surroundings: { ...NO_SURROUNDINGS, skills: ['a'] }, findings: [] });
    const inside = await skillsAround(files, { links: { '.claude/skills/c': '../../shared/c' } });
    expect(inside).toEqual({ skills: ['a', 'c', 'cc'], disabledSkills: [], hasSkills: true });
  });
});

describe('sources that options name', () => {
  const naming = (allowSources: readonly string[]): RulePlan => {
    return { ...PLAN, rules: [{ rule: hype, severity: 'warning', options: { ...hype.defaults, allowSources } }] };
  };
  const sourcesAround = async (allowSources: readonly string[], around?: Around): Promise<readonly string[]> => {
    const files = { 'docs/slo.md': '# SLO', 'docs/a/b.md': '', '../outside.md': '' };
    return (await lookAround(files, { ...around, plan: naming(allowSources) })).surroundings.sources;
  };

  test('are those that exist in the project, sorted', async () => {
    expect(await sourcesAround(['docs/slo.md', 'docs/none.md', 'docs/a/b.md', 'docs'])).toEqual(['docs/a/b.md', 'docs/slo.md']);
  });

  test('lie inside the project', async () => {
    expect(await sourcesAround(['../outside.md', '/etc/hostname', 'docs/../docs/slo.md'])).toEqual([]);
  });

  test('are not looked for where no project is in sight', async () => {
    expect(await sourcesAround(['docs/slo.md'], { scope: 'user' })).toEqual([]);
  });
});

test('each collection is looked around once', async () => {
  let reads = 0;
  const memory = createMemoryHost({ '.mcp.json': servers('db'), 'agents/x.md': '', 'agents/y.md': '' }, { gitRoot: '.' });
  const host = { ...memory, readText: (path: string) => (reads++, memory.readText(path)) };
  const finder = createSurroundingsFinder(host, { collections: [{ folder: 'agents', paths: ['agents/x.md', 'agents/y.md'] }], given: [] });
  await Promise.all([
    finder.of('agents/x.md', { scope: 'project', plan: PLAN }),
    finder.of('agents/y.md', { scope: 'project', plan: PLAN }),
  ]);
  expect(reads).toBe(1);
  expect(await finder.of('other.md', { scope: 'project', plan: PLAN })).toEqual(NO_SURROUNDINGS);
});

describe('scripts around agents', () => {
  const scriptsAround = async (files: Record<string, string>): Promise<unknown> => {
    const { scripts, hasScripts } = (await lookAround(files)).surroundings;
    return { scripts, hasScripts };
  };

  test('are those of package.json', async () => {
    expect(await scriptsAround({ 'package.json': '{"scripts": {"test": "vitest", "build": "tsc"}}' })).toEqual({
      scripts: ['build', 'test'],
      hasScripts: true,
    });
    expect(await scriptsAround({ 'README.md': '' })).toEqual({ scripts: [], hasScripts: false });
  });

  test('are not all known in a workspace, or where the file can not be read', async () => {
    const scripts = '"scripts": {"test": "vitest"}';
    expect(await scriptsAround({ 'package.json': `{${scripts}, "workspaces": ["a"]}` })).toEqual({ scripts: ['test'], hasScripts: false });
    expect(await scriptsAround({ 'package.json': `{${scripts}}`, 'pnpm-workspace.yaml': '' })).toMatchObject({ hasScripts: false });
    expect(await scriptsAround({ 'package.json': '{' })).toEqual({ scripts: [], hasScripts: false });
  });
});
