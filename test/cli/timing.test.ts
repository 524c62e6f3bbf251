import { expect, test } from 'vitest';
import { CLEAN, folderWith, NAMELESS, run, UNQUOTED } from './fake-terminal.ts';

const FILES = { 'agents/a.md': CLEAN, 'agents/b.md': NAMELESS };

/** Rows of the table by their names, with how often each was measured. */
function timesOf(stderr: string): ReadonlyMap<string, number> {
  const rows = stderr.matchAll(/^(.+?) +[\d.]+ +[\d.]+ %(?: +(\d+))?$/gm);
  return new Map([...rows].map(([, name = '', times = '0']) => [name, Number(times)]));
}

test('tells what each stage and each rule takes, and changes nothing else', async () => {
  const cwd = folderWith(FILES);
  const plain = await run(['lint', 'agents'], { cwd });
  const timed = await run(['lint', 'agents', '--timing', '--verbose'], { cwd });
  expect({ ...timed, stderr: '' }).toEqual(plain);
  const times = timesOf(timed.stderr);
  expect([times.get('parse'), times.get('frontmatter/missing'), times.get('project/duplicate-name')]).toEqual([2, 2, 2]);
  expect(times.get('project/duplicate-name (all files)')).toBe(1);
  const stages = [
    'start',
    'discover and plan',
    'read',
    'load code',
    'look up paths',
    'assemble report',
    'report pretty',
    'not measured',
    'total',
  ];
  expect(stages.filter((stage) => !times.has(stage))).toEqual([]);
});

test('counts from the start of the process', async () => {
  const cwd = folderWith(FILES);
  const { stderr } = await run(['lint', 'agents', '--timing'], { cwd });
  const total = Number(/^total +([\d.]+) /m.exec(stderr)?.[1]);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThan(process.uptime() * 1000 + 1);
});

test('keeps the report alone on standard output', async () => {
  const cwd = folderWith(FILES);
  const { stdout, stderr } = await run(['lint', 'agents', '--timing', '--format', 'json'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ version: 1 });
  expect(stderr).toContain('more (--verbose shows them)');
});

test('measures the passes of --fix', async () => {
  const cwd = folderWith({ 'agents/a.md': UNQUOTED });
  const { stderr } = await run(['lint', 'agents', '--fix', '--timing', '--verbose'], { cwd });
  expect(timesOf(stderr).get('parse')).toBeGreaterThan(2);
});

test('measures the rules of plugins', async () => {
  const cwd = folderWith({
    ...FILES,
    '.git/HEAD': '',
    'subagent-kit.config.yaml': 'plugins: [./own.mjs]\nrules:\n  own/quiet: warning\n',
    'own.mjs': `export default { name: 'own', rules: [{ scope: 'file', id: 'quiet', meta: { summary: 'Nothing', severity: 'info', certainty: 'certain', recommended: true, since: '1.0.0' }, messages: {}, defaults: {}, check() {} }] };`,
  });
  const { stderr } = await run(['lint', 'agents', '--timing', '--verbose'], { cwd });
  expect(timesOf(stderr).get('own/quiet')).toBe(2);
});
