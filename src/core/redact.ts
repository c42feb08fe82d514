/** Takes credentials out of what is shown: whole values under names like a token's, and every known secret wherever it stands. */
const secretName =
  /token|secret|password|authorization|cookie|credential|api[-_]?key|access[-_]?key|secret[-_]?key|code_verifier/i;
const redacted = "[redacted]";

/** An address with the values of its token-like parameters taken out. */
export function redactUrl(url: string, secrets: readonly string[]): string {
  const shown = url.replace(/([?&])([^=&]*)=[^&]*/g, (parameter, mark: string, name: string) =>
    secretName.test(name) ? `${mark}${name}=${redacted}` : parameter,
  );
  return hide(shown, secrets);
}

/** A copy of a JSON value with its secrets taken out. Its shape stays: only strings change. */
export function redactBody<Value>(value: Value, secrets: readonly string[]): Value;
export function redactBody(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === "string") return hide(value, secrets);
  if (Array.isArray(value)) return value.map((item) => redactBody(item, secrets));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      typeof member === "string" && secretName.test(key) ? redacted : redactBody(member, secrets),
    ]),
  );
}

/** @param secrets header values: of `Bearer x` and `Basic x` the `x` is the secret */
function hide(text: string, secrets: readonly string[]): string {
  return secrets.reduce((shown, secret) => shown.replaceAll(secret.split(" ").at(-1) ?? secret, redacted), text);
}
