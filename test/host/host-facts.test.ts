import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { HOST_FACTS } from '../../src/generated/host-facts.ts';
import { compareVersions, isClaudeVersion } from '../../src/host/claude-version.ts';
import { factsFor } from '../../src/host/host-facts.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const file = readJson('src/host/host-facts.json');

describe('the facts file', () => {
  test('follows its schema', () => {
    const schema = readJson('schemas/host-facts.schema.json');
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    expect(typeof schema).toBe('object');
    const isValid = typeof schema === 'object' && schema !== null && ajv.validate(schema, file);
    expect(ajv.errorsText()).toBe('No errors');
    expect(isValid).toBe(true);
  });

  test('is what the generated module holds', () => {
    expect(file).toEqual({ $schema: '../../schemas/host-facts.schema.json', ...HOST_FACTS });
  });

  test('names no tool, alias or removed tool twice in one version', () => {
    for (const version of ['2.1.197', '2.1.240', '2.1.270', '2.1.300', '2.1.330']) {
      const facts = factsFor(version);
      const names = [...facts.tools.keys(), ...facts.toolAliases.keys(), ...facts.removedTools.keys()];
      expect(`${version}: ${new Set(names).size}`).toBe(`${version}: ${names.length}`);
    }
  });

  test('points every alias, replacement and hint to a name that exists', () => {
    const facts = factsFor();
    const tools = [...facts.toolAliases.values(), ...[...facts.removedTools.values()].flatMap(({ replacement }) => replacement ?? [])];
    expect(tools.filter((tool) => !facts.tools.has(tool))).toEqual([]);
    expect([...facts.keyHints.values()].filter((key) => !facts.keys.has(key))).toEqual([]);
    expect([...facts.retiredModels.values()].filter(({ alias }) => !facts.modelAliases.has(alias))).toEqual([]);
  });

  test('calls no model retired before its day', () => {
    const { retiredModels, checkedOn } = factsFor();
    expect([...retiredModels].filter(([, { retiredOn }]) => retiredOn > checkedOn)).toEqual([]);
    expect(retiredModels.get('claude-3-5-sonnet-20241022')).toEqual({ alias: 'sonnet', retiredOn: '2025-10-28' });
    expect(retiredModels.has('claude-sonnet-4-5-20250929')).toBe(false);
  });
});

describe('factsFor', () => {
  test('gives the newest known facts without a version', () => {
    expect(factsFor()).toBe(factsFor('2.1.330'));
    expect(factsFor().version).toBe('2.1.330');
  });

  test('gives the newest facts to a version that is newer than the data', () => {
    const facts = factsFor('3.0.0');
    expect({ ...facts, version: '2.1.330' }).toEqual(factsFor('2.1.330'));
    expect([facts.version, facts.newestKnown]).toEqual(['3.0.0', '2.1.330']);
  });

  test('gives the newest facts to what is no version', () => {
    expect(factsFor('latest')).toBe(factsFor());
  });

  test('knows what older versions did otherwise', () => {
    const [old, now] = [factsFor('2.1.197'), factsFor('2.1.330')];
    expect(old.behavior).toEqual({
      skipsByteOrderMark: false,
      rejectsColonInName: false,
      badGuardHookSkipsAgent: false,
      refusesUnknownTools: false,
      knowsGrantedTools: false,
      warnsOnUnknownKeys: false,
      registersInherit: false,
      duplicateWinner: 'first',
    });
    expect([old.limits.nameCharacters, now.limits.nameCharacters]).toEqual([null, 256]);
    expect([old.toolAliases.get('BashOutput'), now.toolAliases.get('BashOutput')]).toEqual(['TaskOutput', undefined]);
    expect([old.removedTools.has('TaskOutput'), now.removedTools.get('TaskOutput')?.replacement]).toEqual([false, 'Read']);
    expect([old.permissionModes.has('manual'), now.permissionModes.has('manual')]).toEqual([false, true]);
    expect([old.keys.has('observer'), now.keys.get('observer')]).toEqual([false, { ignoredIn: ['plugin'], isRequired: false }]);
  });
});

describe('versions', () => {
  test.each(['2.1.330', '0.0.0', '10.20.30'])('%s is one', (text) => expect(isClaudeVersion(text)).toBe(true));
  test.each(['', '2.1', 'v2.1.3', '2.1.3-beta', '2.1.3 ', '2..1', '1234567.0.0'])('%j is none', (text) =>
    expect(isClaudeVersion(text)).toBe(false),
  );

  test('are compared by their numbers', () => {
    expect(['2.1.9', '2.1.10', '10.0.0', '2.0.99'].toSorted(compareVersions)).toEqual(['2.0.99', '2.1.9', '2.1.10', '10.0.0']);
  });
});
