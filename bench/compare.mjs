/*
 * Prints side by side, in one run and as ratios: this linter cold, warm, on one file, and before a commit; remark-parse alone (R); and the peers
 * that npm has. `node bench/compare.mjs [FOLDER] [--runs 5] [--peers-folder FOLDER] [--no-peers]`; needs `npm run build`.
 * Peers are installed into a temporary folder, or taken from the one that is named.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** What a peer is started with, and the folder of a project in which it looks for agent files. */
const PEERS = [
  { name: '@carlrannaberg/cclint', bin: 'cclint', args: ['agents'], reads: 'agents' },
  { name: 'claude-code-lint', bin: 'claudelint', args: ['check-all', '--no-cache'], reads: 'agents' },
  { name: 'agentlinter', bin: 'agentlinter', args: ['--local', '--json'], reads: 'claude' },
];
const FEW = 3;
const MANY = 300;

const here = fileURLToPath(new URL('.', import.meta.url));
const cli = resolve(here, '../dist/cli/bin.cjs');
const usage = pathToFileURL(join(here, 'report-usage.mjs')).href;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { runs: { type: 'string', default: '5' }, peers: { type: 'boolean', default: true }, 'peers-folder': { type: 'string' } },
});
const corpus = resolve(positionals[0] ?? join(here, '../../shared/corpus/sutazai'));
if (!existsSync(corpus) || !existsSync(cli)) throw new Error(`missing ${existsSync(cli) ? corpus : 'dist: npm run build'}`);

const work = mkdtempSync(join(tmpdir(), 'bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const agents = join(work, 'project/.claude/agents');
mkdirSync(agents, { recursive: true });
const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .toSorted();
for (const path of files) cpSync(join(corpus, path), join(agents, path.replaceAll('/', '-')));
// One peer stops at front matter that it can't read, one looks in `.claude` itself: all get the same bodies below plain front matter.
const plain = { agents: join(work, 'plain/agents'), claude: join(work, 'plain/claude') };
const plainAgents = { agents: join(plain.agents, '.claude/agents'), claude: join(plain.claude, '.claude') };
for (const folder of Object.values(plainAgents)) {
  mkdirSync(folder, { recursive: true });
  for (const path of files) writeFileSync(join(folder, path.replaceAll('/', '-')), withPlainFrontMatter(path));
}
writeFileSync(join(plain.claude, 'CLAUDE.md'), '# Project\n');
const longest = files.toSorted((a, b) => Math.abs(sizeOf(a) - 48_000) - Math.abs(sizeOf(b) - 48_000))[0];
const many = join(work, 'many/agents');
node([join(here, 'make-agents.mjs'), String(MANY), corpus, many]);

/** The file below front matter of a name and a description. */
function withPlainFrontMatter(path) {
  const text = readFileSync(join(corpus, path), 'utf8');
  const body = text.startsWith('---') ? text.slice(text.indexOf('\n---', 3) + 4) : text;
  const name = path
    .slice(0, -3)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `---\nname: ${name}\ndescription: Use this agent for ${name}.\n---\n${body.slice(body.indexOf('\n') + 1)}`;
}

function sizeOf(path) {
  return readFileSync(join(corpus, path)).length;
}

function node(args, cwd = work) {
  return spawnSync(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
}

/** Wall and CPU milliseconds and peak memory of one Node process. */
function measure({ args, cwd, before, codes = [0, 1] }) {
  before?.();
  const start = performance.now();
  const child = node(['--import', usage, ...args], cwd);
  const wallMs = performance.now() - start;
  if (!codes.includes(child.status)) throw new Error(`exit ${child.status}: ${args.join(' ')}\n${child.stderr}`);
  return { wallMs, ...JSON.parse(String(child.output[3])) };
}

const lint = (path, ...flags) => [cli, 'lint', path, '--no-config', ...flags];
const kept = ['--cache-location', join(work, 'cache')];
/** The cached file of each of three agents is out of date. */
let edits = 0;
const edit = () => {
  edits++;
  for (let number = 0; number < FEW; number++) {
    const path = join(many, `agent-${number}.md`);
    writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n\nEdit ${edits}.\n`);
  }
};
const changed = Array.from({ length: FEW }, (_, number) => join('many/agents', `agent-${number}.md`));
const commit = (...flags) => [cli, 'lint', ...changed, '--no-config', ...flags];

const jobs = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version', args: [cli, '--version'] },
  { name: 'remark-parse alone (R)', args: [join(here, 'walk-corpus.mjs'), 'parse', corpus] },
  { name: 'lint, cold', args: lint(agents, '--no-cache') },
  { name: 'lint, warm', args: lint(agents, ...kept) },
  { name: `lint of one file (${basename(longest ?? '')})`, args: lint(join(corpus, longest ?? ''), '--no-cache') },
  { name: `${FEW} changed of ${MANY}, cold`, args: commit('--no-cache') },
  { name: `${FEW} changed of ${MANY}, warm`, args: commit(...kept), before: edit },
];
node(lint(agents, ...kept));
node(lint('many/agents', ...kept));

if (values.peers) {
  const home = values['peers-folder'] === undefined ? join(work, 'peers') : resolve(values['peers-folder']);
  if (!existsSync(home)) {
    mkdirSync(home);
    writeFileSync(join(home, 'package.json'), '{ "private": true }');
    const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    spawnSync('npm', ['install', ...flags, ...PEERS.map(({ name }) => name)], { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  jobs.push({ name: 'lint, cold, bodies below plain front matter', args: lint(plainAgents.agents, '--no-cache') });
  for (const { name, bin, args, reads } of PEERS) {
    const folder = join(home, 'node_modules', name);
    if (!existsSync(folder)) {
      console.log(`${name} could not be installed`);
      continue;
    }
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const entry = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[bin];
    jobs.push({
      name: `${bin} ${manifest.version}, the same`,
      args: [join(folder, entry), ...args],
      cwd: plain[reads],
      codes: [0, 1, 2, 3],
    });
  }
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const results = jobs.map(() => []);
// The processes take turns, so that a busy moment hits all of them.
for (let run = 0; run < Number(values.runs); run++) for (const [index, job] of jobs.entries()) results[index].push(measure(job));
const [empty, , reference] = results.map((list) => ({
  wallMs: median(list.map((one) => one.wallMs)),
  cpuMs: median(list.map((one) => one.cpuMs)),
}));

console.log(`node ${process.version}, ${cpus().length} cores, ${files.length} files, medians of ${values.runs}`);
console.log(`| | CPU ms | / R | wall ms | / node -e 0 | peak MiB |\n| --- | ---: | ---: | ---: | ---: | ---: |`);
for (const [index, { name }] of jobs.entries()) {
  const list = results[index];
  const [wallMs, cpuMs, peakMb] = ['wallMs', 'cpuMs', 'peakMb'].map((key) => median(list.map((one) => one[key])));
  const cells = [
    cpuMs.toFixed(0),
    (cpuMs / reference.cpuMs).toFixed(2),
    wallMs.toFixed(0),
    (wallMs / empty.wallMs).toFixed(1),
    peakMb.toFixed(0),
  ];
  console.log(`| ${name} | ${cells.join(' | ')} |`);
}
