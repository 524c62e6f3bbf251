// Longer than a file should be: the parts of a document are one vocabulary and are read together.
import type { Secret } from './find-secrets.ts';
import type { JsonObject } from './json.ts';
import type { LineIndex } from './line-index.ts';
import type { Range } from './range.ts';

/**
 * An agent file, read once and projected: small, without a syntax tree.
 * Every range is absolute: UTF-16 offsets into `text`.
 */
export interface AgentDocument {
  /** As given, POSIX separators. */
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly frontmatter: Frontmatter;
  /** What follows the closing fence, ending with the file. */
  readonly body: Range;
  readonly sections: readonly Section[];
  readonly ruleBlock: RuleBlock | undefined;
  readonly statements: readonly Statement[];
  readonly codeBlocks: readonly CodeBlock[];
  readonly triggers: readonly Trigger[];
  readonly references: readonly Reference[];
  readonly directives: readonly Directive[];
  /** Credentials anywhere in the text. */
  readonly secrets: readonly Secret[];
  /** What could not be read; parsing never throws. */
  readonly problems: readonly ParseProblem[];
}

/** What merging an agent with its rule pack reads of its file. */
export type AgentSource = Pick<AgentDocument, 'path' | 'text' | 'frontmatter' | 'body'>;

/**
 * The front matter. Its block ends where Claude Code ends it: at the first `---` after the opening line,
 * wherever that stands. `absent`: the file does not begin with a fence. `unclosed`: no `---` follows.
 * `refused`: a language tag after the fence, which Claude Code ignores too; nothing of it is parsed.
 */
export type Frontmatter =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unclosed'; readonly open: Range }
  | { readonly kind: 'refused'; readonly language: string; readonly open: Range }
  | ReadFrontmatter;

export interface ReadFrontmatter {
  readonly kind: 'read';
  /** The opening `---`. */
  readonly open: Range;
  /** The YAML source between the fences: begins after the opening line, ends where the closing `---` begins. */
  readonly yaml: Range;
  /** The closing `---`. */
  readonly close: Range;
  /** True when strict YAML 1.2 reads a mapping without an error and without a duplicate key. */
  readonly isStrict: boolean;
  /** True when the YAML is broken and `value` was rebuilt key by key. */
  readonly isRecovered: boolean;
  /** The values, keys in source order; `{}` when the source is no mapping. */
  readonly value: JsonObject;
  /** The top-level keys in source order, duplicates included, each with the ranges of key and value. */
  readonly entries: readonly FrontmatterEntry[];
  /** Range of a key or value by JSON pointer (`/tools/1`); the value part leaves quotes in. */
  rangeOf(pointer: string, part: 'key' | 'value'): Range | undefined;
}

export interface FrontmatterEntry {
  readonly key: string;
  readonly keyRange: Range;
  /** Empty range after the colon when the value is empty. */
  readonly valueRange: Range;
}

/** A heading, or a line that is nothing but bold text, with what stands under it. */
export interface Section {
  /** Plain text of the heading, without emphasis marks, trimmed; the name of a tag, its words parted by blanks. */
  readonly title: string;
  /** 1 to 6 for headings; a bold line is one deeper than the heading above it, a tag than the heading above the first tag. */
  readonly depth: number;
  readonly marker: 'heading' | 'bold-line' | 'tag';
  readonly titleRange: Range;
  /** Heading and content, subsections included. */
  readonly range: Range;
  /** Index in `AgentDocument.sections` of the section around this one; -1 at the top. */
  readonly parent: number;
}

/** A list item's own text, a line of a paragraph (with the next ones where it was wrapped because it was full), or a cell row of a table: what may instruct or claim. */
export interface Statement {
  readonly kind: 'item' | 'prose' | 'row';
  /** The source text, inline marks included, without the list marker. */
  readonly text: string;
  readonly range: Range;
  /** Index in `AgentDocument.sections` of the innermost section; -1 before the first. */
  readonly section: number;
  /** The number of an ordered list item as written. */
  readonly number: number | undefined;
  /** Nesting depth of list items from 1; 0 outside lists. */
  readonly listDepth: number;
  /** True inside a block quote. */
  readonly isQuoted: boolean;
}

/** A fenced or indented code block; its text is no instruction. */
export interface CodeBlock {
  readonly language: string | undefined;
  readonly range: Range;
  /** False when a fence is never closed. */
  readonly isClosed: boolean;
}

/** The numbered, mandatory rules with what belongs to them. */
export interface RuleBlock {
  readonly range: Range;
  /** Each sentence that says how many rules there are ("THE FOLLOWING 20 … RULES"). */
  readonly declaredCounts: readonly { readonly value: number; readonly range: Range }[];
  /** Text before the first rule, the steps excluded. */
  readonly preamble: Range | undefined;
  readonly preExecution: RuleBlockPart | undefined;
  /** Numbered rules in source order. */
  readonly rules: readonly NumberedRule[];
  /** Lines that stand for rules which are not written out ("[Continue with all 20 rules …]"). */
  readonly elisions: readonly { readonly text: string; readonly range: Range }[];
  readonly additional: RuleBlockPart | undefined;
  readonly violationResponse: RuleBlockPart | undefined;
  /** What follows the violation response and still belongs to the block. */
  readonly trailer: Range | undefined;
}

/** A titled part of the rule block and its statements. */
export interface RuleBlockPart {
  readonly title: string;
  readonly range: Range;
  readonly statements: readonly Statement[];
}

/** `**Rule 7: Title - Subtitle**` or another heading style, with what stands under it. */
export interface NumberedRule {
  readonly number: number;
  readonly style: 'bold' | 'heading' | 'plain';
  readonly title: string;
  readonly titleRange: Range;
  readonly subtitle: string | undefined;
  readonly subtitleRange: Range | undefined;
  /** Title line and body. */
  readonly range: Range;
  /** The body's list items of the first level, in order. */
  readonly items: readonly Statement[];
  /** Every block of the body, in order: lists item by item. */
  readonly blocks: readonly RuleBodyBlock[];
}

export interface RuleBodyBlock {
  readonly kind: 'item' | 'paragraph' | 'code' | 'other';
  readonly range: Range;
}

/** A condition on which Claude should delegate to the agent. */
export interface Trigger {
  readonly text: string;
  readonly range: Range;
  /**
   * `key`: `proactive_triggers` or `triggers`, which Claude Code ignores; `sentence`: trigger wording of the
   * description; `example`: an `<example>` dialogue of the description.
   */
  readonly source: 'key' | 'sentence' | 'example';
}

/** A place where the file names something outside itself. */
export interface Reference {
  /** `file`: a file or a folder; `link`: the target of a Markdown link; `skill`; `tool`: a tool of an MCP server. */
  readonly kind: 'agent' | 'file' | 'link' | 'command' | 'skill' | 'tool';
  /** The agent's name without `.md` or `@`, else what stands there; exactly the text at `range`. */
  readonly target: string;
  readonly range: Range;
  /**
   * How it is named. An agent: `coordinate with x.md`, `**x**: …` in a section about agents, `@x`, `subagent_type: x`, the key
   * `collaborators`, words that hand it work ("delegate to x"), "the x agent", another line of a section about agents.
   * Anything else: in prose, in a code span, in a block of shell commands, as a link.
   */
  readonly form:
    | 'file-name'
    | 'bold-item'
    | 'mention'
    | 'call'
    | 'collaborator-key'
    | 'hand-off'
    | 'named'
    | 'listed'
    | 'path'
    | 'code-span'
    | 'shell'
    | 'link';
}

/** `<!-- subagent-kit-disable-next-line RULE -- reason -->` and its kin. */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable' | 'enable' | 'disable-file';
  readonly rules: readonly { readonly id: string; readonly range: Range }[];
  readonly reason: string | undefined;
  readonly range: Range;
  /** What goes with it when it is taken out: its whole lines where it stands alone on them. */
  readonly removal: Range;
}

/** Something that parsing could not read or refused to read. */
export type ParseProblem =
  | { readonly kind: 'invalid-yaml'; readonly range: Range; readonly code: string; readonly reason: string }
  | { readonly kind: 'duplicate-key'; readonly range: Range; readonly key: string; readonly first: Range }
  | { readonly kind: 'not-a-mapping'; readonly range: Range }
  | { readonly kind: 'ambiguous-fence'; readonly range: Range }
  | { readonly kind: 'limit'; readonly range: Range | null; readonly limit: string; readonly value: number; readonly most: number };
