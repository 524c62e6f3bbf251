import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildOnce } from '../e2e/build-once.ts';
import { installOurselves } from '../examples/install-ourselves.ts';
import { folderWith, run } from './fake-terminal.ts';

const PACKAGE = { 'package.json': '{ "name": "@acme/subagent-kit-plugin-house", "type": "module" }\n' };

describe('new-rule', () => {
  test('writes rules whose tests pass, and the plugin around the first', async () => {
    buildOnce();
    const cwd = folderWith(PACKAGE);
    installOurselves(cwd);
    expect(await run(['new-rule', 'no-thing'], { cwd })).toEqual({
      code: 0,
      stdout: 'src/rules/no-thing.js\ntest/rules/no-thing.test.js\ndocs/rules/no-thing.md\nsrc/plugin.js\n',
      stderr: 'subagent-kit: wrote the rule house/no-thing; write it, then run: node --test\n',
    });
    expect(readFileSync(join(cwd, 'src/plugin.js'), 'utf8')).toBe(
      "import noThing from './rules/no-thing.js';\n\nexport default { name: 'house', rules: [noThing] };\n",
    );
    const second = await run(['new-rule', 'area/require-2-things', '--project'], { cwd });
    expect(second.stderr).toContain("add `import require2Things from './rules/area/require-2-things.js';` to src/plugin.js");
    const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap'], { cwd, encoding: 'utf8' });
    expect(stdout).toMatch(/^# pass 6\n# fail 0$/m);
    expect(status).toBe(0);
    const loaded = spawnSync(
      process.execPath,
      ['--eval', "import('./src/plugin.js').then((plugin) => console.log(plugin.default.rules[0].id))"],
      { cwd },
    );
    expect(String(loaded.stdout)).toBe('no-thing\n');
  });

  test('overwrites nothing by itself', async () => {
    const cwd = folderWith({ ...PACKAGE, 'docs/rules/no-thing.md': 'mine\n' });
    expect(await run(['new-rule', 'no-thing'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('docs/rules/no-thing.md is there already, so nothing was written'),
    });
    expect(existsSync(join(cwd, 'src'))).toBe(false);
    expect(await run(['new-rule', 'no-thing', '--force'], { cwd })).toMatchObject({ code: 0 });
  });

  test.each([
    ['No-Thing', PACKAGE, 'unexpected id `No-Thing` of a rule'],
    ['../no-thing', PACKAGE, 'unexpected id `../no-thing` of a rule'],
    ['a/b/c', PACKAGE, 'unexpected id `a/b/c` of a rule'],
    ['no-thing', {}, 'no package.json here, expected the package of a plugin\n        try: npm init --yes'],
    ['no-thing', { 'package.json': '[]' }, 'package.json is no JSON object'],
  ])('refuses %s in %j', async (id, files, complaint) => {
    expect(await run(['new-rule', id], { cwd: folderWith(files) })).toMatchObject({ code: 2, stderr: expect.stringContaining(complaint) });
  });
});
