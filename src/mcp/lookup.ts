/** Names or ids: a person says "Anna", the API wants an id. */
import { ToolError } from "./tool.ts";

/** A record that can be named. */
export interface Named<Id extends string | number = string> {
  id: Id;
  name: string;
  /** Where it belongs, such as a status's funnel: distinguishes records with the same name. */
  funnel?: string;
}

const maxCandidates = 20;

/**
 * Returns the id of the record that has this id or name. Part of a name is enough where it fits one record only.
 * @param kind what is looked for, such as "member"
 * @throws {ToolError} for a name that no record has, or several; it lists the candidates
 */
export function idOf<Id extends string | number>(kind: string, wanted: string, records: readonly Named<Id>[]): Id {
  const byId = records.find(({ id }) => String(id) === wanted);
  if (byId) return byId.id;
  const name = plain(wanted);
  const same = records.filter((record) => plain(record.name) === name);
  const matches = same.length > 0 ? same : records.filter((record) => plain(record.name).includes(name));
  const [match] = matches;
  if (match && matches.length === 1) return match.id;
  if (match) throw new ToolError(`${matches.length} ${kind}s match "${wanted}". Use an id: ${shown(matches)}.`);
  throw new ToolError(`No ${kind} has the id or name "${wanted}". Known: ${shown(records) || "none"}.`);
}

function plain(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

function shown(records: readonly Named<string | number>[]): string {
  const listed = records
    .slice(0, maxCandidates)
    .map(
      ({ id, name, funnel }) =>
        `${funnel === undefined ? "" : `${funnel.slice(0, 80)} / `}${name.slice(0, 80)} (${id})`,
    );
  const others = records.length - listed.length;
  return [...listed, ...(others > 0 ? [`and ${others} more`] : [])].join(", ");
}

/** A person's name from its parts. */
export function fullName(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part).join(" ");
}

/** Runs a read once, when it is first needed. */
export function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}
