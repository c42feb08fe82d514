/** How operations are called: one line each. The documentation prints these lines as its samples. */
import { type CallOptions, Paginated } from "crm-deals";

/** Calls one operation through its façade, with `call` as the last argument. */
export type Line<Client> = (client: Client, call: CallOptions) => Promise<unknown> | Paginated<unknown>;

/** A line whose arguments are not the request as they are: `sends` states the parts that differ. `returns` does so of the result. */
export interface IrregularLine<Client> {
  line: Line<Client>;
  sends: Sends;
  returns?: (payload: unknown) => unknown;
}

export interface Sends {
  path?: Record<string, string | number>;
  query?: Record<string, unknown>;
  body?: object;
}

/** By operation. `none`: it has no façade on purpose and is called from its request examples. */
export type Lines<Client> = Record<string, Line<Client> | IrregularLine<Client> | "none">;

export type FacadeMethod = (...args: unknown[]) => unknown;

export interface FacadeCall {
  /** The method with its resources: `deals.create`. */
  method: string;
  args: unknown[];
}

/** The same client, which reports each façade call before it makes it. */
export function recording<Client extends object>(
  client: Client,
  report: (call: FacadeCall) => void,
  resources = "",
): Client {
  return new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      const method = `${resources}${String(name)}`;
      if (typeof member === "function") {
        return (...args: unknown[]) => {
          report({ method, args });
          return Reflect.apply(member, target, args);
        };
      }
      return typeof member === "object" && member !== null ? recording(member, report, `${method}.`) : member;
    },
  });
}

/** Every façade method of a client by its name. */
export function methodsOf(resource: object, resources = ""): Map<string, FacadeMethod> {
  return new Map(
    Object.entries(resource).flatMap(([name, member]) => {
      const method = `${resources}${name}`;
      if (typeof member === "function") return [[method, member] as const];
      return method === "http" ? [] : [...methodsOf(member, `${method}.`)];
    }),
  );
}

/** What a method returns; of a list, the records of its first page. */
export async function settled(made: unknown): Promise<unknown> {
  return made instanceof Paginated ? (await made.firstPage()).items : await made;
}

export function outcomeOf(made: Promise<unknown>): Promise<[error: unknown, data?: unknown]> {
  return made.then(
    (data) => [undefined, data],
    (error) => [error],
  );
}
