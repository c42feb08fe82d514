/** `onResponse`: what a caller sees of a response beside the payload. */
import type { CallOptions } from "crm-deals";
import { createWeeekClient } from "crm-deals/weeek";
import { createYsuiteClient } from "crm-deals/ysuite";
import { expect, test } from "vitest";
import { json, serve } from "../support/server.ts";

type Seen = Parameters<NonNullable<CallOptions["onResponse"]>>[0];

function recorder() {
  const seen: Seen[] = [];
  return { seen, onResponse: (response: Seen) => void seen.push(response) };
}

test("onResponse gets the final response of a call: status, headers and url, not those that were retried", async () => {
  let count = 0;
  const { baseUrl } = await serve((_request, response) => {
    count += 1;
    json(response, count === 1 ? 503 : 200, { deal: { id: "d" } }, { "X-Remaining": String(count) });
  });
  const { deals } = createWeeekClient({ token: "t", baseUrl, retry: { baseDelayMs: 0 } });
  const { seen, onResponse } = recorder();
  await deals.get("d", { onResponse });
  expect(seen).toHaveLength(1);
  expect(Object.keys(seen[0] ?? {})).toEqual(["status", "headers", "url"]);
  expect(seen[0]).toMatchObject({ status: 200, url: `${baseUrl}/crm/deals/d` });
  expect(seen[0]?.headers.get("x-remaining")).toBe("2");
});

test("onResponse gets error responses, each page of a list, and both requests of a change", async () => {
  const { baseUrl } = await serve((request, response) => {
    const offset = Number(new URL(request.url, "http://localhost").searchParams.get("offset") ?? 0);
    if (request.url.includes("statuses")) json(response, 200, { deals: [{ id: offset }], hasMoreDeals: offset < 2 });
    else if (request.url.includes("/v1/"))
      json(response, 200, { success: true, data: { deal_name: "a", pipeline_id: 1, cstid: 1 } });
    else json(response, 404, { message: "gone" });
  });
  const { seen, onResponse } = recorder();
  const { deals } = createWeeekClient({ token: "t", baseUrl });
  await expect(deals.get("d", { onResponse })).rejects.toMatchObject({ code: "not_found" });
  expect(seen.splice(0).map(({ status }) => status)).toEqual([404]);
  await deals.list("s", {}, { onResponse, concurrency: 2 }).toArray({ max: 10 });
  expect(seen.splice(0)).toHaveLength(3);
  await createYsuiteClient({ accessKey: "a", secretKey: "s", baseUrl }).deals.change(1, {}, { onResponse });
  expect(seen).toHaveLength(2);
});
