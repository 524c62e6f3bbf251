import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePart, readBody } from '../../src/parse/read-body.ts';
import { markLines } from '../../src/parse/line-marks.ts';
import { linesFrom } from '../../src/parse/lines-from.ts';
import { scanBlocks } from '../../src/parse/scan-blocks.ts';
import { hasShared, sharedFiles } from '../corpus/shared.ts';

/** What the Markdown parser alone reads. */
const reference = (text: string) => parsePart({ text, readable: text }, { start: 0, end: text.length }).blocks;
const read = (text: string) => readBody({ text, readable: text }, 0);

/** Lines that open, go on with, end or resemble every block that there is. */
const LINES = [
  '- a', '- b c', '* x', '+ y', '1. one', '2. two', '3) three', '10.  ten', '-', '1.', '- - n', '- # h', '- [ ] t', '- [x] u', '- [a]: /v', '- ```', '1. ```',
  '-     five', '-\ttab', '\tt', '    ind', 'text', 'more text', 'a  ', 'a\\', '**Bold**', '**Bold**:', '**Bold** rest', '**a', 'b**', '***x***', '__B__',
  '**x**.', '**[a]**', '**`c`**', '*em*', '_e', 'e_', '`x', 'x` **B**', '&amp; x', '# H', '## H `c`', '### [l](u)', '#', '####### seven', '## a #', '## a\\#',
  '# **b**', '---', '***', '- - -', '* * *', '===', '--', '```', '```js', '````', '~~~', '`code', '> q', '> - q', '> ```', '<div>', '</div>', '<x>', '<b',
  '<!-- c -->', '<!--', '-->', '<script>', '</script>', '<?p', '<!x', '<a@b.c>', '[a]: /u', '[a]', '[a](b)', '| a | b |', '|---|---|', '\u00a0- a', '\f',
]; // prettier-ignore
const INDENTS = ['', '', '', '', ' ', '  ', '   ', '    ', '     ', '      ', '\t'];
const line = fc.oneof(
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...INDENTS), fc.constantFrom(...LINES)).map(([indent, text]) => indent + text) },
);
const markdown = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\n', '\n', '\r\n'), fc.boolean())
  .map(([lines, end, isEnded]) => lines.join(end) + (isEnded ? end : ''));

describe('reading line by line', () => {
  test('gives what the Markdown parser gives, for any sequence of lines', () => {
    fc.assert(
      fc.property(markdown, (text) => isDeepStrictEqual(read(text), reference(text))),
      { numRuns: 3_000 },
    );
  });

  test.skipIf(!hasShared).each(['corpus', 'seed', 'team', 'host/cases'])(
    'gives what the Markdown parser gives on the real files of %s',
    (folder) => {
      const differing = [...sharedFiles(folder)].filter(([, text]) => !isDeepStrictEqual(read(text), reference(text)));
      expect(differing.map(([path]) => path)).toEqual([]);
    },
    300_000,
  );

  test('needs no Markdown parser for everyday text', () => {
    const text =
      '# Title\n\nOne line,\nand another.\n\n**Steps**:\n\n1. Do *this*\n   - and `that`\n2. Run:\n\n   ```sh\n   npm test\n   ```\n\n       code\n\n---\n\n    more code\n\n**Then**\n*at once*';
    expect(scanBlocks(text, markLines(text, linesFrom(text, 0)))).toEqual(reference(text));
  });

  test.each(['> quoted', '<b>html</b>', 'Title\n===', '[a]: https://example.com', '- ```\n  never closed'])(
    'leaves %j to the Markdown parser',
    (text) => {
      expect(scanBlocks(text, markLines(text, linesFrom(text, 0)))).toBeUndefined();
    },
  );

  test('keeps offsets right where a part begins with a byte order mark', () => {
    const text = 'a\n\n\uFEFF<b>c</b>\n';
    expect(read(text).statements.map(({ range }) => text.slice(range.start, range.end))).toEqual(['a', '\uFEFF<b>c</b>']);
  });
});
