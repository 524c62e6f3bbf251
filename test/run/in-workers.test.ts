import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { rules } from '../../src/generated/rules.ts';
import jsonReporter from '../../src/report/json.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { createWorkerPool, type WorkerOptions } from '../../src/run/in-workers.ts';
import type { LintOptions } from '../../src/run/lint-options.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { hasShared, sharedFiles } from '../corpus/shared.ts';
import { buildOnce } from '../e2e/build-once.ts';
import { HOSTILE_TEXTS } from '../../scripts/hostile-texts.ts';

buildOnce();

const root = fileURLToPath(new URL('../../', import.meta.url));
const WORKER = pathToFileURL(join(root, 'dist/cli/bin.cjs'));
const builtIn = new Set(rules.map(({ id }) => id));
const NOT_THERE = new URL('not-there.js', WORKER);

/** The worker with a listener of its own before it: what it does with each file. */
const workerThat = (onFile: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      let files = 0;
      parentPort.on('message', ({ kind }) => { if (kind === 'file') { files++; ${onFile} } });
      await import(${JSON.stringify(WORKER.href)});
    `)}`,
  );

interface Run {
  readonly report: string;
  readonly crashes: readonly string[];
  /** Number of files that were analysed in this thread. */
  readonly here: number;
}

async function lint(files: ReadonlyMap<string, string>, pool: Partial<WorkerOptions> | undefined, options: LintOptions = {}): Promise<Run> {
  const crashes: string[] = [];
  let here = 0;
  const onCrash = (message: string): void => void crashes.push(message);
  const workers = createWorkerPool({ threads: 2, cores: 2, builtIn, entry: WORKER, onCrash, ...pool });
  onTestFinished(() => workers.close());
  const host = createMemoryHost(Object.fromEntries([...files].map(([path, text]) => [`agents/${path}`, text])), { gitRoot: '.' });
  const toolkit = createToolkit(host, {
    wrapAnalyze: (analyze, plans) => {
      const counted: typeof analyze = async (source) => {
        here++;
        return analyze(source);
      };
      return pool === undefined ? counted : workers.wrapAnalyze(counted, plans);
    },
  });
  const run = await toolkit.lint(['agents'], { preset: 'all', ...options });
  const report = jsonReporter.format(run, { ...ENV, urlOf: (id) => id });
  return { report, crashes, here };
}

const ENV = {
  isColored: false,
  width: 80,
  version: '0',
  summaryOf: () => undefined,
  hash: (text: string) => text,
  sourceOf: () => undefined,
};

function agents(count: number): ReadonlyMap<string, string> {
  const one = (number: number): readonly [string, string] => [
    `a${number}.md`,
    `---\nname: a${number % 7}\ndescription: Reviews code. Use PROACTIVELY when code has changed.\ntools: Read\n---\n\nAlways run test ${number}. Never run test ${number}.\nAsk the \`a${number + 1}\` agent.\n`,
  ];
  return new Map(Array.from({ length: count }, (_, number) => one(number)));
}

function examples(): ReadonlyMap<string, string> {
  const paths = ['examples', 'agents'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
      .map((path) => join(folder, path)),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

const hostile = new Map(Object.entries(HOSTILE_TEXTS).map(([name, textOf]) => [`${name}.md`, textOf(3_000)]));
const drawn = hasShared ? new Map([...sharedFiles('corpus')].filter((_, index) => index % 12 === 5)) : new Map<string, string>();
if (!hasShared) console.warn('skipped: workers over real files need ../shared');

describe('a run with workers', () => {
  test.each<[string, ReadonlyMap<string, string>]>([
    ['the examples', examples()],
    ['hostile files', hostile],
    ['agents that name each other', agents(60)],
    ...(hasShared ? [['real files', drawn] as const satisfies [string, ReadonlyMap<string, string>]] : []),
  ])('prints the same bytes for %s', async (_name, files) => {
    const alone = await lint(files, undefined);
    const shared = await lint(files, {});
    expect(shared.report).toBe(alone.report);
    expect(shared.crashes).toEqual([]);
    expect(shared.here).toBeLessThan(alone.here);
  });

  test.each<[string, LintOptions]>([
    ['another preset', { preset: 'recommended' }],
    ['chosen severities', { rules: { 'contradiction/modality-conflict': 'info', 'project/duplicate-name': 'off' } }],
    ['an older Claude Code', { claudeVersion: '2.0.0' }],
    ['another scope', { scope: 'plugin' }],
  ])('hands over the plan: %s', async (_name, options) => {
    const files = agents(30);
    expect((await lint(files, {}, options)).report).toBe((await lint(files, undefined, options)).report);
  });

  test('never has more threads than cores', async () => {
    const { here, crashes } = await lint(agents(10), { threads: 8, cores: 1, entry: NOT_THERE });
    expect([here, crashes]).toEqual([10, []]);
  });

  test('starts none by itself for a few files', async () => {
    const { here, crashes } = await lint(agents(40), { threads: 'auto', entry: NOT_THERE });
    expect([here, crashes]).toEqual([40, []]);
  });

  test('analyses here what rules of plugins see', async () => {
    const { here, crashes } = await lint(agents(10), { builtIn: new Set(['prompt/empty']), entry: NOT_THERE });
    expect([here, crashes]).toEqual([10, []]);
  });
});

describe('a worker that ends early', () => {
  test.each<[string, URL, Partial<WorkerOptions>, RegExp]>([
    [
      'throws',
      workerThat("if (files > 2) throw new Error('boom')"),
      {},
      /^a worker ended early \(boom\); what it had left, [1-4] files?, /,
    ],
    [
      'leaves',
      workerThat('if (files > 2) process.exit(3)'),
      {},
      /^a worker ended early \(it ended with code 3\); what it had left, [1-4] files?, /,
    ],
    ['is not there', NOT_THERE, {}, /^a worker ended early \(Cannot find module /],
    [
      'says nothing',
      workerThat('if (files > 2) for (;;);'),
      { patienceMs: 1000 },
      /\(it was silent for 1 s\); what it had left, [1-4] files?, /,
    ],
  ])('is reported, and its files are finished: one that %s', async (_name, entry, options, message) => {
    const files = agents(60);
    const run = await lint(files, { entry, ...options });
    expect(run.report).toBe((await lint(files, undefined)).report);
    expect(run.crashes).toEqual([expect.stringMatching(message)]);
  });
});
