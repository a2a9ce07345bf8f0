// Runs a separate program in the installed package's folder, because changes to the globals before an
// import would affect every other test.

import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { workFolder } from "../installed-package.mjs";

let count = 0;

/**
 * Runs a program.
 * @returns `{ code, stdout, stderr }`
 */
export function runProgram({ folder }, text, { flags = [], extension = "mjs" } = {}) {
  const path = join(workFolder(folder, "hosts"), `${++count}.${extension}`);
  writeFileSync(path, text);
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, path], { cwd: folder, timeout: 30_000 }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });
}

/** What a program printed; it must have succeeded. */
export async function printed(context, text, options) {
  const { code, stdout, stderr } = await runProgram(context, text, options);
  if (code !== 0) throw new Error(`it ended with ${code}:\n${stdout}\n${stderr.slice(0, 2000)}`);
  return stdout.trim();
}
