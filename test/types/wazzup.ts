import type { Paginated } from "crm-deals";
import type {
  Account,
  AccountCreate,
  AccountFilter,
  Attachment,
  Channel,
  ChannelCreate,
  ChannelDeletion,
  ChannelsLinkOptions,
  Contact,
  ContactCreate,
  ContactData,
  ContactUpdate,
  Deal,
  DealCreate,
  DealFilter,
  DealUpdate,
  IframeLink,
  MessageAccepted,
  MessagesDump,
  MessagesDumpCreate,
  Pipeline,
  PipelineCreate,
  PipelinesCreated,
  Processed,
  Recipient,
  Settings,
  SettingsUpdate,
  Template,
  TemplateCreate,
  TokenGrant,
  Tokens,
  UnansweredCleared,
  UnansweredCounter,
  User,
  UserCreate,
  UserRole,
  WabaTransaction,
  WazzupClient,
  WebhookSubscription,
  WebhookSubscriptionCreate,
  WebhookSubscriptionUpdate,
} from "crm-deals/wazzup";
import { createWazzupClient } from "crm-deals/wazzup";
import { type Equal, holds, type Optional, type Required } from "./expect.ts";

declare const wazzup: WazzupClient;
const { deals, contacts, users, settings, pipelines, channels, messages, webhooks, http } = wazzup;
const { iframeLinks, templates, counters, tokens, accounts } = wazzup;

type DealMembers = "id" | "responsible_user_id" | "name" | "uri" | "contacts" | "closed";

// What a deal has.
holds<Equal<Required<Deal>, DealMembers>>();
holds<Equal<Optional<Deal>, never>>();
holds<Equal<Required<DealCreate>, DealMembers>>();
holds<Equal<Required<DealUpdate>, DealMembers>>();
holds<Equal<Required<Processed>, "processed">>();
holds<Equal<keyof DealFilter, "offset" | "limit">>();

// What the methods take and give.
holds<Equal<ReturnType<typeof deals.list>, Paginated<Deal>>>();
holds<Equal<ReturnType<typeof deals.get>, Promise<Deal>>>();
holds<Equal<ReturnType<typeof deals.create>, Promise<Processed>>>();
holds<Equal<ReturnType<typeof deals.update>, Promise<Processed>>>();
holds<Equal<ReturnType<typeof deals.delete>, Promise<void>>>();
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
// @ts-expect-error ids are strings
deals.delete([1]);
// @ts-expect-error a filter that does not exist
deals.list({ page: 1 });
// @ts-expect-error a partner has a password
createWazzupClient({ partner: { email: "partner@example.com" } });

// Contacts, users, settings, pipelines.
type ContactMembers = "id" | "responsible_user_id" | "name" | "contact_data" | "uri";
holds<Equal<Required<Contact>, ContactMembers>>();
holds<Equal<Optional<Contact>, never>>();
holds<Equal<Required<ContactCreate>, ContactMembers>>();
holds<Equal<Required<ContactUpdate>, ContactMembers>>();
holds<Equal<Required<ContactData>, "chat_type" | "chat_id">>();
holds<Equal<Optional<ContactData>, "username" | "phone">>();
holds<Equal<Required<User>, "id" | "name">>();
holds<Equal<Optional<User>, "phone">>();
holds<Equal<Required<UserCreate>, "id" | "name">>();
holds<Equal<Optional<UserCreate>, "phone">>();
type SettingsMembers =
  | "user_roles"
  | "hide_phone_numbers_for_user_ids"
  | "push_input_output_message_events_for_managers";
holds<Equal<Optional<Settings>, SettingsMembers>>();
holds<Equal<Optional<SettingsUpdate>, SettingsMembers>>();
holds<Equal<Required<UserRole>, "channel_id" | "user_id" | "role">>();
holds<Equal<Optional<UserRole>, "allow_get_new_clients">>();
holds<Equal<UserRole["role"], "seller" | "manager" | "auditor">>();
holds<Equal<Required<Pipeline>, "id" | "name">>();
holds<Equal<Required<PipelineCreate>, "id" | "name">>();
holds<Equal<Optional<PipelineCreate>, "stages">>();
holds<Equal<Required<PipelinesCreated>, "pipelines_created" | "stages_created">>();

holds<Equal<ReturnType<typeof contacts.list>, Promise<Contact[]>>>();
holds<Equal<ReturnType<typeof contacts.get>, Promise<Contact>>>();
holds<Equal<ReturnType<typeof contacts.create>, Promise<Processed>>>();
holds<Equal<ReturnType<typeof contacts.update>, Promise<Processed>>>();
holds<Equal<ReturnType<typeof users.list>, Promise<User[]>>>();
holds<Equal<ReturnType<typeof users.get>, Promise<User>>>();
holds<Equal<ReturnType<typeof users.create>, Promise<Processed>>>();
holds<Equal<ReturnType<typeof settings.get>, Promise<Settings>>>();
holds<Equal<ReturnType<typeof settings.update>, Promise<void>>>();
holds<Equal<ReturnType<typeof pipelines.list>, Promise<Pipeline[]>>>();
holds<Equal<ReturnType<typeof pipelines.create>, Promise<PipelinesCreated>>>();
// What nobody has seen has no method of its own.
holds<Equal<Extract<keyof typeof users, "update" | "delete">, never>>();
holds<Equal<Extract<keyof typeof contacts, "delete">, never>>();
// @ts-expect-error `uri` is missing
contacts.create([{ id: "1", responsible_user_id: "1", name: "Oak", contact_data: [] }]);
// @ts-expect-error an id is a string
users.create([{ id: 1, name: "Ann" }]);
// @ts-expect-error no such role
settings.update({ user_roles: [{ channel_id: "c", user_id: "1", role: "admin" }] });
// @ts-expect-error a stage has a name
pipelines.create([{ id: "p", name: "incoming", stages: [{ id: "s" }] }]);

// Channels and messages.
holds<Equal<Required<Channel>, "channel_id" | "transport" | "state" | "status">>();
holds<Equal<Optional<Channel>, "phone" | "messenger_id" | "name" | "username" | "reason" | "url">>();
holds<Equal<Required<ChannelCreate>, "transport" | "credentials">>();
holds<Equal<keyof ChannelDeletion, "delete_chats">>();
holds<Equal<WabaTransaction["anything"], unknown>>();
holds<Equal<Required<Recipient>, "chat_type" | "chat_id">>();
holds<Equal<Optional<Recipient>, "username" | "phone">>();
holds<Equal<Required<Attachment>, "url">>();
holds<Equal<Optional<Attachment>, "name" | "mimetype" | "size">>();
holds<Equal<Required<MessageAccepted>, "request_id">>();
holds<Equal<Required<MessagesDumpCreate>, "start_at" | "end_at">>();
holds<Equal<Optional<MessagesDumpCreate>, "channel_id">>();
holds<Equal<Required<MessagesDump>, "status">>();
holds<Equal<Optional<MessagesDump>, "export_id" | "url">>();

holds<Equal<ReturnType<typeof channels.list>, Promise<Channel[]>>>();
holds<Equal<ReturnType<typeof channels.get>, Promise<Channel>>>();
holds<Equal<ReturnType<typeof channels.create>, Promise<Channel>>>();
holds<Equal<ReturnType<typeof channels.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof channels.wabaTransactions.list>, Promise<WabaTransaction[]>>>();
holds<Equal<ReturnType<typeof messages.send>, Promise<MessageAccepted>>>();
holds<Equal<ReturnType<typeof messages.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof messages.dumps.create>, Promise<MessagesDump>>>();
holds<Equal<ReturnType<typeof messages.dumps.get>, Promise<MessagesDump>>>();
const to = { channel_id: "c", recipient: { chat_type: "whatsapp", chat_id: "37199999999" } };
const attachment: Attachment = { url: "https://crm.example.com/offer.pdf" };
messages.send({ ...to, text: "Ready.", quoted_message_id: "m", crm_user_id: "1", reset_unanswered: false });
messages.send({ ...to, attachment });
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

// Subscriptions, links, templates, counters.
holds<Equal<Required<WebhookSubscription>, "id">>();
holds<Equal<Optional<WebhookSubscription>, "url" | "event">>();
holds<Equal<Required<WebhookSubscriptionCreate>, "url" | "event">>();
holds<Equal<Required<WebhookSubscriptionUpdate>, "id" | "url" | "event">>();
holds<Equal<Optional<ChannelsLinkOptions>, "transport" | "channel_id">>();
holds<Equal<Required<IframeLink>, "link">>();
holds<Equal<Required<TemplateCreate>, "template" | "is_draft">>();
holds<Equal<Required<Template>, "title" | "waba" | "channels" | "category" | "language" | "components">>();
holds<Equal<Optional<Template>, "tricky_templates_priority">>();
holds<Equal<Required<UnansweredCounter>, "counter" | "type">>();
holds<Equal<UnansweredCounter["type"], "red" | "grey">>();
holds<Equal<UnansweredCleared["account_id"], string>>();

holds<Equal<ReturnType<typeof webhooks.list>, Promise<WebhookSubscription[]>>>();
holds<Equal<ReturnType<typeof webhooks.create>, Promise<WebhookSubscription[]>>>();
holds<Equal<ReturnType<typeof webhooks.update>, Promise<void>>>();
holds<Equal<ReturnType<typeof webhooks.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof iframeLinks.chats>, Promise<IframeLink>>>();
holds<Equal<ReturnType<typeof iframeLinks.channels>, Promise<IframeLink>>>();
holds<Equal<ReturnType<typeof templates.create>, Promise<unknown>>>();
holds<Equal<ReturnType<typeof counters.get>, Promise<UnansweredCounter>>>();
holds<Equal<ReturnType<typeof counters.clear>, Promise<UnansweredCleared>>>();
const chats = [{ chat_type: "whatsapp", chat_id: "37199999999" }];
iframeLinks.chats({ user_id: "1", scope: "card", chats });
// @ts-expect-error a card has chats
iframeLinks.chats({ user_id: "1", scope: "card" });
// @ts-expect-error all chats go without a list of them
iframeLinks.chats({ user_id: "1", scope: "global", chats });
// @ts-expect-error the API refuses the documented `user`
iframeLinks.chats({ user: { id: "1" }, scope: "global" });
// @ts-expect-error a subscription has an address
webhooks.create([{ event: "message.add" }]);

// Tokens and accounts.
holds<Equal<Required<Tokens>, "access_token">>();
holds<Equal<Optional<Tokens>, "refresh_token" | "expires_in">>();
holds<
  Equal<
    TokenGrant["grant_type"],
    "client_credentials" | "urn:ietf:params:oauth:grant-type:token-exchange" | "authorization_code" | "refresh_token"
  >
>();
holds<Equal<Required<Account>, "account_id" | "name">>();
holds<Equal<Account["account_id"], number>>();
holds<Equal<Required<AccountCreate>, "name" | "lang" | "currency" | "country" | "timezone">>();
holds<Equal<keyof AccountFilter, "expand">>();
holds<Equal<ReturnType<typeof tokens.create>, Promise<Tokens>>>();
holds<Equal<ReturnType<typeof accounts.create>, Promise<Account>>>();
holds<Equal<ReturnType<typeof accounts.get>, Promise<unknown>>>();
holds<Equal<ReturnType<typeof accounts.wabaBalance.raise>, Promise<void>>>();
const refresh_token_data = { refresh_token: "r", client_id: "c" };
tokens.create({ grant_type: "refresh_token", refresh_token_data });
// @ts-expect-error the grant's own object is missing
tokens.create({ grant_type: "client_credentials", refresh_token_data });
// @ts-expect-error the token stands in an object
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
