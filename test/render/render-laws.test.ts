import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeAgent } from '../../src/compose/compose-agent.ts';
import { factsFor } from '../../src/host/host-facts.ts';
import { loadVerdict } from '../../src/host/load-verdict.ts';
import type { AgentDocument } from '../../src/model/agent-document.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { findTarget, renderAgent } from '../../src/render/render-agent.ts';

const facts = factsFor();

/** Renders an agent that is alone; undefined when it has no name. */
function rendered(document: AgentDocument): string | undefined {
  const name = document.frontmatter.kind === 'read' ? document.frontmatter.value['name'] : undefined;
  const target = findTarget('claude-code');
  if (typeof name !== 'string' || target === undefined) return undefined;
  const { agent } = composeAgent(name, { agents: [document], packs: [] });
  return agent === undefined ? undefined : renderAgent(agent, { target, host: facts }).text;
}

function knownValues(document: AgentDocument): JsonObject {
  const value = document.frontmatter.kind === 'read' ? document.frontmatter.value : {};
  return Object.fromEntries(Object.entries(value).filter(([key]) => facts.keys.has(key)));
}

const line = fc.constantFrom(
  'You are a checker.', '# Title', '## Part', '**Rule 1: First - Sub**', '- item one', '  - nested', '1. step', '> quote', '```', 'code', '| a | b |', '', '<!-- note -->', '{domain}', '---', 'a very plain line', 'ends in blanks  ', '\tindented', 'é 🎯',
); // prettier-ignore
const body = fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\n'));
const word = fc.string({ unit: 'grapheme', maxLength: 30 });
const frontmatter = fc.record(
  {
    name: fc.stringMatching(/^[a-z]{1,8}$/),
    description: fc.oneof(
      word.map((text) => `d${text}`),
      fc.constantFrom('Use when: x', 'a --- b', 'line one\nline two', '"q"', "it's # no comment"),
    ),
    tools: fc.constantFrom('Read, Grep', ['Read', 'Bash(git *)'], null, 'Read'),
    model: fc.constantFrom('opus', 'inherit', '5'),
    color: word,
    maxTurns: fc.integer(),
    skills: fc.array(word, { maxLength: 3 }),
    hooks: fc.constantFrom({ Stop: [{ hooks: [{ type: 'command', command: 'echo "a: b" # c' }] }] }),
    mcpServers: fc.constantFrom(['srv', { other: { command: 'x', args: ['---', '-y'] } }]),
  },
  { requiredKeys: ['name', 'description'] },
);
// JSON is YAML, but for the fence that a value may hold.
const source = fc.record({ frontmatter, body }).map(({ frontmatter: values, body: text }) => {
  const entries = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value).replaceAll('--', '-\\u002d')}`);
  return `---\n${entries.join('\n')}\n---\n\n${text}\n`;
});

describe('an agent without anything to merge', () => {
  test('renders to a file that parses to the same values and statements', () => {
    fc.assert(
      fc.property(source, (text) => {
        const before = parseAgent({ path: 'a.md', text });
        const after = parseAgent({ path: 'a.md', text: rendered(before) ?? '' });
        expect(after.problems).toEqual([]);
        expect(knownValues(after)).toEqual(knownValues(before));
        expect(after.statements.map((statement) => statement.text)).toEqual(before.statements.map((statement) => statement.text));
      }),
      { numRuns: 200 },
    );
  });

  test('renders to a file that Claude Code reads as it read the source', () => {
    fc.assert(
      fc.property(source, (text) => {
        const before = parseAgent({ path: 'a.md', text });
        const after = parseAgent({ path: 'a.md', text: rendered(before) ?? '' });
        const options = { facts, scope: 'project' } as const;
        expect(loadVerdict(after, options)).toEqual(loadVerdict(before, options));
      }),
      { numRuns: 100 },
    );
  });

  test('renders twice to the same bytes, and its render renders to itself', () => {
    fc.assert(
      fc.property(source, (text) => {
        const document = parseAgent({ path: 'a.md', text });
        const once = rendered(document);
        expect(rendered(document)).toBe(once);
        expect(rendered(parseAgent({ path: 'a.md', text: once ?? '' }))).toBe(once);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any text at all', () => {
  test('is rendered without throwing, or has no name', () => {
    const hostile = fc.constantFrom(
      '---\n',
      'name: a\n',
      'description: d\n',
      'rule_pack: { use: a }\n',
      'rule_pack: 5\n',
      'rule_pack:\n  use: [x]\n',
      'collaborators: {}\n',
      'collaborators: [1, { agent: {} }]\n',
      'proactive_triggers: { a: [b, { c: d }] }\n',
      'specializations: x\n',
      '__proto__: { name: b }\n',
      'tools: [[Read]]\n',
      '\u0000',
      '\r',
      'text\n',
    );
    fc.assert(
      fc.property(
        fc.array(hostile).map((parts) => `---\nname: a\n${parts.join('')}`),
        (text) => {
          rendered(parseAgent({ path: 'a.md', text }));
        },
      ),
      { numRuns: 300 },
    );
  });
});
