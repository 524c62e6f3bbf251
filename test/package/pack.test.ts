import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createConsumer, isRegistryReachable, packProject, projectRoot } from './installed-package.ts';

const MINUTES = 60_000;
const isOnline = isRegistryReachable();
if (!isOnline) console.warn('skipped: test/package needs the package registry for the dependencies');

const schemas = readdirSync(join(projectRoot, 'schemas')).filter((name) => name.endsWith('.schema.json'));
const { version }: { readonly version: string } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));

const AGENT = `---
name: reviewer
description: Reviews a diff for defects. Use proactively after each change.
tools: Read, Grep
---

- Read the diff and name each defect with its file and line.
`;

const CONSUMER = `import { createToolkit } from 'subagent-kit';
import { defineFileRule, type FileRule } from 'subagent-kit/plugin';
import { agent, testRule, type RuleCases } from 'subagent-kit/testing';

export const rule: FileRule<{ found: 'Unexpected {word}' }, { most: number }> = defineFileRule({
  id: 'own/no-word',
  meta: { summary: 'Disallow a word', severity: 'info', certainty: 'certain', recommended: false, since: '1.0.0' },
  messages: { found: 'Unexpected {word}' },
  defaults: { most: 1 },
  check({ document, report }) {
    for (const { text, range } of document.statements) {
      if (text.includes('word')) report({ at: range, messageId: 'found', data: { word: text } });
      // @ts-expect-error a placeholder without its value does not compile
      if (text.includes('never')) report({ at: range, messageId: 'found', data: {} });
    }
  },
});
export const cases: RuleCases = {
  quiet: [{ name: 'nothing', text: agent\`- a\` }],
  finds: [{ name: 'two', text: agent\`
    - ⟦word 1⟧
    - ⟦word 2⟧
  \`, findings: [{ messageId: 'found', data: { word: 'word 1' } }, { messageId: 'found' }] }],
};
export const names: readonly string[] = [typeof createToolkit, typeof testRule];
`;

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: 'NodeNext',
    target: 'ES2023',
    lib: ['ES2023'],
    types: [],
    outDir: 'out',
  },
  include: ['consumer.ts'],
};

describe.skipIf(!isOnline)('the packed package, installed into an empty folder', () => {
  const consumer = createConsumer();
  const node = (source: string): string => consumer.run(process.execPath, '--input-type=module', '--eval', source);

  beforeAll(() => {
    consumer.run('npm', 'install', '--loglevel=error', '--omit=dev', packProject(consumer.folder));
    consumer.write('.claude/agents/reviewer.md', AGENT);
  }, 5 * MINUTES);
  afterAll(() => consumer.remove());

  test('has a command that runs', { timeout: MINUTES }, () => {
    expect(consumer.run('npx', '--no-install', 'subagent-kit', '--version').trim()).toBe(version);
    const report: { readonly files: readonly { readonly path: string; readonly load: { readonly verdict: string } }[] } = JSON.parse(
      consumer.run('npx', '--no-install', 'subagent-kit', 'lint', '--format', 'json'),
    );
    expect(report.files.map(({ path, load }) => [path, load.verdict])).toEqual([['.claude/agents/reviewer.md', 'loads']]);
  });

  test('loads every export', { timeout: MINUTES }, () => {
    const names = node(`
      const all = await Promise.all(['subagent-kit', 'subagent-kit/plugin', 'subagent-kit/testing'].map((name) => import(name)));
      console.log(JSON.stringify(all.map((module) => Object.keys(module).length > 0)));
    `);
    expect(JSON.parse(names)).toEqual([true, true, true]);
  });

  test.each(schemas)('holds the schema %s', { timeout: MINUTES }, (schema) => {
    const source = `
      import { readFileSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      console.log(JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('subagent-kit/schemas/${schema}')), 'utf8')).$schema);
    `;
    expect(node(source).trim()).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('has types that resolve, and a rule tester that runs under another framework', { timeout: 2 * MINUTES }, () => {
    consumer.write('consumer.ts', CONSUMER);
    consumer.write('tsconfig.json', JSON.stringify(TSCONFIG));
    consumer.run(join(projectRoot, 'node_modules/.bin/tsc'), '-p', 'tsconfig.json');
    consumer.write(
      'consumer.test.mjs',
      `import { describe, it } from 'node:test';
       import { testRule } from 'subagent-kit/testing';
       import { cases, rule } from './out/consumer.js';
       testRule(rule, cases, { describe, it });`,
    );
    expect(consumer.run(process.execPath, '--test', '--test-reporter=tap', 'consumer.test.mjs')).toMatch(/^# pass [1-9]\d*\n# fail 0$/m);
  });

  test('holds no test, no source and no script', () => {
    const folders = readdirSync(join(consumer.folder, 'node_modules/subagent-kit'));
    expect(folders.toSorted()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'agents', 'dist', 'docs', 'package.json', 'schemas']);
  });
});

describe.skipIf(!isOnline)('the package, installed from git', () => {
  const consumer = createConsumer();
  afterAll(() => consumer.remove());

  test('is built on the way', { timeout: 8 * MINUTES }, () => {
    consumer.run('npm', 'install', '--loglevel=error', `git+file://${projectRoot.replace(/\/$/, '')}`);
    expect(consumer.run('npx', '--no-install', 'subagent-kit', '--version').trim()).toBe(version);
  });
});
