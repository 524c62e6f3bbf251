import { describe, expect, test } from 'vitest';
import { rules } from '../../src/generated/rules.ts';
import { CLEAN, folderWith, run } from './fake-terminal.ts';

const CONFIG = `extends: strict
claudeVersion: 2.1.300
rules:
  encoding/mojibake: off
  prompt/over-budget: [error, { tokens: 9 }]
overrides:
  - files: [agents/]
    rules: { encoding/invisible: info }
`;
const project = (config = CONFIG): string => folderWith({ 'subagent-kit.config.yaml': config, 'agents/a.md': CLEAN, 'other/b.md': CLEAN });

describe('config', () => {
  test('tells what applies to a file and where it was decided', async () => {
    const { code, stdout } = await run(['config', 'agents/a.md', '--scope', 'plugin'], { cwd: project() });
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      'agents/a.md',
      '  configuration   subagent-kit.config.yaml',
      '  preset          strict                    subagent-kit.config.yaml:1:10',
      '  claude version  2.1.300                   subagent-kit.config.yaml:2:16',
      '  scope           plugin                    a flag',
    ]);
    expect(stdout).toMatch(/^ {2}off {6}encoding\/mojibake +subagent-kit\.config\.yaml:4:22$/m);
    expect(stdout).toMatch(/^ {2}error {4}prompt\/over-budget +subagent-kit\.config\.yaml:5:23$/m);
    expect(stdout).toMatch(/^ {13}tokens: 9 +subagent-kit\.config\.yaml:5:41$/m);
    expect(stdout).toMatch(/^ {2}info {5}encoding\/invisible +subagent-kit\.config\.yaml:8:34$/m);
    expect(stdout).toMatch(/^ {2}error {4}frontmatter\/missing +the preset$/m);
  });

  test('tells the defaults without a configuration', async () => {
    const { stdout } = await run(['config', 'agents/a.md', '--no-config'], { cwd: project() });
    expect(stdout).toContain('  configuration   none\n  preset          recommended  the default\n');
    expect(stdout).toMatch(/^ {2}scope {11}project {6}where the file lies$/m);
  });

  test('gives the same as JSON, every rule once', async () => {
    const { stdout } = await run(['config', 'agents/a.md', '--format', 'json', '--rule', 'encoding/mojibake=error'], { cwd: project() });
    const settings = JSON.parse(stdout);
    expect(settings).toMatchObject({
      path: 'agents/a.md',
      configs: ['subagent-kit.config.yaml'],
      ignoredBy: null,
      preset: { value: 'strict', from: 'subagent-kit.config.yaml:1:10' },
      scope: { value: 'project', from: 'location' },
    });
    expect(settings.rules.map(({ rule }: { readonly rule: string }) => rule)).toEqual(rules.map(({ id }) => id).toSorted());
    const find = (id: string): unknown => settings.rules.find(({ rule }: { readonly rule: string }) => rule === id);
    expect(find('encoding/mojibake')).toEqual({ rule: 'encoding/mojibake', severity: 'error', from: 'flag', options: {} });
    expect(find('prompt/over-budget')).toMatchObject({ options: { tokens: { value: 9, from: 'subagent-kit.config.yaml:5:41' } } });
    expect(find('encoding/invisible')).toMatchObject({ severity: 'info', from: 'subagent-kit.config.yaml:8:34' });
  });

  test('leaves overrides for other files out, and says when the file is ignored', async () => {
    const cwd = project(`${CONFIG}ignore: [other/]\n`);
    const { stdout } = await run(['config', 'other/b.md'], { cwd });
    expect(stdout).toMatch(/^ {2}error {4}encoding\/invisible +the preset$/m);
    expect(stdout).toMatch(/^ {2}ignored {9}yes +subagent-kit\.config\.yaml$/m);
  });

  test('refuses a folder, a path that does not exist and a missing argument', async () => {
    const cwd = project();
    expect(await run(['config', 'agents'], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('config agents/NAME.md'),
    });
    expect(await run(['config', 'agents/x.md'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('no such file') });
    expect(await run(['config'], { cwd })).toMatchObject({ code: 2, stdout: '' });
  });
});
