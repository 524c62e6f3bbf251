import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/model/origin.ts';
import { renderRoster, rosterAgents } from './roster.ts';

const RETURN = '; comes back with ';
const roster = rosterAgents.map(({ path }) => renderRoster(path.slice('agents/'.length, -'.md'.length)));

const handOffs = roster.flatMap(({ agent }) =>
  agent.collaborators.map(({ agent: taker, purpose }) => ({ giver: agent.name, taker, what: plainText(purpose ?? []) })),
);

/** What an agent says that it hands back, as `what > whom`. */
function handedBackBy(text: string): readonly string[] {
  const line = /^- Handed back: (.*)\.$/m.exec(text)?.[1] ?? '';
  return line.split('; ').flatMap((part) => {
    const [what = '', whom = ''] = part.split(' to ');
    return whom.split(/, | and /).map((name) => `${what} > ${name}`);
  });
}

describe.each(roster.map(({ agent, rendered }) => [agent.name, rendered.text] as const))('%s', (name, text) => {
  test('says of each hand-off what comes back', () => {
    const own = handOffs.filter(({ giver }) => giver === name);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ what }) => what.split(RETURN).length !== 2)).toEqual([]);
  });

  test('hands back what others expect of it, to each of them', () => {
    const expected = handOffs.filter(({ taker }) => taker === name).map(({ giver, what }) => `${what.split(RETURN)[1]} > ${giver}`);
    expect(expected.length).toBeGreaterThan(0);
    expect(handedBackBy(text).toSorted()).toEqual(expected.toSorted());
  });
});
