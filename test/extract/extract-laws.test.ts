import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeAgent } from '../../src/compose/compose-agent.ts';
import { extractPacks } from '../../src/extract/extract-packs.ts';
import { factsFor } from '../../src/host/host-facts.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { findTarget, renderAgent } from '../../src/render/render-agent.ts';
import { agentText, blockOf, ITEMS, PREAMBLE, STEPS, TRAILER } from './agents.ts';
import type { BlockSettings } from './agents.ts';

const DOMAINS = ['wooden box', 'steel crate', 'bag', 'glass', 'AI model', 'data', 'CI/CD', 'count'];

/** Items of a rule, some of them other than the pack's: other words, more, fewer, none, code, lists, odd characters. */
const oddItem = fc.constantFrom(
  'Own words.',
  'Keep {braces} and ${these}.',
  'trailing blanks  ',
  'A --- fence',
  '**Bold only**',
  '1. numbered',
  '- Two\n- in one',
  '- With code:\n\n  ```sh\n  run {it}\n  ```',
  '- Count every {d} before you move it.\n  - nested',
  'Ünïcödé 🚨\u00a0x',
  'say "quotes" and \\ backslashes: yes # no',
  'Count every {d} before you move it.',
);

const itemsOf = (items: readonly string[]): fc.Arbitrary<readonly string[]> =>
  fc
    .array(fc.record({ at: fc.nat(items.length), remove: fc.nat(2), add: fc.array(oddItem, { maxLength: 2 }) }), { maxLength: 2 })
    .map((edits) => edits.reduce((list, { at, remove, add }) => list.toSpliced(at, remove, ...add), [...items]));

const rules = fc
  .tuple(
    ...[...ITEMS].map(([n, items]) =>
      fc.tuple(fc.constant(n), fc.oneof({ weight: 2, arbitrary: fc.constant(items) }, { weight: 3, arbitrary: itemsOf(items) })),
    ),
  )
  .chain((all) => fc.tuple(fc.subarray(all, { minLength: 2 }), fc.constantFrom([], [[7, ['Extra.']] as const])))
  .map(([own, more]) => new Map<number, readonly string[]>([...own, ...more]));

const settings: fc.Arbitrary<Omit<BlockSettings, 'name'>> = fc.record({
  domain: fc.constantFrom(...DOMAINS),
  rules,
  preamble: fc.constantFrom(PREAMBLE, PREAMBLE, 'Obey the following 2 rules.\n\nAlways.'),
  steps: fc.constantFrom(STEPS, STEPS, ['Own step.', ...STEPS], ['Only `one`.']),
  trailer: fc.constantFrom(TRAILER, TRAILER, undefined, 'Bye.'),
  before: fc.constantFrom('', 'You move boxes.\n\n', '# Mover\n\nText.\n\n'),
});

const agents = fc.array(fc.tuple(settings, fc.constantFrom('\n', '\r\n')), { minLength: 2, maxLength: 6 }).map((all) =>
  all.map(([one, lineEnd], index) => {
    const named = { ...one, name: `agent-${index}` };
    return { block: blockOf(named), path: `team/agent-${index}.md`, text: agentText(named).replaceAll('\n', lineEnd) };
  }),
);

const target = findTarget('claude-code');
if (target === undefined) throw new Error('no target claude-code');

describe('extracting packs', () => {
  test('loses nothing: every source, merged and rendered, holds the block that was there', () => {
    let rebuilt = 0;
    fc.assert(
      fc.property(agents, (files) => {
        const { packs, agents: found } = extractPacks(files.map(parseAgent), 'rules');
        const packTexts = packs.map(({ name, text }) => ({ path: `out/rules/${name}.rules.yaml`, text }));
        for (const one of found) {
          if (one.outcome === 'left-alone') continue;
          rebuilt++;
          const original = files.find(({ path }) => path === one.path);
          const source = parseAgent({ path: one.path.replace('team/', 'out/'), text: one.text });
          const composition = composeAgent(one.path.slice(5, -3), { agents: [source], packs: packTexts });
          if (composition.kind !== 'composed') throw new Error('not found');
          expect(composition.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
          expect(renderAgent(composition.agent, { target, host: factsFor() }).text).toContain(
            `${original?.block}\n\n---\n\n## Role\n\nYou move boxes.\n`,
          );
        }
      }),
      { numRuns: 80 },
    );
    expect(rebuilt).toBeGreaterThan(100);
  });

  test('accounts for every file once, and counts no item twice', () => {
    fc.assert(
      fc.property(agents, (files) => {
        const { agents: found, without } = extractPacks(files.map(parseAgent), 'rules');
        expect([...found.map(({ path }) => path), ...without].toSorted()).toEqual(files.map(({ path }) => path).toSorted());
        for (const one of found) if (one.outcome === 'rebuilt') expect(one.rebuiltItems).toBeLessThanOrEqual(one.items);
      }),
      { numRuns: 40 },
    );
  });

  test('gives the same bytes in any order of the files', () => {
    fc.assert(
      fc.property(agents, (files) => {
        const documents = files.map(parseAgent);
        expect(extractPacks(documents.toReversed(), 'rules')).toEqual(extractPacks(documents, 'rules'));
      }),
      { numRuns: 40 },
    );
  });

  test('never throws, whatever the files hold', () => {
    const line = fc.constantFrom(
      '---',
      'name: x',
      '**Rule 1: A - B**',
      '**Rule 2: {title}**',
      '- {domain}',
      '- x',
      '',
      '1. y',
      '```',
      '## Rules',
      '{rules}',
      '<!-- rule_pack -->',
    );
    const text = fc.array(line, { maxLength: 25 }).map((lines) => `---\nname: a\n---\n${lines.join('\n')}`);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const documents = texts.map((one, index) => parseAgent({ path: `${index}.md`, text: one }));
        const { agents: found, without } = extractPacks(documents, 'rules');
        expect(found.length + without.length).toBe(texts.length);
      }),
      { numRuns: 80 },
    );
  });
});
