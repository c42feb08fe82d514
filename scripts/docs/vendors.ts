/** What the documentation calls each vendor. */
import type { Vendor } from "../../src/vendors.ts";

export const vendorNames: Record<Vendor, string> = {
  wazzup: "Wazzup",
  woofed: "WoofedCRM",
  ysuite: "Y-Suite",
  weeek: "Weeek",
};
