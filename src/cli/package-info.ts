import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGE: unknown = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));

/** A text of our own package.json; empty when it is not there. */
function packageText(key: 'version' | 'homepage'): string {
  if (typeof PACKAGE !== 'object' || PACKAGE === null) return '';
  const value: unknown = Object.getOwnPropertyDescriptor(PACKAGE, key)?.value;
  return typeof value === 'string' ? value : '';
}

export const VERSION = packageText('version');

/** The address of the project. */
export const HOMEPAGE = packageText('homepage');

/** The absolute path of a file of our own package, by its path in there; this file lies two folders below, in a bundle too. */
export function packageFile(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The address of a built-in rule's page. */
export function urlOfRule(rule: string): string {
  return `${HOMEPAGE}/blob/main/docs/rules/${rule}.md`;
}
