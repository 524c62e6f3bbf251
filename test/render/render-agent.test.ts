import { describe, expect, test } from 'vitest';
import { factsFor } from '../../src/host/host-facts.ts';
import type { Rendered } from '../../src/model/rendered.ts';
import { findTarget, renderAgent, segmentAt } from '../../src/render/render-agent.ts';
import { isRenderedFile } from '../../src/render/source-header.ts';
import { agentOn, BASE_PACK, composed } from '../compose/sources.ts';
import type { SourceFiles } from '../compose/sources.ts';

function render(name: string, files: SourceFiles, id = 'claude-code'): Rendered {
  const target = findTarget(id);
  if (target === undefined) throw new Error(`no target ${id}`);
  return renderAgent(composed(name, files).agent, { target, host: factsFor() });
}

const packed = { 'agents/checker.md': agentOn('{ use: base, omit: [2] }'), 'agents/rules/base.rules.yaml': BASE_PACK };

describe('the target claude-code', () => {
  test('puts the own text first and the rules after', () => {
    expect(render('checker', packed).text).toBe(`---
# Rendered by subagent-kit from checker.md, rule pack base 1.0.0. Edit the source, not this file.
name: checker
description: Use it to check boxes.
---
You check boxes.

## Rules

The following 2 rules apply.

### Pre-execution steps

1. Say what the task is.

### Numbered rules

**Rule 1: Count first - Box numbers**
- Count every box.
- Write the count down.

**Rule 7: Report**
- Say what you saw.

### Violation response

1. Stop.

The end.
`);
  });

  test('gives every stretch an origin, without gaps', () => {
    const { text, segments } = render('checker', packed);
    let end = 0;
    for (const { range } of segments) {
      expect(range.start).toBe(end);
      expect(range.end).toBeGreaterThan(range.start);
      end = range.end;
    }
    expect(end).toBe(text.length);
  });

  test('names what it made up, and where the rest comes from', () => {
    const rendered = render('checker', packed);
    const originAt = (words: string): string => {
      const origin = segmentAt(rendered, rendered.text.indexOf(words))?.origin;
      if (origin?.kind === 'source')
        return `${origin.path}: ${(packed as SourceFiles)[origin.path]?.slice(origin.range.start, origin.range.end)}`;
      return origin?.what ?? 'nowhere';
    };
    expect(originAt('# Rendered')).toBe('header');
    expect(originAt('2 rules apply')).toBe('count');
    expect(originAt('### Numbered')).toBe('heading');
    expect(originAt('Use it to check')).toBe('agents/checker.md: Use it to check boxes.');
    expect(originAt('You check')).toBe('agents/checker.md: You check boxes.');
    expect(originAt('Write the count')).toBe('agents/rules/base.rules.yaml: Write the count down.');
    expect(originAt('Box numbers')).toBe('agents/rules/base.rules.yaml: "{domain}"');
  });

  test('lists keys that Claude Code does not know as losses', () => {
    const file = '---\nname: a\ndescription: d\nexperience_level: high\nyears_experience: 20\n---\nBody.\n';
    const { text, losses } = render('a', { 'a.md': file });
    expect(text).not.toContain('experience');
    expect(losses.map(({ field, reason }) => `${field}: ${reason}`)).toEqual([
      'experience_level: Claude Code knows no such key',
      'years_experience: Claude Code knows no such key',
    ]);
  });

  test('compiles triggers into the description, in words', () => {
    const file =
      '---\nname: a\ndescription: Does it.\nproactive_triggers: [ci_cd_gaps_identified, api_change_needed, someone asks]\n---\nBody.\n';
    expect(render('a', { 'a.md': file }).text).toContain(
      '\ndescription: "Does it. Use proactively when: CI/CD gaps identified; API change needed; someone asks."\n',
    );
  });

  test('does not repeat a trigger that the description holds', () => {
    const file = '---\nname: a\ndescription: Use it when a new page is needed\nproactive_triggers: [new_page]\n---\nBody.\n';
    expect(render('a', { 'a.md': file }).text).toContain('\ndescription: Use it when a new page is needed\n');
  });

  test('lists triggers beyond the budget of a description as losses', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `a_fairly_long_trigger_number_${index}_needed`);
    const file = `---\nname: a\ndescription: Does it\nproactive_triggers: [${ids.join(', ')}]\n---\nBody.\n`;
    const { text, losses } = render('a', { 'a.md': file });
    const description = /^description: (.*)$/m.exec(text)?.[1] ?? '';
    expect(description).toMatch(/^"Does it\. Use proactively when: a fairly long trigger number 0 needed; .*needed\."$/);
    expect(description.length).toBeLessThanOrEqual(1_026);
    expect(losses.length).toBeGreaterThan(5);
    expect(losses.length + description.split('; ').length).toBe(40);
  });

  test('keeps a fence out of the front matter without losing it from the value', () => {
    const file = '---\nname: a\ndescription: "one \\x2d-- two"\nproactive_triggers: [b_needed]\n---\nBody.\n';
    const { text, losses } = render('a', { 'a.md': file });
    expect(text.split('---')).toHaveLength(3);
    expect(text).toContain('description: "one \\x2d\\x2d\\x2d two. Use proactively when: b needed."');
    expect(losses).toEqual([]);
  });

  test('keeps hostile names of packs and files out of its header', () => {
    const files = { 'rules/base.rules.yaml': BASE_PACK.replace('1.0.0', '"1\\n---\\nx: y"'), 'a\u0000---b.md': agentOn('{ use: base }') };
    const [, front] = render('checker', files).text.split('---\n');
    expect(front?.split('\n')[0]).toBe(
      '# Rendered by subagent-kit from a - --b.md, rule pack base 1 - -- x: y. Edit the source, not this file.',
    );
    expect(front).toContain('name: checker\n');
  });

  test('tells an agent that can start others to do so, and one that cannot to name them', () => {
    const fileWith = (tools: string): SourceFiles => ({
      'a.md': `---\nname: a\ndescription: d\n${tools}collaborators:\n  - { agent: b, kind: coordinates, for: the walls }\n  - { agent: c, kind: validates }\n---\nBody.\n`,
    });
    expect(render('a', fileWith('tools: Read\n')).text).toContain(`## Collaborators

### Coordinates with

Name in your report the part that each of them should take over, with what they need to start.

- **b**: the walls

### Validated by

Name in your report the checks that those whose subject your result touches should make.

- **c**
`);
    for (const tools of ['', 'tools: Read, Agent\n', 'tools: [Task(b)]\n', 'tools: "*"\n']) {
      expect(render('a', fileWith(tools)).text).toContain('through the `Agent` tool');
    }
    for (const tools of ['tools: Agents\n', 'disallowedTools: Agent\n', 'tools:\n']) {
      expect(render('a', fileWith(tools)).text).not.toContain('through the `Agent` tool');
    }
  });

  test('writes specializations in words', () => {
    const file = '---\nname: a\ndescription: d\nspecializations: [crisis_work, api_design]\n---\nBody.\n';
    expect(render('a', { 'a.md': file }).text).toContain('Body.\n\n## Specializations\n\n- crisis work\n- API design\n');
  });

  test('leaves blocks of a rule as blocks and indents what belongs to an item', () => {
    const pack = `name: base
version: 1.0.0
rules:
  - n: 1
    title: Blocks
    body:
      - "Run this:\\nthen look"
      - "\`\`\`sh\\nmake\\n\`\`\`"
      - Done.
`;
    expect(render('checker', { 'checker.md': agentOn('{ use: base }'), 'rules/base.rules.yaml': pack }).text).toContain(
      '**Rule 1: Blocks**\n- Run this:\n  then look\n\n```sh\nmake\n```\n\n- Done.\n',
    );
  });

  test('marks its files, so that they may be written again', () => {
    expect(isRenderedFile(render('checker', packed).text)).toBe(true);
    expect(isRenderedFile('---\nname: a\n---\n# Rendered by hand\n')).toBe(false);
  });

  test.each([
    ['checker', 'checker'],
    ['a/../b', 'a-..-b'],
    ['.hidden', '-hidden'],
    ['Über agent', 'Über-agent'],
    ['Con', '-Con'],
    ['console', 'console'],
  ])('calls the file of %j %j where it is named after the agent', (name, stem) => {
    const { agent } = composed(name, { 'team/x.md': `---\nname: ${JSON.stringify(name)}\ndescription: d\n---\n` });
    const pathsFor = (target: string): readonly string[] | undefined =>
      findTarget(target)
        ?.render([agent], { host: factsFor(), folderName: '' })
        .files.map(({ path }) => path);
    expect(pathsFor('prompt')).toEqual([`${stem}.prompt.md`]);
    expect(pathsFor('plugin')).toContain(`agents/${stem}.md`);
    expect(pathsFor('claude-code')).toEqual(['x.md']);
  });
});

describe('the target prompt', () => {
  test('holds the merged text alone and lists the settings as losses', () => {
    const { text, losses } = render('checker', packed, 'prompt');
    expect(text.startsWith('You check boxes.\n\n## Rules\n')).toBe(true);
    expect(losses.map((loss) => loss.field)).toEqual(['description']);
  });
});
