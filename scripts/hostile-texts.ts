/** Repeats a piece until the text has about so many characters. */
const fill = (piece: string, characters: number): string => piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);

/** The same for a piece that differs each time. */
function count(pieceOf: (number: number) => string, characters: number): string {
  const pieces: string[] = [];
  for (let length = 0, number = 1; length < characters; number++) {
    const piece = pieceOf(number);
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('');
}

const HEAD = '---\nname: hostile\ndescription: Carries parcels. Use when a parcel waits.\ntools: Read\n---\n\n';
const body =
  (make: (characters: number) => string): ((characters: number) => string) =>
  (characters) =>
    HEAD + make(characters - HEAD.length);
const head =
  (make: (characters: number) => string): ((characters: number) => string) =>
  (characters) =>
    `---\nname: hostile\ndescription: Carries parcels.\n${make(characters - 100)}\n---\n\nCarry the parcel.\n`;

/** Files that are written to be slow to read, by what they are made of: each gives a file of about so many characters. */
export const HOSTILE_TEXTS: Readonly<Record<string, (characters: number) => string>> = {
  asterisks: body((length) => fill('*', length)),
  'wrapped lines that count': body((length) => fill('the four parts of the plan are told in the next line of the long text, so\n', length)),
  'speculation in wrapped lines': body((length) =>
    fill('Speculative plans of the futuristic hall use AGI that thinks for all of the\n', length),
  ),
  'factors in one line': body((length) => fill('Design for 10x the current load. ', length)),
  'figures in one line': body((length) => fill('Record voices at 16 kHz ', length)),
  'levels in one line': body((length) => count((number) => `from ${number} s to ${number + 5} s (${number}%), `, length)),
  'references to steps': body((length) => count((number) => `Step ${number % 50}: a\n\n- see step 60\n`, length)),
  'pairs of asterisks': body((length) => fill('**a ', length)),
  underscores: body((length) => fill('_a', length)),
  brackets: body((length) => fill('[', length)),
  'brackets and parentheses': body((length) => fill('[a](', length)),
  'images in images': body((length) => fill('![', length)),
  pipes: body((length) => fill('|', length)),
  'rows of a table': body((length) => `| a | b |\n|---|---|\n${count((number) => `| cell ${number} | never ${number} |\n`, length)}`),
  backticks: body((length) => fill('`', length)),
  'backticks of all lengths': body((length) => count((number) => `${'`'.repeat((number % 300) + 1)} `, length)),
  'open tags': body((length) => fill('<a ', length)),
  'open comments': body((length) => fill('<!-- ', length)),
  'open fences': body((length) => fill('```a\n~~~b\n', length)),
  quotes: body((length) => fill('> ', length)),
  'quotes in many lines': body((length) => fill('> > > > a\n', length)),
  'lists in lists': body((length) => count((number) => `${'  '.repeat(number % 60)}- item ${number}\n`, length)),
  'numbered lists': body((length) => count((number) => `${number}. Write step ${number}\n`, length)),
  'one line': body((length) => fill('word ', length)),
  'one word': body((length) => fill('a', length)),
  blanks: body((length) => fill(' ', length)),
  'empty lines': body((length) => fill('\n', length)),
  'carriage returns': body((length) => fill('\r', length)),
  headings: body((length) => count((number) => `## Part ${number}\n`, length)),
  'headings of all depths': body((length) => count((number) => `${'#'.repeat((number % 6) + 1)} Part ${number}\n`, length)),
  'one word in a heading': body((length) => `# ${count((number) => `QUJDREVGR0hJ${number}`, length - 2)}`),
  'short headings': body((length) => fill('# a\n', length)),
  'short items': body((length) => fill('- a\n', length)),
  'paths in a script': body((length) => `\`\`\`sh\n${fill('cat ./a.md\n', length - 10)}\`\`\`\n`),
  'bold lines': body((length) => count((number) => `**Rule ${number}: Title ${number}**\n\n- Do ${number}.\n\n`, length)),
  'counts above lists': body((length) =>
    count(
      (number) =>
        `## Gate ${number}\n\nPass all ${['three', 'four', '5'][number % 3] ?? ''} checks of gate ${number}.\n\n- one\n- two\n- three\n\n`,
      length,
    ),
  ),
  'a rule block': body(
    (length) =>
      `## Rules\n\n${count((number) => `### Rule ${number}: Keep parcel ${number} dry\n- MUST weigh parcel ${number}\n- NEVER drop parcel ${number}\n`, length)}`,
  ),
  'link definitions': body((length) => count((number) => `[a${number}]: https://example.com/${number}\n`, length)),
  numbers: body((length) =>
    count((number) => `- Answer within ${number} minutes, at most ${number % 97} retries and ${number} MB.\n`, length),
  ),
  bans: body((length) => count((number) => `- Never send parcel ${number} without a label.\n`, length)),
  'orders and bans': body((length) => count((number) => `- Always weigh parcel ${number}. Never weigh parcel ${number + 1}.\n`, length)),
  'the same order': body((length) => fill('- Always weigh the parcel. Never weigh the parcel.\n', length)),
  'names of agents': body((length) => count((number) => `- Ask the \`agent-${number}\` agent.\n`, length)),
  directives: body((length) => count((number) => `<!-- subagent-kit-disable-next-line a/b${number} -- x -->\n`, length)),
  'directives that begin and end': body((length) =>
    count((number) => `<!-- subagent-kit-disable a/b${number} -->\n\na ${number}\n\n<!-- subagent-kit-enable -->\n\n`, length),
  ),
  'keys of the front matter': head((length) => count((number) => `key${number}: value ${number}\n`, length)),
  'equal keys': head((length) => fill('a: 1\n', length)),
  anchors: head((length) => `a0: &a0 [x]\n${count((number) => `a${number}: &a${number} [*a${number - 1}, *a${number - 1}]\n`, length)}`),
  'lists in the front matter': head((length) => `deep: ${'['.repeat(length / 2)}${']'.repeat(length / 2)}`),
  tools: head((length) => `tools: ${count((number) => `Tool${number}, `, length)}Read`),
  'an open quote': head((length) => `text: "${fill('a ', length)}`),
  'nothing but bytes': (length) => fill('\u0001\u0002\ufffd\u200b', length),
};
