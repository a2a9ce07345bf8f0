/** Runs an observer; one that throws or rejects changes nothing. */
export const observe = (observer: ((event: any) => unknown) | undefined, event: unknown) =>
  observer && (async () => observer(event))().catch(() => {});
