import { describe, expect, test } from 'vitest';
import { createNearestAgent } from '../../../src/lint/text/nearest-agent.ts';

describe('the agent that a wrong name means', () => {
  const nearest = createNearestAgent(['db-admin', 'ui-designer', 'code-reviewer', 'seo-specialist', 'ux-researcher', 'web-tester']);

  test('has one mistyped word, another order, other hyphens or one word less', () => {
    expect(nearest('db-admn')).toBe('db-admin');
    expect(nearest('reviewer-code')).toBe('code-reviewer');
    expect(nearest('codereviewer')).toBe('code-reviewer');
    expect(nearest('ui-ux-designer')).toBe('ui-designer');
  });

  test('is none that differs by a whole word', () => {
    expect(nearest('nlp-specialist')).toBeUndefined();
    expect(nearest('user-researcher')).toBeUndefined();
    expect(nearest('tester')).toBeUndefined();
  });

  test('is none where two are equally near', () => {
    expect(createNearestAgent(['ai-system-architect', 'data-system-architect'])('system-architect')).toBeUndefined();
  });
});
