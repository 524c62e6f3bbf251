import { expect, test } from 'vitest';
import { visibleLines, visibleText } from '../../src/report/visible-text.ts';

test('shows controls as pictures and what hides as code points', () => {
  expect(visibleText('a\u0007b\r\nc\td\u007f')).toBe('a␇b␍␊c␉d␡');
  expect(visibleText('a\u200bb\u2066c\u{e0041}\ud800')).toBe('a<U+200B>b<U+2066>c<U+E0041><U+D800>');
});

test('keeps emoji that are joined of several', () => {
  expect(visibleText('👩‍💻 ❤️‍🔥')).toBe('👩‍💻 ❤️‍🔥');
  expect(visibleText('a\u200db')).toBe('a<U+200D>b');
});

test('keeps line ends and tabs of a longer text', () => {
  expect(visibleLines('a\tb\nc\u001b[2J\r\n')).toBe('a\tb\nc␛[2J␍\n');
});
