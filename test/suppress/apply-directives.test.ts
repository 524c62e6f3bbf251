import { describe, expect, test } from 'vitest';

import type { Finding, Severity } from '../../src/model/finding.ts';
import { createLineIndex } from '../../src/model/line-index.ts';
import { findDirectives } from '../../src/parse/find-directives.ts';
import { applyDirectives } from '../../src/suppress/apply-directives.ts';

const KNOWN = new Set(['fantasy/hype', 'tools/unknown', 'prompt/over-budget', 'prompt/off']);
const ACTIVE = new Set(['fantasy/hype', 'tools/unknown', 'prompt/over-budget']);

/** Every `H` is a `fantasy/hype`, every `T` a `tools/unknown`; what is kept is told as `rule line`. */
function run(lines: readonly string[], { severity = 'warning', extra = [] }: { severity?: Severity; extra?: readonly Finding[] } = {}) {
  const text = lines.join('\n');
  const comments = Array.from(text.matchAll(/<!--.*?-->/gs), (match) => ({
    text: match[0],
    range: { start: match.index, end: match.index + match[0].length },
  }));
  const findings = [
    ...Array.from(text.matchAll(/[HT]/g), (match) => finding(match[0] === 'H' ? 'fantasy/hype' : 'tools/unknown', match.index, severity)),
    ...extra,
  ];
  const index = createLineIndex(text);
  const result = applyDirectives({
    path: 'x.md',
    findings,
    directives: findDirectives(comments, text),
    lines: index,
    knownRules: KNOWN,
    activeRules: ACTIVE,
  });
  const kept = result.findings.map(
    ({ rule, messageId, place: { range } }) =>
      `${rule === 'internal/unused-directive' ? messageId : rule} ${range === null ? '-' : index.pointAt(range.start).line}`,
  );
  return { kept, suppressed: result.suppressed, findings: result.findings };
}

function finding(rule: string, start: number | null, severity: Severity): Finding {
  const range = start === null ? null : { start, end: start + 1 };
  return {
    rule,
    messageId: 'm',
    message: 'M',
    data: {},
    severity,
    certainty: 'certain',
    place: { path: 'x.md', range },
    related: [],
    fixes: [],
  };
}

describe('a directive', () => {
  test('for the next line drops what starts on it, and nothing below', () => {
    expect(run(['<!-- subagent-kit-disable-next-line fantasy/hype -->', 'H T', 'H'])).toMatchObject({
      kept: ['tools/unknown 2', 'fantasy/hype 3'],
      suppressed: 1,
    });
  });

  test('over several lines counts from its last one', () => {
    expect(run(['<!-- subagent-kit-disable-next-line fantasy/hype', '-- because -->', 'H']).kept).toEqual([]);
  });

  test('for the next line does not skip a blank one', () => {
    expect(run(['<!-- subagent-kit-disable-next-line fantasy/hype -->', '', 'H']).kept).toEqual(['unused 1', 'fantasy/hype 3']);
  });

  test('on the last line has no next line', () => {
    expect(run(['H', '<!-- subagent-kit-disable-next-line fantasy/hype -->']).kept).toEqual(['fantasy/hype 1', 'unused 2']);
  });

  test('from here on ends at an `enable` of the rule or of all', () => {
    const disable = '<!-- subagent-kit-disable fantasy/hype, tools/unknown -->';
    expect(run(['H', disable, 'H T', '<!-- subagent-kit-enable fantasy/hype -->', 'H T'])).toMatchObject({
      kept: ['fantasy/hype 1', 'fantasy/hype 5'],
      suppressed: 3,
    });
    expect(run([disable, 'H T', '<!-- subagent-kit-enable -->', 'H T']).kept).toEqual(['fantasy/hype 4', 'tools/unknown 4']);
  });

  test('for the file drops what has no line too', () => {
    const extra = [finding('prompt/over-budget', null, 'warning')];
    expect(run(['x', '<!-- subagent-kit-disable-file prompt/over-budget -->'], { extra })).toMatchObject({ kept: [], suppressed: 1 });
    expect(run(['<!-- subagent-kit-disable prompt/over-budget -->', 'x'], { extra }).kept).toEqual(['prompt/over-budget -', 'unused 1']);
  });
});

describe('an error', () => {
  test('is dropped only with a reason', () => {
    const lines = (reason: string): readonly string[] => [`<!-- subagent-kit-disable-next-line fantasy/hype${reason} -->`, 'H H'];
    expect(run(lines(' -- quoted from a customer'), { severity: 'error' })).toMatchObject({ kept: [], suppressed: 2 });
    expect(run(lines(''), { severity: 'error' }).kept).toEqual(['noReason 1', 'fantasy/hype 2', 'fantasy/hype 2']);
  });

  test('is dropped when one of two directives has a reason', () => {
    const lines = ['<!-- subagent-kit-disable-file fantasy/hype -- ours -->', '<!-- subagent-kit-disable-next-line fantasy/hype -->', 'H'];
    expect(run(lines, { severity: 'error' }).kept).toEqual(['unused 2']);
  });
});

describe('a directive that does nothing', () => {
  test('is reported at its rule', () => {
    const { findings } = run(['<!-- subagent-kit-disable-file tools/unknown, fantasy/hype -->', 'H']);
    expect(findings).toMatchObject([
      {
        message: 'Unexpected directive for `tools/unknown`, which reports nothing there',
        severity: 'warning',
        place: { range: { start: 31, end: 44 } },
      },
    ]);
  });

  test('is not reported for a rule that is switched off', () => {
    expect(run(['<!-- subagent-kit-disable-file prompt/off -->']).kept).toEqual([]);
  });

  test('is reported for a rule that does not exist, with the one that is near', () => {
    const { findings } = run(['<!-- subagent-kit-disable-file fantasy/hpye, some/thing -->']);
    expect(findings.map(({ message }) => message)).toEqual([
      'Unknown rule `fantasy/hpye` in a directive, did you mean `fantasy/hype`',
      'Unknown rule `some/thing` in a directive',
    ]);
  });

  test('is reported without a rule, and for an `enable` that ends nothing', () => {
    expect(
      run(['<!-- subagent-kit-disable-file -->', '<!-- subagent-kit-enable fantasy/hype -->', '<!-- subagent-kit-enable -->']).kept,
    ).toEqual(['noRule 1', 'unmatchedEnable 2']);
  });
});

test('what the toolkit itself reports can not be disabled', () => {
  const extra = [finding('internal/limit', null, 'warning')];
  expect(run(['<!-- subagent-kit-disable-file internal/limit -- no -->'], { extra }).kept).toEqual(['internal/limit -', 'core 1']);
});
