// The host's types. Nothing here needs the DOM's types: each is the host's own where there is one.

/**
 * What sends: the global `fetch`, or anything that takes its arguments as they are given here and
 * answers in its form.
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
   * Aborted at the attempt's timeout, and when the caller's own signal is. (Undefined where the host
   * has no `AbortController`, and where a `fetch` has refused it.)
   */
  signal: HostAbortSignal;
  keepalive?: boolean;
}

/** What is read of an answer. `Response` is assignable to it. */
export interface FetchResponse {
  readonly status: number;
  readonly headers?: { get(name: string): string | null } | undefined;
  /** `"opaqueredirect"` is a redirect that was not followed. */
  readonly type?: string | undefined;
  readonly redirected?: boolean | undefined;
  text(): PromiseLike<string>;
}

/** What is needed of an `AbortSignal`. */
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

/** What {@link init} takes: the module, compiled or as bytes, or the answer of a `fetch` for it. */
export type ModuleSource = ArrayBuffer | ArrayBufferView | ResponseWithBytes | CompiledModule;

/** An answer of `fetch`, as far as {@link init} needs it. */
export interface ResponseWithBytes {
  readonly ok: boolean;
  arrayBuffer(): PromiseLike<ArrayBuffer>;
}

/** A `WebAssembly.Module`, which has no members to tell it by; a URL is none. */
export type CompiledModule = object & { readonly href?: never };

/** A `Uint8Array` over an `ArrayBuffer`, never a shared one, in every version of the compiler. */
export type Bytes = ReturnType<Uint8Array["slice"]>;

/** The host's `URL`. */
export type HostURL = typeof globalThis extends { URL: { prototype: infer T } }
  ? T
  : { readonly href: string };

/** The host's `AbortSignal`. */
export type HostAbortSignal = typeof globalThis extends { AbortSignal: { prototype: infer T } }
  ? T
  : // biome-ignore lint/suspicious/noExplicitAny: where there is no such type, any signal is taken.
    any;

/** The host's `Headers`. */
export type HostHeaders = typeof globalThis extends { Headers: { prototype: infer T } }
  ? T
  : {
      get(name: string): string | null;
      forEach(callback: (value: string, name: string) => void): void;
    };
