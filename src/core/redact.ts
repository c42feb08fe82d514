/** Removes credentials from what is shown: whole values under names like a token's, and each known secret in any encoding. */
import { hide } from "./crm-error.ts";

const secretName =
  /token|secret|passw|pwd|authorization|x-auth|cookie|credential|jwt|signature|session[-_]?id|(api|access|private|auth)[-_]?key|code_verifier/i;
const redacted = "[redacted]";
// A shorter secret is found in ordinary words: `any` in "Too many requests".
const minLength = 8;
// The regular expression of a longer secret would overflow the stack: what follows its start goes with it.
const maxLength = 1_000;
const maxDepth = 100;
const utf8 = new TextEncoder();

/** Matches nothing: where secrets are recognized by their names alone. */
export const noSecrets = /(?!)/;

/**
 * Matches the secrets that a request carries wherever a server repeats them: values of headers and members of a JSON body whose name says
 * so, and their parts.
 * @param used credentials, also of earlier attempts
 */
export function secretsIn(headers: Iterable<[string, string]>, body: unknown, used: Iterable<string> = []): RegExp {
  const values = [...used];
  const note = (name: string, value: unknown) => {
    if (secretName.test(name)) values.push(String(value));
    return value;
  };
  for (const [name, value] of headers) note(name, value);
  try {
    if (typeof body === "string" && secretName.test(body)) JSON.parse(body, note);
  } catch {
    // It is not JSON, or cannot be walked.
  }
  const secrets = values
    .flatMap((value) => [value.replace(/^(Bearer|Basic) /, ""), ...value.split(/[\s;,=:|"']+/)])
    .filter(({ length }) => length >= minLength)
    .sort((a, b) => b.length - a.length);
  return new RegExp(secrets.flatMap(formsOf).join("|") || "(?!)", "gi");
}

/** A pattern of a secret as it is, and three of it in base64: one for each offset, less the characters shared with its neighbours. */
function formsOf(whole: string): string[] {
  const secret = whole.slice(0, maxLength);
  const bytes = String.fromCharCode(...utf8.encode(secret));
  const encoded = [0, 1, 2].map((offset) =>
    btoa("\0".repeat(offset) + bytes).slice(offset && offset + 1, ((offset + bytes.length) * 4) / 3),
  );
  const rest = whole.length > maxLength ? "[^\\s\"'<>]*" : "";
  return [secret, ...encoded].map((form) => escapable(form) + rest);
}

/** Matches a text also where its punctuation is escaped for a URL, JSON or HTML, or is that of base64url. */
function escapable(text: string): string {
  return text.replace(/[^a-z\d]/giu, (character) => {
    // Each character matches in one way: with two for a hyphen, a cut token with thirty of them takes minutes.
    const percent = `(?:%(?:25)*[\\da-f]{2}){${utf8.encode(character).length}}`;
    return `(?:[-_+]|(?![-_+])\\\\{0,7}\\${character}|${percent}|(?:\\\\{1,7}(?:u[\\da-f]{4}|[bfnrt])){${character.length}}|&#?\\w+;)`;
  });
}

/** A text without its secrets. Query parameters, and members of JSON in it, are recognized by their names. */
export function redactText(text: string, secrets: RegExp): string {
  return text
    .replace(/([?&#"]([\w.%[\]-]+)(?:=|\\*" *: *\\*"))[^&#\s"'<>]*/g, (parameter, start: string, name: string) =>
      secretName.test(name) ? start + redacted : parameter,
    )
    .replace(secrets, redacted);
}

/**
 * A copy without secrets of a JSON value or an error. Its shape stays, except that what is nested deeper than 100 levels is replaced, and
 * that an error keeps its name, message, stack, code and causes alone.
 * @param under 1: the value's name is a secret's; 2: that of a list or an object around it, which may hold sentences too
 */
export function redact<Value>(value: Value, secrets: RegExp, under?: 0 | 1 | 2, depth?: number): Value;
export function redact(value: unknown, secrets: RegExp, under: 0 | 1 | 2 = 0, depth = 0): unknown {
  if (typeof value === "string" || typeof value === "number") {
    if (under === 1 || (under === 2 && !/\s/.test(String(value)))) return redacted;
    const shown = redactText(String(value), secrets);
    return shown === String(value) ? value : shown;
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth > maxDepth) return redacted;
  if (Array.isArray(value)) return value.map((item) => redact(item, secrets, under && 2, depth + 1));
  // Of another realm, as in Jest, an error is no instance of Error.
  if (/Error|Exception/.test(Object.prototype.toString.call(value))) return redactError(value, secrets, depth);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      redactText(key, secrets),
      redact(member, secrets, secretName.test(key) ? 1 : under && 2, depth + 1),
    ]),
  );
}

function redactError(error: object, secrets: RegExp, depth: number): object {
  const copy: object = Object.create(Object.getPrototypeOf(error));
  // Others, such as a parser's `data`, may hold what was sent.
  for (const key of ["name", "message", "stack", "code", "cause", "errors"]) {
    const member: unknown = Reflect.get(error, key);
    if (member !== undefined) hide(copy, key, redact(member, secrets, 0, depth + 20));
  }
  return copy;
}
