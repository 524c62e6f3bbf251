import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { defineFileRule, defineProjectRule } from '../../src/lint/define-rule.ts';
import type { RunReport } from '../../src/model/report.ts';
import type { Rule } from '../../src/model/rule.ts';
import { createToolkit, type Toolkit } from '../../src/run/create-toolkit.ts';
import { createMemoryHost, type MemoryHostOptions } from '../../src/run/memory-host.ts';

const META = { severity: 'warning', certainty: 'certain', recommended: true, since: '0.1.0' } as const;

/** Reports every `BAD` of a body, with a safe fix. */
const noBad = defineFileRule({
  id: 'prompt/no-bad',
  meta: { ...META, summary: 'Disallow BAD' },
  messages: { bad: 'Unexpected `BAD`' },
  defaults: {},
  check({ document, report }) {
    for (const match of document.text.matchAll(/BAD/g)) {
      const at = { start: match.index, end: match.index + 3 };
      report({ at, messageId: 'bad', fixes: [{ title: 'Write good', safety: 'safe', edits: [{ range: at, text: 'good' }] }] });
    }
  },
});

/** Reports every file whose name another one has, and each collection with its size. */
const oneName = defineProjectRule({
  id: 'project/one-name',
  meta: { ...META, summary: 'Disallow a name twice' },
  messages: { twice: 'Unexpected second `{name}`', size: 'Unexpected {files} files' },
  defaults: {},
  collect: ({ load }): string => load.as?.name ?? '-',
  check({ collections, report }) {
    for (const { folder, facts } of collections) {
      report({ at: { path: folder, range: null }, messageId: 'size', data: { files: facts.size } });
      for (const [path, name] of facts) {
        const others = [...facts].filter(([other, fact]) => other !== path && fact === name);
        if (others.length > 0) report({ at: { path, range: { start: 0, end: 3 } }, messageId: 'twice', data: { name } });
      }
    }
  },
});

const crashing = defineFileRule({
  id: 'prompt/crashing',
  meta: { ...META, summary: 'Crash', recommended: false },
  messages: {},
  defaults: {},
  check() {
    throw new Error('boom');
  },
});

/** Throws when it is asked for the paths it wants looked up, and not when it checks. */
const crashingWhenAsked = defineProjectRule({
  id: 'project/crashing-when-asked',
  meta: { ...META, summary: 'Crash when asked' },
  messages: {},
  defaults: {},
  collect: (): string => 'fact',
  asks(): readonly string[] {
    throw new Error('no paths');
  },
  check() {},
});

const agent = (name: string, body = ''): string => `---\nname: ${name}\ndescription: Use when testing\n---\n${body}\n`;
const kit = (
  files: Record<string, string>,
  options: MemoryHostOptions = {},
  rules: readonly Rule[] = [noBad, oneName, crashing],
): Toolkit => createToolkit(createMemoryHost(files, { gitRoot: '.', ...options }), { rules });
const told = (report: RunReport): readonly string[] =>
  [...report.files.flatMap((file) => file.findings), ...report.projectFindings].map(({ rule, place }) => `${rule} ${place.path}`);

describe('a run', () => {
  test('reports every linted file with its verdict, and what has no file for the project', async () => {
    const report = await kit({ 'agents/b.md': agent('b', 'BAD BAD'), 'agents/a.md': agent('a'), 'agents/c.md': 'no agent' }).lint([
      'agents',
    ]);
    expect(report.files.map(({ path, load, findings }) => [path, load.verdict, findings.length])).toEqual([
      ['agents/a.md', 'loads', 0],
      ['agents/b.md', 'loads', 2],
      ['agents/c.md', 'skipped', 0],
    ]);
    expect(report.projectFindings.map(({ message, place }) => [place.path, message])).toEqual([['agents', 'Unexpected 3 files']]);
    expect([report.counts, report.suppressed]).toEqual([{ error: 0, warning: 3, info: 0 }, 0]);
    expect([...report.lines.keys()]).toEqual(['agents/a.md', 'agents/b.md', 'agents/c.md']);
  });

  test('takes the default folder without a path', async () => {
    const report = await kit({ '.claude/agents/a.md': agent('a'), 'agents/b.md': agent('b') }).lint([]);
    expect(report.files.map(({ path }) => path)).toEqual(['.claude/agents/a.md']);
  });

  test('puts a project finding that has a line with its file', async () => {
    const report = await kit({ 'agents/a.md': agent('x'), 'agents/b.md': agent('x') }).lint(['agents']);
    expect(report.files.map(({ findings }) => findings.map(({ message }) => message))).toEqual([
      ['Unexpected second `x`'],
      ['Unexpected second `x`'],
    ]);
  });

  test('reports for the given files alone, with the facts of their collection', async () => {
    const files = { 'agents/a.md': agent('x'), 'agents/b.md': agent('x', 'BAD'), 'agents/c.md': agent('x', 'BAD') };
    const report = await kit(files).lint(['agents/a.md']);
    expect(told(report)).toEqual(['project/one-name agents/a.md']);
    expect([...report.lines.keys()]).toEqual(['agents/a.md', 'agents/b.md', 'agents/c.md']);
  });

  test('does not depend on the order of the paths', async () => {
    const files = Object.fromEntries(
      ['agents/a', 'agents/b', 'x/agents/a', 'x/y', 'z/agents/deep/a'].map((path, index) => [
        `${path}.md`,
        agent(index % 2 === 0 ? 'a' : 'b', 'BAD'),
      ]),
    );
    const paths = [...Object.keys(files), 'agents', 'x', 'z/agents'];
    const toolkit = kit(files);
    const plain = await toolkit.lint(paths);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(paths, { minLength: paths.length }), async (shuffled) => {
        expect(JSON.stringify(await toolkit.lint(shuffled))).toBe(JSON.stringify(plain));
      }),
      { numRuns: 20 },
    );
  });

  test('does not depend on which file is analysed first', async () => {
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`agents/${index}.md`, agent(`a${index % 3}`, 'BAD')]));
    const plain = await kit(files).lint(['agents']);
    const slow = createToolkit(createMemoryHost(files, { gitRoot: '.' }), {
      rules: [crashing, oneName, noBad],
      wrapAnalyze: (analyze) => async (source) => {
        await new Promise((resolve) => setTimeout(resolve, (source.path.length * 7919 + source.path.charCodeAt(7) * 31) % 13));
        return analyze(source);
      },
    });
    expect(JSON.stringify(await slow.lint(['agents']))).toBe(JSON.stringify(plain));
  });

  test('tells how far it is', async () => {
    const steps: string[] = [];
    await kit({ 'agents/a.md': '', 'agents/b.md': '' }).lint(['agents'], { onProgress: (done, total) => steps.push(`${done}/${total}`) });
    expect(steps).toEqual(['1/2', '2/2']);
  });
});

describe('a run without an agent file', () => {
  test('is an error that names the paths', async () => {
    const toolkit = kit({ 'docs/a.txt': '', 'docs/b.MD': '' });
    await expect(toolkit.lint(['docs'])).rejects.toMatchObject({ code: 'no-agents', message: 'no agent file under docs' });
    await expect(toolkit.lint([])).rejects.toMatchObject({ code: 'no-agents', hint: 'subagent-kit lint PATH' });
    await expect(toolkit.lint(['docs/b.MD'])).rejects.toMatchObject({
      message: expect.stringContaining('docs/b.MD: Unexpected file without'),
    });
  });

  test('is empty where that is accepted', async () => {
    const report = await kit({ 'docs/a.txt': '' }).lint(['docs'], { passOnNoAgents: true });
    expect([report.files, report.counts]).toEqual([[], { error: 0, warning: 0, info: 0 }]);
    expect((await kit({}).lint([], { passOnNoAgents: true })).files).toEqual([]);
  });
});

describe('what can not be read', () => {
  test('is a finding of its file, and the rest is linted', async () => {
    const report = await kit({ 'agents/a.md': agent('a', 'BAD'), 'agents/huge.md': 'x'.repeat(1_048_577) }).lint(['agents']);
    expect(report.files[1]).toMatchObject({
      path: 'agents/huge.md',
      load: { verdict: 'skipped', reason: 'too-large', as: null },
      findings: [{ rule: 'internal/limit' }],
    });
    expect(told(report)).toContain('prompt/no-bad agents/a.md');
  });

  test('is told of a link that leads nowhere', async () => {
    const report = await kit({ 'agents/a.md': agent('a') }, { links: { 'agents/gone.md': 'nothing' } }).lint(['agents']);
    expect(report.counts.error).toBe(1);
    expect(told(report)).toContain('internal/unreadable-file agents/gone.md');
  });
});

describe('configuration', () => {
  test('decides per file what runs and what it costs', async () => {
    const files = {
      'agents/a.md': agent('a', 'BAD'),
      'agents/old/b.md': agent('b', 'BAD'),
      'subagent-kit.config.yaml': 'rules: { prompt/no-bad: error }\noverrides: [{ files: [old/], rules: { prompt/no-bad: off } }]',
    };
    const report = await kit(files).lint(['agents']);
    expect(report.files.map(({ findings }) => findings.map(({ severity }) => severity))).toEqual([['error'], []]);
    expect((await kit(files).lint(['agents'], { config: 'none' })).counts).toEqual({ error: 0, warning: 3, info: 0 });
    expect((await kit(files).lint(['agents'], { rules: { 'prompt/no-bad': 'info' } })).counts).toMatchObject({ info: 2 });
  });

  test('that ignores a file keeps it in sight where Claude Code would see it', async () => {
    const files = { 'agents/a.md': agent('x'), 'agents/drafts/b.md': agent('x', 'BAD'), 'subagent-kit.config.yaml': 'ignore: [drafts/]' };
    const report = await kit(files).lint(['agents']);
    expect(report.files.map(({ path }) => path)).toEqual(['agents/a.md']);
    expect(report.projectFindings.map(({ message }) => message)).toEqual(['Unexpected 2 files']);
    expect(told(report)).toContain('project/one-name agents/a.md');
  });

  test('that ignores a file outside an agents folder takes it out of sight', async () => {
    const files = { 'docs/a.md': agent('x'), 'docs/drafts/b.md': agent('x'), 'subagent-kit.config.yaml': 'ignore: [drafts/]' };
    expect((await kit(files).lint(['docs'])).projectFindings.map(({ message }) => message)).toEqual(['Unexpected 1 files']);
  });

  test('that ignores a named file is told, and is no error', async () => {
    const files = { 'agents/a.md': agent('a', 'BAD'), 'subagent-kit.config.yaml': 'ignore: ["*.md"]' };
    const report = await kit(files).lint(['agents/a.md']);
    expect(report.files).toEqual([]);
    expect(report.projectFindings.map(({ message, severity }) => [message, severity])).toEqual([
      ['Unexpected file that `subagent-kit.config.yaml` excludes; it was not linted', 'info'],
    ]);
    await expect(kit(files).lint(['agents'])).rejects.toMatchObject({ code: 'no-agents' });
  });

  test('from the caller must name a rule and a severity that exist', async () => {
    const toolkit = kit({ 'agents/a.md': '' });
    await expect(toolkit.lint(['agents'], { rules: { 'prompt/no-bda': 'off' } })).rejects.toMatchObject({
      code: 'unknown-rule',
      message: 'Unknown rule `prompt/no-bda`, did you mean `prompt/no-bad`',
    });
  });
});

describe('directives', () => {
  test('disable findings of file rules and project rules, and are counted', async () => {
    const body = '<!-- subagent-kit-disable-file project/one-name -->\n<!-- subagent-kit-disable-next-line prompt/no-bad -->\nBAD\nBAD';
    const report = await kit({ 'agents/a.md': agent('x', body), 'agents/b.md': agent('x') }).lint(['agents']);
    expect(report.files[0]?.findings.map(({ rule }) => rule)).toEqual(['prompt/no-bad']);
    expect(report.suppressed).toBe(2);
  });
});

describe('a rule that crashes', () => {
  test('is reported when it crashes while it names paths', async () => {
    const report = await kit({ 'agents/a.md': agent('a') }, {}, [crashingWhenAsked]).lint(['agents']);
    expect(report.files.flatMap((file) => file.findings).map(({ message }) => message)).toEqual([
      'Unexpected failure of rule `project/crashing-when-asked`: no paths',
    ]);
  });

  test('is one finding a file, and the others go on', async () => {
    const report = await kit({ 'agents/a.md': agent('a', 'BAD') }).lint(['agents'], { preset: 'strict' });
    expect(told(report)).toEqual(['internal/rule-crashed agents/a.md', 'prompt/no-bad agents/a.md', 'project/one-name agents']);
    expect(report.counts.error).toBe(1);
  });
});

describe('a text', () => {
  test('is linted under its path, among the other files of its collection, whether it exists or not', async () => {
    const files = { 'agents/a.md': agent('a'), 'agents/b.md': agent('b', 'BAD') };
    for (const path of ['agents/a.md', 'agents/new.md']) {
      const report = await kit(files).lintText({ path, text: agent('b', 'BAD') });
      expect(told(report)).toEqual([`project/one-name ${path}`, `prompt/no-bad ${path}`]);
    }
  });
});

describe('fixing', () => {
  const files = {
    'agents/a.md': agent('a', 'BAD'),
    'agents/b.md': agent('b', '<!-- subagent-kit-disable-next-line prompt/no-bad -->\nBAD'),
  };

  test('writes what changed and reports what remains', async () => {
    const host = createMemoryHost(files);
    const { files: fixed, report } = await createToolkit(host, { rules: [noBad] }).fix(['agents']);
    expect(fixed.map(({ path, applied, stopped }) => [path, applied, stopped])).toEqual([
      ['agents/a.md', [{ rule: 'prompt/no-bad', title: 'Write good' }], 'stable'],
    ]);
    expect(host.files.get('/project/agents/a.md')).toBe(agent('a', 'good'));
    expect(host.files.get('/project/agents/b.md')).toBe(files['agents/b.md']);
    expect([report.counts.warning, report.suppressed]).toEqual([0, 1]);
  });

  test('applies what project rules suggest, where it is asked for', async () => {
    const renaming = defineProjectRule({
      id: 'project/rename',
      meta: { ...META, summary: 'Disallow a name twice' },
      messages: { twice: 'Unexpected second `{name}`' },
      defaults: {},
      collect: ({ document, load }): { name: string; at: number } => ({ name: load.as?.name ?? '-', at: document.text.indexOf('\n', 5) }),
      check({ collections, report }) {
        for (const { facts } of collections) {
          const seen = new Set<string>();
          for (const [path, { name, at }] of facts) {
            const range = { start: at, end: at };
            const fixes = [{ title: 'Number it', safety: 'suggestion', edits: [{ range, text: '2' }] }] as const;
            if (seen.has(name)) report({ at: { path, range }, messageId: 'twice', data: { name }, fixes });
            seen.add(name);
          }
        }
      },
    });
    const host = createMemoryHost({ 'agents/a.md': agent('a'), 'agents/b.md': agent('a'), 'agents/c.md': agent('a') });
    const toolkit = createToolkit(host, { rules: [renaming] });
    expect((await toolkit.fix(['agents'])).files).toEqual([]);
    const { files: fixed, report } = await toolkit.fix(['agents'], { suggestionsOf: ['project/rename'] });
    expect(fixed.map(({ path, after, applied }) => [path, after, applied.length])).toEqual([
      ['agents/b.md', agent('a2'), 1],
      ['agents/c.md', agent('a22'), 2],
    ]);
    expect(report.counts.warning).toBe(0);
  });

  test('writes nothing in a dry run, and reports what would remain', async () => {
    const host = createMemoryHost(files);
    const { files: fixed, report } = await createToolkit(host, { rules: [noBad] }).fix(['agents'], { isDryRun: true });
    expect(fixed[0]).toMatchObject({ before: files['agents/a.md'], after: agent('a', 'good') });
    expect(host.files.get('/project/agents/a.md')).toBe(files['agents/a.md']);
    expect(report.counts.warning).toBe(0);
  });
});
