import { expect, test } from 'vitest';
import { findHeldMatters } from '../../../../src/lint/text/authority/find-held-matters.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

const kindsIn = (one: string, other: string): readonly string[] =>
  findHeldMatters(parseAgent({ path: 'a.md', text: `- ${one}\n\n- ${other}\n` })).map(({ kind }) => kind);

test.each([
  ['truth', 'The logbook is the single source of truth for arrivals.', 'The harbour screen is the single source of truth for arrivals.'],
  ['truth', '`berths.csv` is the authoritative list of berths.', '`berths.json` is the authoritative list of berths.'],
  ['truth', 'The canonical source for tides is the almanac.', 'The buoy is the canonical source for tides.'],
  ['say', 'The pilot owns the route.', 'The route is owned by the captain.'],
  ['say', 'Escalate damaged cargo to the port captain.', 'Escalate damaged cargo to the insurer.'],
  ['say', 'The owner decides on repairs.', 'You decide on repairs yourself.'],
  ['say', 'The pilot signs off on routes.', 'Routes are signed off by the captain.'],
  ['say', 'You report to the harbour master.', 'You report to the customs office.'],
  ['say', 'The pilot has the last word on anchoring.', 'The captain has the last word on anchoring.'],
  ['say', 'Departures need approval from the pilot only.', 'Final approval of departures comes from the owner.'],
])('finds two holders of one matter: %s', (kind, one, other) => {
  expect(kindsIn(one, other)).toEqual([kind]);
  expect(kindsIn(other, one)).toEqual([kind]);
});

test.each([
  ['another matter', 'The pilot owns the route.', 'The captain owns the cargo.'],
  [
    'the same holder in more words',
    'The logbook is the source of truth for arrivals.',
    'The ship logbook is the source of truth for arrivals.',
  ],
  ['another role', 'The pilot owns the route.', 'Escalate the route to the captain.'],
  ['a case', 'Escalate damaged cargo to the insurer.', 'If it leaks, escalate damaged cargo to the fire brigade.'],
  ['nobody in particular', 'Each team owns its dock.', 'This crew owns its dock.'],
  ['two definitions', 'The almanac is a reference for tides.', 'The buoy is a reference for tides.'],
])('leaves %s alone', (_name, one, other) => {
  expect(kindsIn(one, other)).toEqual([]);
});
