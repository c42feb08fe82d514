import type { WeeekClient } from "crm-deals/weeek";

declare const weeek: WeeekClient;
const { tags } = weeek;

// @ts-expect-error the colour of a new tag is the vendor's to choose
tags.create({ title: "Regular customer", color: "#3f7d20" });
// @ts-expect-error the colour is missing
tags.update(12, { title: "Best customer" });
// @ts-expect-error a tag's id is a number
tags.get("12");
// @ts-expect-error an attachment's id is text
weeek.attachments.get(12);
