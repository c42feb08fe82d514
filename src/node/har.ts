import { checkObject, must } from "../core/checks.ts";
import type { Fetch, FetchResponse } from "../core/options.ts";
import { quietly } from "../core/quietly.ts";
import { redact, redactText, secretsIn } from "../core/redact.ts";

/** One request and its response in HAR 1.2. Credentials are removed. Bodies are kept, and can contain personal data. */
export interface HarEntry {
  /** When the request was made, in ISO 8601. */
  startedDateTime: string;
  /** Milliseconds from the request to the end of the response's body. */
  time: number;
  /** The request, without credentials. */
  request: {
    method: string;
    url: string;
    httpVersion: string;
    headers: HarField[];
    queryString: HarField[];
    cookies: [];
    headersSize: -1;
    bodySize: -1;
    postData?: { mimeType: string; text: string };
  };
  /** Its response. */
  response: {
    status: number;
    statusText: string;
    httpVersion: string;
    headers: HarField[];
    cookies: [];
    content: { size: number; mimeType: string; text: string };
    redirectURL: string;
    headersSize: -1;
    bodySize: -1;
  };
  /** Always empty: required by HAR. */
  cache: Record<string, never>;
  /** Milliseconds of each phase: required by HAR. Only the sum is known; it is in `wait`. */
  timings: { send: number; wait: number; receive: number };
}

/** A header or a query parameter. */
export interface HarField {
  /** Its name. */
  name: string;
  /** Its value, with `[redacted]` for a credential. */
  value: string;
}

/**
 * A `fetch` that reports each exchange as a HAR entry, without credentials, for the client option `fetch`. Credentials are recognized by
 * the names of headers, parameters and members, and those that the request carries also wherever the response repeats them.
 * @param fetch the transport that does the work
 * @param options its `onEntry` is called with each exchange once its response was read, or cancelled as too large or a redirect; what it throws is ignored
 * @throws {ConfigError} when `fetch` or `onEntry` is not a function
 */
export function recordHar(fetch: Fetch, options: { onEntry: (entry: HarEntry) => void }): Fetch {
  const { onEntry } = checkObject("options", options);
  must(typeof fetch === "function", "fetch", "a function");
  must(typeof onEntry === "function", "onEntry", "a function");
  return async (url, init) => {
    const startedDateTime = new Date().toISOString();
    const start = performance.now();
    const response = await fetch(url, init);
    const { status, headers, url: responded } = response;
    const secrets = secretsOf(init);

    const report = (text: string) => {
      const time = performance.now() - start;
      const entry: HarEntry = {
        startedDateTime,
        time,
        request: requestOf(redactText(url, secrets), init, secrets),
        response: {
          status,
          statusText: "",
          httpVersion: "HTTP/1.1",
          headers: fields(headers, secrets),
          cookies: [],
          content: {
            size: text.length,
            mimeType: headers.get("content-type") ?? "",
            text: redactContent(text, secrets),
          },
          redirectURL: "",
          headersSize: -1,
          bodySize: -1,
        },
        cache: {},
        timings: { send: 0, wait: time, receive: 0 },
      };
      // A recording that fails, at once or later, must not lose a response.
      quietly(() => onEntry(entry));
    };
    return { status, headers, url: responded, ...recorded(response, report) };
  };
}

// Where a body is cut, a secret may be: half of one would not be recognized. Servers take headers of 16 KB, and escaped it is three times as long.
const maxSecretLength = 65_536;

/** A response's body that reports its text: whole when it was read, nearly as far as it was read when it is cancelled. */
function recorded(response: FetchResponse, report: (text: string) => void): Pick<FetchResponse, "body" | "text"> {
  const { body } = response;
  const text = async () => {
    const whole = await response.text();
    report(whole);
    return whole;
  };
  if (!body || body.locked) return { body: null, text };

  const decoder = new TextDecoder();
  let seen = "";
  return {
    text,
    body: {
      locked: false,
      getReader() {
        const reader = body.getReader();
        return {
          async read() {
            const step = await reader.read();
            seen += decoder.decode(step.value, { stream: !step.done });
            if (step.done) report(seen);
            return step;
          },
          cancel() {
            report(seen.slice(0, -maxSecretLength));
            return reader.cancel();
          },
        };
      },
      cancel() {
        report(seen.slice(0, -maxSecretLength));
        return body.cancel();
      },
    },
  };
}

/** What the request carries. The password of a Basic header may come back decoded. */
function secretsOf({ headers, body }: Parameters<Fetch>[1]): RegExp {
  const [, login] = headers.get("authorization")?.match(/^Basic (.+)$/) ?? [];
  const password =
    login &&
    Buffer.from(login, "base64")
      .toString()
      .replace(/^[^:]*:/, "");
  return secretsIn(headers, body, password ? [password] : []);
}

function requestOf(url: string, init: Parameters<Fetch>[1], secrets: RegExp): HarEntry["request"] {
  const { method, headers, body } = init;
  // A form's files are left out: what matters to a description is that there was one.
  const text = typeof body === "string" ? redactContent(body, secrets) : "";
  const mimeType = typeof body === "string" ? (headers.get("content-type") ?? "") : "multipart/form-data";
  return {
    method,
    url,
    httpVersion: "HTTP/1.1",
    headers: fields(headers, secrets),
    queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
    cookies: [],
    headersSize: -1,
    bodySize: -1,
    ...(body === undefined ? {} : { postData: { mimeType, text } }),
  };
}

function fields(headers: FetchResponse["headers"], secrets: RegExp): HarField[] {
  // Which scheme was used is not secret, and is part of a description.
  const [scheme, credential] = headers.get("authorization")?.split(" ") ?? [];
  return Object.entries(redact(Object.fromEntries(headers), secrets)).map(([name, value]) => ({
    name,
    value: name === "authorization" && credential ? `${scheme} ${value}` : value,
  }));
}

function redactContent(text: string, secrets: RegExp): string {
  try {
    return JSON.stringify(redact(JSON.parse(text), secrets));
  } catch {
    return redactText(text, secrets);
  }
}
