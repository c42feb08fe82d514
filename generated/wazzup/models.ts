// Made by `npm run generate` from specs/wazzup. Do not edit.
import type * as Described from "./paths.ts";

type Filter<Query> = { [Name in keyof Query]: Query[Name] | undefined };

/** A deal as the integration sent it. It has no stage, no amount and no times. Its id, contacts and responsible user are the CRM's own. */
export interface Deal extends Described.Deal {}

/** Metadata of a response. It is not known whether it can hold more than the time. */
export interface Meta extends Described.Meta {}

/** Deals in their envelope, without a total and without a link to a next page. */
export interface DealList extends Described.DealList {}

/** The body of an error, without the envelope. Any member may be missing. */
export interface ErrorBody extends Described.ErrorBody {}

/** A deal to add. */
export interface DealCreate extends Described.DealCreate {}

/** The deals to add. */
export interface DealsCreate extends Described.DealsCreate {}

/** How many records of a write the vendor processed. */
export interface Processed extends Described.Processed {}

/** The response to a create or an update. It shows no record. */
export interface ProcessedResult extends Described.ProcessedResult {}

/** The deals to delete. */
export interface DealsDelete extends Described.DealsDelete {}

/** The response to a delete. It shows no record. */
export interface NullResult extends Described.NullResult {}

/** A deal's id and its new values. It is not known whether an update takes less than the whole deal. */
export interface DealUpdate extends Described.DealUpdate {}

/** The deals to update. */
export interface DealsUpdate extends Described.DealsUpdate {}

/** A customer's account in one messenger. */
export interface ContactData extends Described.ContactData {}

/** A contact as the integration sent it. It connects a customer in the messengers with a user of the CRM. */
export interface Contact extends Described.Contact {}

/** Contacts in their envelope. */
export interface ContactList extends Described.ContactList {}

/** A contact to add. */
export interface ContactCreate extends Described.ContactCreate {}

/** The contacts to add. */
export interface ContactsCreate extends Described.ContactsCreate {}

/** A body that no source shows. It takes any member. It is not known whether the API accepts a body. */
export interface OpenBody extends Described.OpenBody {}

/** A response that no source shows. The envelope is presumed. */
export interface OpenResult extends Described.OpenResult {}

/** A contact's id and its new values. It is not known whether an update takes less than the whole contact. */
export interface ContactUpdate extends Described.ContactUpdate {}

/** The contacts to update. */
export interface ContactsUpdate extends Described.ContactsUpdate {}

/** A user of the CRM, as the integration sent it. */
export interface User extends Described.User {}

/** Users in their envelope. */
export interface UserList extends Described.UserList {}

/** A user to add, or to update if the id exists. */
export interface UserCreate extends Described.UserCreate {}

/** The users to add or update. */
export interface UsersCreate extends Described.UsersCreate {}

/** A user's role on a channel. */
export interface UserRole extends Described.UserRole {}

/** The users' roles on the channels, and the users from whom phone numbers are hidden. */
export interface Settings extends Described.Settings {}

/** The settings in the envelope that all other responses have. */
export interface SettingsEnvelope extends Described.SettingsEnvelope {}

/**
 * The settings, with the envelope or without. It is not known which form the API uses.
 * @useDeclaredType
 */
export type SettingsResult = Described.SettingsResult;

/** The settings to set. */
export interface SettingsUpdate extends Described.SettingsUpdate {}

/** A stage of a pipeline. */
export interface PipelineStage extends Described.PipelineStage {}

/** A pipeline as the integration sent it. */
export interface Pipeline extends Described.Pipeline {}

/** Pipelines in their envelope. */
export interface PipelineList extends Described.PipelineList {}

/** A stage to add or update. */
export interface PipelineStageCreate extends Described.PipelineStageCreate {}

/** A pipeline to add, or to update if the id exists. One without stages has no member `stages`. */
export interface PipelineCreate extends Described.PipelineCreate {}

/** The pipelines to add or update. */
export interface PipelinesCreate extends Described.PipelinesCreate {}

/** How many pipelines and stages the vendor added. */
export interface PipelinesCreated extends Described.PipelinesCreated {}

/** The response to an upload. */
export interface PipelinesCreatedResult extends Described.PipelinesCreatedResult {}

/** A messenger's account that is connected to Wazzup. */
export interface Channel extends Described.Channel {}

/** Channels in their envelope. */
export interface ChannelList extends Described.ChannelList {}

/** For Avito. */
export interface AvitoCredentials extends Described.AvitoCredentials {}

/** For the Instagram API. */
export interface InstagramCredentials extends Described.InstagramCredentials {}

/** For a Telegram bot. */
export interface TelegramBotCredentials extends Described.TelegramBotCredentials {}

/** For a MAX bot. */
export interface MaxBotCredentials extends Described.MaxBotCredentials {}

/** No credentials, where the account is authorized later. A public client does so for Instagram. */
export interface NoCredentials extends Described.NoCredentials {}

/** A channel to create: a kind of messenger, and the credentials to connect it. */
export interface ChannelCreate extends Described.ChannelCreate {}

/** The response to a create. */
export interface ChannelCreated extends Described.ChannelCreated {}

/** The costs of one template. Its members are not known. */
export interface WabaTransaction extends Described.WabaTransaction {}

/** A day's transactions in their envelope. */
export interface WabaTransactions extends Described.WabaTransactions {}

/** The chat that a message goes to. */
export interface Recipient extends Described.Recipient {}

/** A message with a text. */
export interface TextMessage extends Described.TextMessage {}

/** A file to send. Wazzup fetches it from its address. */
export interface Attachment extends Described.Attachment {}

/** A message with an attachment. */
export interface AttachmentMessage extends Described.AttachmentMessage {}

/** A message with a WABA template. */
export interface TemplateMessage extends Described.TemplateMessage {}

/**
 * A message with a text, an attachment or a template, but with only one of them.
 * @useDeclaredType
 */
export type MessageCreate = Described.MessageCreate;

/** The request that was accepted. A webhook reports the id of the message itself. */
export interface MessageAccepted extends Described.MessageAccepted {}

/** The response to a send. */
export interface MessageAcceptedResult extends Described.MessageAcceptedResult {}

/** The period to export. */
export interface MessagesDumpCreate extends Described.MessagesDumpCreate {}

/** An export: its status, and its file's address once it is done. The file is a CSV; public clients look for the columns `direction`, `transport`, `chat_id`, `user_username`, `user_phone`, `user_name` and `datetime`. */
export interface MessagesDump extends Described.MessagesDump {}

/** An export in its envelope. */
export interface MessagesDumpResult extends Described.MessagesDumpResult {}

/** An event, and the address that it is sent to. */
export interface WebhookSubscription extends Described.WebhookSubscription {}

/** Subscriptions in their envelope. */
export interface WebhookSubscriptionList extends Described.WebhookSubscriptionList {}

/** An event to subscribe to. */
export interface WebhookSubscriptionCreate extends Described.WebhookSubscriptionCreate {}

/** The events to subscribe to. */
export interface WebhooksCreate extends Described.WebhooksCreate {}

/** A subscription to delete. */
export interface WebhookSubscriptionReference extends Described.WebhookSubscriptionReference {}

/** The subscriptions to delete. */
export interface WebhooksDelete extends Described.WebhooksDelete {}

/** A subscription's id and its new values. */
export interface WebhookSubscriptionUpdate extends Described.WebhookSubscriptionUpdate {}

/** The subscriptions to update. */
export interface WebhooksUpdate extends Described.WebhooksUpdate {}

/** The chat that is open when the window opens. */
export interface ActiveChat extends Described.ActiveChat {}

/** Which events the iframe sends. */
export interface IframeEvents extends Described.IframeEvents {}

/** All chats that the user may see. */
export interface AllChatsLink extends Described.AllChatsLink {}

/** A chat to show. */
export interface IframeChat extends Described.IframeChat {}

/** The chats of one card of the CRM. */
export interface CardLink extends Described.CardLink {}

/**
 * What the chat window shows: all chats that the user may see (`scope: "global"`), or those of one card (`scope: "card"` with `chats`).
 * @useDeclaredType
 */
export type ChatsLinkCreate = Described.ChatsLinkCreate;

/** An address for an iframe. It is not known how long it is valid. */
export interface IframeLink extends Described.IframeLink {}

/** The response to a request for a link. */
export interface IframeLinkResult extends Described.IframeLinkResult {}

/** Which messenger or channel the window is for. */
export interface ChannelsLinkOptions extends Described.ChannelsLinkOptions {}

/** What the channel window shows. */
export interface ChannelsLinkCreate extends Described.ChannelsLinkCreate {}

/** A WhatsApp business account. */
export interface Waba extends Described.Waba {}

/** A button. */
export interface TemplateButton extends Described.TemplateButton {}

/** A part of a template. The values of `type` and `format` are known only from version 3 of the API, and are left out here. */
export interface TemplateComponent extends Described.TemplateComponent {}

/** A WABA template. */
export interface Template extends Described.Template {}

/** A WABA template to create, as a draft or for moderation. */
export interface TemplateCreate extends Described.TemplateCreate {}

/** The response to a create. */
export interface TemplateResult extends Described.TemplateResult {}

/**
 * A file of a quick reply. It is at an external address (`link`), from which Wazzup copies it to its storage, or already in
 * the storage (`sha1` and the other members). It is not documented which of them are required.
 */
export interface QuickTemplateFile extends Described.QuickTemplateFile {}

/** A quick reply to create. */
export interface QuickTemplateCreate extends Described.QuickTemplateCreate {}

/** How many messages wait for a user's reply. */
export interface UnansweredCounter extends Described.UnansweredCounter {}

/** A counter in its envelope. */
export interface UnansweredCounterResult extends Described.UnansweredCounterResult {}

/** Whether the counters of an account were cleared. */
export interface UnansweredCleared extends Described.UnansweredCleared {}

/** The response to clearing the counters. */
export interface UnansweredClearedResult extends Described.UnansweredClearedResult {}

/** Requests a White Label partner's machine token. */
export interface ClientCredentialsGrant extends Described.ClientCredentialsGrant {}

/** Exchanges a machine token for an end customer's tokens. The partner must have created the account. */
export interface TokenExchangeGrant extends Described.TokenExchangeGrant {}

/** Exchanges the `code` of a customer's login for the end customer's tokens. For Wazzup Label partners. */
export interface AuthorizationCodeGrant extends Described.AuthorizationCodeGrant {}

/** Exchanges a refresh token for new tokens. */
export interface RefreshTokenGrant extends Described.RefreshTokenGrant {}

/**
 * One of four grants. `grant_type` names it, and one object has its members.
 * @useDeclaredType
 */
export type TokenGrant = Described.TokenGrant;

/** An access token, and with most grants a refresh token. Treat them as opaque. */
export interface Tokens extends Described.Tokens {}

/** The response to a grant. */
export interface TokensResult extends Described.TokensResult {}

/** An account to create. */
export interface AccountCreate extends Described.AccountCreate {}

/** A new account: its id, a number of eight digits, and its name. */
export interface Account extends Described.Account {}

/** The response to a create. */
export interface AccountCreated extends Described.AccountCreated {}

/** By how much the limit rises. */
export interface WabaBalanceRaise extends Described.WabaBalanceRaise {}

/** An integration to register. */
export interface MarketplaceIntegrationCreate extends Described.MarketplaceIntegrationCreate {}

/** What to change of an integration. */
export interface MarketplaceIntegrationUpdate extends Described.MarketplaceIntegrationUpdate {}

/** A chat, or a member of one. Its `phone` is text. Members of group chats can have a number instead. */
export interface WebhookChat extends Described.WebhookChat {}

/** A file. */
export interface WebhookAttachment extends Described.WebhookAttachment {}

/** A message, inbound or outbound. */
export interface WebhookMessage extends Described.WebhookMessage {}

/** Metadata of a webhook. */
export interface WebhookMeta extends Described.WebhookMeta {}

/** Messages were added. */
export interface MessageAddEvent extends Described.MessageAddEvent {}

/** The new status of a message that was sent. */
export interface WebhookMessageStatus extends Described.WebhookMessageStatus {}

/** The status of messages changed. */
export interface MessageStatusUpdateEvent extends Described.MessageStatusUpdateEvent {}

/** An event whose items no source shows. */
export interface OtherEvent extends Described.OtherEvent {}

/** A channel's new status. */
export interface WebhookChannelStatus extends Described.WebhookChannelStatus {}

/** The status of channels changed. */
export interface ChannelStatusUpdateEvent extends Described.ChannelStatusUpdateEvent {}

/** A contact to create in the CRM. */
export interface WebhookContactRequest extends Described.WebhookContactRequest {}

/** Contacts need to be created. */
export interface ContactAddEvent extends Described.ContactAddEvent {}

/** The query parameters of `listDeals`, where `undefined` is the same as absent. */
export interface DealFilter extends Filter<NonNullable<Described.operations["listDeals"]["parameters"]["query"]>> {}
