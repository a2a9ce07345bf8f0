// A queue's messages, written and read (`src/relay/queue.rs`), and when one is delivered again
// (`src/relay/redelivery.rs`).

import { withModule, writeInput } from "../module/instance.js";
import { decoder, encoder } from "../module/utf8.js";
import type { Bytes } from "../types/host.js";
import { answersTo } from "../url.js";
import {
  ASKS,
  type Failure,
  failureNumbers,
  joined,
  output,
  partsOf,
  withUrls,
  wordsOf,
} from "./boundary.js";
import type { DeadLetter } from "./dead-letter.js";
import { type Rules, relayWasm } from "./exports.js";
import type { KeyedCall } from "./send.js";

/** A call that waited in the queue. */
export interface QueuedCall extends KeyedCall {
  /** Calls about the same user and group are in the same lane. */
  lane: string;
  /** Text that sorts in the order in which the events of a lane happened. */
  order: string;
}

/** Why a message can't be forwarded. */
export type Unreadable = Pick<DeadLetter, "reason" | "issues">;

export const isUnreadable = (call: QueuedCall | Unreadable): call is Unreadable =>
  Object.hasOwn(call, "reason");

/** The queue's message for a call, as text. */
export const messageOf = ({ key, json, skew, arrived }: KeyedCall): string => {
  const texts = [key, skew ? `${skew}` : "", arrived ? `${arrived}` : ""];
  const [head, clock, arrival] = texts.map((text) => encoder.encode(text)) as [Bytes, Bytes, Bytes];
  const input = joined([head, clock, arrival, json]);
  return withModule(() => {
    const length = writeInput(input);
    relayWasm().relay_message(head.length, clock.length, arrival.length, length);
    return decoder.decode(output());
  });
};

/** Reads a message of the queue. */
export const readMessage = (body: string | Uint8Array, rules: Rules): QueuedCall | Unreadable =>
  withUrls((urls) => {
    const answers = answersTo(urls);
    return () => {
      const isGood = relayWasm().relay_read_message(
        writeInput(body),
        ...rules,
        Date.now(),
        answers,
      );
      if (isGood === ASKS) return ASKS;
      return isGood ? callOf(output()) : unreadable(decoder.decode(output()));
    };
  });

function callOf(written: Bytes): QueuedCall {
  const [json, ...others] = partsOf(written, 24, wordsOf(written, 6)) as [Bytes, ...Bytes[]];
  const texts = others.map((part) => decoder.decode(part));
  const [key, lane, order, skew, arrived] = texts as [string, string, string, string, string];
  return { key, json, lane, order, skew: Number(skew), arrived: Number(arrived) || undefined };
}

function unreadable(text: string): Unreadable {
  const [reason, issues] = text.split("\n");
  return {
    reason: reason as Unreadable["reason"],
    issues: issues ? JSON.parse(issues) : undefined,
  };
}

/** Whether a call that failed like this is to wait in the queue. */
export const isQueued = (error: Failure): boolean =>
  withModule(() => {
    const [code, status] = failureNumbers(error);
    return Boolean(relayWasm().relay_is_queued(writeInput(code), status));
  });

/** Seconds until a message is delivered again, or -1 if it never will be. */
export const secondsToNext = (error: Failure, deliveries: number): number =>
  withModule(() => {
    const [code, status, wait] = failureNumbers(error);
    return relayWasm().relay_next(writeInput(code), status, wait, deliveries, Math.random());
  });
