import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rules } from '../../src/generated/rules.ts';
import { CORE_FINDINGS } from '../../src/model/core-findings.ts';
import { DESKTOP, hasChromium, openPage, PHONE, sidewaysScroll, startBrowser } from './open-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const site = mkdtempSync(join(tmpdir(), 'subagent-kit-site-'));
const urlOf = (path: string): string => pathToFileURL(join(site, path)).href;

beforeAll(() => {
  const built = spawnSync(process.execPath, ['scripts/build-site.mjs', site], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
}, 120_000);
afterAll(() => rmSync(site, { recursive: true, force: true }));

const pagesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html'));
const read = (path: string): string => readFileSync(join(site, path), 'utf8');

describe('the site', () => {
  test('has a page for every rule and every guide', () => {
    const pages = pagesOf(site);
    const guides = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
    const expected = [
      ...[...rules.map(({ id }) => id), ...Object.keys(CORE_FINDINGS)].map((id) => `rules/${id}.html`),
      ...guides.map((name) => name.replace(/\.md$/, '.html')),
      'index.html',
      'changelog.html',
      'rules/index.html',
      'adr/index.html',
    ];
    expect(expected.filter((page) => !pages.includes(page))).toEqual([]);
  });

  test('has no link that leads nowhere, and loads nothing from elsewhere', () => {
    const ids = new Map(pagesOf(site).map((path) => [path, new Set([...read(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]));
    const broken = pagesOf(site).flatMap((path) =>
      [...read(path).matchAll(/ (href|src)="([^"]*)"/g)].flatMap(([, attribute, link = '']) => {
        if (/^https?:/.test(link)) return attribute === 'src' ? [`${path}: loads ${link}`] : [];
        const [file = '', fragment] = link.split('#');
        const target = file === '' ? path : posix.join(posix.dirname(path), file);
        if (!existsSync(join(site, target))) return [`${path}: ${link}`];
        return fragment === undefined || ids.get(target)?.has(decodeURIComponent(fragment)) === true ? [] : [`${path}: ${link}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('links to files of the repository that exist', () => {
    const missing = pagesOf(site).flatMap((path) =>
      [...read(path).matchAll(/href="https:\/\/github\.com\/subagent-kit\/subagent-kit\/blob\/main\/([^"#]+)"/g)].flatMap(
        ([, file = '']) => (existsSync(join(root, file)) ? [] : [`${path}: ${file}`]),
      ),
    );
    expect(missing).toEqual([]);
  });

  test('shows nothing of the marks of generated parts', () => {
    expect(pagesOf(site).filter((path) => read(path).includes('generated:start'))).toEqual([]);
  });
});

describe.skipIf(!hasChromium)('a page of the site', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(() => browser.close());

  test.each([
    'index.html',
    'rules/index.html',
    'rules/tools/removed.html',
    'cli.html',
    'configuration.html',
    'defects.html',
    'changelog.html',
  ])('%s does not scroll sideways, on a phone or a desktop, and complains of nothing', async (path) => {
    for (const viewport of [{ width: 320, height: 600 }, PHONE, DESKTOP]) {
      const { page, complaints } = await openPage(browser, urlOf(path), viewport);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(complaints).toEqual([]);
    }
  });

  test('has a menu that is open on a desktop and opens on a phone', async () => {
    const wide = await openPage(browser, urlOf('rules/tools/removed.html'));
    expect(await wide.page.locator('nav [aria-current=page]').innerText()).toBe('removed');
    const { page } = await openPage(browser, urlOf('rules/tools/removed.html'), PHONE);
    expect(await page.locator('nav [aria-current=page]').isVisible()).toBe(false);
    await page.getByText('All pages').click();
    await page.locator('nav').getByRole('link', { name: 'unknown', exact: true }).click();
    expect(await page.locator('h1').innerText()).toBe('tools/unknown');
  });

  test('finds rules by the words of their description', async () => {
    const { page } = await openPage(browser, urlOf('rules/index.html'));
    await page.getByLabel('Search the rules').fill('tools no longer');
    expect(await page.locator('main tbody tr:visible td:first-child').allInnerTexts()).toEqual(['tools/removed']);
    expect(await page.getByRole('status').innerText()).toMatch(/^1 of \d+ rules$/);
    expect(await page.locator('main h2:visible').allInnerTexts()).toEqual(['tools']);
    await page.getByLabel('Search the rules').fill('');
    expect(await page.locator('main tbody tr:visible').count()).toBeGreaterThanOrEqual(rules.length);
  });

  test('is dark where its reader wants it', async () => {
    const { page } = await openPage(browser, urlOf('index.html'));
    const lightness = (): Promise<number> => page.evaluate(`Number(/\\d+/.exec(getComputedStyle(document.body).backgroundColor)[0])`);
    expect(await lightness()).toBeGreaterThan(200);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await lightness()).toBeLessThan(60);
  });
});
