import type { WeeekClient } from "crm-deals/weeek";

declare const weeek: WeeekClient;
const { contacts } = weeek;

// @ts-expect-error the first name is missing
contacts.create({ lastName: "Berg" });
// @ts-expect-error the first name is required in an update too
contacts.update("c", { lastName: "Berg" });
// @ts-expect-error there is no `name`
contacts.create({ firstName: "Nora", name: "Nora Berg" });
// @ts-expect-error not a filter
contacts.list({ email: "nora.berg@vega.example" });
// @ts-expect-error contacts have no addresses
weeek.contacts.addresses;
// @ts-expect-error contacts are linked from the organization, or written with their ids
weeek.contacts.organizations;
