import { createWoofedClient } from "crm-deals/woofed";
import { contract } from "./harness.ts";

const deal = { name: "Lead site: Rubel", stage_id: 1, contact_id: 1 };
const contact = { full_name: "Tim Maia", email: "tim@maia.example", label_list: ["vip"] };
const product = { name: "Car", amount_in_cents: 1000035, custom_attributes: { doors: 4 } };
const user = { email: "tim@maia.example", password: "StrongP@ssw0rd" };
const message = { kind: "evolution_api_message", send_now: true, app_type: "Apps::EvolutionApi", app_id: 5 } as const;
const account = { account_id: 1 };
const path = { ...account, id: 1 };

contract("woofed", {
  createClient: (options) => createWoofedClient({ token: "token", accountId: 1, ...options }),
  cases: {
    searchDeals: {
      facade: async (client, call) =>
        (await client.deals.search({ name_cont: "Rubel" }, { ...call, page: 1 }).firstPage()).items,
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/deals/search", {
          params: { path: account, query: { page: 1 } },
          body: { query: { stage_id_in: [1, 2] } },
          call,
        }),
      payload: "/data",
    },
    getDeal: {
      facade: (client, call) => client.deals.get(1, call),
      http: (client, call) => client.http.GET("/api/v1/accounts/{account_id}/deals/{id}", { params: { path }, call }),
      payload: "",
    },
    createDeal: {
      facade: (client, call) => client.deals.create(deal, call),
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/deals", { params: { path: account }, body: deal, call }),
      payload: "",
    },
    updateDeal: {
      facade: (client, call) => client.deals.update(1, { status: "lost" }, call),
      http: (client, call) =>
        client.http.PUT("/api/v1/accounts/{account_id}/deals/{id}", { params: { path }, body: { name: "New" }, call }),
      payload: "",
    },
    upsertDeal: {
      facade: (client, call) => client.deals.upsert({ contact_id: 1, status: "won" }, call),
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/deals/upsert", { params: { path: account }, body: deal, call }),
      payload: "",
    },
    createDealEvent: {
      facade: (client, call) => client.deals.events.create(1, { kind: "note", content: "Called." }, call),
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/deals/{deal_id}/events", {
          params: { path: { ...account, deal_id: 1 } },
          body: message,
          call,
        }),
      payload: "",
    },
    createDealProduct: {
      facade: (client, call) => client.dealProducts.create({ product_id: 1, deal_id: 1 }, call),
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/deal_products", {
          params: { path: account },
          body: { product_id: 1, deal_id: 1, quantity: 2 },
          call,
        }),
      payload: "",
    },
    getDealProduct: {
      facade: (client, call) => client.dealProducts.get(1, call),
      http: (client, call) =>
        client.http.GET("/api/v1/accounts/{account_id}/deal_products/{id}", { params: { path }, call }),
      payload: "",
    },
    updateDealProduct: {
      facade: (client, call) => client.dealProducts.update(1, { quantity: 3 }, call),
      http: (client, call) =>
        client.http.PUT("/api/v1/accounts/{account_id}/deal_products/{id}", {
          params: { path },
          body: { unit_amount_in_cents: 1 },
          call,
        }),
      payload: "",
    },
    createDealAssignee: {
      facade: (client, call) => client.dealAssignees.create({ user_id: 1, deal_id: 1 }, call),
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/deal_assignees", {
          params: { path: account },
          body: { user_id: 1, deal_id: 1 },
          call,
        }),
      payload: "",
    },
    deleteDealAssignee: {
      facade: (client, call) => client.dealAssignees.delete(1, call),
      http: (client, call) =>
        client.http.DELETE("/api/v1/accounts/{account_id}/deal_assignees/{id}", { params: { path }, call }),
    },
    searchContacts: {
      facade: async (client, call) =>
        (await client.contacts.search({ full_name_cont: "John", id_in: [1, 2] }, { ...call, page: 1 }).firstPage())
          .items,
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/contacts/search", {
          params: { path: account, query: { page: 1 } },
          body: { query: { full_name_or_email_cont: "john" } },
          call,
        }),
      payload: "/data",
    },
    getContact: {
      facade: (client, call) => client.contacts.get(1, call),
      http: (client, call) =>
        client.http.GET("/api/v1/accounts/{account_id}/contacts/{id}", { params: { path }, call }),
      payload: "",
    },
    createContact: {
      facade: (client, call) => client.contacts.create(contact, call),
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/contacts", { params: { path: account }, body: contact, call }),
      payload: "",
    },
    upsertContact: {
      facade: (client, call) => client.contacts.upsert({ phone: "+5541996910256" }, call),
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/contacts/upsert", {
          params: { path: account },
          body: { ...contact, label_list: "vip, trial" },
          call,
        }),
      payload: "",
    },
    deleteContact: {
      facade: (client, call) => client.contacts.delete(1, call),
      http: (client, call) =>
        client.http.DELETE("/api/v1/accounts/{account_id}/contacts/{id}", { params: { path }, call }),
    },
    searchProducts: {
      facade: async (client, call) =>
        (await client.products.search({ amount_in_cents_gteq: 1000 }, { ...call, page: 1 }).firstPage()).items,
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/products/search", {
          params: { path: account, query: { page: 1 } },
          body: { query: {} },
          call,
        }),
      payload: "/data",
    },
    getProduct: {
      facade: (client, call) => client.products.get(1, call),
      http: (client, call) =>
        client.http.GET("/api/v1/accounts/{account_id}/products/{id}", { params: { path }, call }),
      payload: "",
    },
    createProduct: {
      facade: (client, call) => client.products.create(product, call),
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/products", { params: { path: account }, body: product, call }),
      payload: "",
    },
    updateProduct: {
      facade: (client, call) => client.products.update(1, { amount_in_cents: 0 }, call),
      http: (client, call) =>
        client.http.PUT("/api/v1/accounts/{account_id}/products/{id}", { params: { path }, body: product, call }),
      payload: "",
    },
    searchUsers: {
      facade: async (client, call) =>
        (await client.users.search({ job_description_eq: "ceo" }, { ...call, page: 1 }).firstPage()).items,
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/users/search", {
          params: { path: account, query: { page: 1 } },
          body: { query: { s: ["id asc"] } },
          call,
        }),
      payload: "/data",
    },
    createUser: {
      facade: (client, call) => client.users.create(user, call),
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/users", {
          params: { path: account },
          body: { ...user, password_confirmation: user.password },
          call,
        }),
      payload: "",
    },
  },
});
