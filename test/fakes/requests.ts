/**
 * Requests against a fake, made from the description: every named example of a request body and mutations of it, over ids that the fake
 * has and ids that it does not have. Each response must be one that the description allows.
 */
import { createFake, type FakeVendor } from "crm-deals/fakes";
import { createRandom, type Random } from "../../src/fakes/random.ts";
import { dereference, list, readDescription, record } from "../contract/description.ts";
import { schemaValidator } from "../contract/schema-validator.ts";

type Validate = (value: unknown) => string[];
interface Operation {
  id: string;
  method: string;
  path: string;
  query: { name: string; schema: Record<string, unknown> }[];
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

const methods = ["get", "put", "post", "delete", "patch"];

export function operationsOf(vendor: FakeVendor): Operation[] {
  const description = readDescription(vendor);
  const compile = schemaValidator(description);
  const follow = (node: unknown) => record(dereference(description, node));
  const contentOf = (node: Record<string, unknown>) =>
    node.content && record(node.content)["application/json"]
      ? record(record(node.content)["application/json"])
      : undefined;
  return Object.entries(description.paths).flatMap(([path, item]) =>
    methods
      .filter((method) => item[method])
      .map((method) => {
        const operation = record(item[method]);
        const parameters = [...list(item.parameters ?? []), ...list(operation.parameters ?? [])].map(follow);
        const body = operation.requestBody && contentOf(follow(operation.requestBody));
        return {
          id: String(operation.operationId),
          method: method.toUpperCase(),
          path,
          query: parameters
            .filter((parameter) => parameter.in === "query")
            .map(({ name, schema }) => ({ name: String(name), schema: follow(schema) })),
          bodies: body ? Object.values(record(body.examples)).map((example) => follow(example).value) : [],
          responses: new Map(
            Object.entries(record(operation.responses)).map(([status, response]) => {
              const content = contentOf(follow(response));
              const validate = content && compile(content.schema);
              return [
                status,
                validate &&
                  ((value: unknown) =>
                    validate(value)
                      ? []
                      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)),
              ];
            }),
          ),
        };
      }),
  );
}

export interface Run {
  requests: number;
  violations: string[];
  /** How many responses had which status. */
  statuses: Record<number, number>;
  /** The operations that succeeded at least once. */
  succeeded: Set<string>;
}

/** Sends so many requests. A new fake with other quirks is taken every hundred requests. */
export async function run(
  vendor: FakeVendor,
  count: number,
  seed: number,
  quirksFor: (random: Random) => Record<string, unknown>,
): Promise<Run> {
  const operations = operationsOf(vendor);
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random.next() * items.length)];
  const found: Run = { requests: 0, violations: [], statuses: {}, succeeded: new Set() };
  let fake = createFake(vendor, { seed });
  let ids: (string | number)[] = [];

  while (found.requests < count) {
    if (found.requests % 100 === 0) {
      fake = createFake(vendor, { seed: seed + found.requests, quirks: quirksFor(random) });
      ids = idsIn([...Object.values(fake.data)].flatMap((records) => [...records]));
    }
    const operation = pick(operations);
    if (!operation) break;
    const example = pick(operation.bodies);
    const body = example === undefined ? undefined : mutated(example, random, ids);
    const path = operation.path.replace(/\{\w+\}/g, () => encodeURIComponent(pick(ids) ?? "missing"));
    const query = operation.query
      .filter(() => random.next() < 0.3)
      .map(({ name, schema }) => `${encodeURIComponent(name)}=${valueFor(schema, random)}`);
    const headers = {
      authorization: operation.id === "createToken" ? "Basic cGFydG5lcg==" : "Bearer token",
      ...(random.next() < 0.98 && { "x-ysuite-access-key": "access", "x-ysuite-secret-key": "secret" }),
    };
    const response = await fake.fetch(`https://crm.example.com${path}?${query.join("&")}`, {
      method: operation.method,
      headers: random.next() < 0.98 ? headers : {},
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const value: unknown = text === "" ? undefined : JSON.parse(text);
    found.requests += 1;
    found.statuses[response.status] = (found.statuses[response.status] ?? 0) + 1;
    if (response.ok) found.succeeded.add(operation.id);
    const problems = problemsOf(vendor, operation, response.status, value);
    found.violations.push(
      ...problems.map(
        (problem) => `${operation.id} ${response.status}: ${problem}; sent ${JSON.stringify(body)}, got ${text}`,
      ),
    );
    ids = [...ids.slice(-60), ...idsIn(value)];
  }
  return found;
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

/** An example as it is, or with some of its values changed. */
function mutated(value: unknown, random: Random, ids: readonly (string | number)[], depth = 0): unknown {
  const chance = random.next();
  if (depth > 0 && chance < 0.06)
    return [null, "", "x".repeat(300), -1, 1.5, true, [], {}, "won", "2026-02-30"][Math.floor(random.next() * 10)];
  if (Array.isArray(value)) {
    const items = value.map((item) => mutated(item, random, ids, depth + 1));
    return chance > 0.95 ? [...items, ...items] : items;
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).filter(() => random.next() < 0.95);
    const more = chance > 0.95 ? [["unknown_member", 1]] : [];
    return Object.fromEntries([
      ...members.map(([name, member]) => [name, mutated(member, random, ids, depth + 1)]),
      ...more,
    ]);
  }
  // References mostly lead somewhere.
  const like = ids.filter(
    (id) => typeof id === typeof value && (typeof value === "number" || String(id).length === String(value).length),
  );
  return like.length > 0 && chance < 0.6 ? like[Math.floor(random.next() * like.length)] : value;
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
