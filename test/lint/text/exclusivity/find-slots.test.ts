import { expect, test } from 'vitest';
import { findSlots } from '../../../../src/lint/text/exclusivity/find-slots.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

const pairsIn = (one: string, other: string): number => findSlots(parseAgent({ path: 'a.md', text: `- ${one}\n\n- ${other}\n` })).length;

test.each([
  ['a source', 'Take tide tables only from the harbour office.', 'Take tide tables from a sailing magazine.'],
  ['a branch', 'Commit only to the `winter` branch.', 'Commit to the `summer` branch.'],
  ['a place at the end', 'Publish tide tables on the pier board only.', 'Publish tide tables on the website.'],
  ['nothing else', 'Store charts in drawers and nowhere else.', 'Store charts in boxes.'],
  ['only in front', 'Only send reports to the captain.', 'Send reports to the press.'],
  ['nothing but', 'Write reports with nothing but a pencil.', 'Write reports with a typewriter.'],
])('finds %s that is the only one, and another one', (_name, alone, other) => {
  expect(pairsIn(alone, other)).toBe(1);
  expect(pairsIn(other, alone)).toBe(1);
});

test.each([
  ['another thing', 'Take tide tables only from the harbour office.', 'Take weather maps from a magazine.'],
  ['another deed', 'Take tide tables only from the harbour office.', 'Compare tide tables from a magazine.'],
  ['the same one in fewer words', 'Take tide tables only from the harbour office.', 'Take tide tables from the office.'],
  ['a case', 'Send reports only to the captain.', 'Send reports to the owner if the captain is ill.'],
  ['a ban', 'Commit only to the `winter` branch.', 'Never commit to the `summer` branch.'],
  ['one more that is offered', 'Send reports only to the captain.', 'Send reports to the captain or the mate.'],
  ['a deed that is done everywhere', 'Work only in the hold.', 'Work in pairs.'],
  ['a title of a list', 'Store charts only in drawers.', 'Store charts in boxes:'],
])('leaves %s alone', (_name, alone, other) => {
  expect(pairsIn(alone, other)).toBe(0);
});
