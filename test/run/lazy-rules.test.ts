import { describe, expect, test } from 'vitest';
import { RULE_CARDS } from '../../src/generated/rule-cards.ts';
import { projectRules } from '../../src/generated/project-rules.ts';
import { rules } from '../../src/generated/rules.ts';
import { createLinter } from '../../src/run/create-linter.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { createLazyRules } from '../../src/run/lazy-rules.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';

describe('rules that are loaded late', () => {
  test('say of themselves what the rules say', () => {
    const said = rules.map(({ id, scope, meta, messages, defaults }) => ({ id, scope, meta, messages, defaults }));
    expect(RULE_CARDS).toEqual(said);
    expect(projectRules).toEqual(rules.filter(({ scope }) => scope === 'project'));
  });

  test('do not run before they are loaded', () => {
    const rule = createLazyRules().rules.find((one) => one.scope === 'project');
    expect(() => rule?.asks?.(null)).toThrow(`rule \`${rule?.id ?? ''}\` runs before it is loaded`);
  });

  test('find what the rules find', async () => {
    const agent = (name: string, body: string): string => `---\nname: ${name}\ndescription: Reviews code.\n---\n\n${body}\n`;
    const files = { 'agents/a.md': agent('a', 'Always ask `gone`. Never ask.'), 'agents/b.md': agent('a', 'World-class. See [x](y.md).') };
    const host = createMemoryHost(files, { gitRoot: '.' });
    const [late, early] = await Promise.all(
      [createLinter(host), createToolkit(host)].map((one) => one.lint(['agents'], { preset: 'all' })),
    );
    expect(late?.counts).toEqual(early?.counts);
    expect(late?.files).toEqual(early?.files);
    expect(late?.projectFindings).toEqual(early?.projectFindings);
    expect(late?.files.flatMap(({ findings }) => findings).length).toBeGreaterThan(2);
  });
});
