import { SetupError } from '../errors/setup-error.ts';

/** One stream that results or messages go to. */
export interface OutputStream {
  readonly isTerminal: boolean;
  /** Columns of the terminal; 80 when it is none. */
  readonly columns: number;
  /** Resolves when the text is handed over, or when nobody listens any more. Throws `SetupError` `write-failed`. */
  write(text: string): Promise<void>;
}

/** What the command line program sees of the process that it runs in. */
export interface Terminal {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Standard input to its end, as UTF-8. */
  readStdin(): Promise<string>;
  /** Asks a person; undefined where nobody can answer, or leaves without an answer. */
  ask(question: string): Promise<string | undefined>;
  /** Resolves at the first Ctrl-C, or when the process is asked to end; the second time ends the process as usual. */
  interruption(): Promise<void>;
}

const WIDTH_WITHOUT_TERMINAL = 80;

/** The terminal of a Node process. */
export function openTerminal(source: Pick<NodeJS.Process, 'cwd' | 'env' | 'stdin' | 'stdout' | 'stderr' | 'once' | 'off'>): Terminal {
  return {
    cwd: source.cwd(),
    variables: source.env,
    stdout: openStream(source.stdout),
    stderr: openStream(source.stderr),
    async readStdin() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of source.stdin) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      return Buffer.concat(chunks).toString('utf8');
    },
    async ask(question) {
      if (!source.stdin.isTTY || !source.stderr.isTTY) return undefined;
      const { askPerson } = await import('./ask-person.ts');
      return askPerson(question, source);
    },
    interruption: () => waitForSignal(source),
  };
}

const ENDING_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

function waitForSignal(source: Pick<NodeJS.Process, 'once' | 'off'>): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      for (const signal of ENDING_SIGNALS) source.off(signal, end);
      resolve();
    };
    for (const signal of ENDING_SIGNALS) source.once(signal, end);
  });
}

function openStream(stream: NodeJS.WriteStream): OutputStream {
  // Failures arrive at the callback of `write`; without a listener Node would end the process with a stack trace.
  stream.on('error', () => {});
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY && stream.columns > 0 ? stream.columns : WIDTH_WITHOUT_TERMINAL,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (cause) => {
          if (cause === null || cause === undefined || isClosed(cause)) resolve();
          else reject(new SetupError('write-failed', `cannot write the output: ${cause.message}`, { cause }));
        });
      }),
  };
}

/** The reader left early, as `head` does: no failure. */
function isClosed(cause: Error): boolean {
  return 'code' in cause && (cause.code === 'EPIPE' || cause.code === 'ERR_STREAM_DESTROYED' || cause.code === 'EOF');
}

/** Whether colour is wanted: by the flag, else by `NO_COLOR` and `FORCE_COLOR`, else where a terminal shows it. */
export function wantsColor(terminal: Terminal, stream: OutputStream, flag: boolean | undefined): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = terminal.variables;
  if (flag !== undefined) return flag;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTerminal && TERM !== 'dumb';
}
