import type { YsuiteClient } from "crm-deals/ysuite";
import type { Line, Lines } from "../lines.ts";

export const deals: Lines<YsuiteClient> = {
  listDeals: (ysuite, call) => ysuite.deals.list({ pipeline_id: 1, pageSize: 50, sortOrder: "desc" }, call),
  getDeal: (ysuite, call) => ysuite.deals.get(7, call),
  createDeal: (ysuite, call) =>
    ysuite.deals.create({ deal_name: "Oak doors", pipeline_id: 1, cstid: 10, deal_amount: 1800 }, call),
  updateDeal: (ysuite, call) =>
    ysuite.deals.update(7, { deal_name: "Oak doors", pipeline_id: 1, cstid: 10, deal_source: "Website" }, call),
  deleteDeal: (ysuite, call) => ysuite.deals.delete(7, call),
};

export const dealMethods: Record<string, Line<YsuiteClient>> = {
  "deals.change": (ysuite, call) => ysuite.deals.change(7, { deal_amount: 1800 }, call),
};
