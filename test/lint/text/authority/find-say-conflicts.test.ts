import { expect, test } from 'vitest';
import { findSayConflicts } from '../../../../src/lint/text/authority/find-say-conflicts.ts';
import { understandDocument } from '../../../../src/lint/text/statements/understand-document.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

const kindsIn = (...lines: readonly string[]): readonly string[] =>
  findSayConflicts(understandDocument(parseAgent({ path: 'a.md', text: `${lines.map((line) => `- ${line}`).join('\n')}\n` }))).map(
    ({ kind }) => kind,
  );

test.each([
  ['say', 'The harbour owner decides the order of berths', 'Set the berth order yourself'],
  ['say', 'Berth plans are approved by dock-auditor', 'You have the final say on berth plans'],
  ['say', 'The user has the last word on berths', 'Berths are fixed by the architect'],
  ['say', 'Defer colours to paint-designer', 'Colours are settled here'],
  ['say', 'This agent owns the tide table', 'The tide table belongs to tide-architect'],
  ['say', 'Rents are set by finance', 'Choose the rents as you see fit'],
  ['say', 'Leaves cargo questions to cargo-expert', 'Cargo is loaded at once, and cargo-expert is informed afterwards'],
  ['truth', 'The tide registry is the source of truth for tide names', 'Tide names are taken from the wiki'],
  ['truth', 'Tide files are kept here as the source of truth', 'Read tide files from tide-developer as the source of truth'],
  ['final', "The scale's verdict is final", 'The captain may overrule a verdict'],
  ['final', 'Nobody may amend the weight', 'Weights can be corrected'],
])('finds two claims to the %s: %s', (kind, one, other) => {
  expect(kindsIn(one, other)).toEqual([kind]);
});

test.each([
  ['the same holder in other words', 'The customer decides the berth', 'Berths are chosen by the user'],
  ['an agent and what its name says', 'Berths are set by berth-architect', 'The architect approves berths'],
  ['two matters', 'Defers the harbour schema to harbour-architect', 'Own the crew roster yourself'],
  ['a case', 'The captain decides the berth', 'If the captain is absent, decide the berth yourself'],
  ['one of two holders', 'Berths are agreed with the captain or the user', 'The user approves berths'],
  ['a check of where facts come from', 'Tide names come from the registry', 'Verify tide names are taken from the settings'],
  ['a tie that is no claim', 'Berths are listed by length', 'Berths are listed by the owner'],
])('leaves %s alone', (_name, one, other) => {
  expect(kindsIn(one, other)).toEqual([]);
});
