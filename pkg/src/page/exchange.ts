// One attempt: the request, and what its answer says.

import type { ErrorCode } from "../error.js";
import { codeOf, isRetried, parse, retryAfterOf } from "./answer.js";
import { type Redactor, redactorOf } from "./redact.js";
import type { ReadOptions } from "./types.js";
import { observe } from "./wait.js";

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
  code?: ErrorCode | undefined;
  /** The answer's, where there is one. */
  status?: number;
  retryAfter?: number | undefined;
  /** The answer's JSON, without credentials. */
  answer?: any;
  cause?: unknown;
  hide?: Redactor | undefined;
  /** Whether the request has gone out. */
  isSent?: boolean;
}

/** Never rejects. */
export async function exchange(
  { url, text, key, options }: Request,
  attempt: number,
  keepalive: boolean,
  signal: AbortSignal,
  outcome: Outcome,
): Promise<void> {
  const { token, fetch: send = fetch, onAttempt } = options;
  const headers: Record<string, string> = {
    "content-type": "application/json",
    accept: `application/json;group-call=page;sent-at=${Date.now()}`,
    ...(key && { "idempotency-key": key }),
  };
  outcome.code = "UNAUTHORIZED";
  try {
    if (token) {
      headers.authorization = `Bearer ${typeof token === "string" ? token : await token()}`;
    }
    Object.assign(headers, options.headers);
    // Throws where the token is no text for a header.
    if (token) new Headers(headers);
    outcome.hide = redactorOf(headers);
    outcome.code = "NETWORK_ERROR";
    outcome.isSent = true;
    observe(onAttempt, { attempt, key });
    const init: any = {
      method: "POST",
      headers,
      body: text,
      redirect: "manual",
      keepalive,
      signal,
    };
    const response = await (typeof send === "function" ? send(url, init) : send.fetch(url, init));
    await read(response as Response, outcome);
  } catch (cause) {
    outcome.cause = cause;
  }
}

async function read(response: Response, outcome: Outcome): Promise<void> {
  const body = await response.text();
  const isSuccess = response.ok && !response.redirected;
  // Throws where an answer breaks off: that is none.
  if (isSuccess && /^\s*[[{]/.test(body)) JSON.parse(body);
  // HTML is a proxy's or a captive portal's, not the relay's.
  const isHtml = /html/.test(response.headers.get("content-type") ?? "") && /^\s*</.test(body);
  const { status, success, error_code } = parse(body);
  const isAccepted = isSuccess && !isHtml && status !== "error" && success !== false;
  const answered = isSuccess && isHtml ? 502 : response.status;
  outcome.status = answered;
  outcome.code = isAccepted ? undefined : codeOf(answered, isSuccess && error_code);
  if (isRetried(answered)) outcome.retryAfter = retryAfterOf(response.headers);
  // Credentials are taken out after that is decided.
  outcome.answer = parse(body, outcome.hide);
}
