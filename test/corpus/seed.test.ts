import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/fix/apply-edits.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { hasShared, sharedFiles } from './shared.ts';

const NAME = 'senior-deployment-engineer.md';
const ROLES_OF_RULE_14 = [
  'cloud-architect',
  'expert-code-reviewer',
  'testing-qa-team-lead',
  'rules-enforcer',
  'observability-monitoring-engineer',
  'database-optimizer',
  'security-auditor',
  'system-architect',
  'ai-senior-full-stack-developer',
];
const VALIDATORS = [
  'enterprise-architect',
  'cto-technology-advisor',
  'compliance-officer',
  'security-architect',
  'change-management-leader',
  'vendor-relationship-manager',
];

describe.skipIf(!hasShared)('the seed (skipped without ../shared)', () => {
  const text = (): string => sharedFiles('seed').get(NAME) ?? '';
  const host = () => createMemoryHost({ [`agents/${NAME}`]: text() });
  const findings = async () => (await createToolkit(host()).lint(['agents'], { preset: 'strict' })).files[0]?.findings ?? [];
  const quoted = async (rule: string) =>
    (await findings()).filter((finding) => finding.rule === rule).map(({ place: { range } }) => text().slice(range?.start, range?.end));

  test('has twenty rules with title, subtitle and 199 items', () => {
    const block = parseAgent({ path: NAME, text: text() }).ruleBlock;
    expect(block?.declaredCounts.map(({ value }) => value)).toEqual([20]);
    expect(block?.rules.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
    expect(block?.rules.every(({ title, subtitle }) => title !== '' && subtitle !== undefined)).toBe(true);
    expect(block?.rules.map(({ items }) => items.length)).toEqual([9, ...Array.from({ length: 19 }, () => 10)]);
  });

  test('has the collaborators of rule 14 and of the cross-agent section', () => {
    const { references } = parseAgent({ path: NAME, text: text() });
    expect(references.filter(({ kind }) => kind === 'agent').map(({ target }) => target)).toEqual([...ROLES_OF_RULE_14, ...VALIDATORS]);
  });

  test('has damaged characters in 17 places, and the fix makes every emoji right and changes nothing else', async () => {
    const damaged = await quoted('encoding/mojibake');
    expect(damaged).toHaveLength(17);
    const edits = (await findings()).flatMap(({ rule, fixes }) => (rule === 'encoding/mojibake' ? fixes : [])).flatMap((fix) => fix.edits);
    const fixed = applyEdits(text(), edits);
    const emoji = Array.from(fixed.matchAll(/\p{Extended_Pictographic}/gu), ([found]) => found);
    expect(emoji.join('')).toBe('🚨🚨🏆📈🎯🛠🎓🚀📊🔥🎯🌟🛡🏆🤝📈🎖');
    expect(fixed).toBe(readAsMacRoman(text()));
  });

  test('names tools that Claude Code no longer has, and triggers that it never sees', async () => {
    expect(await quoted('tools/removed')).toEqual(['MultiEdit', 'LS']);
    expect(await quoted('triggers/in-ignored-key')).toEqual(['proactive_triggers']);
  });
});

/** The damage undone the other way: the whole file back to Mac Roman bytes, which are UTF-8. */
function readAsMacRoman(damaged: string): string {
  // iconv-lite has no character for byte 0xF0, the Apple logo.
  const pieces = damaged.split('\uF8FF').map((piece) => iconv.encode(piece, 'macintosh'));
  return Buffer.concat(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [Buffer.from([0xf0]), piece]))).toString('utf8');
}
