import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { OutputStream, Terminal } from '../../src/cli/terminal.ts';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunSettings {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly variables?: Terminal['variables'];
  readonly isTerminal?: boolean;
  readonly columns?: number;
  /** What a person answers, in order; nobody is there without it. */
  readonly answers?: readonly string[];
  /** Told at the end what was asked. */
  readonly onQuestions?: (questions: readonly string[]) => void;
  /** Ends what waits for Ctrl-C. */
  readonly interruption?: Promise<void>;
  /** Told what is written, to either stream. */
  readonly onWrite?: (text: string) => void;
  /** Called before each write to standard output. */
  readonly onStdout?: () => void;
}

/** Runs the program inside this process, against the real disk. */
export async function run(args: readonly string[], settings: RunSettings = {}): Promise<Outcome> {
  const { cwd = '/', stdin = '', variables = {}, isTerminal = false, columns = 80, onStdout } = settings;
  const answers = [...(settings.answers ?? [])];
  const questions: string[] = [];
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr'): OutputStream => ({
    isTerminal,
    columns,
    write: async (text) => {
      if (name === 'stdout') onStdout?.();
      written[name] += text;
      settings.onWrite?.(text);
    },
  });
  const code = await main(args, {
    cwd,
    variables,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    readStdin: async () => stdin,
    ask: async (question) => {
      questions.push(question);
      return settings.answers === undefined ? undefined : answers.shift();
    },
    interruption: () => settings.interruption ?? Promise.resolve(),
  });
  settings.onQuestions?.(questions);
  return { code, ...written };
}

/** A folder with files that is gone after the test. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'subagent-kit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export const CLEAN =
  '---\nname: migrator\ndescription: Use when a database migration fails\ntools: Read, Bash\n---\n\nRead the schema, then repair the migration.\n';
/** Strict YAML refuses the description, Claude Code repairs it; quoting it is a safe fix. */
export const UNQUOTED = CLEAN.replace('Use when', 'Use this: when');
/** Without a description Claude Code never lists it. */
export const NAMELESS = '---\nname: nameless\n---\n\nRead the schema.\n';
