/*
 * CPU milliseconds that the file rules of one area take over one file, by its size: the table shows whether they stay linear.
 * `node rule-sizes.mjs AREA` prints a Markdown table; needs `npm run build`.
 */
import { parseAgent, rules } from '../dist/index.js';

/** What surrounds a file that stands alone. */
const AROUND = { load: { verdict: 'loads', reason: null, as: null }, surroundings: { sources: [] }, scope: 'project', isSource: false };
const SIZES_KB = [16, 64, 256, 512, 1000];

const area = process.argv[2] ?? 'contradiction';
const picked = rules.filter((rule) => rule.scope === 'file' && rule.id.startsWith(`${area}/`));

/** A prompt of the given size: rules, steps, bans, numbers and samples, no line twice. */
function promptOf(bytes) {
  const lines = ['---', 'name: x', 'description: Carries parcels. Use when a parcel waits.', '---', ''];
  let length = 0;
  for (let part = 0; length < bytes; part++) {
    const added = [
      `## Depot ${part}`,
      `- Never send parcel ${part} to depot ${part + 1} without asking the sender of letter ${part * 7}.`,
      `- Always weigh parcel ${part}, record ${part % 90} kg and keep the label of route ${part * 3}.`,
      `1. Write tests for route ${part * 5} and pin the version of scanner ${part}`,
      `2. Respond within ${part % 48} hours to letter ${part}; do not delete letter ${part + 2}.`,
      `- No stamps on parcel ${part}`,
      `Use stamps of series ${part} for letters.`,
      '```ts',
      `console.log('parcel ${part}')`,
      '```',
      '',
    ];
    lines.push(...added);
    length += added.join('\n').length;
  }
  return lines.join('\n');
}

function cpuOf(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function check(text) {
  const document = parseAgent({ path: 'x.md', text });
  return cpuOf(() => {
    for (const rule of picked) rule.check({ ...AROUND, document, options: rule.defaults, report() {} });
  });
}

check(promptOf(64_000));
console.log('| size | CPU ms | ms per KB |\n| ---: | ---: | ---: |');
for (const size of SIZES_KB) {
  const text = promptOf(size * 1024);
  const spent = Math.min(check(text), check(text), check(text));
  console.log(`| ${size} KB | ${spent.toFixed(0)} | ${(spent / size).toFixed(2)} |`);
}
