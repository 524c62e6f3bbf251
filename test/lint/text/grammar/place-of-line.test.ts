import { describe, expect, test } from 'vitest';
import { claimLines } from '../../../../src/lint/text/claim-lines.ts';
import { placeOfLine, type LinePlace } from '../../../../src/lint/text/grammar/place-of-line.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

const TEXT = `---
name: a
description: b
---

## Links

- alone

Link checklist:
- first
  - Examples:
    - deep
- last

## Anti-patterns
### Words
- banned

Delivery notification:
"done"
`;

function placeOf(text: string): LinePlace | undefined {
  const document = parseAgent({ path: 'a.md', text: TEXT });
  const line = claimLines(document).find((one) => one.text === text);
  return line === undefined ? undefined : placeOfLine(document, line);
}

describe('the place of a line', () => {
  test('is plain where nothing above says more', () => {
    expect(placeOf('alone')).toEqual({ kind: 'plain', leadIn: undefined, titles: ['Links'] });
  });

  test('comes from the line that introduces its list', () => {
    expect(placeOf('first')).toEqual({ kind: 'target', leadIn: 'Link checklist:', titles: ['Links'] });
    expect(placeOf('last')).toMatchObject({ kind: 'target', leadIn: 'Link checklist:' });
  });

  test('comes from the item around a nested one first', () => {
    expect(placeOf('deep')).toMatchObject({ kind: 'example', leadIn: 'Examples:' });
  });

  test('comes from the titles otherwise, the inner one first', () => {
    expect(placeOf('banned')).toEqual({ kind: 'avoid', leadIn: undefined, titles: ['Words', 'Anti-patterns'] });
  });

  test('knows the words of a message', () => {
    expect(placeOf('"done"')).toMatchObject({ kind: 'message', leadIn: 'Delivery notification:' });
  });
});
