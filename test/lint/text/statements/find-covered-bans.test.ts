import { expect, test } from 'vitest';
import { findCoveredBans } from '../../../../src/lint/text/statements/find-covered-bans.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

const pairsIn = (...lines: readonly string[]): readonly string[] =>
  findCoveredBans(parseAgent({ path: 'a.md', text: `${lines.map((line) => `- ${line}`).join('\n')}\n` }), 'possible').map(
    ({ against, ban }) => `${against.text} | ${ban.text}`,
  );

test.each([
  [
    'other words in another order',
    'Never attach frayed ropes to cargo',
    'Cargo is loaded first, attach the frayed ropes to cargo by crane',
  ],
  ['a deed with nothing but its object', 'Never rename barges', 'Rename each barge in spring'],
  ['a deed that is ruled out whole', 'Record nothing', 'Record each crossing in the book'],
  ['a yes that is asked for and left out', 'Ask before selling or moving a barge', 'Move old barges without asking'],
  ['a yes that is asked for, and a deed done right away', 'Confirm with the owner before moving a barge', 'Move the barge right away'],
  ['a demand in two negations', 'Never deliver cargo without a stamp', 'Deliver cargo without stamp'],
  ['what is not needed', 'Weigh crates before loading', 'Loading needs no weighing'],
  ['the people left out', 'Never show hull cracks to customers', 'Show every hull crack in the reply'],
])('finds %s', (_name, one, other) => {
  expect(pairsIn(one, other)).toHaveLength(1);
});

test.each([
  ['the same deed in another word', 'Do not alter seals', 'Adjust a broken seal'],
  ['a topic', 'How to ensure that nothing sinks', 'Sink the anchor'],
  ['what is told of some', 'A rope that cannot fray is new', 'Fray each rope'],
  ['work against what is ruled out', 'Never hide frayed ropes below cargo', 'Find frayed ropes hidden below cargo'],
  ['one part of what is ruled out together', 'Never attach frayed ropes to cargo', 'Attach fresh ropes to cargo'],
  ['topics with the same words', 'Never mark crates', 'Crates and mark heights in the index'],
  ['a demand and what it demands', 'Never deliver cargo without a stamp', 'Deliver stamped cargo by crane'],
  ['a yes before other work', 'Ask the captain before repainting a hull', 'Weigh parcels right away'],
  ['what is told of things', "Labels don't match the cargo list", 'Match the labels and the cargo list'],
  ['a comparison', 'Paint the hull rather than the mast and its ropes', 'Paint the mast and its ropes'],
  ['what is treated as closed', 'Treat the hold as locked without a captain present', 'Unload the hold with the captain present'],
  ['a ban for a time', 'Never repaint hulls before noon', 'Repaint hulls'],
  ['a ban of too much', 'Never load too many crates on a barge', 'Load crates on a barge'],
])('leaves %s alone', (_name, one, other) => {
  expect(pairsIn(one, other)).toEqual([]);
});

test('a list of what has to be done first is no ban', () => {
  const text = '**Never leave until:**\n\n- Every rope coiled on the pier\n\n## Duties\n\n- Coil every rope on the pier\n';
  expect(findCoveredBans(parseAgent({ path: 'a.md', text }), 'possible')).toEqual([]);
});
