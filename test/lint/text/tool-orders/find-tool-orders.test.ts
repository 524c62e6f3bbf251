import { expect, test } from 'vitest';
import { orderFinder } from '../../../../src/lint/text/tool-orders/find-tool-orders.ts';

const findToolOrders = orderFinder(() => true);
const ordersOf = (line: string): readonly string[] => findToolOrders(line).map((order) => `${order.way}: ${order.name}`);
const clausesOf = (line: string): readonly string[] => findToolOrders(line).map(({ start, end }) => line.slice(start, end));

test.each([
  ['Use `WebFetch` to read the docs', 'named: WebFetch'],
  ['Track the steps with TodoWrite', 'named: TodoWrite'],
  ['Run it in Bash', 'named: Bash'],
  ['**Check**: run `CI=1 npm run check`', 'command: Bash'],
  ['Run the whole suite with `pytest -q`', 'command: Bash'],
  ['Run git diff first', 'command: Bash'],
  ['The clips, cut with ffmpeg', 'command: Bash'],
  ['Invoke the `page-designer` agent', 'delegation: Agent'],
  ['Spawn parallel sub-agents', 'delegation: Agent'],
  ['Hand off the layout to page-designer', 'delegation: Agent'],
  ['Confirm it by a web search', 'web search: WebSearch'],
  ['Append the figures to out/figures.csv', 'file: Write'],
  ['Dry run of Tesseract on a page', 'command: Bash'],
  ['Raw output of the linter', 'command: Bash'],
  ['A semgrep scan, with its findings', 'command: Bash'],
  ['Status reached through the AWS CLI', 'command: Bash'],
  ['Outcome of the checks under the test command', 'command: Bash'],
  ['Snippets compiled in a clean checkout', 'command: Bash'],
  ['Push the new index to the release branch', 'command: Bash'],
  ['The chapters, committed to the main branch', 'command: Bash'],
  ['Start the local server', 'command: Bash'],
  ['Lint every file that changed', 'command: Bash'],
  ['Trace each hit with git blame', 'command: Bash'],
  ['Launch each reader as a sub-agent', 'delegation: Agent'],
  ['One sub-agent per chapter', 'delegation: Agent'],
  ['Layout delegated to **page-designer**', 'delegation: Agent'],
  ['Every price looked up online', 'web search: WebSearch'],
  ['Each fact confirmed by an internet search', 'web search: WebSearch'],
  ['Crawl the whole site', 'page: WebFetch'],
  ['Compare the version with the one on PyPI', 'site: site'],
  ["Take today's exchange rate", 'site: site'],
  ['Figures queried from Grafana', 'endpoint: endpoint'],
  ['Minutes posted to Slack', 'service: service'],
  ['Keep the list in `notes/list.md`', 'file: Write'],
  ['The table, saved as a CSV file', 'file: Write'],
  ['Track it in `#todos`', 'named: todos'],
  ['Answer via `attempt_completion`', 'named: attempt_completion'],
  ['Read rows with `mcp_store_rows`', 'named: mcp_store_rows'],
  ['Do a web search for similar recipes', 'web search: WebSearch'],
  ['Confirm each date by searching the internet', 'web search: WebSearch'],
  ['Consult the web for the current tariff', 'web search: WebSearch'],
  ['Web search done for each claim', 'web search: WebSearch'],
  ['Search online for comparable flats', 'web search: WebSearch'],
  ['Navigate to the checkout page', 'page: WebFetch'],
  ["Check the vendor's website for recalls", 'site: site'],
  ['Dispatch two readers agents', 'delegation: Agent'],
  ['Run a second agent that reads the proofs', 'delegation: Agent'],
  ['Look each term up through Context7', 'named: Context7'],
  ['Keep the tempo map with the memory MCP server', 'named: memory MCP'],
  ['Use Edit to change these bars only', 'named: Edit'],
  ['Find the bar, then rename it with Edit.', 'named: Edit'],
  ['Use `docker compose up` to start the stack', 'command: Bash'],
  ['Use curl to probe the door sensor', 'command: Bash'],
  ['Audit the page with Lighthouse', 'command: Bash'],
  ['Use the terminal to convert the scores', 'command: Bash'],
  ['Check the macro by running it', 'command: Bash'],
  ['Deploy to staging', 'command: Bash'],
  ['Create a feature branch first', 'command: Bash'],
  ['Commit after each movement', 'command: Bash'],
  ['Compile the shader', 'command: Bash'],
  ['Edit the affected files', 'file: Write'],
  ['Fix typos directly in the source file', 'file: Write'],
  ['Refactor the helper in place', 'file: Write'],
  ['Fix all the errors that you find', 'file: Write'],
  ['Implement the fix', 'file: Write'],
  ['Write a regression test for each defect', 'file: Write'],
  ['Update the README', 'file: Write'],
  ['Remove unused files', 'file: Write'],
  ['Move each finished part into `parts/`', 'file: Write'],
  ['Create the folder `parts/raw` for scans', 'file: Write'],
  ['Generate a CSV file with one row per bar', 'file: Write'],
])('finds the order in %j', (line, order) => expect(ordersOf(line)).toContain(order));

test.each([
  'Read tools and write agents',
  'Write a Bash script that backs up the folder',
  'Do not run `npm test`',
  'Ask the caller to run `npm test`',
  'Use WebFetch or Read',
  'Where WebSearch is available, use WebSearch',
  'Delegation and hand-offs between teams',
  'Call the function `parse_agent` twice',
  'API endpoints and fetch URLs',
  'Knows Terraform and Docker well',
  'Usability tests with five people',
  'Unit tests, written with pytest',
  'Ask the user to run `npm test`',
  'The suite is run by the CI pipeline',
  'Run experiments with new words',
  'Share the list with page-designer',
  'Use `parseLine` in the sample',
  'Explain when to use the Task tool',
  'Suggest tests to run after every change',
  'Optimise the shop for web search engines',
  'Propose a fix for each error',
  'Outline how to implement the fix',
  'The web search console',
  'Correct each wrong claim in your answer',
  'Use the provided MCP server',
])('finds no order in %j', (line) => expect(ordersOf(line)).toEqual([]));

test('gives the clause that orders', () => {
  expect(clausesOf('Read it. Confirm names with WebSearch; then stop.')).toEqual(['Confirm names with WebSearch']);
  expect(clausesOf('Use WebSearch first.\nThen use TodoWrite.')).toEqual(['Use WebSearch first', 'Then use TodoWrite']);
});

test('takes linear time on long lines that almost match', () => {
  const lines = [
    'delegate '.repeat(20_000),
    'Run `'.repeat(20_000),
    'a_b '.repeat(50_000),
    'Save it to '.repeat(20_000),
    'use '.repeat(50_000),
    'Fix all the the '.repeat(10_000),
    'Use a quick live '.repeat(10_000),
  ];
  const start = performance.now();
  for (const line of lines) findToolOrders(line);
  expect(performance.now() - start).toBeLessThan(2_000);
});
