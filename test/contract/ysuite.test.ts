import { createYsuiteClient } from "crm-deals/ysuite";
import { contract } from "./harness.ts";

const deal = { deal_name: "Acme Corp — Enterprise License", pipeline_id: 1, cstid: 10, deal_amount: 15000 };
const contact = { cstname: "Sarah Johnson", contact_type: 2 as const, cst_tag_id: [3] };
const lead = { cstname: "Sarah Johnson", cstmobile: "+971501234567", tag_ids: [3] };
const item = { item_id: 5, item_name: "License", quantity: 1, price: 5000, type: "item" as const };
const invoice = { customer_id: 10, template_id: 2, items: [item], due_date: "2026-07-31" };
const estimate = { customer_id: 10, template_id: 2, items: [item, { ...item, tax_id: "1" }], deal_id: 7 };
const path = { id: 7 };

contract("ysuite", {
  createClient: (options) => createYsuiteClient({ accessKey: "access", secretKey: "secret", ...options }),
  notFound: ["400 notFound"],
  cases: {
    listDeals: {
      facade: async (client, call) =>
        (await client.deals.list({ pageSize: 10, sortOrder: "asc" }, call).firstPage()).items,
      http: (client, call) => client.http.GET("/v1/deals", { params: { query: { cstid: 10 } }, call }),
      payload: "/data/data",
    },
    getDeal: {
      facade: (client, call) => client.deals.get(7, call),
      http: (client, call) => client.http.GET("/v1/deals/{id}", { params: { path }, call }),
      payload: "/data",
    },
    createDeal: {
      facade: (client, call) => client.deals.create(deal, call),
      http: (client, call) => client.http.POST("/v1/deals", { body: deal, call }),
      payload: "/data",
    },
    updateDeal: {
      facade: (client, call) => client.deals.update(7, deal, call),
      http: (client, call) => client.http.PUT("/v1/deals/{id}", { params: { path }, body: deal, call }),
    },
    deleteDeal: {
      facade: (client, call) => client.deals.delete(7, call),
      http: (client, call) => client.http.DELETE("/v1/deals/{id}", { params: { path }, call }),
    },
    listContacts: {
      facade: async (client, call) =>
        (await client.contacts.list({ type: 1, search: "sarah" }, call).firstPage()).items,
      http: (client, call) => client.http.GET("/v1/contacts", { params: { query: { pageIndex: 1, type: 2 } }, call }),
      payload: "/data/data",
    },
    getContact: {
      facade: (client, call) => client.contacts.get(7, call),
      http: (client, call) => client.http.GET("/v1/contacts/{id}", { params: { path }, call }),
      payload: "/data",
    },
    createContact: {
      facade: (client, call) => client.contacts.create(contact, call),
      http: (client, call) => client.http.POST("/v1/contacts", { body: contact, call }),
      payload: "/data",
    },
    listLeads: {
      facade: async (client, call) => (await client.leads.list({ lead_status: "New" }, call).firstPage()).items,
      http: (client, call) => client.http.GET("/v1/leads", { params: { query: { sortBy: "cstname" } }, call }),
      payload: "/data/data",
    },
    createLead: {
      facade: (client, call) => client.leads.create(lead, call),
      http: (client, call) => client.http.POST("/v1/leads", { body: lead, call }),
      payload: "/data",
    },
    listInvoices: {
      facade: async (client, call) =>
        (await client.invoices.list({ inv_status: 0, cstid: 10 }, call).firstPage()).items,
      http: (client, call) =>
        client.http.GET("/v1/invoices", {
          params: { query: { inv_datetime_from: "2026-07-01", inv_datetime_to: "2026-07-31" } },
          call,
        }),
      payload: "/data/data",
    },
    getInvoice: {
      facade: (client, call) => client.invoices.get(7, call),
      http: (client, call) => client.http.GET("/v1/invoices/{id}", { params: { path }, call }),
      payload: "/data",
    },
    createInvoice: {
      facade: (client, call) => client.invoices.create(invoice, call),
      http: (client, call) => client.http.POST("/v1/invoices", { body: invoice, call }),
      payload: "/data",
    },
    listEstimates: {
      facade: async (client, call) =>
        (await client.estimates.list({ est_status: 1, cstid: 10 }, call).firstPage()).items,
      http: (client, call) =>
        client.http.GET("/v1/estimates", {
          params: { query: { est_datetime_from: "2026-07-01", est_datetime_to: "2026-07-31" } },
          call,
        }),
      payload: "/data/data",
    },
    getEstimate: {
      facade: (client, call) => client.estimates.get(7, call),
      http: (client, call) => client.http.GET("/v1/estimates/{id}", { params: { path }, call }),
      payload: "/data",
    },
    createEstimate: {
      facade: (client, call) => client.estimates.create(estimate, call),
      http: (client, call) => client.http.POST("/v1/estimates", { body: estimate, call }),
      payload: "/data",
    },
  },
});
