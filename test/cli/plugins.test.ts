import { expect, test } from 'vitest';
import { CLEAN, folderWith, run } from './fake-terminal.ts';

const PLUGIN = `export default {
  name: 'acme',
  rules: [{
    id: 'no-schema', scope: 'file', messages: { found: 'Unexpected schema' },
    meta: { summary: 'Disallow schemas', severity: 'error', certainty: 'certain', recommended: true, since: '1.0.0', url: 'https://example.test/no-schema' },
    check({ document, report }) { const start = document.text.indexOf('schema'); if (start >= 0) report({ at: { start, end: start + 6 }, messageId: 'found' }); },
  }],
  reporters: [
    { id: 'count', format: (run) => \`\${run.counts.error} errors\\n\` },
    { id: 'broken', format: () => { throw new Error('out of paper'); } },
  ],
  targets: [{
    id: 'names', title: 'the names of agents', layout: 'one-file', hasSubagents: false,
    render: (agents) => ({ files: [{ path: 'names.txt', text: agents.map(({ name }) => name + '\\n').join(''), segments: [], agents: agents.map(({ name }) => name) }], losses: [] }),
  }],
};
`;
const FILES = { 'agents/a.md': CLEAN, 'tools/acme.mjs': PLUGIN, 'subagent-kit.config.yaml': 'plugins: [./tools/acme.mjs]\n' };

test('a plugin on the disk brings rules and reporters', async () => {
  const cwd = folderWith(FILES);
  expect(await run(['lint', '--format', 'compact'], { cwd })).toMatchObject({ code: 1, stdout: expect.stringContaining('acme/no-schema') });
  expect(await run(['lint', '--format', 'acme/count'], { cwd })).toEqual({ code: 1, stdout: '1 errors\n', stderr: '' });
  const { stdout } = await run(['lint', '--format', 'json'], { cwd });
  expect(JSON.parse(stdout).files[0].findings[0]).toMatchObject({ rule: 'acme/no-schema', url: 'https://example.test/no-schema' });
});

test('--verbose names it, --no-plugins does not run it', async () => {
  const cwd = folderWith(FILES);
  const { stderr } = await run(['lint', '--verbose'], { cwd });
  expect(stderr).toBe('subagent-kit: loaded plugin acme from tools/acme.mjs: 1 rule, 1 target, 2 reporters\n');
  const loud = folderWith({ ...FILES, 'tools/acme.mjs': 'throw new Error("was run")' });
  expect(await run(['lint', '--no-plugins'], { cwd: loud })).toMatchObject({ code: 0, stderr: '' });
  expect(await run(['lint'], { cwd: loud })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'subagent-kit: cannot load plugin `./tools/acme.mjs`: Error: was run\n        try: subagent-kit lint --no-plugins\n',
  });
});

test('config tells where it was named', async () => {
  const { stdout } = await run(['config', 'agents/a.md'], { cwd: folderWith(FILES) });
  expect(stdout).toMatch(/^ {2}plugin +acme +subagent-kit\.config\.yaml:1:11$/m);
  expect(stdout).toMatch(/^ {2}error +acme\/no-schema +the preset$/m);
});

test('a target of a plugin renders', async () => {
  const cwd = folderWith({ ...FILES, 'agents/a.md': CLEAN.replace('tools: Read, Bash', 'tools: Read, Bash\ncollaborators: []') });
  expect(await run(['render', 'migrator', '--target', 'acme/names'], { cwd })).toMatchObject({ code: 0, stdout: 'migrator\n' });
  expect(await run(['render', 'migrator', '--target', 'acme/nmes'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('unknown target acme/nmes'),
  });
  expect(await run(['render', 'migrator', '--target', 'acme/names', '--no-plugins'], { cwd })).toMatchObject({ code: 2 });
});

test('an unknown format of a plugin, and one that fails, end the run', async () => {
  const cwd = folderWith(FILES);
  expect(await run(['lint', '--format', 'acme/cont'], { cwd })).toMatchObject({
    code: 2,
    stderr: 'subagent-kit: unknown format `acme/cont`, did you mean `acme/count`\n',
  });
  expect(await run(['lint', '--format', 'acme/broken'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('the reporter `acme/broken` failed: out of paper'),
  });
});
