/** Runs a mirror: checks the options, opens the store, and closes it whatever happens. */
import { ConfigError } from "../core/errors.ts";
import { runEngine } from "./engine.ts";
import { isCountry } from "./phones.ts";
import { type Projection, projection } from "./project.ts";
import type { Destination, Kind, Source, SourceUser } from "./records.ts";
import { type MirrorProgress, type MirrorReport, type RecordOutcome, Tally } from "./report.ts";
import type { MirrorStore } from "./store.ts";

/** The options of a run. */
export interface MirrorOptions {
  /** The CRM, such as `weeekSource(client)`. */
  source: Source;
  /** Wazzup, such as `wazzupV3Destination(client)`. */
  destination: Destination;
  /** Where the state is kept, such as `sqliteStore("mirror.sqlite")`. */
  store: MirrorStore;
  /** Converts the CRM's records into Wazzup's; default `projection`. */
  project?: Projection | undefined;
  /** The address of a record in the CRM: a template with `{id}`, and with `{kind}` for `users`, `contacts` or `deals`. */
  uri: string;
  /** The country of phones without a country code, in two letters, such as `LV`. Without it such phones are invalid. */
  country?: string | undefined;
  /** The CRM's users, where its API does not show them (Y-Suite). */
  users?: readonly SourceUser[] | undefined;
  /** Reads, but writes nothing; default false. The report is that of a run without errors. */
  dryRun?: boolean | undefined;
  /** Compares everything that Wazzup has, and repairs what differs; default false. */
  verify?: boolean | undefined;
  /** Sends rejected records again although they have not changed; default false. */
  retryRejected?: boolean | undefined;
  /** How many deals may be deleted; default 20, or 5 % where that is more. */
  allowDeletes?: number | undefined;
  /** Removes deals from Wazzup that were never seen in the CRM; default false. */
  takeOver?: boolean | undefined;
  /** Ends the run after the writes under way. The run resolves with what was done. */
  signal?: AbortSignal | undefined;
  /** Is called with the progress of the run. */
  onProgress?: ((progress: MirrorProgress) => void) | undefined;
  /** Is called for each record that was removed, skipped or rejected, or that is unknown or foreign. */
  onRecord?: ((record: RecordOutcome) => void) | undefined;
}

const known = [
  ...["source", "destination", "store", "project", "uri", "country", "users", "dryRun", "verify", "retryRejected"],
  ...["allowDeletes", "takeOver", "signal", "onProgress", "onRecord"],
];

/**
 * Brings Wazzup's users, contacts and deals in line with a CRM's. Run it again to resume what was interrupted; it sends only what has changed.
 * @throws {ConfigError} for an unknown or invalid option, a store of another mirror, and a CRM that needs `users`
 * @throws {StoreLockedError} when another run has the store
 * @throws {CrmError} when a list or another read of the CRM fails, or Wazzup cannot be reached; acknowledged writes are kept in the store
 */
export async function runMirror(options: MirrorOptions): Promise<MirrorReport> {
  check(options);
  const { source, destination, uri, dryRun = false, onRecord } = options;
  const store = await options.store.open(`${source.name} to ${destination.name}`, dryRun);
  try {
    return await runEngine({
      source,
      destination,
      store,
      projection: options.project ?? projection,
      uriOf: (kind, id) => uriOf(uri, kind, id),
      country: options.country,
      users: options.users,
      dryRun,
      verify: options.verify ?? false,
      retryRejected: options.retryRejected ?? false,
      takeOver: options.takeOver ?? false,
      allowDeletes: options.allowDeletes,
      signal: options.signal,
      tally: new Tally(onRecord),
      onProgress: options.onProgress,
    });
  } finally {
    await store.close();
  }
}

function uriOf(template: string, kind: Kind, id: string): string {
  return template.replaceAll("{kind}", kind).replaceAll("{id}", encodeURIComponent(id));
}

function check({ source, uri, country, users, allowDeletes, ...others }: MirrorOptions): void {
  const unknown = Object.keys(others).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new ConfigError(`runMirror: unknown option \`${unknown}\`. Options: ${known.join(", ")}.`);
  checkUri("runMirror: `uri`", uri);
  if (country !== undefined) checkCountry("runMirror: `country`", country);
  if (users !== undefined) checkUsers("runMirror: `users`", users);
  else if (!source.users)
    throw new ConfigError(`runMirror: the API of ${source.name} does not list users. Pass the option \`users\`.`);
  if (allowDeletes !== undefined && (!Number.isInteger(allowDeletes) || allowDeletes < 0)) {
    throw new ConfigError("runMirror: `allowDeletes` must be an integer of at least 0.");
  }
}

/** @throws {ConfigError} unless it is the template of a web address with `{id}` */
export function checkUri(name: string, uri: string): void {
  if (typeof uri === "string" && /^https?:\/\/[^\s/]/.test(uri) && uri.includes("{id}")) return;
  throw new ConfigError(`${name} must be a web address with {id}, such as https://crm.example.com/{kind}/{id}.`);
}

/** @throws {ConfigError} unless it is a country whose phones are known */
export function checkCountry(name: string, country: string): void {
  if (typeof country === "string" && /^[a-z]{2}$/i.test(country) && isCountry(country)) return;
  throw new ConfigError(`${name} must be a country in two letters, such as LV, not ${JSON.stringify(country)}.`);
}

/** @throws {ConfigError} unless each user has an `id` and a `name`, and no two have the same id */
export function checkUsers(name: string, users: unknown): asserts users is SourceUser[] {
  const isUser = (user: unknown): user is SourceUser =>
    typeof user === "object" &&
    user !== null &&
    ["id", "name"].every((name) => typeof Object.entries(user).find(([key]) => key === name)?.[1] === "string") &&
    "id" in user &&
    user.id !== "";
  if (Array.isArray(users) && users.every(isUser) && new Set(users.map(({ id }) => id)).size === users.length) return;
  throw new ConfigError(`${name} must be an array of distinct users: [{ "id": "7", "name": "Anna" }].`);
}
