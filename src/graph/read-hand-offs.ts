import type { AgentDocument, Section } from '../model/agent-document.ts';
import { isJsonObject, ownValue } from '../model/json.ts';
import type { Range } from '../model/range.ts';
import { sectionIndexes } from '../parse/find-sections.ts';
import type { HandOffKind, HandOffMention } from './agent-graph.ts';

/** Sections in which others check the work: "Cross-agent validation", "Required reviews". */
const VALIDATION = /\b(?:validat\w{0,5}|review\w{0,3}|approv\w{0,3}|sign-?offs?|audits?)\b/i;

/** The agents that a document names and what it asks them for, in source order of the first places. */
export function readHandOffs(document: AgentDocument): readonly HandOffMention[] {
  const references = document.references.filter(({ kind }) => kind === 'agent');
  const starts = references.map(({ range }) => range.start);
  const sections = sectionIndexes(starts, document.sections);
  const validators = validatorsOf(document);
  const found = new Map<string, { target: string; kind: HandOffKind; isClear: boolean; isHandOff: boolean; readonly ranges: Range[] }>();
  references.forEach(({ target, form, range }, index) => {
    const isValidation = form === 'collaborator-key' ? validators.has(target) : isAboutValidation(document.sections, sections[index] ?? -1);
    const kind: HandOffKind = isValidation ? 'validates' : 'coordinates';
    const one = found.get(`${kind} ${target}`) ?? { target, kind, isClear: false, isHandOff: false, ranges: [] };
    found.set(`${kind} ${target}`, one);
    one.isClear ||= form !== 'mention';
    one.isHandOff ||= form !== 'named';
    one.ranges.push(range);
  });
  return [...found.values()];
}

/** The collaborators of a source that check its work. */
function validatorsOf({ frontmatter }: AgentDocument): ReadonlySet<string> {
  const value = frontmatter.kind === 'read' ? ownValue(frontmatter.value, 'collaborators') : undefined;
  if (!Array.isArray(value)) return new Set();
  return new Set(
    value.flatMap((item) => {
      const agent = isJsonObject(item) && ownValue(item, 'kind') === 'validates' ? ownValue(item, 'agent') : undefined;
      return typeof agent === 'string' ? [agent] : [];
    }),
  );
}

/** The section itself or the one around it says so: a bold line often stands between a heading and its list. */
function isAboutValidation(sections: readonly Section[], index: number): boolean {
  const section = sections[index];
  if (section === undefined) return false;
  const around = section.marker === 'bold-line' ? sections[section.parent] : undefined;
  return VALIDATION.test(section.title) || (around !== undefined && VALIDATION.test(around.title));
}
