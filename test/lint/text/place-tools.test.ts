import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeTools } from '../../../src/lint/text/place-tools.ts';
import { parseAgent } from '../../../src/parse/parse-agent.ts';

/** The text at the place of each entry, or `undefined` where only the value is known. */
function placesOf(source: string): readonly (string | undefined)[] {
  const document = parseAgent({ path: 'a.md', text: `---\nname: x\n${source}\n---\n` });
  const value = document.frontmatter.kind === 'read' ? document.frontmatter.value['tools'] : undefined;
  return placeTools(document, 'tools', value ?? null).map(({ range, isExact }) =>
    isExact ? document.text.slice(range.start, range.end) : undefined,
  );
}

test.each([
  ['tools: Read, Bash(git *, ls) Edit,', ['Read', 'Bash(git *, ls)', 'Edit']],
  ['tools: "Read,  Edit"', ['Read', 'Edit']],
  ["tools: ' Read Edit'", ['Read', 'Edit']],
  ['tools:\n  Read,\n  Edit', ['Read', 'Edit']],
  ['tools: >-\n  Read,\n  Edit', ['Read', 'Edit']],
  ['tools: [Read, "Edit Bash", \'Grep\']', ['Read', 'Edit', 'Bash', 'Grep']],
  ['tools:\n  - Read # Edit\n  - Edit', ['Read', 'Edit']],
  ['tools: Read # Edit, Bash', ['Read']],
  ['tools: Reader, Read', ['Reader', 'Read']],
])('finds the entries of %j where they stand', (source, texts) => {
  expect(placesOf(source)).toEqual(texts);
});

test.each(['tools: "R\\x65ad"', 'tools: >- # Read\n  Read', 'tools: "Read, \\\n  Edit"'])(
  'says that it does not know where an entry of %j stands',
  (source) => {
    expect(placesOf(source)).toContain(undefined);
  },
);

test('marks nothing but the entry itself, in whatever way a list is written', () => {
  const name = fc.constantFrom('Read', 'Re', 'ad', 'Bash(a, b)', 'mcp__a__b', 'x/y');
  const separator = fc.constantFrom(', ', ' ', ',', ' ,  ', ',\n  ', '\n  ');
  const quote = fc.constantFrom('', '"', "'");
  fc.assert(
    fc.property(fc.array(fc.tuple(name, separator), { minLength: 1, maxLength: 8 }), quote, (parts, mark) => {
      const names = parts.map(([one]) => one);
      const text = parts.map(([one, gap], index) => (index === 0 ? one : gap + one)).join('');
      expect(placesOf(`tools: ${mark}${text}${mark}`)).toEqual(names);
    }),
  );
});
