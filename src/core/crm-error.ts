/** What all errors have in common: `instanceof` over copies of the package, a literal `code`, an outcome, a form for logs. */
import { causesOf, textOf } from "./causes.ts";
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
function codesOf(type: object | null): string[] {
  if (type === null) return [];
  const own = Object.getOwnPropertyDescriptor(type, "code")?.value;
  return [...(own ? [own] : []), ...codesOf(Object.getPrototypeOf(type))];
}

/** A class's name, from its code: a minifier shortens the name itself. */
function nameOf(type: typeof CrmError): string {
  if (!Object.hasOwn(type, "code")) return type.name;
  return `${type.code.replace(/(?:^|_)(.)/g, (_match, letter: string) => letter.toUpperCase())}Error`;
}

function isInstance(type: typeof CrmError, value: unknown): boolean {
  if (!Object.hasOwn(type, "code")) return Function.prototype[Symbol.hasInstance].call(type, value);
  if (typeof value !== "object" || value === null || !(lineage in value)) return false;
  return Array.isArray(value[lineage]) && value[lineage].includes(type.code);
}

/** Everything this package throws, but for a caller's own abort reason. */
export abstract class CrmError extends Error {
  /** What `code` is of this class's errors. */
  static readonly code: string = "crm";

  /** The kind of failure as a literal. */
  declare readonly code: ErrorCode;
  /** What may be assumed about a write, over all attempts of the call. */
  declare readonly outcome: Outcome;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    Object.defineProperty(this, "name", { value: nameOf(new.target), configurable: true, writable: true });
    Object.defineProperty(this, lineage, { value: codesOf(new.target) });
    Object.assign(this, { code: new.target.code, outcome: "not_sent" satisfies Outcome });
  }

  /** The error for a log: what it says and of which call, without body and headers. `cause` is the innermost that has a `code`. */
  toJSON(): Record<string, unknown> {
    const { name, message } = this;
    const members = logged.map((member) => [member, Reflect.get(this, member)]);
    const causes = causesOf(this);
    const cause = causes.findLast((cause) => textOf(cause, "code")) ?? causes.at(-1);
    return {
      name,
      code: this.code,
      message,
      outcome: this.outcome,
      ...Object.fromEntries(members.filter(([, value]) => value !== undefined)),
      ...(cause && {
        cause: { name: textOf(cause, "name"), code: textOf(cause, "code"), message: textOf(cause, "message") },
      }),
    };
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a subclass inherits this method, and `this` is the class that is asked
    return isInstance(this, value);
  }
}

/** The error with what it means to another call than the one it was made for. */
export function withOutcome<Failure extends CrmError>(error: Failure, outcome: Outcome): Failure {
  if (error.outcome === outcome) return error;
  const { stack } = error;
  const copy = Object.create(Object.getPrototypeOf(error), Object.getOwnPropertyDescriptors(error));
  // Engines that keep the stack in an accessor bind it to the original.
  Object.defineProperty(copy, "stack", { value: stack, configurable: true, writable: true });
  return Object.assign(copy, { outcome });
}
