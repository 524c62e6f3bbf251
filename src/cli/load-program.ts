import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keepCode, pathOfKeptCode, readKeptCode } from './kept-code.ts';

interface ProgramExports {
  start?: () => Promise<void>;
}

type ScriptFunction = (
  exports: ProgramExports,
  require: (module: string) => unknown,
  path: string,
  folder: string,
  load: (module: string) => Promise<unknown>,
) => void;

/**
 * Runs the program that begins in a script: one `ScriptFunction`, written in ASCII, that requires others beside it. The compiled code of each
 * is taken from the file that an earlier run left beside it; where that can't be used, a run that `keepsCode` leaves another at its end
 * (docs/adr/0025).
 */
export async function loadProgram(path: string, { keepsCode }: { readonly keepsCode: boolean }): Promise<void> {
  // `--version` needs neither.
  const { Script } = process.getBuiltinModule('node:vm');
  const { crc32 } = process.getBuiltinModule('node:zlib');
  const folder = dirname(path);
  const loaded = new Map<string, ProgramExports>();
  const load = (name: string): ProgramExports => {
    const before = loaded.get(name);
    if (before !== undefined) return before;
    const exports: ProgramExports = {};
    loaded.set(name, exports);
    const file = join(folder, name);
    const keptPath = pathOfKeptCode(file);
    const source = readFileSync(file);
    const cachedData = readKeptCode(keptPath, { source, checksum: crc32 });
    const script = new Script(source.toString('latin1'), { filename: file, ...(cachedData === undefined ? {} : { cachedData }) });
    const isCompiled = cachedData !== undefined && script.cachedDataRejected !== true;
    if (keepsCode && !isCompiled)
      process.once('exit', () => keepCode(keptPath, { source, makeCode: () => script.createCachedData(), checksum: crc32 }));
    const run: ScriptFunction = script.runInThisContext();
    run(exports, require, file, folder, (module) => import(module));
    return exports;
  };
  const require = (module: string): unknown => (module.startsWith('./') ? load(module) : process.getBuiltinModule(module));
  await load(`./${basename(path)}`).start?.();
}
