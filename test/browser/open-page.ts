import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Tests of pages skip where it is false. */
export const hasChromium = existsSync(CHROMIUM);
if (!hasChromium) console.warn(`skipped: the tests of pages need ${CHROMIUM}`);

/** A phone, upright. */
export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}

/** An open page with what went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors of scripts, messages of the console and requests to anything but the page's own files. */
  readonly complaints: readonly string[];
}

/** Opens a file, with what it complains of; closed after the test. */
export async function openPage(browser: Browser, url: string, viewport: { width: number; height: number } = DESKTOP): Promise<OpenPage> {
  const page = await browser.newPage({ viewport });
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(`request to ${request.url()}`);
  });
  await page.goto(url);
  return { page, complaints };
}

/** How far the page could be scrolled sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
