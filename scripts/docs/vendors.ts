/** What the documentation calls each vendor. */
import type { Vendor } from "../../src/vendors.ts";

export const vendorNames: Record<Vendor, string> = {
  wazzup: "Wazzup",
  "wazzup-v3": "Wazzup API v3",
  woofed: "WoofedCRM",
  ysuite: "Y-Suite",
  weeek: "Weeek",
};
