// Starts other programmes, with errors that one can act on.

import { spawnSync } from "node:child_process";

/** A failure that needs no stack trace: the message says all. */
export class BuildError extends Error {
  name = "BuildError";
}

/**
 * Runs a programme to its end and shows its output.
 * @throws {BuildError} naming the command when it is missing or fails
 */
export function run(command, args, { env = {}, cwd, quiet = false } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (result.error?.code === "ENOENT") {
    throw new BuildError(
      `\`${command}\` was not found; it is needed for: ${command} ${args.join(" ")}`,
    );
  }
  if (result.error) throw result.error;
  if (result.status !== 0) {
    const said = quiet ? `\n${result.stdout}${result.stderr}` : "";
    const how = result.signal ? `was ended by ${result.signal}` : `ended with ${result.status}`;
    throw new BuildError(`\`${command} ${args.join(" ")}\` ${how}${said}`);
  }
  return quiet ? result.stdout : "";
}

/** What a programme prints, or `undefined` when it is missing or fails. */
export function output(command, args, options = {}) {
  try {
    return run(command, args, { ...options, quiet: true }).trim();
  } catch {
    return undefined;
  }
}

/** Runs `main`; a `BuildError` ends the process with its message alone. */
export async function script(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof BuildError ? `error: ${error.message}` : error);
    process.exitCode = 1;
  }
}
