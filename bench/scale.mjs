/*
 * Prints what linting thousands of agent files costs, and what each more file adds to the peak of memory; and what files of growing size
 * cost that are written to be slow. `node bench/scale.mjs [FOLDER] [--files 1000,10000] [--workers off]`; `npm run bench:scale` builds what it needs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { HOSTILE_TEXTS } from '../build/scripts/hostile-texts.js';
import { createMemoryHost, createToolkit } from '../dist/index.js';

const SIZES_KB = [125, 250, 500, 1000];
/** Of the files that tests know, those that cost most and those that are like honest ones. */
const SHOWN = [
  'asterisks',
  'brackets and parentheses',
  'rows of a table',
  'backticks of all lengths',
  'quotes in many lines',
  'lists in lists',
  'one line',
  'figures in one line',
  'carriage returns',
  'headings',
  'bold lines',
  'a rule block',
  'counts above lists',
  'numbers',
  'bans',
];

const here = fileURLToPath(new URL('.', import.meta.url));
const cli = resolve(here, '../dist/cli/bin.cjs');
const usage = pathToFileURL(join(here, 'report-usage.mjs')).href;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string', default: '1000,10000' }, workers: { type: 'string', default: 'off' } },
});
const corpus = resolve(positionals[0] ?? join(here, '../../shared/corpus'));

if (existsSync(corpus)) measureFiles(values.files.split(',').map(Number));
else console.log(`skipped: ${corpus} is not there`);
await measureHostile();

function measureFiles(counts) {
  console.log('| files | CPU ms a file | peak MiB | KiB for each more file |\n| ---: | ---: | ---: | ---: |');
  let before;
  for (const count of counts) {
    const work = mkdtempSync(join(tmpdir(), 'bench-'));
    spawnSync(process.execPath, [join(here, 'make-agents.mjs'), String(count), corpus, join(work, 'agents')]);
    const args = ['--import', usage, cli, 'lint', 'agents', '--no-config', '--no-cache', '--workers', values.workers];
    const child = spawnSync(process.execPath, args, { cwd: work, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    rmSync(work, { recursive: true, force: true });
    if (child.status > 1) throw new Error(String(child.stderr));
    const { cpuMs, peakMb } = JSON.parse(String(child.output[3]));
    const more = before === undefined ? '' : ((1024 * (peakMb - before.peakMb)) / (count - before.count)).toFixed(1);
    console.log(`| ${count} | ${(cpuMs / count).toFixed(1)} | ${peakMb.toFixed(0)} | ${more} |`);
    before = { count, peakMb };
  }
}

async function measureHostile() {
  console.log(`\n| CPU ms, by size | ${SIZES_KB.map((size) => `${size} KB`).join(' | ')} |\n| --- |${' ---: |'.repeat(SIZES_KB.length)}`);
  for (const name of SHOWN) {
    const spent = [];
    for (const size of SIZES_KB) spent.push(await cpuOf(HOSTILE_TEXTS[name](size * 1000)));
    console.log(`| ${name} | ${spent.map((ms) => ms.toFixed(0)).join(' | ')} |`);
  }
}

async function cpuOf(text) {
  const toolkit = createToolkit(createMemoryHost({ 'agents/hostile.md': text }));
  const before = process.cpuUsage();
  await toolkit.lint(['agents'], { config: 'none', preset: 'all' });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
