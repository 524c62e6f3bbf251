import { expect, test } from 'vitest';
import { agent } from '../../src/testing/dedent.ts';

test('drops the first line feed and the shared indentation', () => {
  expect(agent`
    ---
    name: a
      nested: b
    ---
  `).toBe('---\nname: a\n  nested: b\n---\n');
});

test('keeps a text on one line as it is', () => {
  expect(agent`  **Rule 1: Test**`).toBe('  **Rule 1: Test**');
});

test('keeps blank lines inside the text', () => {
  expect(agent`
    a

    b`).toBe('a\n\nb');
});

test('inserts values without touching their indentation', () => {
  expect(agent`
    ${'x\n    y'}
    ${1}
  `).toBe('x\n    y\n1\n');
});

test('reads escapes as a string would', () => {
  expect(agent`a\tb\n`).toBe('a\tb\n');
});
