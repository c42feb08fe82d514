import type { DealCreate, LineItemCreate, YsuiteClient } from "crm-deals/ysuite";
import { createYsuiteClient } from "crm-deals/ysuite";
import { type Equal, holds } from "./expect.ts";

declare const ysuite: YsuiteClient;
const { deals, contacts, leads, invoices, estimates, http } = ysuite;
const deal: DealCreate = { deal_name: "Acme", pipeline_id: 1, cstid: 10 };

// What the methods take.
deals.change(7, { deal_amount: 18000 });
deals.list({ pageIndex: 0, sortOrder: "asc", cstid: undefined }, { signal: AbortSignal.timeout(1), maxPages: 3 });

// @ts-expect-error a filter that does not exist
deals.list({ pipelineId: 1 });
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
// @ts-expect-error a write takes no null
deals.change(7, { deal_amount: null });
// @ts-expect-error `secretKey` is missing
createYsuiteClient({ accessKey: "k" });

// The other resources.
const item: LineItemCreate = { item_id: 1, item_name: "License", quantity: 1, price: 5000, type: "item" };
// @ts-expect-error the filter is called `type`
contacts.list({ contact_type: 1 });
// @ts-expect-error neither an individual nor a business
contacts.create({ cstname: "Acme", contact_type: 3 });
// @ts-expect-error contacts call it `cst_tag_id`
contacts.create({ cstname: "Acme", contact_type: 2, tag_ids: [1] });
// @ts-expect-error a status is capitalised
leads.list({ lead_status: "new" });
// @ts-expect-error the status cannot be written
leads.create({ cstname: "Acme", lead_status: "New" });
// @ts-expect-error no operation is known that reads a lead
leads.get(42);
// @ts-expect-error the filter is called `cstid`
invoices.list({ customer_id: 10 });
// @ts-expect-error the items are missing
invoices.create({ customer_id: 10, template_id: 2 });
// @ts-expect-error a tax's id is a string
invoices.create({ customer_id: 10, template_id: 2, items: [{ ...item, tax_id: 1 }] });
// @ts-expect-error an estimate expires
estimates.create({ customer_id: 10, template_id: 2, items: [item], due_date: "2026-08-01" });

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
