import { expect, test } from 'vitest';
import { findStancePairs } from '../../../../src/lint/text/stances/find-stance-pairs.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

const pairsIn = (...lines: readonly string[]): readonly string[] =>
  findStancePairs(parseAgent({ path: 'a.md', text: `${lines.join('\n\n')}\n` }), 'possible').map(
    ({ against, ban }) => `${against.text} | ${ban.text}`,
  );

const asItems = (one: string, other: string): readonly string[] => [`## Crew\n\n- ${one}`, `## Harbour\n\n- ${other}`];

test.each([
  ['mandatory and optional', 'Life vests are mandatory on deck.', 'Life vests are optional on deck.'],
  ['required and not required', 'A pilot is required for each barge.', 'No pilot is required for barges.'],
  ['needed and not necessary', 'Weigh each crate of fish.', 'It is not necessary to weigh crates of fish.'],
  ['a duty and no need', 'You must weigh each crate of fish.', 'There is no need to weigh crates of fish.'],
  ['allowed and not allowed', 'Night fishing from the pier is allowed.', 'Night fishing from the pier is not allowed.'],
  ['welcome and out of scope', 'Repainting of old hulls is welcome.', 'Repainting of old hulls is out of scope.'],
  ['what one may and must not do', 'You may use red lamps on the pier.', 'You must not use red lamps on the pier.'],
  ['free to and never', 'Feel free to rename moored barges.', 'Never rename moored barges.'],
  ['do not hesitate and never', "Don't hesitate to wake the captain.", 'Never wake the captain.'],
  ['fine to and do not', 'It is fine to tow empty barges.', 'Do not tow empty barges.'],
  ['a deed that is forbidden', 'Mocking of tide tables is strictly forbidden.', 'Mock tide tables in spring.'],
  ['at all times and under no circumstances', 'At all times show the anchor light.', 'Under no circumstances show the anchor light.'],
  ['work that is skipped and never skipped', 'You can skip the hull survey.', 'Do not skip the hull survey.'],
  ['what is left out and put in', 'Exclude ballast water from the cargo list.', 'Include ballast water in the cargo list.'],
  ['hidden and shown', 'Show berth numbers in the log.', 'Hide berth numbers in the log.'],
  ['a duty told of the agent', 'You are responsible for approving tickets.', 'You do not approve tickets.'],
  ['what only another one may do', 'Only the harbour master may open the lock.', 'Open the lock at night.'],
  ['a deed of another trade', 'Whittle oars of ash wood.', 'Never whittle oars of ash wood.'],
  ['a deed in the passive', 'Inspect hulls before winter.', 'Hulls are never inspected, the owner pays for it.'],
  ['what each one gets', 'Every crate gets a label.', 'Crates do not get labels.'],
  ['a deed as a noun', 'You must load the life rafts.', 'Loading the life rafts is optional.'],
  ['what is written in a way that is not used', 'Write the log in red ink.', 'Logs must not use red ink.'],
  ['what is never allowed and allowed in one place', 'Red lamps are never allowed.', 'Red lamps are allowed on the pier.'],
  ['a thing that is not wanted', 'No flags on the mast', 'Use flags on the mast to greet other ships.'],
])('finds %s', (_name, one, other) => {
  expect(pairsIn(...asItems(one, other))).toHaveLength(1);
  expect(pairsIn(...asItems(other, one))).toHaveLength(1);
});

test.each([
  ['another thing', 'Life vests are mandatory on deck.', 'Helmets are optional on deck.'],
  ['another place', 'Life vests are mandatory on deck.', 'Life vests are optional on the pier.'],
  ['what need not be done in one case', 'Weigh each crate of fish.', 'It is not necessary to weigh crates of dried fish.'],
  ['what is allowed in one case', 'Towing of loaded barges is forbidden.', 'Towing of loaded barges is allowed in canals.'],
  ['a narrower ban', 'You may use red lamps.', 'You must not use red lamps on the pier.'],
  ['a condition', 'You must weigh each crate of fish.', 'If the scale is broken, there is no need to weigh crates of fish.'],
  ['another deed to the same thing', 'Ask before you rename moored barges.', 'Never rename moored barges.'],
  ['two orders of the same two things', 'Paint the hull before the mast.', 'It is forbidden to paint the mast before the hull.'],
  ['what is taken away and put there', 'Remove ropes from the deck.', 'Add ropes to the deck.'],
  ['what is told of some', 'Find lamps that do not show the channel.', 'Lamps show the channel.'],
  ['what is passed over', 'Paint the red lamps (not the white lamps of the pier).', 'Paint white lamps of the pier.'],
  ['a ban in the reason alone', 'Know the depth so nothing runs aground.', 'The depth is known.'],
  ['a claim about a thing', 'Whittled oars of ash wood break in winter.', 'Never whittled oars of ash wood.'],
  ['a phrase', 'No flags on the mast', 'Flags and masts'],
  ['a box to tick', '[ ] Red lamps used on the pier', 'Do not use red lamps on the pier.'],
  ['the same twice', 'Night fishing is not allowed.', 'Night fishing is forbidden.'],
  ['what neither is required nor forbidden', 'Night fishing is optional.', 'Night fishing is allowed.'],
  ['what is permitted alone', 'Only the harbour master may open the lock.', 'Ask the harbour master to open the lock.'],
])('leaves %s alone', (_name, one, other) => {
  expect(pairsIn(...asItems(one, other))).toEqual([]);
});

test.each([
  ['Always:', 'Never:'],
  ['## Do', "## Don't"],
  ['### Allowed', '### Forbidden'],
  ['You must:', 'You must not:'],
  ['The following are permitted:', 'The following are prohibited:'],
])('finds one thing below %s and below %s', (wanted, banned) => {
  expect(pairsIn(wanted, '- flags on the mast\n- lamps', banned, '- ropes on the pier\n- flags on the mast')).toEqual([
    'flags on the mast | flags on the mast',
  ]);
  expect(pairsIn(wanted, '- flags on the mast', banned, '- flags on the pier')).toEqual([]);
});

test('how to switch a thing on and off is told in one list', () => {
  expect(pairsIn('- Enable all lamps.', '- Disable all lamps.')).toEqual([]);
  expect(pairsIn(...asItems('Enable all lamps.', 'Disable all lamps.'))).toHaveLength(1);
});

test('only the same words on both sides are sure', () => {
  const sure = (one: string, other: string): readonly boolean[] =>
    findStancePairs(parseAgent({ path: 'a.md', text: `${asItems(one, other).join('\n\n')}\n` }), 'likely').map(
      ({ isMeasured }) => isMeasured,
    );
  expect(sure('Life vests are mandatory on deck.', 'Life vests are optional on deck.')).toEqual([true]);
  expect(sure('Mocking of tide tables is forbidden.', 'Mock tide tables in spring.')).toEqual([]);
});
