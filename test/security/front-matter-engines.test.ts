import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { readRulePack } from '../../src/compose/read-rule-pack.ts';

/** Every tag that gray-matter has an engine for, its aliases, and names that live on `Object.prototype`. */
const TAGS = [
  'js',
  'javascript',
  'JS',
  'JavaScript',
  'json',
  'yaml',
  'yml',
  'coffee',
  'toml',
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
];
const MARK = '__subagentKitWasHere';
const CODE = `{ a: (globalThis.${MARK} = true) }`;

const wasRun = (): boolean => Reflect.get(globalThis, MARK) !== undefined;

afterEach(() => {
  Reflect.deleteProperty(globalThis, MARK);
});

describe('no code of an agent file runs', () => {
  test.each(TAGS)('from front matter tagged `%s`, with and without blanks', (tag) => {
    for (const open of [`---${tag}`, `--- ${tag}`, `\uFEFF---${tag}`, `---${tag}  `]) {
      for (const newline of ['\n', '\r\n']) {
        const text = [open, CODE, '---', 'Body', `---${tag}`, CODE, '---', ''].join(newline);
        expect(parseAgent({ path: 'x.md', text }).frontmatter.kind).toBe('refused');
      }
    }
    expect(wasRun()).toBe(false);
  });

  test.each(TAGS)('from a second block tagged `%s` in the body', (tag) => {
    parseAgent({ path: 'x.md', text: `---\nname: x\n---\n---${tag}\n${CODE}\n---\n` });
    expect(wasRun()).toBe(false);
  });

  test('from YAML tags', () => {
    for (const value of [
      '!!js/function "function(){}"',
      '!!js/undefined ""',
      `!<tag:yaml.org,2002:js/function> "${CODE}"`,
      '!!python/object:x {}',
    ]) {
      parseAgent({ path: 'x.md', text: `---\nname: ${value}\n---\n` });
      readRulePack({ path: 'agents/rules/x.rules.yaml', text: `name: ${value}\n` });
    }
    expect(wasRun()).toBe(false);
  });

  test('from anything between fences that looks like one', () => {
    const piece = fc.constantFrom(
      '---',
      'js',
      'javascript',
      'json',
      ' ',
      '\n',
      '\r\n',
      '\uFEFF',
      CODE,
      `module.exports = ${CODE}`,
      'name: x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        parseAgent({ path: 'x.md', text: pieces.join('') });
        expect(wasRun()).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });
});
