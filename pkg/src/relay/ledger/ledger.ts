// What the relay asks of a ledger, wherever that is.

import type { END } from "../../module/protocol.js";
import type { Bytes } from "../../types/host.js";

/** A question: what is to become of this call? */
export interface Ask {
  /** Who asks; the same for as long as it waits. */
  holder: string;
  call: Bytes;
  /** When the call arrived, in milliseconds. */
  arrived: number;
  /** Milliseconds until the call's deadline: so long the group is reserved for it. */
  left: number;
  /** Milliseconds for which the answer may wait for the asker's turn. */
  patience: number;
}

/** How a call ended that the group was reserved for. */
export interface Ending {
  holder: string;
  /** Undefined where the service has not got it. */
  end: END | undefined;
  /** What the decision said. */
  ticket: Bytes;
  /** How long what is recorded lives, in milliseconds. */
  life: number;
}

/** The groups' ledgers, by their names. */
export interface Ledger {
  /** Answers with a decision as bytes; where there is something to send, the group is reserved then. */
  reserve(name: string, ask: Ask, life: number): Promise<Bytes>;
  settle(name: string, ending: Ending): Promise<unknown>;
}

/** A ledger with what the options say of it. */
export interface LedgerSettings {
  books: Ledger;
  /** How long what is recorded lives, in milliseconds. */
  life: number;
  /** Of the groups' names, or "". */
  key: string;
}
