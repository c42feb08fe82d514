// Made by `npm run generate` from specs/woofed. Do not edit.
import type * as Described from "./paths.ts";

/** A contact to write along with a deal. Without an `id` a contact is created, and the deal is assigned to it. */
export interface ContactAttributes extends Described.ContactAttributes {}

/** A deal to create. `status` is `open` when it is left out. */
export interface DealCreate extends Described.DealCreate {}

/** A deal without its associated records. Amounts are in cents, times are ISO 8601. */
export interface Deal extends Described.Deal {}

/** The problems by field name, as human-readable sentences. */
export interface FieldErrors extends Described.FieldErrors {}

/**
 * The body of every error. Which members it has depends on the error: `errors` (401, 422), `error` (404), `errors` and `details` (search),
 * `message` and `attributes` (a failure late in a save), `status` and `error` (the framework's own errors).
 */
export interface ErrorBody extends Described.ErrorBody {}

/**
 * Conditions, `<field>_<predicate>: value` (Ransack). Each search lists its fields. A field or predicate that does not exist
 * causes a 422. Texts are trimmed.
 *
 * | predicates | for | value |
 * | --- | --- | --- |
 * | `eq` `not_eq` `lt` `lteq` `gt` `gteq` | every field | one value |
 * | `in` `not_in` | every field | a list |
 * | `cont` `not_cont` `i_cont` `not_i_cont` `start` `not_start` `end` `not_end` | texts | a text, in which `%`, `_`, `.` and
 * `\` have no special meaning |
 * | `matches` `does_not_match` | texts | a pattern for SQL's `LIKE` |
 * | `null` `not_null` | every field | a boolean; `false` reverses the condition |
 * | `present` `blank` | texts | a boolean; `false` reverses the condition |
 *
 * The first four rows also exist as `…_any` and `…_all`, with a list. `cont`, `start`, `end` and `matches` ignore case, also of letters such as `Ü`. One
 * condition can name several fields, joined by `_or_` or `_and_`: `name_or_description_cont`. An association can lead to another:
 * `contact_labels_name_eq`. The groupings `g: [{ … }]`, `c: [{ a, p, v }]` and `m: "or"` exist too.
 *
 * **Conditions that find everything.** A condition whose value is null, `""`, `[]` or a time that cannot be read is dropped.
 * Alone, it finds every record: never delete what `id_in: []` has found. A value outside an enumeration finds nothing.
 *
 * **Conditions that fail or mislead**
 *
 * - Predicates of texts cause a 500 on numbers, on `custom_attributes` and `additional_attributes`, and on times when the
 *   value can be read as a time. `matches: "\\"` is a 500 too.
 * - `present` finds nothing on numbers and times, where `blank` means null. On `custom_attributes` and `additional_attributes` `present` finds all records
 *   and `blank` none, because `{}` counts as present.
 * - `true`, `not_true`, `false` and `not_false` exist, although no field is boolean: they compare a text with `t` or `f` and a
 *   number with 1 or 0, and cause a 500 on times.
 * - On `labels_…` and `chatwoot_conversations_labels_…` `not_null`, `does_not_match` and every other predicate that begins
 *   with `not_` cause a 500. Use `labels_name_present` for records with a label, and `labels_name_null` for records without
 *   one. Negative conditions on `users_…` and `deals_…` also find the records that have none. Negative conditions on
 *   `creator_…` do not find deals without a creator.
 * - A list as the value of `eq` is a 500 on numbers, and finds nothing on texts.
 * - A time without offset is read in a time zone that is not predictable. Send `Z` or an offset.
 * - The server stores microseconds and shows milliseconds: `created_at_eq` and `created_at_lteq` with a time from a response
 *   do not find that record, and `created_at_gt` finds it again.
 * - A condition on an association with several records (`labels_…`, `deals_…`, `users_…`, `deal_products_…`, `attachments_…`)
 *   finds a record once for each of its associated records that matches, and `pagination.count` counts it as often.
 *
 * **Sorting.** `s` (or `sorts`, which `s` overrides) sorts: `"created_at desc"`, or a list of such texts. Without it there is
 * no order. Records with equal values come in any order, which differs from page to page, so some appear twice and others
 * never. End each sort with `id asc`. Products cannot be sorted by `id`: end their sort with `identifier` and `name`. A sort
 * by an unknown name is skipped without an error, an unknown direction is ascending, and a number is a 422. A sort by an
 * association with several records repeats records.
 */
export interface SearchQuery extends Described.SearchQuery {}

/** What to search for. Without `query`, or with an empty one, every deal is found. */
export interface DealSearch extends Described.DealSearch {}

/** The place of a page among the others. */
export interface Pagination extends Described.Pagination {}

/** One page of deals. */
export interface DealPage extends Described.DealPage {}

/**
 * The deal to create or update. `contact_id` finds an existing deal: without it, a deal is created. A new deal needs the
 * members that `DealCreate` needs, an existing deal only the members to update.
 */
export interface DealUpsert extends Described.DealUpsert {}

/** A contact without its associated records. Texts that are not set are `""`, never null. Times are ISO 8601. */
export interface Contact extends Described.Contact {}

/** A stage of a pipeline. */
export interface Stage extends Described.Stage {}

/** A pipeline, the sequence of stages that a deal goes through. */
export interface Pipeline extends Described.Pipeline {}

/** A user's assignment to a deal. */
export interface DealAssignee extends Described.DealAssignee {}

/** A product in a deal, with its own name, identifier and price. */
export interface DealProduct extends Described.DealProduct {}

/** A deal with its contact, stage, pipeline, assignees and products. */
export interface DealDetails extends Described.DealDetails {}

/** The members to update. `custom_attributes` is replaced as a whole. */
export interface DealUpdate extends Described.DealUpdate {}

/** A deal in the response to an update. The docs print it without `created_at` and `custom_attributes`, which are therefore not required here. */
export interface DealUpdated extends Described.DealUpdated {}

/** A note, free text on the timeline. The docs require `content`. */
export interface NoteCreate extends Described.NoteCreate {}

/** An activity to plan, such as a call or a meeting. The docs show it with `title`, `content`, `scheduled_at` and `done`. */
export interface ActivityCreate extends Described.ActivityCreate {}

/**
 * A message through Chatwoot. The docs require `content`, `app_type`, `app_id`, `additional_attributes.chatwoot_inbox_id`, and `scheduled_at` or
 * `send_now: true`. To be delivered at `scheduled_at` it needs `auto_done: true` too.
 */
export interface ChatwootMessageCreate extends Described.ChatwootMessageCreate {}

/**
 * A WhatsApp message through the Evolution API. The docs require `content`, `app_type`, `app_id`, and `scheduled_at` or `send_now: true`. To be
 * delivered at `scheduled_at` it needs `auto_done: true` too.
 */
export interface EvolutionApiMessageCreate extends Described.EvolutionApiMessageCreate {}

/**
 * A note, an activity or a message to create. Only `kind` is required, which states which of them it is. A message is sent with `send_now: true`, or with `scheduled_at` and `auto_done: true`.
 * @useDeclaredType
 */
export type DealEventCreate = Described.DealEventCreate;

/** An entry on a timeline, of a deal or of a contact. The server records kinds of its own, such as `deal_won`. */
export interface DealEvent extends Described.DealEvent {}

/** A product to add to a deal. It always gets the catalogue's price and name. */
export interface DealProductCreate extends Described.DealProductCreate {}

/** A product of the catalogue. Amounts are in cents, times are ISO 8601. */
export interface Product extends Described.Product {}

/** A product in a deal, with the catalogue's product and the deal. Amounts are in cents. */
export interface DealProductDetails extends Described.DealProductDetails {}

/** The members to update. */
export interface DealProductUpdate extends Described.DealProductUpdate {}

/** Whom to assign to which deal. */
export interface DealAssigneeCreate extends Described.DealAssigneeCreate {}

/** A contact to create. Send `label_list` as a text with commas: the server may ignore a list. */
export interface ContactCreate extends Described.ContactCreate {}

/** What to search for. Without `query`, or with an empty one, every contact is found. */
export interface ContactSearch extends Described.ContactSearch {}

/** One page of contacts. */
export interface ContactPage extends Described.ContactPage {}

/**
 * The contact to create or update. `email` and `phone` find an existing contact; without both, a contact is created.
 * `custom_attributes` of an existing contact are replaced as a whole.
 */
export interface ContactUpsert extends Described.ContactUpsert {}

/**
 * The fields and their problems at the top of the body, or a body like every other error's.
 * @useDeclaredType
 */
export type ContactUpsertError = Described.ContactUpsertError;

/** A contact with its deals and events. */
export interface ContactDetails extends Described.ContactDetails {}

/** A note, free text on the contact's timeline. */
export interface ContactNoteCreate extends Described.ContactNoteCreate {}

/** An activity to plan, such as a call or a meeting. */
export interface ContactActivityCreate extends Described.ContactActivityCreate {}

/** A message through Chatwoot. To be delivered at `scheduled_at` it needs `auto_done: true` too. */
export interface ContactChatwootMessageCreate extends Described.ContactChatwootMessageCreate {}

/** A WhatsApp message through the Evolution API. To be delivered at `scheduled_at` it needs `auto_done: true` too. */
export interface ContactEvolutionApiMessageCreate extends Described.ContactEvolutionApiMessageCreate {}

/**
 * An event of a contact to create, with or without a deal. Only `kind` is required, which states which of four it is.
 * @useDeclaredType
 */
export type ContactEventCreate = Described.ContactEventCreate;

/** A stage in the list of pipelines. It has only three members of a stage. */
export interface PipelineStage extends Described.PipelineStage {}

/** A pipeline and its stages. */
export interface PipelineWithStages extends Described.PipelineWithStages {}

/**
 * All pipelines, in no order.
 * @useDeclaredType
 */
export type PipelineList = Described.PipelineList;

/** A product to create. */
export interface ProductCreate extends Described.ProductCreate {}

/** What to search for. Without `query`, or with an empty one, every product is found. */
export interface ProductSearch extends Described.ProductSearch {}

/** One page of products. */
export interface ProductPage extends Described.ProductPage {}

/** A product and its places in deals. */
export interface ProductDetails extends Described.ProductDetails {}

/** The members to update. `custom_attributes` is replaced as a whole. */
export interface ProductUpdate extends Described.ProductUpdate {}

/** A product in the response to an update. The docs print it without `created_at`, which is therefore not required here. */
export interface ProductUpdated extends Described.ProductUpdated {}

/** A user to create. */
export interface UserCreate extends Described.UserCreate {}

/** A user of the account. Times are ISO 8601. */
export interface User extends Described.User {}

/** What to search for. Without `query`, or with an empty one, every user is found. */
export interface UserSearch extends Described.UserSearch {}

/** One page of users. */
export interface UserPage extends Described.UserPage {}

/** A message template, as Chatwoot returned it. */
export interface ChatwootMessageTemplate extends Described.ChatwootMessageTemplate {}

/** An inbox, as Chatwoot returned it. */
export interface ChatwootInbox extends Described.ChatwootInbox {}

/** The inboxes of the account's first connection to Chatwoot. */
export interface ChatwootInboxList extends Described.ChatwootInboxList {}

/** A deal in a webhook. Servers of different versions send different members, so few are required. */
export interface WebhookDeal extends Described.WebhookDeal {}

/** An attribute's change. */
export interface ChangedAttribute extends Described.ChangedAttribute {}

/**
 * What changed, attribute by attribute.
 * @useDeclaredType
 */
export type ChangedAttributes = Described.ChangedAttributes;

/** A contact that was created or updated, with its deals. Servers of different versions send different members, so few are required. */
export interface WebhookContactChange extends Described.WebhookContactChange {}

/** A contact was created or updated. */
export interface ContactWebhook extends Described.ContactWebhook {}

/** A contact in a webhook. Servers of different versions send different members, so few are required. */
export interface WebhookContact extends Described.WebhookContact {}

/** A deal that was created or updated, with its contact. Servers of different versions send different members, so few are required. */
export interface WebhookDealChange extends Described.WebhookDealChange {}

/** A deal was created or updated. */
export interface DealWebhook extends Described.DealWebhook {}

/** The stored text of an event. */
export interface WebhookRichText extends Described.WebhookRichText {}

/**
 * An event of a timeline that was created or updated, with its text, contact and deal. Servers of different versions send
 * different members, so few are required.
 */
export interface WebhookEvent extends Described.WebhookEvent {}

/** An event of a timeline was created or updated. */
export interface EventWebhook extends Described.EventWebhook {}
