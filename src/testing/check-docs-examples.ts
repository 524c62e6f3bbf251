import { isJsonObject, type JsonObject } from '../model/json.ts';
import type { Rule } from '../model/rule.ts';
import type { Surroundings } from '../model/surroundings.ts';
import { readSurroundings } from './read-surroundings.ts';
import { runRuleAlone } from './run-rule-alone.ts';

/** An example of a rule page: one file, or several that stand directly one after another and name their paths. */
export interface DocsExample {
  readonly kind: 'reports' | 'accepts';
  /** Line of the first fence in the page, 1-based. */
  readonly line: number;
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly options: JsonObject | undefined;
  readonly surroundings: Surroundings | undefined;
  /** The files of the repository around the example. */
  readonly repository: readonly string[] | undefined;
  /** What it costs to read paths, in tokens. */
  readonly sizes: Readonly<Record<string, number>> | undefined;
}

interface Block {
  readonly kind: 'reports' | 'accepts';
  readonly line: number;
  readonly nextLine: number;
  readonly path: string | undefined;
  readonly options: JsonObject | undefined;
  readonly surroundings: Surroundings | undefined;
  readonly repository: readonly string[] | undefined;
  readonly sizes: Readonly<Record<string, number>> | undefined;
  readonly text: string;
}

const FENCE = /^(`{3,})agent (reports|accepts)(?: (.*))?$/;
const DEFAULT_PATH = '.claude/agents/example.md';

/**
 * The examples of a rule page: fenced blocks that begin with `agent reports` or `agent accepts`, optionally followed
 * by `path=a/b.md`, `options={"key":1}` and `surroundings={"skills":["a"]}`, `repository=["docs/a.md"]` (JSON without blanks), and `escapes`, which
 * reads `\\r` and `\\u{200b}` in the text as the characters that a page can not show.
 */
export function examplesOfPage(page: string): readonly DocsExample[] {
  const examples: (Omit<Block, 'path' | 'text'> & { nextLine: number; files: Map<string, string> })[] = [];
  for (const block of blocksOf(page.replaceAll('\r\n', '\n').split('\n'))) {
    const last = examples.at(-1);
    const belongs = last !== undefined && last.kind === block.kind && last.nextLine === block.line && block.path !== undefined;
    if (belongs && !last.files.has(block.path)) {
      last.files.set(block.path, block.text);
      last.nextLine = block.nextLine;
      continue;
    }
    const { path, text, ...rest } = block;
    examples.push({ ...rest, files: new Map([[path ?? DEFAULT_PATH, text]]) });
  }
  return examples;
}

/** What is wrong with the examples of a rule's page, a sentence each: every `reports` must report, every `accepts` must not. */
export function problemsOfExamples(rule: Rule, page: string): readonly string[] {
  const examples = examplesOfPage(page);
  const kinds = ['reports', 'accepts'] as const;
  const missing = kinds.filter((kind) => !examples.some((one) => one.kind === kind)).map((kind) => `Missing example \`agent ${kind}\``);
  return [...missing, ...examples.flatMap((example) => problemsOfExample(rule, example))];
}

function problemsOfExample(rule: Rule, example: DocsExample): readonly string[] {
  const { options, surroundings, repository, sizes } = example;
  const settings = {
    ...(options === undefined ? {} : { options }),
    ...(surroundings === undefined ? {} : { surroundings }),
    ...(repository === undefined ? {} : { repository }),
    ...(sizes === undefined ? {} : { sizes }),
  };
  const findings = runRuleAlone(rule, example.files, settings);
  if (example.kind === 'reports')
    return findings.length > 0 ? [] : [`line ${example.line}: Missing finding in an example that \`reports\``];
  return findings.map(({ message }) => `line ${example.line}: Unexpected finding in an example that \`accepts\`: ${message}`);
}

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; index++) {
    const [, fence, kind, rest] = FENCE.exec(lines[index] ?? '') ?? [];
    if (fence === undefined || (kind !== 'reports' && kind !== 'accepts')) continue;
    const start = index + 1;
    while (index + 1 < lines.length && lines[index + 1] !== fence) index++;
    index++;
    let next = index + 1;
    while (next < lines.length && (lines[next] ?? '').trim() === '') next++;
    const { hasEscapes, ...settings } = settingsOf(rest ?? '');
    const text = `${lines.slice(start, index).join('\n')}\n`;
    blocks.push({ kind, line: start, nextLine: next + 1, text: hasEscapes ? unescape(text) : text, ...settings });
  }
  return blocks;
}

function unescape(text: string): string {
  return text.replace(/\\(?:r|u\{([0-9a-f]{1,6})\})/g, (_, code: string | undefined) =>
    code === undefined ? '\r' : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

function settingsOf(
  rest: string,
): Pick<Block, 'path' | 'options' | 'surroundings' | 'repository' | 'sizes'> & { readonly hasEscapes: boolean } {
  const words = rest.split(' ').filter((word) => word !== '');
  const valueOf = (key: string): string | undefined => words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
  const jsonOf = (key: string): unknown => JSON.parse(valueOf(key) ?? 'null');
  const options = jsonOf('options');
  const repository = jsonOf('repository');
  const sizes = jsonOf('sizes');
  return {
    path: valueOf('path'),
    options: isJsonObject(options) ? options : undefined,
    surroundings: readSurroundings(jsonOf('surroundings')),
    repository: Array.isArray(repository) ? repository.filter((path) => typeof path === 'string') : undefined,
    sizes: isJsonObject(sizes) ? Object.fromEntries(Object.entries(sizes).map(([path, size]) => [path, Number(size)])) : undefined,
    hasEscapes: words.includes('escapes'),
  };
}
