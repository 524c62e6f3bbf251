import { expect, test } from 'vitest';
import { examplesOfPage } from '../../src/testing/check-docs-examples.ts';

const page = [
  '## Reports',
  '',
  '```agent reports path=.claude/agents/a.md',
  'a',
  '```',
  '',
  '```agent reports path=.claude/agents/b.md',
  'b',
  '```',
  '',
  'Prose between two examples.',
  '',
  '````agent reports path=.claude/agents/c.md',
  '```',
  'c',
  '```',
  '````',
  '',
  '## Accepts',
  '',
  '```agent accepts options={"most":3}',
  'd',
  '```',
  '',
  '```yaml',
  'not: an example',
  '```',
  '',
].join('\n');

test('joins blocks with paths that stand directly one after another', () => {
  expect(examplesOfPage(page).map(({ kind, files }) => [kind, Object.fromEntries(files)])).toEqual([
    ['reports', { '.claude/agents/a.md': 'a\n', '.claude/agents/b.md': 'b\n' }],
    ['reports', { '.claude/agents/c.md': '```\nc\n```\n' }],
    ['accepts', { '.claude/agents/example.md': 'd\n' }],
  ]);
});

test('says where an example begins and with which options it runs', () => {
  expect(examplesOfPage(page).map(({ line, options }) => [line, options])).toEqual([
    [3, undefined],
    [13, undefined],
    [21, { most: 3 }],
  ]);
});

test('reads a page with CRLF alike', () => {
  expect(examplesOfPage(page.replaceAll('\n', '\r\n'))).toEqual(examplesOfPage(page));
});

test('reads escapes as the characters that a page can not show, where the block asks for it', () => {
  const blocks = ['```agent reports escapes', 'a\\u{200b}\\r', '```', '', '```agent reports', 'b\\u{200b}', '```', ''].join('\n');
  expect(examplesOfPage(blocks).flatMap(({ files }) => [...files.values()])).toEqual(['a\u200b\r\n', 'b\\u{200b}\n']);
});
