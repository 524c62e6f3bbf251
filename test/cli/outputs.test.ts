import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLEAN, folderWith, NAMELESS, run } from './fake-terminal.ts';

test('writes several formats in one run', async () => {
  const cwd = folderWith({ 'agents/a.md': NAMELESS });
  const args = ['lint', '--format', 'sarif=out/a.sarif', '--format', 'github', '--format=json=b=c.json'];
  const { code, stdout, stderr } = await run(args, { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  expect(stdout).toMatch(/^::error file=agents\/a\.md/);
  expect(JSON.parse(readFileSync(join(cwd, 'out/a.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' });
  expect(JSON.parse(readFileSync(join(cwd, 'b=c.json'), 'utf8'))).toMatchObject({ counts: { error: 1 } });
});

test('gives each format what it gives alone', async () => {
  const cwd = folderWith({ 'agents/a.md': NAMELESS, 'agents/b.md': CLEAN });
  const formats = ['pretty', 'compact', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'];
  await run(['lint', ...formats.map((format) => `--format=${format}=out/${format}`)], { cwd });
  for (const format of formats) {
    const { stdout } = await run(['lint', '--format', format], { cwd });
    expect(readFileSync(join(cwd, 'out', format), 'utf8')).toBe(stdout);
  }
});

test('sends the format without a file to --output-file, in any order of the flags', async () => {
  const cwd = folderWith({ 'agents/a.md': CLEAN });
  const outcome = await run(['lint', '--output-file', 'a.txt', '--format', 'json=b.json', '--format', 'compact'], { cwd });
  expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('');
  expect(JSON.parse(readFileSync(join(cwd, 'b.json'), 'utf8')).version).toBe(1);
});

test('prints the patch and writes the report with --fix-dry-run', async () => {
  const cwd = folderWith({ 'agents/a.md': CLEAN.replace('Use when', 'Use this: when') });
  const { stdout } = await run(['lint', '--fix-dry-run', '--format', 'json=left.json', '--format', 'pretty'], { cwd });
  expect(stdout).toMatch(/^--- a\/agents\/a\.md\n/);
  expect(JSON.parse(readFileSync(join(cwd, 'left.json'), 'utf8'))).toMatchObject({ counts: { warning: 0 } });
});

test.each([
  [
    ['--format', 'json', '--format', 'sarif'],
    'several formats for one place, expected a file for each but one',
    '--format json=FILE --format sarif',
  ],
  [['--format', 'json=a', '--format', 'sarif=a'], 'one file for several formats, expected a file for each', undefined],
  [['--format', 'json=a', '--output-file', 'b'], 'every format has a file, expected no `--output-file`', '--format pretty --output-file b'],
  [['--format', 'json='], 'missing file after `json=`', '--format json=FILE'],
  [['--format', 'jsn=a'], 'unknown value `jsn` of `--format`, did you mean `json`', '--format json'],
])('refuses %j', async (args, message, hint) => {
  const cwd = folderWith({ 'agents/a.md': CLEAN });
  const advice = hint === undefined ? '' : `        try: ${hint}\n`;
  expect(await run(['lint', ...args], { cwd })).toEqual({ code: 2, stdout: '', stderr: `subagent-kit: ${message}\n${advice}` });
});
