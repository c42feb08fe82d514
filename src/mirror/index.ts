/**
 * Mirrors a CRM's users, contacts and deals into Wazzup.
 * @module crm-deals/mirror
 */
export { wazzupDestination } from "./destinations/wazzup.ts";
export { wazzupV3Destination } from "./destinations/wazzup-v3.ts";
export { memoryStore } from "./memory-store.ts";
export { postgresMirrorSchema } from "./postgres-schema.ts";
export { type PostgresMirror, postgresStore } from "./postgres-store.ts";
export { type Projection, type ProjectionContext, projection, type Skip } from "./project.ts";
export type {
  Destination,
  DestinationKind,
  DestinationKinds,
  FoundRecord,
  Kind,
  MirrorContact,
  MirrorDeal,
  MirrorRecords,
  MirrorUser,
  Processed,
  Source,
  SourceContact,
  SourceDeal,
  SourceRecords,
  SourceUser,
} from "./records.ts";
export type { MirrorCounts, MirrorProgress, MirrorReport, RecordOutcome } from "./report.ts";
export { type MirrorOptions, runMirror } from "./run.ts";
export { weeekSource } from "./sources/weeek.ts";
export { woofedSource } from "./sources/woofed.ts";
export { ysuiteSource } from "./sources/ysuite.ts";
export { sqliteStore } from "./sqlite-store.ts";
export {
  type Adoption,
  type ContactOwner,
  type ListedRecord,
  type ListName,
  type MirrorStore,
  type OpenStore,
  type RecordState,
  type StoredRecord,
  StoreLockedError,
} from "./store.ts";
