/** A fenced block of a page. */
export interface FencedBlock {
  /** What stands after the fence, such as `sh` or `js library`. */
  readonly info: string;
  readonly text: string;
}

const CONSOLE = 'console ';
const BLOCK = /^```([^\n`]*)\n([\s\S]*?)^```$/gm;

/** The fenced blocks of a page in order. */
export function fencedBlocks(page: string): readonly FencedBlock[] {
  return [...page.matchAll(BLOCK)].map(([, info = '', text = '']) => ({ info: info.trim(), text }));
}

/** Runs what a page shows. */
export interface PageRunner {
  /** What a command prints, in a folder of `examples/`. */
  command(folder: string, command: string): string;
  /** What a module prints. */
  script(source: string): string;
}

/** The commands that the page's `console FOLDER` blocks show after `$ `. */
export function shownCommands(page: string): readonly string[] {
  return fencedBlocks(page)
    .filter(({ info }) => info.startsWith(CONSOLE))
    .flatMap(({ text }) => commandsOf(text));
}

/**
 * The page with fresh output: after each `$ command` of a `console FOLDER` block stands what the command prints, and a
 * block `text output of NAME` holds what the block `js NAME` prints.
 */
export function withFreshOutput(page: string, run: PageRunner): string {
  const blocks = fencedBlocks(page);
  return page.replaceAll(BLOCK, (whole, info: string, text: string) => {
    if (info.startsWith(CONSOLE)) {
      const folder = info.slice(CONSOLE.length).trim();
      const sessions = commandsOf(text).map((command) => `$ ${command}\n${trimLines(run.command(folder, command))}`);
      return `\`\`\`${info}\n${sessions.join('\n\n')}\n\`\`\``;
    }
    const source = blocks.find(
      (block) => block.info.startsWith('js ') && info.trim() === `text output of ${block.info.slice('js '.length)}`,
    );
    return source === undefined ? whole : `\`\`\`${info}\n${trimLines(run.script(source.text))}\n\`\`\``;
  });
}

function commandsOf(session: string): readonly string[] {
  return [...session.matchAll(/^\$ (.*)$/gm)].map(([, command = '']) => command);
}

/** Trailing blanks are invisible in a page. */
function trimLines(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trimEnd();
}
