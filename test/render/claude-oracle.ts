import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';

/** What the real program registers of one file in `.claude/agents`. */
export interface ListedAgent {
  readonly name: string;
  readonly description: string;
  readonly model: string | undefined;
  /** The tools in the line that the model would see; undefined when the program wrote none. */
  readonly tools: string | undefined;
}

export interface OracleAnswer {
  /** By file name. */
  readonly listed: ReadonlyMap<string, ListedAgent>;
  /** Lines of the debug log that name one of the files. */
  readonly messages: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Asks the real program what it makes of agent files: an empty home, an empty project with the files, and the requests
 * that it answers before it needs an account.
 */
export async function askClaude(binary: string, files: ReadonlyMap<string, string>): Promise<OracleAnswer> {
  const root = await mkdtemp(join(tmpdir(), 'claude-oracle-'));
  try {
    const folder = join(root, 'project', '.claude', 'agents');
    await mkdir(folder, { recursive: true });
    await mkdir(join(root, 'home'));
    for (const [name, text] of files) await writeFile(join(folder, name), text);
    const replies = await converse(binary, root);
    return await collect(root, replies);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function converse(binary: string, root: string): Promise<readonly Fields[]> {
  const home = join(root, 'home');
  const project = join(root, 'project');
  await writeFile(
    join(home, '.claude.json'),
    JSON.stringify({ hasCompletedOnboarding: true, projects: { [project]: { hasTrustDialogAccepted: true } } }),
  );
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    TERM: 'dumb',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
  };
  const options = [
    '-p',
    '--input-format',
    'stream-json',
    '--output-format',
    'stream-json',
    '--verbose',
    '--debug-file',
    join(root, 'debug'),
  ];
  const program = spawn(binary, options, { cwd: project, env, stdio: ['pipe', 'pipe', 'ignore'] });
  const exited = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const timer = setTimeout(() => program.kill('SIGKILL'), 60_000);
  const send = (message: Fields): void => void program.stdin.write(`${JSON.stringify(message)}\n`);
  const control = (id: string, request: Fields): void => send({ type: 'control_request', request_id: id, request });
  const replies: Fields[] = [];
  control('1', { subtype: 'initialize' });
  for await (const line of createInterface({ input: program.stdout })) {
    const message = fieldsOf(line);
    if (message['type'] === 'control_response') {
      replies.push(inner(inner(message, 'response'), 'response'));
      if (replies.length === 1) control('2', { subtype: 'get_context_usage', detail: 'summary' });
      else send({ type: 'user', message: { role: 'user', content: 'hello' }, parent_tool_use_id: null, session_id: '' });
    }
    if (message['type'] === 'result') program.stdin.end();
  }
  await exited;
  clearTimeout(timer);
  return replies;
}

async function collect(root: string, [start, usage]: readonly Fields[]): Promise<OracleAnswer> {
  if (start === undefined || usage === undefined) throw new Error('the program did not answer within 60 s');
  const registered = new Map(listOf(start, 'agents').map((agent) => [textOf(agent, 'name'), agent]));
  const roster = await readRoster(join(root, 'home'));
  const listed = new Map<string, ListedAgent>();
  for (const entry of listOf(usage, 'agents')) {
    const path = textOf(entry, 'path');
    const name = textOf(entry, 'agentType') || textOf(entry, 'name');
    const agent = registered.get(name) ?? {};
    if (!path.includes(join('.claude', 'agents'))) continue;
    listed.set(basename(path), {
      name,
      description: textOf(agent, 'description'),
      model: textOf(agent, 'model') || undefined,
      tools: roster.get(name),
    });
  }
  const debug = await readFile(join(root, 'debug'), 'utf8').catch(() => '');
  return { listed, messages: debug.split('\n').filter((line) => /\bAgent file\b|Failed to parse|Missing required/.test(line)) };
}

/** The program keeps a transcript; it holds the lines about agents that it would send to the model. */
async function readRoster(home: string): Promise<ReadonlyMap<string, string>> {
  const roster = new Map<string, string>();
  const names = (await readdir(home, { recursive: true })).filter((name) => name.endsWith('.jsonl'));
  const texts = await Promise.all(names.map((name) => readFile(join(home, name), 'utf8')));
  for (const line of texts.join('\n').split('\n')) {
    const added = inner(fieldsOf(line), 'attachment')['addedLines'];
    for (const text of Array.isArray(added) ? added : []) {
      const match = /^- (.*?): [^]*\(Tools: (.*)\)\s*$/.exec(String(text));
      if (match?.[1] !== undefined && match[2] !== undefined) roster.set(match[1], match[2]);
    }
  }
  return roster;
}

function fieldsOf(line: string): Fields {
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? value : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function inner(fields: Fields, key: string): Fields {
  const value = fields[key];
  return isFields(value) ? value : {};
}

function listOf(fields: Fields, key: string): readonly Fields[] {
  const value = fields[key];
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function textOf(fields: Fields, key: string): string {
  const value = fields[key];
  return typeof value === 'string' ? value : '';
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
