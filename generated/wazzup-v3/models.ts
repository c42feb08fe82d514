// Made by `npm run generate` from specs/wazzup-v3. Do not edit.
import type * as Described from "./paths.ts";

type Filter<Query> = { [Name in keyof Query]: Query[Name] | undefined };

/** A user of the CRM, as the integration sent it. */
export interface User extends Described.User {}

/**
 * Users.
 * @useDeclaredType
 */
export type UserList = Described.UserList;

/** An error's code as a member of an object. */
export interface NestedError extends Described.NestedError {}

/** An invalid item of the request. One invalid item rejects the whole request. */
export interface InvalidItem extends Described.InvalidItem {}

/** The body of an error response. Any member may be missing, and the body may be empty. */
export interface ErrorBody extends Described.ErrorBody {}

/** A user to create, or to update where the id is already known. */
export interface UserUpsert extends Described.UserUpsert {}

/**
 * The users to create or update, at most 100. An account has at most 1,000.
 * @useDeclaredType
 */
export type UsersUpsert = Described.UsersUpsert;

/**
 * The ids of the records to delete, at most 100.
 * @useDeclaredType
 */
export type IdsDelete = Described.IdsDelete;

/**
 * Ids of records in the CRM.
 * @useDeclaredType
 */
export type Ids = Described.Ids;

/** A customer's chat in one messenger. */
export interface ContactData extends Described.ContactData {}

/** A contact as an integration sent it. It connects a customer's chats with a user of the CRM. */
export interface Contact extends Described.Contact {}

/** A page of contacts. */
export interface ContactPage extends Described.ContactPage {}

/**
 * The kind of chat. `whatsgroup`, `telegroup` and `maxgroup` are group chats.
 * @useDeclaredType
 */
export type ChatType = Described.ChatType;

/** A chat by its id. */
export interface Chat extends Described.Chat {}

/** A chat in Telegram, without its id. It needs `username` or `phone`. */
export interface TelegramChat extends Described.TelegramChat {}

/**
 * A customer's chat in one messenger.
 * @useDeclaredType
 */
export type ContactDataUpsert = Described.ContactDataUpsert;

/** A contact to create, or to update where the id is already known. */
export interface ContactUpsert extends Described.ContactUpsert {}

/**
 * The contacts to create or update, at most 100.
 * @useDeclaredType
 */
export type ContactsUpsert = Described.ContactsUpsert;

/** A deal as an integration sent it. It has no amount, stage or time. */
export interface Deal extends Described.Deal {}

/** A page of deals. */
export interface DealPage extends Described.DealPage {}

/** A deal to create, or to update where the id is already known. */
export interface DealUpsert extends Described.DealUpsert {}

/**
 * The deals to create or update, at most 100.
 * @useDeclaredType
 */
export type DealsUpsert = Described.DealsUpsert;

/** A stage of a pipeline. */
export interface PipelineStage extends Described.PipelineStage {}

/** A pipeline as the integration sent it. */
export interface Pipeline extends Described.Pipeline {}

/**
 * Pipelines.
 * @useDeclaredType
 */
export type PipelineList = Described.PipelineList;

/** A stage to create or update. */
export interface PipelineStageUpload extends Described.PipelineStageUpload {}

/** A pipeline to create or update. */
export interface PipelineUpload extends Described.PipelineUpload {}

/**
 * All pipelines. No maximum number is documented.
 * @useDeclaredType
 */
export type PipelinesUpload = Described.PipelinesUpload;

/** A messenger's account that is connected to Wazzup. */
export interface Channel extends Described.Channel {}

/**
 * Channels.
 * @useDeclaredType
 */
export type ChannelList = Described.ChannelList;

/** A button. Which members it has depends on the messenger. */
export interface Button extends Described.Button {}

/** Buttons, for WABA, Telegram bots and MAX. */
export interface ButtonsObject extends Described.ButtonsObject {}

/** A message with a text. */
export interface TextMessage extends Described.TextMessage {}

/** A message with a file. */
export interface ContentMessage extends Described.ContentMessage {}

/** A message with a WABA template. */
export interface TemplateMessage extends Described.TemplateMessage {}

/**
 * A message with a text, a file or a WABA template. A text and a file in one message are not allowed.
 * @useDeclaredType
 */
export type MessageCreate = Described.MessageCreate;

/** A message that Wazzup has accepted. */
export interface MessageAccepted extends Described.MessageAccepted {}

/** A new text. */
export interface TextEdit extends Described.TextEdit {}

/** A new file. */
export interface ContentEdit extends Described.ContentEdit {}

/**
 * The message's new text or its new file, never both.
 * @useDeclaredType
 */
export type MessageEdit = Described.MessageEdit;

/**
 * Whether the events are sent. The API returns booleans; the page prints them as text.
 * @useDeclaredType
 */
export type WebhookSwitch = Described.WebhookSwitch;

/** Which events are sent. */
export interface WebhookSubscriptions extends Described.WebhookSubscriptions {}

/** The address that events are sent to, and which events are sent. */
export interface WebhookSettings extends Described.WebhookSettings {}

/** Which events are sent. Send all four, and use one of the two names for WABA templates' states. */
export interface WebhookSubscriptionsUpdate extends Described.WebhookSubscriptionsUpdate {}

/** The address and the events to set. */
export interface WebhookSettingsUpdate extends Described.WebhookSettingsUpdate {}

/** A user who was sent before. */
export interface IframeUser extends Described.IframeUser {}

/** The chat that is open at first. */
export interface IframeActiveChat extends Described.IframeActiveChat {}

/** Options of the window. No member's type is recorded. */
export interface IframeOptions extends Described.IframeOptions {}

/** All chats that the user may see. */
export interface AllChatsLink extends Described.AllChatsLink {}

/** A chat to show. */
export interface IframeChat extends Described.IframeChat {}

/** The chats of one card of the CRM. */
export interface CardLink extends Described.CardLink {}

/**
 * Who opens the chat window, and whether it shows all the user's chats or those of one card of the CRM.
 * @useDeclaredType
 */
export type IframeLinkCreate = Described.IframeLinkCreate;

/** The chat window's address. */
export interface IframeLink extends Described.IframeLink {}

/** A WhatsApp business account. */
export interface Waba extends Described.Waba {}

/** A button of a template. */
export interface WabaTemplateButton extends Described.WabaTemplateButton {}

/** A part of a template. */
export interface WabaTemplateComponent extends Described.WabaTemplateComponent {}

/** A WABA template. */
export interface WabaTemplate extends Described.WabaTemplate {}

/**
 * WABA templates.
 * @useDeclaredType
 */
export type WabaTemplateList = Described.WabaTemplateList;

/** A user's unanswered messages. */
export interface UnansweredCounter extends Described.UnansweredCounter {}

/** Why a message was not delivered. */
export interface WebhookError extends Described.WebhookError {}

/** A customer, as the messenger knows them. */
export interface WebhookContact extends Described.WebhookContact {}

/** A message before it was edited or deleted. */
export interface WebhookOldInfo extends Described.WebhookOldInfo {}

/** A post in Instagram. */
export interface InstagramPost extends Described.InstagramPost {}

/** A message. Every member except the two ids was missing in some body. */
export interface WebhookMessage extends Described.WebhookMessage {}

/** A message's new status. */
export interface WebhookStatus extends Described.WebhookStatus {}

/** Messages, statuses, or both. */
export interface MessagesAndStatuses extends Described.MessagesAndStatuses {}

/** A channel's new state. */
export interface ChannelUpdate extends Described.ChannelUpdate {}

/** Channels whose states changed. */
export interface ChannelsUpdates extends Described.ChannelsUpdates {}

/** A WABA template's new state. */
export interface TemplateStatusUpdate extends Described.TemplateStatusUpdate {}

/** A WABA template's new state. */
export interface TemplateStatus extends Described.TemplateStatus {}

/** A contact to create in the CRM. */
export interface CreateContactRequest extends Described.CreateContactRequest {}

/** A request to create a contact. */
export interface CreateContact extends Described.CreateContact {}

/** A deal to create in the CRM. */
export interface CreateDealRequest extends Described.CreateDealRequest {}

/** A request to create a deal. */
export interface CreateDeal extends Described.CreateDeal {}

/** A test of the address. */
export interface TestRequest extends Described.TestRequest {}

/** The query parameters of `listContacts`, where `undefined` is the same as absent. */
export interface ContactFilter extends Filter<NonNullable<Described.operations["listContacts"]["parameters"]["query"]>> {}

/** The query parameters of `listDeals`, where `undefined` is the same as absent. */
export interface DealFilter extends Filter<NonNullable<Described.operations["listDeals"]["parameters"]["query"]>> {}

/** The query parameters of `listWabaTemplates`, where `undefined` is the same as absent. */
export interface WabaTemplateFilter extends Filter<NonNullable<Described.operations["listWabaTemplates"]["parameters"]["query"]>> {}
