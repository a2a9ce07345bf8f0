// What the relay asks of a ledger, wherever it is.

import type { END } from "../../module/protocol.js";
import type { Bytes } from "../../types/host.js";

/** A question: what is to become of this call? */
export interface Ask {
  /** Who asks; the same for as long as it waits. */
  holder: string;
  call: Bytes;
  /** When the call arrived, in milliseconds. */
  arrived: number;
  /** Milliseconds until the call's deadline, for which the group is reserved for it. */
  left: number;
  /** Milliseconds for which the answer may wait for the asker's turn. */
  patience: number;
}

/** How a call that the group was reserved for ended. */
export interface Ending {
  holder: string;
  /** Undefined if the service did not get it. */
  end: END | undefined;
  /** What the decision said. */
  ticket: Bytes;
  /** How long what is recorded lives, in milliseconds. */
  life: number;
}

/** The groups' ledgers, by their names. */
export interface Ledger {
  /** Resolves with a decision as bytes; if there is something to send, the group is then reserved. */
  reserve(name: string, ask: Ask, life: number): Promise<Bytes>;
  settle(name: string, ending: Ending): Promise<unknown>;
}

/** A ledger, with the options for it. */
export interface LedgerSettings {
  books: Ledger;
  /** How long what is recorded lives, in milliseconds. */
  life: number;
  /** The key for the groups' names, or "". */
  key: string;
}
