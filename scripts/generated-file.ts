import { format } from 'prettier';

/** A file that a generator writes; the path is relative to the project's root. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

const STYLE = { printWidth: 140, singleQuote: true } as const;

/** The file in the project's format, so that generating twice gives the same bytes and the format check stays quiet. */
export async function formatFile(file: GeneratedFile): Promise<GeneratedFile> {
  return { path: file.path, text: await format(file.text, { ...STYLE, filepath: file.path }) };
}
