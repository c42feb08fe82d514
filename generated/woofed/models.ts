// Made by `npm run generate` from specs/woofed. Do not edit.
import type * as Described from "./paths.ts";

/** A contact to write along with a deal. */
export interface ContactAttributes extends Described.ContactAttributes {}

/** A deal to create. `status` is `open` when it is left out. */
export interface DealCreate extends Described.DealCreate {}

/** A deal without what belongs to it. Amounts are in cents, times are ISO 8601. */
export interface Deal extends Described.Deal {}

/** The problems by field name, sentences for people. */
export interface FieldErrors extends Described.FieldErrors {}

/**
 * The body of every error. Which members it has depends on the error: `errors` (401, 422), `error` (404), `errors` and `details` (search),
 * `message` and `attributes` (a failure late in a save), `status` and `error` (the framework's own errors).
 */
export interface ErrorBody extends Described.ErrorBody {}

/**
 * Conditions, `<field>_<predicate>: value` (Ransack); each search says which fields there are. A field or predicate that does not exist is a
 * 422. A condition whose value is null, `""` or `[]` is dropped, so that alone it finds everything. Texts are trimmed.
 *
 * | predicates | value |
 * | --- | --- |
 * | `eq` `not_eq` `lt` `lteq` `gt` `gteq` | one value |
 * | `in` `not_in` | a list |
 * | `cont` `not_cont` `i_cont` `not_i_cont` `start` `not_start` `end` `not_end` | a text, in which `%` and `_` stand for themselves |
 * | `matches` `does_not_match` | a pattern for SQL's `LIKE` |
 * | `present` `blank` `null` `not_null` `true` `not_true` `false` `not_false` | a boolean |
 *
 * All but the last row also exist as `…_any` and `…_all`, with a list. `cont`, `start`, `end` and `matches` ignore case, and are for texts: on a
 * number the database fails, which is probably a 500. One condition can name several fields, joined by `_or_` or `_and_`:
 * `name_or_description_cont`. The groupings `g`, `c` and `m` exist too.
 *
 * `s` (or `sorts`) sorts: `"created_at desc"`, or a list of such. A sort by an unknown name is skipped without an error.
 */
export interface SearchQuery extends Described.SearchQuery {}

/** What to search for. Without `query`, or with an empty one, every deal is found. */
export interface DealSearch extends Described.DealSearch {}

/** Where a page stands among the others. */
export interface Pagination extends Described.Pagination {}

/** One page of deals. */
export interface DealPage extends Described.DealPage {}

/**
 * The deal to bring about. `contact_id` is what finds an existing one: without it, a deal is created. A new deal needs what `DealCreate` needs, a
 * found one only the members to change.
 */
export interface DealUpsert extends Described.DealUpsert {}

/** A contact without what belongs to it. Texts that are not set are `""`, never null. Times are ISO 8601. */
export interface Contact extends Described.Contact {}

/** A stage of a pipeline. */
export interface Stage extends Described.Stage {}

/** A pipeline, the way a deal goes from stage to stage. */
export interface Pipeline extends Described.Pipeline {}

/** A user's assignment to a deal. */
export interface DealAssignee extends Described.DealAssignee {}

/** A product in a deal, with name, identifier and price of its own. */
export interface DealProduct extends Described.DealProduct {}

/** A deal with its contact, stage, pipeline, assignees and products. */
export interface DealDetails extends Described.DealDetails {}

/** The members to change. `custom_attributes` is replaced as a whole. */
export interface DealUpdate extends Described.DealUpdate {}

/**
 * A deal as an update answers it. The server sends the whole deal; the docs print the answer without `created_at` and
 * `custom_attributes`, which are therefore not required here.
 */
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
 * A note, an activity or a message to create, by its `kind`; the server demands nothing else. A message is sent with `send_now: true`, or with `scheduled_at` and `auto_done: true`.
 * @useDeclaredType
 */
export type DealEventCreate = Described.DealEventCreate;

/** An entry on a timeline, of a deal or of a contact. The server records kinds of its own, such as `deal_won`. */
export interface DealEvent extends Described.DealEvent {}

/** A product to add to a deal. It gets the catalogue's price and name, whatever is sent. */
export interface DealProductCreate extends Described.DealProductCreate {}

/** A product of the catalogue. Amounts are in cents, times are ISO 8601. */
export interface Product extends Described.Product {}

/** A product in a deal, with the catalogue's product and the deal. Amounts are in cents. */
export interface DealProductDetails extends Described.DealProductDetails {}

/** The members to change. */
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
 * The contact to bring about. `email` and `phone` are what finds an existing one; with neither, a contact is created. `custom_attributes` of
 * a contact that is found are replaced as a whole.
 */
export interface ContactUpsert extends Described.ContactUpsert {}

/**
 * The fields and their problems at the top of the body, or a body like every other error's.
 * @useDeclaredType
 */
export type ContactUpsertError = Described.ContactUpsertError;

/** A contact with its deals and events. */
export interface ContactDetails extends Described.ContactDetails {}

/** A product to create. */
export interface ProductCreate extends Described.ProductCreate {}

/** What to search for. Without `query`, or with an empty one, every product is found. */
export interface ProductSearch extends Described.ProductSearch {}

/** One page of products. */
export interface ProductPage extends Described.ProductPage {}

/** A product and its places in deals. */
export interface ProductDetails extends Described.ProductDetails {}

/** The members to change. `custom_attributes` is replaced as a whole. */
export interface ProductUpdate extends Described.ProductUpdate {}

/**
 * A product as an update answers it. The server sends the whole product; the docs print the answer without `created_at`, which is therefore
 * not required here.
 */
export interface ProductUpdated extends Described.ProductUpdated {}

/** A user to create. */
export interface UserCreate extends Described.UserCreate {}

/** A user of the account. Times are ISO 8601. */
export interface User extends Described.User {}

/** What to search for. Without `query`, or with an empty one, every user is found. */
export interface UserSearch extends Described.UserSearch {}

/** One page of users. */
export interface UserPage extends Described.UserPage {}
