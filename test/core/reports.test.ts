/** What an error says to a developer who reads a log. */

import { once } from "node:events";
import { createServer } from "node:net";
import { ApiError, ConnectionError, CrmError } from "crm-deals";
import { undiciTransport } from "crm-deals/node";
import { createWeeekClient } from "crm-deals/weeek";
import { expect, onTestFinished, test } from "vitest";
import { closedAddress, json, serve } from "../support/server.ts";

async function failure(call: Promise<unknown>): Promise<CrmError> {
  const error = await call.then(
    () => expect.unreachable(),
    (error: unknown) => error,
  );
  if (!(error instanceof CrmError)) throw error;
  return error;
}
const logged = (error: unknown) => JSON.parse(JSON.stringify(error));

test("JSON of an error response: what was said and of which call, without body and headers", async () => {
  const { baseUrl } = await serve((_request, response) =>
    json(
      response,
      422,
      { message: "No", errors: { title: ["is missing"] } },
      { "X-Request-Id": "r-1", "Retry-After": "3" },
    ),
  );
  const error = await failure(createWeeekClient({ token: "t", baseUrl, retry: false }).deals.create("s", {}));
  expect(logged(error)).toEqual({
    name: "ValidationError",
    code: "validation",
    message: error.message,
    outcome: "rejected",
    vendor: "weeek",
    operation: "createDeal",
    method: "POST",
    url: `${baseUrl}/crm/statuses/s/deals`,
    attempts: 1,
    callId: expect.stringMatching(/.-\d+$/),
    status: 422,
    messages: ["No", "title: is missing"],
    fieldErrors: { title: ["is missing"] },
    requestId: "r-1",
    retryAfterMs: 3_000,
  });
});

test("JSON of a connection error: its cause is the innermost error with a code", async () => {
  const baseUrl = closedAddress;
  const { cause, outcome } = logged(
    await failure(createWeeekClient({ token: "t", baseUrl, retry: false }).deals.get("d")),
  );
  expect(outcome).toBe("not_sent");
  expect(cause).toMatchObject({ code: "ECONNREFUSED", name: expect.any(String), message: expect.any(String) });
});

test("causes that lead in a circle, or to no error at all, end", async () => {
  const circle = new Error("a");
  circle.cause = new Error("b", { cause: circle });
  for (const thrown of [circle, "text", undefined, null, 5, Object.create(null), { cause: { code: "E_OWN" } }]) {
    const fetch = () => Promise.reject(thrown);
    const error = await failure(createWeeekClient({ token: "t", fetch, retry: false }).deals.get("d"));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(logged(error)).toMatchObject({ name: "ConnectionError", outcome: "unknown" });
  }
});

test("a 429 given up says for how long the vendor asks to wait", async () => {
  const { baseUrl } = await serve((_request, response) =>
    json(response, 429, { message: "slow down" }, { "Retry-After": "120" }),
  );
  expect((await failure(createWeeekClient({ token: "t", baseUrl }).deals.get("d"))).message).toContain("120 s");
});

test("a connection that the other side closes is described in words", async () => {
  const server = createServer((socket) => void socket.once("data", () => socket.end()));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const baseUrl = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const pool = undiciTransport();
  onTestFinished(() => pool.close());
  for (const fetch of [undefined, pool]) {
    const error = await failure(createWeeekClient({ token: "t", baseUrl, fetch, retry: false }).deals.get("d"));
    expect(error.message).toContain("other side closed");
  }
});

test("what is counted are requests, those after a replaced token too", async () => {
  let count = 0;
  const { baseUrl } = await serve((_request, response) => json(response, ++count === 1 ? 401 : 503, {}));
  const token = ({ rejected }: { rejected?: string | undefined }) => (rejected ? "new" : "old");
  const error = await failure(createWeeekClient({ token, baseUrl, retry: { baseDelayMs: 0 } }).deals.get("d"));
  expect(error).toMatchObject({ attempts: 4 });
  expect(error.message).toContain("after 4 requests");
  expect(error.message).not.toContain("attempts");
});

test("a vendor's line breaks and escape codes are printed escaped", async () => {
  const said = "one\ntwo\r\u001b[31mred\u009b1m\u2028\u202egnp.exe\u0000";
  const { baseUrl } = await serve((_request, response) => json(response, 422, { message: said }));
  const error = await failure(createWeeekClient({ token: "t", baseUrl }).deals.get("d"));
  expect(error.message).toContain("one\\u000atwo\\u000d\\u001b[31mred\\u009b1m\\u2028\\u202egnp.exe\\u0000");
  if (error instanceof ApiError) expect(error.messages).toEqual([said]);
});
