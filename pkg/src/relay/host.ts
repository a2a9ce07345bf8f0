// The host's types, as in `types/host.ts`.

/** The host's `Request`. */
// biome-ignore lint/suspicious/noExplicitAny: where there is no such type, whatever the platform has is taken.
export type HostRequest = typeof globalThis extends { Request: { prototype: infer T } } ? T : any;

/** The host's `Response`. */
// biome-ignore lint/suspicious/noExplicitAny: where there is no such type, whatever the platform takes is given.
export type HostResponse = typeof globalThis extends { Response: { prototype: infer T } } ? T : any;
