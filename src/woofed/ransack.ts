/**
 * The typed conditions of a search, `<field>_<predicate>: value`, as far as the server was seen to evaluate them. The conditions on a record's
 * own fields are generated. Conditions on several fields at once (`name_or_email_cont`), groupings, fields of associations of associations, and
 * most of the `_any` and `_all` on associations are not typed: send those with `http`.
 */
import type {
  ContactConditions,
  ContactField,
  DealConditions,
  DealField,
  ProductConditions,
  ProductField,
  UserConditions,
  UserField,
} from "../../generated/woofed/conditions.ts";
import type { Contact, Deal, DealProduct, Pipeline, Product, Stage, User } from "../../generated/woofed/models.ts";

/** Take one value of the field's own type. */
type Comparison = "eq" | "lt" | "lteq" | "gt" | "gteq";
/** Take a text, and are only for fields of texts: on other fields the database fails. */
type TextMatch = "cont" | "i_cont" | "start" | "end" | "matches";
/** The opposites of predicates. */
type Negative = "not_eq" | "not_cont" | "not_i_cont" | "not_start" | "not_end" | "does_not_match";
/** Make a predicate take a list. */
type Quantifier = "any" | "all";

/** A field that compares like a number, whatever its type. */
interface Code<Value> {
  readonly code: Value;
}

type Named<Fields, Value> = {
  [Name in keyof Fields]: NonNullable<Fields[Name]> extends Value ? Name : never;
}[keyof Fields] &
  string;
type Times<Fields> = Extract<keyof Fields, `${string}_at`>;
type Texts<Fields> = Exclude<Named<Fields, string>, Times<Fields>>;
type Values<Fields> = Named<Fields, string | number | Code<unknown>>;
type ValueOf<Fields, Name extends keyof Fields> = Name extends `${string}_at`
  ? string | Date
  : NonNullable<Fields[Name]> extends Code<infer Value>
    ? Value
    : NonNullable<Fields[Name]>;

type Compared<Fields, Predicate extends string> = {
  [Name in Values<Fields> as `${Name}_${Predicate}`]?: ValueOf<Fields, Name> | undefined;
};
type Listed<Fields, Predicate extends string> = {
  [Name in Values<Fields> as `${Name}_${Predicate}`]?: readonly ValueOf<Fields, Name>[] | undefined;
};
type Matched<Fields, Predicate extends string, Value> = {
  [Name in Texts<Fields> as `${Name}_${Predicate}`]?: Value | undefined;
};
type Flagged<Name extends string, Flag extends string> = { [Key in `${Name}_${Flag}`]?: boolean | undefined };

/** The conditions on an association's fields. */
type Conditions<Fields> = Compared<Fields, Comparison | "not_eq"> &
  Listed<Fields, "in" | "not_in"> &
  Matched<Fields, TextMatch | Exclude<Negative, "not_eq">, string> &
  Matched<Fields, `cont_${Quantifier}`, readonly string[]> &
  Flagged<Texts<Fields>, "present" | "blank"> &
  Flagged<keyof Fields & string, "null" | "not_null">;

/** The conditions on labels. The server fails on negative ones. */
type LabelConditions<Fields> = Compared<Fields, Comparison> &
  Listed<Fields, "in" | `${Comparison | "in"}_${Quantifier}`> &
  Matched<Fields, TextMatch, string> &
  Matched<Fields, `${TextMatch}_${Quantifier}`, readonly string[]> &
  Flagged<Texts<Fields>, "present" | "blank"> &
  Flagged<keyof Fields & string, "null">;

type Sort<Fields> = Values<Fields> | `${Values<Fields>} ${"asc" | "desc"}`;
interface Sorting<Fields> {
  /** The sort: `"created_at desc"`, or a list of such texts. */
  s?: Sort<Fields> | readonly Sort<Fields>[] | undefined;
  /** The same as `s`. */
  sorts?: Sort<Fields> | readonly Sort<Fields>[] | undefined;
}

/** The fields of an association: its name is before theirs. */
type Through<Association extends string, Fields> = {
  [Name in keyof Fields & string as `${Association}_${Name}`]: Fields[Name];
};

type DealOwn = Pick<Deal, DealField>;
type ContactOwn = Pick<Contact, ContactField>;
type UserOwn = Pick<User, UserField>;
type ProductOwn = Pick<Product, ProductField>;
type StageOwn = Pick<Stage, "id" | "name" | "created_at" | "updated_at">;
type PipelineOwn = Pick<Pipeline, "id" | "name" | "created_at" | "updated_at">;
type DealProductOwn = Omit<DealProduct, "account_id">;

// No response shows these two, so their fields are here.
interface LabelOwn {
  id: number;
  name: string;
}
interface AttachmentOwn {
  created_at: string;
  file_type: Code<string | number>;
}

interface OfDeals
  extends Through<"stage", StageOwn>,
    Through<"pipeline", PipelineOwn>,
    Through<"contact", ContactOwn>,
    Through<"users" | "creator", UserOwn> {}
type OfContacts = Through<"deals", DealOwn>;
type LabelsOfContacts = Through<"labels" | "chatwoot_conversations_labels", LabelOwn>;
interface OfProducts extends Through<"attachments", AttachmentOwn>, Through<"deal_products", DealProductOwn> {}
type OfUsers = Through<"deals", DealOwn>;

/**
 * Conditions on deals, such as `{ name_cont: "x", status_eq: "open", stage_id_in: [1, 2] }`; `s` sorts. Fields are those of the deal, and of its
 * `stage_`, `pipeline_`, `contact_`, `users_` and `creator_`. Send several fields in one condition (`_or_`, `_and_`) and groupings through
 * `http`.
 */
export interface DealQuery extends DealConditions, Conditions<OfDeals>, Sorting<DealOwn & OfDeals> {}

/**
 * Conditions on contacts, such as `{ full_name_cont: "x", phone_present: true, labels_name_in: ["vip"] }`; `s` sorts. Fields are those of the
 * contact, and of its `labels_`, `chatwoot_conversations_labels_` and `deals_`. `labels_name_present` finds contacts with a label,
 * `labels_name_null` contacts without one. Send several fields in one condition (`_or_`, `_and_`) and groupings through `http`.
 */
export interface ContactQuery
  extends ContactConditions,
    Conditions<OfContacts>,
    LabelConditions<LabelsOfContacts>,
    Sorting<ContactOwn & OfContacts & LabelsOfContacts> {}

/**
 * Conditions on products, such as `{ name_cont: "x", amount_in_cents_lteq: 5000 }`; `s` sorts. Fields are those of the product (but not its
 * `id`), and of its `deal_products_` and `attachments_`. Send several fields in one condition (`_or_`, `_and_`) and groupings through `http`.
 */
export interface ProductQuery extends ProductConditions, Conditions<OfProducts>, Sorting<ProductOwn & OfProducts> {}

/**
 * Conditions on users, such as `{ email_end: "@example.com", job_description_in: ["ceo", "cfo"] }`; `s` sorts. Fields are those of the user, and
 * of its `deals_`. Send several fields in one condition (`_or_`, `_and_`) and groupings through `http`.
 */
export interface UserQuery extends UserConditions, Conditions<OfUsers>, Sorting<UserOwn & OfUsers> {}
