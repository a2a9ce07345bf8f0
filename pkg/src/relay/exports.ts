// What the edge entries' module exports in addition to the other one's (`pkg/module/src/relay.rs`).

import type { ModuleExports } from "../module/exports.js";
import { wasm } from "../module/instance.js";

/** How calls are judged: what becomes of bad traits, by whose rules, and the limits. */
export type Rules = readonly [mode: number, bytes: number, depth: number, idBytes: number];

/**
 * If a function returns a response, the lower half of the number is the status and the upper half the
 * length of the headers; headers and body are the output.
 */
interface RelayExports extends ModuleExports {
  /** Judges the head of a request: a response or, if the body is to be read, how CORS treats the caller. */
  relay_decide(length: number, maxBytes: number): number;
  /** The response to a request that is refused. */
  relay_refuse(refusal: number, cors: number, length: number): number;
  /** Judges a body, with verdicts on URLs behind it. */
  relay_body(
    length: number,
    keyLength: number,
    ...rest: [...Rules, now: number, answersLength: number]
  ): number;
  /** Merges fields into a call's context. */
  relay_enrich(callLength: number, length: number, bytes: number, depth: number): number;
  /** Whether a call that failed like this belongs in the queue. */
  relay_is_queued(length: number, status: number): number;
  /** The response to a request whose calls are settled. */
  relay_answer(
    isArray: boolean,
    cors: number,
    count: number,
    originLength: number,
    length: number,
  ): number;
  /** Writes the queue's message. */
  relay_message(keyLength: number, skewLength: number, arrivedLength: number, length: number): void;
  /** Reads a message of the queue. */
  relay_read_message(length: number, ...rest: [...Rules, now: number, answers: number]): number;
  /** Seconds until a message is delivered again, or -1. */
  relay_next(
    length: number,
    status: number,
    retryAfter: number,
    deliveries: number,
    random: number,
  ): number;
  // The ledger (`pkg/module/src/ledger.rs`). The results of these are in the output.
  ledger_name(keyLength: number, upstreamLength: number, length: number): void;
  ledger_member(recordedLength: number, length: number): void;
  ledger_decide(
    recordedLength: number,
    arrivalLength: number,
    length: number,
    isMember: boolean,
    now: number,
  ): void;
  /** Returns when the last of what is recorded is to be forgotten. */
  ledger_record(
    recordedLength: number,
    length: number,
    end: number,
    now: number,
    life: number,
  ): number;
  ledger_owned(namesLength: number, length: number): void;
  ledger_without(count: number, length: number): void;
  ledger_key(keyLength: number, length: number): void;
  ledger_rekeyed(length: number): void;
}

/** The instance's exports, within `withModule`. */
export const relayWasm = (): RelayExports => wasm as RelayExports;
