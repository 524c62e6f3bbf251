import type { AgentDocument } from '../../model/agent-document.ts';

/** A path that a file says is there. JSON. */
export interface NamedFile {
  readonly [key: string]: string | number;
  readonly path: string;
  readonly start: number;
}

/** The agent is told to read what stands there, or where something is described. */
const SAYS_IT_IS_THERE =
  /\b(?:read|load|see|consult|check|follow|review|open|refer(?:ring)? to|inspect|examine|study|import|source|defined in|documented in|described in|located (?:in|at)|found in|listed in|specified in|lives? in|stored in|according to|instructions in|rules in|guidelines in|conventions in|run|execute)\b[^.;:!?]{0,40}$/i;
/** What comes into being, may be there, or stands for something else. */
const NOT_THERE_YET =
  /\b(?:writ\w{1,4}|creat\w{1,4}|generat\w{1,4}|sav(?:e|es|ing)|outputs?|produc\w{1,4}|add|append|emit|export|put|plac(?:e|ing)|stor(?:e|ing)|record|initiali[sz]e|scaffold|new|nam(?:e|ed|ing)|renam\w{1,3}|move|copy|if|when|where|unless|any|either|optional(?:ly)?|e\.g|such as|like|for example|examples?|may|might|could|exists?|available|present|or)\b/i;
/** Names of examples, patterns of names, and what tools make. */
const STANDS_FOR_OTHERS =
  /[{}<>$*%@~+]|\.\.\.|\b(?:path|to|your|my|example|foo|bar|baz|qux|xxx?|some|sample|placeholder|name|yyyy|nnn)\b|^(?:node_modules|dist|build|out|coverage|target|tmp|temp|logs?|\.venv|venv|\.next|\.cache|\.git)\//i;
const ADDRESS = /^[\w-]{1,63}\.(?:com|org|net|io|dev|ai|app|co|edu|gov)\//i;
const HAS_EXTENSION = /[\w-]\.[A-Za-z]\w{0,7}$/;
/** Behind a path that may be there, or that somebody makes. */
const NOT_SURE = /\b(?:if|when|exists?|available|present|or|generated|created|written)\b/i;
const MOST_BEFORE = 160;

/** The paths below a folder that a file names. */
export interface NamedPaths {
  /** Those that instructions say are there, each once, in source order. */
  readonly there: readonly NamedFile[];
  /** The rest: what is written, what may be there, examples. */
  readonly others: readonly string[];
}

/** Sorts the files and folders that a document names by whether it says that they are there. */
export function findNamedFiles({ references, statements, text }: Pick<AgentDocument, 'references' | 'statements' | 'text'>): NamedPaths {
  const there = new Map<string, NamedFile>();
  const others = new Set<string>();
  const startOf = statementStarts(statements);
  for (const { kind, form, target, range } of references) {
    if (kind !== 'file' || form === 'shell' || !isInnerPath(target, form === 'code-span')) continue;
    const before = text.slice(Math.max(startOf(range.start), range.start - MOST_BEFORE), range.start);
    const after = text.slice(range.end, range.end + 60).split('\n', 1)[0] ?? '';
    if (NOT_THERE_YET.test(before) || NOT_SURE.test(after)) others.add(target);
    else if (SAYS_IT_IS_THERE.test(before) && !there.has(target)) there.set(target, { path: target, start: range.start });
  }
  return { there: [...there.values()], others: [...others] };
}

/** A path below a folder of the project: a file with an extension, or a marked folder. */
function isInnerPath(target: string, isMarked: boolean): boolean {
  if (target.startsWith('/') || !target.slice(0, -1).includes('/')) return false;
  if (!HAS_EXTENSION.test(target) && !(isMarked && target.endsWith('/'))) return false;
  return !STANDS_FOR_OTHERS.test(target) && !ADDRESS.test(target);
}

/** The start of the statement that an offset lies in; both are asked for in source order. */
function statementStarts(statements: AgentDocument['statements']): (offset: number) => number {
  let next = 0;
  return (offset) => {
    while (next + 1 < statements.length && (statements[next + 1]?.range.start ?? Infinity) <= offset) next++;
    return statements[next]?.range.start ?? 0;
  };
}

/** The first folder of a path: where even that is missing, the path speaks of another project. */
export function firstFolderOf(path: string): string {
  const steps = path.split('/').filter((step) => step !== '.' && step !== '');
  const named = steps.findIndex((step) => step !== '..');
  return steps.slice(0, Math.max(named, 0) + 1).join('/');
}
