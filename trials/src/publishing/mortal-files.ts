import { writeSync } from 'node:fs';
import files, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/**
 * From here on this process is killed just before its n-th operation on files, whoever asks for it. Where that would write,
 * half of it is written first.
 */
export function dieBeforeFileOperation(n: number): void {
  let left = n;
  const die = (): void => void process.kill(process.pid, 'SIGKILL');
  const counted =
    <Args extends readonly unknown[], Result>(operation: (...args: Args) => Result) =>
    (...args: Args): Result => {
      if (--left === 0) die();
      return operation(...args);
    };
  for (const name of ['link', 'mkdir', 'readdir', 'readFile', 'rename', 'rm', 'rmdir', 'stat'] as const) {
    Object.assign(files, { [name]: counted(files[name] as (...args: readonly unknown[]) => unknown) });
  }
  const { open } = files;
  const mortal = (file: FileHandle): FileHandle => {
    const { writeFile, sync, close } = file;
    return Object.assign(file, {
      writeFile: (bytes: Uint8Array) => {
        if (left === 1) writeSync(file.fd, bytes.subarray(0, bytes.byteLength >> 1));
        return counted(writeFile.bind(file))(bytes);
      },
      sync: counted(sync.bind(file)),
      close: counted(close.bind(file)),
    });
  };
  Object.assign(files, { open: counted(async (...args: Parameters<typeof open>) => mortal(await open(...args))) });
  // Named imports follow, also where they were made before.
  syncBuiltinESMExports();
}
