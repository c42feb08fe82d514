// Made by `npm run generate` from specs/woofed. Do not edit.
import type { Contact, Deal, Product, User } from "./models.ts";

/** The fields of Deal that can be searched and sorted by. */
export type DealField = "id" | "name" | "status" | "won_at" | "lost_at" | "lost_reason" | "total_deal_products_amount_in_cents" | "created_at" | "updated_at";

/** The conditions on the fields of Deal. */
export interface DealConditions {
  /** The deal's id. */
  id_eq?: NonNullable<Deal["id"]> | undefined;
  /** The deal's id. */
  id_not_eq?: NonNullable<Deal["id"]> | undefined;
  /** The deal's id. */
  id_lt?: NonNullable<Deal["id"]> | undefined;
  /** The deal's id. */
  id_lteq?: NonNullable<Deal["id"]> | undefined;
  /** The deal's id. */
  id_gt?: NonNullable<Deal["id"]> | undefined;
  /** The deal's id. */
  id_gteq?: NonNullable<Deal["id"]> | undefined;
  /** The deal's id. */
  id_in?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_not_in?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_eq_any?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_eq_all?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_not_eq_any?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_not_eq_all?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_lt_any?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_lt_all?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_lteq_any?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_lteq_all?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_gt_any?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_gt_all?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_gteq_any?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_gteq_all?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_in_any?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_in_all?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_not_in_any?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_not_in_all?: readonly NonNullable<Deal["id"]>[] | undefined;
  /** The deal's id. */
  id_null?: boolean | undefined;
  /** The deal's id. */
  id_not_null?: boolean | undefined;
  /** The deal's title, `""` when it has none. */
  name_eq?: NonNullable<Deal["name"]> | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_eq?: NonNullable<Deal["name"]> | undefined;
  /** The deal's title, `""` when it has none. */
  name_lt?: NonNullable<Deal["name"]> | undefined;
  /** The deal's title, `""` when it has none. */
  name_lteq?: NonNullable<Deal["name"]> | undefined;
  /** The deal's title, `""` when it has none. */
  name_gt?: NonNullable<Deal["name"]> | undefined;
  /** The deal's title, `""` when it has none. */
  name_gteq?: NonNullable<Deal["name"]> | undefined;
  /** The deal's title, `""` when it has none. */
  name_in?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_in?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_eq_any?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_eq_all?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_eq_any?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_eq_all?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_lt_any?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_lt_all?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_lteq_any?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_lteq_all?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_gt_any?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_gt_all?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_gteq_any?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_gteq_all?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_in_any?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_in_all?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_in_any?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_in_all?: readonly NonNullable<Deal["name"]>[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_cont?: string | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_cont?: string | undefined;
  /** The deal's title, `""` when it has none. */
  name_i_cont?: string | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_i_cont?: string | undefined;
  /** The deal's title, `""` when it has none. */
  name_start?: string | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_start?: string | undefined;
  /** The deal's title, `""` when it has none. */
  name_end?: string | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_end?: string | undefined;
  /** The deal's title, `""` when it has none. */
  name_matches?: string | undefined;
  /** The deal's title, `""` when it has none. */
  name_does_not_match?: string | undefined;
  /** The deal's title, `""` when it has none. */
  name_cont_any?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_cont_all?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_cont_any?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_cont_all?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_i_cont_any?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_i_cont_all?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_i_cont_any?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_i_cont_all?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_start_any?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_start_all?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_start_any?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_start_all?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_end_any?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_end_all?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_end_any?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_end_all?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_matches_any?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_matches_all?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_does_not_match_any?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_does_not_match_all?: readonly string[] | undefined;
  /** The deal's title, `""` when it has none. */
  name_present?: boolean | undefined;
  /** The deal's title, `""` when it has none. */
  name_blank?: boolean | undefined;
  /** The deal's title, `""` when it has none. */
  name_null?: boolean | undefined;
  /** The deal's title, `""` when it has none. */
  name_not_null?: boolean | undefined;
  /** Whether the deal is open, won or lost. */
  status_eq?: NonNullable<Deal["status"]> | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_eq?: NonNullable<Deal["status"]> | undefined;
  /** Whether the deal is open, won or lost. */
  status_lt?: NonNullable<Deal["status"]> | undefined;
  /** Whether the deal is open, won or lost. */
  status_lteq?: NonNullable<Deal["status"]> | undefined;
  /** Whether the deal is open, won or lost. */
  status_gt?: NonNullable<Deal["status"]> | undefined;
  /** Whether the deal is open, won or lost. */
  status_gteq?: NonNullable<Deal["status"]> | undefined;
  /** Whether the deal is open, won or lost. */
  status_in?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_in?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_eq_any?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_eq_all?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_eq_any?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_eq_all?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_lt_any?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_lt_all?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_lteq_any?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_lteq_all?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_gt_any?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_gt_all?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_gteq_any?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_gteq_all?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_in_any?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_in_all?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_in_any?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_in_all?: readonly NonNullable<Deal["status"]>[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_cont?: string | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_cont?: string | undefined;
  /** Whether the deal is open, won or lost. */
  status_i_cont?: string | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_i_cont?: string | undefined;
  /** Whether the deal is open, won or lost. */
  status_start?: string | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_start?: string | undefined;
  /** Whether the deal is open, won or lost. */
  status_end?: string | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_end?: string | undefined;
  /** Whether the deal is open, won or lost. */
  status_matches?: string | undefined;
  /** Whether the deal is open, won or lost. */
  status_does_not_match?: string | undefined;
  /** Whether the deal is open, won or lost. */
  status_cont_any?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_cont_all?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_cont_any?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_cont_all?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_i_cont_any?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_i_cont_all?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_i_cont_any?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_i_cont_all?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_start_any?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_start_all?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_start_any?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_start_all?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_end_any?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_end_all?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_end_any?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_end_all?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_matches_any?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_matches_all?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_does_not_match_any?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_does_not_match_all?: readonly string[] | undefined;
  /** Whether the deal is open, won or lost. */
  status_present?: boolean | undefined;
  /** Whether the deal is open, won or lost. */
  status_blank?: boolean | undefined;
  /** Whether the deal is open, won or lost. */
  status_null?: boolean | undefined;
  /** Whether the deal is open, won or lost. */
  status_not_null?: boolean | undefined;
  /** When the deal was won. */
  won_at_eq?: string | Date | undefined;
  /** When the deal was won. */
  won_at_not_eq?: string | Date | undefined;
  /** When the deal was won. */
  won_at_lt?: string | Date | undefined;
  /** When the deal was won. */
  won_at_lteq?: string | Date | undefined;
  /** When the deal was won. */
  won_at_gt?: string | Date | undefined;
  /** When the deal was won. */
  won_at_gteq?: string | Date | undefined;
  /** When the deal was won. */
  won_at_in?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_not_in?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_eq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_eq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_not_eq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_not_eq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_lt_any?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_lt_all?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_lteq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_lteq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_gt_any?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_gt_all?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_gteq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_gteq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_in_any?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_in_all?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_not_in_any?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_not_in_all?: readonly (string | Date)[] | undefined;
  /** When the deal was won. */
  won_at_null?: boolean | undefined;
  /** When the deal was won. */
  won_at_not_null?: boolean | undefined;
  /** When the deal was lost. */
  lost_at_eq?: string | Date | undefined;
  /** When the deal was lost. */
  lost_at_not_eq?: string | Date | undefined;
  /** When the deal was lost. */
  lost_at_lt?: string | Date | undefined;
  /** When the deal was lost. */
  lost_at_lteq?: string | Date | undefined;
  /** When the deal was lost. */
  lost_at_gt?: string | Date | undefined;
  /** When the deal was lost. */
  lost_at_gteq?: string | Date | undefined;
  /** When the deal was lost. */
  lost_at_in?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_not_in?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_eq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_eq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_not_eq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_not_eq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_lt_any?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_lt_all?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_lteq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_lteq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_gt_any?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_gt_all?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_gteq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_gteq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_in_any?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_in_all?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_not_in_any?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_not_in_all?: readonly (string | Date)[] | undefined;
  /** When the deal was lost. */
  lost_at_null?: boolean | undefined;
  /** When the deal was lost. */
  lost_at_not_null?: boolean | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_eq?: NonNullable<Deal["lost_reason"]> | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_eq?: NonNullable<Deal["lost_reason"]> | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_lt?: NonNullable<Deal["lost_reason"]> | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_lteq?: NonNullable<Deal["lost_reason"]> | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_gt?: NonNullable<Deal["lost_reason"]> | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_gteq?: NonNullable<Deal["lost_reason"]> | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_in?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_in?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_eq_any?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_eq_all?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_eq_any?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_eq_all?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_lt_any?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_lt_all?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_lteq_any?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_lteq_all?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_gt_any?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_gt_all?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_gteq_any?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_gteq_all?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_in_any?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_in_all?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_in_any?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_in_all?: readonly NonNullable<Deal["lost_reason"]>[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_cont?: string | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_cont?: string | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_i_cont?: string | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_i_cont?: string | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_start?: string | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_start?: string | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_end?: string | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_end?: string | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_matches?: string | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_does_not_match?: string | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_cont_any?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_cont_all?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_cont_any?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_cont_all?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_i_cont_any?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_i_cont_all?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_i_cont_any?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_i_cont_all?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_start_any?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_start_all?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_start_any?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_start_all?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_end_any?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_end_all?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_end_any?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_end_all?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_matches_any?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_matches_all?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_does_not_match_any?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_does_not_match_all?: readonly string[] | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_present?: boolean | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_blank?: boolean | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_null?: boolean | undefined;
  /** Why the deal was lost, `""` when no reason is given. */
  lost_reason_not_null?: boolean | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_eq?: NonNullable<Deal["total_deal_products_amount_in_cents"]> | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_not_eq?: NonNullable<Deal["total_deal_products_amount_in_cents"]> | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_lt?: NonNullable<Deal["total_deal_products_amount_in_cents"]> | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_lteq?: NonNullable<Deal["total_deal_products_amount_in_cents"]> | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_gt?: NonNullable<Deal["total_deal_products_amount_in_cents"]> | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_gteq?: NonNullable<Deal["total_deal_products_amount_in_cents"]> | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_in?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_not_in?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_eq_any?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_eq_all?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_not_eq_any?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_not_eq_all?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_lt_any?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_lt_all?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_lteq_any?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_lteq_all?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_gt_any?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_gt_all?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_gteq_any?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_gteq_all?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_in_any?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_in_all?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_not_in_any?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_not_in_all?: readonly NonNullable<Deal["total_deal_products_amount_in_cents"]>[] | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_null?: boolean | undefined;
  /** The sum of the deal's products, in cents. */
  total_deal_products_amount_in_cents_not_null?: boolean | undefined;
  /** When the deal was created. */
  created_at_eq?: string | Date | undefined;
  /** When the deal was created. */
  created_at_not_eq?: string | Date | undefined;
  /** When the deal was created. */
  created_at_lt?: string | Date | undefined;
  /** When the deal was created. */
  created_at_lteq?: string | Date | undefined;
  /** When the deal was created. */
  created_at_gt?: string | Date | undefined;
  /** When the deal was created. */
  created_at_gteq?: string | Date | undefined;
  /** When the deal was created. */
  created_at_in?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_not_in?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_eq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_eq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_not_eq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_not_eq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_lt_any?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_lt_all?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_lteq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_lteq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_gt_any?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_gt_all?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_gteq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_gteq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_in_any?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_in_all?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_not_in_any?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_not_in_all?: readonly (string | Date)[] | undefined;
  /** When the deal was created. */
  created_at_null?: boolean | undefined;
  /** When the deal was created. */
  created_at_not_null?: boolean | undefined;
  /** When the deal was last changed. */
  updated_at_eq?: string | Date | undefined;
  /** When the deal was last changed. */
  updated_at_not_eq?: string | Date | undefined;
  /** When the deal was last changed. */
  updated_at_lt?: string | Date | undefined;
  /** When the deal was last changed. */
  updated_at_lteq?: string | Date | undefined;
  /** When the deal was last changed. */
  updated_at_gt?: string | Date | undefined;
  /** When the deal was last changed. */
  updated_at_gteq?: string | Date | undefined;
  /** When the deal was last changed. */
  updated_at_in?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_not_in?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_eq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_eq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_not_eq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_not_eq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_lt_any?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_lt_all?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_lteq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_lteq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_gt_any?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_gt_all?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_gteq_any?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_gteq_all?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_in_any?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_in_all?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_not_in_any?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_not_in_all?: readonly (string | Date)[] | undefined;
  /** When the deal was last changed. */
  updated_at_null?: boolean | undefined;
  /** When the deal was last changed. */
  updated_at_not_null?: boolean | undefined;
}

/** The fields of Contact that can be searched and sorted by. */
export type ContactField = "id" | "full_name" | "email" | "phone" | "created_at" | "updated_at" | "custom_attributes" | "additional_attributes";

/** The conditions on the fields of Contact. */
export interface ContactConditions {
  /** The contact's id. */
  id_eq?: NonNullable<Contact["id"]> | undefined;
  /** The contact's id. */
  id_not_eq?: NonNullable<Contact["id"]> | undefined;
  /** The contact's id. */
  id_lt?: NonNullable<Contact["id"]> | undefined;
  /** The contact's id. */
  id_lteq?: NonNullable<Contact["id"]> | undefined;
  /** The contact's id. */
  id_gt?: NonNullable<Contact["id"]> | undefined;
  /** The contact's id. */
  id_gteq?: NonNullable<Contact["id"]> | undefined;
  /** The contact's id. */
  id_in?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_not_in?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_eq_any?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_eq_all?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_not_eq_any?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_not_eq_all?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_lt_any?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_lt_all?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_lteq_any?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_lteq_all?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_gt_any?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_gt_all?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_gteq_any?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_gteq_all?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_in_any?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_in_all?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_not_in_any?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_not_in_all?: readonly NonNullable<Contact["id"]>[] | undefined;
  /** The contact's id. */
  id_null?: boolean | undefined;
  /** The contact's id. */
  id_not_null?: boolean | undefined;
  /** The contact's name. */
  full_name_eq?: NonNullable<Contact["full_name"]> | undefined;
  /** The contact's name. */
  full_name_not_eq?: NonNullable<Contact["full_name"]> | undefined;
  /** The contact's name. */
  full_name_lt?: NonNullable<Contact["full_name"]> | undefined;
  /** The contact's name. */
  full_name_lteq?: NonNullable<Contact["full_name"]> | undefined;
  /** The contact's name. */
  full_name_gt?: NonNullable<Contact["full_name"]> | undefined;
  /** The contact's name. */
  full_name_gteq?: NonNullable<Contact["full_name"]> | undefined;
  /** The contact's name. */
  full_name_in?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_not_in?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_eq_any?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_eq_all?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_not_eq_any?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_not_eq_all?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_lt_any?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_lt_all?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_lteq_any?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_lteq_all?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_gt_any?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_gt_all?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_gteq_any?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_gteq_all?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_in_any?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_in_all?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_not_in_any?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_not_in_all?: readonly NonNullable<Contact["full_name"]>[] | undefined;
  /** The contact's name. */
  full_name_cont?: string | undefined;
  /** The contact's name. */
  full_name_not_cont?: string | undefined;
  /** The contact's name. */
  full_name_i_cont?: string | undefined;
  /** The contact's name. */
  full_name_not_i_cont?: string | undefined;
  /** The contact's name. */
  full_name_start?: string | undefined;
  /** The contact's name. */
  full_name_not_start?: string | undefined;
  /** The contact's name. */
  full_name_end?: string | undefined;
  /** The contact's name. */
  full_name_not_end?: string | undefined;
  /** The contact's name. */
  full_name_matches?: string | undefined;
  /** The contact's name. */
  full_name_does_not_match?: string | undefined;
  /** The contact's name. */
  full_name_cont_any?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_cont_all?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_not_cont_any?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_not_cont_all?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_i_cont_any?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_i_cont_all?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_not_i_cont_any?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_not_i_cont_all?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_start_any?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_start_all?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_not_start_any?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_not_start_all?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_end_any?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_end_all?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_not_end_any?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_not_end_all?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_matches_any?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_matches_all?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_does_not_match_any?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_does_not_match_all?: readonly string[] | undefined;
  /** The contact's name. */
  full_name_present?: boolean | undefined;
  /** The contact's name. */
  full_name_blank?: boolean | undefined;
  /** The contact's name. */
  full_name_null?: boolean | undefined;
  /** The contact's name. */
  full_name_not_null?: boolean | undefined;
  /** The email address. */
  email_eq?: NonNullable<Contact["email"]> | undefined;
  /** The email address. */
  email_not_eq?: NonNullable<Contact["email"]> | undefined;
  /** The email address. */
  email_lt?: NonNullable<Contact["email"]> | undefined;
  /** The email address. */
  email_lteq?: NonNullable<Contact["email"]> | undefined;
  /** The email address. */
  email_gt?: NonNullable<Contact["email"]> | undefined;
  /** The email address. */
  email_gteq?: NonNullable<Contact["email"]> | undefined;
  /** The email address. */
  email_in?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_not_in?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_eq_any?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_eq_all?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_not_eq_any?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_not_eq_all?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_lt_any?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_lt_all?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_lteq_any?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_lteq_all?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_gt_any?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_gt_all?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_gteq_any?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_gteq_all?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_in_any?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_in_all?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_not_in_any?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_not_in_all?: readonly NonNullable<Contact["email"]>[] | undefined;
  /** The email address. */
  email_cont?: string | undefined;
  /** The email address. */
  email_not_cont?: string | undefined;
  /** The email address. */
  email_i_cont?: string | undefined;
  /** The email address. */
  email_not_i_cont?: string | undefined;
  /** The email address. */
  email_start?: string | undefined;
  /** The email address. */
  email_not_start?: string | undefined;
  /** The email address. */
  email_end?: string | undefined;
  /** The email address. */
  email_not_end?: string | undefined;
  /** The email address. */
  email_matches?: string | undefined;
  /** The email address. */
  email_does_not_match?: string | undefined;
  /** The email address. */
  email_cont_any?: readonly string[] | undefined;
  /** The email address. */
  email_cont_all?: readonly string[] | undefined;
  /** The email address. */
  email_not_cont_any?: readonly string[] | undefined;
  /** The email address. */
  email_not_cont_all?: readonly string[] | undefined;
  /** The email address. */
  email_i_cont_any?: readonly string[] | undefined;
  /** The email address. */
  email_i_cont_all?: readonly string[] | undefined;
  /** The email address. */
  email_not_i_cont_any?: readonly string[] | undefined;
  /** The email address. */
  email_not_i_cont_all?: readonly string[] | undefined;
  /** The email address. */
  email_start_any?: readonly string[] | undefined;
  /** The email address. */
  email_start_all?: readonly string[] | undefined;
  /** The email address. */
  email_not_start_any?: readonly string[] | undefined;
  /** The email address. */
  email_not_start_all?: readonly string[] | undefined;
  /** The email address. */
  email_end_any?: readonly string[] | undefined;
  /** The email address. */
  email_end_all?: readonly string[] | undefined;
  /** The email address. */
  email_not_end_any?: readonly string[] | undefined;
  /** The email address. */
  email_not_end_all?: readonly string[] | undefined;
  /** The email address. */
  email_matches_any?: readonly string[] | undefined;
  /** The email address. */
  email_matches_all?: readonly string[] | undefined;
  /** The email address. */
  email_does_not_match_any?: readonly string[] | undefined;
  /** The email address. */
  email_does_not_match_all?: readonly string[] | undefined;
  /** The email address. */
  email_present?: boolean | undefined;
  /** The email address. */
  email_blank?: boolean | undefined;
  /** The email address. */
  email_null?: boolean | undefined;
  /** The email address. */
  email_not_null?: boolean | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_eq?: NonNullable<Contact["phone"]> | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_eq?: NonNullable<Contact["phone"]> | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_lt?: NonNullable<Contact["phone"]> | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_lteq?: NonNullable<Contact["phone"]> | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_gt?: NonNullable<Contact["phone"]> | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_gteq?: NonNullable<Contact["phone"]> | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_in?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_in?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_eq_any?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_eq_all?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_eq_any?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_eq_all?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_lt_any?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_lt_all?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_lteq_any?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_lteq_all?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_gt_any?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_gt_all?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_gteq_any?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_gteq_all?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_in_any?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_in_all?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_in_any?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_in_all?: readonly NonNullable<Contact["phone"]>[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_cont?: string | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_cont?: string | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_i_cont?: string | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_i_cont?: string | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_start?: string | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_start?: string | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_end?: string | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_end?: string | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_matches?: string | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_does_not_match?: string | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_cont_any?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_cont_all?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_cont_any?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_cont_all?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_i_cont_any?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_i_cont_all?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_i_cont_any?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_i_cont_all?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_start_any?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_start_all?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_start_any?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_start_all?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_end_any?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_end_all?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_end_any?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_end_all?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_matches_any?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_matches_all?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_does_not_match_any?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_does_not_match_all?: readonly string[] | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_present?: boolean | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_blank?: boolean | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_null?: boolean | undefined;
  /** The phone number, `+` and digits. The server accepts any text without spaces before the `+`. */
  phone_not_null?: boolean | undefined;
  /** When the contact was created. */
  created_at_eq?: string | Date | undefined;
  /** When the contact was created. */
  created_at_not_eq?: string | Date | undefined;
  /** When the contact was created. */
  created_at_lt?: string | Date | undefined;
  /** When the contact was created. */
  created_at_lteq?: string | Date | undefined;
  /** When the contact was created. */
  created_at_gt?: string | Date | undefined;
  /** When the contact was created. */
  created_at_gteq?: string | Date | undefined;
  /** When the contact was created. */
  created_at_in?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_not_in?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_eq_any?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_eq_all?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_not_eq_any?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_not_eq_all?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_lt_any?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_lt_all?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_lteq_any?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_lteq_all?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_gt_any?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_gt_all?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_gteq_any?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_gteq_all?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_in_any?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_in_all?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_not_in_any?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_not_in_all?: readonly (string | Date)[] | undefined;
  /** When the contact was created. */
  created_at_null?: boolean | undefined;
  /** When the contact was created. */
  created_at_not_null?: boolean | undefined;
  /** When the contact was last changed. */
  updated_at_eq?: string | Date | undefined;
  /** When the contact was last changed. */
  updated_at_not_eq?: string | Date | undefined;
  /** When the contact was last changed. */
  updated_at_lt?: string | Date | undefined;
  /** When the contact was last changed. */
  updated_at_lteq?: string | Date | undefined;
  /** When the contact was last changed. */
  updated_at_gt?: string | Date | undefined;
  /** When the contact was last changed. */
  updated_at_gteq?: string | Date | undefined;
  /** When the contact was last changed. */
  updated_at_in?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_not_in?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_eq_any?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_eq_all?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_not_eq_any?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_not_eq_all?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_lt_any?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_lt_all?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_lteq_any?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_lteq_all?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_gt_any?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_gt_all?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_gteq_any?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_gteq_all?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_in_any?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_in_all?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_not_in_any?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_not_in_all?: readonly (string | Date)[] | undefined;
  /** When the contact was last changed. */
  updated_at_null?: boolean | undefined;
  /** When the contact was last changed. */
  updated_at_not_null?: boolean | undefined;
  /** Free fields. */
  custom_attributes_null?: boolean | undefined;
  /** Free fields. */
  custom_attributes_not_null?: boolean | undefined;
  /** Values that integrations store, such as `chatwoot_id` and `chatwoot_identifier`. */
  additional_attributes_null?: boolean | undefined;
  /** Values that integrations store, such as `chatwoot_id` and `chatwoot_identifier`. */
  additional_attributes_not_null?: boolean | undefined;
}

/** The fields of Product that can be searched and sorted by. */
export type ProductField = "identifier" | "name" | "description" | "amount_in_cents" | "quantity_available" | "created_at" | "updated_at";

/** The conditions on the fields of Product. */
export interface ProductConditions {
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_eq?: NonNullable<Product["identifier"]> | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_eq?: NonNullable<Product["identifier"]> | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_lt?: NonNullable<Product["identifier"]> | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_lteq?: NonNullable<Product["identifier"]> | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_gt?: NonNullable<Product["identifier"]> | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_gteq?: NonNullable<Product["identifier"]> | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_in?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_in?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_eq_any?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_eq_all?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_eq_any?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_eq_all?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_lt_any?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_lt_all?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_lteq_any?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_lteq_all?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_gt_any?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_gt_all?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_gteq_any?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_gteq_all?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_in_any?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_in_all?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_in_any?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_in_all?: readonly NonNullable<Product["identifier"]>[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_cont?: string | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_cont?: string | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_i_cont?: string | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_i_cont?: string | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_start?: string | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_start?: string | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_end?: string | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_end?: string | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_matches?: string | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_does_not_match?: string | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_cont_any?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_cont_all?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_cont_any?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_cont_all?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_i_cont_any?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_i_cont_all?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_i_cont_any?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_i_cont_all?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_start_any?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_start_all?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_start_any?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_start_all?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_end_any?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_end_all?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_end_any?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_end_all?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_matches_any?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_matches_all?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_does_not_match_any?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_does_not_match_all?: readonly string[] | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_present?: boolean | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_blank?: boolean | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_null?: boolean | undefined;
  /** The product's identifier, such as an SKU; `""` when it has none. Two products may have the same. */
  identifier_not_null?: boolean | undefined;
  /** The product's name, `""` when it has none. */
  name_eq?: NonNullable<Product["name"]> | undefined;
  /** The product's name, `""` when it has none. */
  name_not_eq?: NonNullable<Product["name"]> | undefined;
  /** The product's name, `""` when it has none. */
  name_lt?: NonNullable<Product["name"]> | undefined;
  /** The product's name, `""` when it has none. */
  name_lteq?: NonNullable<Product["name"]> | undefined;
  /** The product's name, `""` when it has none. */
  name_gt?: NonNullable<Product["name"]> | undefined;
  /** The product's name, `""` when it has none. */
  name_gteq?: NonNullable<Product["name"]> | undefined;
  /** The product's name, `""` when it has none. */
  name_in?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_not_in?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_eq_any?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_eq_all?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_not_eq_any?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_not_eq_all?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_lt_any?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_lt_all?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_lteq_any?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_lteq_all?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_gt_any?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_gt_all?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_gteq_any?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_gteq_all?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_in_any?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_in_all?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_not_in_any?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_not_in_all?: readonly NonNullable<Product["name"]>[] | undefined;
  /** The product's name, `""` when it has none. */
  name_cont?: string | undefined;
  /** The product's name, `""` when it has none. */
  name_not_cont?: string | undefined;
  /** The product's name, `""` when it has none. */
  name_i_cont?: string | undefined;
  /** The product's name, `""` when it has none. */
  name_not_i_cont?: string | undefined;
  /** The product's name, `""` when it has none. */
  name_start?: string | undefined;
  /** The product's name, `""` when it has none. */
  name_not_start?: string | undefined;
  /** The product's name, `""` when it has none. */
  name_end?: string | undefined;
  /** The product's name, `""` when it has none. */
  name_not_end?: string | undefined;
  /** The product's name, `""` when it has none. */
  name_matches?: string | undefined;
  /** The product's name, `""` when it has none. */
  name_does_not_match?: string | undefined;
  /** The product's name, `""` when it has none. */
  name_cont_any?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_cont_all?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_not_cont_any?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_not_cont_all?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_i_cont_any?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_i_cont_all?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_not_i_cont_any?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_not_i_cont_all?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_start_any?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_start_all?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_not_start_any?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_not_start_all?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_end_any?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_end_all?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_not_end_any?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_not_end_all?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_matches_any?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_matches_all?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_does_not_match_any?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_does_not_match_all?: readonly string[] | undefined;
  /** The product's name, `""` when it has none. */
  name_present?: boolean | undefined;
  /** The product's name, `""` when it has none. */
  name_blank?: boolean | undefined;
  /** The product's name, `""` when it has none. */
  name_null?: boolean | undefined;
  /** The product's name, `""` when it has none. */
  name_not_null?: boolean | undefined;
  /** The product's description, `""` when it has none. */
  description_eq?: NonNullable<Product["description"]> | undefined;
  /** The product's description, `""` when it has none. */
  description_not_eq?: NonNullable<Product["description"]> | undefined;
  /** The product's description, `""` when it has none. */
  description_lt?: NonNullable<Product["description"]> | undefined;
  /** The product's description, `""` when it has none. */
  description_lteq?: NonNullable<Product["description"]> | undefined;
  /** The product's description, `""` when it has none. */
  description_gt?: NonNullable<Product["description"]> | undefined;
  /** The product's description, `""` when it has none. */
  description_gteq?: NonNullable<Product["description"]> | undefined;
  /** The product's description, `""` when it has none. */
  description_in?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_not_in?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_eq_any?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_eq_all?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_not_eq_any?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_not_eq_all?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_lt_any?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_lt_all?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_lteq_any?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_lteq_all?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_gt_any?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_gt_all?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_gteq_any?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_gteq_all?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_in_any?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_in_all?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_not_in_any?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_not_in_all?: readonly NonNullable<Product["description"]>[] | undefined;
  /** The product's description, `""` when it has none. */
  description_cont?: string | undefined;
  /** The product's description, `""` when it has none. */
  description_not_cont?: string | undefined;
  /** The product's description, `""` when it has none. */
  description_i_cont?: string | undefined;
  /** The product's description, `""` when it has none. */
  description_not_i_cont?: string | undefined;
  /** The product's description, `""` when it has none. */
  description_start?: string | undefined;
  /** The product's description, `""` when it has none. */
  description_not_start?: string | undefined;
  /** The product's description, `""` when it has none. */
  description_end?: string | undefined;
  /** The product's description, `""` when it has none. */
  description_not_end?: string | undefined;
  /** The product's description, `""` when it has none. */
  description_matches?: string | undefined;
  /** The product's description, `""` when it has none. */
  description_does_not_match?: string | undefined;
  /** The product's description, `""` when it has none. */
  description_cont_any?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_cont_all?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_not_cont_any?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_not_cont_all?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_i_cont_any?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_i_cont_all?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_not_i_cont_any?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_not_i_cont_all?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_start_any?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_start_all?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_not_start_any?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_not_start_all?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_end_any?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_end_all?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_not_end_any?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_not_end_all?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_matches_any?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_matches_all?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_does_not_match_any?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_does_not_match_all?: readonly string[] | undefined;
  /** The product's description, `""` when it has none. */
  description_present?: boolean | undefined;
  /** The product's description, `""` when it has none. */
  description_blank?: boolean | undefined;
  /** The product's description, `""` when it has none. */
  description_null?: boolean | undefined;
  /** The product's description, `""` when it has none. */
  description_not_null?: boolean | undefined;
  /** The price, in cents. */
  amount_in_cents_eq?: NonNullable<Product["amount_in_cents"]> | undefined;
  /** The price, in cents. */
  amount_in_cents_not_eq?: NonNullable<Product["amount_in_cents"]> | undefined;
  /** The price, in cents. */
  amount_in_cents_lt?: NonNullable<Product["amount_in_cents"]> | undefined;
  /** The price, in cents. */
  amount_in_cents_lteq?: NonNullable<Product["amount_in_cents"]> | undefined;
  /** The price, in cents. */
  amount_in_cents_gt?: NonNullable<Product["amount_in_cents"]> | undefined;
  /** The price, in cents. */
  amount_in_cents_gteq?: NonNullable<Product["amount_in_cents"]> | undefined;
  /** The price, in cents. */
  amount_in_cents_in?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_not_in?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_eq_any?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_eq_all?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_not_eq_any?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_not_eq_all?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_lt_any?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_lt_all?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_lteq_any?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_lteq_all?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_gt_any?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_gt_all?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_gteq_any?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_gteq_all?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_in_any?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_in_all?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_not_in_any?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_not_in_all?: readonly NonNullable<Product["amount_in_cents"]>[] | undefined;
  /** The price, in cents. */
  amount_in_cents_null?: boolean | undefined;
  /** The price, in cents. */
  amount_in_cents_not_null?: boolean | undefined;
  /** The number of units in stock. */
  quantity_available_eq?: NonNullable<Product["quantity_available"]> | undefined;
  /** The number of units in stock. */
  quantity_available_not_eq?: NonNullable<Product["quantity_available"]> | undefined;
  /** The number of units in stock. */
  quantity_available_lt?: NonNullable<Product["quantity_available"]> | undefined;
  /** The number of units in stock. */
  quantity_available_lteq?: NonNullable<Product["quantity_available"]> | undefined;
  /** The number of units in stock. */
  quantity_available_gt?: NonNullable<Product["quantity_available"]> | undefined;
  /** The number of units in stock. */
  quantity_available_gteq?: NonNullable<Product["quantity_available"]> | undefined;
  /** The number of units in stock. */
  quantity_available_in?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_not_in?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_eq_any?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_eq_all?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_not_eq_any?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_not_eq_all?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_lt_any?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_lt_all?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_lteq_any?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_lteq_all?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_gt_any?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_gt_all?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_gteq_any?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_gteq_all?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_in_any?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_in_all?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_not_in_any?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_not_in_all?: readonly NonNullable<Product["quantity_available"]>[] | undefined;
  /** The number of units in stock. */
  quantity_available_null?: boolean | undefined;
  /** The number of units in stock. */
  quantity_available_not_null?: boolean | undefined;
  /** When the product was created. */
  created_at_eq?: string | Date | undefined;
  /** When the product was created. */
  created_at_not_eq?: string | Date | undefined;
  /** When the product was created. */
  created_at_lt?: string | Date | undefined;
  /** When the product was created. */
  created_at_lteq?: string | Date | undefined;
  /** When the product was created. */
  created_at_gt?: string | Date | undefined;
  /** When the product was created. */
  created_at_gteq?: string | Date | undefined;
  /** When the product was created. */
  created_at_in?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_not_in?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_eq_any?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_eq_all?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_not_eq_any?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_not_eq_all?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_lt_any?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_lt_all?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_lteq_any?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_lteq_all?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_gt_any?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_gt_all?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_gteq_any?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_gteq_all?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_in_any?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_in_all?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_not_in_any?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_not_in_all?: readonly (string | Date)[] | undefined;
  /** When the product was created. */
  created_at_null?: boolean | undefined;
  /** When the product was created. */
  created_at_not_null?: boolean | undefined;
  /** When the product was last changed. */
  updated_at_eq?: string | Date | undefined;
  /** When the product was last changed. */
  updated_at_not_eq?: string | Date | undefined;
  /** When the product was last changed. */
  updated_at_lt?: string | Date | undefined;
  /** When the product was last changed. */
  updated_at_lteq?: string | Date | undefined;
  /** When the product was last changed. */
  updated_at_gt?: string | Date | undefined;
  /** When the product was last changed. */
  updated_at_gteq?: string | Date | undefined;
  /** When the product was last changed. */
  updated_at_in?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_not_in?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_eq_any?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_eq_all?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_not_eq_any?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_not_eq_all?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_lt_any?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_lt_all?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_lteq_any?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_lteq_all?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_gt_any?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_gt_all?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_gteq_any?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_gteq_all?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_in_any?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_in_all?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_not_in_any?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_not_in_all?: readonly (string | Date)[] | undefined;
  /** When the product was last changed. */
  updated_at_null?: boolean | undefined;
  /** When the product was last changed. */
  updated_at_not_null?: boolean | undefined;
}

/** The fields of User that can be searched and sorted by. */
export type UserField = "id" | "full_name" | "email" | "phone" | "language" | "job_description" | "avatar_url" | "created_at" | "updated_at";

/** The conditions on the fields of User. */
export interface UserConditions {
  /** The user's id. */
  id_eq?: NonNullable<User["id"]> | undefined;
  /** The user's id. */
  id_not_eq?: NonNullable<User["id"]> | undefined;
  /** The user's id. */
  id_lt?: NonNullable<User["id"]> | undefined;
  /** The user's id. */
  id_lteq?: NonNullable<User["id"]> | undefined;
  /** The user's id. */
  id_gt?: NonNullable<User["id"]> | undefined;
  /** The user's id. */
  id_gteq?: NonNullable<User["id"]> | undefined;
  /** The user's id. */
  id_in?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_not_in?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_eq_any?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_eq_all?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_not_eq_any?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_not_eq_all?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_lt_any?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_lt_all?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_lteq_any?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_lteq_all?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_gt_any?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_gt_all?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_gteq_any?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_gteq_all?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_in_any?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_in_all?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_not_in_any?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_not_in_all?: readonly NonNullable<User["id"]>[] | undefined;
  /** The user's id. */
  id_null?: boolean | undefined;
  /** The user's id. */
  id_not_null?: boolean | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_eq?: NonNullable<User["full_name"]> | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_eq?: NonNullable<User["full_name"]> | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_lt?: NonNullable<User["full_name"]> | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_lteq?: NonNullable<User["full_name"]> | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_gt?: NonNullable<User["full_name"]> | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_gteq?: NonNullable<User["full_name"]> | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_in?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_in?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_eq_any?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_eq_all?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_eq_any?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_eq_all?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_lt_any?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_lt_all?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_lteq_any?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_lteq_all?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_gt_any?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_gt_all?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_gteq_any?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_gteq_all?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_in_any?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_in_all?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_in_any?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_in_all?: readonly NonNullable<User["full_name"]>[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_cont?: string | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_cont?: string | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_i_cont?: string | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_i_cont?: string | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_start?: string | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_start?: string | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_end?: string | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_end?: string | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_matches?: string | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_does_not_match?: string | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_cont_any?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_cont_all?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_cont_any?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_cont_all?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_i_cont_any?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_i_cont_all?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_i_cont_any?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_i_cont_all?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_start_any?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_start_all?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_start_any?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_start_all?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_end_any?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_end_all?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_end_any?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_end_all?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_matches_any?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_matches_all?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_does_not_match_any?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_does_not_match_all?: readonly string[] | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_present?: boolean | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_blank?: boolean | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_null?: boolean | undefined;
  /** The user's name, `""` when it is not set. */
  full_name_not_null?: boolean | undefined;
  /** The email address, in lower case. */
  email_eq?: NonNullable<User["email"]> | undefined;
  /** The email address, in lower case. */
  email_not_eq?: NonNullable<User["email"]> | undefined;
  /** The email address, in lower case. */
  email_lt?: NonNullable<User["email"]> | undefined;
  /** The email address, in lower case. */
  email_lteq?: NonNullable<User["email"]> | undefined;
  /** The email address, in lower case. */
  email_gt?: NonNullable<User["email"]> | undefined;
  /** The email address, in lower case. */
  email_gteq?: NonNullable<User["email"]> | undefined;
  /** The email address, in lower case. */
  email_in?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_not_in?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_eq_any?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_eq_all?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_not_eq_any?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_not_eq_all?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_lt_any?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_lt_all?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_lteq_any?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_lteq_all?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_gt_any?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_gt_all?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_gteq_any?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_gteq_all?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_in_any?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_in_all?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_not_in_any?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_not_in_all?: readonly NonNullable<User["email"]>[] | undefined;
  /** The email address, in lower case. */
  email_cont?: string | undefined;
  /** The email address, in lower case. */
  email_not_cont?: string | undefined;
  /** The email address, in lower case. */
  email_i_cont?: string | undefined;
  /** The email address, in lower case. */
  email_not_i_cont?: string | undefined;
  /** The email address, in lower case. */
  email_start?: string | undefined;
  /** The email address, in lower case. */
  email_not_start?: string | undefined;
  /** The email address, in lower case. */
  email_end?: string | undefined;
  /** The email address, in lower case. */
  email_not_end?: string | undefined;
  /** The email address, in lower case. */
  email_matches?: string | undefined;
  /** The email address, in lower case. */
  email_does_not_match?: string | undefined;
  /** The email address, in lower case. */
  email_cont_any?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_cont_all?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_not_cont_any?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_not_cont_all?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_i_cont_any?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_i_cont_all?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_not_i_cont_any?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_not_i_cont_all?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_start_any?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_start_all?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_not_start_any?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_not_start_all?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_end_any?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_end_all?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_not_end_any?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_not_end_all?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_matches_any?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_matches_all?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_does_not_match_any?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_does_not_match_all?: readonly string[] | undefined;
  /** The email address, in lower case. */
  email_present?: boolean | undefined;
  /** The email address, in lower case. */
  email_blank?: boolean | undefined;
  /** The email address, in lower case. */
  email_null?: boolean | undefined;
  /** The email address, in lower case. */
  email_not_null?: boolean | undefined;
  /** The phone number. */
  phone_eq?: NonNullable<User["phone"]> | undefined;
  /** The phone number. */
  phone_not_eq?: NonNullable<User["phone"]> | undefined;
  /** The phone number. */
  phone_lt?: NonNullable<User["phone"]> | undefined;
  /** The phone number. */
  phone_lteq?: NonNullable<User["phone"]> | undefined;
  /** The phone number. */
  phone_gt?: NonNullable<User["phone"]> | undefined;
  /** The phone number. */
  phone_gteq?: NonNullable<User["phone"]> | undefined;
  /** The phone number. */
  phone_in?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_not_in?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_eq_any?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_eq_all?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_not_eq_any?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_not_eq_all?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_lt_any?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_lt_all?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_lteq_any?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_lteq_all?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_gt_any?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_gt_all?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_gteq_any?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_gteq_all?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_in_any?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_in_all?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_not_in_any?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_not_in_all?: readonly NonNullable<User["phone"]>[] | undefined;
  /** The phone number. */
  phone_cont?: string | undefined;
  /** The phone number. */
  phone_not_cont?: string | undefined;
  /** The phone number. */
  phone_i_cont?: string | undefined;
  /** The phone number. */
  phone_not_i_cont?: string | undefined;
  /** The phone number. */
  phone_start?: string | undefined;
  /** The phone number. */
  phone_not_start?: string | undefined;
  /** The phone number. */
  phone_end?: string | undefined;
  /** The phone number. */
  phone_not_end?: string | undefined;
  /** The phone number. */
  phone_matches?: string | undefined;
  /** The phone number. */
  phone_does_not_match?: string | undefined;
  /** The phone number. */
  phone_cont_any?: readonly string[] | undefined;
  /** The phone number. */
  phone_cont_all?: readonly string[] | undefined;
  /** The phone number. */
  phone_not_cont_any?: readonly string[] | undefined;
  /** The phone number. */
  phone_not_cont_all?: readonly string[] | undefined;
  /** The phone number. */
  phone_i_cont_any?: readonly string[] | undefined;
  /** The phone number. */
  phone_i_cont_all?: readonly string[] | undefined;
  /** The phone number. */
  phone_not_i_cont_any?: readonly string[] | undefined;
  /** The phone number. */
  phone_not_i_cont_all?: readonly string[] | undefined;
  /** The phone number. */
  phone_start_any?: readonly string[] | undefined;
  /** The phone number. */
  phone_start_all?: readonly string[] | undefined;
  /** The phone number. */
  phone_not_start_any?: readonly string[] | undefined;
  /** The phone number. */
  phone_not_start_all?: readonly string[] | undefined;
  /** The phone number. */
  phone_end_any?: readonly string[] | undefined;
  /** The phone number. */
  phone_end_all?: readonly string[] | undefined;
  /** The phone number. */
  phone_not_end_any?: readonly string[] | undefined;
  /** The phone number. */
  phone_not_end_all?: readonly string[] | undefined;
  /** The phone number. */
  phone_matches_any?: readonly string[] | undefined;
  /** The phone number. */
  phone_matches_all?: readonly string[] | undefined;
  /** The phone number. */
  phone_does_not_match_any?: readonly string[] | undefined;
  /** The phone number. */
  phone_does_not_match_all?: readonly string[] | undefined;
  /** The phone number. */
  phone_present?: boolean | undefined;
  /** The phone number. */
  phone_blank?: boolean | undefined;
  /** The phone number. */
  phone_null?: boolean | undefined;
  /** The phone number. */
  phone_not_null?: boolean | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_eq?: NonNullable<User["language"]> | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_eq?: NonNullable<User["language"]> | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_lt?: NonNullable<User["language"]> | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_lteq?: NonNullable<User["language"]> | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_gt?: NonNullable<User["language"]> | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_gteq?: NonNullable<User["language"]> | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_in?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_in?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_eq_any?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_eq_all?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_eq_any?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_eq_all?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_lt_any?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_lt_all?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_lteq_any?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_lteq_all?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_gt_any?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_gt_all?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_gteq_any?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_gteq_all?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_in_any?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_in_all?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_in_any?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_in_all?: readonly NonNullable<User["language"]>[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_cont?: string | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_cont?: string | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_i_cont?: string | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_i_cont?: string | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_start?: string | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_start?: string | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_end?: string | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_end?: string | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_matches?: string | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_does_not_match?: string | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_cont_any?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_cont_all?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_cont_any?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_cont_all?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_i_cont_any?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_i_cont_all?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_i_cont_any?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_i_cont_all?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_start_any?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_start_all?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_start_any?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_start_all?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_end_any?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_end_all?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_end_any?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_end_all?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_matches_any?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_matches_all?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_does_not_match_any?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_does_not_match_all?: readonly string[] | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_present?: boolean | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_blank?: boolean | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_null?: boolean | undefined;
  /** The user's language. The docs name `en`, `pt-BR`, `es` and `de`; the server does not check it. */
  language_not_null?: boolean | undefined;
  /** The user's job. */
  job_description_eq?: NonNullable<User["job_description"]> | undefined;
  /** The user's job. */
  job_description_not_eq?: NonNullable<User["job_description"]> | undefined;
  /** The user's job. */
  job_description_lt?: NonNullable<User["job_description"]> | undefined;
  /** The user's job. */
  job_description_lteq?: NonNullable<User["job_description"]> | undefined;
  /** The user's job. */
  job_description_gt?: NonNullable<User["job_description"]> | undefined;
  /** The user's job. */
  job_description_gteq?: NonNullable<User["job_description"]> | undefined;
  /** The user's job. */
  job_description_in?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_not_in?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_eq_any?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_eq_all?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_not_eq_any?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_not_eq_all?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_lt_any?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_lt_all?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_lteq_any?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_lteq_all?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_gt_any?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_gt_all?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_gteq_any?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_gteq_all?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_in_any?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_in_all?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_not_in_any?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_not_in_all?: readonly NonNullable<User["job_description"]>[] | undefined;
  /** The user's job. */
  job_description_cont?: string | undefined;
  /** The user's job. */
  job_description_not_cont?: string | undefined;
  /** The user's job. */
  job_description_i_cont?: string | undefined;
  /** The user's job. */
  job_description_not_i_cont?: string | undefined;
  /** The user's job. */
  job_description_start?: string | undefined;
  /** The user's job. */
  job_description_not_start?: string | undefined;
  /** The user's job. */
  job_description_end?: string | undefined;
  /** The user's job. */
  job_description_not_end?: string | undefined;
  /** The user's job. */
  job_description_matches?: string | undefined;
  /** The user's job. */
  job_description_does_not_match?: string | undefined;
  /** The user's job. */
  job_description_cont_any?: readonly string[] | undefined;
  /** The user's job. */
  job_description_cont_all?: readonly string[] | undefined;
  /** The user's job. */
  job_description_not_cont_any?: readonly string[] | undefined;
  /** The user's job. */
  job_description_not_cont_all?: readonly string[] | undefined;
  /** The user's job. */
  job_description_i_cont_any?: readonly string[] | undefined;
  /** The user's job. */
  job_description_i_cont_all?: readonly string[] | undefined;
  /** The user's job. */
  job_description_not_i_cont_any?: readonly string[] | undefined;
  /** The user's job. */
  job_description_not_i_cont_all?: readonly string[] | undefined;
  /** The user's job. */
  job_description_start_any?: readonly string[] | undefined;
  /** The user's job. */
  job_description_start_all?: readonly string[] | undefined;
  /** The user's job. */
  job_description_not_start_any?: readonly string[] | undefined;
  /** The user's job. */
  job_description_not_start_all?: readonly string[] | undefined;
  /** The user's job. */
  job_description_end_any?: readonly string[] | undefined;
  /** The user's job. */
  job_description_end_all?: readonly string[] | undefined;
  /** The user's job. */
  job_description_not_end_any?: readonly string[] | undefined;
  /** The user's job. */
  job_description_not_end_all?: readonly string[] | undefined;
  /** The user's job. */
  job_description_matches_any?: readonly string[] | undefined;
  /** The user's job. */
  job_description_matches_all?: readonly string[] | undefined;
  /** The user's job. */
  job_description_does_not_match_any?: readonly string[] | undefined;
  /** The user's job. */
  job_description_does_not_match_all?: readonly string[] | undefined;
  /** The user's job. */
  job_description_present?: boolean | undefined;
  /** The user's job. */
  job_description_blank?: boolean | undefined;
  /** The user's job. */
  job_description_null?: boolean | undefined;
  /** The user's job. */
  job_description_not_null?: boolean | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_eq?: NonNullable<User["avatar_url"]> | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_eq?: NonNullable<User["avatar_url"]> | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_lt?: NonNullable<User["avatar_url"]> | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_lteq?: NonNullable<User["avatar_url"]> | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_gt?: NonNullable<User["avatar_url"]> | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_gteq?: NonNullable<User["avatar_url"]> | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_in?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_in?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_eq_any?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_eq_all?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_eq_any?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_eq_all?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_lt_any?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_lt_all?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_lteq_any?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_lteq_all?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_gt_any?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_gt_all?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_gteq_any?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_gteq_all?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_in_any?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_in_all?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_in_any?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_in_all?: readonly NonNullable<User["avatar_url"]>[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_cont?: string | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_cont?: string | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_i_cont?: string | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_i_cont?: string | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_start?: string | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_start?: string | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_end?: string | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_end?: string | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_matches?: string | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_does_not_match?: string | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_cont_any?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_cont_all?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_cont_any?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_cont_all?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_i_cont_any?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_i_cont_all?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_i_cont_any?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_i_cont_all?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_start_any?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_start_all?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_start_any?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_start_all?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_end_any?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_end_all?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_end_any?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_end_all?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_matches_any?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_matches_all?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_does_not_match_any?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_does_not_match_all?: readonly string[] | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_present?: boolean | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_blank?: boolean | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_null?: boolean | undefined;
  /** The address of the user's picture, `""` when there is none. */
  avatar_url_not_null?: boolean | undefined;
  /** When the user was created. */
  created_at_eq?: string | Date | undefined;
  /** When the user was created. */
  created_at_not_eq?: string | Date | undefined;
  /** When the user was created. */
  created_at_lt?: string | Date | undefined;
  /** When the user was created. */
  created_at_lteq?: string | Date | undefined;
  /** When the user was created. */
  created_at_gt?: string | Date | undefined;
  /** When the user was created. */
  created_at_gteq?: string | Date | undefined;
  /** When the user was created. */
  created_at_in?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_not_in?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_eq_any?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_eq_all?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_not_eq_any?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_not_eq_all?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_lt_any?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_lt_all?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_lteq_any?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_lteq_all?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_gt_any?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_gt_all?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_gteq_any?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_gteq_all?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_in_any?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_in_all?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_not_in_any?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_not_in_all?: readonly (string | Date)[] | undefined;
  /** When the user was created. */
  created_at_null?: boolean | undefined;
  /** When the user was created. */
  created_at_not_null?: boolean | undefined;
  /** When the user was last changed. */
  updated_at_eq?: string | Date | undefined;
  /** When the user was last changed. */
  updated_at_not_eq?: string | Date | undefined;
  /** When the user was last changed. */
  updated_at_lt?: string | Date | undefined;
  /** When the user was last changed. */
  updated_at_lteq?: string | Date | undefined;
  /** When the user was last changed. */
  updated_at_gt?: string | Date | undefined;
  /** When the user was last changed. */
  updated_at_gteq?: string | Date | undefined;
  /** When the user was last changed. */
  updated_at_in?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_not_in?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_eq_any?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_eq_all?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_not_eq_any?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_not_eq_all?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_lt_any?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_lt_all?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_lteq_any?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_lteq_all?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_gt_any?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_gt_all?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_gteq_any?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_gteq_all?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_in_any?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_in_all?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_not_in_any?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_not_in_all?: readonly (string | Date)[] | undefined;
  /** When the user was last changed. */
  updated_at_null?: boolean | undefined;
  /** When the user was last changed. */
  updated_at_not_null?: boolean | undefined;
}
