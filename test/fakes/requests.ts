/**
 * Requests against a fake, made from the description: every named example of a request body and mutations of it, over ids that the fake
 * has and ids that it does not have. Each response must be one that the description allows.
 */

import { createFake, type FakeVendor } from "crm-deals/fakes";
import { isObject, listAt, objectAt, record, textAt } from "../../scripts/description/json.ts";
import { operationsOf } from "../../scripts/description/operations.ts";
import { dereference } from "../../scripts/description/pointers.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { createRandom, type Random } from "../../src/fakes/random.ts";
import { schemaValidator } from "../support/schema-validator.ts";

type Validate = (value: unknown) => string[];
interface Operation {
  id: string;
  method: string;
  path: string;
  query: { name: string; required: boolean; schema: Record<string, unknown> }[];
  bodies: unknown[];
  /** By status. A status without a body has no validator. */
  responses: Map<string, Validate | undefined>;
}

/** What a response of these statuses has is no part of the description: out of scope, and what only the real server was seen to do. */
const undescribed: Record<string, Record<string, number[]>> = {
  // A quirk.
  wazzup: { getDeal: [404], getContact: [404], getUser: [404] },
  // The framework's own pages. The description has no 500, and no 404 of a route that a server does not have.
  woofed: { searchDeals: [404], "*": [500] },
};

function described(vendor: FakeVendor): Operation[] {
  const document = readDescription(vendor);
  const compile = schemaValidator(document);
  return operationsOf(document).map(({ id, method, path, operation, requests }) => {
    const parameters = [...listAt(document.paths[path], "parameters"), ...listAt(operation, "parameters")].map(
      (parameter) => dereference(document, parameter),
    );
    return {
      id,
      method,
      path,
      query: parameters
        .filter((parameter) => textAt(parameter, "in") === "query")
        .map((parameter) => ({
          name: textAt(parameter, "name"),
          required: isObject(parameter) && parameter.required === true,
          schema: objectAt(parameter, "schema"),
        })),
      bodies: Object.values(requests).map(({ value }) => value),
      responses: new Map(
        Object.entries(operation.responses).map(([status, response]) => {
          const media = objectAt(objectAt(dereference(document, response), "content"), "application/json");
          const validate = "schema" in media ? compile(media.schema) : undefined;
          const problems = (value: unknown) => {
            validate?.(value);
            return (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
          };
          return [status, validate && problems];
        }),
      ),
    };
  });
}

export interface Run {
  violations: string[];
  /** The operations that the fake does not serve. */
  unserved: Set<string>;
  /** The operations that succeeded at least once. */
  succeeded: Set<string>;
}

/** Sends so many requests. A new fake with other quirks is taken every 500 requests. */
export async function run(
  vendor: FakeVendor,
  count: number,
  seed: number,
  quirksFor: (random: Random) => Record<string, unknown>,
): Promise<Run> {
  const operations = described(vendor);
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random.next() * items.length)];
  const found: Run = { violations: [], unserved: new Set(), succeeded: new Set() };
  let fake = createFake(vendor, { seed });
  // First each example as it is.
  const examples = operations.flatMap((operation) => operation.bodies.map((body) => ({ operation, body })));

  for (let sent = 0; sent < count; sent += 1) {
    if (sent % 500 === 0) fake = createFake(vendor, { seed: seed + sent, quirks: quirksFor(random) });
    const records: Existing["records"] = Object.entries(fake.data);
    const ids = idsIn(records.flatMap(([, map]) => [...map]));
    // Creates come more often than deletes, so that there is something to work on, and what has not succeeded more often than what has.
    const served = operations.filter(({ id }) => !found.unserved.has(id) || random.next() < 0.05);
    const weighted = served.flatMap((it) =>
      Array.from({ length: weightOf(it) * (found.succeeded.has(it.id) ? 1 : 4) }, () => it),
    );
    const operation = examples[sent]?.operation ?? pick(weighted);
    if (!operation) throw new Error(`${vendor} has no operations`);

    let owner: unknown;
    const path = operation.path.replace(/(\w+)\/\{\w+\}/g, (_match, collection: string) => {
      const map = records.find(([name]) => name.toLowerCase() === collection.replaceAll("_", ""))?.[1];
      const all = [...(map ?? [])];
      // Often a record that the one before it names: the task of a deal.
      const ofOwner = random.next() < 0.5 ? all.filter(([id]) => idsIn(owner).includes(id)) : [];
      const [id, found] = pick<[string | number, unknown]>(ofOwner.length > 0 ? ofOwner : all) ?? [
        pick(idsIn(owner)) ?? "missing",
        undefined,
      ];
      owner = found;
      return `${collection}/${encodeURIComponent(random.next() < 0.1 ? "missing" : id || "missing")}`;
    });
    const query = operation.query
      .filter(({ required }) => random.next() < (required ? 0.9 : 0.2))
      .map(({ name, schema }) => `${encodeURIComponent(name)}=${valueFor(schema, random)}`);
    const example = pick(operation.bodies);
    const changed =
      example === undefined ? undefined : mutated(example, random, { ids, records, linked: linksOf(owner) });
    const body = JSON.stringify(examples[sent]?.body ?? changed);
    const response = await fake.fetch(`https://crm.example.com${path}?${query.join("&")}`, {
      method: operation.method,
      headers: random.next() < 0.02 ? {} : credentials(operation.id, fake),
      ...(body === undefined ? {} : { body }),
    });

    const text = await response.text();
    if (response.ok) found.succeeded.add(operation.id);
    if (response.status === 501) found.unserved.add(operation.id);
    const problems = problemsOf(vendor, operation, response.status, text === "" ? undefined : JSON.parse(text));
    found.violations.push(
      ...problems.map((problem) => `${operation.id} ${response.status}: ${problem}; sent ${body}, got ${text}`),
    );
  }
  return found;
}

function weightOf({ id, method }: Operation): number {
  if (id.startsWith("create")) return 4;
  return method === "DELETE" ? 1 : 2;
}

function credentials(operation: string, { data }: { data: object }): Record<string, string> {
  const [token = "token"] = "tokens" in data && data.tokens instanceof Map ? data.tokens.keys() : [];
  return {
    authorization: operation === "createToken" ? "Basic cGFydG5lcg==" : `Bearer ${token}`,
    "x-ysuite-access-key": "access",
    "x-ysuite-secret-key": "secret",
  };
}

function problemsOf(vendor: string, { id, responses }: Operation, status: number, value: unknown): string[] {
  if (status === 501) return [];
  const known = undescribed[vendor] ?? {};
  if ([...(known[id] ?? []), ...(known["*"] ?? [])].includes(status)) return [];
  const described = [String(status), "default"].find((name) => responses.has(name));
  if (described === undefined) return ["the status is not described"];
  const validate = responses.get(described);
  if (validate) return validate(value);
  return value === undefined ? [] : ["a body, where none is described"];
}

function linksOf(record: unknown): unknown[] {
  const members: unknown[] = typeof record === "object" && record !== null ? Object.values(record) : [];
  return members.flatMap((member) => (Array.isArray(member) ? member : []));
}

/** The values of members that look like ids. */
function idsIn(value: unknown): (string | number)[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    /^(id|\w+_id|cstid)$/.test(name) && (typeof member === "string" || typeof member === "number")
      ? [member]
      : idsIn(member),
  );
}

interface Existing {
  ids: readonly (string | number)[];
  /** What the record of the path names, for what takes it away. */
  linked: readonly unknown[];
  records: readonly [string, ReadonlyMap<string | number, unknown>][];
}

/** An example as it is, or with some of its values changed. References mostly lead somewhere. */
function mutated(value: unknown, random: Random, existing: Existing, name = ""): unknown {
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random.next() * items.length)];
  const chance = random.next();
  if (name && chance < 0.05) return pick([null, "", "x".repeat(300), -1, 1.5, true, [], {}, "won", "2026-02-30"]);
  if (Array.isArray(value)) {
    const items = value.map((item) => mutated(item, random, existing, name));
    return chance > 0.95 ? [...items, ...items] : items;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).filter(() => random.next() < 0.95);
    return Object.fromEntries([
      ...members.map(([key, member]) => [key, mutated(member, random, existing, key)]),
      ...(chance > 0.95 ? [["unknown_member", 1]] : []),
    ]);
  }
  if (chance > 0.8) return value;
  const resource = /assignee|responsible/.test(name) ? "user" : name.replace(/_?ids?$/i, "").replace(/s$/, "");
  const [, map] = existing.records.find(([collection]) => resource && collection.startsWith(resource)) ?? [];
  const like = (id: unknown) => typeof id === typeof value && String(id).length === String(value).length;
  const linked = existing.linked.filter(
    (id) => typeof id === typeof value && (typeof id === "number" || !map || map.has(String(id))),
  );
  if (chance < 0.3 && linked.length > 0) return pick(linked);
  const alike = existing.ids.filter(like);
  return pick(map ? [...map.keys()] : alike) ?? value;
}

function valueFor(schema: Record<string, unknown>, random: Random): string {
  const items = schema.type === "array" ? record(schema.items) : schema;
  const values = Array.isArray(items.enum)
    ? items.enum
    : items.type === "integer"
      ? [0, 1, 2, 10, 200, "x"]
      : ["a", "1", ""];
  return encodeURIComponent(String(values[Math.floor(random.next() * values.length)]));
}
