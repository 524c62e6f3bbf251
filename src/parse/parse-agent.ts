import type {
  AgentDocument,
  Frontmatter,
  ParseProblem,
  ReadFrontmatter,
  Reference,
  Section,
  Statement,
  Trigger,
} from '../model/agent-document.ts';
import { findSecrets } from '../model/find-secrets.ts';
import { createLineIndex } from '../model/line-index.ts';
import { containsRange, type Range } from '../model/range.ts';
import type { SourceText } from '../model/report.ts';
import type { BlockSink, OpenStatement, SectionMark } from './blocks.ts';
import { findDirectives, yamlComments } from './find-directives.ts';
import { findAllowedAgents, findCollaborators, findReferences, type ReferenceSources } from './find-references.ts';
import { findRuleBlock } from './find-rule-block.ts';
import { findSections, sectionIndexes } from './find-sections.ts';
import { findTriggers } from './find-triggers.ts';
import { guardMarkdown } from './guard-input.ts';
import { maskTagLines } from './mask-tag-lines.ts';
import { readBody } from './read-body.ts';
import { readFrontmatter } from './read-frontmatter.ts';

/**
 * Reads an agent file. Never throws, for any text; what it cannot read is in `problems`.
 * @param source the text as read from disk (a byte order mark included) and its path as given
 * @returns a projection without a syntax tree; every range holds absolute UTF-16 offsets
 */
export function parseAgent(source: SourceText): AgentDocument {
  const { path, text } = source;
  const { frontmatter, bodyStart, problems: frontmatterProblems } = readFrontmatter(text);
  const body: Range = { start: bodyStart, end: text.length };
  const guarded = guardMarkdown(text, bodyStart);
  const { readable: withoutTags, marks: tags } = maskTagLines(guarded.text, bodyStart);
  const blocks = readBody({ text, readable: withoutTags }, afterByteOrderMark(text, bodyStart));
  const marks = tags.length === 0 ? blocks.marks : withTags(blocks, tags);
  const sections = findSections(marks, body.end);
  const statements = withSections(blocks.statements, sections);
  const readable = frontmatter.kind === 'read' ? frontmatter : undefined;
  return {
    path,
    text,
    lines: createLineIndex(text),
    frontmatter,
    body,
    sections,
    ruleBlock: findRuleBlock({ text, body, sections, statements, codeBlocks: blocks.codeBlocks }),
    statements,
    codeBlocks: blocks.codeBlocks,
    triggers: readable === undefined ? [] : triggersOf(readable, text),
    references: referencesOf(readable, { text, statements, sections, codeBlocks: blocks.codeBlocks }),
    directives: findDirectives([...commentsOf(frontmatter, text), ...blocks.comments], text),
    secrets: findSecrets(text),
    problems: [...frontmatterProblems, ...guarded.problems] satisfies ParseProblem[],
  };
}

/** The Markdown parser would strip a byte order mark, and every offset with it. */
function afterByteOrderMark(text: string, bodyStart: number): number {
  return bodyStart === 0 && text.charCodeAt(0) === 0xfeff ? 1 : bodyStart;
}

/** A tag in code opens nothing. */
function withTags({ marks, codeBlocks }: BlockSink, tags: readonly SectionMark[]): readonly SectionMark[] {
  const outside = tags.filter(({ range }) => !codeBlocks.some((block) => containsRange(block.range, range)));
  return [...marks, ...outside].toSorted((a, b) => a.range.start - b.range.start);
}

function withSections(statements: readonly OpenStatement[], sections: readonly Section[]): readonly Statement[] {
  const indexes = sectionIndexes(
    statements.map((statement) => statement.range.start),
    sections,
  );
  for (const [index, statement] of statements.entries()) statement.section = indexes[index] ?? -1;
  return statements;
}

function triggersOf(frontmatter: ReadFrontmatter, text: string): readonly Trigger[] {
  return findTriggers(frontmatter, text);
}

function referencesOf(frontmatter: ReadFrontmatter | undefined, sources: ReferenceSources): readonly Reference[] {
  const fromKeys = frontmatter === undefined ? [] : [...findCollaborators(frontmatter), ...findAllowedAgents(frontmatter, sources.text)];
  return [...fromKeys, ...findReferences(sources)].toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function commentsOf(frontmatter: Frontmatter, text: string): readonly { readonly text: string; readonly range: Range }[] {
  return frontmatter.kind === 'read' ? yamlComments(text.slice(frontmatter.yaml.start, frontmatter.yaml.end), frontmatter.yaml.start) : [];
}
