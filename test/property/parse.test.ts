import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgentDocument } from '../../src/model/agent-document.ts';
import type { Range } from '../../src/model/range.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';

const PIECES = [
  '---', '---js', '---\n', '\n', '\r\n', '\r', '\uFEFF', '\0', '\uD800', '🚨', ' ', '\t', '# ', '## ', '- ', '1. ', '> ', '**', '__', '`', '```', '~~~',
  'name: x', 'description: a: b', 'tools:', '- Read', '[', ']', '{', '}', '*a', '&a', '<<: *a', '__proto__: 1', 'Rule 1: A - B', '**Rule 2: C**',
  '<!-- subagent-kit-disable a/b -->', '<example>', '</example>', '| a |', 'with some-agent.md', '@some-agent', 'THE FOLLOWING 20 RULES', '[all 20 rules...]',
]; // prettier-ignore

const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => `---\n${pieces.join('\n')}\n---\n${pieces.join('\n')}`),
);

/** Every range that a document holds. */
function rangesOf(document: AgentDocument): readonly Range[] {
  const { frontmatter, ruleBlock } = document;
  const inFrontmatter =
    frontmatter.kind === 'read'
      ? [
          frontmatter.open,
          frontmatter.yaml,
          frontmatter.close,
          ...frontmatter.entries.flatMap(({ keyRange, valueRange }) => [keyRange, valueRange]),
        ]
      : [];
  return [
    ...inFrontmatter,
    document.body,
    ...document.sections.flatMap(({ range, titleRange }) => [range, titleRange]),
    ...document.statements.map(({ range }) => range),
    ...document.codeBlocks.map(({ range }) => range),
    ...document.triggers.map(({ range }) => range),
    ...document.references.map(({ range }) => range),
    ...document.directives.flatMap(({ range, rules }) => [range, ...rules.map((rule) => rule.range)]),
    ...document.problems.flatMap(({ range }) => (range === null ? [] : [range])),
    ...(ruleBlock === undefined ? [] : [ruleBlock.range, ...ruleBlock.rules.flatMap(({ range, titleRange }) => [range, titleRange])]),
  ];
}

describe('parsing any text', () => {
  test('never throws, and keeps every range inside the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const { start, end } of rangesOf(parseAgent({ path: 'x.md', text }))) {
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test('gives statements, titles and references whose ranges hold their text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const document = parseAgent({ path: 'x.md', text });
        for (const { range, text: source } of document.statements) expect(text.slice(range.start, range.end)).toBe(source);
        for (const { range, target } of document.references) expect(text.slice(range.start, range.end)).toBe(target);
        for (const { titleRange, title } of document.ruleBlock?.rules ?? [])
          expect(text.slice(titleRange.start, titleRange.end)).toBe(title);
        for (const rule of document.directives.flatMap(({ rules }) => rules))
          expect(text.slice(rule.range.start, rule.range.end)).toBe(rule.id);
      }),
      { numRuns: 2_000 },
    );
  });

  test('shifts every offset by the length of front matter put before it', () => {
    const head = '---\nname: x\ndescription: y\n---\n';
    fc.assert(
      fc.property(hostileText, (text) => {
        const alone = parseAgent({ path: 'x.md', text: `\n${text}` });
        const below = parseAgent({ path: 'x.md', text: `${head}\n${text}` });
        expect(below.statements.map(({ range }) => range.start - head.length)).toEqual(alone.statements.map(({ range }) => range.start));
        expect(below.sections.map(({ range }) => range.start - head.length)).toEqual(alone.sections.map(({ range }) => range.start));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('parsing hostile text', () => {
  const inTime = (text: string): AgentDocument => parseAgent({ path: 'x.md', text });

  test('reports quotes and lists that nest too deeply instead of following them', () => {
    for (const text of ['>'.repeat(60_000), '> '.repeat(30_000), '- '.repeat(30_000), `\n${'1. '.repeat(20_000)}x`]) {
      expect(inTime(text).problems).toMatchObject([{ kind: 'limit', limit: 'container depth', most: 64 }]);
    }
  });

  test('reports lines and list items beyond any honest number, and reads what stands before them', () => {
    const items = inTime('- - a\n'.repeat(10_000));
    expect(items.problems).toMatchObject([
      { limit: 'number of list items', value: 20_000, most: 5_000, range: { start: 15_000, end: 60_000 } },
    ]);
    expect(items.statements).toHaveLength(2_500);
    expect(inTime('# a\n\n- b\n- c\n'.repeat(3_000)).problems).toEqual([]);
    const lines = inTime('a\n\n\n\n\n\n\n\n'.repeat(10_000));
    expect(lines.problems).toMatchObject([
      { limit: 'number of lines', value: 80_001, most: 50_000, range: { start: 56_250, end: 90_000 } },
    ]);
    expect(lines.statements).toHaveLength(6_250);
  });

  test('counts the marks of bold lines that follow each other as those of one paragraph', () => {
    const { problems } = inTime(`${'**a**\n'.repeat(5_000)}\n**b**\n`);
    expect(problems).toMatchObject([
      { kind: 'limit', limit: 'number of inline marks', value: 20_000, most: 4_000, range: { start: 0, end: 30_000 } },
    ]);
  });

  test('reports YAML that nests too deeply instead of exhausting the stack', () => {
    for (const yaml of ['['.repeat(50_000), '{a: '.repeat(50_000), `a: ${'- '.repeat(50_000)}`, '? '.repeat(50_000)]) {
      expect(inTime(`---\n${yaml}\n---\n`).problems.some((problem) => problem.kind === 'invalid-yaml')).toBe(true);
    }
  });

  test('survives deep inline nesting', () => {
    for (const text of ['['.repeat(20_000), '*a'.repeat(10_000), '![['.repeat(5_000), '`'.repeat(20_000), `# ${'**a '.repeat(5_000)}`]) {
      expect(inTime(text).body.end).toBe(text.length);
    }
  });
});
