/** What all errors have in common: `instanceof` over copies of the package, a literal `code`, an outcome, a form for logs. */
import { causesOf, read, textOf } from "./causes.ts";
import type { Outcome } from "./outcome.ts";

/** A failure's kind as a literal, for a `switch`. */
export type ErrorCode =
  | "api"
  | "authentication"
  | "permission"
  | "not_found"
  | "validation"
  | "conflict"
  | "rate_limit"
  | "server"
  | "connection"
  | "timeout"
  | "response"
  | "pagination"
  | "config";

/** Marks the errors of every copy of the package. */
const brand = Symbol.for("crm-deals.error");

/** What tells classes apart: the code, which copies of the package share. A subclass made elsewhere has none of its own. */
function identityOf(type: object): unknown {
  return Object.hasOwn(type, "code") ? Reflect.get(type, "code") : type;
}

/** Sets a member that a log does not list. */
export function hide(error: object, member: PropertyKey, value: unknown): void {
  Object.defineProperty(error, member, { value, configurable: true, writable: true, enumerable: false });
}

/** The members that are not `undefined`. */
export function defined(members: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** The base class of everything that this package throws, except a caller's own abort reason. */
export abstract class CrmError extends Error {
  /** What `code` is of this class's errors. */
  static readonly code: string = "crm";

  /** The kind of failure as a literal. */
  declare readonly code: ErrorCode;
  /** What the caller may assume about a write, over all attempts of the call. */
  declare readonly outcome: Outcome;

  /** @param members what else the error tells; those that are `undefined` are left out */
  constructor(message: string, options?: ErrorOptions, members?: object) {
    super(message, options);
    const { code } = new.target;
    // From the code: a minifier shortens the name of a class.
    const name = code.replace(/(?:^|_)(.)/g, (_match, letter: string) => letter.toUpperCase());
    hide(this, "name", `${name}Error`);
    hide(this, brand, true);
    Object.assign(this, defined({ code, outcome: "not_sent" satisfies Outcome, ...members }));
  }

  /** The error for a log: what it says and of which call, without body and headers. `cause` is the innermost that has a `code`. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    const causes = causesOf(this);
    const inner = causes.findLast((cause) => textOf(cause, "code")) ?? causes.at(-1);
    const cause = inner && {
      name: textOf(inner, "name"),
      code: textOf(inner, "code"),
      message: textOf(inner, "message"),
    };
    return defined(Object.assign({ name, message }, this, { body: undefined, cause }));
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    let type = read(value, brand) && read(value, "constructor");
    // biome-ignore lint/complexity/noThisInStatic: a subclass inherits this method, and `this` is the class that is asked
    const asked = identityOf(this);
    while (typeof type === "function" && identityOf(type) !== asked) type = Object.getPrototypeOf(type);
    return typeof type === "function";
  }
}

/** The error with what it means to another call than the one it was made for. */
export function withOutcome<Failure extends CrmError>(error: Failure, outcome: Outcome): Failure {
  if (error.outcome === outcome) return error;
  const copy = Object.create(Object.getPrototypeOf(error), Object.getOwnPropertyDescriptors(error));
  // Engines that keep the stack in an accessor bind it to the original.
  hide(copy, "stack", error.stack);
  return Object.assign(copy, { outcome });
}
