// Workers in workerd, through miniflare.

import { workerModules } from "../runtimes/bundle.mjs";

/**
 * @param workers `[{ name, worker: { code, wasm }, ...options }]`; the first answers requests
 * @returns the Miniflare instance
 */
export async function startWorkers(workers, options = {}) {
  const { Log, LogLevel, Miniflare } = await import("miniflare");
  return new Miniflare({
    log: new Log(LogLevel.ERROR),
    ...options,
    workers: workers.map(({ worker, ...more }) => ({
      modules: workerModules(worker),
      compatibilityDate: "2026-04-01",
      ...more,
    })),
  });
}
