import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FixableAnalysis } from '../../src/fix/compare-analyses.ts';
import { fixUntilStable } from '../../src/fix/fix-until-stable.ts';
import type { Finding, Severity } from '../../src/model/finding.ts';
import type { SourceText } from '../../src/model/report.ts';
import { LOADS, finding } from '../report/example-run.ts';

interface Rewrite {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly safety?: 'safe' | 'suggestion';
  readonly severity?: Severity;
}

/** An analysis that reports every occurrence of `from` with a fix that writes `to`. */
function rewriting(...rewrites: readonly Rewrite[]): (source: SourceText) => FixableAnalysis {
  return ({ path, text }) => ({ load: LOADS, findings: rewrites.flatMap((rewrite) => occurrences(path, text, rewrite)) });
}

function occurrences(path: string, text: string, { rule, from, to, safety = 'safe', severity = 'warning' }: Rewrite): readonly Finding[] {
  const found: Finding[] = [];
  for (let start = text.indexOf(from); start >= 0; start = text.indexOf(from, start + 1)) {
    const range = { start, end: start + from.length };
    found.push(finding(path, range, { rule, severity, fixes: [{ title: `${from} to ${to}`, safety, edits: [{ range, text: to }] }] }));
  }
  return found;
}

const at = (text: string): SourceText => ({ path: 'a.md', text });

describe('fixing until stable', () => {
  test('applies what can be applied, looks again, and says what it did', () => {
    const result = fixUntilStable(at('aab'), rewriting({ rule: 'a/x', from: 'a', to: 'b' }, { rule: 'a/y', from: 'bb', to: 'c' }));
    expect(result).toMatchObject({ text: 'cb', passes: 2, stopped: 'stable', undone: [] });
    expect(result.applied).toEqual([
      { rule: 'a/x', title: 'a to b' },
      { rule: 'a/x', title: 'a to b' },
      { rule: 'a/y', title: 'bb to c' },
    ]);
    expect(result.analysis.findings).toEqual([]);
  });

  test('leaves a clean file alone', () => {
    expect(fixUntilStable(at('zzz'), rewriting({ rule: 'a/x', from: 'a', to: 'b' }))).toMatchObject({
      text: 'zzz',
      passes: 0,
      applied: [],
    });
  });

  test('applies suggestions only of the rules that were asked for', () => {
    const analyze = rewriting({ rule: 'a/x', from: 'a', to: 'b', safety: 'suggestion' });
    expect(fixUntilStable(at('a'), analyze).text).toBe('a');
    expect(fixUntilStable(at('a'), analyze, { suggestionsOf: ['a/x'] }).text).toBe('b');
  });

  test('stops when fixes undo each other', () => {
    const analyze = rewriting({ rule: 'a/x', from: 'a', to: 'b' }, { rule: 'a/y', from: 'b', to: 'a' });
    expect(fixUntilStable(at('a'), analyze)).toMatchObject({ text: 'a', passes: 2, stopped: 'cycle' });
  });

  test('stops after ten passes', () => {
    const result = fixUntilStable(at('a'), rewriting({ rule: 'a/x', from: 'a', to: 'ax' }));
    expect(result).toMatchObject({ text: `a${'x'.repeat(10)}`, passes: 10, stopped: 'limit' });
  });

  test('undoes a fix that makes another rule report an error, and keeps the others', () => {
    const analyze = rewriting(
      { rule: 'a/bad', from: 'a', to: '!' },
      { rule: 'a/good', from: 'b', to: 'c' },
      { rule: 'a/strict', from: '!', to: '!', severity: 'error' },
    );
    expect(fixUntilStable(at('ab'), analyze)).toMatchObject({
      text: 'ac',
      applied: [{ rule: 'a/good', title: 'b to c' }],
      undone: [{ rule: 'a/bad', title: 'a to !' }],
      stopped: 'stable',
    });
  });

  test('undoes a fix after which Claude Code does less with the file', () => {
    const analyze = (source: SourceText): FixableAnalysis => ({
      ...rewriting({ rule: 'a/x', from: 'a', to: 'b' })(source),
      load: source.text.includes('b') ? { verdict: 'skipped', reason: 'yaml', as: null } : LOADS,
    });
    expect(fixUntilStable(at('a'), analyze)).toMatchObject({ text: 'a', passes: 0, undone: [{ rule: 'a/x', title: 'a to b' }] });
  });

  test('does not take an error for new that was milder before', () => {
    const analyze = ({ path, text }: SourceText): FixableAnalysis => ({
      load: LOADS,
      findings: [
        ...occurrences(path, text, { rule: 'frontmatter/invalid-yaml', from: 'a', to: 'b', severity: 'error' }),
        finding(path, null, { rule: 'frontmatter/invalid-value', severity: text.includes('a') ? 'info' : 'error' }),
      ],
    });
    expect(fixUntilStable(at('a'), analyze).text).toBe('b');
  });

  test('changes nothing when fixed a second time', () => {
    const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const anyText = (least: number, most: number) =>
      fc.array(letter, { minLength: least, maxLength: most }).map((letters) => letters.join(''));
    const anyRewrite = fc.record({
      rule: fc.constantFrom('a/one', 'a/two', 'a/three'),
      from: anyText(1, 3),
      to: anyText(0, 1),
      severity: fc.constantFrom<Severity>('error', 'warning'),
    });
    fc.assert(
      fc.property(anyText(0, 12), fc.array(anyRewrite, { maxLength: 5 }), (text, rewrites) => {
        const analyze = rewriting(...rewrites);
        const once = fixUntilStable(at(text), analyze);
        fc.pre(once.stopped !== 'limit');
        expect(fixUntilStable(at(once.text), analyze).text).toBe(once.text);
      }),
      { numRuns: 2000 },
    );
  });
});
