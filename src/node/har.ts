import type { Fetch } from "../core/options.ts";
import { redactBody, redactUrl } from "../core/redact.ts";

/** One request and its answer, as HAR 1.2 writes them. Credentials are taken out; bodies hold what the vendor knows of people. */
export interface HarEntry {
  /** When the request was made, in ISO 8601. */
  startedDateTime: string;
  /** Milliseconds from the request to the end of the answer's body. */
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
  /** Its answer. */
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
  /** Always empty: HAR asks for it, and no cache is known of. */
  cache: Record<string, never>;
  /** Milliseconds of each phase. HAR asks for it; only the whole is known, and stands in `wait`. */
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
 * A `fetch` that tells of every exchange in the form of HAR, without credentials, for the client option `fetch`.
 * @param fetch the transport that does the work
 * @param options its `onEntry` hears of each exchange whose answer was read
 */
export function recordHar(fetch: Fetch, { onEntry }: { onEntry: (entry: HarEntry) => void }): Fetch {
  return async (url, init) => {
    const startedDateTime = new Date().toISOString();
    const start = performance.now();
    const { status, headers, url: answered, text, body } = await withText(fetch, url, init);
    const time = performance.now() - start;
    const address = redactUrl(url, []);
    onEntry({
      startedDateTime,
      time,
      request: {
        method: init.method,
        url: address,
        httpVersion: "HTTP/1.1",
        headers: fields(init.headers),
        queryString: [...new URL(address).searchParams].map(([name, value]) => ({ name, value })),
        cookies: [],
        headersSize: -1,
        bodySize: -1,
        ...(init.body === undefined ? {} : { postData: postData(init) }),
      },
      response: {
        status,
        statusText: "",
        httpVersion: "HTTP/1.1",
        headers: fields(headers),
        cookies: [],
        content: { size: text.length, mimeType: headers.get("content-type") ?? "", text: redactText(text) },
        redirectURL: "",
        headersSize: -1,
        bodySize: -1,
      },
      cache: {},
      timings: { send: 0, wait: time, receive: 0 },
    });
    return { status, headers, url: answered, body, text: async () => text };
  };
}

async function withText(fetch: Fetch, ...[url, init]: Parameters<Fetch>) {
  const response = await fetch(url, init);
  const { status, headers, url: answered, body } = response;
  return { status, headers, url: answered, body, text: await response.text() };
}

// A form's files are left out: what matters to a description is that there was one.
function postData({ body, headers }: Parameters<Fetch>[1]): { mimeType: string; text: string } {
  if (typeof body !== "string") return { mimeType: "multipart/form-data", text: "" };
  return { mimeType: headers.get("content-type") ?? "", text: redactText(body) };
}

function fields(headers: Headers): HarField[] {
  // Which scheme was used is no secret, and a description has something to say about it.
  const scheme = headers.get("authorization")?.split(" ")[0];
  return Object.entries(redactBody(Object.fromEntries(headers), [])).map(([name, value]) => ({
    name,
    value: name === "authorization" ? `${scheme} ${value}` : value,
  }));
}

function redactText(text: string): string {
  try {
    return JSON.stringify(redactBody(JSON.parse(text), []));
  } catch {
    return text;
  }
}
