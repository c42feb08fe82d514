import type { Paginated } from "crm-deals";
import type { Deal, DealCreate, DealFilter, DealReference, DealUpdate, YsuiteClient } from "crm-deals/ysuite";
import { createYsuiteClient } from "crm-deals/ysuite";
import { type Equal, holds, type Optional, type Required } from "./expect.ts";

declare const ysuite: YsuiteClient;
const { deals, http } = ysuite;
const deal: DealCreate = { deal_name: "Acme", pipeline_id: 1, cstid: 10 };

// What a deal has.
holds<
  Equal<
    Required<Deal>,
    | "deal_id"
    | "deal_name"
    | "deal_amount"
    | "deal_source"
    | "deal_expected_close_date"
    | "pipeline_id"
    | "cstid"
    | "owner"
  >
>();
holds<Equal<Optional<Deal>, never>>();
holds<Equal<Required<DealReference>, "deal_id" | "deal_name">>();
holds<Equal<Required<DealCreate>, "deal_name" | "pipeline_id" | "cstid">>();
holds<Equal<Required<DealUpdate>, "deal_name" | "pipeline_id" | "cstid">>();
holds<
  Equal<
    Optional<DealCreate>,
    | "deal_amount"
    | "deal_amount_currency"
    | "deal_owner_id"
    | "deal_contact_id"
    | "deal_expected_close_date"
    | "deal_source"
    | "deal_description"
    | "deal_assignedto"
    | "tag_ids"
  >
>();
holds<Equal<keyof DealUpdate, keyof DealCreate>>();
holds<
  Equal<
    keyof DealFilter,
    | "pageSize"
    | "pageIndex"
    | "search"
    | "pipeline_id"
    | "deal_current_stage"
    | "cstid"
    | "deal_owner_id"
    | "sortBy"
    | "sortOrder"
  >
>();

// What the methods take and give.
holds<Equal<ReturnType<typeof deals.list>, Paginated<Deal>>>();
holds<Equal<ReturnType<typeof deals.get>, Promise<Deal>>>();
holds<Equal<ReturnType<typeof deals.create>, Promise<DealReference>>>();
holds<Equal<ReturnType<typeof deals.update>, Promise<void>>>();
holds<Equal<ReturnType<typeof deals.delete>, Promise<void>>>();
deals.list({ pageIndex: 0, sortOrder: "asc", cstid: undefined }, { signal: AbortSignal.timeout(1), maxPages: 3 });

// @ts-expect-error a filter that does not exist
deals.list({ pipelineId: 1 });
// @ts-expect-error not a sort order
deals.list({ sortOrder: "up" });
// @ts-expect-error an id is a number
deals.get("7");
// @ts-expect-error `cstid` is missing
deals.create({ deal_name: "Acme", pipeline_id: 1 });
// @ts-expect-error a misspelt member
deals.create({ ...deal, deal_nmae: "Acme" });
// @ts-expect-error money is a number
deals.create({ ...deal, deal_amount: "15000" });
// @ts-expect-error the stage cannot be written
deals.update(7, { ...deal, deal_current_stage: 1 });
// @ts-expect-error an update wants the three required members again
deals.update(7, { deal_amount: 1 });
// @ts-expect-error `secretKey` is missing
createYsuiteClient({ accessKey: "k" });
// @ts-expect-error an unknown option
createYsuiteClient({ accessKey: "k", secretKey: "s", token: "t" });

// The path client.
async function pathClient() {
  const { data, error } = await http.GET("/v1/deals", { params: { query: { pageSize: 5 } } });
  if (error) return error.body.errors;
  return data.data.data[0]?.deal_name.toUpperCase();
}
holds<Equal<Awaited<ReturnType<typeof pathClient>>, string | { [key: string]: string[] } | undefined>>();
// @ts-expect-error a path that does not exist
http.GET("/v1/deal");
// @ts-expect-error a method that the path does not have
http.PATCH("/v1/deals/{id}", { params: { path: { id: 1 } } });
// @ts-expect-error the path parameter is missing
http.GET("/v1/deals/{id}");
// @ts-expect-error the body is missing
http.POST("/v1/deals");
// @ts-expect-error a parameter that does not exist
http.GET("/v1/deals", { params: { query: { pagesize: 5 } } });
