// The loop around the module's delivery machine: it sends and waits as told, and reports the result.
// The module makes every decision (`src/delivery`).

import { ERROR_CODES, EVENT, PHASE, TIMES } from "../module/protocol.js";
import { ownOf } from "../options.js";
import {
  type Answer,
  type Delivery,
  exchange,
  isSuccess,
  observe,
  type Unsent,
} from "./exchange.js";
import { reserveKeepalive } from "./keepalive.js";
import { clock, makeMachine } from "./machine.js";
import { type Outcome, outcomeOf } from "./outcome.js";
import { enter, leave, succeeded, turnIn } from "./shared.js";
import { makeController, unless } from "./wait.js";

/** If the first attempt has already been made: when it began, and how it ended. */
export interface Begun {
  started: number;
  first?: (Answer & { event: number }) | undefined;
}

/** Sends a request until it is accepted or refused, or there is no point in trying again. Never rejects. */
export async function deliver(delivery: Delivery, begun?: Begun): Promise<Outcome> {
  const { options, plan, items, shared } = delivery;
  const { signal } = options;
  const started = begun?.started ?? clock();
  const size = () => items.reduce((sum, { bytes }) => sum + bytes.length + 1, plan.around);
  const release = reserveKeepalive(options.keepalive, size);
  let first = begun?.first;
  let attempts = 0;
  /** Whether it takes room: not while it waits. */
  let hasTurn = false;
  try {
    const advance = makeMachine(options, started, shared, plan.url);
    let answer: Answer = ownOf({});
    let event: number = signal?.aborted
      ? EVENT.abort
      : release
        ? EVENT.startWithKeepalive
        : EVENT.start;
    for (let now: number | undefined = started; ; now = undefined) {
      if (!hasTurn) {
        // What has `keepalive`, as few requests can, may have to leave with its page.
        hasTurn = enter(shared, release !== undefined);
      }
      if (!hasTurn) {
        const { turn, giveUp } = turnIn(shared, event);
        const end = started + (options.deadline ?? TIMES.deadline) + 1;
        event = await unless(end - clock(), event, signal, () => turn);
        hasTurn = !giveUp();
        // Timers may fire early; without a turn nothing may be sent.
        now = hasTurn ? undefined : end;
      }
      const [todo, attempt, ms, keepalive, error, status, retryAfter] = advance(
        event,
        answer,
        now,
        first !== undefined,
      );
      if (todo === PHASE.waiting) {
        if (hasTurn) leave(shared);
        hasTurn = false;
        // Waiting for a pause to end does not mean that something failed.
        if (attempt && event !== EVENT.woke) observeRetry(delivery, attempt, ms, event, answer);
        // Timers may fire a little early, and an upstream must not be asked too soon.
        event = await unless(Math.ceil(ms) + 1, EVENT.woke, signal);
        continue;
      }
      if (todo !== PHASE.sending) {
        return outcomeOf(
          delivery,
          started,
          ERROR_CODES[error - 1],
          attempt,
          answer,
          status,
          retryAfter,
        );
      }
      attempts = attempt;
      answer = first ?? ownOf({});
      const end: number | Unsent = first
        ? first.event
        : await attemptWithin(ms, delivery, attempt, keepalive > 0, answer);
      first = undefined;
      if (typeof end === "string") return outcomeOf(delivery, started, end, attempt - 1, answer);
      // Accepted, so nothing is left to be decided.
      if (end === EVENT.answer && isSuccess(answer.status)) {
        const outcome = outcomeOf(delivery, started, undefined, attempt, answer, answer.status);
        if (!outcome.error) succeeded(shared);
        return outcome;
      }
      event = end;
    }
  } catch (cause) {
    // The module trapped. What was sent may have been accepted: whoever repeats it needs the key.
    return outcomeOf(delivery, started, "INTERNAL", attempts, ownOf({ cause }));
  } finally {
    if (hasTurn) leave(shared);
    release?.();
  }
}

/** One attempt, limited to this many milliseconds. */
async function attemptWithin(
  ms: number,
  delivery: Delivery,
  attempt: number,
  keepalive: boolean,
  answer: Answer,
): Promise<number | Unsent> {
  const began = clock();
  const controller = makeController();
  const { signal } = delivery.options;
  const event = await unless(ms, EVENT.timeout, signal, () =>
    exchange(delivery, attempt, keepalive, controller?.signal, answer),
  );
  answer.duration = clock() - began;
  if (event === EVENT.timeout || event === EVENT.abort) controller?.abort();
  // A timeout while an error's body is read is that error.
  return event === EVENT.timeout ? (answer.event ?? event) : event;
}

function observeRetry(
  { options, key }: Delivery,
  attempt: number,
  wait: number,
  event: number,
  { status, duration = 0 }: Answer,
): void {
  const error_code = status ? undefined : event === EVENT.timeout ? "TIMEOUT" : "NETWORK_ERROR";
  observe(options.onRetry, { attempt, wait, status, duration, key, error_code });
}
