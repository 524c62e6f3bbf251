import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defineFileRule } from '../../src/lint/define-rule.ts';
import { createToolkit, type Toolkit } from '../../src/run/create-toolkit.ts';
import { createMemoryHost, type MemoryHost } from '../../src/run/memory-host.ts';

const META = { severity: 'warning', certainty: 'certain', recommended: true, since: '0.1.0' } as const;

/** Reports every `BAD`. */
const noBad = defineFileRule({
  id: 'prompt/no-bad',
  meta: { ...META, summary: 'Disallow BAD' },
  messages: { bad: 'Unexpected `BAD`' },
  defaults: {},
  check({ document, report }) {
    for (const { index } of document.text.matchAll(/BAD/g)) report({ at: { start: index, end: index + 3 }, messageId: 'bad' });
  },
});

/** Reports files of more than 100 characters. */
const tooLong = defineFileRule({
  id: 'prompt/too-long',
  meta: { ...META, summary: 'Limit files', measure: 'size' },
  messages: { long: 'Unexpected {size} characters' },
  defaults: {},
  check({ document, report }) {
    if (document.text.length > 100) report({ at: null, messageId: 'long', data: { size: document.text.length } });
  },
});

const BASELINE = '/project/subagent-kit.baseline.json';
const head = (name: string): string => `---\nname: ${name}\ndescription: Use when x\n---\n`;

function project(files: Readonly<Record<string, string>>): { readonly host: MemoryHost; readonly toolkit: Toolkit } {
  const host = createMemoryHost(files, { gitRoot: '.' });
  return { host, toolkit: createToolkit(host, { rules: [noBad, tooLong] }) };
}

async function count(toolkit: Toolkit, paths: readonly string[] = []): Promise<number> {
  return (await toolkit.lint(paths)).counts.warning;
}

describe('a baseline', () => {
  test('of two thousand files hides all of them and shows the one that is new', { timeout: 120_000 }, async () => {
    const files = Array.from({ length: 2_000 }, (_, number) => [`agents/a${number}.md`, `${head(`a${number}`)}BAD ${number}\nBAD again\n`]);
    const { host, toolkit } = project(Object.fromEntries(files));
    expect(await toolkit.updateBaseline([])).toEqual([
      { path: 'subagent-kit.baseline.json', total: 4_000, added: 4_000, removed: 0, left: 0 },
    ]);
    await host.writeText('agents/a1500.md', `${head('a1500')}BAD 1500\nBAD again\nBAD anew\n`);
    const report = await toolkit.lint([]);
    expect(report).toMatchObject({ counts: { warning: 1 }, suppressed: 4_000, baseline: { hidden: 4_000, fixed: 0 } });
    expect(report.files.filter(({ findings }) => findings.length > 0).map(({ path }) => path)).toEqual(['agents/a1500.md']);
  });

  test('hides what it holds, and nothing that comes later', async () => {
    const { host, toolkit } = project({ 'agents/a.md': `${head('a')}BAD one\nBAD two\n` });
    expect(await count(toolkit)).toBe(2);
    expect(await toolkit.updateBaseline([])).toEqual([{ path: 'subagent-kit.baseline.json', total: 2, added: 2, removed: 0, left: 0 }]);
    expect(await toolkit.lint([])).toMatchObject({ counts: { warning: 0 }, suppressed: 2, baseline: { hidden: 2, fixed: 0 } });
    await host.writeText('agents/b.md', `${head('b')}BAD one\n`);
    expect((await toolkit.lint([])).files.flatMap(({ findings }) => findings.map(({ place }) => place.path))).toEqual(['agents/b.md']);
  });

  test('survives edits elsewhere in the file, line ends and indentation included', async () => {
    const { host, toolkit } = project({ 'agents/a.md': `${head('a')}BAD one\nfine\n` });
    await toolkit.updateBaseline([]);
    await host.writeText('agents/a.md', `${head('a')}new\n\nnewer\n  BAD one\nbetter\n`.replaceAll('\n', '\r\n'));
    expect(await count(toolkit)).toBe(0);
  });

  test('covers as many equal lines as there were, and the rest is new', async () => {
    const { host, toolkit } = project({ 'agents/a.md': `${head('a')}BAD\nx\nBAD\n` });
    await toolkit.updateBaseline([]);
    await host.writeText('agents/a.md', `${head('a')}BAD\nBAD\nx\nBAD\n`);
    expect(await count(toolkit)).toBe(1);
  });

  test('never grows by itself: new findings need force', async () => {
    const { host, toolkit } = project({ 'agents/a.md': `${head('a')}BAD one\n` });
    await toolkit.updateBaseline([]);
    const before = host.files.get(BASELINE);
    await host.writeText('agents/a.md', `${head('a')}BAD one\nBAD two\n`);
    await expect(toolkit.updateBaseline([])).rejects.toMatchObject({ code: 'baseline-would-grow' });
    expect(host.files.get(BASELINE)).toBe(before);
    expect(await toolkit.updateBaseline([], { mode: 'prune' })).toMatchObject([{ total: 1, added: 0, removed: 0, left: 1 }]);
    expect(await count(toolkit)).toBe(1);
    expect(await toolkit.updateBaseline([], { mode: 'accept' })).toMatchObject([{ total: 2, added: 1 }]);
    expect(await count(toolkit)).toBe(0);
  });

  test('tells what is fixed, lets it go, and reports it when it comes back', async () => {
    const { host, toolkit } = project({ 'agents/a.md': `${head('a')}BAD one\nBAD two\n` });
    await toolkit.updateBaseline([]);
    await host.writeText('agents/a.md', `${head('a')}BAD two\n`);
    expect((await toolkit.lint([])).baseline).toEqual({ hidden: 1, fixed: 1 });
    expect(await toolkit.updateBaseline([], { mode: 'prune' })).toMatchObject([{ total: 1, removed: 1 }]);
    await host.writeText('agents/a.md', `${head('a')}BAD one\nBAD two\n`);
    expect(await count(toolkit)).toBe(1);
  });

  test('lets a figure move by small edits, not grow, and keeps the smallest', async () => {
    const text = (length: number): string => `${head('a')}${'x'.repeat(length - head('a').length)}`;
    const { host, toolkit } = project({ 'agents/a.md': text(200) });
    await toolkit.updateBaseline([]);
    const countAt = async (length: number): Promise<number> => {
      await host.writeText('agents/a.md', text(length));
      return count(toolkit);
    };
    expect(await countAt(219)).toBe(0);
    expect(await countAt(221)).toBe(1);
    await countAt(150);
    await toolkit.updateBaseline([], { mode: 'prune' });
    expect(await countAt(165)).toBe(0);
    expect(await countAt(166)).toBe(1);
    expect(await toolkit.updateBaseline([], { mode: 'prune' })).toMatchObject([{ total: 1, left: 1 }]);
    expect(host.files.get(BASELINE)).toContain(' 150"');
  });

  test('keeps what it holds about files that were not looked at, and drops files that are gone', async () => {
    const { host, toolkit } = project({ 'agents/a.md': `${head('a')}BAD a\n`, 'agents/b.md': `${head('b')}BAD b\n` });
    await toolkit.updateBaseline([]);
    await host.writeText('agents/a.md', head('a'));
    expect(await toolkit.updateBaseline(['agents/a.md'], { mode: 'prune' })).toMatchObject([{ total: 1, removed: 1 }]);
    expect(await count(toolkit)).toBe(0);
    const other = project({ 'agents/a.md': head('a'), 'subagent-kit.baseline.json': host.files.get(BASELINE) ?? '' });
    expect(await other.toolkit.updateBaseline([], { mode: 'prune' })).toMatchObject([{ total: 0, removed: 1 }]);
  });

  test('says nothing about rules that did not run', async () => {
    const { toolkit } = project({ 'agents/a.md': `${head('a')}BAD a\n` });
    await toolkit.updateBaseline([]);
    expect((await toolkit.lint([], { rules: { 'prompt/no-bad': 'off' } })).baseline).toEqual({ hidden: 0, fixed: 0 });
  });

  test('stands beside the configuration of each file', async () => {
    const { host, toolkit } = project({
      'one/agents/a.md': `${head('a')}BAD a\n`,
      'one/subagent-kit.config.yaml': '{}',
      'two/agents/b.md': `${head('b')}BAD b\n`,
    });
    expect((await toolkit.updateBaseline(['one', 'two'])).map(({ path }) => path)).toEqual([
      'one/subagent-kit.baseline.json',
      'subagent-kit.baseline.json',
    ]);
    expect(host.files.get('/project/one/subagent-kit.baseline.json')).toContain('"agents/a.md"');
    expect(host.files.get(BASELINE)).toContain('"two/agents/b.md"');
    expect(await count(toolkit, ['one', 'two'])).toBe(0);
  });

  test('hides nothing about what could not be done', async () => {
    const { host, toolkit } = project({ 'agents/a.md': `${head('a')}BAD a\n` });
    await toolkit.updateBaseline([]);
    const crashing = defineFileRule({ ...noBad, check: () => JSON.parse('{') });
    const run = await createToolkit(host, { rules: [crashing] }).lint([]);
    expect(run.files[0]?.findings.map(({ rule }) => rule)).toEqual(['internal/rule-crashed']);
    await expect(createToolkit(host, { rules: [crashing] }).updateBaseline([], { mode: 'accept' })).rejects.toMatchObject({
      code: 'file-unreadable',
    });
  });

  test('is the same for the same findings, and holds no text of the files', async () => {
    const { host, toolkit } = project({ 'agents/a.md': `${head('a')}BAD token=abcdef\n` });
    await toolkit.updateBaseline([]);
    const first = host.files.get(BASELINE) ?? '';
    await toolkit.updateBaseline([], { mode: 'accept' });
    expect(host.files.get(BASELINE)).toBe(first);
    expect(first).toMatch(
      /^\{\n {2}"version": 1,\n {2}"files": \{\n {4}"agents\/a\.md": \[\n {6}"prompt\/no-bad [0-9a-f]{16}"\n {4}\]\n {2}\}\n\}\n$/,
    );
  });

  test.each([
    ['missing', undefined, 'baseline-unreadable'],
    ['in conflict', '<<<<<<< ours\n', 'baseline-invalid'],
    ['of a later version', '{ "version": 2, "files": {} }', 'baseline-invalid'],
    ['written by hand', '{ "version": 1, "files": { "a.md": ["prompt/no-bad"] } }', 'baseline-invalid'],
  ])('that is named and %s ends the run', async (_, text, code) => {
    const { toolkit } = project({ 'agents/a.md': head('a'), ...(text === undefined ? {} : { 'old.json': text }) });
    await expect(toolkit.lint([], { baseline: { path: 'old.json' } })).rejects.toMatchObject({ code });
  });

  test('hides exactly what was there, whatever lines are added around it', async () => {
    const lines = fc.array(fc.constantFrom('BAD a', 'BAD b', 'fine', ''), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(lines, lines, async (old, added) => {
        const { host } = project({ 'agents/a.md': `${head('a')}${old.join('\n')}\n` });
        const short = createToolkit(host, { rules: [noBad] });
        await short.updateBaseline([]);
        await host.writeText('agents/a.md', `${head('a')}${added.join('\n')}\n${old.join('\n')}\n`);
        expect(await count(short)).toBe(added.filter((line) => line.startsWith('BAD')).length);
      }),
      { numRuns: 100 },
    );
  });
});
