/** What a body must be. A vendor puts the problems into its own error response. */

/** Where the problem is, with dots before members and indices, and what the value there must do: "must be a number". */
export type Problem = readonly [path: string, text: string];

export interface Rule<Value> {
  readonly problems: (value: unknown, path: string) => Problem[];
  readonly required?: true;
  /** Of the type alone. */
  readonly value?: Value;
}
interface Required<Value> extends Rule<Value> {
  readonly required: true;
}

type Shape = Readonly<Record<string, Rule<unknown>>>;
type ValueOf<R> = R extends Rule<infer Value> ? Value : never;
/** The value that a shape lets pass. */
export type Shaped<S extends Shape> = {
  [Name in keyof S as S[Name] extends Required<unknown> ? Name : never]: ValueOf<S[Name]>;
} & { [Name in keyof S as S[Name] extends Required<unknown> ? never : Name]?: ValueOf<S[Name]> };

export const required = <Value>(rule: Rule<Value>): Required<Value> => ({ ...rule, required: true });
export const nullable = <Value>(rule: Rule<Value>): Rule<Value | null> => ({
  problems: (value, path) => (value === null ? [] : rule.problems(value, path)),
});
const rule = <Value>(allows: (value: unknown) => boolean, text: string): Rule<Value> => ({
  problems: (value, path) => (allows(value) ? [] : [[path, text]]),
});
const isText = (value: unknown, pattern = /^/) => typeof value === "string" && pattern.test(value);

export const anything = rule<unknown>(() => true, "");
export const number = rule<number>((value) => Number.isFinite(value), "must be a number");
export const integer = (least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): Rule<number> =>
  rule((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most, "must be an integer");
export const boolean = rule<boolean>((value) => typeof value === "boolean", "must be a boolean");
export const text = (most = Number.POSITIVE_INFINITY): Rule<string> =>
  rule((value) => typeof value === "string" && value.length <= most, `must be a string of at most ${most} characters`);
export const matching = (pattern: RegExp, what: string): Rule<string> =>
  rule((value) => isText(value, pattern), `must be ${what}`);
export const filled = matching(/./, "a string that is not empty");
export const uuid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "a UUID");
export const email = matching(/^[\w.+'-]{1,200}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i, "an email address");
export const date = rule<string>(
  // A day that the month does not have becomes one of the next.
  (value) => isText(value, /^\d{4}-\d\d-\d\d$/) && new Date(`${value}`).toJSON()?.startsWith(`${value}`) === true,
  "must be a date, YYYY-MM-DD",
);
export const enumerated = <const Values extends readonly unknown[]>(...values: Values): Rule<Values[number]> =>
  rule((value) => values.includes(value), `must be one of ${values.join(", ")}`);

export const list = <Value>(item: Rule<Value>, least = 0, most = Number.POSITIVE_INFINITY): Rule<Value[]> => ({
  problems: (value, path) => {
    if (!Array.isArray(value)) return [[path, "must be an array"]];
    if (value.length < least || value.length > most) return [[path, `must have ${least} to ${most} items`]];
    return value.flatMap((member, index) => item.problems(member, `${path}.${index}`));
  },
});

/** @param unknownMember the problem of a member that the shape does not have; without it such members are dropped */
export const object = <const S extends Shape>(shape: S, unknownMember?: string): Rule<Shaped<S>> => ({
  problems: (value, path) => {
    if (!isRecord(value)) return [[path, "must be an object"]];
    const at = (name: string) => (path === "" ? name : `${path}.${name}`);
    const unknown = Object.keys(value).filter((name) => unknownMember && !Object.hasOwn(shape, name));
    return [
      ...unknown.map((name): Problem => [at(name), unknownMember ?? ""]),
      ...Object.entries(shape).flatMap(([name, member]): Problem[] => {
        if (value[name] !== undefined) return member.problems(value[name], at(name));
        return member.required ? [[at(name), "is required"]] : [];
      }),
    ];
  },
});

/** Reads a body. Members that the shape does not have are dropped. A body that is not an object has no members. */
export function read<const S extends Shape>(
  body: unknown,
  shape: S,
  unknownMember?: string,
): { problems: Problem[] } | { problems: null; value: Shaped<S> } {
  const given: unknown = isRecord(body) ? body : {};
  const checked = object(shape, unknownMember);
  const known = Object.fromEntries(Object.entries(given ?? {}).filter(([name]) => Object.hasOwn(shape, name)));
  const problems = checked.problems(given, "");
  return problems.length === 0 && fits(checked, known) ? { problems: null, value: known } : { problems };
}

function fits<Value>(rule: Rule<Value>, value: unknown): value is Value {
  return rule.problems(value, "").length === 0;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
