// The call, as the caller may write it and as it is sent.

import type { TRAIT_KINDS } from "../module/protocol.js";

/**
 * An identifier: a string, or a safe integer or BigInt, which becomes its decimal string.
 *
 * Leading and trailing white space is trimmed; nothing else is changed. At most 1,024 UTF-8 bytes
 * ({@link Limits.idBytes}). Blank ids, control and invisible characters, and texts that stand for
 * missing values, such as `"undefined"`, are refused.
 */
export type Id = string | number | bigint;

/**
 * When the event was first created.
 *
 * A `Date`; text in RFC 3339 or ISO 8601 (basic, extended, week and ordinal dates, date only), or as
 * databases, mail, HTTP or `String(new Date())` write it; or a number: seconds since 1970 below 10¹¹
 * in magnitude, milliseconds from there, microseconds with 16 digits. A time without an offset is
 * read as UTC, with a warning; a time before the year 2000 gets one too.
 */
export type Timestamp = string | number | Date;

/**
 * The trait `address`. Every field is optional; `null` usually means "clear this field".
 *
 * Other fields are sent too, with the warning `unrecognized_key`. TypeScript rejects them in an
 * object literal; to allow them, declare a type of your own: `Address & { region: string }`.
 */
export interface Address {
  street?: string | null | undefined;
  city?: string | null | undefined;
  state?: string | null | undefined;
  /** A number becomes a string, but has no leading zeros: prefer a string. */
  postal_code?: string | number | null | undefined;
  country?: string | null | undefined;
  /** Sent as `postal_code`. */
  postalCode?: string | number | null | undefined;
  /** Sent as `postal_code`. */
  zip?: string | number | null | undefined;
  /** Sent as `postal_code`. */
  zipcode?: string | number | null | undefined;
  /** Sent as `postal_code`. */
  postcode?: string | number | null | undefined;
}

/** Whatever else a CRM stores for a trait: it is kept as given, with the warning `unusual_type`. */
type Unusual = object;

/** How Odoo writes a missing value: the trait is dropped, with the warning `empty`. */
type None = false;

type DescribedTraits = typeof TRAIT_KINDS;

/** The kinds of the described traits. */
export type TraitKind = DescribedTraits[keyof DescribedTraits];

/** The described traits with the types that their kinds have here. All are optional. */
type TraitsOf<Types extends Record<TraitKind, unknown>> = {
  -readonly [Name in keyof DescribedTraits]?: Types[DescribedTraits[Name]];
};

/** What a caller may give for each kind of trait. */
type Given = {
  [Kind in TraitKind]:
    | {
        address: Address | string | readonly unknown[];
        email: string | Unusual;
        employees: string | number | Unusual;
        phone: string | number | Unusual;
        plan: string | number | Unusual;
        text: string | number;
        url: string;
      }[Kind]
    | None
    | null
    | undefined;
};

/**
 * The traits that the service describes. All are optional; `null` usually means "clear this
 * trait" and gives the warning `null_trait`; `undefined` is left out.
 *
 * It has no index signature. Extend it to name your own traits, and pass the result to
 * {@link group} or {@link createGroup} as a type argument, so that misspelt ones do not compile:
 *
 * @example
 * ```ts
 * import { group, type Traits } from "group-call";
 *
 * interface AcmeTraits extends Traits {
 *   name: string; // required here
 *   seats?: number;
 * }
 *
 * await group<AcmeTraits>({
 *   user_id: "user123",
 *   group_id: "account123",
 *   traits: { name: "Acme Inc", seats: 12 }, // `seets` would not compile
 *   timestamp: new Date(),
 * });
 * ```
 */
export interface Traits extends TraitsOf<Given> {}

/**
 * The described {@link Traits}, type-checked, and any others: the default for calls that name no
 * type of their own.
 *
 * The values of other traits are kept exactly as `JSON.stringify` writes them. A BigInt, a cycle,
 * `NaN` and `Infinity` have no JSON text and are `not_serializable`.
 */
export interface GroupTraits extends Traits {
  // biome-ignore lint/suspicious/noExplicitAny: interfaces, which have no index signature, are assignable to `any` but not to `unknown`.
  [trait: string]: any;
  // An object that has one of these is not plain, and JSON would empty it or turn it into something else: an
  // array, Map, Set, FormData, Headers, typed array; a Date; a Promise, an ArrayBuffer; a RegExp.
  [Symbol.iterator]?: undefined;
  [Symbol.toPrimitive]?: undefined;
  [Symbol.toStringTag]?: undefined;
  [Symbol.match]?: undefined;
}

/** Extra information about the data point: a plain object of whatever JSON can express. */
export type Context = object;

/** The fields of a call that a client's {@link CreateGroupOptions.defaults} can fill in. */
export type DefaultableField = "user_id" | "timestamp";

/**
 * One call, as the caller may write it.
 *
 * `userId` and `groupId` are accepted for `user_id` and `group_id`; one of the two names is
 * required. Any other fields are dropped, with the warning `unrecognized_key`.
 *
 * @typeParam T - the traits; by default the described ones and any others
 * @typeParam Defaulted - fields that may be left out because the client has defaults for them
 *
 * @example
 * ```ts
 * import type { GroupCall } from "group-call";
 *
 * const call: GroupCall = {
 *   userId: 42,
 *   groupId: "account123",
 *   traits: { name: "Acme Inc", address: { city: "Berlin", country: "DE" } },
 *   timestamp: "2023-12-14T16:07:33.571Z",
 *   context: { ip: "203.0.113.7" },
 * };
 * ```
 */
export type GroupCall<
  T extends object = GroupTraits,
  Defaulted extends DefaultableField = never,
> = CallBody<T> &
  GroupIdField &
  ("user_id" extends Defaulted
    ? Partial<Record<"user_id" | "userId", Id | undefined>>
    : UserIdField) &
  ("timestamp" extends Defaulted
    ? { timestamp?: Timestamp | undefined }
    : { timestamp: Timestamp });

interface CallBody<T> {
  /** Traits of the group; may be `{}`. */
  traits: T;
  /** Extra information about the data point. `null` counts as absent. */
  context?: Context | null | undefined;
}

// The field's own name comes last: that is the one that the compiler asks for where both are missing.
type UserIdField =
  | {
      user_id?: undefined;
      /** Sent as `user_id`. */
      userId: Id;
    }
  | {
      /** Unique identifier of the user. */
      user_id: Id;
      /** The same under its other name; a different value is `conflict`. */
      userId?: Id | undefined;
    };

type GroupIdField =
  | {
      group_id?: undefined;
      /** Sent as `group_id`. */
      groupId: Id;
    }
  | {
      /** Unique identifier of the group. */
      group_id: Id;
      /** The same under its other name; a different value is `conflict`. */
      groupId?: Id | undefined;
    };

/** Whatever JSON can express. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

/** An object of whatever JSON can express. */
export interface JsonObject {
  [key: string]: JsonValue | undefined;
}

/**
 * The trait `address` as it is sent. A field that was not given as text is sent as it came, with the
 * warning `unusual_type`.
 */
export interface NormalizedAddress extends JsonObject {
  street?: string | null;
  city?: string | null;
  state?: string | null;
  postal_code?: string | null;
  country?: string | null;
}

/** What is sent for each kind of trait. */
type Sent = {
  [Kind in TraitKind]:
    | {
        address: NormalizedAddress | JsonValue[];
        email: JsonObject | JsonValue[];
        employees: number | JsonObject;
        phone: JsonObject | JsonValue[];
        plan: number | JsonObject | JsonValue[];
        text: never;
        url: never;
      }[Kind]
    | string
    | null;
};

/**
 * The traits as they are sent: described ones are strings, any others are what JSON made of them. What
 * a CRM stores in another shape is kept as given, with the warning `unusual_type`.
 *
 * These types do not cover `invalidTraits: "keep"`, under which a described trait, or a field of the
 * address, may be whatever was given for it; a warning then has its path. In the profiles `"segment"`
 * and `"thrivestack"` a number stays a number.
 */
export interface NormalizedTraits extends JsonObject, TraitsOf<Sent> {}

/**
 * One call as it is sent. It is itself a good call, and normalizing it again changes nothing.
 */
export interface NormalizedCall {
  /** Unique identifier of the user. */
  user_id: string;
  /** Unique identifier of the group. */
  group_id: string;
  /** Traits of the group; may be `{}`. */
  traits: NormalizedTraits;
  /** RFC 3339 in UTC with `Z` and three to nine fraction digits: `2023-12-14T16:07:33.571Z`. */
  timestamp: string;
  /** Extra information about the data point. */
  context?: JsonObject;
  /** In profile `"segment"`: which services may have the data. */
  integrations?: JsonObject;
  /** In profile `"segment"`, as given. */
  anonymousId?: JsonValue;
  /** In profile `"segment"`: the call's key, if it has one of its own. */
  messageId?: string;
}
