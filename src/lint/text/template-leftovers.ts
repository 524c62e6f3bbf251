import type { AgentDocument, CodeBlock, Frontmatter } from '../../model/agent-document.ts';
import { isJsonObject, ownValue, pointerStep } from '../../model/json.ts';
import type { Range } from '../../model/range.ts';
import { instructionsOf } from './instructions.ts';
import { matchesOf } from './matches-of.ts';

/** `variable`: `{{NAME}}`; `slot`: `[INSERT NAME]`; `open`: a line that is a note to the author, `TODO: …`. */
export interface Leftover {
  readonly kind: 'variable' | 'slot' | 'open';
  readonly range: Range;
}

const MOST_IN_CODE = 45;
/** In a piece of code a name in small letters is one of a framework: `{{ message }}`. */
const OF_FRAMEWORK = /^`[^`]{0,40}\{\{[ \t]{0,2}[a-z]/;
/** One name in double braces. `${{ … }}` and `{{ .Values }}` belong to other programs; `{{else}}` stands for nothing. */
const VARIABLE = /(?<![$\\{=])\{\{[ \t]{0,2}(?!(?:else|end|endif|this)\b)[A-Za-z_][A-Za-z0-9_]{1,40}[ \t]{0,2}\}\}(?!\})/g;
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
    if (OPEN.test(line)) return [{ kind: 'open', range }];
    if (isFilledByAgent || !/[[{<]/.test(line)) return [];
    if (TALKS_ABOUT.test(line) || TALKS_ABOUT.test(document.sections[section]?.title ?? '')) return [];
    const variables = placesIn(line, range.start, VARIABLE, 'variable').filter(
      (one) => !isOfFramework(line, one.range.start - range.start),
    );
    return [...variables, ...placesIn(line, range.start, SLOT, 'slot')];
  });
  const inShell = ({ language, range }: CodeBlock): boolean =>
    language !== undefined && SHELL.test(language) && !isShown(document, range.start);
  const commands = [...runningHooks(frontmatter), ...(isFilledByAgent ? [] : codeBlocks.filter(inShell).map(({ range }) => range))];
  const fromCommands = text.includes('{{')
    ? commands.flatMap(({ start, end }) => placesIn(text.slice(start, end), start, VARIABLE, 'variable'))
    : [];
  return [...fromText, ...fromCommands].toSorted((a, b) => a.range.start - b.range.start);
}

/** Events are named in capitals: `PostToolUse`. What stands under another name never runs, which is reported as such. */
function runningHooks(frontmatter: Frontmatter): readonly Range[] {
  const hooks = frontmatter.kind === 'read' ? ownValue(frontmatter.value, 'hooks') : undefined;
  if (frontmatter.kind !== 'read' || !isJsonObject(hooks)) return [];
  const events = Object.keys(hooks).filter((event) => /^[A-Z]/.test(event));
  return events.flatMap((event) => frontmatter.rangeOf(`/hooks/${pointerStep(event)}`, 'value') ?? []);
}

/** Below a title of templates or examples, of any depth. */
function isShown({ sections }: AgentDocument, offset: number): boolean {
  return sections.some(({ title, range }) => range.start <= offset && offset < range.end && TALKS_ABOUT.test(title));
}

function isOfFramework(line: string, index: number): boolean {
  const before = line.slice(Math.max(0, index - MOST_IN_CODE), index);
  const mark = before.lastIndexOf('`');
  return mark !== -1 && OF_FRAMEWORK.test(before.slice(mark) + line.slice(index, index + 8));
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
    return { kind, range: { start: offset + index, end: offset + index + found.length } };
  });
}
