import { describe, expect, test } from 'vitest';

import { coreFinding, isCoreRule } from '../../src/model/core-findings.ts';
import { echo, fillMessage } from '../../src/model/fill-message.ts';

describe('coreFinding', () => {
  test('takes severity, certainty and message from the table', () => {
    const place = { path: 'a.md', range: null };
    const data = { limit: 'nesting', value: 70, most: 64 };
    expect(coreFinding('internal/limit', { place, messageId: 'exceeded', data })).toEqual({
      rule: 'internal/limit',
      messageId: 'exceeded',
      message: 'Unexpected nesting of 70, expected at most 64; what lies beyond is not checked',
      data,
      severity: 'warning',
      certainty: 'certain',
      place,
      related: [],
      fixes: [],
    });
  });

  test('knows its own ids', () => {
    expect(isCoreRule('internal/limit')).toBe(true);
    expect(isCoreRule('fantasy/hype')).toBe(false);
  });
});

describe('fillMessage', () => {
  test('makes control characters of a value visible', () => {
    expect(fillMessage('Unknown `{name}`', { name: 'a\u001b[31m\nb\u202e' })).toBe('Unknown `a\\u{1b}[31m\\nb\\u{202e}`');
  });

  test('keeps a placeholder without a value and never looks at inherited keys', () => {
    expect(fillMessage('{other} {constructor}', { name: 'a' })).toBe('{other} {constructor}');
  });

  test('fills a value that looks like a placeholder only once', () => {
    expect(fillMessage('{a} {b}', { a: '{b}', b: '$&' })).toBe('{b} $&');
  });

  test('cuts a value at 80 characters without splitting a surrogate pair', () => {
    const cut = echo('😀'.repeat(100));
    expect(Array.from(cut)).toHaveLength(80);
    expect(cut.endsWith('😀…')).toBe(true);
  });
});
