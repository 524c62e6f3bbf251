/*
 * Every gate of the project in one run, fast ones first: `npm run check`. Goes on after a failure, so that one run shows all of them.
 * Ends with the line `N passed, N failed`: tests and gates together.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => resolve(root, 'node_modules/.bin', name);
const cli = [process.execPath, resolve(root, 'dist/cli/bin.cjs')];
const corpus = resolve(root, '../shared/corpus');
const testReport = resolve(root, 'build/vitest.json');
const isCi = process.env['CI'] === 'true';

const totals = { passed: 0, failed: 0 };
const failures = [];

/** Runs a command and shows what it says only when it fails. */
function run(command, options = {}) {
  const [program, ...args] = command;
  const { expectedCodes = [0], ...rest } = options;
  const result = spawnSync(program, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 29, ...rest });
  const output = `${result.stdout ?? ''}${result.stderr ?? ''}${result.error === undefined ? '' : String(result.error)}`;
  return { ok: expectedCodes.includes(result.status), output, stdout: result.stdout ?? '' };
}

function gate(name, check) {
  const start = Date.now();
  const { ok, output } = check();
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  totals[ok ? 'passed' : 'failed']++;
  if (ok) return;
  failures.push(name);
  console.log(output.split('\n').slice(-120).join('\n'));
}

/** Generating again changes nothing: neither a file that git knows nor a new one. */
function checkGenerated() {
  const before = run(['git', 'status', '--porcelain']).stdout;
  const generated = run(['npm', 'run', '--silent', 'generate']);
  if (!generated.ok) return generated;
  const after = run(['git', 'status', '--porcelain']).stdout;
  const ok = isCi ? after === '' : after === before;
  return { ok, output: `npm run generate changed files:\n${after}` };
}

function checkTests() {
  rmSync(testReport, { force: true });
  mkdirSync(dirname(testReport), { recursive: true });
  const result = run([bin('vitest'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${testReport}`]);
  if (!existsSync(testReport)) return { ok: false, output: result.output };
  const report = JSON.parse(readFileSync(testReport, 'utf8'));
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests;
  console.log(`     ${report.numPassedTests} tests passed, ${report.numFailedTests} failed, ${report.numPendingTests} skipped`);
  return { ok: result.ok && report.numPassedTests > 0, output: result.output };
}

/** Over the whole corpus: exit 1, no crash of a rule, and the same bytes twice. */
function checkCorpus() {
  const lint = [...cli, 'lint', corpus, '--format', 'json', '--no-config', '--no-cache'];
  const first = run(lint, { expectedCodes: [1] });
  if (!first.ok) return first;
  if (first.stdout.includes('internal/rule-crashed')) return { ok: false, output: 'a rule crashed on the corpus' };
  const second = run(lint, { expectedCodes: [1] });
  return { ok: first.stdout === second.stdout, output: 'two runs over the corpus differ' };
}

gate('types', () => run([bin('tsc'), '--noEmit', '-p', 'tsconfig.json']));
gate('lint', () => run([bin('oxlint'), '--deny-warnings']));
gate('format', () => run([bin('prettier'), '--check', '--log-level', 'warn', '.']));
gate('generate leaves no difference', checkGenerated);
gate('build', () => run(['npm', 'run', '--silent', 'build']));
gate('tests', checkTests);
gate('self-lint of agents/', () => run([...cli, 'lint', 'agents', '--preset', 'strict', '--fail-on', 'info', '--no-cache']));
gate('render of agents/', () => run(['npm', 'run', '--silent', 'agents']));
gate('publint', () => run([bin('publint'), '--strict']));
gate('knip', () => run([bin('knip')]));
if (existsSync(corpus)) gate('corpus', checkCorpus);
else console.log('skip corpus: ../shared is not there');

if (failures.length > 0) console.log(`failed: ${failures.join(', ')}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
