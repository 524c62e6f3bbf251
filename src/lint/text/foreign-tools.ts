/* One table, longer than a file should be: the names of tools in other programs, by program. */

/** A name that another program gives to a tool. */
export interface ForeignTool {
  readonly program: string;
  /** The tools of Claude Code that do the same, by canonical name; none where it has nothing like it. */
  readonly tools: readonly string[];
}

type Names = Readonly<Record<string, readonly string[]>>;

/** Tools and sets of tools in VS Code's custom agents and chat modes; GitHub Copilot reads the same files. */
const VS_CODE: Names = {
  // Sets of tools.
  agent: ['Agent'],
  browser: [],
  edit: ['Edit', 'Write'],
  execute: ['Bash'],
  read: ['Read'],
  search: ['Grep', 'Glob'],
  todo: ['TodoWrite'],
  todos: ['TodoWrite'],
  vscode: [],
  web: ['WebFetch', 'WebSearch'],
  // Files.
  createDirectory: ['Write'],
  createFile: ['Write'],
  createJupyterNotebook: ['NotebookEdit'],
  editFiles: ['Edit', 'Write'],
  editNotebook: ['NotebookEdit'],
  getNotebookSummary: ['Read'],
  readFile: ['Read'],
  readNotebookCellOutput: ['Read'],
  // Search.
  codebase: ['Grep', 'Glob'],
  fileSearch: ['Glob'],
  findTestFiles: ['Glob'],
  listDirectory: ['Glob'],
  textSearch: ['Grep'],
  usages: ['Grep'],
  // Terminal, tasks and tests.
  createAndRunTask: ['Bash'],
  runCommands: ['Bash'],
  runInTerminal: ['Bash'],
  runTask: ['Bash'],
  runTasks: ['Bash'],
  runTests: ['Bash'],
  terminalCommand: ['Bash'],
  // The web.
  fetch: ['WebFetch'],
  // Other agents.
  runSubagent: ['Agent'],
  // What the editor shows or does, which Claude Code has no tool for.
  changes: [],
  extensions: [],
  getProjectSetupInfo: [],
  getTaskOutput: [],
  getTerminalOutput: [],
  githubRepo: [],
  installExtension: [],
  killTerminal: [],
  new: [],
  newWorkspace: [],
  openSimpleBrowser: [],
  problems: [],
  readCellOutput: [],
  runCommand: [],
  runNotebookCell: [],
  runNotebooks: [],
  runVscodeCommand: [],
  searchResults: [],
  selection: [],
  terminalLastCommand: [],
  terminalSelection: [],
  testFailure: [],
  think: [],
  updateUserPreferences: [],
  vscodeAPI: [],
};

/** What stands before the slash of VS Code's own tools; before any other slash stands an MCP server or an extension. */
const VS_CODE_SETS: ReadonlySet<string> = new Set([
  'agent',
  'browser',
  'edit',
  'execute',
  'read',
  'runCommands',
  'runNotebooks',
  'runTasks',
  'search',
  'todo',
  'vscode',
  'web',
]);

/** Names in other coding assistants, lower case without `-` and `_`: `run_shell_command`, `ReadFile`. */
const ELSEWHERE: Names = {
  // A shell: Copilot CLI, Codex, Cursor, Cline, Gemini CLI.
  cmd: ['Bash'],
  executecommand: ['Bash'],
  runcommand: ['Bash'],
  runshellcommand: ['Bash'],
  runterminalcmd: ['Bash'],
  shell: ['Bash'],
  shellcommand: ['Bash'],
  terminal: ['Bash'],
  // Reading.
  cat: ['Read'],
  fileread: ['Read'],
  readfile: ['Read'],
  readfiles: ['Read'],
  readmanyfiles: ['Read'],
  // Writing and editing; the text editor of the API.
  applydiff: ['Edit'],
  applypatch: ['Edit'],
  createfile: ['Write'],
  editfile: ['Edit'],
  fileedit: ['Edit'],
  filewrite: ['Write'],
  patch: ['Edit'],
  replaceinfile: ['Edit'],
  searchreplace: ['Edit'],
  strreplace: ['Edit'],
  strreplacebasededittool: ['Edit'],
  strreplaceeditor: ['Edit'],
  writefile: ['Write'],
  writetofile: ['Write'],
  // Finding.
  codebasesearch: ['Grep'],
  codesearch: ['Grep'],
  filesearch: ['Glob'],
  findfiles: ['Glob'],
  grepsearch: ['Grep'],
  listdir: ['Glob'],
  listdirectory: ['Glob'],
  listfiles: ['Glob'],
  ripgrep: ['Grep'],
  search: ['Grep', 'Glob'],
  searchfilecontent: ['Grep'],
  searchfiles: ['Grep'],
  // The web.
  browse: ['WebFetch'],
  fetch: ['WebFetch'],
  fetchurl: ['WebFetch'],
  googlesearch: ['WebSearch'],
  googlewebsearch: ['WebSearch'],
  internetsearch: ['WebSearch'],
  // Plans and other agents.
  customagent: ['Agent'],
  newtask: ['Agent'],
  subagent: ['Agent'],
  updateplan: ['TodoWrite'],
  writetodos: ['TodoWrite'],
  managetodolist: ['TodoWrite'],
  // Answers and questions: Cline and Roo.
  askfollowupquestion: ['AskUserQuestion'],
  attemptcompletion: [],
  planmoderespond: [],
  planmoderesponse: [],
  switchmode: [],
  // MCP and the browser: Cline.
  accessmcpresource: [],
  browseraction: [],
  usemcptool: [],
  // Copilot, by the names that its models call.
  fetchwebpage: ['WebFetch'],
  geterrors: [],
  getterminaloutput: [],
  inserteditintofile: ['Edit'],
  multireplacestringinfile: ['Edit'],
  replacestringinfile: ['Edit'],
  runinterminal: ['Bash'],
  semanticsearch: ['Grep'],
  // Windsurf, Cursor, Codex, Gemini CLI.
  browserpreview: [],
  creatediagram: [],
  creatememory: [],
  deletefile: ['Bash'],
  execcommand: ['Bash'],
  listcodedefinitionnames: ['Grep'],
  readurlcontent: ['WebFetch'],
  savememory: [],
  searchweb: ['WebSearch'],
  viewfile: ['Read'],
  viewimage: ['Read'],
};

/** Every tool of Claude Code that some foreign name stands for. */
export const FOREIGN_COUNTERPARTS: readonly string[] = [...new Set([VS_CODE, ELSEWHERE].flatMap((names) => Object.values(names).flat()))];

/** What a name means in another program; undefined when no program that we know has it. */
export function findForeignTool(name: string): ForeignTool | undefined {
  const slash = name.indexOf('/');
  const isInSet = slash !== -1 && VS_CODE_SETS.has(name.slice(0, slash));
  const own = isInSet ? name.slice(slash + 1) : name;
  if (Object.hasOwn(VS_CODE, own)) return { program: 'VS Code', tools: VS_CODE[own] ?? [] };
  if (isInSet) return { program: 'VS Code', tools: [] };
  const folded = name.toLowerCase().replaceAll(/[-_]/g, '');
  return Object.hasOwn(ELSEWHERE, folded) ? { program: 'other programs', tools: ELSEWHERE[folded] ?? [] } : undefined;
}
