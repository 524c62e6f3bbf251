import { describe, expect, test } from 'vitest';
import { composeAgent, listSources } from '../../src/compose/compose-agent.ts';
import { plainText } from '../../src/model/origin.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { agentOn, BASE_PACK, compose, composed, ruleLines, summaries } from './sources.ts';

const files = { 'agents/checker.md': agentOn('{ use: base }'), 'agents/rules/base.rules.yaml': BASE_PACK };

describe('composeAgent', () => {
  test('merges the pack that an agent uses', () => {
    const { agent, findings } = composed('checker', files);
    expect(findings).toEqual([]);
    expect(agent.packs).toEqual([{ name: 'base', version: '1.0.0', path: 'agents/rules/base.rules.yaml' }]);
    expect(plainText(agent.body)).toBe('You check boxes.');
    expect(ruleLines(agent)).toEqual([
      '1 Count first - Box numbers',
      '- Count every box.',
      '- Write the count down.',
      '2 Close the lid',
      '- Close each box.',
      '7 Report',
      '- Say what you saw.',
    ]);
  });

  test('derives the number of rules', () => {
    const { agent } = composed('checker', { ...files, 'agents/checker.md': agentOn('{ use: base, omit: [2] }') });
    expect(plainText(agent.ruleBlock?.preamble ?? [])).toBe('The following 2 rules apply.');
  });

  test('knows where each piece of text comes from', () => {
    const { agent } = composed('checker', { ...files, 'agents/checker.md': agentOn('{ use: base, slots: { domain: crate } }') });
    const pieces = agent.ruleBlock?.rules[0]?.body[0]?.map(({ text, origin }) => {
      if (origin.kind === 'generated') return `${text} <${origin.what}>`;
      const source = origin.path.endsWith('.md') ? agentOn('{ use: base, slots: { domain: crate } }') : BASE_PACK;
      return `${text} <${source.slice(origin.range.start, origin.range.end)}>`;
    });
    expect(pieces).toEqual(['Count every  <Count every {domain}.>', 'crate <crate>', '. <Count every {domain}.>']);
  });

  test('gives the nearest name for one that no agent has', () => {
    expect(compose('cheker', files)).toEqual({ kind: 'unknown-agent', agent: undefined, nearest: 'checker', findings: [] });
  });

  test('names no agent that is nothing like the one asked for', () => {
    expect(compose('gardener', files)).toMatchObject({ kind: 'unknown-agent', nearest: undefined });
  });

  test('reports a collaborator that no file defines', () => {
    const other = '---\nname: weigher\ndescription: d\n---\nYou weigh.\n';
    const agent =
      '---\nname: checker\ndescription: d\ncollaborators: [{ agent: weiger, kind: validates, for: the weight }]\n---\nYou check.\n';
    const both = { 'a/checker.md': agent, 'a/weigher.md': other };
    const { findings } = composed('checker', both);
    expect(summaries(findings, both)).toEqual(['references/missing-agent/missing a/checker.md "weiger"']);
    expect(findings[0]?.message).toBe('Unknown agent `weiger` among the collaborators, did you mean `weigher`');
  });

  test('takes built-in agents for known', () => {
    const text = '---\nname: checker\ndescription: d\ncollaborators: [{ agent: Explore, kind: coordinates }]\n---\nYou check.\n';
    const agents = [parseAgent({ path: 'a.md', text })];
    const builtInAgents = new Set(['Explore']);
    expect(composeAgent('checker', { agents, packs: [] }).findings).toHaveLength(1);
    expect(composeAgent('checker', { agents, packs: [], builtInAgents }).findings).toEqual([]);
  });

  test('reports keys that a comma made out of an unquoted text', () => {
    const agent =
      '---\nname: checker\ndescription: d\ncollaborators: [{ agent: checker, kind: coordinates, for: a, b }]\n---\nYou check.\n';
    const only = { 'a.md': agent };
    expect(summaries(composed('checker', only).findings, only)).toEqual(['frontmatter/invalid-value/unexpected a.md "b"']);
  });

  test('reports a second file of the same name and renders the first by path', () => {
    const two = { ...files, 'agents/sub/other.md': '---\nname: checker\ndescription: d\n---\nYou are second.\n' };
    const { agent, findings } = composed('checker', two);
    expect(agent.path).toBe('agents/checker.md');
    expect(summaries(findings, two)).toEqual(['project/duplicate-name/duplicate agents/sub/other.md "checker"']);
  });

  test('does not depend on the order of the files', () => {
    const more = {
      ...files,
      'agents/a.md': '---\nname: a\ndescription: d\n---\n',
      'agents/rules/z.rules.yaml': 'name: z\nversion: 1.0.0\n',
    };
    const backwards = Object.fromEntries(Object.entries(more).toReversed());
    expect(compose('checker', backwards)).toEqual(compose('checker', more));
  });

  test('composes an agent without a pack', () => {
    const { agent, findings } = composed('plain', { 'plain.md': '---\nname: plain\ndescription: d\n---\n\r\nYou are\r\nplain.\r\n' });
    expect(findings).toEqual([]);
    expect(agent.ruleBlock).toBeUndefined();
    expect(plainText(agent.body)).toBe('You are\nplain.');
  });
});

describe('listSources', () => {
  test('names the agents that have something to merge, sorted', () => {
    const texts = [
      '---\nname: z\nrule_pack: { use: x }\n---\n',
      '---\nname: b\ncollaborators: []\n---\n',
      '---\nname: c\n---\n',
      'no front matter',
    ];
    expect(listSources(texts.map((text, index) => parseAgent({ path: `${index}.md`, text })))).toEqual(['b', 'z']);
  });
});
