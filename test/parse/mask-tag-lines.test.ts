import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskTagLines } from '../../src/parse/mask-tag-lines.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';

const read = (text: string) => parseAgent({ path: 'agents/a.md', text });
const statements = (text: string) => read(text).statements.map(({ kind, text: words }) => `${kind}: ${words}`);
const titles = (text: string) => read(text).sections.map(({ title, marker }) => `${marker}: ${title}`);

describe('tags that divide a prompt', () => {
  test('leave what stands between them as text', () => {
    expect(statements('<role>\nYou read diffs.\n</role>\n\n<done_when>\n- [ ] told\n</done_when>\n')).toEqual([
      'prose: You read diffs.',
      'item: told',
    ]);
  });

  test('take no indentation for code', () => {
    expect(statements('<prompt>\n  <role>\n    You read diffs.\n\n    - Name each file.\n  </role>\n</prompt>\n')).toEqual([
      'prose: You read diffs.',
      'item: Name each file.',
    ]);
  });

  test('are titles of the parts that they open', () => {
    expect(titles('<role>\nYou.\n</role>\n<what_to_avoid>\n- Guessing.\n</what_to_avoid>\n')).toEqual(['tag: role', 'tag: what to avoid']);
  });

  test('stand side by side below the heading above the first, whatever headings stand in them', () => {
    const { sections } = read('# Agent\n\n<role>\n### Part\n</role>\n\n<steps>\nRead.\n</steps>\n');
    expect(sections.map(({ title, depth, parent }) => [title, depth, parent])).toEqual([
      ['Agent', 1, -1],
      ['role', 2, 0],
      ['Part', 3, 1],
      ['steps', 2, 0],
    ]);
  });

  test.each([
    ['a tag without a partner', '<role>\nYou.\n'],
    ['an element of HTML', '<div>\nYou.\n</div>\n'],
    ['a part that shows something', '<example>\nNever push.\n</example>\n'],
    ['text at the margin and indented text, mixed', '<role>\n    You.\nRead.\n</role>\n'],
    ['a line with more than the tag', '<role> You.\n</role>\n'],
  ])('are not: %s', (_, text) => {
    expect(maskTagLines(text, 0)).toEqual({ readable: text, marks: [] });
  });

  test('open no part inside a code block', () => {
    expect(titles('~~~xml\n<role>\n</role>\n~~~\n')).toEqual([]);
  });

  test('are left alone in the front matter', () => {
    const text = '---\n<role>\n</role>\n---\nYou.\n';
    expect(maskTagLines(text, text.indexOf('You'))).toEqual({ readable: text, marks: [] });
  });

  test('keep the offset of every other character', () => {
    const line = fc.constantFrom('<a>', '</a>', '  <b_c>', '  </b_c>', '    deep', '      - deeper', 'text', '', '~~~', '\ttab');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end);
        const { readable } = maskTagLines(text, 0);
        expect(readable).toHaveLength(text.length);
        const blankTags = text.replaceAll(/<\/?\w+>/g, (tag) => ' '.repeat(tag.length));
        for (const [index, character] of [...readable].entries()) if (/[\w<>/-]/.test(character)) expect(character).toBe(text[index]);
        const count = (words: string) => words.replaceAll(/\s/g, '').length;
        expect(count(readable)).toBeGreaterThanOrEqual(count(blankTags));
      }),
      { numRuns: 500 },
    );
  });
});
