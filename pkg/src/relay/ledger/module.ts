// The ledger's decisions, which are the module's (`src/relay/ledger.rs`): bytes in, bytes out.

import { withModule, writeInput } from "../../module/instance.js";
import { END, KEY_SUFFIX, LEDGER_KEY, LEDGER_MEMBER, VERDICT } from "../../module/protocol.js";
import { decoder, encoder } from "../../module/utf8.js";
import type { Bytes } from "../../types/host.js";
import { joined, output, wordsOf } from "../boundary.js";
import { relayWasm } from "../exports.js";

const NOTHING = new Uint8Array(0);

/** What is recorded about a group, if anything, and the key to use if nothing is. */
export interface Recorded {
  bytes: Bytes | undefined;
  fresh: Bytes;
}

/** A key for a group with nothing recorded. */
export const freshKey = (): Bytes => crypto.getRandomValues(new Uint8Array(LEDGER_KEY));

/** A decision as the module writes it, and what it says. It crosses from the object to the relay as bytes. */
export interface Decision {
  bytes: Bytes;
  verdict: VERDICT;
  /** The numbers of the traits that are late. */
  late: Uint32Array;
  /** What is to be recorded: the hash of the user, and the note. */
  ticket: Bytes;
}

/** The decision that these bytes stand for. @throws if they don't */
export function decisionOf(bytes: Bytes): Decision {
  const [verdict = -1, count = -1] = bytes.length < 8 ? [] : wordsOf(bytes, 2);
  const end = 8 + 4 * count;
  const isOne = verdict >= 0 && verdict <= VERDICT.wait && end + LEDGER_MEMBER <= bytes.length;
  if (!isOne) throw new TypeError("This is no answer of a ledger's");
  const late = wordsOf(bytes, 2 + count).subarray(2);
  return { bytes, verdict, late, ticket: bytes.subarray(end) };
}

/** The answer of a ledger that has not decided yet. */
export const notYet = (): Bytes => {
  const bytes = new Uint8Array(8 + LEDGER_MEMBER);
  wordsOf(bytes, 1)[0] = VERDICT.wait;
  return bytes;
};

/** The name under which the group of a call is kept. */
export const nameOf = (call: Bytes, key: string, upstream: string): string => {
  const [one, other] = [encoder.encode(key), encoder.encode(upstream)];
  const input = joined([one, other, call]);
  return withModule(() => {
    relayWasm().ledger_name(one.length, other.length, writeInput(input));
    return decoder.decode(output());
  });
};

/** The hash by which the user of a call is a member. */
export const memberHash = ({ bytes = NOTHING, fresh }: Recorded, call: Bytes): Bytes => {
  const input = joined([fresh, bytes, call]);
  return withModule(() => {
    relayWasm().ledger_member(bytes.length, writeInput(input));
    return output();
  });
};

/** The record of a group with nothing recorded yet: its key. */
export const begun = (recorded: Recorded, now: number): Bytes =>
  record(recorded, new Uint8Array(LEDGER_MEMBER), END.confirmed, now, 0).bytes;

/** The hash of the user that a ticket is about. */
export const memberIn = (ticket: Bytes): Bytes => ticket.slice(0, LEDGER_MEMBER);

/**
 * Decides on a call.
 * @param arrived when it arrived, in milliseconds
 */
export function decide(
  { bytes = NOTHING, fresh }: Recorded,
  call: Bytes,
  arrived: number,
  isMember: boolean,
  now: number,
): Decision {
  const time = encoder.encode(new Date(arrived).toISOString());
  const input = joined([fresh, bytes, time, call]);
  return withModule(() => {
    relayWasm().ledger_decide(bytes.length, time.length, writeInput(input), isMember, now);
    return decisionOf(output());
  });
}

/** What is recorded once a call has ended, and when the last of it is to be forgotten. */
export function record(
  { bytes = NOTHING, fresh }: Recorded,
  ticket: Bytes,
  end: END,
  now: number,
  life: number,
): { bytes: Bytes; expires: number } {
  const input = joined([fresh, bytes, ticket]);
  return withModule(() => {
    const expires = relayWasm().ledger_record(bytes.length, writeInput(input), end, now, life);
    return { bytes: output(), expires };
  });
}

/** Which traits of a call have one of these names: for each, the number of the trait and of the name. */
export const ownedIn = (call: Bytes, names: readonly string[]): [trait: number, name: number][] => {
  const list = encoder.encode(names.join("\0"));
  const input = joined([list, call]);
  return withModule(() => {
    relayWasm().ledger_owned(list.length, writeInput(input));
    const bytes = output();
    const numbers = wordsOf(bytes, bytes.length / 4);
    return Array.from({ length: numbers.length / 2 }, (_, at) => [
      numbers[2 * at] as number,
      numbers[2 * at + 1] as number,
    ]);
  });
};

/** The call without the traits with these numbers. */
export const without = (call: Bytes, numbers: ArrayLike<number>): Bytes => {
  const words = Uint32Array.from(numbers);
  const input = joined([new Uint8Array(words.buffer), call]);
  return withModule(() => {
    relayWasm().ledger_without(words.length, writeInput(input));
    return output();
  });
};

/** The key under which a call is sent with a body other than its own. */
export const keyFor = (key: string, body: Bytes): string => {
  const text = encoder.encode(key);
  const input = joined([text, body]);
  return withModule(() => {
    relayWasm().ledger_key(text.length, writeInput(input));
    return decoder.decode(output());
  });
};

/** The call, in which a key of the caller's own is changed as `key` was. */
export const rekeyed = (call: Bytes, key: string): Bytes => {
  const input = joined([encoder.encode(key.slice(-KEY_SUFFIX)), call]);
  return withModule(() => {
    relayWasm().ledger_rekeyed(writeInput(input));
    return output();
  });
};
