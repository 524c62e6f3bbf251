import { expect, test } from 'vitest';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';

const head = (name = 'x', more = ''): string => `---\nname: ${name}\ndescription: Use when ${name} is due\n${more}---\n`;

/** What `--fix` makes of an agent file. */
async function fixed(text: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const host = createMemoryHost({ 'agents/a.md': text, ...others });
  const { report } = await createToolkit(host).fix(['agents'], { config: 'none' });
  expect(report.files.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'internal/unused-directive'))).toEqual([]);
  return host.files.get('/project/agents/a.md') ?? '';
}

test.each([
  ['on its own line', 'One.\n\n<!-- subagent-kit-disable-next-line fantasy/hype -->\nTwo.\n', 'One.\n\nTwo.\n'],
  ['that is indented', 'One.\n\n  <!-- subagent-kit-disable-file fantasy/hype -->  \nTwo.\n', 'One.\n\nTwo.\n'],
  ['of several lines', 'One.\n\n<!-- subagent-kit-disable fantasy/hype\n  -- quoted\n-->\n\nTwo.\n', 'One.\n\n\nTwo.\n'],
  ['at the end of the file', 'One.\n\n<!-- subagent-kit-disable-file fantasy/hype -->', 'One.\n\n'],
  [
    'with the enable that ends it',
    'One.\n\n<!-- subagent-kit-disable fantasy/hype -->\nTwo.\n\n<!-- subagent-kit-enable fantasy/hype -->\nThree.\n',
    'One.\n\nTwo.\n\nThree.\n',
  ],
  ['for what can not be disabled', 'One.\n\n<!-- subagent-kit-disable-file internal/limit -->\nTwo.\n', 'One.\n\nTwo.\n'],
])('a directive %s that does nothing goes', async (_, body, after) => {
  expect(await fixed(head() + body)).toBe(head() + after);
});

test('line ends of Windows stay', async () => {
  const text = `${head()}One.\n\n<!-- subagent-kit-disable-file fantasy/hype -->\nTwo.\n`.replaceAll('\n', '\r\n');
  expect(await fixed(text)).toBe(`${head()}One.\n\nTwo.\n`.replaceAll('\n', '\r\n'));
});

test('a comment of the front matter goes with its line', async () => {
  expect(await fixed(`${head('x', '# subagent-kit-disable-file fantasy/hype\n')}\nRead the plan.\n`)).toBe(`${head()}\nRead the plan.\n`);
});

test('of several rules only those go that do nothing', async () => {
  const line = (rules: string): string => `${head('a', `# subagent-kit-disable-file ${rules} -- meant so\n`)}\nRead the plan.\n`;
  const others = { 'agents/b.md': `${head('a')}\nRead the plan.\n` };
  const used = 'project/duplicate-name';
  expect(await fixed(line(`fantasy/hype, ${used}, prompt/over-budget`), others)).toBe(line(used));
  expect(await fixed(line(`${used}, fantasy/hype,  prompt/over-budget`), others)).toBe(line(used));
  expect(await fixed(line(`fantasy/hype prompt/over-budget ${used}`), others)).toBe(line(used));
});

test('a directive stays that is used, unknown, without effect on this run, or without a reason', async () => {
  for (const directive of ['fantasy/hipe', 'prompt/vague']) {
    const text = `${head()}\nOne.\n\n<!-- subagent-kit-disable-next-line ${directive} -->\nTwo.\n`;
    const host = createMemoryHost({ 'agents/a.md': text });
    await createToolkit(host).fix(['agents'], { config: 'none', rules: { 'prompt/vague': 'off' } });
    expect(host.files.get('/project/agents/a.md')).toBe(text);
  }
});
