/** No credential is shown anywhere but in the request, even when a vendor sends it back. */
import { inspect } from "node:util";
import type { ClientEvent } from "crm-deals";
import { type HarEntry, recordHar } from "crm-deals/node";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWeeekClient } from "crm-deals/weeek";
import { createYsuiteClient } from "crm-deals/ysuite";
import { expect, test } from "vitest";
import { connectionFailure, scripted } from "../support/scripted.ts";
import { json, serve } from "../support/server.ts";

const jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.c2lnbmF0dXJlLXNpZ25hdHVyZQ";
const shownIn = (...values: unknown[]) =>
  values
    .map((value) => `${inspect(value, { depth: 12, showHidden: true })}${JSON.stringify(value)}${String(value)}`)
    .join("\n");

const failure = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable("the call succeeded"),
    (error: unknown) => error,
  );

test("a vendor that echoes the request's headers and a token of its own", async () => {
  const { baseUrl } = await serve((request, response) =>
    json(
      response,
      401,
      {
        message: `bad ${request.headers.authorization ?? request.headers["x-ysuite-secret-key"]}`,
        headers: request.headers,
        session: { refresh_token: jwt, list: [{ access_token: jwt }] },
      },
      { "X-Auth-Token": jwt, "Set-Cookie": `session=${jwt}` },
    ),
  );
  const calls = [
    () => createWeeekClient({ token: jwt, baseUrl }).deals.get("d"),
    () => createWeeekClient({ token: () => jwt, baseUrl }).deals.get("d"),
    () => createYsuiteClient({ accessKey: `${jwt}1`, secretKey: `${jwt}2`, baseUrl }).deals.get(1),
    () => createWazzupClient({ token: jwt, baseUrl }).deals.get("d"),
  ];
  for (const call of calls) {
    const shown = shownIn(await failure(call()));
    expect(shown).not.toContain("eyJ");
    expect(shown).not.toContain("signature");
    expect(shown).toContain("[redacted]");
  }
});

test("events, and errors without a response", async () => {
  const events: ClientEvent[] = [];
  const { fetch } = scripted(connectionFailure("ECONNRESET"));
  const onEvent = (event: ClientEvent) => void events.push(event);
  const options = { token: jwt, fetch, onEvent, retry: { baseDelayMs: 0 } };
  const error = await failure(createWeeekClient(options).deals.get(jwt));
  expect(events.length).toBeGreaterThan(5);
  expect(shownIn(error, ...events)).not.toContain("eyJ");
});

test("a client, its options closed over", () => {
  expect(shownIn(createWeeekClient({ token: jwt }))).not.toContain("eyJ");
  expect(shownIn(createWazzupClient({ partner: { email: "a@b.example", password: "hunter2" } }))).not.toContain(
    "hunter2",
  );
});

test("a HAR entry has the exchange without credentials, in headers, query and bodies", async () => {
  const { baseUrl } = await serve((_request, response) =>
    json(response, 200, { data: { access_token: jwt, note: "kept" }, meta: {} }, { "Set-Cookie": `s=${jwt}` }),
  );
  const entries: HarEntry[] = [];
  const fetch = recordHar(globalThis.fetch, { onEntry: (entry) => void entries.push(entry) });
  const { http } = createWazzupClient({ token: jwt, baseUrl, fetch });
  await http.POST("/v2/deals", { body: { deals: [] } });
  const response = await fetch(`${baseUrl}/x?token=${jwt}&limit=1&api_key=${jwt}`, {
    method: "GET",
    headers: Object.assign(new Headers(), Object.fromEntries<string>([])),
    redirect: "manual",
  });
  await response.text();

  expect(shownIn(entries)).not.toContain("eyJ");
  expect(entries[0]).toMatchObject({
    request: {
      method: "POST",
      url: `${baseUrl}/v2/deals`,
      postData: { mimeType: "application/json", text: '{"deals":[]}' },
    },
    response: { status: 200, content: { text: '{"data":{"access_token":"[redacted]","note":"kept"},"meta":{}}' } },
  });
  expect(entries[0]?.request.headers).toContainEqual({ name: "authorization", value: "Bearer [redacted]" });
  expect(entries[1]?.request.url).toBe(`${baseUrl}/x?token=[redacted]&limit=1&api_key=[redacted]`);
});
