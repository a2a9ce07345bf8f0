// Sends a call until it is accepted or refused, or trying again makes no sense.

import { codeOf, isRetried, knownCode } from "./codes.ts";
import { GroupError } from "./error.ts";
import { reserveKeepalive } from "./keepalive.ts";
import { observe } from "./observe.ts";
import { redactorOf } from "./redact.ts";
import { retryAfterOf } from "./retry-after.ts";
import type { GroupResponse, PageOptions } from "./types.ts";
import { ABORTED, TIMEOUT, within } from "./within.ts";

/** A longer `Retry-After` ends the call; in seconds. */
const MAX_RETRY_AFTER = 300;

const clock = () => performance.now();

/** An answer's JSON; what is none says nothing. */
function parse(text: string, reviver?: (key: string, value: any) => unknown) {
  try {
    return Object(JSON.parse(text, reviver));
  } catch {
    return {};
  }
}

/** @throws {GroupError} */
export async function deliver(text: string, url: string, key: string | undefined, options: PageOptions): Promise<GroupResponse> {
  const { token, signal, retry, timeout = 15_000, deadline = 45_000, fetch: fetcher = fetch } = options;
  const { attempts = retry === false ? 1 : 6, base = 500, cap = 60_000 } = retry || { __proto__: null };
  const started = clock();
  const left = () => deadline - (clock() - started);
  const release = reserveKeepalive(options.keepalive, new Blob([text]).size);
  let keepalive = !!release;
  let answered: GroupError | undefined;

  for (let attempt = 1; ; ) {
    const begun = clock();
    const headers: Record<string, string> = {
      "content-type": "application/json",
      accept: `application/json;group-call=page;sent-at=${Date.now()}`,
      ...(key && { "idempotency-key": key }),
    };
    let code: string | undefined = "UNAUTHORIZED";
    let status: number | undefined, retryAfter: number | undefined, cause: unknown;
    let answer: any = {};
    let hide;

    try {
      await within(Math.min(timeout, left()), signal, async (abort) => {
        if (token) headers["authorization"] = `Bearer ${token.call ? await token() : token}`;
        // Throws where the token is no text for a header.
        new Headers(Object.assign(headers, options.headers));
        hide = redactorOf(headers);
        code = "NETWORK_ERROR";
        observe(options.onAttempt, { attempt, key });
        const init = { method: "POST", headers, body: text, redirect: "manual", keepalive, signal: abort };
        const response = await (fetcher.call ? fetcher(url, init) : fetcher.fetch(url, init));
        const body = await response.text();
        const isSuccess = response.ok && !response.redirected;
        // Throws where an answer breaks off: that is none.
        if (isSuccess && /^\s*[[{]/.test(body)) JSON.parse(body);
        // HTML is a proxy's or a captive portal's, not the relay's.
        status = isSuccess && /html/.test(response.headers.get("content-type")) && /^\s*</.test(body) ? 502 : response.status;
        const { status: says, success, error_code } = parse(body);
        code = !isSuccess || status === 502 ? codeOf(status!) : says === "error" || success === false ? knownCode(error_code) : undefined;
        // Credentials are taken out after that is decided.
        answer = parse(body, hide);
        if (isRetried(status)) retryAfter = retryAfterOf(response.headers);
      });
    } catch (thrown) {
      cause = thrown
      if (thrown === TIMEOUT || thrown === ABORTED) {
        code = thrown;
        cause = signal?.reason;
      }
    }

    let { message, data, warnings = [], changes = [], issues = [] } = answer;
    message = typeof message === "string" && message.replace(/\p{Cc}/gu, "").slice(0, 1000);
    let error = code ? new GroupError(code, message || `The call failed: ${code}`, { issues, httpStatus: status || undefined, retryAfter, idempotencyKey: key, cause: hide && cause ? new Error(hide(0, `${cause}`)) : cause }) : undefined;
    // A timeout tells less than an answer before it.
    if (status) answered = error;
    else if (code === TIMEOUT) error = answered ?? error;

    const isLost = code === "NETWORK_ERROR";
    const isFree = isLost && keepalive;
    // Browsers refuse keepalive requests for reasons of their own: that costs no attempt.
    keepalive &&= !!status;
    if (isFree) continue;
    const wait = (retryAfter ?? 0) * 1000 + Math.random() * Math.min(cap, base * 2 ** (attempt - 1));
    if (!(isLost || code === TIMEOUT || isRetried(status)) || attempt >= attempts || retryAfter! > MAX_RETRY_AFTER || wait >= left()) {
      release?.();
      observe(options.onResult, { attempt, status, duration: clock() - started, key, error_code: error?.error_code });
      if (error) throw Object.assign(error, { attempts: attempt });
      return { status: "success", message: message || "Group updated successfully", data: Object(data) === data ? data : JSON.parse(text), warnings, changes, attempts: attempt };
    }
    observe(options.onRetry, { attempt, wait, status, duration: clock() - begun, key, error_code: status ? undefined : code });
    // Timers may fire a little early.
    await within(Math.ceil(wait) + 1, signal, () => new Promise(() => {})).catch(() => {});
    attempt++;
  }
}
