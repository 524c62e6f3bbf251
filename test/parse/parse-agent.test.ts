import { describe, expect, test } from 'vitest';
import { parseAgent } from '../../src/parse/parse-agent.ts';

const parse = (text: string) => parseAgent({ path: 'agents/x.md', text });
const read = (text: string) => {
  const document = parse(text);
  if (document.frontmatter.kind !== 'read') throw new Error(`front matter is ${document.frontmatter.kind}`);
  return { document, frontmatter: document.frontmatter };
};

describe('front matter', () => {
  test('is absent when anything precedes the first fence', () => {
    for (const text of ['', '\n---\nname: x\n---\n', ' ---\nname: x\n---\n', '# x\n---\nname: x\n---\n', '----\nname: x\n---\n']) {
      expect(parse(text).frontmatter.kind).toBe('absent');
    }
  });

  test('may follow a byte order mark, and keeps offsets that count it', () => {
    const { document, frontmatter } = read('\uFEFF---\nname: x\n---\n# Title\n');
    expect(frontmatter.value).toEqual({ name: 'x' });
    expect(frontmatter.rangeOf('/name', 'value')).toEqual({ start: 11, end: 12 });
    expect(document.sections[0]?.titleRange).toEqual({ start: 19, end: 24 });
  });

  test('ends at the first `---`, also inside a value, and the rest is body', () => {
    const { document, frontmatter } = read('---\nname: x\ndescription: uses a --- b\ntools: Read\n---\nBody\n');
    expect(frontmatter.value).toEqual({ name: 'x', description: 'uses a' });
    expect(document.text.slice(document.body.start)).toBe('b\ntools: Read\n---\nBody\n');
    expect(document.problems.map((problem) => problem.kind)).toEqual(['ambiguous-fence']);
  });

  test('is unclosed when no `---` follows', () => {
    expect(parse('---\nname: x\n').frontmatter).toEqual({ kind: 'unclosed', open: { start: 0, end: 3 } });
  });

  test('with a language tag is refused and not read', () => {
    expect(parse('---js\nmodule.exports = {}\n---\n').frontmatter).toEqual({ kind: 'refused', language: 'js', open: { start: 0, end: 3 } });
  });

  test('has the place of every key and value with CRLF line ends', () => {
    const { frontmatter } = read('---\r\nname: x\r\ntools:\r\n  - Read\r\n  - Bash\r\n---\r\n');
    expect(frontmatter.rangeOf('/tools/1', 'value')).toEqual({ start: 36, end: 40 });
    expect(frontmatter.rangeOf('/tools', 'key')).toEqual({ start: 14, end: 19 });
    expect(frontmatter.rangeOf('/nope', 'key')).toBeUndefined();
  });

  test('that is broken is rebuilt key by key', () => {
    const { document, frontmatter } = read('---\nname: x\ndescription: Use when: a b\ntools: [Read, Bash]\n---\n');
    expect(frontmatter.isRecovered).toBe(true);
    expect(frontmatter.value).toEqual({ name: 'x', description: 'Use when: a b', tools: ['Read', 'Bash'] });
    expect(document.problems.map((problem) => problem.kind)).toContain('invalid-yaml');
    const range = frontmatter.rangeOf('/description', 'value');
    expect(document.text.slice(range?.start, range?.end)).toBe('Use when: a b');
  });

  test('keeps dialogue lines of a broken description in the description', () => {
    const { frontmatter } = read('---\nname: x\ndescription: Use it: now\nuser: "hi"\nassistant: "ho"\nmodel: opus\n---\n');
    expect(frontmatter.entries.map((entry) => entry.key)).toEqual(['name', 'description', 'model']);
  });

  test('reports a key that stands twice, and reads the last one', () => {
    const { document, frontmatter } = read('---\nname: x\nmodel: opus\nmodel: haiku\n---\n');
    expect(frontmatter.value).toEqual({ name: 'x', model: 'haiku' });
    expect(frontmatter.isStrict).toBe(false);
    expect(document.problems).toEqual([
      { kind: 'duplicate-key', key: 'model', range: { start: 24, end: 29 }, first: { start: 12, end: 17 } },
    ]);
  });

  test('that is a list or a scalar is no mapping', () => {
    for (const yaml of ['- a\n- b', 'just text']) {
      expect(parse(`---\n${yaml}\n---\n`).problems.map((problem) => problem.kind)).toEqual(['not-a-mapping']);
    }
  });

  test('keeps `__proto__` as a key of its own', () => {
    const { frontmatter } = read('---\n__proto__: { admin: true }\nname: x\n---\n');
    expect(Object.hasOwn(frontmatter.value, '__proto__')).toBe(true);
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });

  test('refuses aliases instead of expanding them', () => {
    const { document } = read('---\nname: &a x\ndescription: *a\n---\n');
    expect(document.problems[0]).toMatchObject({ kind: 'invalid-yaml', code: 'ALIAS' });
  });
});

describe('sections', () => {
  test('are headings and lines of nothing but bold text', () => {
    const { sections } = parse('# A\n\n**B:**\n- b\n\n**C**\ntext\n\n## D\n\n**Not. A title.**\n\nan **inner** word\n');
    expect(sections.map(({ title, depth, marker, parent }) => [title, depth, marker, parent])).toEqual([
      ['A', 1, 'heading', -1],
      ['B', 2, 'bold-line', 0],
      ['C', 2, 'bold-line', 0],
      ['D', 2, 'heading', 0],
    ]);
  });

  test('reach to the next section of their depth', () => {
    const { sections, text } = parse('# A\n## B\nb\n## C\nc\n# D\n');
    expect(sections.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      '# A\n## B\nb\n## C\nc\n',
      '## B\nb\n',
      '## C\nc\n',
      '# D\n',
    ]);
  });
});

describe('statements', () => {
  test('are whole where a full line of prose goes on in the next one, and stay apart where a line ended by itself', () => {
    const full = 'A round that was planned for the night has to be told to the hub, so';
    const body = `${full}\ncall it early.\nCall again.\nshort line\ngoes nowhere\n\n> ${full}\n> call it early.\n`;
    const { statements, text } = parse(`---\nname: a\ndescription: b\n---\n${body}`);
    expect(statements.map((one) => one.text)).toEqual([
      `${full}\ncall it early.`,
      'Call again.',
      'short line',
      'goes nowhere',
      full,
      'call it early.',
    ]);
    for (const one of statements) expect(text.slice(one.range.start, one.range.end)).toBe(one.text);
  });

  test('are list items, lines of prose and table rows, with their section', () => {
    const { statements } = parse('# A\nfirst\nsecond\n\n- [ ] task\n  1. inner\n\n> quoted\n\n| a | b |\n');
    expect(
      statements.map(({ kind, text, section, number, listDepth, isQuoted }) => [kind, text, section, number, listDepth, isQuoted]),
    ).toEqual([
      ['prose', 'first', 0, undefined, 0, false],
      ['prose', 'second', 0, undefined, 0, false],
      ['item', 'task', 0, undefined, 1, false],
      ['item', 'inner', 0, 1, 2, false],
      ['prose', 'quoted', 0, undefined, 0, true],
      ['row', '| a | b |', 0, undefined, 0, false],
    ]);
  });

  test('have the number that is written, not the one that markdown counts to', () => {
    const { statements } = parse('1. a\n4. b\n4. c\n');
    expect(statements.map((statement) => statement.number)).toEqual([1, 4, 4]);
  });

  test('do not come from code', () => {
    const { statements, codeBlocks } = parse('```sh\nrm -rf x\n```\n\n    indented\n\n```\nopen\n');
    expect(statements).toEqual([]);
    expect(codeBlocks.map(({ language, isClosed }) => [language, isClosed])).toEqual([
      ['sh', true],
      [undefined, true],
      [undefined, false],
    ]);
  });
});

describe('a line that is longer than any honest one', () => {
  test.each([
    ['an item', '- ', ['item', 'prose', 'prose']],
    ['prose', '', ['prose', 'prose', 'prose']],
    ['a row', '| ', ['row', 'row', 'row']],
  ])('is read as several statements of whole words: %s', (_name, mark, kinds) => {
    const { statements, text } = parse(`${mark}${'word '.repeat(2_000)}\n\nEnd.\n`);
    const pieces = statements.slice(0, -1);
    expect(pieces.map(({ kind }) => kind)).toEqual(kinds);
    expect(pieces.every((piece) => piece.text.length <= 4_000 && piece.text === text.slice(piece.range.start, piece.range.end))).toBe(true);
    expect(pieces.flatMap((piece) => piece.text.match(/w\w*/g) ?? [])).toEqual(Array.from({ length: 2_000 }, () => 'word'));
    expect(statements.at(-1)?.text).toBe('End.');
  });

  test('is a title as far as 4,000 characters go', () => {
    const { sections, text } = parse(`# ${'word '.repeat(2_000)}\n\n**${'a'.repeat(390)}**\n`);
    expect(sections.map(({ title }) => title.length)).toEqual([4_000, 390]);
    expect(sections.every(({ title, titleRange }) => text.slice(titleRange.start, titleRange.end) === title)).toBe(true);
  });

  test('is cut anywhere where it has no blanks, and only its beginning has the number', () => {
    const { statements } = parse(`7. ${'a'.repeat(9_000)}\n`);
    expect(statements.map(({ text, number }) => [text.length, number])).toEqual([
      [4_000, 7],
      [4_000, undefined],
      [1_000, undefined],
    ]);
  });
});

describe('the rule block', () => {
  const block = [
    '## Mandatory rules',
    '',
    'You are bound by the following 3 project rules.',
    '',
    '### Pre-execution validation',
    'Before any action:',
    '1. Read the plan',
    '2. Check the branch',
    '',
    '### Rules in detail',
    '',
    '**Rule 1: Real Work Only - No {D} Fiction**',
    '- First item',
    '- Second item',
    '',
    '**Lessons**:',
    '```sh',
    'true',
    '```',
    '',
    '**Rule 2: Tests First**',
    '- Third item',
    '',
    '**Rule 3: Clean Up - Leave Nothing**',
    '- Fourth item',
    '',
    '### Additional enforcement requirements',
    'Load nothing else.',
    '',
    '### Violation response',
    '1. Stop',
    '2. Report',
    '',
    'No exceptions.',
    '',
    '## Role',
    'You review code.',
  ].join('\n');

  test('has its count, steps, rules, response and trailer', () => {
    const { ruleBlock, text } = parse(block);
    const sourceOf = (range: { start: number; end: number } | undefined) =>
      range === undefined ? undefined : text.slice(range.start, range.end);
    expect(ruleBlock?.declaredCounts.map(({ value }) => value)).toEqual([3]);
    expect(ruleBlock?.preExecution?.statements.map(({ number }) => number)).toEqual([undefined, 1, 2]);
    expect(ruleBlock?.rules.map(({ number, title, subtitle, items }) => [number, title, subtitle, items.length])).toEqual([
      [1, 'Real Work Only', 'No {D} Fiction', 2],
      [2, 'Tests First', undefined, 1],
      [3, 'Clean Up', 'Leave Nothing', 1],
    ]);
    expect(ruleBlock?.rules[0]?.blocks.map(({ kind }) => kind)).toEqual(['item', 'item', 'code']);
    expect(sourceOf(ruleBlock?.rules[2]?.subtitleRange)).toBe('Leave Nothing');
    expect(ruleBlock?.additional?.title).toBe('Additional enforcement requirements');
    expect(ruleBlock?.violationResponse?.statements.map((statement) => statement.text)).toEqual(['Stop', 'Report']);
    expect(sourceOf(ruleBlock?.trailer)).toBe('No exceptions.');
    expect(sourceOf(ruleBlock?.range)?.startsWith('## Mandatory rules')).toBe(true);
    expect(sourceOf(ruleBlock?.range)?.endsWith('No exceptions.')).toBe(true);
  });

  test('is found in heading style and in bare lines', () => {
    const headings = parse('## Rules\n\n### Rule 1: One\n- a\n\n### Rule 2: Two\n- b\n').ruleBlock;
    expect(headings?.rules.map(({ style, title, items }) => [style, title, items.length])).toEqual([
      ['heading', 'One', 1],
      ['heading', 'Two', 1],
    ]);
    const bare = parse('📌 Rule 1: One - First\nDo a\n\n📌 Rule 2: Two\nDo b\n').ruleBlock;
    expect(bare?.rules.map(({ style, title, blocks }) => [style, title, blocks.length])).toEqual([
      ['plain', 'One', 1],
      ['plain', 'Two', 1],
    ]);
  });

  test('keeps placeholders for rules apart from rules', () => {
    const { ruleBlock } = parse(
      'The following 20 rules:\n\n**Rule 1: One**\n- a\n\n**Rule 2-20: [as before]**\n\n[Continue with all 20 rules...]\n',
    );
    expect(ruleBlock?.rules.map(({ number }) => number)).toEqual([1]);
    expect(ruleBlock?.elisions.map(({ text }) => text)).toEqual(['Rule 2-20: [as before]', '[Continue with all 20 rules...]']);
  });

  test('is none for a single rule that nothing announces, and for prose about rules', () => {
    expect(parse('**Rule 1: One**\n- a\n').ruleBlock).toBeUndefined();
    expect(parse('Follow rule 3 and rule 4.\n\n- Rule 1: item\n- Rule 2: item\n').ruleBlock).toBeUndefined();
  });
});

describe('references', () => {
  const agentsIn = (text: string) =>
    parse(text).references.flatMap(({ kind, target, form }) => (kind === 'agent' ? [`${form} ${target}`] : []));

  test('to agents are hand-offs by file name, mention and call', () => {
    expect(agentsIn('- Coordinate with cloud-architect.md and code-reviewer.md\n')).toEqual([
      'file-name cloud-architect',
      'file-name code-reviewer',
    ]);
    expect(agentsIn('Ask @agent-code-reviewer, not me@host-name.org or @scope-x/pkg\n')).toEqual(['mention code-reviewer']);
    expect(agentsIn('Call it with `subagent_type: "code-reviewer"` or Agent(db-admin)\n')).toEqual(['call code-reviewer', 'call db-admin']);
  });

  test('to agents stand in the list of tools', () => {
    const text = '---\nname: a\ntools: Read, Agent(db-admin, kit:reviewer), Bash(npm run x)\n---\n';
    expect(agentsIn(text)).toEqual(['call db-admin', 'call kit:reviewer']);
    expect(agentsIn('---\nname: a\ntools: [Read, "Task(linter)"]\n---\n')).toEqual(['call linter']);
  });

  test('to agents are bold items only below a heading about agents', () => {
    expect(agentsIn('## Cross-agent validation\n\n**Mandatory:**\n- **code-reviewer**: reads the diff\n')).toEqual([
      'bold-item code-reviewer',
    ]);
    expect(agentsIn('## Patterns\n- **blue-green**: two stacks\n')).toEqual([]);
  });

  test('to agents are hand-offs in words', () => {
    expect(agentsIn('Delegate the schema to db-admin, escalate to `tech-lead`.\n')).toEqual(['hand-off db-admin', 'hand-off tech-lead']);
    expect(agentsIn('Partner closely with **ui-designer** and api-designer on forms\n')).toEqual([
      'hand-off ui-designer',
      'hand-off api-designer',
    ]);
    expect(agentsIn('Use the `code-reviewer` agent, then the debugger\n')).toEqual(['named code-reviewer']);
  });

  test('to agents are plain lines only below a heading about agents', () => {
    expect(agentsIn('## Integration with other agents\n- Support ui-designer on forms\n- db-admin: schema\n')).toEqual([
      'listed ui-designer',
      'listed db-admin',
    ]);
    expect(agentsIn('## Patterns\n- Support ui-designer on forms\n')).toEqual([]);
  });

  test('to agents are no compound words and no other things', () => {
    expect(agentsIn('Hand the end-to-end report to front-end teams, coordinate with the api-server on multi-user load\n')).toEqual([]);
    expect(agentsIn('## Other agents\n- Support real-time and third-party work for cross-functional teams\n')).toEqual([]);
  });

  test('to paths, links, commands, skills and tools are told apart', () => {
    const text =
      'Read docs/guide.md and `/opt/acme/`, see [the plan](plans/next.md#steps), run `npm run check` or `/release`, use the `pdf` skill and mcp__db__query.\n\n```bash\ncat ./notes.txt\n```\n';
    expect(parse(text).references.map(({ kind, form, target }) => [kind, form, target])).toEqual([
      ['file', 'path', 'docs/guide.md'],
      ['file', 'code-span', '/opt/acme/'],
      ['link', 'link', 'plans/next.md#steps'],
      ['command', 'code-span', 'npm run check'],
      ['command', 'code-span', '/release'],
      ['skill', 'code-span', 'pdf'],
      ['tool', 'code-span', 'mcp__db__query'],
      ['file', 'shell', './notes.txt'],
    ]);
  });

  test('to addresses are no paths', () => {
    expect(parse('See https://example.org/docs/guide.md and maria@example.org, and/or a client/server split.\n').references).toEqual([]);
  });

  test('to files that are merely read are no agents', () => {
    expect(agentsIn('Take the task type from build-output.md\n')).toEqual([]);
  });
});

describe('directives', () => {
  test('are whole comments in the body and in the front matter', () => {
    const { directives } = parse(
      '---\n# subagent-kit-disable-next-line tools/unknown -- our plugin has it\ntools: Foo\n---\n<!-- subagent-kit-disable fantasy/hype, rules/elided -->\n',
    );
    expect(directives.map(({ kind, rules, reason }) => [kind, rules.map(({ id }) => id), reason])).toEqual([
      ['disable-next-line', ['tools/unknown'], 'our plugin has it'],
      ['disable', ['fantasy/hype', 'rules/elided'], undefined],
    ]);
  });

  test.each([
    ['a\n\n  <!-- subagent-kit-enable --> \r\nb', '  <!-- subagent-kit-enable --> \r\n'],
    ['<!-- subagent-kit-enable -->', '<!-- subagent-kit-enable -->'],
    ['a\r\r<!-- subagent-kit-enable -->\rb', '<!-- subagent-kit-enable -->\r'],
    ['- a\n- <!-- subagent-kit-enable -->\n', '<!-- subagent-kit-enable -->'],
  ])('are taken away with their line where nothing else stands in it: %j', (text, removed) => {
    const [directive] = parse(text).directives;
    expect(text.slice(directive?.removal.start, directive?.removal.end)).toBe(removed);
  });

  test('are not prose that mentions one', () => {
    expect(parse('Write `<!-- subagent-kit-disable fantasy/hype -->` above it.\n').directives).toEqual([]);
  });
});
