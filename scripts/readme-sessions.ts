/** A fenced block of a page. */
export interface FencedBlock {
  /** What stands after the fence, such as `sh` or `js library`. */
  readonly info: string;
  readonly text: string;
}

const BLOCK = /^```([^\n`]*)\n([\s\S]*?)^```$/gm;

/** The fenced blocks of a page in order. */
export function fencedBlocks(page: string): readonly FencedBlock[] {
  return [...page.matchAll(BLOCK)].map(([, info = '', text = '']) => ({ info: info.trim(), text }));
}

/** The commands that the page's `console` blocks show after `$ `. */
export function shownCommands(page: string): readonly string[] {
  const sessions = fencedBlocks(page).filter(({ info }) => info === 'console');
  return sessions.flatMap(({ text }) => [...text.matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command));
}

/**
 * The page with fresh output: after each `$ command` of a `console` block stands what the command prints, and a block
 * `text output of NAME` holds what the block `js NAME` prints.
 */
export function withFreshOutput(page: string, run: { command(command: string): string; script(source: string): string }): string {
  const blocks = fencedBlocks(page);
  return page.replaceAll(BLOCK, (whole, info: string, text: string) => {
    if (info.trim() === 'console') {
      const commands = [...text.matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command);
      const sessions = commands.map((command) => `$ ${command}\n${trimLines(run.command(command))}`);
      return `\`\`\`${info}\n${sessions.join('\n\n')}\n\`\`\``;
    }
    const source = blocks.find((block) => `text output of ${block.info.slice('js '.length)}` === info.trim());
    return source === undefined ? whole : `\`\`\`${info}\n${trimLines(run.script(source.text))}\n\`\`\``;
  });
}

/** Trailing blanks are invisible in a page. */
function trimLines(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trimEnd();
}
