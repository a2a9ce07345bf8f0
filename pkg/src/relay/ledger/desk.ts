// One group's ledger, which takes calls one at a time. The module decides, and the shelf keeps what is
// recorded.
//
// Whoever waits checks again every few milliseconds, with a timer of its own: in workerd no request may
// wait for another one's promise. So all that they share is plain data.

import { hex } from "../../delivery/key.js";
import { END, VERDICT } from "../../module/protocol.js";
import type { Bytes } from "../../types/host.js";
import type { Ask, Ending } from "./ledger.js";
import {
  begun,
  type Decision,
  decide,
  freshKey,
  memberHash,
  memberIn,
  notYet,
  type Recorded,
  record,
} from "./module.js";

type MaybePromise<T> = T | PromiseLike<T>;

/** Who has a group reserved, and until when, in milliseconds by `Date.now()`. */
export interface Reservation {
  holder: string;
  until: number;
}

/** What changes on a shelf, in one step. */
export interface Change {
  recorded: { bytes: Bytes; expires: number } | undefined;
  /** A user that is a member from now on. */
  member: { hash: string; expires: number } | undefined;
  /** Whether the reservation ends. */
  isReleased: boolean;
}

/** Where one group's ledger is kept. */
export interface Shelf {
  reservation(): Reservation | undefined;
  /** @param begun what is recorded from now on, where nothing was */
  reserve(reservation: Reservation, begun: Bytes | undefined): void;
  read(): MaybePromise<Bytes | undefined>;
  isMember(hash: string, now: number): MaybePromise<boolean>;
  write(change: Change): MaybePromise<void>;
}

/** Somebody who waits for the group. */
interface Place {
  holder: string;
  /** Until when it is kept for somebody who has yet to ask again. */
  until: number;
  /** Whether it waits for another call to end, and lets all others pass. */
  isAside: boolean;
}

/** Milliseconds between two checks: while waiting for one's turn, and while standing aside. */
const STEP = 4;
const STEP_ASIDE = 50;
/** For how long a place is kept. */
const KEPT = 2000;
/** How long a shelf may take to be read and written. */
const SLOW = 1000;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export class Desk {
  readonly #shelf: Shelf;
  #line: Place[] = [];
  /** Whether somebody is between reading and writing, and since when. */
  #isBusy = false;
  #busySince = 0;
  /** Whether the shelf has failed to answer in time, and not answered since. */
  #isHung = false;
  /** The key of a group with nothing recorded: the same from its first decision to its first record. */
  #fresh: Bytes | undefined;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
  }

  /** Whether nobody needs it any more. */
  get isIdle(): boolean {
    const until = this.#shelf.reservation()?.until ?? 0;
    return !this.#isBusy && !this.#line.length && until <= Date.now();
  }

  /** Decides on a call when it is its turn; if that does not come in time, the decision is to wait. */
  async reserve(ask: Ask, life: number): Promise<Bytes> {
    const place = this.#placeOf(ask.holder, Date.now());
    let isToAskAgain = false;
    try {
      const decided = await this.#turn(ask, life, place);
      isToAskAgain = decided === undefined;
      return decided ?? notYet();
    } finally {
      if (!isToAskAgain) this.#leave(place);
    }
  }

  #leave(place: Place): void {
    this.#line = this.#line.filter((other) => other !== place);
  }

  /** @returns the decision, if there is one in time */
  async #turn(ask: Ask, life: number, place: Place): Promise<Bytes | undefined> {
    const began = Date.now();
    for (;;) {
      if (this.#isTurnOf(place)) {
        const { verdict, bytes } = await this.#decide(ask, began + ask.left, life);
        if (verdict !== VERDICT.wait) return bytes;
        place.isAside = true;
      }
      const now = Date.now();
      place.until = now + KEPT;
      const left = began + ask.patience - now;
      if (left <= 0) return undefined;
      await sleep(Math.min(left, place.isAside ? STEP_ASIDE : STEP));
    }
  }

  #placeOf(holder: string, now: number): Place {
    this.#line = this.#line.filter(({ until }) => until > now);
    let place = this.#line.find((other) => other.holder === holder);
    if (!place) {
      place = { holder, until: now + KEPT, isAside: false };
      this.#line.push(place);
    }
    return place;
  }

  /** @throws while the shelf does not answer: otherwise one after another would wait for it */
  #isTurnOf(place: Place): boolean {
    const now = Date.now();
    if (this.#isBusy) {
      if (now - this.#busySince >= SLOW) {
        // Somebody has to try again.
        this.#isHung = true;
        return true;
      }
      if (this.#isHung) throw new Error("The ledger's store does not answer");
      return false;
    }
    const held = this.#shelf.reservation();
    if (held && held.holder !== place.holder && held.until > now) return false;
    if (place.isAside) return true;
    const first = this.#line.find(({ until, isAside }) => until > now && !isAside);
    return first === undefined || first === place;
  }

  /** Nothing comes between reading and writing, unless that takes too long. */
  async #alone<T>(work: (recorded: Recorded, now: number) => Promise<T>): Promise<T> {
    while (this.#isBusy && Date.now() - this.#busySince < SLOW) await sleep(1);
    const since = Date.now();
    this.#isBusy = true;
    this.#busySince = since;
    try {
      this.#fresh ??= freshKey();
      const recorded = { bytes: await this.#shelf.read(), fresh: this.#fresh };
      const done = await work(recorded, Date.now());
      this.#isHung = false;
      return done;
    } finally {
      if (this.#busySince === since) this.#isBusy = false;
    }
  }

  #decide({ holder, call, arrived }: Ask, until: number, life: number): Promise<Decision> {
    return this.#alone(async (recorded, now) => {
      const isMember = await this.#shelf.isMember(hex(memberHash(recorded, call)), now);
      const decision = decide(recorded, call, arrived, isMember, now);
      const { verdict, ticket } = decision;
      if (verdict === VERDICT.send) {
        // Its key must outlive this object, as the decision depends on it.
        const first = recorded.bytes ? undefined : begun(recorded, now);
        this.#shelf.reserve({ holder, until }, first);
      }
      if (verdict === VERDICT.confirms) {
        const confirmed = record(recorded, ticket, END.confirmed, now, life);
        await this.#shelf.write({ recorded: confirmed, member: undefined, isReleased: false });
      }
      return decision;
    });
  }

  /** Takes in how a call ended, and lets the next one come. */
  settle({ holder, end, ticket, life }: Ending): Promise<void> {
    return this.#alone(async (recorded, now) => {
      const isReleased = this.#shelf.reservation()?.holder === holder;
      if (end === undefined) {
        if (!isReleased) return;
        await this.#shelf.write({ recorded: undefined, member: undefined, isReleased });
        return;
      }
      const isDelivered = end === END.delivered;
      await this.#shelf.write({
        recorded: record(recorded, ticket, end, now, life),
        member: isDelivered ? { hash: hex(memberIn(ticket)), expires: now + life } : undefined,
        isReleased,
      });
    });
  }
}
