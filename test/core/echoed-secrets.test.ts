/** Credentials that a server sends back, whole, escaped or cut: none is in any text that a client makes. */

import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";
import { inspect } from "node:util";
import { type ClientEvent, CrmError } from "crm-deals";
import { type HarEntry, recordHar, undiciTransport } from "crm-deals/node";
import { createWazzupClient, wazzupOAuth, wazzupPartnerToken } from "crm-deals/wazzup";
import { createWeeekClient } from "crm-deals/weeek";
import { createYsuiteClient } from "crm-deals/ysuite";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { json, type Received, serve } from "../support/server.ts";

const token = 'k7/+="Zq.~8%wX-_\\&<3>vN';
const once = { retry: false } as const;

const failure = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable("the call succeeded"),
    (error: unknown) => error,
  );

/** Everything that can be printed of values, what is not enumerable included. */
const printed = (...values: unknown[]) =>
  values
    .map((value) => `${inspect(value, { depth: 20, showHidden: true })} ${JSON.stringify(value)} ${value}`)
    .join("\n");

/** The forms in which a server may send a text back. */
function formsOf(secret: string): string[] {
  const base64 = (text: string) => Buffer.from(text).toString("base64");
  return [
    secret,
    encodeURIComponent(secret),
    encodeURIComponent(encodeURIComponent(secret)),
    encodeURIComponent(secret).toLowerCase(),
    new URLSearchParams({ k: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
    secret.replaceAll("/", "\\/"),
    secret.replace(/[^a-z\d]/gi, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
    base64(secret),
    Buffer.from(secret).toString("base64url"),
    encodeURIComponent(base64(secret)),
    ...["", "x", "xy"].map((before) => base64(`${before}${secret}!`)),
  ];
}

function expectHidden(text: string, ...secrets: string[]): void {
  for (const form of secrets.flatMap(formsOf)) if (text.includes(form)) expect.unreachable(`${form} is in ${text}`);
}

const weeek = (baseUrl: string, options = {}) => createWeeekClient({ token, baseUrl, ...once, ...options });

describe("a token comes back", () => {
  test.each(formsOf(token).map((form) => [form]))("as %s: in a body, its text, a key, a header", async (form) => {
    const bodies = [
      JSON.stringify({ message: `bad ${form}!`, [form]: [form], deep: { [`x ${form}`]: form } }),
      `<html>${form}</html>`,
      `${"x".repeat(9_990)}${form}`,
    ];
    for (const body of bodies) {
      const { baseUrl } = await serve((_request, response) => {
        response.writeHead(400, { "X-Request-Id": form, "X-Echo": form, Location: `/?q=${form}` }).end(body);
      });
      const shown = printed(await failure(weeek(baseUrl).deals.get("d")));
      expect(shown).toContain("[redacted]");
      expectHidden(shown, token);
      expect(shown).not.toContain(form.slice(0, 12));
    }
  });

  test("in a 200 that is not JSON, and in the address of a redirect", async () => {
    const { baseUrl } = await serve((request, response) => {
      if (request.url.endsWith("/moved")) response.writeHead(302, { Location: `https://${plain}.example/` }).end();
      else response.writeHead(200).end(`${" ".repeat(60)}${request.headers.authorization}`);
    });
    const plain = "abcdefgh12345678";
    for (const id of ["d", "moved"]) {
      const shown = printed(await failure(createWeeekClient({ token: plain, baseUrl, ...once }).deals.get(id)));
      expect(shown).not.toContain("abcdefgh");
    }
  });

  test("in the parser's error: what the transport keeps of a response that is not HTTP", async () => {
    const { baseUrl } = await serveRaw((socket, request) => socket.end(`HTTP/1.1 200 OK\r\nbad header\r\n${request}`));
    const pool = undiciTransport();
    onTestFinished(() => pool.close());
    for (const fetch of [undefined, pool]) {
      const plain = "abcdefgh12345678";
      const error = await failure(createWeeekClient({ token: plain, baseUrl, fetch, ...once }).deals.get("d"));
      expect(error).toMatchObject({ code: "connection", cause: expect.any(Error) });
      expect(printed(error)).toMatch(/HPE_INVALID_HEADER_TOKEN|Invalid header token/);
      expect(printed(error)).not.toContain(plain);
    }
  });

  test("in what a transport of the caller's own throws, however it is nested", async () => {
    class Socketlike {
      readonly request = token;
    }
    const cause = Object.assign(
      new TypeError(`failed with ${token}`, { cause: new DOMException(token, "DataError") }),
      {
        config: { headers: { Authorization: `Bearer ${token}`, Cookie: "a=1" }, retries: 2 },
        errors: [new Error(token)],
        socket: new Socketlike(),
        code: "E_OWN",
      },
    );
    Object.assign(cause, { itself: cause });
    const fetch = async () => {
      throw cause;
    };
    const error = await failure(createWeeekClient({ token, fetch, ...once }).deals.get("d"));
    expectHidden(printed(error), token);
    expect(error).toMatchObject({
      cause: { name: "TypeError", code: "E_OWN", message: "failed with [redacted]" },
    });
    if (!(error instanceof CrmError)) throw new Error("no CrmError");
    expect(error.cause).toBeInstanceOf(TypeError);
    // The caller's own object is as it was.
    expect(cause.message).toContain(token);
  });

  test("in the body that Wazzup's not-found error shows", async () => {
    const { baseUrl } = await serve((request, response) =>
      json(response, 200, { data: [], meta: { echo: request.headers.authorization } }),
    );
    expectHidden(printed(await failure(createWazzupClient({ token, baseUrl }).deals.get("d"))), token);
  });
});

test("keys among the client's own headers, and the call's", async () => {
  const [own, call, session] = ["own-key-12345", "call-key-12345", "session-12345678"];
  const { baseUrl } = await serve((request, response) => {
    const { "x-api-key": first, "x-auth-token": second } = request.headers;
    response.writeHead(400).end(`keys: ${first} ${second} ${session}`);
  });
  const headers = { "X-Api-Key": own, Cookie: `theme=dark; sid=${session}` };
  const error = await failure(weeek(baseUrl, { headers }).deals.get("d", { headers: { "X-Auth-Token": call } }));
  expect(error).toMatchObject({ body: "keys: [redacted] [redacted] [redacted]" });
});

test("a key that is a part of a header's value, and a password with a tab, sent back in JSON", async () => {
  const key = "parted-key-12345";
  const password = "tab\tline\n-12345";
  const { baseUrl } = await serve((request, response) => {
    const [, login = ""] = request.headers.authorization?.split(" ") ?? [];
    json(response, 400, { message: `bad ${key} ${JSON.stringify(`${Buffer.from(login, "base64")}`)}` });
  });
  for (const value of [`Token token="${key}"`, `name:${key}`, `7|${key}`, `key='${key}'`]) {
    const partner = { email: "a@b.example", password };
    const { tokens } = createWazzupClient({ partner, baseUrl, headers: { "X-Auth-Token": value }, ...once });
    const grant = { grant_type: "client_credentials", client_credentials_data: { scope: "crm" } } as const;
    const shown = printed(await failure(tokens.create(grant)));
    expect(shown).toContain("a@b.example");
    expectHidden(shown, key, password);
  }
});

test("a partner's password and a refresh token, sent back by the token endpoint", async () => {
  const partner = { email: "partner@example.com", password: "pass word: 9€ long" };
  const { baseUrl } = await serve((request, response) => {
    const [, login = ""] = request.headers.authorization?.split(" ") ?? [];
    json(response, 400, { message: `bad ${Buffer.from(login, "base64")} and ${request.body}`, echo: request.body });
  });
  const refreshToken = "refresh-1234567890";
  const store = { get: () => ({ accessToken: "old", refreshToken, expiresAt: 0 }), set: () => {} };
  const entries: HarEntry[] = [];
  const fetch = recordHar(globalThis.fetch, { onEntry: (entry) => void entries.push(entry) });
  const sources = [
    wazzupPartnerToken({ partner, accountId: 1, scope: "crm", baseUrl, fetch }),
    wazzupOAuth({ partner, clientId: "client", redirectUri: "https://crm.example.com/", store, baseUrl, fetch }),
  ];
  for (const token of sources) {
    const shown = printed(await failure(createWazzupClient({ token, baseUrl, ...once }).deals.get("d")), entries);
    expect(entries.length).toBeGreaterThan(0);
    expect(shown).toContain("partner@example.com");
    expectHidden(shown, partner.password, refreshToken);
  }
});

test("a token of 20,000 characters, and headers and bodies that are not what their names say", async () => {
  const long = "x9-".repeat(6_666);
  const { baseUrl } = await serve((_request, response) => json(response, 400, { message: `bad ${long}!` }));
  const { fetch } = globalThis;
  const headers = { "X-Api-Key": "Basic abcde", Cookie: "=;;=" };
  const options = { token: long, baseUrl, headers, ...once };
  // Its own server could not take a header of that length.
  const client = createWeeekClient({ ...options, fetch: (url, { method }) => fetch(url, { method }) });
  expect(await failure(client.deals.get("d"))).toMatchObject({
    code: "validation",
    body: { message: "bad [redacted]" },
  });
});

test("texts made to be slow are redacted fast", async () => {
  let body = "";
  const { baseUrl } = await serve((_request, response) => void response.writeHead(400).end(body));
  const { deals } = createWeeekClient({ token: "--------------", baseUrl, ...once });
  for (const part of ["\\", "%25", "?a", "&", "a-", "&aaaa", "\\u", "--------&#45;"]) {
    body = part.repeat(200_000);
    expect(await failure(deals.get("d"))).toMatchObject({ code: "validation" });
  }
});

test("a token with many hyphens that comes back cut does not stop the process", async () => {
  const start = "a-B_".repeat(15);
  const { baseUrl } = await serve((_request, response) => json(response, 401, { message: `bad ${start}yyy` }));
  const error = await failure(createWeeekClient({ token: `${start}zzz`, baseUrl, ...once }).deals.get("d"));
  expect(error).toMatchObject({ code: "authentication" });
});

test("a token that no request carried is hidden in a text that is almost JSON", async () => {
  const unknown = "new-token-12345";
  let body = "";
  const { baseUrl } = await serve((_request, response) => void response.end(body));
  for (const text of [
    `{"access_token": "${unknown}"}<br>Warning`,
    `x ${JSON.stringify(`{"refresh_token":"${unknown}"}`)}`,
  ]) {
    body = text;
    const error = await failure(weeek(baseUrl).deals.get("d"));
    expect(error).toMatchObject({ code: "response", message: expect.stringContaining("[redacted]") });
    expect(printed(error)).not.toContain(unknown);
  }
});

test("a request's own secrets that cannot be walked leave the error as it is", async () => {
  const { baseUrl } = await serve((_request, response) => json(response, 400, { message: "No." }));
  let deep: object = { token: "deep-token-12345" };
  for (let depth = 0; depth < 3_000; depth += 1) deep = { deep };
  for (const value of [deep, { token: { toString: "x" } }]) {
    const body = { title: "Oak doors", customFields: value };
    expect(await failure(Reflect.apply(weeek(baseUrl).deals.create, undefined, ["s", body]))).toMatchObject({
      code: "validation",
      messages: ["No."],
    });
  }
});

test("a short secret is hidden where it is sent, and garbles no text", async () => {
  const { baseUrl } = await serve((request, response) =>
    json(
      response,
      429,
      { message: "Too many requests, Bearer any", headers: request.headers },
      { "X-Auth-Token": "any" },
    ),
  );
  const error = await failure(createWeeekClient({ token: "any", baseUrl, ...once }).deals.get("many"));
  expect(error).toMatchObject({
    message: expect.stringContaining("Too many requests, Bearer any"),
    url: `${baseUrl}/crm/deals/many`,
    body: { headers: { authorization: "[redacted]", accept: "application/json" } },
    headers: { "x-auth-token": "[redacted]" },
  });
});

test("sentences about a field with a secret's name stay; what may be a secret goes", async () => {
  const { baseUrl } = await serve((_request, response) =>
    json(response, 422, { errors: { password: ["The password is too short."] }, tokens: ["abc123", { main: "xyz" }] }),
  );
  expect(await failure(weeek(baseUrl).deals.get("d"))).toMatchObject({
    fieldErrors: { password: ["The password is too short."] },
    body: { tokens: ["[redacted]", { main: "[redacted]" }] },
  });
});

describe("a HAR entry", () => {
  async function recorded(respond: (request: Received) => [number, string, Record<string, string>?]) {
    const { baseUrl } = await serve((request, response) => {
      const [status, body, headers = {}] = respond(request);
      response.writeHead(status, headers).end(body);
    });
    const entries: HarEntry[] = [];
    const fetch = recordHar(globalThis.fetch, { onEntry: (entry) => void entries.push(entry) });
    await weeek(baseUrl, { fetch })
      .deals.get("d")
      .catch(() => {});
    return entries;
  }

  test.each(formsOf(token).map((form) => [form]))("hides %s in text, keys, headers and Location", async (form) => {
    const headers = { "X-Request-Id": form, Location: `https://x.example/?token=unknown-secret&q=${form}` };
    for (const body of [`message ${form}`, JSON.stringify({ message: form, [form]: { list: [form] } })]) {
      const text = printed(await recorded(() => [400, body, headers]));
      expectHidden(text, token);
      expect(text).not.toContain("unknown-secret");
    }
  });

  test("leaves out the end of a body that is cut: it may be half a secret", async () => {
    const { baseUrl } = await serve((_request, response) => {
      response.write(`${"some words ".repeat(10_000)}${token.slice(0, 12)}`);
    });
    const entries: HarEntry[] = [];
    const fetch = recordHar(globalThis.fetch, { onEntry: (entry) => void entries.push(entry) });
    await failure(weeek(baseUrl, { fetch, maxResponseBytes: 110_000 }).deals.get("d"));
    expect(entries[0]?.response.content.text).toMatch(/^some words [a-z ]+$/);
  });

  test("hides a list under `tokens`", async () => {
    const [entry] = await recorded(() => [200, JSON.stringify({ tokens: ["abc123", "def456"], total: 2 })]);
    expect(entry?.response.content.text).toBe('{"tokens":["[redacted]","[redacted]"],"total":2}');
  });

  test("records a body that is nested too deep to walk", async () => {
    const deep = (text: string) => `${"[".repeat(100_000)}"${text}"${"]".repeat(100_000)}`;
    const entries = await recorded((request) => [400, deep(request.headers.authorization ?? "")]);
    expect(entries).toHaveLength(1);
    expectHidden(JSON.stringify(entries), token);
  });
});

test("an error body that is nested 100,000 deep is an ordinary error", async () => {
  const { baseUrl } = await serve((_request, response) => {
    response.writeHead(400).end(`{"message":"No.","deep":${"[".repeat(100_000)}${"]".repeat(100_000)}}`);
  });
  const error = await failure(weeek(baseUrl).deals.get("d"));
  expect(error).toMatchObject({ code: "validation", messages: ["No."] });
  expect(() => JSON.stringify(error)).not.toThrow();
});

test("no secret of 8 characters or more is in any text, whatever it is made of and wherever it comes back", async () => {
  let body = "";
  let echo = "";
  let status = 400;
  const { baseUrl } = await serve((_request, response) => {
    response.writeHead(status, { "X-Request-Id": echo, "X-Echo": echo }).end(body);
  });
  const visible = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
  const secret = fc.string({ unit: visible, minLength: 8, maxLength: 40 });
  const text = fc.string({ unit: "grapheme", maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(secret, secret, text, fc.nat(20), fc.nat(6), async (accessKey, secretKey, around, form, place) => {
      const pick = (value: string) => formsOf(value)[form % 12] ?? value;
      const shown = `${around}${pick(accessKey)} ${pick(secretKey)}`;
      status = [200, 302, 400, 401, 404, 429, 500][place] ?? 400;
      body =
        [
          shown,
          JSON.stringify({ message: shown }),
          JSON.stringify({ errors: { [shown]: [shown] } }),
          JSON.stringify([{ a: [shown] }]),
        ][form % 4] ?? "";
      echo = pick(secretKey);
      const events: ClientEvent[] = [];
      const entries: HarEntry[] = [];
      const fetch = recordHar(globalThis.fetch, { onEntry: (entry) => void entries.push(entry) });
      const onEvent = (event: ClientEvent) => void events.push(event);
      const client = createYsuiteClient({ accessKey, secretKey, baseUrl, fetch, onEvent, ...once });
      const error = await client.http.GET("/v1/deals").then(
        ({ error }) => error,
        (thrown: unknown) => thrown,
      );
      expectHidden(
        JSON.stringify([error, events, entries]) + inspect([error, entries], { depth: 20 }),
        accessKey,
        secretKey,
      );
    }),
    { numRuns: 300 },
  );
}, 60_000);

/** A server of bytes. It closes with the test. */
async function serveRaw(handle: (socket: Socket, request: string) => void): Promise<{ baseUrl: string }> {
  const server = createServer((socket) => {
    socket.once("data", (data) => handle(socket, data.toString())).on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}` };
}
