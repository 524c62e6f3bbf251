import { describe, expect, test } from 'vitest';
import { claimLines, claimLinesWith } from '../../../src/lint/text/claim-lines.ts';
import { parseAgent } from '../../../src/parse/parse-agent.ts';

const TEXT = `---
name: a
description: "First words. Examples: user: second words"
---

# Title words

- item words

\`\`\`text
code words
\`\`\`

**Bold words**

last words, words
`;

const document = parseAgent({ path: 'a.md', text: TEXT });

describe('lines that may claim something', () => {
  test('come in the order of the file, without code and quoted examples', () => {
    expect(claimLines(document).map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['description', 'First words.'],
      ['title', 'Title words'],
      ['statement', 'item words'],
      ['title', 'Bold words'],
      ['statement', 'last words, words'],
    ]);
  });

  test('give their place in the file', () => {
    for (const { text, start } of claimLines(document)) expect(TEXT.slice(start, start + text.length)).toBe(text);
  });

  test('with a pattern are those in which it matches, each once', () => {
    expect(claimLinesWith(document, /words/g)).toEqual(claimLines(document));
    expect(claimLinesWith(document, /code|second|item/g).map(({ text }) => text)).toEqual(['item words']);
    expect(claimLinesWith(document, /nothing/g)).toEqual([]);
  });
});
