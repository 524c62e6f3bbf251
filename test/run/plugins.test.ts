import { describe, expect, test } from 'vitest';
import { defineFileRule, defineProjectRule } from '../../src/plugin.ts';
import { createToolkit, type Toolkit } from '../../src/run/create-toolkit.ts';
import { createMemoryHost, type MemoryHostOptions } from '../../src/run/memory-host.ts';

const META = { summary: 'Disallow QUUX', severity: 'warning', certainty: 'certain', recommended: true, since: '1.0.0' } as const;

const noTodo = defineFileRule({
  id: 'no-todo',
  meta: META,
  messages: { found: 'Unexpected `{word}`' },
  defaults: { word: 'QUUX' },
  check({ document, options, report }) {
    const start = document.text.indexOf(options.word);
    if (start >= 0) report({ at: { start, end: start + options.word.length }, messageId: 'found', data: { word: options.word } });
  },
});

const oneAgent = defineProjectRule({
  id: 'team/one-agent',
  meta: { ...META, summary: 'Limit agents', recommended: false },
  messages: { many: 'Unexpected {count} agents' },
  defaults: {},
  collect: () => 1,
  check({ collections, report }) {
    for (const { folder, facts } of collections) {
      if (facts.size > 1) report({ at: { path: folder, range: null }, messageId: 'many', data: { count: facts.size } });
    }
  },
});

const PLUGIN = {
  name: 'acme',
  rules: [noTodo, oneAgent],
  reporters: [{ id: 'count', format: () => 'counted' }],
  presets: { strict: { 'team/one-agent': 'error', 'no-todo': 'info', 'prompt/over-budget': 'off' } },
} as const;

const agent = (body: string): string => `---\nname: x\ndescription: Use when x\n---\n${body}\n`;

function toolkitWith(config: string, options: MemoryHostOptions & { readonly files?: Readonly<Record<string, string>> } = {}): Toolkit {
  const files = { 'agents/a.md': agent('QUUX'), 'subagent-kit.config.yaml': config, 'tools/acme.js': '', ...options.files };
  return createToolkit(createMemoryHost(files, { modules: { 'tools/acme.js': { default: PLUGIN } }, ...options }));
}

async function rulesOf(toolkit: Toolkit, ...args: readonly [options?: Parameters<Toolkit['lint']>[1]]): Promise<readonly string[]> {
  const run = await toolkit.lint(['agents'], ...args);
  return [...run.files.flatMap(({ findings }) => findings), ...run.projectFindings].map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('a plugin', () => {
  test('brings rules, whose ids begin with its name', async () => {
    const toolkit = toolkitWith('plugins: [./tools/acme.js]');
    expect(await rulesOf(toolkit)).toEqual(['acme/no-todo warning']);
    expect(await rulesOf(toolkit, { rules: { 'acme/no-todo': 'error' } })).toEqual(['acme/no-todo error']);
    expect((await toolkit.lint(['agents'])).plugins).toMatchObject([
      { name: 'acme', source: './tools/acme.js', path: '/project/tools/acme.js' },
    ]);
  });

  test('takes settings and options as built-in rules do', async () => {
    expect(await rulesOf(toolkitWith('plugins: [./tools/acme.js]\nrules: { acme/no-todo: [info, { word: Use }] }'))).toEqual([
      'acme/no-todo info',
    ]);
    expect(await rulesOf(toolkitWith('plugins: [./tools/acme.js]\nrules: { acme/no-todo: off }'))).toEqual([]);
    await expect(toolkitWith('plugins: [./tools/acme.js]\nrules: { acme/no-tdo: off }').lint([])).rejects.toMatchObject({
      code: 'config-invalid',
      message: 'subagent-kit.config.yaml:2:10: Unknown rule `acme/no-tdo`, did you mean `acme/no-todo`',
    });
    await expect(toolkitWith('plugins: [./tools/acme.js]\nrules: { acme/no-todo: [info, { words: x }] }').lint([])).rejects.toMatchObject({
      message: expect.stringContaining('Unknown option `words` of `acme/no-todo`, did you mean `word`'),
    });
  });

  test('brings presets, for its own rules and for others', async () => {
    const files = { 'agents/b.md': agent('x').replace('name: x', 'name: y') };
    const toolkit = toolkitWith('plugins: [./tools/acme.js]\nextends: acme/strict', { files });
    expect(await rulesOf(toolkit)).toEqual(['acme/no-todo info', 'acme/team/one-agent error']);
    const { rules } = await toolkit.explainSettings('agents/a.md');
    expect(rules.find(({ rule }) => rule === 'prompt/over-budget')?.level.value).toBe('off');
    await expect(toolkitWith('plugins: [./tools/acme.js]\nextends: acme/strct').lint([])).rejects.toMatchObject({
      message: 'subagent-kit.config.yaml:2:10: Unknown preset `acme/strct`, did you mean `acme/strict`',
    });
  });

  test('may stand in a configuration that is extended, and holds only where it is named', async () => {
    const files = {
      'shared/base.yaml': 'plugins: [../tools/acme.js]',
      'other/agents/c.md': agent('QUUX').replace('name: x', 'name: z'),
      'other/subagent-kit.config.yaml': '{}',
    };
    const toolkit = toolkitWith('extends: ./shared/base.yaml\nrules: { acme/no-todo: error }', { files, gitRoot: '.' });
    const run = await toolkit.lint(['agents', 'other']);
    expect(run.files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)])).toEqual([
      ['agents/a.md', ['acme/no-todo']],
      ['other/agents/c.md', []],
    ]);
  });

  test('is told by the settings of a file, with where it was named', async () => {
    const { plugins } = await toolkitWith('preset: all\nplugins: [./tools/acme.js]').explainSettings('agents/a.md');
    expect(plugins).toEqual([{ value: 'acme', origin: { kind: 'file', place: 'subagent-kit.config.yaml:2:11' } }]);
  });

  test('is known to directives', async () => {
    const files = { 'agents/a.md': agent('<!-- subagent-kit-disable-next-line acme/no-todo -- later -->\nQUUX') };
    expect(await rulesOf(toolkitWith('plugins: [./tools/acme.js]', { files }))).toEqual([]);
    expect(await rulesOf(toolkitWith('{}', { files }))).toEqual(['internal/unused-directive warning']);
  });

  test('is not loaded where plugins are off, and what is said about it is passed over', async () => {
    const files = { 'agents/a.md': agent('<!-- subagent-kit-disable-next-line acme/no-todo -- later -->\nQUUX') };
    const config = 'plugins: [./tools/acme.js]\nextends: acme/strict\nrules: { acme/no-todo: error }';
    const toolkit = toolkitWith(config, { files, modules: { 'tools/acme.js': new Error('was run') } });
    expect(await rulesOf(toolkit, { plugins: false, rules: { 'acme/no-todo': 'error' } })).toEqual([]);
    const mistyped = toolkitWith('plugins: [./tools/acme.js]\nrules: { fantasy/hipe: off }');
    await expect(mistyped.lint([], { plugins: false })).rejects.toMatchObject({ code: 'config-invalid' });
    await expect(toolkitWith('{}').lint([], { rules: { 'acme/no-todo': 'off' } })).rejects.toMatchObject({ code: 'unknown-rule' });
  });

  test.each([
    [
      'a package',
      { 'node_modules/acme/package.json': '{ "main": "./lib/main.js" }', 'node_modules/acme/lib/main.js': '' },
      'acme',
      'node_modules/acme/lib/main.js',
    ],
    [
      'a package without an entry',
      { 'node_modules/acme/package.json': '{}', 'node_modules/acme/index.js': '' },
      'acme',
      'node_modules/acme/index.js',
    ],
    [
      'a package of a scope with conditions, above the configuration',
      {
        '/node_modules/@a/b/package.json': '{ "exports": { ".": { "types": "./x.d.ts", "import": { "default": "./b.js" } } } }',
        '/node_modules/@a/b/b.js': '',
      },
      '"@a/b"',
      '/node_modules/@a/b/b.js',
    ],
  ])('may be %s', async (_, files, source, module) => {
    const toolkit = toolkitWith(`plugins: [${source}]`, { files, modules: { [module]: { default: PLUGIN } } });
    expect(await rulesOf(toolkit)).toEqual(['acme/no-todo warning']);
  });

  test.each([
    ['a path out of the project', '../../acme.js', 'expected a path inside the project'],
    ['a link out of the project', './tools/link.js', 'expected a path inside the project'],
    ['a file that is missing', './tools/none.js', 'no such file'],
    ['a package that is missing', 'none', 'no such package around .'],
    ['an address', '"https://example.test/x.js"', 'expected the name of a package, or a path that begins with `./`'],
    ['a module of Node', '"node:fs"', 'expected the name of a package, or a path that begins with `./`'],
    ['an absolute path', '/project/tools/acme.js', 'expected the name of a package, or a path that begins with `./`'],
    ['a package that leads out of itself', 'astray', 'its package.json names no entry'],
    ['a module that fails', './tools/broken.js', 'SyntaxError: nope'],
    ['a module without a default export', './tools/empty.js', 'Missing plugin, expected a mapping with `name` as the default export'],
  ])('may not be %s', async (_, source, reason) => {
    const toolkit = toolkitWith(`plugins: [${source}]`, {
      files: {
        'tools/broken.js': '',
        'tools/empty.js': '',
        '/outside.js': '',
        'node_modules/astray/package.json': '{ "main": "../../../outside.js" }',
      },
      links: { 'tools/link.js': '/outside.js' },
      modules: { 'tools/broken.js': new SyntaxError('nope'), 'tools/empty.js': {}, '/outside.js': { default: PLUGIN } },
      gitRoot: '.',
    });
    await expect(toolkit.lint([])).rejects.toMatchObject({
      code: 'plugin-failed',
      message: expect.stringMatching(/^cannot load plugin `.*`: /),
    });
    await expect(toolkit.lint([])).rejects.toThrow(reason);
  });

  test.each([
    [{ ...PLUGIN, name: 'Acme' }, 'Unexpected `name`, expected a name such as `acme`'],
    [{ ...PLUGIN, name: 'fantasy' }, 'Unexpected `name` `fantasy`, which built-in rules have, expected another'],
    [{ ...PLUGIN, rule: [] }, 'Unknown field `rule`, did you mean `rules`'],
    [{ ...PLUGIN, rules: {} }, 'Unexpected `rules`, expected a list'],
    [{ ...PLUGIN, rules: [{ ...noTodo, id: '../x' }] }, 'Unexpected `rules[0].id`, expected an id such as `no-thing` or `area/no-thing`'],
    [{ ...PLUGIN, rules: [noTodo, { ...noTodo, check: undefined }] }, 'Unexpected `rules[1].check`, expected a function'],
    [{ ...PLUGIN, rules: [{ ...oneAgent, collect: 1 }] }, 'Unexpected `rules[0].collect`, expected a function'],
    [
      { ...PLUGIN, rules: [{ ...noTodo, meta: { ...META, severity: 'fatal' } }] },
      'Unexpected `rules[0].meta.severity`, expected `error`, `warning`, `info`',
    ],
    [{ ...PLUGIN, targets: [{ id: 'x' }] }, 'Unexpected `targets[0].title`, expected a text'],
    [{ ...PLUGIN, reporters: [{ id: 'x' }] }, 'Unexpected `reporters[0].format`, expected a function'],
    [{ ...PLUGIN, presets: { a: { x: 'fatal' } } }, 'Unexpected `presets.a.x`, expected `error`, `warning`, `info`, `off`'],
  ])('names the field that is wrong: %#', async (plugin, message) => {
    const toolkit = toolkitWith('plugins: [./tools/acme.js]', { modules: { 'tools/acme.js': { default: plugin } } });
    await expect(toolkit.lint([])).rejects.toThrow(`cannot load plugin \`./tools/acme.js\`: ${message}`);
  });

  test('may not have a name that another one has', async () => {
    const modules = { 'tools/acme.js': { default: PLUGIN }, 'tools/two.js': { default: { name: 'acme' } } };
    const toolkit = toolkitWith('plugins: [./tools/acme.js, ./tools/two.js]', { modules, files: { 'tools/two.js': '' } });
    await expect(toolkit.lint([])).rejects.toThrow('subagent-kit.config.yaml:1:28: Unexpected second plugin `acme`');
  });
});
