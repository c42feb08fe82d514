import type { WazzupClient } from "crm-deals/wazzup";
import type { Lines } from "../lines.ts";

/** What a partner does: tokens, accounts and marketplaces. */
export const partner: Lines<WazzupClient> = {
  createToken: (wazzup, call) =>
    wazzup.tokens.create({ grant_type: "client_credentials", client_credentials_data: { scope: "crm" } }, call),
  createAccount: (wazzup, call) =>
    wazzup.accounts.create({ name: "Oak and Sons", lang: "en", currency: "EUR", country: "LV", timezone: 2 }, call),
  getAccount: (wazzup, call) => wazzup.accounts.get(12345678, { expand: "billing" }, call),
  raiseWabaBalance: (wazzup, call) => wazzup.accounts.wabaBalance.raise(12345678, 100, call),
  createMarketplaceIntegration: (wazzup, call) =>
    wazzup.marketplaces.create(
      { crm_code: "oak-crm", auth_redirect_uri: "https://crm.example.com/wazzup/authorized", secret: "s3cret-for-oak" },
      call,
    ),
  updateMarketplaceIntegration: (wazzup, call) => wazzup.marketplaces.update({ crm_name: "Oak CRM" }, call),
};
