import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createConsumer, isRegistryReachable, projectRoot } from '../../package/installed-package.ts';
import { AGENT_SDK_FORMAT } from '../../../src/render/targets/agent-sdk.ts';
import { agentFrom, lossesOf, renderSource, renderTo, rosterComposed } from './render-target.ts';

const FULL = `name: looker
description: Looks at boxes
tools: Read, Grep
disallowedTools: Write
model: opus
permissionMode: plan
maxTurns: 5
skills: [boxes]
memory: project
background: true
effort: high
initialPrompt: Look
omitClaudeMd: true
autoCompactWindow: 100000
observer: other
observerMessage: Watch
mcpServers:
  - box
  - inline: { command: node, args: [box.js], env: { A: b }, timeout: 5000 }
  - remote: { type: http, url: "https://box.example", headers: { A: b } }`;

test('is a module whose agents stand by name', () => {
  const { files } = renderTo('agent-sdk', [
    agentFrom('name: looker\ndescription: Looks at "boxes"\ntools: Read, Grep', 'You look at `boxes`: ${HOME} \\n.\n\nAgain.'),
    agentFrom('name: box\\topener\ndescription: Opens', 'Open it.'),
  ]);
  expect(files.map(({ path, agents }) => [path, agents])).toEqual([['agents.ts', ['box\\topener', 'looker']]]);
  expect(files[0]?.text).toBe(
    [
      '// Rendered by subagent-kit from a.md. Edit the source, not this file.',
      "import type { AgentDefinition } from '@anthropic-ai/claude-agent-sdk';",
      '',
      '/** Agents by name, for the option `agents` of `query`. */',
      'export const agents = {',
      '  "box\\\\topener": {',
      '    description: "Opens",',
      '    prompt: `Open it.',
      '`,',
      '  },',
      '  looker: {',
      '    description: "Looks at \\"boxes\\"",',
      '    tools: ["Read", "Grep"],',
      '    prompt: `You look at \\`boxes\\`: \\${HOME} \\\\n.',
      '',
      'Again.',
      '`,',
      '  },',
      '} satisfies Record<string, AgentDefinition>;',
      '',
    ].join('\n'),
  );
});

test('loses what the type does not have', () => {
  const set = renderSource(
    'agent-sdk',
    'name: looker\ndescription: Looks\nhooks: { Stop: [] }\nisolation: worktree\ncolor: red\nmcpServers: [{ a: { command: x, cwd: y } }, { b: { type: ws, url: z } }]',
  );
  expect(lossesOf(set)).toEqual([
    'color: `AgentDefinition` knows no such key',
    'hooks: `AgentDefinition` knows no such key',
    'isolation: `AgentDefinition` knows no such key',
    'mcpServers: `AgentDefinition` refuses a configuration of this form',
  ]);
});

const isOnline = isRegistryReachable();
if (!isOnline) console.warn('skipped: the types of the agent SDK need the package registry');

describe.skipIf(!isOnline)('the published types (skipped without the package registry)', () => {
  const consumer = createConsumer();
  const version = / (\d+\.\d+\.\d+)/.exec(AGENT_SDK_FORMAT.source)?.[1];
  const tsc = join(projectRoot, 'node_modules/.bin/tsc');
  const compile = (): string =>
    consumer.run(
      tsc,
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--exactOptionalPropertyTypes',
      '--module',
      'nodenext',
      '--target',
      'es2023',
      'use.ts',
    );

  beforeAll(() => {
    consumer.run(
      'npm',
      'install',
      '--no-save',
      '--ignore-scripts',
      '--omit=optional',
      '--legacy-peer-deps',
      '--no-audit',
      '--no-fund',
      `@anthropic-ai/claude-agent-sdk@${version}`,
    );
    consumer.write(
      'use.ts',
      "import type { AgentDefinition, Options } from '@anthropic-ai/claude-agent-sdk';\nimport { agents } from './agents.js';\nexport const options: Options = { agents };\nexport const all: Record<string, AgentDefinition> = agents;\n",
    );
  }, 300_000);
  afterAll(consumer.remove);

  test.each([
    ['every setting', [agentFrom(FULL)]],
    [
      'names that are no identifiers',
      [agentFrom('name: __proto__\ndescription: d'), agentFrom('name: "a b\\"c"\ndescription: d'), agentFrom('name: "1"\ndescription: d')],
    ],
    ['no agent', []],
    ['the roster', rosterComposed],
  ])('hold %s', { timeout: 120_000 }, (_what, agents) => {
    consumer.write('agents.ts', renderTo('agent-sdk', agents).files[0]?.text ?? '');
    expect(compile()).toBe('');
  });

  test('refuse a key that they do not have and a value of another type', { timeout: 120_000 }, () => {
    const text = renderTo('agent-sdk', [agentFrom(FULL)]).files[0]?.text ?? '';
    consumer.write('agents.ts', text.replace('maxTurns: 5', 'maxTurns: "5"'));
    expect(compile).toThrow(/maxTurns|string/);
    consumer.write('agents.ts', text.replace('maxTurns: 5', 'color: "red"'));
    expect(compile).toThrow(/color/);
  });
});
