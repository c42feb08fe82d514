/**
 * What a search takes: `<field>_<predicate>: value`, typed (Ransack 4.1.1, as the server has it). Conditions on several fields at once
 * (`name_or_email_cont`), groupings and fields of associations of associations are not typed: send those with `http`.
 */
import type { Contact, Deal, Pipeline, Product, Stage, User } from "../../generated/woofed/models.ts";

/** Take one value of the field's own type. */
type Comparison = "eq" | "not_eq" | "lt" | "lteq" | "gt" | "gteq";
/** Take a list of such values. */
type Membership = "in" | "not_in";
/** Take a text, and are for fields that are text: on a number the database fails. */
type TextMatch =
  | "cont"
  | "not_cont"
  | "i_cont"
  | "not_i_cont"
  | "start"
  | "not_start"
  | "end"
  | "not_end"
  | "matches"
  | "does_not_match";
/** Take a boolean, and have no `_any` and `_all`. */
type Flag = "true" | "not_true" | "false" | "not_false" | "present" | "blank" | "null" | "not_null";
/** Make a list of what a predicate takes. */
type Quantifier = "any" | "all";

type Names<Fields, Value> = {
  [Name in keyof Fields]: NonNullable<Fields[Name]> extends Value ? Name : never;
}[keyof Fields] &
  string;
type Values<Fields> = Names<Fields, string | number>;
type Texts<Fields> = Names<Fields, string>;

type Comparisons<Fields> = {
  [Name in Values<Fields> as `${Name}_${Comparison}`]?: NonNullable<Fields[Name]> | undefined;
};
type Lists<Fields> = {
  [Name in Values<Fields> as `${Name}_${Membership}` | `${Name}_${Comparison | Membership}_${Quantifier}`]?:
    | readonly NonNullable<Fields[Name]>[]
    | undefined;
};
type TextMatches<Fields> = { [Name in Texts<Fields> as `${Name}_${TextMatch}`]?: string | undefined };
type TextLists<Fields> = {
  [Name in Texts<Fields> as `${Name}_${TextMatch}_${Quantifier}`]?: readonly string[] | undefined;
};
type Flags<Fields> = { [Name in keyof Fields & string as `${Name}_${Flag}`]?: boolean | undefined };

type Sort<Fields> = Values<Fields> | `${Values<Fields>} ${"asc" | "desc"}`;
interface Sorting<Fields> {
  /** `"created_at desc"`, or a list of such. */
  s?: Sort<Fields> | readonly Sort<Fields>[] | undefined;
  /** The same as `s`. */
  sorts?: Sort<Fields> | readonly Sort<Fields>[] | undefined;
}

/** Every condition on the given fields, and the sort by them. */
export type Ransack<Fields> = Comparisons<Fields> &
  Lists<Fields> &
  TextMatches<Fields> &
  TextLists<Fields> &
  Flags<Fields> &
  Sorting<Fields>;

/** The fields of an association: its name stands before theirs. */
type Through<Association extends string, Fields> = {
  [Name in keyof Fields & string as `${Association}_${Name}`]: Fields[Name];
};

type DealOwn = Pick<
  Deal,
  | "id"
  | "name"
  | "status"
  | "won_at"
  | "lost_at"
  | "lost_reason"
  | "total_deal_products_amount_in_cents"
  | "created_at"
  | "updated_at"
>;
type ContactOwn = Pick<
  Contact,
  "id" | "full_name" | "email" | "phone" | "created_at" | "updated_at" | "custom_attributes" | "additional_attributes"
>;
type UserOwn = Pick<
  User,
  "id" | "full_name" | "email" | "created_at" | "updated_at" | "phone" | "language" | "job_description" | "avatar_url"
>;
type ProductOwn = Pick<
  Product,
  "identifier" | "amount_in_cents" | "quantity_available" | "description" | "name" | "created_at" | "updated_at"
>;
type StageOwn = Pick<Stage, "id" | "name" | "created_at" | "updated_at">;
type PipelineOwn = Pick<Pipeline, "id" | "name" | "created_at" | "updated_at">;

// No answer shows these two, so their fields stand here.
interface LabelOwn {
  id: number;
  name: string;
}
interface AttachmentOwn {
  created_at: string;
  file_type: string;
}

interface DealFields
  extends DealOwn,
    Through<"stage", StageOwn>,
    Through<"pipeline", PipelineOwn>,
    Through<"contact", ContactOwn>,
    Through<"users" | "creator", UserOwn> {}
interface ContactFields
  extends ContactOwn,
    Through<"labels" | "chatwoot_conversations_labels", LabelOwn>,
    Through<"deals", DealOwn> {}
interface ProductFields extends ProductOwn, Through<"attachments", AttachmentOwn> {}
interface UserFields extends UserOwn, Through<"deals", DealOwn> {}

/**
 * Conditions on deals, such as `{ name_cont: "x", status_eq: "open", stage_id_in: [1, 2] }`; `s` sorts. Fields of the deal, its `stage_`,
 * `pipeline_`, `contact_`, `users_` and `creator_`. Several fields in one condition (`_or_`, `_and_`) and groupings: with `http`.
 */
export interface DealQuery extends Ransack<DealFields> {}

/**
 * Conditions on contacts, such as `{ full_name_cont: "x", phone_present: true, labels_name_in: ["vip"] }`; `s` sorts. Fields of the
 * contact, its `labels_`, `chatwoot_conversations_labels_` and `deals_`. Several fields in one condition (`_or_`, `_and_`) and groupings:
 * with `http`.
 */
export interface ContactQuery extends Ransack<ContactFields> {}

/**
 * Conditions on products, such as `{ name_cont: "x", amount_in_cents_lteq: 5000 }`; `s` sorts. Fields of the product, but not its `id`,
 * and its `attachments_`. Several fields in one condition (`_or_`, `_and_`) and groupings: with `http`.
 */
export interface ProductQuery extends Ransack<ProductFields> {}

/**
 * Conditions on users, such as `{ email_end: "@example.com", job_description_in: ["ceo", "cfo"] }`; `s` sorts. Fields of the user and its
 * `deals_`. Several fields in one condition (`_or_`, `_and_`) and groupings: with `http`.
 */
export interface UserQuery extends Ransack<UserFields> {}
