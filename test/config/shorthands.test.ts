import { expect, test } from 'vitest';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';

const AGENT = `---\nname: x\ndescription: Use when a release of the product is due\ntools: Read, mcp__github__get, mcp__inside_wiki, mcp__slack__post\n---\n\n${'Read the plan. '.repeat(10)}\n`;

function kit(config: string) {
  return createToolkit(createMemoryHost({ 'agents/a.md': AGENT, 'subagent-kit.config.yaml': config }, { gitRoot: '.' }));
}

async function found(config: string): Promise<readonly string[]> {
  const run = await kit(config).lint(['agents']);
  return [...run.files.flatMap(({ findings }) => findings), ...run.projectFindings].map(({ rule }) => rule);
}

test('budgets limit bodies, descriptions and collections', async () => {
  expect(await found('{}')).toEqual([]);
  expect(await found('budgets: { body: 30 }')).toEqual(['prompt/over-budget']);
  expect(await found('budgets: { description: 10 }')).toEqual(['frontmatter/long-description']);
  expect(await found('budgets: { collection: 10 }')).toEqual(['project/description-budget']);
  expect(await found('budgets: { body: 1000, description: 100, collection: 100 }')).toEqual([]);
});

test('a setting of the rule in the same place wins over a budget, and a budget over what is extended', async () => {
  expect(await found('budgets: { body: 30 }\nrules: { prompt/over-budget: [warning, { tokens: 1000 }] }')).toEqual([]);
  expect(await found('budgets: { body: 30 }\nrules: { prompt/over-budget: error }')).toEqual(['prompt/over-budget']);
  expect(await found('budgets: { body: 30 }\noverrides: [{ files: ["agents/**"], budgets: { body: 1000 } }]')).toEqual([]);
});

test('allowed MCP servers are declared, and all others reported', async () => {
  const run = await kit('allowedMcpServers: [github, "inside.*"]').lint(['agents']);
  expect(run.files[0]?.findings.map(({ messageId, message }) => [messageId, message])).toEqual([
    ['forbidden', 'Unexpected MCP server `slack`, expected one of those that are allowed: `github` and `inside.*`'],
  ]);
});

test('the settings of a file tell where a budget stands', async () => {
  const { rules } = await kit('preset: strict\nbudgets: { body: 30 }\nallowedMcpServers: [github]').explainSettings('agents/a.md');
  const optionOf = (id: string, option: string) => rules.find(({ rule }) => rule === id)?.options.get(option);
  expect(optionOf('prompt/over-budget', 'tokens')).toEqual({
    value: 30,
    origin: { kind: 'file', place: 'subagent-kit.config.yaml:2:18' },
  });
  expect(optionOf('tools/undeclared-mcp-server', 'allow')).toEqual({
    value: ['github'],
    origin: { kind: 'file', place: 'subagent-kit.config.yaml:3:20' },
  });
});

test.each([
  ['budgets: { bdoy: 3 }', '1:12: Unknown key `bdoy`'],
  ['budgets: { body: 0 }', '1:18: Unexpected'],
  ['budgets: { body: many }', '1:18: Unexpected'],
  ['allowedMcpServers: github', '1:20: Unexpected'],
])('refuses %s', async (config, message) => {
  await expect(kit(config).lint(['agents'])).rejects.toThrow(`subagent-kit.config.yaml:${message}`);
});
