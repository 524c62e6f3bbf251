import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderWith, run } from '../cli/fake-terminal.ts';
import { DESKTOP, hasChromium, openPage, PHONE, sidewaysScroll, startBrowser, type OpenPage } from './open-page.ts';

const TEAM = fileURLToPath(new URL('../../../shared/team', import.meta.url));
const hasTeam = existsSync(TEAM);
if (!hasTeam) console.warn('skipped: the page of a team of real agents needs ../shared');

const HELPER = `---
name: helper
description: Cuts a release. Use when: a branch was cut.
tools: Read, MultiEdit
modle: opus
proactive_triggers: [branch_cut]
---

You cut releases. Hand failed migrations to the change-doctor agent.
`;
const DOCTOR = `---
name: change-doctor
description: Repairs a migration. Use proactively when one fails.
modle: opus
---

Repair the migration. ${'x'.repeat(3000)}
`;
const EVIL = '</script><script>document.title = "owned"</script><img src=x onerror="document.title=1">';
const HOSTILE = `---
name: "${EVIL.replaceAll('"', '\\"')}"
description: "${EVIL.replaceAll('"', '\\"')}"
tools: Read, "${EVIL.replaceAll('"', '\\"')}", MultiEdit
${EVIL.slice(0, 40)}: 1
modle: opus
---

${EVIL} \u202e\u0007\u001b[31m
You are [x](javascript:document.title=1). Hand it to the ${EVIL} agent, or coordinate with \`owned"><svg onload=document.title=1>\`.
`;

describe.skipIf(!hasChromium)('the page of `lint --format html`', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  async function reportOn(files: Readonly<Record<string, string>>, viewport = DESKTOP): Promise<OpenPage> {
    const cwd = folderWith(files);
    const { stderr } = await run(['lint', 'agents', '--preset', 'all', '--format', 'html', '--output-file', 'report.html'], { cwd });
    expect(stderr).toBe('');
    return openPage(browser, pathToFileURL(join(cwd, 'report.html')).href, viewport);
  }
  const plain = { 'agents/helper.md': HELPER, 'agents/change-doctor.md': DOCTOR };
  const shownRules = ({ page }: OpenPage): Promise<readonly string[]> =>
    page.locator('.finding:visible').evaluateAll((all) => all.map((one) => one.getAttribute('data-rule') ?? ''));
  /** The filters wait for the end of typing. */
  const settled = ({ page }: OpenPage, status: RegExp): Promise<void> => page.getByRole('status').filter({ hasText: status }).waitFor();

  test('shows the findings that pass the filters, and says how many', async () => {
    const open = await reportOn(plain);
    const { page, complaints } = open;
    const all = await shownRules(open);
    expect(all).toContain('tools/removed');
    expect(all.filter((rule) => rule === 'frontmatter/unknown-key')).toHaveLength(2);

    await page.getByLabel('Rule', { exact: true }).selectOption('frontmatter/unknown-key');
    await settled(open, new RegExp(`^2 of ${all.length} findings$`));
    expect(await shownRules(open)).toEqual(['frontmatter/unknown-key', 'frontmatter/unknown-key']);

    await page
      .getByLabel('File', { exact: true })
      .selectOption({ label: await optionOf(page.getByLabel('File', { exact: true }), 'agents/helper.md') });
    await settled(open, /^1 of /);
    expect(await page.locator('.file:visible .path').allTextContents()).toEqual(['agents/helper.md']);
    expect(await page.locator('mark:not(.off):visible').allTextContents()).toEqual(['modle']);

    await page.getByRole('button', { name: 'Show all' }).click();
    await settled(open, new RegExp(`^${all.length} of `));
    await page.getByLabel('Text', { exact: true }).fill('HELPER.md');
    await expect.poll(() => page.locator('.file:visible .path').allTextContents()).toEqual(['agents/helper.md']);

    await page.getByLabel('Text', { exact: true }).fill('no such thing');
    await settled(open, /^0 of /);
    expect(await page.getByText('No finding passes the filters.').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('hides a severity that is not chosen', async () => {
    const open = await reportOn(plain);
    const before = await shownRules(open);
    await open.page.getByRole('checkbox', { name: /warning/ }).uncheck();
    await settled(open, new RegExp(`of ${before.length} findings`));
    await expect.poll(() => open.page.locator('.finding[data-severity=warning]:visible').count()).toBe(0);
    expect(await open.page.locator('.finding[data-severity=info]:visible').count()).toBeGreaterThan(0);
  });

  test('can be used with the keyboard alone', async () => {
    const open = await reportOn(plain);
    const { page } = open;
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to the findings');
    await page.keyboard.press('Enter');
    const focused = (): Promise<string | null> => page.locator(':focus').getAttribute('name');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('severity');
    for (let presses = 0; presses < 3 && (await focused()) !== 'rule'; presses++) await page.keyboard.press('Tab');
    await page.keyboard.type('tools/removed');
    await settled(open, /^1 of /);
    expect(await shownRules(open)).toEqual(['tools/removed']);
  });

  test('draws the graph of the agents and lists it', async () => {
    const { page, complaints } = await reportOn(plain);
    await page.locator('#agents > summary').click();
    expect(await page.locator('#agents svg').isVisible()).toBe(true);
    expect(await page.locator('.handoffs').textContent()).toBe('helper hands work to change-doctor');
    await page.locator('.handoffs a').click();
    expect(await page.locator('.file:target .path').textContent()).toBe('agents/helper.md');
    expect(complaints).toEqual([]);
  });

  test.each([
    ['a phone', PHONE],
    ['a narrow phone', { width: 320, height: 600 }],
    ['a desktop', DESKTOP],
  ])('does not scroll sideways on %s, whatever is opened', async (_, viewport) => {
    const { page } = await reportOn({ ...plain, [`agents/${'long-name-'.repeat(15)}.md`]: HELPER }, viewport);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    await page.locator('.full-size input').check();
    expect(await sidewaysScroll(page)).toBe(0);
  });

  test('runs no script of a hostile file, loads nothing, and shows what would hide', async () => {
    const open = await reportOn({
      [`agents/${EVIL.replaceAll('/', '')}\u202e.md`]: HOSTILE,
      'agents/b.md': HOSTILE.replace('name: "', 'name: "b'),
    });
    const { page, complaints } = open;
    expect(await shownRules(open)).toContain('frontmatter/unknown-key');
    expect(await page.title()).toMatch(/findings in 2 agent files$/);
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, iframe, object, embed, [onload], [onerror], a[href^="javascript"]').count()).toBe(0);
    const text = await page.locator('body').innerText();
    expect(text).toContain('<U+202E>');
    expect(text).toContain('</script><script>');
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
    expect(complaints).toEqual([]);
  });

  test('would run no script that a text smuggled in', async () => {
    const { page, complaints } = await reportOn(plain);
    await page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = 1">')`);
    await page.evaluate(`document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = 2' }))`);
    expect(await page.title()).toMatch(/^\d+ findings/);
    expect(complaints.join('\n')).toContain('Content Security Policy');
  });

  test.skipIf(!hasTeam)('holds a team of ten real agents, on a phone, and finds in it at once', async () => {
    const cwd = folderWith({});
    await run(['lint', TEAM, '--no-config', '--no-baseline', '--format', `html=${join(cwd, 'team.html')}`, '--format', 'compact'], { cwd });
    const { page, complaints } = await openPage(browser, pathToFileURL(join(cwd, 'team.html')).href, PHONE);
    expect(statSync(join(cwd, 'team.html')).size).toBeLessThan(1_500_000);
    expect(await page.locator('.finding').count()).toBeGreaterThan(100);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.getByLabel('Rule', { exact: true }).selectOption('tools/removed');
    await expect.poll(() => page.locator('.finding:visible:not([data-rule="tools/removed"])').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('has names for everything that can be used, and headings in order', async () => {
    const { page } = await reportOn(plain);
    const nameless = await page.evaluate(`[
      ...Array.from(document.querySelectorAll('select, input')).filter(({ labels }) => labels[0]?.textContent.trim() === undefined),
      ...Array.from(document.querySelectorAll('a, button, summary')).filter(({ textContent }) => textContent.trim() === ''),
    ].map(({ outerHTML }) => outerHTML)`);
    expect(nameless).toEqual([]);
    const levels = await page.locator('h1, h2, h3').evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

async function optionOf(select: ReturnType<OpenPage['page']['locator']>, path: string): Promise<string> {
  const labels = await select.locator('option').allTextContents();
  return labels.find((label) => label.startsWith(path)) ?? '';
}
