import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith, NAMELESS, run } from '../cli/fake-terminal.ts';

function readYaml(path: string): unknown {
  return parse(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'));
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: {
    readonly lint: { readonly steps: readonly { readonly uses: string; readonly with?: Readonly<Record<string, unknown>> }[] };
  };
}
interface Action {
  readonly inputs: Readonly<Record<string, unknown>>;
}
interface Pipeline {
  readonly agents: {
    readonly script: readonly string[];
    readonly artifacts: { readonly when: string; readonly reports: { readonly codequality: string } };
  };
}

const isWorkflow = (value: unknown): value is Workflow => typeof value === 'object' && value !== null && 'jobs' in value;
const isAction = (value: unknown): value is Action => typeof value === 'object' && value !== null && 'inputs' in value;
const isPipeline = (value: unknown): value is Pipeline => typeof value === 'object' && value !== null && 'agents' in value;

describe('examples/ci/github.yml', () => {
  const workflow = readYaml('examples/ci/github.yml');
  if (!isWorkflow(workflow)) throw new Error('no workflow');

  test('gives the action only inputs that it has', () => {
    const action = readYaml('action.yml');
    const inputs = workflow.jobs.lint.steps.find(({ uses }) => uses.startsWith('subagent-kit/subagent-kit@'))?.with;
    expect(Object.keys(inputs ?? {})).toEqual(['upload-sarif']);
    expect(isAction(action) && Object.keys(action.inputs)).toContain('upload-sarif');
  });

  test('grants no more than it needs', () => {
    expect(workflow.permissions).toEqual({ contents: 'read', 'security-events': 'write' });
  });
});

describe('examples/ci/gitlab.yml', () => {
  const pipeline = readYaml('examples/ci/gitlab.yml');
  if (!isPipeline(pipeline)) throw new Error('no pipeline');
  const { script, artifacts } = pipeline.agents;

  test('keeps the report when the job fails', () => {
    expect(artifacts.when).toBe('always');
    expect(script.join('\n')).toContain(`--format gitlab=${artifacts.reports.codequality}`);
  });

  test('runs commands that there are, and fails for a bad agent', async () => {
    const cwd = folderWith({ '.claude/agents/a.md': NAMELESS });
    const commands = script.filter((line) => line.includes('subagent-kit ')).map((line) => line.replace(/^.*subagent-kit /, '').split(' '));
    const codes = [];
    for (const args of commands) codes.push((await run(args, { cwd })).code);
    expect(codes).toEqual([1]);
    expect(JSON.parse(readFileSync(`${cwd}/${artifacts.reports.codequality}`, 'utf8'))).toHaveLength(1);
  });
});
