import { describe, expect, test } from 'vitest';
import { findCodeRanges } from '../../src/compose/find-code-ranges.ts';

const codeIn = (text: string): readonly string[] => findCodeRanges(text).map(({ start, end }) => text.slice(start, end));

describe('findCodeRanges', () => {
  test.each([
    ['between backticks', 'a `b` c', ['`b`']],
    ['between two backticks, one inside', 'a ``b ` c`` d', ['``b ` c``']],
    ['over a line end', 'a `b\nc` d', ['`b\nc`']],
    ['not over a blank line', 'a `b\n\nc` d', []],
    ['not over the next item of a list', '- a `b\n- c` d', []],
    ['not after a backtick without a partner', 'don`t say `b` or ``c', ['`t say `']],
    ['in a fence', 'a\n```sh\nb `c\n```\nd `e`', ['```sh\nb `c\n```', '`e`']],
    ['in a fence that holds a shorter one', '````md\n```\na\n```\n````\nb', ['````md\n```\na\n```\n````']],
    ['in a fence of tildes around backticks', '~~~\n```\n~~~\na', ['~~~\n```\n~~~']],
    ['in a fence that nothing closes', 'a\n```\nb', ['```\nb']],
    ['on one line with three backticks', '```a``` b', ['```a```']],
    ['behind a fence with words, which closes nothing', '```\na\n``` b\n```', ['```\na\n``` b\n```']],
  ])('finds code %s', (_, text, code) => {
    expect(codeIn(text)).toEqual(code);
  });

  test('is quick on backticks of every length', () => {
    const text = Array.from({ length: 700 }, (_, index) => '`'.repeat(index + 1)).join(' ');
    expect(codeIn(`${text}\n`.repeat(4)).length).toBeGreaterThan(0);
  });
});
