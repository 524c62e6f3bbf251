import { expect, test } from 'vitest';
import { findSayConflicts } from '../../../../src/lint/text/authority/find-say-conflicts.ts';
import { understandDocument } from '../../../../src/lint/text/statements/understand-document.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

const kindsIn = (...lines: readonly string[]): readonly string[] => {
  const document = parseAgent({ path: 'a.md', text: lines.map((line) => `- ${line}\n`).join('') });
  return findSayConflicts(document, understandDocument(document)).map(({ kind }) => kind);
};

test.each([
  ['say', 'The harbour owner decides the order of berths', 'Set the berth order yourself'],
  ['say', 'Berth plans are approved by dock-auditor', 'You have the final say on berth plans'],
  ['say', 'The user has the last word on berths', 'Berths are fixed by the architect'],
  ['say', 'Defer colours to paint-designer', 'Colours are settled here'],
  ['say', 'This agent owns the tide table', 'The tide table belongs to tide-architect'],
  ['say', 'Rents are set by finance', 'Choose the rents as you see fit'],
  ['truth', 'The tide registry is the source of truth for tide names', 'Tide names are taken from the wiki'],
  ['truth', 'Tide files are kept here as the source of truth', 'Read tide files from tide-developer as the source of truth'],
  ['say', 'Route rent questions to rent-specialist', 'Rent questions are answered by this agent and by nobody else'],
  ['say', 'Obtain human approval before any night unloading', 'Night unloading goes ahead on your own authority'],
  ['say', 'Consult the harbour owner about berth swaps', 'Berth swaps are yours to make'],
  ['say', 'Load the hold only after an auditor signs off', "Loading the hold needs nobody's approval but your own"],
  ['say', 'Pilots are assigned by the harbour lead', 'Pick the pilot yourself'],
  ['say', 'Let the owner choose the tug', 'The tug is your decision'],
  ['say', 'Settles disputes between crews', 'Leave it to the harbour board to rule on disputes between crews'],
  ['say', 'Community-driven tide tables', 'Tide tables whose figures the lead vendor alone ratifies'],
  ['say', '**Toll approval**: finance', 'You approve every toll'],
  ['say', 'For tolls: recommend `toll-keeper`', 'Tolls are owned by this agent from start to finish'],
  ['say', '**crane-expert**: crane inspection', '**rope-expert**: sole inspection of cranes'],
  ['truth', '/docs/tides is the absolute authority for tide policies', 'Treat the wiki as the absolute authority for tide policies'],
  ['truth', 'Track berth state exclusively here', 'The board at the gate is the source of truth for berth state'],
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
  ['what an agent does for those who decide', 'You define the mooring plan', 'Present the mooring plan for owner approval before mooring'],
  ['a share in the work', 'Collaborate with crane-expert on cranes', 'You own the crane report'],
  ['another kind of the matter', 'Obtain human approval before departures', 'Arrivals are yours to run'],
  ['two offices of one matter', 'Escalate berth conflicts to the owner', 'Berth plans are drawn by this agent'],
  ['a duty beside another one', 'Settles disputes between crews', 'Disputes between crews are recorded by the auditor'],
  ['a tie that is no claim', 'Berths are listed by length', 'Berths are listed by the owner'],
])('leaves %s alone', (_name, one, other) => {
  expect(kindsIn(one, other)).toEqual([]);
});
