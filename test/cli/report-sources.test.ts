import { expect, test } from 'vitest';
import { openSources } from '../../src/cli/report-sources.ts';
import type { FileHost } from '../../src/model/file-host.ts';
import type { RunReport } from '../../src/model/report.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { exampleRun, finding } from '../report/example-run.ts';

/** Made up. */
const TOKEN = `gh${'p_'}k3Jx9QvTz7LmW2nRb8YcHs5DfGa1PeUo4XtK`;
const SECRET = `key: ${TOKEN}`;
const FILES = Object.fromEntries(Array.from({ length: 20 }, (_, number) => [`a${number}.md`, `Text ${number}`]));

/** A host that counts what is read from it. */
function counting(files: Readonly<Record<string, string>>): { readonly host: FileHost; readonly reads: string[] } {
  const host = createMemoryHost(files);
  const reads: string[] = [];
  return {
    host: { ...host, readTextNow: (path) => (reads.push(path), host.readTextNow?.(path) ?? { kind: 'unreadable', reason: '' }) },
    reads,
  };
}

const runOver = (paths: readonly string[], more: Partial<RunReport> = {}): RunReport => ({
  ...exampleRun(
    paths.map((path) => ({ path, text: '', findings: [finding(path, { start: 0, end: 1 })] })),
    [],
  ),
  ...more,
});

test('reads a text when it is asked for, and again when many others came between', async () => {
  const { host, reads } = counting(FILES);
  const sourceOf = await openSources(runOver(Object.keys(FILES)), { host, texts: new Map() });
  expect(reads).toEqual([]);
  expect([sourceOf('a0.md'), sourceOf('a0.md'), sourceOf('none.md')]).toEqual(['Text 0', 'Text 0', undefined]);
  expect(reads).toEqual(['a0.md', 'none.md']);
  for (const path of Object.keys(FILES)) sourceOf(path);
  expect(sourceOf('a0.md')).toBe('Text 0');
  expect(reads.filter((path) => path === 'a0.md')).toHaveLength(2);
});

test('masks credentials, but not where none was found', async () => {
  const { host } = counting({ 'a.md': SECRET, 'b.md': SECRET });
  const sourceOf = await openSources(runOver(['a.md', 'b.md'], { withoutSecrets: new Set(['b.md']) }), { host, texts: new Map() });
  expect(sourceOf('a.md')).not.toContain(TOKEN);
  expect(sourceOf('b.md')).toBe(SECRET);
});

test('shows the text that differs from the disk', async () => {
  const { host } = counting({ 'a.md': 'old' });
  expect((await openSources(runOver(['a.md']), { host, texts: new Map([['a.md', 'new']]) }))('a.md')).toBe('new');
});

test('reads ahead where a host can not read at once', async () => {
  const host = { ...createMemoryHost({ 'a.md': 'A', 'b.md': 'B' }), readTextNow: undefined };
  const sourceOf = await openSources(runOver(['a.md']), { host, texts: new Map() });
  expect([sourceOf('a.md'), sourceOf('b.md')]).toEqual(['A', undefined]);
});
