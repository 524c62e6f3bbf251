import { describe, expect, test } from 'vitest';
import { extractPacks } from '../../src/extract/extract-packs.ts';
import { measureExtraction } from '../../src/extract/extraction.ts';
import type { ExtractedAgent, Extraction } from '../../src/extract/extraction.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { agent, agentText, ITEMS, STEPS } from './agents.ts';

const DOMAINS = ['wooden box', 'steel crate', 'paper bag', 'glass jar'];
const ALIKE = DOMAINS.map((domain) => agent({ name: `${domain.replace(' ', '-')}-mover`, domain }));

function byName({ agents }: Extraction, name: string): ExtractedAgent | undefined {
  return agents.find(({ path }) => path === `team/${name}.md`);
}

/** The `rule_pack` lines of an agent's source. */
function rulePackOf(extraction: Extraction, name: string): string {
  const found = byName(extraction, name);
  if (found?.outcome !== 'rebuilt') throw new Error(`${name}: ${found?.reason ?? 'not there'}`);
  return found.text.slice(found.text.indexOf('rule_pack:'), found.text.indexOf('\n---\n') + 1);
}

describe('agents that differ in a word', () => {
  const extraction = extractPacks(ALIKE, 'box-rules');

  test('give one pack with slots', () => {
    expect(extraction.packs).toHaveLength(1);
    expect(extraction.packs[0]?.text).toBe(`name: box-rules
version: "1.0.0"
slots:
  domain:
    description: The field of work, as it stands in a sentence.
  Domain:
    default: "{domain}"
    description: The field of work, as it stands in titles.
  slug:
    default: "{domain}"
    description: The field of work, as it stands in paths.
preamble: |-
  YOU ARE BOUND BY THE FOLLOWING {count} BOX RULES.
  They hold always.
pre_execution:
  - Say what the task is.
  - Look around.
rules:
  - n: 1
    title: Count first
    subtitle: "Safe {Domain} Handling"
    body:
      - "Count every {domain} before you move it."
      - "Write the number of {domain} parts down."
      - "Keep the list in /docs/{slug}/."
      - Round nothing.
      - Say who counted.
  - n: 2
    title: Close the lid
    subtitle: "Safe {Domain} Handling"
    body:
      - "Close each {domain} lid after use."
      - "Test the {domain} lock."
      - "Leave no {domain} open over night."
      - Lock the door.
      - Hang up the key.
  - n: 3
    title: Report
    subtitle: "Safe {Domain} Handling"
    body:
      - Say what you saw.
      - "Name each {domain} that is broken."
      - Add the time.
      - "Send the {domain} report at once."
      - Keep a copy.
violation_response:
  - "Stop the {domain} work."
  - Say so.
trailer: "You guard every {domain}."
layout: |-
  ## MANDATORY BOX RULES

  {preamble}

  ### PRE-EXECUTION VALIDATION
  Before any action:
  1. {pre_execution}

  ### DETAILED RULES

  **Rule {n}: {title} - {subtitle}**
  - {body}

  ### VIOLATION RESPONSE
  When a rule is broken:
  1. {violation_response}

  {trailer}
`);
  });

  test('give sources of a few lines, with the block in its place', () => {
    const source = byName(extraction, 'steel-crate-mover');
    expect(source).toMatchObject({
      outcome: 'rebuilt',
      pack: 'box-rules',
      items: 19,
      rebuiltItems: 19,
      text: `---
name: steel-crate-mover
description: Use when boxes move
rule_pack:
  use: box-rules
  slots:
    domain: steel crate
    slug: steel-crate
---

<!-- rule_pack -->

---

## Role

You move boxes.
`,
    });
  });

  test('are counted', () => {
    const [pack] = extraction.packs;
    const sources = extraction.agents.map((one) => (one.outcome === 'rebuilt' ? one.sourceCharacters : 0));
    expect(measureExtraction(extraction)).toEqual({
      items: 76,
      rebuiltItems: 76,
      overriddenItems: 0,
      itemsLeftAlone: 0,
      charactersBefore: ALIKE.reduce(
        (sum, { ruleBlock }) => sum + (ruleBlock === undefined ? 0 : ruleBlock.range.end - ruleBlock.range.start),
        0,
      ),
      charactersAfter: sources.reduce((sum, length) => sum + length, pack?.text.length ?? 0),
    });
  });

  test('give the same bytes in any order', () => {
    expect(extractPacks(ALIKE.toReversed(), 'box-rules')).toEqual(extraction);
  });
});

test.each([
  [
    'an item of its own',
    { rules: new Map(ITEMS).set(2, ['Shut it.', ...(ITEMS.get(2) ?? []).slice(1)]) },
    '  override:\n    "2.1": Shut it.\n',
  ],
  ['an item less', { rules: new Map(ITEMS).set(2, (ITEMS.get(2) ?? []).toSpliced(1, 1)) }, '  omit:\n    - "2.2"\n'],
  ['an item more at the end', { rules: new Map(ITEMS).set(2, [...(ITEMS.get(2) ?? []), 'Go.']) }, '  append:\n    "2":\n      - Go.\n'],
  [
    'an item more in the middle',
    { rules: new Map(ITEMS).set(3, (ITEMS.get(3) ?? []).toSpliced(1, 0, 'Go.')) },
    '  override:\n    "3.1": |-\n      - Say what you saw.\n      - Go.\n',
  ],
  [
    'code after an item',
    { rules: new Map(ITEMS).set(3, (ITEMS.get(3) ?? []).with(4, '- Keep a copy.\n\n```sh\ncp a b\n```')) },
    '  override:\n    "3.5": |-\n      - Keep a copy.\n\n      ```sh\n      cp a b\n      ```\n',
  ],
  [
    'a rule less',
    { rules: new Map([...ITEMS].slice(0, 2)), preamble: 'YOU ARE BOUND BY THE FOLLOWING 2 BOX RULES.\nThey hold always.' },
    '  omit:\n    - 3\n',
  ],
  [
    'a rule more',
    { rules: new Map(ITEMS).set(9, ['Go.']) },
    '  preamble: |-\n    YOU ARE BOUND BY THE FOLLOWING 3 BOX RULES.\n    They hold always.\n  extra:\n    - "n": 9\n      title: Rule of 9\n      subtitle: Safe Tin Can Handling\n      body:\n        - Go.\n',
  ],
  ['a step of its own', { steps: ['Say it.', ...STEPS.slice(1)] }, '  override:\n    pre_execution.1: Say it.\n'],
  ['another end', { trailer: 'Bye.' }, '  trailer: Bye.\n'],
])('keeps %s as a change of the source', (_, settings, changes) => {
  const extraction = extractPacks([...ALIKE, agent({ name: 'tin-can-mover', domain: 'tin can', ...settings })], 'box-rules');
  expect(rulePackOf(extraction, 'tin-can-mover')).toBe(
    `rule_pack:\n  use: box-rules\n  slots:\n    domain: tin can\n    slug: tin-can\n${changes}`,
  );
});

test('leaves alone what was written by hand, and says why', () => {
  const strange = new Map([
    [1, ['Rest.', 'Sleep.', 'Eat.', 'Read.', 'Write.', 'Draw.']],
    [2, ['Run.', 'Walk.', 'Sit.', 'Stand.', 'Lie.', 'Kneel.']],
  ]);
  const changed = { domain: 'tin can', name: 'a', steps: ['Wake up.'], trailer: 'Bye.' };
  const text = agentText({ ...changed, name: 'b' });
  const extraction = extractPacks(
    [
      ...ALIKE,
      agent({ ...changed, rules: strange, preamble: 'Obey.' }),
      parseAgent({ path: 'team/b.md', text: text.replace('name: b\n', '') }),
      parseAgent({
        path: 'team/c.md',
        text: text.replace('**Rule 2: Close the lid - Safe Tin Can Handling**', '### Rule 2: Close the lid'),
      }),
      parseAgent({ path: 'team/d.md', text: text.replace('\n\n**Rule 2', '\n\n\n**Rule 2') }),
      parseAgent({ path: 'team/e.md', text: text.replace('name: b', 'name: b\nrule_pack: { use: other }') }),
      parseAgent({ path: 'team/f.md', text: text.replace('Lock the door.', 'Lock {domain}.') }),
      parseAgent({ path: 'team/g.md', text: '---\nname: g\n---\n\nYou rest.\n' }),
    ],
    'box-rules',
  );
  const left = extraction.agents.flatMap((one) => (one.outcome === 'left-alone' ? [`${one.path}: ${one.reason}`] : []));
  expect(left).toEqual([
    'team/a.md: too little of it is like the others',
    'team/b.md: it has no `name`',
    'team/c.md: the titles of its rules have several styles',
    'team/d.md: its rules are not one blank line apart',
    'team/e.md: it has a `rule_pack` already',
    'team/f.md: its block would not come back byte for byte',
  ]);
  expect(extraction.without).toEqual(['team/g.md']);
});

test('makes a pack of a block that stands word for word in several files', () => {
  const odd = (name: string): string =>
    agentText({ name, domain: 'tin can' }).replace('**Rule 2: Close the lid - Safe Tin Can Handling**', '### Rule 2: Close the lid');
  const documents = ['x', 'y'].map((name) => parseAgent({ path: `team/${name}.md`, text: odd(name) }));
  const extraction = extractPacks([...ALIKE, ...documents], 'box-rules');
  expect(extraction.packs.map(({ name }) => name)).toEqual(['box-rules', 'box-rules-2']);
  expect(
    extraction.packs[1]?.text.startsWith('name: box-rules-2\nversion: "1.0.0"\nlayout: |2-\n  ## MANDATORY BOX RULES\n\n  YOU ARE'),
  ).toBe(true);
  expect(rulePackOf(extraction, 'y')).toBe('rule_pack:\n  use: box-rules-2\n');
});

test('proposes nothing for a single agent', () => {
  const [only] = ALIKE;
  const extraction = extractPacks(only === undefined ? [] : [only], 'box-rules');
  expect(extraction.packs).toEqual([]);
  expect(extraction.agents).toMatchObject([{ outcome: 'left-alone', reason: 'too little of it is like the others' }]);
});

test('finds the word that agents put in the place of another', () => {
  const rules = (word: string): BlockRules =>
    new Map(
      [...ITEMS].map(([n, items]) => [
        n,
        [...items, `Plan the transport of ${n} well.`.replace('transport', word), `Order a transport for ${n}.`.replace('transport', word)],
      ]),
    );
  const words = ['transport', 'transport', 'delivery', 'storage'];
  const documents = DOMAINS.map((domain, index) => agent({ name: `m${index}`, domain, rules: rules(words[index] ?? '') }));
  const extraction = extractPacks(documents, 'box-rules');
  expect(extraction.packs[0]?.text).toContain('      - "Plan the {transport} of 1 well."\n      - "Order a {transport} for 1."\n');
  expect(rulePackOf(extraction, 'm2')).toBe(
    'rule_pack:\n  use: box-rules\n  slots:\n    domain: paper bag\n    slug: paper-bag\n    transport: delivery\n',
  );
  expect(measureExtraction(extraction).overriddenItems).toBe(0);
});

type BlockRules = ReadonlyMap<number, readonly string[]>;
