import { createInterface } from 'node:readline/promises';

/** Asks one question at the terminal; undefined for Ctrl-C and Ctrl-D. The answer comes without blanks around it. */
export async function askPerson(
  question: string,
  { stdin, stderr }: Pick<NodeJS.Process, 'stdin' | 'stderr'>,
): Promise<string | undefined> {
  const dialog = createInterface({ input: stdin, output: stderr });
  try {
    const left = new Promise<undefined>((resolve) => dialog.once('close', () => resolve(undefined)));
    const answer = await Promise.race([dialog.question(question), left]);
    return answer?.trim();
  } finally {
    dialog.close();
  }
}
