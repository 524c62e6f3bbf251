import { describe, expect, test } from 'vitest';
import { isConditionalAt, isNegatedAt, isQuotedAt, sentenceAt } from '../../../../src/lint/text/grammar/scopes.ts';

const at = (marked: string): readonly [string, number] => [marked.replace('^', ''), marked.indexOf('^')];

describe('the sentence around an offset', () => {
  test.each([
    ['One. ^Two. Three.', ' Two.'],
    ['Use e.g. ^this one. Then stop.', 'Use e.g. this one.'],
    ['v1.2 has ^no end', 'v1.2 has no end'],
  ])('%j', (marked, sentence) => {
    const [text, offset] = at(marked);
    const range = sentenceAt(text, offset);
    expect(text.slice(range.start, range.end)).toBe(sentence);
  });
});

describe('negation', () => {
  test.each(['Never claim ^perfect results', 'Do not promise a ^perfect result', 'Say what is missing instead of ^perfect'])(
    'reaches the claim: %j',
    (marked) => {
      expect(isNegatedAt(...at(marked))).toBe(true);
    },
  );

  test.each(['Never stop. You are ^perfect', 'Not slow, but ^perfect', 'You are ^perfect'])('does not reach it: %j', (marked) => {
    expect(isNegatedAt(...at(marked))).toBe(false);
  });
});

describe('quotation', () => {
  test.each([
    ['the word "^perfect" is banned', true],
    ['“a” ^perfect', false],
    ['"a" ^perfect', false],
    ['“^perfect”', true],
  ])('%j: %j', (marked, expected) => {
    expect(isQuotedAt(...at(marked))).toBe(expected);
  });
});

describe('conditions', () => {
  test.each([
    ['Stop if the delay grows by ^20%', true],
    ['When the delay grows by ^20%, stop', true],
    ['If it is slow, save ^20%', false],
    ['You save ^20%', false],
  ])('%j: %j', (marked, expected) => {
    expect(isConditionalAt(...at(marked))).toBe(expected);
  });
});
