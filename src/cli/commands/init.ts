import { SetupError } from '../../errors/setup-error.ts';
import type { FileHost } from '../../model/file-host.ts';
import { visibleLines } from '../../report/visible-text.ts';
import { createNodeHost } from '../../run/node-host.ts';
import { EXIT } from '../exit-codes.ts';
import { planSetup, type Choices, type WantedFile } from '../init/plan-setup.ts';
import { lookAround, type ProjectFacts } from '../init/project-facts.ts';
import { oneOf } from '../read-option.ts';
import type { Terminal } from '../terminal.ts';

export interface InitFlags extends Partial<Choices> {
  readonly yes?: true;
  readonly dryRun?: true;
  readonly force?: true;
  readonly color?: boolean;
}

/** Writes configuration, hook and workflow, as far as they are not there, and says what it left alone. Throws `SetupError`. */
export async function init(terminal: Terminal, flags: InitFlags): Promise<number> {
  const host = createNodeHost({ cwd: terminal.cwd });
  const facts = await lookAround(host);
  await terminal.stderr.write(describeFacts(facts));
  const choices = await choose(terminal, facts, flags);
  const steps: Step[] = [];
  for (const file of planSetup(facts, choices)) steps.push(await decide(host, file, flags.force === true));
  const texts = steps.flatMap(({ file, outcome }) =>
    outcome === 'write' || outcome === 'overwrite' ? [[file.path, file.text] as const] : [],
  );
  if (flags.dryRun !== true) await host.writeTexts(new Map(texts));
  const lines = [...steps.flatMap((step) => describeStep(step, flags.dryRun === true)), ...nextSteps(facts, choices)];
  await terminal.stdout.write(visibleLines(lines.map((line) => `${line}\n`).join('')));
  return EXIT.ok;
}

/** What is decided by a flag is not asked, and without anybody to ask nothing is guessed. */
async function choose(terminal: Terminal, { hook, ci }: ProjectFacts, flags: InitFlags): Promise<Choices> {
  const ask = async <T extends string>(flag: string, question: string, words: readonly [T, ...T[]]): Promise<T> => {
    const [usual] = words;
    if (flags.yes === true) return usual;
    const answer = await terminal.ask(`${question} (${words.join(', ')}) [${usual}] `);
    if (answer === undefined) throw new SetupError('usage', 'no answer, so nothing was written', { hint: 'subagent-kit init --yes' });
    return answer === '' ? usual : oneOf(flag, words)(answer);
  };
  return {
    preset: flags.preset ?? (await ask('--preset', 'Which rules?', ['recommended', 'strict', 'all'])),
    hook:
      flags.hook ??
      (await ask(
        '--hook',
        'What checks a commit?',
        usualFirst<Choices['hook']>(hook ?? 'none', ['pre-commit', 'husky', 'lint-staged', 'none']),
      )),
    ci: flags.ci ?? (await ask('--ci', 'What checks a push?', usualFirst<Choices['ci']>(ci ?? 'none', ['github', 'gitlab', 'none']))),
  };
}

function usualFirst<T extends string>(usual: T, words: readonly T[]): readonly [T, ...T[]] {
  return [usual, ...words.filter((word) => word !== usual)];
}

interface Step {
  readonly file: WantedFile;
  readonly outcome: 'write' | 'overwrite' | 'same' | 'named' | 'keep' | 'by-hand';
}

async function decide(host: FileHost, file: WantedFile, isForced: boolean): Promise<Step> {
  if ((await host.kindOf(file.path)) === 'missing') return { file, outcome: 'write' };
  const read = await host.readText(file.path);
  const text = read.kind === 'text' ? read.text : '';
  if (text === file.text) return { file, outcome: 'same' };
  if (file.byHand !== undefined)
    return { file, outcome: text.includes('subagent-kit') || text.includes('agents.gitlab-ci') ? 'named' : 'by-hand' };
  return { file, outcome: isForced ? 'overwrite' : 'keep' };
}

function describeStep({ file: { path, text, byHand = '' }, outcome }: Step, isDryRun: boolean): readonly string[] {
  const content = isDryRun ? indent(text) : [];
  switch (outcome) {
    case 'write':
      return [`${isDryRun ? 'would write' : 'wrote'} ${path}`, ...content];
    case 'overwrite':
      return [`${isDryRun ? 'would overwrite' : 'overwrote'} ${path}`, ...content];
    case 'same':
      return [`left alone: ${path} is the same already`];
    case 'named':
      return [`left alone: ${path} names subagent-kit already`];
    case 'keep':
      return [`left alone: ${path} is there already; --force overwrites it`];
    case 'by-hand':
      return [`left alone: ${path} is there already; ${byHand.split('\n', 1)[0] ?? ''}`, ...indent(byHand.slice(byHand.indexOf('\n') + 1))];
    default:
      return outcome satisfies never;
  }
}

function indent(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`);
}

function describeFacts({ agents, config, hook, ci }: ProjectFacts): string {
  const found = [...agents, ...[config, hook, ci].flatMap((fact) => fact ?? [])];
  return visibleLines(`subagent-kit: found ${found.length === 0 ? 'nothing to build on' : found.join(', ')}\n`);
}

function nextSteps({ agents, isInstalled }: ProjectFacts, { hook, ci }: Choices): readonly string[] {
  const needsPackage = hook === 'husky' || hook === 'lint-staged' || ci === 'gitlab';
  return [
    ...(needsPackage && isInstalled !== true ? ['next: npm install --save-dev subagent-kit'] : []),
    ...(hook === 'pre-commit' ? ['next: pre-commit install'] : []),
    ...(hook === 'husky' ? ['next: npx husky'] : []),
    agents.length === 0
      ? 'next: subagent-kit new NAME'
      : 'next: subagent-kit lint; where that finds more than you can mend now, subagent-kit baseline accepts it',
  ];
}
