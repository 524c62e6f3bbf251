import type { AgentDocument, ReadFrontmatter } from '../model/agent-document.ts';
import type { Range } from '../model/range.ts';
import { checkValue } from './explain-schema-errors.ts';
import { loadValidator } from './load-validator.ts';
import type { SchemaProblem } from './schema-problem.ts';

/** A schema problem of the front matter with its place in the file. */
export interface FrontmatterProblem extends SchemaProblem {
  readonly range: Range;
}

/** Above this size the front matter is not checked; parsing reports the limit. */
const MOST_CHARACTERS = 65_536;

/**
 * Checks the front matter against `schemas/agent-frontmatter.schema.json`.
 * @returns one problem a mistake, each at its key or value; none for a file without readable front matter
 */
export function validateFrontmatter(document: AgentDocument): readonly FrontmatterProblem[] {
  const { frontmatter } = document;
  if (frontmatter.kind !== 'read' || frontmatter.yaml.end - frontmatter.yaml.start > MOST_CHARACTERS) return [];
  const problems = checkValue(frontmatter.value, loadValidator('agent-frontmatter'), 'the front matter');
  return problems.map((problem) => ({ ...problem, range: rangeOfPointer(problem.pointer, problem.part, frontmatter) }));
}

/** Range of a pointer, else of the nearest entry around it, else of the opening fence. An empty value is shown by its key. */
export function rangeOfPointer(pointer: string, part: 'key' | 'value', frontmatter: ReadFrontmatter): Range {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const ranges = [frontmatter.rangeOf(at, part), frontmatter.rangeOf(at, 'key')];
    const shown = ranges.find((range) => range !== undefined && range.end > range.start);
    if (shown !== undefined) return shown;
  }
  return frontmatter.open;
}
