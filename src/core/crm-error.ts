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

/** The members that a log shows, where an error has them. */
const logged = [
  ...["vendor", "operation", "method", "url", "attempts", "callId"],
  ...["status", "messages", "fieldErrors", "requestId", "retryAfterMs"],
];

const lineage = Symbol.for("crm-deals.lineage");

/** The codes of a class and its ancestors. A subclass made elsewhere has none of its own and matches by prototype alone. */
function codesOf(type: object | null): unknown[] {
  if (type === null) return [];
  return [Object.getOwnPropertyDescriptor(type, "code")?.value, ...codesOf(Object.getPrototypeOf(type))];
}

/** A class's name, from its code: a minifier shortens the name itself. */
function nameOf(type: typeof CrmError): string {
  if (!Object.hasOwn(type, "code")) return type.name;
  return `${type.code.replace(/(?:^|_)(.)/g, (_match, letter: string) => letter.toUpperCase())}Error`;
}

function isInstance(type: typeof CrmError, value: unknown): boolean {
  if (!Object.hasOwn(type, "code")) return Function.prototype[Symbol.hasInstance].call(type, value);
  const codes = read(value, lineage);
  return Array.isArray(codes) && codes.includes(type.code);
}

/** Sets a member that a log does not list. */
export function hide(error: Error, member: PropertyKey, value: unknown): void {
  Object.defineProperty(error, member, { value, configurable: true, writable: true, enumerable: false });
}

function defined(members: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** Everything this package throws, but for a caller's own abort reason. */
export abstract class CrmError extends Error {
  /** What `code` is of this class's errors. */
  static readonly code: string = "crm";

  /** The kind of failure as a literal. */
  declare readonly code: ErrorCode;
  /** What may be assumed about a write, over all attempts of the call. */
  declare readonly outcome: Outcome;

  /** @param members what else the error tells; those that are `undefined` are left out */
  constructor(message: string, options?: ErrorOptions, members?: object) {
    super(message, options);
    hide(this, "name", nameOf(new.target));
    hide(this, lineage, codesOf(new.target));
    Object.assign(this, defined({ code: new.target.code, outcome: "not_sent" satisfies Outcome, ...members }));
  }

  /** The error for a log: what it says and of which call, without body and headers. `cause` is the innermost that has a `code`. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, outcome } = this;
    const members = Object.fromEntries(logged.map((member) => [member, Reflect.get(this, member)]));
    const causes = causesOf(this);
    const inner = causes.findLast((cause) => textOf(cause, "code")) ?? causes.at(-1);
    const cause = inner && {
      name: textOf(inner, "name"),
      code: textOf(inner, "code"),
      message: textOf(inner, "message"),
    };
    return defined({ name, code, message, outcome, ...members, cause });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a subclass inherits this method, and `this` is the class that is asked
    return isInstance(this, value);
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
