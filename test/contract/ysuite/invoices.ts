import type { YsuiteClient } from "crm-deals/ysuite";
import type { Lines } from "../lines.ts";

export const invoices: Lines<YsuiteClient> = {
  listInvoices: (ysuite, call) => ysuite.invoices.list({ inv_status: 0, inv_datetime_from: "2026-07-01" }, call),
  getInvoice: (ysuite, call) => ysuite.invoices.get(31, call),
  createInvoice: (ysuite, call) =>
    ysuite.invoices.create(
      {
        customer_id: 10,
        template_id: 2,
        due_date: "2026-07-31",
        items: [{ item_id: 5, item_name: "Oak door", quantity: 3, price: 600, type: "item" }],
      },
      call,
    ),

  listEstimates: (ysuite, call) => ysuite.estimates.list({ cstid: 10, est_datetime_to: "2026-07-31" }, call),
  getEstimate: (ysuite, call) => ysuite.estimates.get(44, call),
  createEstimate: (ysuite, call) =>
    ysuite.estimates.create(
      {
        customer_id: 10,
        template_id: 2,
        expiry_date: "2026-08-31",
        items: [{ item_id: 5, item_name: "Oak door", quantity: 3, price: 600, type: "item" }],
      },
      call,
    ),
};
