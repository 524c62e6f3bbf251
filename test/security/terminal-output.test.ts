import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import json from '../../src/report/json.ts';
import pretty from '../../src/report/pretty.ts';
import { exampleEnv, exampleRun, finding } from '../report/example-run.ts';

/** What a hostile agent file might hold: clear the screen, set the title, write the clipboard, turn text around, hide text. */
const HOSTILE = [
  '\u001b[2J',
  '\u001b]0;owned\u0007',
  '\u009b31m',
  '\u001b]52;c;AAAA\u001b\\',
  '\u202e',
  '\u2066',
  '\b\b\b',
  '\r',
  '\u200b',
  '\u{e0041}',
  '\ud800',
];
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}\p{Cs}]/u;

function printHostile(piece: string): string {
  const path = `agents/${piece}.md`;
  const text = `---\nname: ${piece}x${piece}\n---\n`;
  const range = { start: 4, end: text.length - 5 };
  const hostile = finding(path, range, {
    message: `Unexpected \`${piece}\``,
    rule: `plugin/${piece}`,
    related: [{ path, range, label: piece }],
    fixes: [{ title: piece, safety: 'safe', edits: [] }],
  });
  const files = [{ path, text, findings: [hostile] }];
  return pretty.format(exampleRun(files, [hostile]), exampleEnv(files));
}

describe('the pretty report on hostile text', () => {
  test.each(HOSTILE)('shows %j and never sends it', (piece) => {
    expect(printHostile(piece)).not.toMatch(FORBIDDEN);
  });

  test('sends no control character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (piece) => {
        expect(printHostile(piece)).not.toMatch(FORBIDDEN);
      }),
      { numRuns: 300 },
    );
  });

  test('stays quick on a line of a megabyte', () => {
    const text = `${'\u0301'.repeat(300_000)}${'x\t'.repeat(300_000)}`;
    const files = [{ path: 'a.md', text, findings: [finding('a.md', { start: 299_000, end: 600_000 })] }];
    const started = performance.now();
    pretty.format(exampleRun(files), exampleEnv(files));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

test('the json report holds control characters and direction marks only as escapes', () => {
  const message = '\u001b[2J\u007f\u009b31m\u202e\u2066\u2028';
  const run = exampleRun([{ path: 'a.md', text: '', findings: [finding('a.md', null, { message })] }]);
  const text = json.format(run, exampleEnv([]));
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202a-\u202e\u2066-\u2069]/);
  expect(JSON.parse(text).files[0].findings[0].message).toBe(message);
});
