import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, NAMELESS, run } from './fake-terminal.ts';

/** Split, so that no scanner takes this file for a leak. */
const SECRET = ['ghp', '16C7e42F292c6912E7710c838347Ae178B4a'].join('_');
const LEAKY = `---\nname: leaky\ndescription: Use when a deployment is due\n---\n\nDeploy with ${SECRET} as token.\n`;

test('adopts, blocks what is new, tells what is fixed, and prunes', async () => {
  const cwd = folderWith({ 'agents/a.md': NAMELESS });
  expect(await run(['baseline'], { cwd })).toEqual({ code: 0, stdout: 'subagent-kit.baseline.json: 1 finding (1 added)\n', stderr: '' });
  expect(await run(['lint'], { cwd })).toEqual({ code: 0, stdout: '✓ 1 agent file, no findings (1 in the baseline)\n', stderr: '' });
  expect(await run(['lint', '--no-baseline'], { cwd })).toMatchObject({ code: 1 });
  writeFileSync(join(cwd, 'agents/b.md'), NAMELESS.replace('nameless', 'other'));
  expect(await run(['lint'], { cwd })).toMatchObject({ code: 1, stdout: expect.stringContaining('agents/b.md') });
  expect(await run(['baseline'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'subagent-kit: 1 finding of this run is not in subagent-kit.baseline.json, which may only shrink; nothing was written\n' +
      '        try: subagent-kit baseline --prune, or --force to accept what is new\n',
  });
  writeFileSync(join(cwd, 'agents/a.md'), NAMELESS.replace('---\n\n', 'description: Use when a schema is read\n---\n\n'));
  const { stderr } = await run(['lint'], { cwd });
  expect(stderr).toBe('subagent-kit: 1 finding of the baseline is fixed; subagent-kit baseline --prune takes it out\n');
  expect(await run(['baseline', '--prune'], { cwd })).toMatchObject({
    stdout: 'subagent-kit.baseline.json: 0 findings (1 fixed, 1 new left out, which lint reports)\n',
  });
});

test('tells programs what a baseline hid', async () => {
  const cwd = folderWith({ 'agents/a.md': NAMELESS });
  await run(['baseline', '--baseline', 'old.json'], { cwd });
  const { code, stdout } = await run(['lint', '--baseline', 'old.json', '--format', 'json'], { cwd });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ counts: { error: 0 }, suppressed: 1, baseline: { hidden: 1, fixed: 0 } });
});

test('says that a baseline that is named is missing', async () => {
  const cwd = folderWith({ 'agents/a.md': NAMELESS });
  const hint = '        try: subagent-kit baseline --baseline old.json\n';
  expect(await run(['lint', '--baseline', 'old.json'], { cwd })).toEqual({
    code: 2,
    stdout: '',
    stderr: `subagent-kit: cannot read the baseline old.json: no such file\n${hint}`,
  });
  expect(await run(['baseline', '--prune'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no baseline subagent-kit.baseline.json'),
  });
});

test('holds no credential', async () => {
  const cwd = folderWith({ 'agents/a.md': LEAKY });
  const { stdout } = await run(['baseline', '--preset', 'all'], { cwd });
  expect(stdout).toContain('added');
  const text = readFileSync(join(cwd, 'subagent-kit.baseline.json'), 'utf8');
  expect(text).toContain('security/secret ');
  expect(text).not.toContain(SECRET.slice(4, 16));
});
