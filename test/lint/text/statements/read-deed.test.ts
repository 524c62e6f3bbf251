import { expect, test } from 'vitest';
import { readDeed } from '../../../../src/lint/text/statements/read-deed.ts';
import { understandDocument } from '../../../../src/lint/text/statements/understand-document.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

const readLine = (line: string): readonly (readonly [forbids: string | undefined, deed: string])[] =>
  understandDocument(parseAgent({ path: 'a.md', text: `- ${line}\n` })).map((clause) => {
    const { action, objects } = readDeed(clause);
    return [clause.negation?.of, [action ?? '-', ...objects].join(' ')] as const;
  });

test.each([
  ['an order', 'Weigh heavy parcels', undefined, 'weigh heavy parcel'],
  ['a ban', 'Never weigh parcels', 'deed', 'weigh parcel'],
  ['a subject and a modal verb', 'Every depot must use pinned boxes', undefined, 'use depot pin box'],
  ['a subject whose first word is a verb elsewhere', 'Test parcels must be stored in the vault', undefined, 'store test parcel vault'],
  ['a subject and a verb in the third person', 'Each depot owns its scales', undefined, 'own depot scale'],
  ['the passive', 'Seals are checked by hand', undefined, 'check seal hand'],
  ['the passive with a ban', 'Seals are never checked by hand', 'deed', 'check seal hand'],
  ['an unwanted thing', 'No copies', 'thing', '- copy'],
  ['an unwanted thing in a sentence', 'No list is kept', 'thing', 'keep list'],
  ['nothing at all', 'Record nothing', 'everything', 'record'],
  ['nothing of a kind', 'Nothing is written outside the vault', 'everything', 'write outside vault'],
  ['nobody', 'Nobody may amend the seal', 'everything', 'amend seal'],
  ['nothing that is left undone', 'Nothing goes unweighed', undefined, '- nothing go unweighed'],
  ['an adverb in front', 'Carefully weigh parcels', undefined, 'weigh carefully parcel'],
])('reads %s', (_name, line, forbids, deed) => {
  expect(readLine(line)).toEqual([[forbids, deed]]);
});

test.each([
  [
    'a label that is an instruction',
    '**Record Nothing**: Trust the seal',
    [
      ['everything', 'record'],
      [undefined, 'trust seal'],
    ],
  ],
  [
    'a label that bans what it names',
    '**Avoid balloons**: Take the train',
    [
      ['deed', '- balloon'],
      [undefined, 'take train'],
    ],
  ],
  [
    'a label that bans what follows',
    '**Never use**: balloons',
    [
      ['deed', 'use'],
      ['deed', '- balloon'],
    ],
  ],
])('reads %s', (_name, line, clauses) => {
  expect(readLine(line)).toEqual(clauses);
});
