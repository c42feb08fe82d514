/** The values that a description shows, for the arguments of a sample. */
import { isObject, type Json, type JsonObject, listAt, objectAt, textAt } from "../description/json.ts";
import { dereference } from "../description/pointers.ts";

/** What is shown for one operation. */
export interface Examples {
  body: Json | undefined;
  /** By name, as on the wire. */
  path: JsonObject;
  query: JsonObject;
  /** A value that stands somewhere in the examples under this name or one like it. */
  named(name: string): Json | undefined;
}

export function examplesOf(document: JsonObject, path: string, operation: JsonObject): Examples {
  const item = objectAt(objectAt(document, "paths"), path);
  const own = shownBy(document, operation);
  const near = operationsNear(document, path, operation);
  const bodies = (operations: JsonObject[]) =>
    [own, ...operations.map((other) => shownBy(document, other))].flatMap(({ answers, requests }) => [
      ...answers,
      ...requests,
    ]);
  // A plain `id` is taken from the operation's neighbours only: any record has one.
  const named = (name: string) =>
    find(bodies(near.sameTag), name) ?? find(bodies([...near.sameTag, ...near.others]), name, false);

  const given: Record<string, JsonObject> = { path: {}, query: {} };
  for (const parameter of [...listAt(item, "parameters"), ...listAt(operation, "parameters")]) {
    const resolved = dereference(document, parameter);
    const name = textAt(resolved, "name");
    const value = shownFor(document, resolved);
    const place = given[textAt(resolved, "in")];
    if (place) place[name] = value ?? (place === given.path ? (idAt(document, path, name) ?? named(name)) : undefined);
  }
  const size = textAt(objectAt(operation, "x-pagination"), "size");
  if (size) given.query = { [size]: 50, ...definedOf(given.query) };
  return { body: own.requests[0], path: inOrderOf(path, given.path), query: definedOf(given.query), named };
}

/** Path parameters as the path has them, one after another. */
function inOrderOf(path: string, values: JsonObject = {}): JsonObject {
  return Object.fromEntries([...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => [name, values[name]]));
}

/** The id of the record that a path goes through: as the record's own path answers it, or the list of its kind. */
function idAt(document: JsonObject, path: string, name: string): Json | undefined {
  const record = path.slice(0, path.indexOf(`{${name}}`) + name.length + 2);
  for (const wanted of [record, record.slice(0, record.lastIndexOf("/"))].map(shapeOf)) {
    const answers = allOperations(document)
      .filter((other) => shapeOf(other.path) === wanted)
      .flatMap(({ operation }) => shownBy(document, operation).answers);
    const value = find(answers, name);
    if (value !== undefined) return value;
  }
}

const shapeOf = (path: string) => path.replaceAll(/\{[^{}]+\}/g, "{}");

function definedOf(values: JsonObject = {}): JsonObject {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function shownFor(document: JsonObject, parameter: unknown): Json | undefined {
  if (!isObject(parameter)) return;
  const [example] = Object.values(objectAt(parameter, "examples"));
  const shown = dereference(document, example);
  const schema = dereference(document, parameter.schema);
  return (isObject(shown) ? shown.value : undefined) ?? parameter.example ?? listAt(schema, "examples")[0];
}

function allOperations(document: JsonObject): { path: string; operation: JsonObject }[] {
  return Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    Object.values(isObject(item) ? item : {})
      .filter(isObject)
      .filter((operation) => textAt(operation, "operationId"))
      .map((operation) => ({ path, operation })),
  );
}

/** The other operations, those on paths most like this one first. */
function operationsNear(document: JsonObject, path: string, operation: JsonObject) {
  const steps = shapeOf(path).split("/");
  const shared = (other: string) => {
    const at = shapeOf(other).split("/");
    const end = steps.findIndex((step, index) => step !== at[index]);
    return end < 0 ? steps.length : end;
  };
  const others = allOperations(document)
    .filter((other) => other.operation !== operation)
    .toSorted((a, b) => shared(b.path) - shared(a.path))
    .map((other) => other.operation);
  const [tag] = listAt(operation, "tags");
  const isSameTag = (other: JsonObject) => listAt(other, "tags")[0] === tag;
  return { sameTag: others.filter(isSameTag), others: others.filter((other) => !isSameTag(other)) };
}

interface Bodies {
  requests: Json[];
  /** Of successes only. */
  answers: Json[];
}

const shown = new WeakMap<JsonObject, Bodies>();

/** The bodies that an operation shows. */
function shownBy(document: JsonObject, operation: JsonObject): Bodies {
  const known = shown.get(operation);
  if (known) return known;
  const successes = Object.entries(objectAt(operation, "responses")).filter(([status]) => status.startsWith("2"));
  const found = {
    requests: valuesOf(document, dereference(document, operation.requestBody)),
    answers: successes.flatMap(([, response]) => valuesOf(document, dereference(document, response))),
  };
  shown.set(operation, found);
  return found;
}

function valuesOf(document: JsonObject, body: unknown): Json[] {
  return Object.values(objectAt(body, "content"))
    .flatMap((media) => Object.values(objectAt(media, "examples")))
    .map((example) => dereference(document, example))
    .flatMap((example) => (isObject(example) && example.value !== undefined ? [example.value] : []));
}

/** The outermost scalar under a name, body by body; `dealId` is met by `deal_id`, and else by a plain `id`. */
function find(bodies: readonly Json[], name: string, plainId = true): Json | undefined {
  const wanted = plain(name);
  const among = (test: (key: string) => boolean) => {
    for (const body of bodies) {
      const value = outermost(body, test);
      if (value !== undefined) return value;
    }
  };
  const exact = among((key) => plain(key) === wanted);
  return exact ?? (plainId && wanted.endsWith("id") ? among((key) => key === "id") : undefined);
}

function outermost(body: Json, test: (key: string) => boolean): Json | undefined {
  let level: Json[] = [body];
  while (level.length > 0) {
    for (const node of level.filter(isObject)) {
      for (const [key, value] of Object.entries(node)) {
        if (test(key) && (typeof value === "string" || typeof value === "number")) return value;
      }
    }
    level = level.flatMap((node) => (Array.isArray(node) ? node : isObject(node) ? Object.values(node) : []) as Json[]);
  }
}

function plain(name: string): string {
  return name.replaceAll(/[_[\]]/g, "").toLowerCase();
}
