import { describe, expect, test } from 'vitest';
import { findStaleFacts, readHostCases } from '../../scripts/find-stale-facts.ts';
import type { HostCase } from '../../scripts/find-stale-facts.ts';
import { SHARED, hasShared, readLines } from '../host/read-fixtures.ts';
import type { Json } from '../../src/model/json.ts';

const CASE: HostCase = { id: 'x', version: '2.1.330', messages: [], tool: undefined, granted: undefined, refusal: '' };
const stale = (seen: Partial<HostCase>): readonly string[] => findStaleFacts([{ ...CASE, ...seen }]);
const unknown = (key: string): string => `Agent file x.md has a frontmatter key Claude Code does not recognize or apply: ${key}`;

describe('findStaleFacts', () => {
  test('agrees with what the facts say', () => {
    expect(stale({ messages: [unknown('"version"'), unknown('"tool" (did you mean "tools"?)')] })).toEqual([]);
    expect(stale({ tool: 'Task', granted: ['Agent'] })).toEqual([]);
    expect(stale({ tool: 'LSP', refusal: 'would be spawned with zero tools' })).toEqual([]);
  });

  test.each<[Partial<HostCase>, string]>([
    [{ messages: [unknown('"model"')] }, 'the host does not apply the key model'],
    [{ messages: [unknown('"tool" (did you mean "model"?)')] }, 'the host explains tool by model, the facts by tools'],
    [{ messages: ["has invalid memory value 'x'. Valid options: user, team"] }, 'the host accepts memory team'],
    [{ tool: 'MultiEdit', granted: ['MultiEdit'] }, 'the host grants MultiEdit for MultiEdit'],
    [{ tool: 'Read', refusal: 'would be spawned with zero tools' }, 'the host grants nothing for Read'],
  ])('tells what %j contradicts', (seen, sentence) => {
    expect(stale(seen)).toEqual([`2.1.330 x: ${sentence}`]);
  });
});

test('reads one case a version from a row', () => {
  const row: Json = {
    id: 'b',
    tests: 'tools: [Read] alone',
    host: { '2.1.330': { messages: ['m'], subagent: { tools: ['Read'] } }, '2.1.197': { subagent: { error: 'no' } } },
  };
  expect(readHostCases(row)).toEqual([
    { id: 'b', version: '2.1.330', messages: ['m'], tool: 'Read', granted: ['Read'], refusal: '' },
    { id: 'b', version: '2.1.197', messages: [], tool: 'Read', granted: undefined, refusal: 'no' },
  ]);
});

test.skipIf(!hasShared)('no recorded case contradicts the facts (needs ../shared)', () => {
  const rows = hasShared ? readLines(new URL('host/cases.jsonl', SHARED)) : [];
  const cases = rows.flatMap((row) => readHostCases(JSON.parse(JSON.stringify(row))));
  expect(cases.length).toBeGreaterThan(900);
  expect(findStaleFacts(cases)).toEqual([]);
});
