import type { Paginated } from "crm-deals";
import type { Deal, DealCreate, DealFilter, DealUpdate, Processed, WazzupClient } from "crm-deals/wazzup";
import { createWazzupClient } from "crm-deals/wazzup";
import { type Equal, holds, type Optional, type Required } from "./expect.ts";

declare const wazzup: WazzupClient;
const { deals, http } = wazzup;

type DealMembers = "id" | "responsible_user_id" | "name" | "uri" | "contacts" | "closed";

// What a deal has.
holds<Equal<Required<Deal>, DealMembers>>();
holds<Equal<Optional<Deal>, never>>();
holds<Equal<Required<DealCreate>, DealMembers>>();
holds<Equal<Required<DealUpdate>, DealMembers>>();
holds<Equal<Required<Processed>, "processed">>();
holds<Equal<keyof DealFilter, "offset" | "limit">>();

// What the methods take and give.
holds<Equal<ReturnType<typeof deals.list>, Paginated<Deal>>>();
holds<Equal<ReturnType<typeof deals.get>, Promise<Deal>>>();
holds<Equal<ReturnType<typeof deals.create>, Promise<Processed>>>();
holds<Equal<ReturnType<typeof deals.update>, Promise<Processed>>>();
holds<Equal<ReturnType<typeof deals.delete>, Promise<void>>>();
declare const deal: DealCreate;
const frozen: readonly DealCreate[] = [deal];
deals.create(frozen);

// @ts-expect-error an id is a string
deals.get(1);
// @ts-expect-error a list of deals, not one
deals.create(deal);
// @ts-expect-error a misspelt member
deals.create([{ ...deal, is_closed: true }]);
// @ts-expect-error an update wants the whole deal
deals.update([{ id: "deal1", closed: true }]);
// @ts-expect-error ids are strings
deals.delete([1]);
// @ts-expect-error a filter that does not exist
deals.list({ page: 1 });
// @ts-expect-error a partner has a password
createWazzupClient({ partner: { email: "partner@example.com" } });

// The path client.
async function pathClient() {
  const { data, error } = await http.GET("/v2/deals/{deal_id}", { params: { path: { deal_id: "deal1" } } });
  if (error) return error.body.errors?.join();
  return data.data[0]?.name;
}
holds<Equal<Awaited<ReturnType<typeof pathClient>>, string | undefined>>();
// @ts-expect-error the member is called `deal_ids`
http.DELETE("/v2/deals", { body: { ids: ["deal1"] } });
