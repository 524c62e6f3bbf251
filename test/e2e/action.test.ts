import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { CLEAN, folderWith, NAMELESS, UNQUOTED } from '../cli/fake-terminal.ts';
import { buildOnce } from './build-once.ts';

buildOnce();

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const source = readFileSync(join(ROOT, 'action.yml'), 'utf8');
const action: Action = parse(source);
const { steps } = action.runs;

function stepNamed(name: string): Step {
  const step = steps.find((one) => one.name === name);
  if (step === undefined) throw new Error(`action.yml has no step ${name}`);
  return step;
}

interface Result {
  readonly code: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the script of a step as a runner does: inputs as variables, files for outputs and the summary. */
function runStep(name: string, cwd: string, inputs: Readonly<Record<string, string>> = {}): Result {
  const step = stepNamed(name);
  const runner = folderWith({ 'script.sh': step.run ?? '', output: '', summary: '' });
  const values = Object.entries(step.env ?? {}).map(([variable, expression]) => {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression)?.[1] ?? '';
    return [variable, inputs[input] ?? action.inputs[input]?.default ?? inputs[expression] ?? ''];
  });
  const github = { GITHUB_ACTION_PATH: ROOT, GITHUB_OUTPUT: join(runner, 'output'), GITHUB_STEP_SUMMARY: join(runner, 'summary') };
  const env = { PATH: process.env['PATH'] ?? '', RUNNER_TEMP: runner, ...github, ...Object.fromEntries(values) };
  const args = ['--noprofile', '--norc', '-e', '-o', 'pipefail', join(runner, 'script.sh')];
  const result = spawnSync('bash', args, { cwd, env, encoding: 'utf8' });
  const outputs = readFileSync(join(runner, 'output'), 'utf8').trimEnd().split('\n');
  return {
    code: result.status,
    log: result.stdout + result.stderr,
    summary: readFileSync(join(runner, 'summary'), 'utf8'),
    outputs: Object.fromEntries(outputs.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])),
  };
}

describe('action.yml', () => {
  test('is valid by the schema of SchemaStore', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'test/fixtures/schemas/github-action.schema.json'), 'utf8'));
    const validate = new Ajv({ strict: false }).compile(schema);
    expect(validate(action) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...action, runs: { using: 'composite' } })).toBe(false);
  });

  test('writes no expression into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{') === true)).toEqual([]);
  });

  test('uses actions of others by commit, or says why not', () => {
    const lines = source.split('\n');
    const unpinned = lines.filter(
      (line, index) => /^\s*uses: /.test(line) && !/@[0-9a-f]{40}\b/.test(line) && !/^\s*#/.test(lines[index - 1] ?? ''),
    );
    expect(unpinned).toEqual([]);
  });

  test('passes every input to the step that needs it', () => {
    const used = new Set([...source.matchAll(/inputs\.([a-z-]+)/g)].map(([, name]) => name));
    expect([...used].toSorted()).toEqual(Object.keys(action.inputs).toSorted());
  });
});

describe('the step that lints', () => {
  const lint = (files: Readonly<Record<string, string>>, inputs?: Readonly<Record<string, string>>): Result =>
    runStep('Lint agents', folderWith(files), inputs);

  test('gives annotations, a summary, SARIF and the exit code', () => {
    const result = lint({ '.claude/agents/a.md': NAMELESS, '.claude/agents/b.md': UNQUOTED });
    expect(result.code).toBe(0);
    expect(result.outputs['exit-code']).toBe('1');
    expect(result.log).toContain('\n::error file=.claude/agents/a.md,line=1,');
    expect(result.log).toContain('\n::warning file=.claude/agents/b.md,line=3,');
    expect(result.summary).toMatch(/^## subagent-kit\n\n2 agent files: 🔴 1 error · 🟡 1 warning\n/);
    expect(result.outputs['sarif-file']).toMatch(/findings\.sarif$/);
  });

  test('says 0 for good files, and fails for warnings when asked', () => {
    expect(lint({ 'agents/a.md': UNQUOTED }).outputs['exit-code']).toBe('0');
    expect(lint({ 'agents/a.md': UNQUOTED }, { 'fail-on': 'warning' }).outputs['exit-code']).toBe('1');
    expect(lint({ 'agents/a.md': UNQUOTED }, { 'max-warnings': '0' }).outputs['exit-code']).toBe('1');
  });

  test('takes paths one a line, with blanks in them', () => {
    const files = { 'one two/agents/a.md': NAMELESS, 'agents/b.md': NAMELESS, 'é/agents/c.md': CLEAN };
    const { log } = lint(files, { paths: 'one two/agents\r\n\né/agents\n' });
    expect(log).toContain('file=one two/agents/a.md');
    expect(log).not.toContain('agents/b.md');
  });

  test('reads no input as shell or as a flag', () => {
    const cwd = folderWith({ 'agents/a.md': CLEAN });
    const hostile = '$(touch pwned); `touch pwned`" \' && touch pwned';
    for (const input of ['paths', 'preset', 'config', 'fail-on', 'max-warnings', 'annotations', 'summary', 'plugins'])
      expect([input, runStep('Lint agents', cwd, { [input]: hostile }).outputs['exit-code']]).toEqual([
        input,
        ['annotations', 'summary', 'plugins'].includes(input) ? '0' : '2',
      ]);
    expect(runStep('Lint agents', cwd, { paths: '--output-file=pwned' }).outputs['exit-code']).toBe('2');
    expect(spawnSync('ls', { cwd, encoding: 'utf8' }).stdout).toBe('agents\n');
  });

  test('lets no complaint become a command of the runner', () => {
    const { log, outputs } = lint({ 'agents/a.md': CLEAN, 'subagent-kit.config.yaml': '"##[add-path]x": 1\n' });
    expect(outputs).toEqual({ 'exit-code': '2' });
    const token = /^::stop-commands::([0-9a-f-]{36})$/m.exec(log)?.[1];
    expect(token).toBeDefined();
    expect(log).toContain(`\n::${token}::\n::error title=subagent-kit::`);
  });

  test('leaves out what is not wanted', () => {
    const { log, summary } = lint({ 'agents/a.md': NAMELESS }, { annotations: 'false', summary: 'false' });
    expect(log).not.toContain('::error');
    expect(summary).toBe('');
  });
});

describe('the other steps', () => {
  test('build nothing that is built already', () => {
    expect(runStep('Build subagent-kit', folderWith({}))).toMatchObject({ code: 0, log: '' });
  });

  test.each(['0', '1', '2'])('end with exit code %s', (code) => {
    expect(runStep('Fail for findings', folderWith({}), { '${{ steps.lint.outputs.exit-code }}': code }).code).toBe(Number(code));
  });
});
