/** Ransack as far as the client's typed conditions go, with its traps as the real server showed them. */
import { isRecord } from "../rules.ts";

type Kind = "text" | "number" | "time" | "json";
type Kinds = Readonly<Record<string, Kind>>;
interface Association<Item> {
  readonly fields: Kinds;
  readonly many: boolean;
  readonly of: (item: Item) => readonly (object | undefined)[];
  /** The server fails on negative conditions. */
  readonly positiveOnly?: true;
}

/** What can be searched: own fields, and those of associations with the association's name before theirs. */
export interface Searchable<Item> {
  readonly own: Kinds;
  readonly associations: Readonly<Record<string, Association<Item>>>;
}

/** The search cannot be read (422), or the database fails on it (500). */
export class SearchError extends Error {
  readonly status: 422 | 500 | 501;
  constructor(status: 422 | 500 | 501, message: string) {
    super(message);
    this.status = status;
  }
}

const opposites: Readonly<Record<string, string>> = {
  not_eq: "eq",
  not_in: "in",
  does_not_match: "matches",
  not_cont: "cont",
  not_i_cont: "i_cont",
  not_start: "start",
  not_end: "end",
};
const comparisons = ["eq", "lt", "lteq", "gt", "gteq", "in"];
const textMatches = ["cont", "i_cont", "start", "end", "matches"];
const flags = ["present", "blank", "null", "not_null", "true", "not_true", "false", "not_false"];
const quantified = [...comparisons, ...textMatches, ...Object.keys(opposites)];
const predicates = [...quantified.flatMap((name) => [name, `${name}_any`, `${name}_all`]), ...flags].sort(
  (a, b) => b.length - a.length,
);

interface Row<Item> {
  readonly item: Item;
  readonly joined: Readonly<Record<string, object | undefined>>;
}
interface Field {
  readonly name: string;
  readonly kind: Kind;
  readonly association?: string;
}

/** @throws {SearchError} */
export function ransack<Item extends object>(
  items: readonly Item[],
  { own, associations }: Searchable<Item>,
  query: Readonly<Record<string, unknown>>,
): Item[] {
  const joins = new Set<string>();
  function fieldOf(name: string): Field | undefined {
    const kind = own[name];
    if (kind) return { name, kind };
    for (const [association, { fields }] of Object.entries(associations)) {
      const member = name.startsWith(`${association}_`) ? name.slice(association.length + 1) : "";
      const found = fields[member];
      if (found) return { name: member, kind: found, association };
    }
    return undefined;
  }
  const valueIn = (row: Row<Item>, { name, association }: Field): unknown => {
    const holder = association === undefined ? row.item : row.joined[association];
    return holder && (Reflect.get(holder, name) ?? undefined);
  };

  function condition(key: string, given: unknown): ((row: Row<Item>) => boolean) | undefined {
    const predicate = predicates.find((name) => key.endsWith(`_${name}`));
    const names = predicate && key.slice(0, -predicate.length - 1);
    if (!predicate || names === undefined) {
      const known = fieldOf(key.replace(/_[a-z]+$/, "")) ?? fieldOf(key);
      throw new SearchError(422, known ? `No valid predicate for ${key}` : `Invalid search term ${key}`);
    }
    const every = names.includes("_and_");
    const tests = (fieldOf(names) ? [names] : names.split(/_or_|_and_/)).map((name) => {
      const field = fieldOf(name);
      if (!field) throw new SearchError(422, `Invalid search term ${key}`);
      return test(field, predicate, given);
    });
    if (tests.includes(undefined)) return undefined;
    return (row) => (every ? tests.every((passes) => passes?.(row)) : tests.some((passes) => passes?.(row)));
  }

  function test(field: Field, predicate: string, given: unknown): ((row: Row<Item>) => boolean) | undefined {
    const association = field.association === undefined ? undefined : associations[field.association];
    const [, base = "", quantifier] = /^(.+?)(?:_(any|all))?$/.exec(predicate) ?? [];
    const positive = opposites[base] ?? base;
    const negative = positive !== base;
    if (association?.positiveOnly && (negative || base === "not_null")) throw new SearchError(500, "");
    if (field.association !== undefined && !(negative && association?.many)) joins.add(field.association);

    if (flags.includes(base)) {
      const passes = flagTest(base, field.kind, !["false", "f", "0"].includes(String(given)));
      return (row) => passes(valueIn(row, field));
    }
    const operands = (Array.isArray(given) ? given : [given]).flatMap((operand) => cast(operand, field.kind));
    // What cannot be read as a time is dropped, and a condition without a value finds everything.
    if (operands.length === 0) return undefined;
    if (field.kind === "json" || (textMatches.includes(positive) && field.kind !== "text"))
      throw new SearchError(500, "");
    const compare = (value: unknown, operand: string | number) =>
      compares(positive, cast(value, field.kind)[0], operand);
    const passes = (value: unknown): boolean => {
      if (value === undefined || value === null) return false;
      const holds = (operand: string | number) => compare(value, operand) !== negative;
      return quantifier === "all" || (negative && !quantifier) ? operands.every(holds) : operands.some(holds);
    };
    if (!negative || !association?.many) return (row) => passes(valueIn(row, field));
    // A negative condition asks whether no associated record matches.
    return ({ item }) =>
      association.of(item).every((other) => other === undefined || passes(Reflect.get(other, field.name)));
  }

  const { s, sorts, ...conditions } = query;
  const present = Object.entries(conditions).filter(([, value]) => !isEmpty(value));
  const grouping = present.find(([key]) => ["g", "c", "m"].includes(key));
  if (grouping) throw new SearchError(501, `The fake does not serve Ransack's \`${grouping[0]}\`.`);
  const tests = present.map(([key, value]) => condition(key, value)).filter((passes) => passes !== undefined);
  const orders = sortsOf(s ?? sorts).flatMap((sort) => {
    const [name = "", direction] = sort.split(" ");
    const field = fieldOf(name);
    if (field?.association !== undefined) joins.add(field.association);
    return field ? [{ field, descending: direction === "desc" }] : [];
  });

  const used = [...joins].flatMap((name) => (associations[name] ? [{ name, ...associations[name] }] : []));
  const rows = items.flatMap((item) =>
    used.reduce<Row<Item>[]>(
      (joined, { name, of }) =>
        joined.flatMap((row) => {
          const others = of(item);
          return (others.length > 0 ? others : [undefined]).map((other) => ({
            item,
            joined: { ...row.joined, [name]: other },
          }));
        }),
      [{ item, joined: {} }],
    ),
  );
  const matches = rows.filter((row) => tests.every((passes) => passes(row)));
  for (const { field, descending } of orders.reverse()) {
    const sign = descending ? -1 : 1;
    matches.sort((a, b) => sign * order(valueIn(a, field), valueIn(b, field)));
  }
  return matches.map(({ item }) => item);
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (typeof value === "string" && value.trim() === "") ||
    (Array.isArray(value) && value.every(isEmpty)) ||
    isRecord(value)
  );
}

function sortsOf(given: unknown): string[] {
  if (typeof given === "number") throw new SearchError(422, "Invalid sorting parameter provided");
  return (Array.isArray(given) ? given : [given]).filter((sort): sort is string => typeof sort === "string");
}

function cast(value: unknown, kind: Kind): (string | number)[] {
  if (isEmpty(value)) return [];
  if (kind === "number") return [Number.parseFloat(String(value)) || 0];
  if (kind !== "time") return [String(value).trim()];
  const time = Date.parse(String(value));
  return Number.isNaN(time) ? [] : [time];
}

function compares(predicate: string, value: string | number | undefined, operand: string | number): boolean {
  if (value === undefined) return false;
  // The database keeps microseconds, and responses print milliseconds: a printed time is earlier than the stored one.
  const stored = typeof value === "number" && value > 1e11 ? value + 0.5 : value;
  switch (predicate) {
    case "eq":
    case "in":
      return stored === operand;
    case "lt":
    case "lteq":
      return predicate === "lt" ? stored < operand : stored <= operand;
    case "gt":
    case "gteq":
      return predicate === "gt" ? stored > operand : stored >= operand;
  }
  const [text, part] = [String(value).toLowerCase(), String(operand).toLowerCase()];
  if (predicate === "start") return text.startsWith(part);
  if (predicate === "end") return text.endsWith(part);
  return predicate === "matches" ? like(part).test(text) : text.includes(part);
}

/** SQL's `ILIKE`. */
export function like(pattern: string): RegExp {
  const escaped = pattern.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll("%", ".*").replaceAll("_", ".")}$`, "is");
}

const turned: Readonly<Record<string, string>> = {
  present: "blank",
  blank: "present",
  null: "not_null",
  not_null: "null",
  true: "not_true",
  not_true: "true",
  false: "not_false",
  not_false: "false",
};

function flagTest(flag: string, kind: Kind, wanted: boolean): (value: unknown) => boolean {
  const asked = wanted ? flag : (turned[flag] ?? flag);
  const missing = (value: unknown) => value === undefined || value === null;
  if (asked === "null") return missing;
  if (asked === "not_null") return (value) => !missing(value);
  // Numbers and times are compared with an empty text, which is null there: nothing is present.
  if (asked === "present") return (value) => (kind === "text" ? !missing(value) && value !== "" : kind === "json");
  if (asked === "blank") return (value) => missing(value) || (kind === "text" && value === "");
  if (kind === "time") throw new SearchError(500, "");
  const letter = asked.endsWith("true") ? ["t", 1] : ["f", 0];
  return (value) =>
    letter.includes(value === "t" || value === "f" ? value : Number(value)) !== asked.startsWith("not_");
}

/** As PostgreSQL: null is the largest. */
function order(a: unknown, b: unknown): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : Number(String(a) > String(b));
}
