/** What a mirror reads, what it writes, and the two interfaces between which it works. */
import type { CallOptions } from "../core/options.ts";
import type { ChatType } from "../wazzup-v3/index.ts";

/** The kinds of records, in the order in which they are written. */
export const kinds = ["users", "contacts", "deals"] as const;
/** A kind of record. */
export type Kind = (typeof kinds)[number];

/** A user of the CRM. */
export interface SourceUser {
  /** The CRM's id, as text. */
  readonly id: string;
  /** The user's name. */
  readonly name: string;
}

/** A contact of the CRM. */
export interface SourceContact {
  /** The CRM's id, as text. */
  readonly id: string;
  /** The contact's name. */
  readonly name: string;
  /** Phones as the CRM has them. */
  readonly phones: readonly string[];
}

/** A deal of the CRM. */
export interface SourceDeal {
  /** The CRM's id, as text. */
  readonly id: string;
  /** The deal's title. */
  readonly name: string;
  /** The id of the user who is responsible. */
  readonly userId?: string | undefined;
  /** The ids of the deal's contacts. */
  readonly contactIds: readonly string[];
  /** Whether the deal is won, lost or otherwise over. */
  readonly closed: boolean;
  /** The age of the deal, for sorting: the newer deal has the larger number. */
  readonly age: number;
}

/** The CRM's records by kind. */
export interface SourceRecords {
  /** Users. */
  users: SourceUser;
  /** Contacts. */
  contacts: SourceContact;
  /** Deals. */
  deals: SourceDeal;
}

/** A user as it is sent to Wazzup. */
export interface MirrorUser {
  /** The CRM's id. */
  readonly id: string;
  /** At most 150 characters. */
  readonly name: string;
}

/** A contact as it is sent to Wazzup. */
export interface MirrorContact {
  /** The CRM's id. */
  readonly id: string;
  /** The id of a user of Wazzup. */
  readonly responsibleUserId: string;
  /** At most 200 characters. */
  readonly name: string;
  /** The contact's chats. */
  readonly contactData: readonly {
    /** The messenger. */
    readonly chatType: ChatType;
    /** In WhatsApp the phone, digits with the country code. */
    readonly chatId: string;
  }[];
  /** The contact's address in the CRM, at most 200 characters. */
  readonly uri: string;
}

/** A deal as it is sent to Wazzup. */
export interface MirrorDeal {
  /** The CRM's id. */
  readonly id: string;
  /** The id of a user of Wazzup. */
  readonly responsibleUserId: string;
  /** At most 200 characters. */
  readonly name: string;
  /** The deal's address in the CRM, at most 200 characters. */
  readonly uri: string;
  /** The ids of contacts of Wazzup. */
  readonly contacts: readonly string[];
  /** Whether the deal is over. */
  readonly closed: boolean;
}

/** The records that are sent to Wazzup, by kind. */
export interface MirrorRecords {
  /** Users. */
  users: MirrorUser;
  /** Contacts. */
  contacts: MirrorContact;
  /** Deals. */
  deals: MirrorDeal;
}

/** A CRM. Its lists may contain a record twice. An error of a list ends the run. */
export interface Source {
  /** The name of the CRM and, where there are several accounts, of the account. A store belongs to one source. */
  readonly name: string;
  /** Lists the users; absent where the CRM's API does not show them. */
  readonly users?: (call: CallOptions) => AsyncIterable<SourceUser>;
  /** Lists all contacts. */
  contacts(call: CallOptions): AsyncIterable<SourceContact>;
  /** Lists all deals, closed ones too. `users` are those of this run. */
  deals(users: readonly SourceUser[], call: CallOptions): AsyncIterable<SourceDeal>;
  /** Returns a deal, or `undefined` when the CRM responds that it does not exist, or cannot have such an id. Throws in every other case. */
  findDeal(id: string, users: readonly SourceUser[], call: CallOptions): Promise<SourceDeal | undefined>;
}

/** A record of Wazzup, with the members that its body would have. */
export interface FoundRecord {
  /** The CRM's id, or another integration's. */
  readonly id: string;
}

/** How many records of a request were processed, where the vendor says so. */
export type Processed = number | undefined;

/** Access to one kind of record in Wazzup. Writes take 1 to 100 records with distinct ids, and are sent once. */
export interface DestinationKind<Body> {
  /** Whether it is documented that a create with a known id updates the record. */
  readonly upserts: boolean;
  /** The maximum length of an id, in characters. */
  readonly maxIdLength: number;
  /** Lists all records. */
  list(call: CallOptions): AsyncIterable<FoundRecord>;
  /** Returns a record, or `undefined` when there is none. */
  get(id: string, call: CallOptions): Promise<FoundRecord | undefined>;
  /** Creates records. */
  create(bodies: readonly Body[]): Promise<Processed>;
  /** Updates records. */
  update(bodies: readonly Body[]): Promise<Processed>;
}

/** Access to each kind of record in Wazzup. */
export type DestinationKinds = { readonly [K in keyof MirrorRecords]: DestinationKind<MirrorRecords[K]> };

/** Wazzup. */
export interface Destination extends DestinationKinds {
  /** The API's name. A store belongs to one destination. */
  readonly name: string;
  /** Deletes 1 to 100 deals; the request is sent once. Deals that do not exist may be an error. */
  removeDeals(ids: readonly string[]): Promise<void>;
}
