import { expect, test } from 'vitest';
import { findPrecedenceConflicts } from '../../../../src/lint/text/authority/find-precedence-conflicts.ts';
import { understandDocument } from '../../../../src/lint/text/statements/understand-document.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

const isFound = (...lines: readonly string[]): boolean => {
  const text = `${lines.map((line) => `- ${line}`).join('\n')}\n`;
  return findPrecedenceConflicts(understandDocument(parseAgent({ path: 'a.md', text }))).length > 0;
};

test.each([
  ['Puts crew safety above all else', 'Leaving on time outranks crew safety'],
  ['Cargo comes before passengers', 'Passengers take precedence over cargo'],
  ['Always favour calm water over speed', 'Calm water takes a back seat to speed'],
  ['Depth is the top priority', 'Nothing comes before tonnage'],
  ['Never mind the paint: paint yields to rigging', 'Trade rigging for paint'],
  ['The tide table is the single source of truth', 'Where the harbour log and the tide table differ, the harbour log is right'],
  ['Treat the charter as authoritative', 'If the bulletin and the charter contradict each other, the bulletin wins'],
  ['Load harbour/RULES/* (the canonical sources)', 'Where the notes and the RULES folder disagree, the notes decide'],
  ['The log is the source of truth for berths', 'Update the log to match'],
])('finds what is put first and last: %s / %s', (one, other) => {
  expect(isFound(one, other)).toBe(true);
});

test.each([
  ['Puts crew safety above all else', 'Prefer calm water over speed'],
  ['Puts crew safety above all else', 'Crew safety outranks leaving on time'],
  ['Cargo comes before passengers', 'Passengers come before luggage'],
  ['The tide table is the single source of truth', 'Where the log and the tide table differ, the tide table is right'],
  ['The tide table is the source of truth for tides', 'The roster is the source of truth for crews'],
  ['The chart is the source of truth', 'Update the chart to reflect new depths'],
])('leaves orders alone that hold together: %s / %s', (one, other) => {
  expect(isFound(one, other)).toBe(false);
});
