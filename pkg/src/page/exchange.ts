// One attempt: the request, and what its answer says.

import type { ErrorCode } from "../error.js";
import { codeOf, isRetried, knownCode } from "./codes.js";
import { observe } from "./observe.js";
import { type Redactor, redactorOf } from "./redact.js";
import { retryAfterOf } from "./retry-after.js";
import type { ReadOptions } from "./types.js";

/** What is the same for all attempts of a call. */
export interface Request {
  url: string;
  text: string;
  key: string | undefined;
  options: ReadOptions;
}

/** What came of an attempt; filled in while it is under way. */
export interface Outcome {
  /** Why it failed, as far as is known; undefined once it is accepted. */
  code: ErrorCode | undefined;
  /** The answer's, where there is one. */
  status?: number;
  retryAfter?: number | undefined;
  /** The answer's JSON, without credentials. */
  answer: any;
  cause?: unknown;
  hide?: Redactor | undefined;
}

/** An answer's JSON; what is none says nothing. */
function parse(text: string, reviver?: Redactor): any {
  try {
    return Object(JSON.parse(text, reviver));
  } catch {
    return {};
  }
}

/** Sends one request. Rejects where there is no answer. */
export async function exchange(
  { url, text, key, options }: Request,
  attempt: number,
  keepalive: boolean,
  abort: AbortSignal,
  outcome: Outcome,
): Promise<void> {
  const { token, fetch: fetcher = fetch, onAttempt } = options;
  const headers: Record<string, string> = {
    "content-type": "application/json",
    accept: `application/json;group-call=page;sent-at=${Date.now()}`,
    ...(key && { "idempotency-key": key }),
  };
  if (token) {
    headers.authorization = `Bearer ${typeof token === "string" ? token : await token()}`;
  }
  // Throws where the token is no text for a header.
  new Headers(Object.assign(headers, options.headers));
  outcome.hide = redactorOf(headers);
  outcome.code = "NETWORK_ERROR";
  observe(onAttempt, { attempt, key });
  const init: any = { method: "POST", headers, body: text, redirect: "manual", keepalive, signal: abort };
  const response = typeof fetcher === "function" ? fetcher(url, init) : fetcher.fetch(url, init);
  await read((await response) as Response, outcome);
}

async function read(response: Response, outcome: Outcome): Promise<void> {
  const body = await response.text();
  const isSuccess = response.ok && !response.redirected;
  // Throws where an answer breaks off: that is none.
  if (isSuccess && /^\s*[[{]/.test(body)) JSON.parse(body);
  // HTML is a proxy's or a captive portal's, not the relay's.
  const isHtml = /html/.test(response.headers.get("content-type")!) && /^\s*</.test(body);
  outcome.status = isSuccess && isHtml ? 502 : response.status;
  const { status, success, error_code } = parse(body);
  const saysNo = status === "error" || success === false;
  outcome.code =
    !isSuccess || isHtml ? codeOf(outcome.status) : saysNo ? knownCode(error_code) : undefined;
  if (isRetried(outcome.status)) outcome.retryAfter = retryAfterOf(response.headers);
  // Credentials are taken out after that is decided.
  outcome.answer = parse(body, outcome.hide);
}
