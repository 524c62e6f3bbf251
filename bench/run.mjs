/*
 * Prints what reading a folder of agent files, parsing them with remark-parse alone (R) and linting them costs, side by side in
 * one run, and the start-up of `--version` beside `node -e 0`. `node bench/run.mjs [FOLDER] [--runs 3]`; needs `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '..');
const cli = join(root, 'dist/cli/bin.cjs');
const usage = pathToFileURL(join(here, 'report-usage.mjs')).href;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string', default: '3' } } });
const corpus = resolve(positionals[0] ?? join(root, '../shared/corpus'));
const runs = Number(values.runs);

if (!existsSync(corpus) || !existsSync(cli)) {
  console.error(`bench: missing ${existsSync(cli) ? corpus : 'dist (run `npm run build`)'}`);
  process.exit(2);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const round = (number, digits = 0) => number.toFixed(digits).padStart(8);

/** Wall and CPU milliseconds of one Node process. */
function measure(args, codes = [0]) {
  const start = performance.now();
  const child = spawnSync(process.execPath, ['--import', usage, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  const wallMs = performance.now() - start;
  if (!codes.includes(child.status)) throw new Error(`exit ${child.status}: node ${args.join(' ')}\n${child.stderr}`);
  return { wallMs, ...JSON.parse(String(child.output[3])) };
}

/** Medians over the runs; the processes take turns, so that a busy moment hits all of them. */
function measureInTurns(jobs, times) {
  const results = jobs.map(() => []);
  for (let run = 0; run < times; run++) for (const [index, [args, codes]] of jobs.entries()) results[index].push(measure(args, codes));
  return results.map((list) => ({
    wallMs: median(list.map((one) => one.wallMs)),
    cpuMs: median(list.map((one) => one.cpuMs)),
    peakMb: median(list.map((one) => one.peakMb)),
  }));
}

/** CPU milliseconds of the rules of one area over documents that are parsed already. */
function measureWording() {
  const child = spawnSync(process.execPath, [join(here, 'measure-rules.mjs'), 'fantasy', corpus], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}

const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
const megabytes = files.reduce((sum, path) => sum + statSync(join(corpus, path)).size, 0) / 1e6;
const walk = join(here, 'walk-corpus.mjs');
const [read, parse, lint] = measureInTurns(
  [
    [[walk, 'read', corpus]],
    [[walk, 'parse', corpus]],
    [
      [cli, 'lint', corpus, '--no-config', '--no-cache', '--format', 'json'],
      [0, 1],
    ],
  ],
  runs,
);
const base = parse.cpuMs - read.cpuMs;

console.log(`node ${process.version}, ${files.length} files, ${megabytes.toFixed(1)} MB, median of ${runs} runs\n`);
console.log('what                          CPU ms  wall ms   ms/MB       /R  peak MB');
const row = (name, cpu, one) =>
  console.log(`${name.padEnd(28)}${round(cpu)} ${round(one.wallMs)}${round(cpu / megabytes)} ${round(cpu / base, 2)} ${round(one.peakMb)}`);
row('read', read.cpuMs, read);
row('remark-parse alone (R)', base, parse);
row('lint in total', lint.cpuMs, lint);

const wording = Array.from({ length: runs }, () => measureWording());
const wordingMs = median(wording.map((one) => one.cpuMs));
console.log(
  `${'rules of fantasy/'.padEnd(28)}${round(wordingMs)} ${' '.repeat(8)}${round(wordingMs / megabytes)} ${round(wordingMs / base, 2)}`,
);
for (const id of Object.keys(wording[0].rules)) console.log(`  ${id.padEnd(26)}${round(median(wording.map((one) => one.rules[id])))}`);

const [empty, version] = measureInTurns([[['-e', '0']], [[cli, '--version']]], Math.max(9, runs));
console.log('\nstart-up                      CPU ms  wall ms   / node -e 0 (wall)');
console.log(`${'node -e 0'.padEnd(28)}${round(empty.cpuMs)} ${round(empty.wallMs)}`);
console.log(`${'--version'.padEnd(28)}${round(version.cpuMs)} ${round(version.wallMs)} ${round(version.wallMs / empty.wallMs, 2)}`);
