// The module's relay functions (`pkg/module/src/relay.rs`): what goes in and what comes out.

import { outputBytes as read, wasm, withModule as call, writeInput as write } from "../module/instance.js";
import { answersTo, answerTo } from "../url.js";
import { decoder, encoder } from "../module/utf8.js";

// Numbers of refusals that are met here; the order is that of `Refusal::ALL` (`src/relay/answer.rs`).
export const TOO_LARGE = 7, TOO_SLOW = 9, BROKEN_OFF = 10, INTERNAL = 11;

/** What became of a call, as `relay_answer` counts it. */
export const ACCEPTED = 0, QUEUED = 1, INVALID = 3, FORBIDDEN = 4, FAILED = 5, UNQUEUED = 6, TOO_LATE = 7, BROKEN = 8;

/** Stands for an absent number. */
const NONE = 2 ** 32 - 1;
const EMPTY = new Uint8Array(0);

/** A key that needs no unwrapping; the module reads all others (`src/relay/head.rs`). */
const BARE_KEY = /^[A-Za-z0-9._:-]{1,255}$/;

const size = (parts) => parts.reduce((sum, part) => sum + part.length, 0);

/** One after the other, in new memory. */
function joined(parts) {
  const all = new Uint8Array(size(parts));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Kind of an answer that asks about URLs. */
const ASKS = 4;

/** The texts of the URLs that the module asks about, as it has left them in its output. */
function asked() {
  const output = read(0, wasm.output_len()).slice();
  const [count] = words(output, 1);
  let at = 4 + 4 * count;
  return Array.from(words(output, 1 + count).subarray(1), (length) => decoder.decode(output.subarray(at, (at += length))));
}

/**
 * Calls into the module by what `use` makes of the verdicts on URLs; once more where it asks for them. They
 * are found outside of the module, since a `URL` of the host's own may call back into this package.
 */
function callAnswering(use) {
  const result = call(use([]));
  return result.urls ? call(use(result.urls)) : result;
}

const words = (bytes, count) => new Uint32Array(bytes.buffer, bytes.byteOffset, count);
const seconds = (retryAfter) => (retryAfter >= 0 ? Math.min(Math.ceil(retryAfter), NONE - 1) : NONE);

/** What went wrong with a delivery, as the module asks for it. */
const told = ({ error_code, httpStatus = 0, retryAfter }) => [error_code, httpStatus, seconds(retryAfter)];

export function makeBoundary() {
  /** The headers that the module has left at the beginning of its output. */
  function headersOf(end) {
    const lines = decoder.decode(read(0, end)).split("\n");
    const headers = new Headers();
    for (let i = 0; i < lines.length; i += 2) headers.set(lines[i], lines[i + 1]);
    return headers;
  }

  /** The response that the module has left in its output. */
  function response(packed) {
    const status = packed & 0xffff;
    const end = packed >>> 16;
    const headers = headersOf(end);
    const body = status === 204 ? null : read(end, wasm.output_len()).slice();
    return new Response(body, { status, headers });
  }

  /** What the module makes of a head: `{ response }`, or `{ key, cors }` if the body is to be read. */
  function judgeHead(settings, method, url, values) {
    const lines = values.map((value) => (value === null ? "" : `=${value}`));
    const text = [settings.head, method, url, ...lines].join("\n");
    return call(() => {
      const packed = wasm.relay_decide(write(text, Infinity), settings.maxBytes);
      const kind = packed & 0xffff;
      if (kind > 2) return { response: response(packed) };
      const end = packed >>> 16;
      const accepted = { status: 200, headers: headersOf(end) };
      const key = decoder.decode(read(end, wasm.output_len()));
      return { key, cors: { kind, origin: kind === 2 ? values[0] : "", accepted } };
    });
  }

  return {
    /**
     * @returns `{ response }`, or `{ key, length, cors }` if the body is to be read; `key` may be
     * empty, and `length`, the one announced, be NaN
     */
    decide(settings, { method, url, headers }) {
      const origin = headers.get("origin");
      // Only browsers that name an origin are asked where it is.
      const site = origin === null ? null : headers.get("sec-fetch-site");
      const type = headers.get("content-type");
      const encoding = headers.get("content-encoding");
      const announced = headers.get("content-length");
      const given = headers.get("idempotency-key");
      const length = Number(announced ?? NaN);

      // Of the requests of one site only size and key differ. What the module has said of all else
      // it would say again.
      const last = settings.lastHead;
      const isSame =
        last?.url === url && last.method === method && last.origin === origin && last.site === site &&
        last.type === type && last.encoding === encoding;
      if (isSame && (announced === null || length <= settings.maxBytes) && (given === null || BARE_KEY.test(given))) {
        return { key: given ?? "", length, cors: last.cors };
      }
      const head = judgeHead(settings, method, url, [origin, site, type, encoding, announced, given]);
      if (head.response) return head;
      settings.lastHead = { method, url, origin, site, type, encoding, cors: head.cors };
      return { ...head, length };
    },

    refuse: (refusal, { kind, origin } = { kind: 0, origin: "" }) =>
      call(() => response(wasm.relay_refuse(refusal, kind, write(origin, Infinity)))),

    /**
     * @returns `{ many, calls }`, a call being `{ json }` if it is good, else `{ kind, bytes }`; or `{ refusal }`.
     * With a single good call comes `accepted`, the body of the answer once it is accepted.
     */
    judge: (bytes, key, { rules }) =>
      callAnswering((urls) => {
        const answers = urls.map(answerTo), input = answers.length ? joined([bytes, answers]) : bytes;
        return () => {
          const found = wasm.relay_body(write(input, Infinity) - answers.length, key.length, ...rules, Date.now(), answers.length);
          if (found === ASKS) return { urls: asked() };
          const output = read(0, wasm.output_len()).slice();
          if ((found & 0xff) === 3) {
            return { many: false, calls: [{ json: output.subarray(found >>> 8, output.length - 1) }], accepted: output };
          }
          const [first] = words(output, 1);
          if (found === 2) return { refusal: first };
          const table = words(output, 1 + 2 * first);
          const calls = [];
          for (let i = 1, at = 4 * table.length; i < table.length; i += 2) {
            const part = output.subarray(at, (at += table[i + 1]));
            calls.push(table[i] ? { kind: table[i] + 1, bytes: part } : { json: part });
          }
          return { many: found === 1, calls };
        };
      }),

    /** @returns `{ json }` with the fields of `extra` (JSON text) in its context, `{ issues }`, or undefined */
    enrich: (json, extra, { rules: [, bytes, depth] }) =>
      call(() => {
        const input = joined([json, encoder.encode(extra)]);
        const answer = wasm.relay_enrich(json.length, write(input, Infinity), bytes, depth);
        if (!answer) return undefined;
        const output = read(0, wasm.output_len()).slice();
        return answer === 1 ? { json: output } : { issues: output };
      }),

    /** Whether a call that failed so is to wait in the queue. */
    isQueued(error) {
      const [code, status] = told(error);
      return call(() => wasm.relay_is_queued(write(code, Infinity), status));
    },

    /**
     * @param settled for each call `{ kind, key, bytes?, error? }`
     * @param body what `judge` answered
     */
    answer(settled, { many, accepted }, { kind: cors, origin, accepted: init }) {
      if (accepted && settled[0].kind === ACCEPTED) return new Response(accepted, init);
      return call(() => {
        const head = new Uint32Array(5 * settled.length);
        const parts = [encoder.encode(origin)];
        const [{ length }] = parts;
        settled.forEach(({ kind, key, bytes = EMPTY, error }, index) => {
          const [code, status, retryAfter] = error ? told(error) : [undefined, 0, NONE];
          const own = [encoder.encode(key), code ? encoder.encode(code) : bytes];
          head.set([kind, status, retryAfter, own[0].length, own[1].length], 5 * index);
          parts.push(...own);
        });
        const input = joined([new Uint8Array(head.buffer), ...parts]);
        return response(wasm.relay_answer(many, cors, settled.length, length, write(input, Infinity)));
      });
    },

    /** The queue's message for a call, as text. */
    message: (key, json) =>
      call(() => {
        wasm.relay_message(key.length, write(joined([encoder.encode(key), json]), Infinity));
        return decoder.decode(read(0, wasm.output_len()));
      }),

    /** @returns `{ key, json, lane, order }`, or `{ reason, issues? }` for what cannot be sent on */
    readMessage: (body, { rules }) =>
      callAnswering((urls) => {
        const answers = answersTo(urls);
        return () => {
          const good = wasm.relay_read_message(write(body, Infinity), ...rules, Date.now(), answers);
          if (good === ASKS) return { urls: asked() };
          const output = read(0, wasm.output_len()).slice();
          if (!good) {
            const [reason, issues] = decoder.decode(output).split("\n");
            return { reason, issues: issues && JSON.parse(issues) };
          }
          let at = 16;
          const [key, json, lane, order] = Array.from(words(output, 4), (length) => output.subarray(at, (at += length)));
          return { key: decoder.decode(key), json, lane: decoder.decode(lane), order: decoder.decode(order) };
        };
      }),

    /** @returns seconds until a message is delivered again, or -1 if it never will be */
    next: (error, deliveries) =>
      call(() => {
        const [code, status, retryAfter] = told(error);
        return wasm.relay_next(write(code, Infinity), status, retryAfter, deliveries, Math.random());
      }),
  };
}
