// The host's types, as in `types/host.ts`.

/** The host's `Request`. */
export type HostRequest = typeof globalThis extends { Request: { prototype: infer T } } ? T : any;

/** The host's `Response`. */
export type HostResponse = typeof globalThis extends { Response: { prototype: infer T } } ? T : any;
