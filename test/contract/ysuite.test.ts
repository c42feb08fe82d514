import { createYsuiteClient } from "crm-deals/ysuite";
import { contract } from "./harness.ts";
import { contacts } from "./ysuite/contacts.ts";
import { dealMethods, deals } from "./ysuite/deals.ts";
import { invoices } from "./ysuite/invoices.ts";

contract("ysuite", {
  createClient: (options) => createYsuiteClient({ accessKey: "access", secretKey: "secret", ...options }),
  lines: { ...deals, ...contacts, ...invoices },
  composed: dealMethods,
  notFound: ["400 notFound"],
});
