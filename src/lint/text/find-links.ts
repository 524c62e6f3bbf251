import type { AgentDocument, Section } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';
import { lineBefore } from './path-context.ts';

/** A link inside the repository. */
export interface InnerLink {
  readonly kind: 'file' | 'anchor';
  /** The path without anchor, or the anchor without `#`. */
  readonly target: string;
  readonly range: Range;
}

/** What leads out of the repository, or stands for another target. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]{0,20}:|\/|~)|[{}<>$*]|\b(?:path\/to|example|your)\b/i;
const IS_FILE = /[\w-]\.[A-Za-z]\w{0,7}$|\/$/;
/** A link that is shown as code links nothing; so much of the line tells. */
const MOST_LINE = 1_000;

/** The links of a document that lead to its own sections or to files beside it. */
export function findInnerLinks({ references, text }: Pick<AgentDocument, 'references' | 'text'>): readonly InnerLink[] {
  return references.flatMap(({ kind, target, range }): readonly InnerLink[] => {
    if (kind !== 'link' || ELSEWHERE.test(target)) return [];
    const line = lineBefore(text, range, MOST_LINE);
    if (line.split('`').length % 2 === 0) return [];
    if (target.startsWith('#')) return [{ kind: 'anchor', target: target.slice(1), range }];
    const path = target.replace(/[#?].*$/, '');
    return IS_FILE.test(path) ? [{ kind: 'file', target: path, range }] : [];
  });
}

/** The anchors of a document: those that GitHub makes of headings, and `id` or `name` of HTML. */
export function anchorsOf({ sections, text }: Pick<AgentDocument, 'sections' | 'text'>): ReadonlySet<string> {
  const anchors = new Set<string>(['', 'top']);
  const seen = new Map<string, number>();
  for (const { marker, title } of sections) {
    if (marker !== 'heading') continue;
    const slug = slugOf(title);
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    anchors.add(before === 0 ? slug : `${slug}-${before}`);
  }
  for (const match of text.matchAll(/<[a-z]{1,10}\s[^<>\n]{0,80}?\b(?:id|name)=["']([^"'\n]{1,80})["']/gi))
    anchors.add((match[1] ?? '').toLowerCase());
  return anchors;
}

function slugOf(title: Section['title']): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
