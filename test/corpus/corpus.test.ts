import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/finding.ts';
import type { RunReport } from '../../src/model/report.ts';
import jsonReporter from '../../src/report/json.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { hasShared, sharedFiles } from './shared.ts';

const ENV = {
  isColored: false,
  width: 80,
  version: '0.0.0',
  urlOf: (rule: string) => rule,
  summaryOf: () => undefined,
  hash: (text: string) => text,
  sourceOf: () => undefined,
};

/** Findings that quote nothing of the file: they speak of something that is not there, of a code fence, or of what nobody sees. */
const QUOTES_NOTHING: ReadonlySet<string> = new Set([
  'encoding/byte-order-mark',
  'encoding/invisible',
  'encoding/line-endings',
  'frontmatter/missing',
  'frontmatter/unclosed',
  'frontmatter/invalid-value',
  'prompt/role-buried',
  'prompt/unclosed-fence',
  'prompt/unreachable-protocol',
  'security/secret',
  'tools/none-left',
  'tools/reviewer-can-write',
]);

describe.skipIf(!hasShared)('the corpus at preset `all` (skipped without ../shared)', { timeout: 300_000 }, () => {
  let files: ReadonlyMap<string, string> = new Map();
  let report: RunReport;
  const lint = (entries: readonly (readonly [string, string])[]): Promise<RunReport> =>
    createToolkit(createMemoryHost(Object.fromEntries(entries))).lint(['corpus'], { preset: 'all' });

  beforeAll(async () => {
    files = new Map([...sharedFiles('corpus')].map(([path, text]) => [`corpus/${path}`, text]));
    report = await lint([...files]);
  }, 300_000);

  test('is read whole, and no rule crashes', () => {
    expect(report.files).toHaveLength(files.size);
    const all = [...report.files.flatMap((file) => file.findings), ...report.projectFindings];
    expect(all.filter(({ rule }) => rule.startsWith('internal/'))).toEqual([]);
    expect(report.counts.error).toBeGreaterThan(0);
  });

  test('has every finding inside its file, on the text that its message quotes', () => {
    const wrong = report.files.flatMap(({ path, findings }) =>
      findings.filter((finding) => !standsOnItsQuote(finding, files.get(path) ?? '', path)),
    );
    expect(wrong.map(({ place, message }) => `${place.path}: ${message}`)).toEqual([]);
  });

  test('gives the same bytes in any order of the input', async () => {
    const shuffled = [...files].toSorted(([a], [b]) => (reversed(a) < reversed(b) ? -1 : 1));
    expect(jsonReporter.format(await lint(shuffled), ENV)).toBe(jsonReporter.format(report, ENV));
  });
});

/** A message may also quote the other place. */
function standsOnItsQuote({ rule, message, place: { range }, related }: Finding, text: string, path: string): boolean {
  if (range === null) return true;
  if (range.start < 0 || range.end > text.length || range.start > range.end) return false;
  const others = related.flatMap((other) => (other.path === path && other.range !== null ? [other.range] : []));
  const source = [range, ...others].map(({ start, end }) => text.slice(start, end).toLowerCase()).join('\n');
  const quotes = Array.from(message.matchAll(/`([^`]+)`/g), ([, quote = '']) => quote.replace(/…$/, '').toLowerCase());
  const numbers = Array.from(message.matchAll(/\d+/g), ([number]) => number);
  const isQuoted = quotes.some((quote) => source.includes(quote) || (source !== '' && quote.includes(source)));
  return isQuoted || numbers.some((number) => source.includes(number)) || QUOTES_NOTHING.has(rule);
}

function reversed(path: string): string {
  return Array.from(path).toReversed().join('');
}
