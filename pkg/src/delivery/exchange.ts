// One attempt: token, encoding, `fetch`, reading. Pages and the relay both send this way.

import { EVENT } from "../module/protocol.js";
import type { ReadOptions } from "../options.js";
import type { FetchInit, FetchLike, FetchResponse } from "../types/host.js";
import { breaksOff, isPage, readAnswer } from "./body.js";
import { headerOf } from "./machine.js";
import type { Encoded, Item, Plan } from "./plan.js";
import type { Shared } from "./shared.js";
import { tokenFor } from "./token.js";

/** A request that is sent one or more times: what is the same on every attempt. */
export interface Delivery {
  readonly options: ReadOptions;
  readonly plan: Plan;
  readonly items: Item[];
  /** Whether the items are sent as a batch. */
  readonly isBatch: boolean;
  /** The key of the request. */
  readonly key: string | undefined;
  /** What it shares with the client's other deliveries. */
  readonly shared: Shared;
  /** Whether nobody is told what the service says. */
  readonly isQuiet: boolean;
  /** The tokens that have been used: they must appear in no message. */
  readonly tokens: string[];
  /** The body of the first attempt, which every attempt sends unless it contains the time of sending. */
  body?: Encoded["body"];
}

export const makeDelivery = (
  options: ReadOptions,
  plan: Plan,
  items: Item[],
  isBatch: boolean,
  key: string | undefined,
  shared: Shared,
  isQuiet = false,
): Delivery =>
  ({
    __proto__: null,
    options,
    plan,
    items,
    isBatch,
    key,
    shared,
    isQuiet,
    tokens: [],
  }) as Delivery;

/** What is known of an attempt's answer. It is filled in as the answer arrives. */
export interface Answer {
  /** What has happened, once that is known: for an error, as soon as its head is there. */
  event?: number;
  /** For a success, only once it has been read to its end. */
  status?: number;
  retryAfter?: string;
  date?: string;
  body?: string;
  /** Whether the body goes on beyond what was read. */
  isCut?: boolean;
  /** Whether the answer is a page, which is not from the service. */
  isPage?: boolean;
  /** What was thrown. */
  cause?: unknown;
  /** How many milliseconds the attempt took. */
  duration?: number;
}

/** Why an attempt could not even be made, which ends the delivery. */
export type Unsent = "UNAUTHORIZED" | "INVALID_OPTIONS";

export const isSuccess = (status: number | undefined): status is number =>
  status !== undefined && status >= 200 && status < 300;

/**
 * Calls `fetch`, and again without the signal if it refuses that: jsdom has an `AbortSignal` of its
 * own, which Node's `fetch` does not accept. Nothing has been sent then.
 * @param fetcher a function, or an object with one, which is called as its method, since a browser's
 * `fetch` wants its global as `this`, and a binding itself
 */
async function fetchWithin(
  fetcher: FetchLike | { fetch: FetchLike } = globalThis.fetch as FetchLike,
  url: string,
  init: FetchInit,
): Promise<FetchResponse> {
  const send = () =>
    typeof fetcher === "function" ? fetcher(url, init) : fetcher.fetch(url, init);
  try {
    return await send();
  } catch (error) {
    const { name, message } = (error ?? {}) as Partial<Error>;
    if (!init.signal || name !== "TypeError" || !/AbortSignal/.test(`${message}`)) throw error;
    delete (init as Partial<FetchInit>).signal;
    return send();
  }
}

/** Runs an observer; one that throws or rejects changes nothing. */
export function observe<E>(observer: ((event: E) => unknown) | undefined, event: E): void {
  if (observer) (async () => observer(event))().catch(() => {});
}

/**
 * One attempt; never rejects.
 * @returns an event
 */
export async function exchange(
  delivery: Delivery,
  attempt: number,
  keepalive: boolean,
  signal: AbortSignal | undefined,
  answer: Answer,
): Promise<number | Unsent> {
  const { options, plan, key } = delivery;
  let failed: number | Unsent = "UNAUTHORIZED";
  try {
    const asked = tokenFor(options.token);
    // Awaits nothing that is already there: a page that is being left has only this turn.
    const token = typeof asked === "object" ? await asked : asked;
    if (token && !delivery.tokens.includes(token)) delivery.tokens.push(token);
    failed = "INVALID_OPTIONS";
    const encoded = plan.encode(delivery.items, delivery.isBatch, token, key);
    const body = plan.isDated ? encoded.body : (delivery.body ??= encoded.body);
    const headers = { ...encoded.headers, ...options.headers };
    failed = EVENT.networkError;
    observe(options.onAttempt, { attempt, key });
    // Inherits nothing: hosts would read names such as `mode` from its prototype.
    const init = {
      __proto__: null,
      method: "POST",
      headers,
      body,
      redirect: "manual",
    } as Partial<FetchInit> as FetchInit;
    if (signal) init.signal = signal;
    if (keepalive) init.keepalive = true;
    const response = await fetchWithin(options.fetch, plan.url, init);
    return await readResponse(response, answer);
  } catch (cause) {
    answer.cause = cause;
    return answer.event ?? failed;
  }
}

/** A page instead of an answer counts as what the proxy should have said: 502. */
const BAD_GATEWAY = 502;

async function readResponse(response: FetchResponse, answer: Answer): Promise<number> {
  const { status, type, redirected, headers } = response;
  const event = type === "opaqueredirect" || redirected ? EVENT.redirected : EVENT.answer;
  if (!isSuccess(status)) {
    // An error is known by now. A success counts only once read whole; asking again with the same key is safe.
    answer.event = event;
    answer.status = status;
    answer.retryAfter = headerOf(headers, "retry-after");
    answer.date = headerOf(headers, "date");
  }
  const { text, isCut } = await readAnswer(response);
  answer.body = text;
  answer.isCut = isCut;
  answer.status = status;
  if (isSuccess(status) && event === EVENT.answer) {
    if (isPage(headerOf(headers, "content-type"), text)) {
      answer.isPage = true;
      answer.status = BAD_GATEWAY;
    } else if (!isCut && breaksOff(text)) {
      answer.cause = new Error("The answer broke off.");
      delete answer.status;
      return EVENT.networkError;
    }
  }
  return (answer.event = event);
}
