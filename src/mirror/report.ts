/** What a run has done. */
import type { Kind } from "./records.ts";

/** The counts for one kind of records. `seen` is the sum of `created`, `updated`, `unchanged`, `skipped`, `rejected` and `unknown`. */
export interface MirrorCounts {
  /** Distinct records of the CRM, and deletes whose outcome is rejected or unknown. */
  seen: number;
  /** Records that Wazzup did not have. */
  created: number;
  /** Records that differed in Wazzup. */
  updated: number;
  /** Deals that the CRM no longer has. */
  removed: number;
  /** Records that are the same in Wazzup. */
  unchanged: number;
  /** Records that cannot be written, such as contacts without a phone. */
  skipped: number;
  /** Records that Wazzup rejects. */
  rejected: number;
  /** Records whose write may or may not have been carried out. The next run reads them. */
  unknown: number;
  /** Records in Wazzup that were never seen in the CRM. */
  foreign: number;
  /** Contacts and users that the CRM no longer has. They stay in Wazzup. */
  kept: number;
}

/** What a run has done. */
export interface MirrorReport {
  /** The counts by kind. */
  readonly kinds: Readonly<Record<Kind, MirrorCounts>>;
  /** Whether nothing was written. */
  readonly dryRun: boolean;
  /** Why the run did not do everything: a guard, or the signal. */
  readonly stopped?: {
    /** What stopped it. */
    readonly by: "guard" | "signal";
    /** Why. */
    readonly reason: string;
  };
}

/** The outcome of one record that was removed or not written. */
export interface RecordOutcome {
  /** The record's kind. */
  readonly kind: Kind;
  /** The record's id. */
  readonly id: string;
  /** The outcome. */
  readonly outcome: "removed" | "skipped" | "rejected" | "unknown" | "foreign";
  /** Why. */
  readonly reason: string;
}

/** The progress of a run. */
export interface MirrorProgress {
  /** What the run is doing: it reads Wazzup, lists the CRM, writes, asks the CRM for missing deals, or removes them. */
  readonly phase: "adopting" | "listing" | "writing" | "asking" | "removing";
  /** The kind of records. */
  readonly kind: Kind;
  /** How many records of the phase are done. */
  readonly done: number;
  /** How many there are, where that is known. */
  readonly total?: number | undefined;
}

export type Counted = Exclude<keyof MirrorCounts, "seen">;

/** Counts records. Each record that was seen is counted once. */
export class Tally {
  readonly kinds: Record<Kind, MirrorCounts> = { users: emptyCounts(), contacts: emptyCounts(), deals: emptyCounts() };
  readonly #onRecord: ((record: RecordOutcome) => void) | undefined;

  constructor(onRecord: ((record: RecordOutcome) => void) | undefined) {
    this.#onRecord = onRecord;
  }

  add(kind: Kind, id: string, outcome: Counted, reason = ""): void {
    const counts = this.kinds[kind];
    counts[outcome] += 1;
    if (outcome === "kept") return;
    if (outcome !== "removed" && outcome !== "foreign") counts.seen += 1;
    if (outcome === "created" || outcome === "updated" || outcome === "unchanged") return;
    this.#onRecord?.({ kind, id, outcome, reason });
  }
}

function emptyCounts(): MirrorCounts {
  return {
    seen: 0,
    created: 0,
    updated: 0,
    removed: 0,
    unchanged: 0,
    skipped: 0,
    rejected: 0,
    unknown: 0,
    foreign: 0,
    kept: 0,
  };
}
