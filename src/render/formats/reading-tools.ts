/** Tools of Claude Code that change neither files nor anything that a command could. */
export const READING_TOOLS: readonly string[] = ['Read', 'Grep', 'Glob', 'WebFetch', 'WebSearch', 'LSP', 'TodoWrite'];
