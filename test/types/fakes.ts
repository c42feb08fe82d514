import { createFake } from "crm-deals/fakes";
import type { Deal } from "crm-deals/weeek";
import { type Equal, holds } from "./expect.ts";

const weeek = createFake("weeek", {
  seed: 1,
  quirks: { pageCap: 10, missingRecord: 400 },
  faults: { rate: 0.1, of: [502] },
});
holds<Equal<typeof weeek.data.deals, Map<string, Deal>>>();
weeek.faults.next("createDeal", { delayMs: 10 });
weeek.between(({ deals }) => deals.clear());

// @ts-expect-error a vendor that does not exist
createFake("hubspot");
// @ts-expect-error a quirk of another vendor
createFake("weeek", { quirks: { createExisting: "upsert" } });
// @ts-expect-error a value that the quirk does not have
createFake("weeek", { quirks: { relink: "upsert" } });
// @ts-expect-error an operation that does not exist
weeek.faults.next("createDael", 429);
// @ts-expect-error a fault that does not exist
weeek.faults.next("createDeal", "reset");
// @ts-expect-error records of another vendor
weeek.data.dealProducts;
