import type { WazzupClient } from "crm-deals/wazzup";
import type { Case } from "../harness.ts";

const account = { name: "Demo Client", lang: "en", currency: "EUR", country: "EU", timezone: 2 };
const clientCredentials = {
  grant_type: "client_credentials" as const,
  client_credentials_data: { scope: "transport,crm" },
};
const refresh = {
  grant_type: "refresh_token" as const,
  refresh_token_data: { refresh_token: "r", client_id: "crm-example" },
};

/** What a partner does: tokens and accounts. */
export const partner: Record<string, Case<WazzupClient>> = {
  createToken: {
    facade: (client, call) => client.tokens.create(clientCredentials, call),
    http: (client, call) => client.http.POST("/v2/oauth/token", { body: refresh, call }),
    payload: "/data",
  },
  createAccount: {
    facade: (client, call) => client.accounts.create(account, call),
    http: (client, call) => client.http.POST("/v2/accounts", { body: account, call }),
    payload: "/data/account",
  },
  getAccount: {
    facade: (client, call) => client.accounts.get(12345678, { expand: "billing" }, call),
    http: (client, call) =>
      client.http.GET("/v2/accounts/{account_id}", { params: { path: { account_id: "12345678" } }, call }),
    payload: "/data",
  },
  raiseWabaBalance: {
    facade: (client, call) => client.accounts.wabaBalance.raise("12345678", 100, call),
    http: (client, call) =>
      client.http.POST("/v2/accounts/{account_id}/waba-balance", {
        params: { path: { account_id: 12345678 } },
        body: { value: 100 },
        call,
      }),
  },
};
