/** Tools of Claude Code that change neither files nor anything that a command could. */
export const READING_TOOLS: readonly string[] = ['Read', 'Grep', 'Glob', 'WebFetch', 'WebSearch', 'LSP', 'TodoWrite'];

/** Tools of Claude Code that an agent which only reads is denied. */
export const WRITING_TOOLS: readonly string[] = ['Bash', 'Edit', 'Write'];
