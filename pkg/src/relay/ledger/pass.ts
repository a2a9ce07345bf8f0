// Every call goes through here on its way upstream. With a ledger: reserve, send, record; a ledger that
// fails, or is too slow, is bypassed.

import { observe } from "../../delivery/exchange.js";
import { uuid } from "../../delivery/key.js";
import { clock } from "../../delivery/machine.js";
import type { GroupError } from "../../error.js";
import { END, VERDICT } from "../../module/protocol.js";
import { ownOf } from "../../options.js";
import type { Bytes } from "../../types/host.js";
import type { ResultEvent } from "../../types/options.js";
import type { Settings } from "../options.js";
import { type KeyedCall, send } from "../send.js";
import { LATE, type Within } from "../wait.js";
import { type Decision, decisionOf, keyFor, nameOf, rekeyed, without } from "./module.js";

/** Milliseconds for an answer from the ledger. */
const PATIENCE = 1000;
/** The same once the deadline is near or over: others wait for what the ledger is told. */
const LAST_PATIENCE = 250;

/** What became of a call here. */
export interface Passed {
  /** Why it was not accepted; `LATE` if its turn did not come. */
  error: GroupError | typeof LATE | undefined;
  /** Whether it brought nothing new, and was not sent. */
  isUnchanged: boolean;
  /** How many milliseconds sending took. */
  took: number;
  /** Turns a call with the same traits into the one that was sent. */
  asSent(call: Bytes): Bytes;
}

const asItWas = (call: Bytes): Bytes => call;
const UNSENT = { error: undefined, isUnchanged: false, took: 0, asSent: asItWas };

async function sent(
  call: KeyedCall,
  settings: Settings,
  deadline: number,
  within: Within,
  onResult?: (event: ResultEvent) => unknown,
): Promise<Passed> {
  const began = clock();
  const error = await send(call, settings, deadline, within, onResult);
  return { ...UNSENT, error, took: clock() - began };
}

/**
 * Sends one call, if it brings something new; never rejects.
 * @param deadline by `clock`
 */
export async function pass(
  call: KeyedCall,
  settings: Settings,
  deadline: number,
  within: Within,
): Promise<Passed> {
  const { ledger } = settings;
  if (!ledger) return sent(call, settings, deadline, within);
  // Reported only after the ledger has been told.
  let event: ResultEvent | undefined;
  const told = (given: ResultEvent) => {
    event = given;
  };
  let isFailed = false;
  try {
    const reserved = await reserve(call, settings, deadline, within).catch(() => undefined);
    if (reserved === LATE) return { ...UNSENT, error: LATE };
    if (reserved === undefined) {
      isFailed = true;
      return await sent(call, settings, deadline, within, told);
    }
    const { decision, holder, name } = reserved;
    if (decision.verdict !== VERDICT.send) return { ...UNSENT, isUnchanged: true };
    const reduced = reducedBy(decision, call);
    const passed = await sent(reduced.call, settings, deadline, within, told);
    const ending = { holder, end: endOf(passed.error), ticket: decision.ticket, life: ledger.life };
    const left = Math.max(LAST_PATIENCE, Math.min(PATIENCE, deadline - clock()));
    isFailed = await within(left, () => ledger.books.settle(name, ending)).then(
      (answer) => answer === LATE,
      () => true,
    );
    return { ...passed, asSent: reduced.asSent };
  } finally {
    if (event) {
      observe(settings.delivery.onResult, isFailed ? { ...event, ledger: "failed" } : event);
    }
  }
}

/** A group that is reserved for a call, or a call that brings nothing new. */
interface Reserved {
  name: string;
  holder: string;
  decision: Decision;
}

/** Asks the ledger until it has decided; rejects if it fails. */
async function reserve(
  { json, arrived = Date.now() }: KeyedCall,
  { ledger, wire }: Settings,
  deadline: number,
  within: Within,
): Promise<Reserved | typeof LATE | undefined> {
  const { books, key, life } = ledger as NonNullable<Settings["ledger"]>;
  const name = nameOf(json, key, wire.endpoint as string);
  const holder = uuid();
  // The first answer comes at once; only the later ones wait for this call's turn.
  for (let patience = 0; ; patience = PATIENCE) {
    const left = Math.floor(deadline - clock());
    if (left <= 0) return LATE;
    patience = Math.min(patience, left);
    const ask = { holder, call: json, arrived, left, patience };
    const limit = Math.min(patience + PATIENCE, left);
    const answer = await within(limit, () => books.reserve(name, ask, life));
    if (answer === LATE) return limit < left ? undefined : LATE;
    const decision = decisionOf(answer);
    if (decision.verdict !== VERDICT.wait) return { name, holder, decision };
  }
}

/** The call without the traits that are late, under a key of its own. */
function reducedBy(
  { late }: Decision,
  call: KeyedCall,
): { call: KeyedCall; asSent: Passed["asSent"] } {
  if (!late.length) return { call, asSent: asItWas };
  const body = without(call.json, late);
  const key = keyFor(call.key, body);
  return {
    call: { ...call, key, json: rekeyed(body, key) },
    asSent: (other) => rekeyed(without(other, late), key),
  };
}

/** How a call ended, as the ledger is to know it. */
function endOf(error: Passed["error"]): END | undefined {
  if (!error) return END.delivered;
  if (error === LATE) return undefined;
  const { error_code, attempts, httpStatus = 0 } = ownOf(error);
  // The service has not taken what it refused, nor what was never sent. But it may have taken a call whose
  // answer was lost, or came from a gateway.
  const isRefused = error_code === "INVALID_REQUEST" || httpStatus === 413;
  const isKnown = attempts === 1 && httpStatus >= 400 && httpStatus < 500 && httpStatus !== 408;
  return isRefused || isKnown || !attempts ? undefined : END.open;
}
