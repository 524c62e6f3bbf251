import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixUntilStable } from '../../src/fix/fix-until-stable.ts';
import { rules } from '../../src/generated/rules.ts';
import { factsFor } from '../../src/host/host-facts.ts';
import { analyzeFile } from '../../src/lint/analyze-file.ts';
import type { RulePlan } from '../../src/model/plan.ts';
import type { FileAnalysis, SourceText } from '../../src/model/report.ts';

const plan: RulePlan = {
  rules: rules.map((rule) => ({ rule, severity: rule.meta.severity, options: rule.defaults })),
  leastCertainty: 'possible',
  host: factsFor(),
};
const analyze = (source: SourceText): FileAnalysis => analyzeFile(source, { plan, scope: 'project' });
const inPlugin = (source: SourceText): FileAnalysis => analyzeFile(source, { plan, scope: 'plugin' });

const RANK = { skipped: 0, 'no-tools': 1, retried: 2, loads: 3 } as const;

const line = fc.constantFrom(
  'name: x',
  'name: "x"',
  'description: Use when: a test fails',
  'description: Use when a test fails\\nuser: "hi"',
  'description: "Use it"',
  'description: [WIP] does things',
  'description: **bold** words',
  "description: it's 50% \\ done: yes",
  'user: "hi"',
  '  more: text',
  'tools: Read, MultiEdit',
  'tools: [Read, Bash',
  'model: opus',
  'model: haiku',
  'color: teal',
  'proactive_triggers:',
  '  - test_failed',
  'metadata:',
  '  description: nested',
  '# comment',
  '',
);
const body = fc.constantFrom(
  'You test code.',
  '# Role √º√§',
  'üö® Stop',
  'with 20+ years of experience',
  '```',
  '- item',
  'Use the `WebSearch` tool',
  '',
);
const newline = fc.constantFrom('\n', '\r\n');
const agentText = fc
  .tuple(
    fc.constantFrom('---', '```yaml', ''),
    fc.array(line, { maxLength: 9 }),
    fc.constantFrom('---', '--- x', ''),
    fc.array(body, { maxLength: 5 }),
    newline,
  )
  .map(([open, head, close, rest, end]) => [open, ...head, close, ...rest].join(end));

/** Texts that once broke a law. */
const FOUND: readonly string[] = ['---\ntools: [Read, Bash\n  - test_failed\n---'];

describe('fixing any agent file', () => {
  test('changes nothing more the second time', () => {
    fc.assert(
      fc.property(agentText, (text) => {
        const once = fixUntilStable({ path: 'agents/x.md', text }, analyze).text;
        expect(fixUntilStable({ path: 'agents/x.md', text: once }, analyze).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps what the host reads, in project and in plugin scope', () => {
    fc.assert(
      fc.property(agentText, (text) => {
        // A repair of damaged characters is the one fix that may change what the host reads.
        fc.pre(!/[^\x00-\x7f]/.test(text));
        const source = { path: 'agents/x.md', text };
        const fixed = { path: 'agents/x.md', text: fixUntilStable(source, analyze).text };
        for (const read of [analyze, inPlugin]) {
          const before = read(source).load;
          const after = read(fixed).load;
          expect(after.as).toEqual(before.as);
          expect(RANK[after.verdict]).toBeGreaterThanOrEqual(RANK[before.verdict]);
        }
      }),
      { numRuns: 500, examples: FOUND.map((text): [string] => [text]) },
    );
  });

  test('adds no error', () => {
    fc.assert(
      fc.property(agentText, (text) => {
        const before = analyze({ path: 'agents/x.md', text });
        const after = fixUntilStable({ path: 'agents/x.md', text }, analyze).analysis;
        const errorsOf = (analysis: FileAnalysis): number => analysis.findings.filter(({ severity }) => severity === 'error').length;
        expect(errorsOf(after)).toBeLessThanOrEqual(errorsOf(before));
      }),
      { numRuns: 300 },
    );
  });
});
