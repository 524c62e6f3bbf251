import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';

/**
 * Splits labelled lines in two, so that rules are written against one part and scored once against the other:
 * `node build/scripts/split-gold.js GOLD OUT` writes `OUT/open/*.jsonl` and `OUT/sealed/*.jsonl`.
 * A label is sealed when the SHA-256 of its file's path, as a number, leaves 0 modulo 5.
 */
function splitGold(gold: string, out: string): void {
  for (const part of ['open', 'sealed']) mkdirSync(join(out, part), { recursive: true });
  for (const name of readdirSync(gold).filter((entry) => entry.endsWith('.jsonl'))) {
    const lines = readFileSync(join(gold, name), 'utf8').split('\n').filter(Boolean);
    const sealed = lines.filter((line) => isSealed(pathOf(JSON.parse(line))));
    const open = lines.filter((line) => !sealed.includes(line));
    writeFileSync(join(out, 'open', name), open.map((line) => `${line}\n`).join(''));
    writeFileSync(join(out, 'sealed', name), sealed.map((line) => `${line}\n`).join(''));
    stdout.write(`${name}: ${open.length} open, ${sealed.length} sealed\n`);
  }
}

function pathOf(label: unknown): string {
  const path = typeof label === 'object' && label !== null && ('file' in label ? label.file : 'file_a' in label ? label.file_a : undefined);
  if (typeof path !== 'string') throw new Error('expected `file` or `file_a` in every label');
  return path;
}

function isSealed(path: string): boolean {
  return BigInt(`0x${createHash('sha256').update(path).digest('hex')}`) % 5n === 0n;
}

const [, , gold, out] = argv;
if (gold === undefined || out === undefined) throw new Error('usage: split-gold.js GOLD OUT');
splitGold(gold, out);
