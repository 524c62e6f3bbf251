import type { LoadReason, LoadVerdict } from '../model/load.ts';

const REASONS: Readonly<Record<LoadReason, string>> = {
  'no-front-matter': 'no front matter',
  unclosed: 'front matter is never closed',
  yaml: 'invalid YAML',
  'no-name': 'no name',
  'bad-name': 'a name that Claude Code refuses',
  'no-description': 'no description',
  'bad-hook': 'a malformed hook',
  'too-large': 'too large',
  'empty-tools': 'empty tools',
  'unknown-tools': 'no known tool',
};

const VERDICTS: Readonly<Record<LoadVerdict['verdict'], string>> = {
  loads: 'loads',
  retried: 'loads after repair',
  'no-tools': 'loads without tools',
  skipped: 'never loads',
};

/** What Claude Code does with the file, in a few words: `never loads`. */
export function describeVerdict(load: LoadVerdict): string {
  return VERDICTS[load.verdict];
}

/** How many files have a verdict: `1 never loads`, `2 never load`. */
export function countVerdict(count: number, verdict: LoadVerdict['verdict']): string {
  const words = VERDICTS[verdict];
  return `${count} ${count === 1 ? words : words.replace('loads', 'load')}`;
}

/** Why, in a few words; empty when there is nothing to say. */
export function describeReason(load: LoadVerdict): string {
  return load.reason === null ? '' : REASONS[load.reason];
}
