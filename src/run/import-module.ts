import { pathToFileURL } from 'node:url';

/** Runs a module by its absolute path and gives what it exports. The one place where code of others is run. */
export async function importModule(path: string): Promise<unknown> {
  return import(pathToFileURL(path).href);
}
