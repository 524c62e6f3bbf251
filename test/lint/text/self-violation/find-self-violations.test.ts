import { expect, test } from 'vitest';
import { findSelfViolations } from '../../../../src/lint/text/self-violation/find-self-violations.ts';
import { parseAgent } from '../../../../src/parse/parse-agent.ts';

const FENCE = '```';

/** What a file breaks, line by line; a language opens a block that the last lines fill. */
const broken = (...lines: readonly string[]): readonly string[] =>
  findSelfViolations(parseAgent({ path: 'a.md', text: `${lines.join('\n')}\n` }), 'possible').map(({ what }) => what);

const block = (language: string, code: string): string => `\n${FENCE}${language}\n${code}\n${FENCE}`;

test.each([
  ['code in a sentence', 'SQL', '- Do not write SQL', '- Count first: `SELECT id FROM panels`'],
  ['code behind a colon of its own', 'the type `any`', '- Avoid using `any`', '- Declare it as `let panel: any = load()`'],
  ['a line that the file only shows', '`SELECT *`', '- Avoid SELECT *', 'Delivery:\n\nQuery as delivered: `SELECT * FROM panels`'],
  ['what is out of date', '`panel builder`', '- Panel Builder is deprecated', '- Install it with `npm i panel-builder`'],
  ['what is rejected', '`ws://`', '- Reject plaintext `ws://` sockets', '- Endpoint: `ws://panels.example.com/x`'],
  ['a setting that is off', 'encryption switched off', '- All traffic is encrypted', block('hcl', '  encrypted = false')],
  ['a setting that is on', 'deletion without protection', '- Always enable deletion protection', block('hcl', 'force_destroy = true')],
  ['root by its number', 'rights that only root has', '- Run as a non-root user', block('bash', 'docker run -u 0:0 panel')],
  ['a label that is not wanted', '"Go"', '- Clear labels over a generic "Go"', '- Button label as shipped: "Go"'],
  ['praise in an answer', 'praise', '- No praise', '\n## Sample answers\n\n"Great job, keep it up."'],
  [
    'a commit message of another form',
    'a commit message without a type',
    '- Commits follow Conventional Commits',
    block('bash', 'git commit -m "Painted the left panel"'),
  ],
  ['a date of another form', 'a date in another form than ISO 8601', '- Write dates in ISO 8601', block('text', 'Painted: 12/03/2025')],
  ['an unquoted variable', 'a variable without quotation marks', '- Always quote shell variables', block('bash', 'mkdir -p $panel_folder')],
  ['quotation marks', 'double quotes', '- Use single quotes for strings', block('js', 'const panel = "left"')],
  ['other quotation marks', 'single quotes', '- Use double quotes for strings', block('js', "const panel = 'left'")],
  ['a chain of promises', 'a chain of `.then()`', '- Always use async/await', block('js', 'paint(panel).then(show)')],
  ['a ban below a title of bans', 'praise', '## Do not\n\n- **No praise**: it costs time', '\n## Sample answers\n\n"Well done."'],
])('finds %s', (_name, what, rule, sample) => {
  expect(broken(rule, sample)).toContain(what);
});

test.each([
  ['code that is taken out', '- Never use `eval()`', '- Replace `eval(x)` with a parser'],
  ['code below a bad mark', '- All traffic is encrypted', block('hcl', '# Bad\nencrypted = false')],
  ['what is looked for', '- Avoid autoplay', '- Flag `autoplay` attributes'],
  ['what users ask', '- No praise', '\n## Example requests\n\n"Great job, now fix the header"'],
  ['a machine of one’s own', '- HTTPS only', '- Local server: `http://localhost:3000`'],
  ['a word of a comment', '- Avoid autoplay', block('html', '<!-- no autoplay -->\n<video></video>')],
  ['a language in a list', '- Python: `eval()`', block('bash', 'python a.py')],
  ['a commit message of the form', '- Commits follow Conventional Commits', block('bash', 'git commit -m "fix: paint the left panel"')],
  ['a date of the form', '- Write dates in ISO 8601', block('text', 'Painted: 2025-03-12, page 12/03')],
  ['quoted variables', '- Always quote shell variables', block('bash', 'mkdir -p "$panel_folder"')],
  ['promises that run together', '- Always use async/await', block('js', 'await Promise.all(panels).then(show)')],
  ['emoji in another kind of text', '- No emoji in commit messages', block('text', '🚀 Panels painted: 4')],
  ['a step with a condition', '- Do not write SQL', '- If asked, run `SELECT 1 FROM panels`'],
])('leaves %s alone', (_name, rule, sample) => {
  expect(broken(rule, sample)).toEqual([]);
});

test('reads a long block line by line', () => {
  const filler = Array.from({ length: 60 }, (_, index) => `paint_panel_number(${index}, colour="red")`).join('\n');
  const bad = '# never paint twice\n';
  expect(broken('- Never use print statements', block('python', `${bad}${filler}\nprint("painted")`))).toEqual(['print statements']);
  expect(broken('- Never use print statements', block('python', `${bad}print("painted")\n${filler}`))).toEqual([]);
});
