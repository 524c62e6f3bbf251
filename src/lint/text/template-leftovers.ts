import type { AgentDocument, CodeBlock } from '../../model/agent-document.ts';
import type { Range } from '../../model/range.ts';
import { instructionsOf } from './instructions.ts';
import { matchesOf } from './matches-of.ts';

/** `variable`: `{{NAME}}`; `slot`: `[INSERT NAME]`; `open`: a line that is a note to the author, `TODO: …`. */
export interface Leftover {
  readonly kind: 'variable' | 'slot' | 'open';
  readonly range: Range;
  readonly isInHook: boolean;
}

/** One name in double braces. `${{ … }}` and `{{ .Values }}` belong to other programs. */
const VARIABLE = /(?<![$\\{=])\{\{[ \t]{0,2}[A-Za-z_][A-Za-z0-9_]{1,40}[ \t]{0,2}\}\}(?!\})/g;
const SLOT =
  /\[(?:INSERT|ENTER|FILL IN|REPLACE WITH|YOUR|ADD YOUR|TODO:)\b[^\][\n]{0,60}\](?!\()|<(?:INSERT|ENTER|FILL IN|REPLACE WITH)\b[^<>\n]{0,60}>/g;
const OPEN = /^(?:\*\*|__)?(?:TODO|FIXME|TBD|XXX)(?:\*\*|__)?(?::(?=\s*\S)|\s*$)/;
/** Lines and titles that talk about placeholders, or show what the agent is to fill in. */
const TALKS_ABOUT =
  /\b(?:placeholders?|templates?|variables?|syntax|interpolat\w*|substitut\w*|mustache|handlebars|jinja\w*|liquid|curly braces|markers?|format|replace[sd]?|fill(?:s|ed)? in|such as|e\.g|like|example|output|mark(?:ed)?|leave|comments?|search|grep|remove|find)\b|→/i;
/** What stands in every leftover: one fast look at the file. */
const MARK = /\{\{|[[<](?:INSERT|ENTER|FILL|REPLACE|YOUR|ADD|TODO)|\b(?:TODO|FIXME|TBD|XXX)\b/;
/** Commands reach the shell as they stand. In other blocks the agent may be shown what to write. */
const SHELL = /^(?:sh|shell|bash|zsh|console|terminal|powershell)$/i;

/** Placeholders that a template left open where Claude or a shell reads them, in order. */
export function findLeftovers(document: AgentDocument): readonly Leftover[] {
  const { text, frontmatter, codeBlocks } = document;
  if (!MARK.test(text)) return [];
  const isFilledByAgent = teachesTemplates(document);
  const fromText = instructionsOf(document).flatMap(({ text: line, range, section }): readonly Leftover[] => {
    if (OPEN.test(line)) return [{ kind: 'open', range, isInHook: false }];
    if (isFilledByAgent || !/[[{<]/.test(line)) return [];
    if (TALKS_ABOUT.test(line) || TALKS_ABOUT.test(document.sections[section]?.title ?? '')) return [];
    return [...placesIn(line, range.start, VARIABLE, 'variable'), ...placesIn(line, range.start, SLOT, 'slot')];
  });
  const inShell = (block: CodeBlock): boolean => block.language !== undefined && SHELL.test(block.language);
  const hooks = frontmatter.kind === 'read' ? frontmatter.rangeOf('/hooks', 'value') : undefined;
  const commands = [
    ...(hooks === undefined ? [] : [hooks]),
    ...(isFilledByAgent ? [] : codeBlocks.filter(inShell).map(({ range }) => range)),
  ];
  const fromCommands = text.includes('{{')
    ? commands.flatMap(({ start, end }) => placesIn(text.slice(start, end), start, VARIABLE, 'variable'))
    : [];
  const isInHook = ({ range }: Leftover): boolean => hooks !== undefined && range.start < hooks.end;
  return [...fromText, ...fromCommands]
    .map((one) => ({ ...one, isInHook: isInHook(one) }))
    .toSorted((a, b) => a.range.start - b.range.start);
}

/** A file that says what its double braces are for, or holds a document of them, is filled in by the agent. */
function teachesTemplates({ text, statements, codeBlocks }: AgentDocument): boolean {
  if (!text.includes('{{')) return false;
  const says = statements.some((statement) => statement.text.includes('{{') && TALKS_ABOUT.test(statement.text));
  return (
    says ||
    codeBlocks.some(
      ({ range, language }) => !SHELL.test(language ?? '') && matchesOf(VARIABLE, text.slice(range.start, range.end)).length > 2,
    )
  );
}

function placesIn(text: string, offset: number, pattern: RegExp, kind: Leftover['kind']): readonly Leftover[] {
  return matchesOf(pattern, text).map(({ 0: found, index }) => {
    return { kind, range: { start: offset + index, end: offset + index + found.length }, isInHook: false };
  });
}
