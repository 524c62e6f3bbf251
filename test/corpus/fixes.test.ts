import { beforeAll, describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/fix/apply-edits.ts';
import { factsFor } from '../../src/host/host-facts.ts';
import { isSameValue } from '../../src/host/is-same-value.ts';
import { loadVerdict } from '../../src/host/load-verdict.ts';
import { readAsHost } from '../../src/host/read-as-host.ts';
import type { AgentDocument } from '../../src/model/agent-document.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Fix } from '../../src/model/fix.ts';
import type { LoadVerdict, Scope } from '../../src/model/load.ts';
import type { RunReport } from '../../src/model/report.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { readFrontmatter } from '../../src/parse/read-frontmatter.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { hasShared, sharedFiles } from './shared.ts';

const facts = factsFor();
const SCOPES = ['project', 'plugin'] as const satisfies readonly Scope[];
const VERDICTS = ['skipped', 'no-tools', 'retried', 'loads'] as const;
/** As much of a file without front matter as shows that it has none. */
const LEAST_HEAD = 400;
/** Rules whose fixes are looked at one by one: those about front matter and triggers. */
const OURS = /^(?:frontmatter|triggers)\//;

describe.skipIf(!hasShared)('fixes over the corpus (skipped without ../shared)', { timeout: 300_000 }, () => {
  let files: ReadonlyMap<string, string> = new Map();
  let report: RunReport;
  const textOf = (path: string): string => files.get(path) ?? '';
  const toolkit = (texts: ReadonlyMap<string, string>) => createToolkit(createMemoryHost(Object.fromEntries(texts)));

  beforeAll(async () => {
    files = new Map([...sharedFiles('corpus')].map(([path, text]) => [`corpus/${path}`, text]));
    report = await toolkit(files).lint(['corpus'], { preset: 'all' });
  }, 300_000);

  test('a safe fix keeps what Claude Code reads, in a project and in a plugin', () => {
    const safe = offers(report, ({ safety }) => safety === 'safe');
    expect(safe.length).toBeGreaterThanOrEqual(92);
    const wrong = safe.filter(({ finding, fix }) => {
      const text = textOf(finding.place.path);
      const fixed = applyEdits(text, fix.edits);
      return SCOPES.some((scope) => !isSameLoad(loadOf(finding.place.path, text, scope), loadOf(finding.place.path, fixed, scope)));
    });
    expect(wrong.map(describeOffer)).toEqual([]);
  });

  test('a suggestion about front matter or triggers lowers no verdict', () => {
    const suggestions = offers(report, ({ safety }) => safety === 'suggestion').filter(({ finding }) => OURS.test(finding.rule));
    expect(suggestions.length).toBeGreaterThan(80);
    const wrong = suggestions.filter(({ finding, fix }) => {
      const { path } = finding.place;
      const fixed = applyEdits(textOf(path), fix.edits);
      return SCOPES.some((scope) => {
        const before = loadOf(path, textOf(path), scope);
        // A plugin takes a file that it can not read for an agent with every tool: any other verdict is better.
        return (scope === 'project' || before.reason === null) && isLower(loadOf(path, fixed, scope), before);
      });
    });
    expect(wrong.map(describeOffer)).toEqual([]);
  });

  test('fixing everything lowers no verdict, and fixing again changes nothing', async () => {
    const paths = new Set(offers(report, ({ safety }) => safety === 'safe').map(({ finding }) => finding.place.path));
    const before = new Map([...files].filter(([path]) => paths.has(path)));
    const fixed = await toolkit(before).fix(['corpus'], { preset: 'all', isDryRun: true });
    const after = new Map(fixed.files.map((file) => [file.path, file.after]));
    const lower = [...after].filter(([path, text]) => isLower(loadOf(path, text, 'project'), loadOf(path, textOf(path), 'project')));
    expect(lower.map(([path]) => path)).toEqual([]);
    const again = await toolkit(after).fix(['corpus'], { preset: 'all', isDryRun: true });
    expect(after.size).toBeGreaterThanOrEqual(92);
    expect(again.files.filter(({ path, after: text }) => text !== after.get(path)).map(({ path }) => path)).toEqual([]);
  });

  describe('every file whose YAML is invalid', () => {
    const broken = (): readonly (readonly [string, readonly Finding[]])[] =>
      [...files]
        .filter(([path, text]) => parseHead(path, text).problems.some(({ kind }) => kind === 'invalid-yaml'))
        .map(([path]) => [path, findingsOf(report, path)]);

    test('is reported at a line and a column, with the consequence', () => {
      expect(broken()).toHaveLength(100);
      const consequence = /; Claude Code (?:reads it only through its retry|reads its first line only|never lists this agent)$/;
      const isTold = ({ place, message }: Finding): boolean => place.range !== null && consequence.test(message);
      expect(pathsOf(broken().filter(([, findings]) => findings.length === 0 || !findings.every(isTold)))).toEqual([]);
    });

    test('has a safe fix in 92 of 100 cases, after which strict YAML and Claude Code read what it read before', () => {
      const fixable = broken().filter(([, findings]) => findings.every(({ fixes }) => fixes[0]?.safety === 'safe'));
      expect(fixable).toHaveLength(92);
      const wrong = fixable.filter(([path, findings]) => {
        const before = readAsHost(parseHead(path, textOf(path)), facts);
        const document = parseHead(path, withAll(textOf(path), findings));
        const after = readAsHost(document, facts);
        if (before.kind !== 'read' || after.kind !== 'read' || document.frontmatter.kind !== 'read') return true;
        const { isStrict, value } = document.frontmatter;
        return !isStrict || !isSameValue(value, after.fields) || !isSameValue(before.fields, after.fields);
      });
      expect(pathsOf(wrong)).toEqual([]);
    });

    test('has a suggestion in the other 8 cases, after which the agent loads with its whole description', () => {
      const others = broken().filter(([, findings]) => findings.some(({ fixes }) => fixes[0]?.safety === 'suggestion'));
      const verdicts = others.map(([path]) => loadOf(path, textOf(path), 'project').verdict);
      expect(verdicts.toSorted()).toEqual(['retried', 'retried', ...Array.from({ length: 6 }, () => 'skipped')]);
      const wrong = others.filter(([path, findings]) => {
        const before = loadOf(path, textOf(path), 'project').as?.description.length ?? 1_000;
        const { verdict, as } = loadOf(path, withAll(textOf(path), findings), 'project');
        return verdict !== 'loads' || as === null || as.description.length <= before;
      });
      expect(pathsOf(wrong)).toEqual([]);
    });
  });
});

function pathsOf(list: readonly (readonly [path: string, ...rest: readonly unknown[]])[]): readonly string[] {
  return list.map(([path]) => path);
}

interface Offer {
  readonly finding: Finding;
  readonly fix: Fix;
}

function offers({ files }: RunReport, isWanted: (fix: Fix) => boolean): readonly Offer[] {
  const findings = files.flatMap((file) => file.findings);
  return findings.flatMap((finding) => finding.fixes.filter(isWanted).map((fix) => ({ finding, fix })));
}

function findingsOf({ files }: RunReport, path: string): readonly Finding[] {
  return files.find((file) => file.path === path)?.findings.filter(({ rule }) => rule === 'frontmatter/invalid-yaml') ?? [];
}

/** The text after the first fix of every finding. */
function withAll(text: string, findings: readonly Finding[]): string {
  return applyEdits(
    text,
    findings.flatMap(({ fixes }) => fixes[0]?.edits ?? []),
  );
}

/** The verdict by the front matter alone, because parsing prompts takes long. */
function loadOf(path: string, text: string, scope: Scope): LoadVerdict {
  return loadVerdict(parseHead(path, text), { facts, scope });
}

function parseHead(path: string, text: string): AgentDocument {
  return parseAgent({ path, text: text.slice(0, Math.max(readFrontmatter(text).bodyStart, LEAST_HEAD)) });
}

function isLower(after: LoadVerdict, before: LoadVerdict): boolean {
  return VERDICTS.indexOf(after.verdict) < VERDICTS.indexOf(before.verdict);
}

/** Front matter that becomes strict YAML loads without the retry: the verdict may rise, never what is read change. */
function isSameLoad(before: LoadVerdict, after: LoadVerdict): boolean {
  return !isLower(after, before) && JSON.stringify(before.as) === JSON.stringify(after.as);
}

function describeOffer({ finding, fix }: Offer): string {
  return `${finding.place.path}: ${finding.rule}: ${fix.title}`;
}
