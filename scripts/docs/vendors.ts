/** What the documentation says of each vendor beside its description. */
import type { Vendor } from "../../src/vendors.ts";

export interface VendorNotes {
  name: string;
  /** What its factory takes, by the security scheme of the operation at hand. */
  credentials: Record<string, string>;
}

export const vendorNotes: Record<Vendor, VendorNotes> = {
  wazzup: {
    name: "Wazzup",
    credentials: {
      bearer: 'token: process.env.WAZZUP_TOKEN ?? ""',
      basic: 'partner: { email: "me@example.com", password: process.env.WAZZUP_PASSWORD ?? "" }',
    },
  },
  "wazzup-v3": { name: "Wazzup API v3", credentials: { apiKey: 'apiKey: process.env.WAZZUP_V3_KEY ?? ""' } },
  woofed: { name: "WoofedCRM", credentials: { bearer: 'token: process.env.WOOFED_TOKEN ?? "", accountId: 1' } },
  ysuite: {
    name: "Y-Suite",
    credentials: {
      accessKey: 'accessKey: process.env.YSUITE_ACCESS_KEY ?? "", secretKey: process.env.YSUITE_SECRET_KEY ?? ""',
    },
  },
  weeek: { name: "Weeek", credentials: { bearer: 'token: process.env.WEEEK_TOKEN ?? ""' } },
};
