// One attempt: the request, and what its answer says.

import type { ErrorCode } from "../error.js";
import { codeOf, mayPass, own, parse, retryAfterOf } from "./answer.js";
import { type Redactor, redactorOf, reducedCause } from "./redact.js";
import type { ReadOptions } from "./types.js";

/** What is the same for all attempts of a call. */
export interface Request {
  url: string;
  text: string;
  key: string | undefined;
  options: ReadOptions;
}

/** How an attempt ended. */
export interface End {
  /** Why it failed; undefined where the call was accepted. */
  code?: ErrorCode | undefined;
  cause?: unknown;
  /** Of the answer, where there is one: its JSON is without credentials. */
  status?: number;
  retryAfter?: number | undefined;
  answer?: any;
}

/**
 * Never rejects.
 * @param onSend is called right before the request goes out
 */
export async function exchange(
  { url, text, key, options }: Request,
  keepalive: boolean,
  signal: AbortSignal,
  onSend: () => void,
): Promise<End> {
  const { token, fetch: send = fetch } = options;
  const headers: Record<string, string> = {
    "content-type": "application/json",
    accept: `application/json;group-call=page;sent-at=${Date.now()}`,
    ...(key && { "idempotency-key": key }),
  };
  let code: ErrorCode = "UNAUTHORIZED";
  let secret: unknown;
  const redactor = () => redactorOf({ ...options.headers, token: `${secret ?? ""}` });
  try {
    secret = typeof token === "function" ? await token() : token;
    if (secret) headers.authorization = `Bearer ${secret}`;
    Object.assign(headers, options.headers);
    // Throws where the token is no text for a header.
    if (secret) new Headers(headers);
    // The token may have come too late.
    signal.throwIfAborted();
    code = "NETWORK_ERROR";
    onSend();
    const init: any = own({
      method: "POST",
      headers,
      body: text,
      redirect: "manual",
      keepalive,
      signal,
    });
    const response = await (typeof send === "function" ? send(url, init) : send.fetch(url, init));
    return await read(response as Response, redactor());
  } catch (cause) {
    return { code, cause: reducedCause(cause, redactor) };
  }
}

async function read(response: Response, hide?: Redactor): Promise<End> {
  const body = await response.text();
  const isSuccess = /^2/.test(`${response.status}`) && !response.redirected;
  // Throws where an answer breaks off: that is none.
  if (isSuccess && /^\s*[[{]/.test(body)) JSON.parse(body);
  // HTML is a proxy's or a captive portal's, not the relay's.
  const isHtml =
    /^text.html/i.test(response.headers.get("content-type") ?? "") && /^\s*</.test(body);
  const said = parse(body);
  const isAccepted =
    isSuccess && !isHtml && !/^(error|partial)$/.test(said.status) && said.success !== false;
  const status = isSuccess && isHtml ? 502 : response.status;
  return {
    code: isAccepted ? undefined : codeOf(status, isSuccess && said.error_code),
    status,
    retryAfter: mayPass(undefined, status) ? retryAfterOf(response.headers) : undefined,
    // Credentials are taken out after the outcome is known.
    answer: hide ? parse(body, hide) : said,
  };
}
