import { appendTo } from '../../../model/append-to.ts';
import { compareText } from '../../../model/finding.ts';
import type { Collection } from '../../../model/rule.ts';
import { defineProjectRule } from '../../define-rule.ts';

interface RuleTitle {
  readonly [key: string]: number | string;
  readonly number: number;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

interface PlacedTitle extends RuleTitle {
  readonly path: string;
}

const LEAST_FILES = 3;
const LEAST_SHARE = 0.6;

/** One number with two titles means two rules to whoever reads both agents. */
export default defineProjectRule({
  id: 'rules/title-drift',
  meta: {
    summary: 'Require the title that the other files give a numbered rule',
    severity: 'info',
    certainty: 'certain',
    recommended: true,
    since: '0.1.0',
  },
  messages: {
    drifted: 'Unexpected title `{title}` of rule {number}, expected `{usual}` as in {files} other files',
  },
  defaults: {},
  collect({ document }) {
    const titles: readonly RuleTitle[] = (document.ruleBlock?.rules ?? []).map(({ number, title, titleRange }) => ({
      number,
      title,
      ...titleRange,
    }));
    return titles.length === 0 ? undefined : titles;
  },
  check({ collections, report }) {
    for (const collection of collections) {
      for (const { usual, others, files } of findDrift(collection)) {
        for (const { path, title, number, start, end } of others) {
          report({
            at: { path, range: { start, end } },
            messageId: 'drifted',
            data: { title, number, usual: usual.title, files },
            related: [{ path: usual.path, range: { start: usual.start, end: usual.end }, label: 'the usual title' }],
            cluster: `rule ${number}: ${title}`,
            fixes: [{ title: `Write \`${usual.title}\``, safety: 'suggestion', edits: [{ range: { start, end }, text: usual.title }] }],
          });
        }
      }
    }
  },
});

interface Drift {
  readonly usual: PlacedTitle;
  readonly files: number;
  readonly others: readonly PlacedTitle[];
}

function findDrift(collection: Collection<readonly RuleTitle[]>): readonly Drift[] {
  const byNumber = new Map<number, PlacedTitle[]>();
  for (const [path, titles] of collection.facts) {
    for (const title of titles) appendTo(byNumber, title.number, { ...title, path });
  }
  return [...byNumber.values()].flatMap((placed) => driftOf(placed));
}

function driftOf(placed: readonly PlacedTitle[]): readonly Drift[] {
  const byTitle = new Map<string, PlacedTitle[]>();
  for (const title of placed) appendTo(byTitle, title.title, title);
  const [most] = [...byTitle.values()].toSorted((a, b) => b.length - a.length || compareText(a[0]?.title ?? '', b[0]?.title ?? ''));
  const usual = most?.[0];
  if (most === undefined || usual === undefined || most.length < LEAST_FILES || most.length < LEAST_SHARE * placed.length) return [];
  return [{ usual, files: most.length, others: placed.filter((title) => title.title !== usual.title) }];
}
