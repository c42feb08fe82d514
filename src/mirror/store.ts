/** What a mirror stores between runs. When it is lost, the next run reads the destination instead. */
import type { Kind } from "./records.ts";

/**
 * What is known of a record in the destination. `there`: it exists. `absent`: it does not. `pending`: a write was begun and its outcome is
 * not known. `foreign`: it exists and has never been seen in the source.
 */
export type RecordState = "there" | "absent" | "pending" | "foreign";

/** What is known of one record. */
export interface StoredRecord {
  /** The record's id. */
  readonly id: string;
  /** Whether the destination has it. */
  readonly state: RecordState;
  /** The hash of the body that the destination acknowledged; `null` when it is not known what the destination has. */
  readonly sent: string | null;
  /** The hash of the body that the destination rejected. */
  readonly rejected: string | null;
  /** Why it was rejected. */
  readonly reason: string | null;
}

/** A record that a list returned, as JSON. */
export interface ListedRecord {
  /** The record's id. */
  readonly id: string;
  /** The record as JSON. */
  readonly json: string;
}

/** The deal that decides who is responsible for a contact. */
export interface ContactOwner {
  /** The contact's id. */
  readonly contactId: string;
  /** The id of the deal's user. */
  readonly userId: string;
  /** The deal's id. */
  readonly dealId: string;
  /** Whether the deal is open. */
  readonly open: boolean;
  /** The newer deal has the larger number. */
  readonly age: number;
}

/** A list of this run: what the source or the destination has listed. Lists are deleted at the end of the run. */
export type ListName = Kind | `destination ${Kind}` | "gone";

/** Whether the destination had records when a mirror began. */
export type Adoption = "empty" | "filled";

/** A store that is open for one run, and locked against others. Each method is one transaction. */
export interface OpenStore {
  /** Returns whether the destination had records of a kind when they were read into the store; `undefined` before that. */
  adoption(kind: Kind): Promise<Adoption | undefined>;
  /** Records that the destination's records of a kind were read. */
  setAdoption(kind: Kind, adoption: Adoption): Promise<void>;
  /** Returns what is known about records. */
  records(kind: Kind, ids: readonly string[]): Promise<Map<string, StoredRecord>>;
  /** Adds or replaces records. */
  save(kind: Kind, records: readonly StoredRecord[]): Promise<void>;
  /** Removes records. */
  forget(kind: Kind, ids: readonly string[]): Promise<void>;
  /** Counts the records that exist in the destination or may exist. */
  count(kind: Kind): Promise<{ own: number; foreign: number }>;
  /** Adds records to a list. An id that the list has keeps its record. */
  addToList(list: ListName, records: readonly ListedRecord[]): Promise<void>;
  /** Returns a list's records behind an id, sorted by id. */
  readList(list: ListName, after: string, limit: number): Promise<ListedRecord[]>;
  /** Counts a list's records. */
  countList(list: ListName): Promise<number>;
  /** Returns the records that a list lacks, behind an id, sorted by id. */
  missing(kind: Kind, list: ListName, after: string, limit: number): Promise<StoredRecord[]>;
  /** Adds deals that decide who is responsible for a contact: the newest open one, else the newest. */
  addOwners(owners: readonly ContactOwner[]): Promise<void>;
  /** Returns the ids of the users who are responsible for contacts. */
  owners(contactIds: readonly string[]): Promise<Map<string, string>>;
  /** Ends the run and unlocks the store. */
  close(): Promise<void>;
}

/** Where a mirror keeps its state. */
export interface MirrorStore {
  /**
   * Opens the store for one run.
   * @param mirror the mirror that it belongs to
   * @param discard whether everything that the run stores is discarded at its end
   * @throws {ConfigError} when it belongs to another mirror or version, or cannot be opened
   * @throws {StoreLockedError} when another run has it
   */
  open(mirror: string, discard: boolean): Promise<OpenStore>;
}

/** Another run uses the store. */
export class StoreLockedError extends Error {
  /** The error's name. */
  override readonly name = "StoreLockedError";
}

/** Whether a deal decides over another one who is responsible for their contact. */
export function decides(owner: ContactOwner, over: ContactOwner): boolean {
  if (owner.open !== over.open) return owner.open;
  if (owner.age !== over.age) return owner.age > over.age;
  return owner.dealId > over.dealId;
}
