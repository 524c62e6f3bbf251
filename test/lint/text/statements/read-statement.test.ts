import { describe, expect, test } from 'vitest';
import type { LinePlace } from '../../../../src/lint/text/statements/line-places.ts';
import { readStatement } from '../../../../src/lint/text/statements/read-statement.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

const PLAIN: LinePlace = { way: 'said', source: 'plain' };
const BANNED: LinePlace = { way: 'banned', source: 'rule' };

/** The clauses of one line, those that forbid with `not:` in front. */
const read = (line: string, place: LinePlace): readonly string[] =>
  parseAgent({ path: 'agents/a.md', text: `- ${line}\n` }).statements.flatMap((statement) =>
    readStatement(statement, 0, place).map(({ text, negation }) => (negation === undefined ? text : `not: ${text}`)),
  );

describe('a line', () => {
  test('is bound by the case that its label names', () => {
    const [statement] = parseAgent({ path: 'agents/a.md', text: '**If no parcel is open:** Skip it. Do not weigh it.\n' }).statements;
    const clauses = statement === undefined ? [] : readStatement(statement, 0, PLAIN);
    expect(clauses.map(({ text, condition }) => [text, condition])).toEqual([
      ['skip it', 'if'],
      ['do not weigh it', 'if'],
    ]);
  });

  test.each([
    ['Open parcels', BANNED, ['not: open parcels']],
    ['No tests', BANNED, ['no tests']],
    ['Do not open parcels', BANNED, ['not: do not open parcels']],
    ['❌ Never open parcels', PLAIN, ['not: ❌ never open parcels']],
    ['Good: sort parcels by street', BANNED, []],
    ['What the fix should be', PLAIN, []],
    ['**The trap:** You open parcels', PLAIN, []],
    ['Where possible, open parcels', PLAIN, ['where possible, open parcels']],
  ] as const)('%s is read by its words and its place', (line, place, expected) => {
    expect(read(line, place)).toEqual(expected);
  });
});
