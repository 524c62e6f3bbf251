import { describe, expect, test } from 'vitest';
import { nearestName } from '../../src/validate/nearest-name.ts';

const keys = ['name', 'description', 'tools', 'disallowedTools', 'model', 'maxTurns'];

describe('nearestName', () => {
  test.each([
    ['modle', 'model'],
    ['Model', 'model'],
    ['disallowed_tools', 'disallowedTools'],
    ['MAX-TURNS', 'maxTurns'],
    ['descripton', 'description'],
    ['tool', 'tools'],
  ])('means %s as %s', (name, expected) => {
    expect(nearestName(name, keys)).toBe(expected);
  });

  test.each(['author', 'x', '', 'priority', 'n'])('has nothing near to %j', (name) => {
    expect(nearestName(name, keys)).toBeUndefined();
  });

  test('prefers the same letters in another case to a name that is spelled more alike', () => {
    expect(nearestName('READ', ['Rea', 'Read'])).toBe('Read');
  });

  test('takes the first of two equally near names', () => {
    expect(nearestName('abcx', ['abcd', 'abce'])).toBe('abcd');
  });

  test('does not offer the name itself', () => {
    expect(nearestName('model', ['model'])).toBeUndefined();
  });

  test('counts swapped neighbours as one mistake', () => {
    expect(nearestName('opsu', ['opus'])).toBe('opus');
  });

  test('does not compare very long names', () => {
    expect(nearestName('a'.repeat(100), [`${'a'.repeat(99)}b`])).toBeUndefined();
  });
});
