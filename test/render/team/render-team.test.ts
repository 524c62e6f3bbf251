import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAgent } from '../../../src/parse/parse-agent.ts';
import { memberOf, readAs, renderTeamOf, ruleTextsOf, sourcesOf } from './team-sources.ts';

const PACK = `name: base
version: 1.0.0
slots:
  domain: { default: box, description: the field }
  place: { default: here, description: where }
preamble: These {count} rules apply to {domain} work.
pre_execution: ["Look at the {domain}."]
rules:
  - { n: 1, title: Count, subtitle: "{domain} numbers", body: ["Count every {domain} {place}.", Write it down.] }
  - { n: 2, title: Close, body: [Close the lid.] }
violation_response: [Stop.]
`;
const OTHER_PACK = 'name: other\nversion: 2.0.0\nrules: [{ n: 1, title: Weigh, body: [Weigh it.] }]\n';
const collaborator = (name: string, kind = 'coordinates', purpose = `the part of ${name}`): string =>
  `  - { agent: ${name}, kind: ${kind}, for: ${purpose} }\n`;

const files = (changes: Record<string, string> = {}): Record<string, string> => ({
  'agents/lead.md': memberOf('lead', { collaborators: collaborator('first') + collaborator('second', 'validates') }),
  'agents/first.md': memberOf('first', { rulePack: 'use: base, slots: { domain: crate }', collaborators: collaborator('second') }),
  'agents/second.md': memberOf('second', { rulePack: 'use: base, omit: [2]', collaborators: collaborator('lead') }),
  'agents/rules/base.rules.yaml': PACK,
  'agents/rules/other.rules.yaml': OTHER_PACK,
  ...changes,
});
const promptOf = (changes: Record<string, string> = {}): string => renderTeamOf('lead', sourcesOf(files(changes))).file.text;

describe('one prompt for a team', () => {
  test('stands in one order: the lead, the team, each member, the rules', () => {
    const headings = promptOf()
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(headings).toEqual([
      '# Team of collaborators',
      '## Roles that take parts',
      '## Roles that check',
      '## Hand-offs',
      '## Ownership',
      '## Escalation',
      '# Role: first',
      '## Hands over to',
      '# Role: second',
      '## Hands over to',
      '# Rules for every role',
      '## Rules',
      '### Pre-execution steps',
      '### Numbered rules',
      '### Violation response',
    ]);
  });

  test('writes a rule once, with a table of the words that differ, and fills what is the same for all', () => {
    const text = promptOf();
    expect(text).toContain('| Role | {domain} |\n| --- | --- |\n| lead | box |\n| first | crate |\n| second | box |\n');
    expect(text).toContain('**Rule 1: Count - {domain} numbers**\n- Count every {domain} here.\n- Write it down.\n');
    expect(text).toContain('These 2 rules apply to {domain} work.');
    expect(text).toContain('**Rule 2: Close**\n- This rule does not bind `second`.\n- Close the lid.\n');
  });

  test('needs no table when all roles use the same words', () => {
    const text = promptOf({ 'agents/first.md': memberOf('first') });
    expect(text).not.toContain('| Role |');
    expect(text).toContain('Count every box here.');
  });

  test('says for whom an item of one member is, and how one calls a rule', () => {
    const rulePack = 'use: base, append: { "1": [Show it.] }, override: { "1.2": Type it., "2.title": Shut }';
    const text = promptOf({ 'agents/first.md': memberOf('first', { rulePack }) });
    expect(text).toContain('- Except for `first`: Write it down.\n');
    expect(text).toContain('- For `first`: Type it.\n- For `first`: Show it.\n');
    expect(text).toContain(
      '**Rule 2: Close**\n- This rule does not bind `second`.\n- For `first`, this rule is called: Shut\n- Close the lid.\n',
    );
  });

  test('puts a list of one member on lines of its own below its name', () => {
    const rulePack = 'use: base, append: { "1": ["- nested\\n- list"] }';
    const text = promptOf({ 'agents/first.md': memberOf('first', { rulePack }) });
    expect(text).toContain('- For `first`:\n  - nested\n  - list\n');
  });

  test('keeps the rules of another pack apart, because its numbers mean other rules', () => {
    const text = promptOf({ 'agents/first.md': memberOf('first', { rulePack: 'use: other' }) });
    expect(text).toContain('# Rules for `lead` and `second`\n');
    expect(text).toContain('# Rules for `first`\n\n## Rules\n\n### Numbered rules\n\n**Rule 1: Weigh**\n- Weigh it.\n');
  });

  test('tells of each role when to take it and what it may use', () => {
    const first = memberOf('first').replace('rule_pack', 'tools: Read, Bash(git *)\nmodel: opus\nrule_pack');
    const { file, set } = renderTeamOf('lead', sourcesOf(files({ 'agents/first.md': first })));
    expect(file.text).toContain(
      '# Role: first\n\nWhen to take it: Use first when it is its turn.\n\nIn this role, use only these tools: `Read`, `Bash(git *)`.\n\nYou are first.\n',
    );
    expect(set.losses.filter(({ agent }) => agent === 'first').map(({ field, reason }) => `${field}: ${reason}`)).toEqual([
      'model: one context has the settings of the lead',
    ]);
  });

  test('says which collaborators of a member are outside the team', () => {
    const { file } = renderTeamOf('first', sourcesOf(files()));
    expect(file.text).toContain('## Hands over to\n\n- **lead** (not in this team; name the part in the report): the part of lead\n');
  });

  test('closes a code block that one member leaves open, which would hold the others', () => {
    const text = promptOf({ 'agents/first.md': memberOf('first', { body: 'You are first.\n\n````sh\nls' }) });
    expect(text).toContain('````sh\nls\n````\n\n# Role: second\n');
  });

  test('is the agent alone when it has no collaborators', () => {
    const { file } = renderTeamOf('lead', sourcesOf(files({ 'agents/lead.md': memberOf('lead') })));
    expect(file.text).not.toContain('Team of collaborators');
    expect(file.agents).toEqual(['lead']);
  });
});

describe('statements that several members make', () => {
  const bodyOf = (name: string, ...items: readonly string[]): string =>
    `You are ${name}.\n\n## Done\n\n${items.map((item) => `- ${item}\n`).join('')}\n## Steps\n\n1. Look.\n2. Go.`;

  test('are taken out of their own texts and stand once, with their title', () => {
    const text = promptOf({
      'agents/first.md': memberOf('first', { body: bodyOf('first', 'All is closed.', 'It is counted.') }),
      'agents/second.md': memberOf('second', { body: bodyOf('second', 'It is  Counted.', 'All is open.') }),
    });
    expect(text.match(/counted/gi)).toHaveLength(1);
    expect(text).toContain('# Shared by several roles\n\n- `first` and `second`, under "Done": It is counted.\n');
    expect(text).toContain('You are first.\n\n## Done\n\n- All is closed.\n\n## Steps\n\n1. Look.\n2. Go.\n');
    expect(text).toContain('You are second.\n\n## Done\n\n- All is open.\n\n## Steps\n\n1. Look.\n2. Go.\n');
  });

  test('take a section with them that would be left empty', () => {
    const body = (name: string): string => bodyOf(name, 'It is counted.');
    const text = promptOf({
      'agents/first.md': memberOf('first', { body: body('first') }),
      'agents/second.md': memberOf('second', { body: body('second') }),
    });
    expect(text).not.toContain('## Done');
    expect(text).toContain('You are second.\n\n## Steps\n');
  });

  test('stay where another title gives them another meaning, and where something stands below them', () => {
    const nested = (name: string): string => `You are ${name}.\n\n## Never\n\n- Close it\n  - at once\n`;
    const text = promptOf({
      'agents/first.md': memberOf('first', { body: `${nested('first')}\n## Always\n\n- Open it\n` }),
      'agents/second.md': memberOf('second', { body: `${nested('second')}\n## Seldom\n\n- Open it\n` }),
    });
    expect(text).not.toContain('# Shared by several roles');
    expect(text.match(/- Close it\n {2}- at once/g)).toHaveLength(2);
  });
});

test('a collaborator that no file has is one finding, and the others make the team', () => {
  const lead = memberOf('lead', { collaborators: collaborator('first') + collaborator('secnd') });
  const { parts, file } = renderTeamOf('lead', sourcesOf(files({ 'agents/lead.md': lead, 'agents/first.md': memberOf('first') })));
  expect(parts.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([
    'Unknown agent `secnd` among the collaborators, did you mean `second`',
  ]);
  expect(file.agents).toEqual(['first', 'lead']);
});

test('members that name each other and themselves are members once', () => {
  const everyone = collaborator('lead') + collaborator('first') + collaborator('second') + collaborator('first', 'validates');
  const { team } = renderTeamOf('lead', sourcesOf(files({ 'agents/lead.md': memberOf('lead', { collaborators: everyone }) })));
  expect(team.members.map(({ name }) => name)).toEqual(['first', 'second']);
});

const line = fc.constantFrom('- item one', '- item two', '  - nested', '1. step', '## Part', '## Other', '> quote', '```', 'plain words', '', '---', '**Bold**', '| a | b |', '<!-- rule_pack -->', '* star', '- {domain}'); // prettier-ignore
const member = fc.record({
  body: fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n')),
  domain: fc.constantFrom('box', 'crate', 'a|b', 'New York'),
  change: fc.constantFrom('', ', omit: [1]', ', omit: ["1.1"]', ', append: { "2": [Sit., "Look at the {domain}."] }', ', extra: [{ n: 9, title: Nine, body: [Sing.] }]', ', override: { "1.1": "Weigh {place}.", "2.title": Shut }'), // prettier-ignore
});

test('every statement of every member is in the prompt, and every rule in its words', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.tuple(member, member, member), (members) => {
      const names = ['lead', 'first', 'second'];
      const own = members.map(({ body, domain, change }, index) => {
        const name = names[index] ?? '';
        const collaborators = index === 0 ? collaborator('first') + collaborator('second', 'validates') : '';
        return [
          `agents/${name}.md`,
          memberOf(name, { body, collaborators, rulePack: `use: base, slots: { domain: "${domain}" }${change}` }),
        ];
      });
      const { team, file } = renderTeamOf('lead', sourcesOf(files(Object.fromEntries(own))));
      const said = new Set(statementsOf(file.text));
      for (const agent of [team.lead, ...team.members]) {
        const body = agent.body.map(({ text }) => (text === '<!-- rule_pack -->' ? '' : text)).join('');
        expect(statementsOf(body).filter((text) => ![...said].some((other) => other.endsWith(text)))).toEqual([]);
        const text = readAs(agent.name, file.text).replaceAll('\\|', '|');
        expect(ruleTextsOf(agent).filter((rule) => !text.includes(rule.replaceAll('\\|', '|')))).toEqual([]);
      }
      const covered = file.segments.reduce((end, { range }) => (range.start === end ? range.end : Number.NaN), 0);
      expect(covered).toBe(file.text.length);
    }),
    { numRuns: 40 },
  );
});

/** Statements without differences of blanks and case, which merging ignores. */
function statementsOf(text: string): readonly string[] {
  return parseAgent({ path: 'x.md', text: `\n${text}` }).statements.map((statement) => statement.text.split(/\s+/).join(' ').toLowerCase());
}
