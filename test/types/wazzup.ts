import type { Attachment, DealCreate, WazzupClient } from "crm-deals/wazzup";
import { createWazzupClient } from "crm-deals/wazzup";
import { type Equal, holds } from "./expect.ts";

declare const wazzup: WazzupClient;
const { deals, contacts, settings, pipelines, channels, messages, webhooks, http } = wazzup;
const { iframeLinks, tokens, accounts } = wazzup;

// What the methods take.
declare const deal: DealCreate;
const frozen: readonly DealCreate[] = [deal];
deals.create(frozen);

// @ts-expect-error an id is a string
deals.get(1);
// @ts-expect-error a list of deals, not one
deals.create(deal);
// @ts-expect-error a misspelt member
deals.create([{ ...deal, is_closed: true }]);
// @ts-expect-error an update wants the whole deal
deals.update([{ id: "deal1", closed: true }]);
// @ts-expect-error a filter that does not exist
deals.list({ page: 1 });
// @ts-expect-error a partner has a password
createWazzupClient({ partner: { email: "partner@example.com" } });

// Contacts, users, settings, pipelines.
// @ts-expect-error `uri` is missing
contacts.create([{ id: "1", responsible_user_id: "1", name: "Oak", contact_data: [] }]);
// @ts-expect-error no such role
settings.update({ user_roles: [{ channel_id: "c", user_id: "1", role: "admin" }] });
// @ts-expect-error a stage has a name
pipelines.create([{ id: "p", name: "incoming", stages: [{ id: "s" }] }]);

// Channels and messages.
const to = { channel_id: "c", recipient: { chat_type: "whatsapp", chat_id: "37199999999" } };
const attachment: Attachment = { url: "https://crm.example.com/offer.pdf" };
messages.send({ ...to, template: { anything: 1 } });
channels.create({ transport: "instagram", credentials: {} });
// @ts-expect-error a text and an attachment
messages.send({ ...to, text: "Ready.", attachment });
// @ts-expect-error a text and a template
messages.send({ ...to, text: "Ready.", template: {} });
// @ts-expect-error neither a text nor an attachment nor a template
messages.send({ ...to });
// @ts-expect-error a misspelt member
messages.send({ ...to, text: "Ready.", crm_user: "1" });
// @ts-expect-error an Instagram account needs all four
channels.create({ transport: "instagram", credentials: { username: "oak" } });
// @ts-expect-error a filter that does not exist
channels.delete("c", { deleteChats: true });

// Subscriptions and links.
const chats = [{ chat_type: "whatsapp", chat_id: "37199999999" }];
// @ts-expect-error a card has chats
iframeLinks.chats({ user_id: "1", scope: "card" });
// @ts-expect-error all chats go without a list of them
iframeLinks.chats({ user_id: "1", scope: "global", chats });
// @ts-expect-error the API rejects the documented `user`
iframeLinks.chats({ user: { id: "1" }, scope: "global" });
// @ts-expect-error a subscription has an address
webhooks.create([{ event: "message.add" }]);

// Tokens and accounts.
const refresh_token_data = { refresh_token: "r", client_id: "c" };
// @ts-expect-error the grant's own object is missing
tokens.create({ grant_type: "client_credentials", refresh_token_data });
// @ts-expect-error the token is in an object
tokens.create({ grant_type: "refresh_token", refresh_token: "r" });
// @ts-expect-error a time zone is a number
accounts.create({ name: "Demo", lang: "en", currency: "EUR", country: "EU", timezone: "+2" });
// @ts-expect-error an amount is a number
accounts.wabaBalance.raise(1, "100");

// The path client.
async function pathClient() {
  const { data, error } = await http.GET("/v2/deals/{deal_id}", { params: { path: { deal_id: "deal1" } } });
  if (error) return error.body.errors?.join();
  return data.data[0]?.name;
}
holds<Equal<Awaited<ReturnType<typeof pathClient>>, string | undefined>>();
// @ts-expect-error the member is called `deal_ids`
http.DELETE("/v2/deals", { body: { ids: ["deal1"] } });
// An open body takes any member; an object it is.
http.DELETE("/v2/users", { body: { user_ids: ["1"] } });
// @ts-expect-error no object
http.DELETE("/v2/users", { body: 5 });
