/** Runs an observer; one that throws or rejects changes nothing. */
export const observe = <E>(observer: ((event: E) => unknown) | undefined, event: E): unknown =>
  observer && (async () => observer(event))().catch(() => {});
