import { createWazzupClient, type WazzupClient } from "crm-deals/wazzup";
import { expect } from "vitest";
import { type Cases, failed, quirks } from "./quirk-cases.ts";

const deal = (id: string, name = "Oak doors") => ({
  id,
  responsible_user_id: "7",
  name,
  uri: "https://crm.example.com/1",
  contacts: [],
  closed: false,
});
const processed = async (call: Promise<{ processed: number }>) =>
  call.then(
    ({ processed }) => processed,
    (error: { status: number }) => error.status,
  );
const policies = (known: string): [string, unknown][] => [
  ["reject", [400, known]],
  ["upsert", [1, "New"]],
  ["ignore", [0, known]],
  ["ignoreCounted", [1, known]],
];

const cases: Cases<"wazzup", WazzupClient> = {
  createExisting: [
    async ({ deals }, { data }) => {
      await deals.create([deal("1")]);
      return [await processed(deals.create([deal("1", "New")])), data.deals.get("1")?.name];
    },
    policies("Oak doors"),
  ],
  updateMissing: [
    async ({ deals }, { data }) => [
      await processed(deals.update([deal("1", "New")])),
      data.deals.get("1")?.name ?? "none",
    ],
    policies("none"),
  ],
  deleteMissing: [
    async ({ deals }) => failed(deals.delete(["1"])),
    [
      ["reject", 400],
      ["ignore", "done"],
    ],
  ],
  getMissing: [
    async ({ http }) => (await http.GET("/v2/deals/{deal_id}", { params: { path: { deal_id: "1" } } })).response.status,
    [
      ["empty", 200],
      ["reject", 404],
    ],
  ],
  batch: [
    async ({ deals }, { data }) => [
      await processed(deals.create([deal("1"), deal("2", "x".repeat(201))])),
      data.deals.size,
    ],
    [
      ["atomic", [400, 0]],
      ["partial", [1, 1]],
    ],
  ],
  batchCap: [
    async ({ deals }) => processed(deals.create(Array.from({ length: 101 }, (_, at) => deal(String(at))))),
    [
      [100, 400],
      [200, 101],
    ],
  ],
  partialUpdate: [
    async ({ deals, http }, { data }) => {
      await deals.create([deal("1")]);
      const partial = JSON.parse('{ "deals": [{ "id": "1", "closed": true }] }');
      return [(await http.PATCH("/v2/deals", { body: partial })).response.status, data.deals.get("1")?.closed];
    },
    [
      [false, [400, false]],
      [true, [200, true]],
    ],
  ],
  pageCap: [
    async ({ deals }) => {
      await deals.create(Array.from({ length: 12 }, (_, at) => deal(String(at))));
      return (await deals.list({ limit: 100 }).firstPage()).items.length;
    },
    [
      [10, 10],
      [3, 3],
    ],
  ],
  pagedLists: [
    async ({ users }) => {
      await users.create(Array.from({ length: 12 }, (_, at) => ({ id: String(at), name: "x" })));
      return (await users.list()).length;
    },
    [
      [false, 12],
      [true, 10],
    ],
  ],
  order: [
    async ({ deals }) => {
      await deals.create([deal("2"), deal("1"), deal("3")]);
      return (await deals.list().firstPage()).items.map(({ id }) => id);
    },
    [
      ["oldestFirst", ["2", "1", "3"]],
      ["newestFirst", ["3", "1", "2"]],
      ["byId", ["1", "2", "3"]],
      ["shuffled", expect.arrayContaining(["1", "2", "3"])],
    ],
  ],
  unknownReferences: [
    async ({ deals }) => processed(deals.create([deal("1")])),
    [
      ["accept", 1],
      ["reject", 400],
    ],
  ],
  createdStatus: [
    async ({ http }) => (await http.POST("/v2/deals", { body: { deals: [deal("1")] } })).response.status,
    [
      [200, 200],
      [201, 201],
    ],
  ],
  countsUpdates: [
    async ({ pipelines }) => {
      await pipelines.create([{ id: "1", name: "Sales" }]);
      return (await pipelines.create([{ id: "1", name: "Sales" }])).pipelines_created;
    },
    [
      [false, 0],
      [true, 1],
    ],
  ],
  refreshEndsToken: [
    async ({ tokens }) => {
      const refresh = {
        grant_type: "refresh_token",
        refresh_token_data: { refresh_token: "once", client_id: "me" },
      } as const;
      await tokens.create(refresh);
      return failed(tokens.create(refresh));
    },
    [
      [true, 400],
      [false, "done"],
    ],
  ],
  machineRefreshToken: [
    async ({ tokens }) =>
      "refresh_token" in
      (await tokens.create({ grant_type: "client_credentials", client_credentials_data: { scope: "crm" } })),
    [
      [false, false],
      [true, true],
    ],
  ],
};

/** A partial batch skips what another quirk rejects. */
const intertwined = {
  createExisting: ["batch", "unknownReferences"],
  updateMissing: ["batch", "unknownReferences"],
  deleteMissing: ["batch"],
  batch: ["unknownReferences"],
  batchCap: ["unknownReferences"],
  partialUpdate: ["batch", "unknownReferences"],
  pageCap: ["unknownReferences"],
  order: ["unknownReferences"],
  createdStatus: ["unknownReferences"],
};

quirks(
  "wazzup",
  (fetch) =>
    createWazzupClient({
      token: "token",
      partner: { email: "p@example.com", password: "secret" },
      fetch,
      retry: false,
    }),
  cases,
  intertwined,
);
