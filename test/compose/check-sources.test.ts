import { expect, test } from 'vitest';
import { checkSources } from '../../src/compose/check-sources.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { agentOn, BASE_PACK, summaries } from './sources.ts';

test('reports what is wrong with packs once, however many agents use them, and with packs that nobody uses', () => {
  const files = {
    'a/checker.md': agentOn('{ use: base }'),
    'a/second.md': agentOn('{ use: base, omit: [5] }').replace('checker', 'second'),
    'a/third.md': '---\nname: third\ndescription: d\ncollaborators: [{ agent: nobody, kind: validates }]\n---\nYou are third.\n',
    'a/rules/base.rules.yaml': BASE_PACK.replace('Say what you saw.', 'Say {that}.'),
    'a/rules/lonely.rules.yaml': 'name: lonely\nversion: one\n',
  };
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const findings = checkSources({
    agents: sources.filter(({ path }) => path.endsWith('.md')).map(parseAgent),
    packs: sources.filter(({ path }) => path.endsWith('.yaml')),
  });
  expect(summaries(findings, files)).toEqual([
    'rules/unknown-slot/unknown a/rules/base.rules.yaml "{that}"',
    'rules/invalid-pack/unexpected a/rules/lonely.rules.yaml "one"',
    'rules/override-without-effect/noRule a/second.md "5"',
  ]);
});
