// The host's types. None of these needs the DOM's types: each is the host's own, if it has one.

/**
 * Sends a request: the global `fetch`, or anything that takes arguments and returns a response like
 * these.
 */
export type FetchLike = (url: string, init: FetchInit) => PromiseLike<FetchResponse>;

/** What a {@link FetchLike} is called with. */
export interface FetchInit {
  method: "POST";
  headers: { [name: string]: string };
  /** The same on every attempt. */
  body: string | Bytes;
  /** Redirects are never followed: they could take the credential elsewhere. */
  redirect: "manual";
  /**
   * Aborted at the attempt's timeout, and when the caller's own signal is. (Undefined if the host
   * has no `AbortController`, or if this `fetch` has refused the signal.)
   */
  signal: HostAbortSignal;
  keepalive?: boolean;
}

/** The parts of an answer that are read. `Response` is assignable to it. */
export interface FetchResponse {
  readonly status: number;
  readonly headers?: { get(name: string): string | null } | undefined;
  /** `"opaqueredirect"` is a redirect that was not followed. */
  readonly type?: string | undefined;
  readonly redirected?: boolean | undefined;
  text(): PromiseLike<string>;
}

/** The parts of an `AbortSignal` that are needed. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Headers as the Fetch Standard takes them: an object, pairs, or `Headers`. */
export type HeadersLike =
  | HostHeaders
  | { readonly [name: string]: string }
  | Iterable<readonly [string, string]>;

/** What {@link init} takes: the module, compiled or as bytes, or the response to a `fetch` for it. */
export type ModuleSource = ArrayBuffer | ArrayBufferView | ResponseWithBytes | CompiledModule;

/** The parts of a response of `fetch` that {@link init} needs. */
export interface ResponseWithBytes {
  readonly ok: boolean;
  arrayBuffer(): PromiseLike<ArrayBuffer>;
}

/** A `WebAssembly.Module`, which has no members to tell it by; but a URL is ruled out. */
export type CompiledModule = object & { readonly href?: never };

/** A `Uint8Array` over an `ArrayBuffer`, never a shared one, whatever the compiler's version. */
export type Bytes = ReturnType<Uint8Array["slice"]>;

/** The host's `URL`. */
export type HostURL = typeof globalThis extends { URL: { prototype: infer T } }
  ? T
  : { readonly href: string };

/** The host's `AbortSignal`. */
export type HostAbortSignal = typeof globalThis extends { AbortSignal: { prototype: infer T } }
  ? T
  : // biome-ignore lint/suspicious/noExplicitAny: where there is no such type, any signal is accepted.
    any;

/** The host's `Headers`. */
export type HostHeaders = typeof globalThis extends { Headers: { prototype: infer T } }
  ? T
  : {
      get(name: string): string | null;
      forEach(callback: (value: string, name: string) => void): void;
    };
