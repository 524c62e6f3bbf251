import { describe, expect, test } from 'vitest';
import { CLEAN, folderWith, run } from './fake-terminal.ts';

const AGENT = `${CLEAN}
- Never commit credentials to the repository
- You may retry a failed step within 5 minutes
- Finish every postmortem within 48 hours
- If the build fails, only the release manager decides
`;

describe('explain of a file', () => {
  test('shows what each line asks for, of what, and when', async () => {
    const { code, stdout } = await run(['explain', 'agents/a.md'], { cwd: folderWith({ 'agents/a.md': AGENT }) });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^9: Never commit credentials to the repository\n {2}forbid {5}commit · credential, repository; a rule$/m);
    expect(stdout).toMatch(/^10: .*\n {2}permit .*\n {2}value {6}“5 minutes” = any to 300 seconds \(most\); measures retry/m);
    expect(stdout).toMatch(/^12: .*\n.*only in a case: “if”/m);
  });

  test('keeps to one line', async () => {
    const { stdout } = await run(['explain', 'agents/a.md:11'], { cwd: folderWith({ 'agents/a.md': AGENT }) });
    expect(stdout).toContain('11: Finish every postmortem within 48 hours');
    expect(stdout).not.toContain('credentials');
  });

  test('gives the same as JSON, without credentials', async () => {
    const token = ['ghp', 'x7Kq2mZ9bT4wLr8VnY3cHs6JdF1gPa5eUo0i'].join('_');
    const cwd = folderWith({ 'a.md': `${CLEAN}\n- Use the token ${token} within 2 hours\n` });
    const { stdout } = await run(['explain', 'a.md:9', '--format', 'json'], { cwd });
    const explained = JSON.parse(stdout);
    expect(explained).toMatchObject({
      path: 'a.md',
      isEnglish: true,
      lines: [{ line: 9, clauses: [{ polarity: 'require', action: 'use' }] }],
    });
    expect(explained.lines[0].values).toMatchObject([{ text: '2 hours', dimension: 'time', low: null, high: 7200, bound: 'most' }]);
    expect(stdout.toLowerCase()).not.toContain(token.slice(4).toLowerCase());
  });

  test('says that other languages are not compared', async () => {
    const prose =
      'Du bist ein Prüfer und liest die Datei, bevor du etwas an ihr änderst. Ändere nie eine Datei, die du nicht gelesen hast.\n';
    const cwd = folderWith({ 'a.md': `${CLEAN.split('\n\n')[0]}\n\n${prose.repeat(4)}` });
    expect((await run(['explain', 'a.md'], { cwd })).stdout).toContain('not in English');
  });

  test('refuses a file that is not there, and JSON for a rule', async () => {
    const cwd = folderWith({ 'agents/migrator.md': CLEAN });
    expect(await run(['explain', 'agents/migratr.md'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('did you mean agents/migrator.md'),
    });
    expect((await run(['explain', 'fantasy/hype', '--format', 'json'], { cwd })).code).toBe(2);
  });
});
