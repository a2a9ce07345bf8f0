// What the module exports: functions that take and return only numbers (`pkg/module`).

export interface ModuleExports {
  readonly memory: WebAssembly.Memory;
  /** Reserves this many bytes of input; returns where they begin. */
  input(length: number): number;
  /** Where the output begins, and how long it is. */
  output(): number;
  output_len(): number;
  /** Makes the hashing of keys unpredictable. */
  seed(random: number): void;
  /**
   * Judges the input; returns where the verdict is, in bytes. `answers` are the verdicts on the URLs
   * that it asked about before.
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
  /** Where a batch request that begins with the call `from` ends. */
  split(from: number, calls: number, bytes: number, envelope: number): number;
  /** Where the next request of a refused chunk ends; 0 if there is none. */
  halve(count: number, from: number, until: number, request: number, isRefused: boolean): number;
}

/** The module as JavaScript, for hosts that refuse WebAssembly. */
export interface JavaScriptModule {
  instantiate(): ModuleExports;
}
