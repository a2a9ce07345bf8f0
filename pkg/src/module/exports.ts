// What the module exports: functions that take and give numbers alone (`pkg/module`).

export interface ModuleExports {
  readonly memory: WebAssembly.Memory;
  /** Reserves so many bytes of input; answers where they begin. */
  input(length: number): number;
  /** Where the output begins, and how long it is. */
  output(): number;
  output_len(): number;
  /** Makes the order in which keys are hashed unknown. */
  seed(random: number): void;
  /**
   * Judges the input; answers where the verdict is, in bytes. `answers` are those to the URLs that
   * it asked about before.
   */
  validate(
    length: number,
    mode: number,
    bytes: number,
    depth: number,
    idBytes: number,
    now: number,
    answers: number,
  ): number;
  /** Advances a delivery whose record is the input. */
  advance(
    length: number,
    retryAfterLength: number,
    event: number,
    status: number,
    now: number,
    wallClock: number,
    random: number,
  ): void;
  /** Where the request of a batch ends that begins with the call `from`. */
  split(from: number, calls: number, bytes: number, envelope: number): number;
  /** Where the next request of a refused chunk ends; 0 where there is none. */
  halve(count: number, from: number, until: number, request: number, isRefused: boolean): number;
}

/** The module as JavaScript, for where WebAssembly is refused. */
export interface JavaScriptModule {
  instantiate(): ModuleExports;
}
