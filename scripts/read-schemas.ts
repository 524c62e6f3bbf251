import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject } from '../src/model/json.ts';
import type { JsonObject } from '../src/model/json.ts';

const ENDING = '.schema.json';

/** The schemas of `schemas/` by name (`config` for `config.schema.json`), sorted by name. */
export async function readSchemas(root: string): Promise<ReadonlyMap<string, JsonObject>> {
  const folder = join(root, 'schemas');
  const files = (await readdir(folder)).filter((file) => file.endsWith(ENDING)).toSorted();
  const schemas = new Map<string, JsonObject>();
  for (const file of files) {
    const schema: unknown = JSON.parse(await readFile(join(folder, file), 'utf8'));
    if (!isJsonObject(schema)) throw new Error(`Unexpected content of ${file}, expected a mapping`);
    schemas.set(file.slice(0, -ENDING.length), schema);
  }
  return schemas;
}
