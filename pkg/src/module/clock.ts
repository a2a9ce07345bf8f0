/** Milliseconds of a clock that does not jump. */
export const clock = (): number => globalThis.performance?.now() ?? Date.now();
