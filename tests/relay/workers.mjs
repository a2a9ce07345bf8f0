// Workers in workerd, through miniflare.

/**
 * @param workers `[{ name, worker: { code, wasm }, ...options }]`; the first answers requests
 * @returns the Miniflare instance
 */
export async function startWorkers(workers, options = {}) {
  const { Log, LogLevel, Miniflare } = await import("miniflare");
  return new Miniflare({
    log: new Log(LogLevel.ERROR),
    ...options,
    workers: workers.map(({ worker: { code, wasm }, ...more }) => ({
      modules: [
        { type: "ESModule", path: "worker.mjs", contents: code },
        ...Object.entries(wasm).map(([path, contents]) => ({ type: "CompiledWasm", path: path.replace(/^\.\//, ""), contents })),
      ],
      compatibilityDate: "2026-04-01",
      ...more,
    })),
  });
}
