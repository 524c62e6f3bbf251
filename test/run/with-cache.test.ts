import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/generated/rules.ts';
import type { FileAnalysis, RunReport } from '../../src/model/report.ts';
import type { WrapAnalyze } from '../../src/run/analyze.ts';
import { createLinter } from '../../src/run/create-linter.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import type { LintOptions } from '../../src/run/lint-options.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { openResultCache, type CacheFile } from '../../src/run/result-cache.ts';
import { withCache } from '../../src/run/with-cache.ts';

const builtIn = new Set(rules.map(({ id }) => id));
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A file in memory. */
function fileWith(text?: string): CacheFile & { text: string | undefined } {
  const file = {
    text,
    read: async () => file.text,
    write: async (written: string) => void (file.text = written),
    append: async (added: string) => void (file.text = `${file.text ?? ''}${added}`),
  };
  return file;
}

interface Run {
  readonly report: Omit<RunReport, 'lines'>;
  /** Paths of the files that were analysed, not taken from the cache. */
  readonly analyzed: readonly string[];
}

async function lint(
  files: Readonly<Record<string, string>>,
  {
    cache,
    engine = 'e1',
    paths = ['agents'],
    ...options
  }: LintOptions & { cache?: CacheFile; engine?: string; paths?: readonly string[] } = {},
): Promise<Run> {
  const analyzed: string[] = [];
  const counting: WrapAnalyze = (analyze) => async (source) => {
    analyzed.push(source.path);
    return analyze(source);
  };
  const results = cache === undefined ? undefined : await openResultCache(cache, { engine, hash });
  const wrapAnalyze: WrapAnalyze = (analyze, plans) =>
    results === undefined ? counting(analyze, plans) : withCache(results, { hash, builtIn })(counting(analyze, plans), plans);
  const linter = createLinter(createMemoryHost(files, { gitRoot: '.' }), { wrapAnalyze, distrust: results?.distrust });
  const { lines: _lines, ...report } = await linter.lint(paths, { preset: 'all', ...options });
  await results?.save();
  return { report, analyzed: analyzed.toSorted() };
}

const agent = (name: string, body = 'You review code. Always run the tests. Never run the tests.'): string =>
  `---\nname: ${name}\ndescription: Reviews code. Use PROACTIVELY when code has changed.\ntools: Read, Grep\n---\n\n${body}\n`;
const FILES = {
  'agents/a.md': agent('a'),
  'agents/b.md': agent('b', 'Ask the `c` agent. See [x](missing.md).'),
  'agents/c.md': agent('c'),
};

describe('a run with a cache', () => {
  test('finds what a run without one finds, and analyses nothing twice', async () => {
    const cache = fileWith();
    const cold = await lint(FILES);
    const first = await lint(FILES, { cache });
    const second = await lint(FILES, { cache });
    expect(first).toEqual(cold);
    expect(second).toEqual({ report: cold.report, analyzed: [] });
    expect(cold.report.files.some(({ findings }) => findings.length > 0)).toBe(true);
  });

  test('finds the same after any changes, whatever stands in the cache', async () => {
    const body = fc.constantFrom('Do it.', 'Never ask. Always ask.', '99.9% uptime, guaranteed.', '# A\n\n<!-- subagent-kit-disable -->');
    const files = fc.dictionary(fc.constantFrom('agents/a.md', 'agents/b.md', 'agents/c.md'), fc.tuple(fc.constantFrom('a', 'b'), body), {
      minKeys: 1,
    });
    const options = fc.constantFrom<LintOptions>({}, { preset: 'strict' }, { rules: { 'fantasy/hype': 'error' } }, { scope: 'plugin' });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(files, options), { minLength: 2, maxLength: 4 }), async (runs) => {
        const cache = fileWith();
        for (const [made, chosen] of runs) {
          const texts = Object.fromEntries(Object.entries(made).map(([path, [name, text]]) => [path, agent(name, text)]));
          expect((await lint(texts, { cache, ...chosen })).report).toEqual((await lint(texts, chosen)).report);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('shows a finding between files although both come from the cache', async () => {
    const cache = fileWith();
    await lint({ 'agents/a.md': agent('same') }, { cache });
    await lint({ 'agents/b.md': agent('same') }, { cache });
    const { report, analyzed } = await lint({ 'agents/a.md': agent('same'), 'agents/b.md': agent('same') }, { cache });
    expect(analyzed).toEqual([]);
    expect(report.files.map(({ findings }) => findings.some(({ rule }) => rule === 'project/duplicate-name'))).toContain(true);
  });

  test('takes the facts of files beside the given one from whole results', async () => {
    const cache = fileWith();
    await lint(FILES, { cache });
    const changed = { ...FILES, 'agents/a.md': agent('b') };
    const { report, analyzed } = await lint(changed, { cache, paths: ['agents/a.md'] });
    expect(analyzed).toEqual(['agents/a.md']);
    expect(report).toEqual((await lint(changed, { paths: ['agents/a.md'] })).report);
  });

  test.each<[string, LintOptions & { readonly engine?: string; readonly paths?: readonly string[] }]>([
    ['another build', { engine: 'e2' }],
    ['another preset', { preset: 'recommended' }],
    ['another severity', { rules: { 'fantasy/hype': 'error' } }],
    ['another version of Claude Code', { claudeVersion: '2.0.0' }],
    ['another scope', { scope: 'plugin' }],
    ['another spelling of the paths', { paths: ['/project/agents'] }],
  ])('analyses all anew for %s', async (_name, options) => {
    const cache = fileWith();
    await lint(FILES, { cache });
    expect((await lint(FILES, { cache, ...options })).analyzed).toHaveLength(3);
  });

  test('keeps nothing that the rule of a plugin has seen', async () => {
    const cache = await openResultCache(fileWith(), { engine: 'e', hash });
    let calls = 0;
    const toolkit = createToolkit(createMemoryHost(FILES, { gitRoot: '.' }), {
      wrapAnalyze: (analyze, plans) =>
        withCache(cache, { hash, builtIn: new Set(['prompt/empty']) })((source) => (calls++, analyze(source)), plans),
    });
    await toolkit.lint(['agents']);
    await toolkit.lint(['agents']);
    expect(calls).toBe(6);
  });

  test('analyses anew what a rule crashed on', async () => {
    const cache = await openResultCache(fileWith(), { engine: 'e', hash });
    const crashed: FileAnalysis = JSON.parse(
      '{"path":"a.md","load":{"verdict":"skipped","reason":null,"as":null},"directives":[],"facts":{},"hasSecrets":false,"findings":[{"rule":"internal/rule-crashed"}]}',
    );
    let calls = 0;
    const plan = { rules: [], leastCertainty: 'possible', host: { version: '1.0.0' } };
    const optionsOf = (): never => ({ plan, scope: 'project' }) as never;
    const analyze = withCache(cache, { hash, builtIn })(async () => (calls++, crashed), {
      optionsOf,
      wholeOptionsOf: optionsOf,
      countFiles: () => ({ begun: 1, left: 0 }),
    });
    await analyze({ path: 'a.md', text: '' });
    await analyze({ path: 'a.md', text: '' });
    expect(calls).toBe(2);
  });
});

describe('a damaged cache', () => {
  test('never changes what is found', async () => {
    const whole = fileWith();
    const { report } = await lint(FILES, { cache: whole });
    const text = whole.text ?? '';
    const damage = fc.oneof(
      fc.nat(text.length).map((end) => text.slice(0, end)),
      fc
        .tuple(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 3 }))
        .map(([at, put]) => text.slice(0, at) + put + text.slice(at + 1)),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (damaged) => {
        expect((await lint(FILES, { cache: fileWith(damaged) })).report).toEqual(report);
      }),
      { numRuns: 40 },
    );
  });

  test.each<[string, (json: string) => string]>([
    ['a range outside of the text', (json) => json.replaceAll(/"end":\d+/g, '"end":99999999')],
    ['a place in another file', (json) => json.replaceAll('agents/a.md', '/etc/passwd')],
    ['another severity', (json) => json.replaceAll('"warning"', '"fatal"')],
    ['facts that are no mapping', (json) => json.replace(/"facts":\{.*\}\}$/, '"facts":[]}')],
    ['no findings', (json) => json.replace('"findings":', '"found":')],
    ['a list', () => '[]'],
  ])('is not believed when an entry with a right digest holds %s', async (_name, forge) => {
    const cache = fileWith();
    const files = { 'agents/a.md': agent('a', 'We guarantee 99.9% uptime, a revolutionary, world-class result.') };
    const { report } = await lint(files, { cache });
    const [header = '', line = ''] = (cache.text ?? '').split('\n');
    const [, key = '', length = '', rest = ''] = /^(\S+) \S+ (\d+) (.*)$/.exec(line) ?? [];
    const parts = [rest.slice(0, Number(length)), rest.slice(Number(length) + 1)];
    const forged = parts.map(forge);
    expect(forged).not.toEqual(parts);
    const entry = `${forged[0]?.length} ${forged.join(' ')}`;
    cache.text = `${header}\n${key} ${hash(entry)} ${entry}\n`;
    const again = await lint(files, { cache });
    expect(again).toEqual({ report, analyzed: ['agents/a.md'] });
  });

  test('is not believed either where facts have a form that a rule can not read', async () => {
    const cache = fileWith();
    const { report } = await lint(FILES, { cache });
    const whole = cache.text ?? '';
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...RULES_WITH_FACTS), forgedFact, async (rule, fact) => {
        cache.text = withFacts(whole, { [rule]: fact });
        const again = await lint(FILES, { cache });
        const { rule: crashed } = again.report.projectFindings.find((finding) => finding.rule === 'internal/rule-crashed') ?? {};
        expect(crashed).toBeUndefined();
        if (again.analyzed.length > 0) expect(again).toEqual({ report, analyzed: Object.keys(FILES) });
      }),
      { numRuns: 60 },
    );
    cache.text = withFacts(whole, { 'references/missing-file': 5 });
    expect(await lint(FILES, { cache })).toEqual({ report, analyzed: Object.keys(FILES) });
    expect(await lint(FILES, { cache })).toEqual({ report, analyzed: [] });
  });
});

const RULES_WITH_FACTS = rules.filter(({ scope }) => scope === 'project').map(({ id }) => id);
const forgedFact: fc.Arbitrary<unknown> = fc.jsonValue();

/** The cache with other facts in every entry, and the right digests. */
function withFacts(cache: string, facts: Readonly<Record<string, unknown>>): string {
  const forged = cache.split('\n').map((line) => {
    const [key = '', , length = '', ...rest] = line.split(' ');
    if (!/^\d+$/.test(length)) return line;
    const first = JSON.stringify({ ...JSON.parse(rest.join(' ').slice(0, Number(length))), facts });
    const entry = `${first.length} ${first} ${rest.join(' ').slice(Number(length) + 1)}`;
    return `${key} ${hash(entry)} ${entry}`;
  });
  return forged.join('\n');
}

describe('the cache file', () => {
  test('keeps the results of runs over other files', async () => {
    const cache = fileWith();
    await lint({ 'agents/a.md': agent('a') }, { cache });
    await lint({ 'agents/b.md': agent('b') }, { cache });
    expect((await lint({ 'agents/a.md': agent('a') }, { cache })).analyzed).toEqual([]);
  });

  test('holds ASCII only, whatever the files hold', async () => {
    const cache = fileWith();
    const files = { 'agents/a.md': agent('a', 'Über 100\u00a0% – 😀 never fails. 保証 \u007f \u2028') };
    const first = await lint(files, { cache });
    expect(first.report.files[0]?.findings.length).toBeGreaterThan(0);
    expect(cache.text).toMatch(/^[\n -~]+$/);
    expect(await lint(files, { cache })).toEqual({ report: first.report, analyzed: [] });
  });

  test('gets new lines at its end, also behind one that was cut off', async () => {
    const cache = fileWith();
    await lint({ 'agents/a.md': agent('a') }, { cache });
    const first = cache.text ?? '';
    await lint({ 'agents/b.md': agent('b') }, { cache });
    expect(cache.text?.startsWith(first)).toBe(true);
    cache.text = cache.text?.slice(0, -9);
    const files = { 'agents/a.md': agent('a'), 'agents/b.md': agent('b') };
    expect((await lint(files, { cache })).analyzed).toEqual(['agents/b.md']);
    expect((await lint(files, { cache })).analyzed).toEqual([]);
  });

  test('is written anew, with the newest lines, when too much of it is not asked for', async () => {
    const file = fileWith();
    const open = (): ReturnType<typeof openResultCache> => openResultCache(file, { engine: 'e', hash, mostUnused: 2_000 });
    const analysis: FileAnalysis = JSON.parse(
      '{"path":"a.md","load":{"verdict":"skipped","reason":null,"as":null},"directives":[],"facts":{},"hasSecrets":false,"findings":[]}',
    );
    const isKept = async (key: string): Promise<boolean> => (await open()).getFacts(key, 'a.md') !== undefined;
    for (let run = 0; run < 20; run++) {
      const cache = await open();
      cache.set(`key ${run}`, analysis);
      await cache.save();
      expect(file.text?.length).toBeLessThan(2_600);
      expect(await isKept(`key ${run}`)).toBe(true);
    }
    expect([await isKept('key 0'), await isKept('key 18')]).toEqual([false, true]);
  });

  test('gives nothing to another build that wrote it while this one ran', async () => {
    const cache = fileWith();
    const files = { 'agents/a.md': agent('a') };
    await lint({ 'agents/z.md': agent('z') }, { cache, engine: 'e1' });
    const other = cache.text;
    await lint({ 'agents/z.md': agent('z') }, { cache, engine: 'e2' });
    const late = { ...cache, append: async (added: string) => void (cache.text = `${other}${added}`) };
    await lint(files, { cache: late, engine: 'e2' });
    expect((await lint({ 'agents/z.md': agent('z') }, { cache, engine: 'e1' })).analyzed).toEqual([]);
    expect((await lint(files, { cache, engine: 'e1' })).analyzed).toEqual(['agents/a.md']);
  });

  test('is not written when nothing is new', async () => {
    const cache = fileWith();
    await lint(FILES, { cache });
    const before = cache.text;
    cache.write = () => Promise.reject(new Error('written'));
    cache.append = cache.write;
    await lint(FILES, { cache });
    expect(cache.text).toBe(before);
  });

  test('holds whole results when two runs end together', async () => {
    const cache = fileWith();
    const [left, right] = await Promise.all([lint(FILES, { cache }), lint({ 'agents/z.md': agent('z') }, { cache })]);
    expect((await lint(FILES, { cache })).report).toEqual(left.report);
    expect((await lint({ 'agents/z.md': agent('z') }, { cache })).report).toEqual(right.report);
  });
});
