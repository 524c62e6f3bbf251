import { describe, expect, test } from 'vitest';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { validateFrontmatter } from '../../src/validate/validate-frontmatter.ts';

/** Text under each problem, with the message id. */
function problemsOf(text: string): readonly (readonly [string, string])[] {
  const document = parseAgent({ path: 'agents/x.md', text });
  return validateFrontmatter(document).map(({ messageId, range }) => [messageId, text.slice(range.start, range.end)]);
}

describe('validateFrontmatter points at', () => {
  test('the value that does not fit', () => {
    expect(problemsOf('---\nname: x\ndescription: d\ncolor: gren\n---\n')).toEqual([['unknown', 'gren']]);
  });

  test('the item of a list', () => {
    expect(problemsOf('---\nname: x\ndescription: d\ntools: [Read, 7]\n---\n')).toEqual([['unexpected', '7']]);
  });

  test('the key when the value is empty', () => {
    expect(problemsOf('---\nname: x\ndescription: d\nmodel:\n---\n')).toEqual([['unexpected', 'model']]);
  });

  test('the opening fence when a key is missing', () => {
    expect(problemsOf('---\nname: x\n---\n')).toEqual([['missing', '---']]);
  });

  test('the key of the mapping that lacks one', () => {
    expect(problemsOf('---\nname: x\ndescription: d\ncollaborators:\n  - agent: y\nrule_pack: { slots: {} }\n---\n')).toEqual([
      ['missing', 'agent: y\n'],
      ['missing', 'rule_pack'],
    ]);
  });

  test('the unknown key itself', () => {
    expect(problemsOf('---\nname: x\ndescription: d\nrule_pack: { use: p, omitt: [] }\n---\n')).toEqual([['unknown', 'omitt']]);
  });

  test('the same places with a byte order mark and CRLF', () => {
    expect(problemsOf('\uFEFF---\r\nname: x\r\ndescription: d\r\ncolor: gren\r\n---\r\n')).toEqual([['unknown', 'gren']]);
  });
});

test('a file without front matter has no schema problems', () => {
  expect(problemsOf('# Title\n')).toEqual([]);
});
