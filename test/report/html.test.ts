import { describe, expect, test } from 'vitest';
import html from '../../src/report/html.ts';
import { exampleEnv, exampleRun, finding, LOADS, rangeOf, type ExampleFile } from './example-run.ts';

const TEXT = '---\nname: x\ntools: Read\n---\n\nOne\nTwo\nThree\nFour\nFive\nSix\n';
const PATH = 'agents/a.md';

const page = (files: readonly ExampleFile[], changes: Parameters<typeof exampleEnv>[1] = {}): string =>
  html.format(exampleRun(files), exampleEnv(files, changes));
const textOf = (markup: string): string =>
  markup
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
const marksOf = (markup: string): readonly string[] => [...markup.matchAll(/<mark[^>]*>([^<]*)<\/mark>/g)].map(([, text = '']) => text);

describe('the html report', () => {
  test('shows two lines around a finding and no other line', () => {
    const markup = page([{ path: PATH, text: TEXT, findings: [finding(PATH, rangeOf(TEXT, 'Three'))] }]);
    const lines = [...markup.matchAll(/<span class="number">(\d+)<\/span><code>(.*?)<\/code>/g)].map(([, number]) => Number(number));
    expect(lines).toEqual([6, 7, 8, 9, 10]);
    expect(marksOf(markup)).toEqual(['Three']);
  });

  test('shows a line once, with all its findings below it', () => {
    const both = [finding(PATH, rangeOf(TEXT, 'name')), finding(PATH, rangeOf(TEXT, 'name: x'), { severity: 'info' })];
    const markup = page([{ path: PATH, text: TEXT, findings: both }]);
    expect(markup.match(/<span class="number">2<\/span>/g)).toHaveLength(1);
    expect(markup).toContain('<mark class="error" data-of="0 1">name</mark><mark class="info" data-of="1">: x</mark>');
  });

  test('tells of a whole file, of a folder, and of a file whose text is gone', () => {
    const files = [{ path: PATH, text: TEXT, findings: [finding(PATH, null), finding(PATH, { start: 4, end: 8 })] }];
    const run = exampleRun(files, [finding('agents', null, { message: 'Unexpected sum' })]);
    const markup = html.format(run, exampleEnv(files, { sourceOf: () => undefined }));
    expect(markup.match(/<article/g)).toHaveLength(3);
    expect(textOf(markup)).toContain('Unexpected sum');
  });

  test('shows a copied finding once, and names it where it is found again', () => {
    const copied = (path: string): ExampleFile => ({ path, text: TEXT, findings: [finding(path, rangeOf(TEXT, 'Two'), { cluster: 'c' })] });
    const markup = page([copied('agents/a.md'), copied('agents/b.md'), copied('agents/c.md')]);
    expect(marksOf(markup)).toEqual(['Two']);
    expect(textOf(markup)).toContain('and in 2 more files');
    expect(markup.match(/the same as in <a href="#f0">agents\/a.md<\/a>/g)).toHaveLength(2);
  });

  test('shows related places, fixes, verdicts, and code in messages', () => {
    const range = rangeOf(TEXT, 'Two');
    const one = finding(PATH, range, {
      related: [{ path: 'agents/b.md', range: rangeOf(TEXT, 'Five'), label: 'the other side' }],
      fixes: [{ title: 'Drop it', safety: 'safe', edits: [{ range, text: '' }] }],
    });
    const files: readonly ExampleFile[] = [
      { path: PATH, text: TEXT, findings: [one], load: { verdict: 'skipped', reason: 'no-name', as: null } },
      { path: 'agents/b.md', text: TEXT, load: LOADS },
    ];
    const text = textOf(page(files));
    expect(text).toContain('never loads: no name');
    expect(text).toContain('agents/b.md:10:1 the other side Five');
    expect(text).toContain('Drop it: subagent-kit lint --fix');
    expect(page(files)).toContain('Unexpected <code>x</code>, expected <code>y</code>');
    expect(text).toContain('2 agent files: 1 loads, 1 never loads.');
  });

  test('says so when there is nothing to report', () => {
    const markup = page([{ path: PATH, text: TEXT }]);
    expect(textOf(markup)).toContain('Nothing to report.');
    expect(markup).not.toContain('<form');
  });

  test('cuts long lines around what is marked, and long stretches after some lines', () => {
    const long = `${'a '.repeat(2000)}MARK${' b'.repeat(2000)}\n${'line\n'.repeat(50)}`;
    const marked = page([{ path: PATH, text: long, findings: [finding(PATH, rangeOf(long, 'MARK'))] }]);
    expect(marksOf(marked)).toEqual(['MARK']);
    expect(textOf(marked).length).toBeLessThan(1500);
    const whole = page([{ path: PATH, text: long, findings: [finding(PATH, { start: 0, end: long.length })] }]);
    expect(marksOf(whole)).toHaveLength(6);
  });

  test('shows ten thousand findings at most, the most severe ones, and counts them all', () => {
    const info = Array.from({ length: 10_000 }, () => finding(PATH, null, { severity: 'info' }));
    const markup = page([{ path: PATH, text: TEXT, findings: [...info, finding(PATH, null, { message: 'Unexpected end' })] }]);
    expect(markup.match(/<article/g)).toHaveLength(10_000);
    expect(textOf(markup)).toContain('Unexpected end');
    expect(textOf(markup)).toContain('The 10000 most severe findings; 1 more are left out.');
    expect(textOf(markup)).toContain('10000 info');
  });

  test('links to no address but pages of the web', () => {
    const files = [{ path: PATH, text: TEXT, findings: [finding(PATH, null)] }];
    expect(page(files)).toContain('<a href="https://example.test/area/thing" rel="noreferrer">area/thing</a>');
    expect(page(files, { urlOf: () => 'javascript:alert(1)' })).not.toContain('javascript:');
  });

  test('marks a place at the end of a line', () => {
    const end = TEXT.indexOf('\ntools');
    expect(marksOf(page([{ path: PATH, text: TEXT, findings: [finding(PATH, { start: end, end })] }]))).toEqual([' ']);
  });

  test('allows its own style and script and nothing else', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page([]))?.[1] ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; script-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'$/,
    );
  });

  test('stays small: a thousand findings in one file need little more than a megabyte', () => {
    const text = 'An ordinary line of an agent file with some words in it.\n'.repeat(5000);
    const findings = Array.from({ length: 1000 }, (_, index) => finding(PATH, { start: index * 57 * 5, end: index * 57 * 5 + 8 }));
    expect(page([{ path: PATH, text, findings }]).length).toBeLessThan(1_300_000);
  });
});
