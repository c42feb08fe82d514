/** Users, and those who look after a deal. */
import type * as models from "../../../generated/woofed/models.ts";
import type { Handler, Reply } from "../server.ts";
import { type Given, idOf, membersOf, ok, oneOfThese, textOf, unprocessable, type WoofedStore } from "./store.ts";

const jobs = [
  "ceo",
  "cfo",
  "cto",
  "project_manager",
  "software_engineer",
  "marketing_manager",
  "sales_representative",
  "hr_specialist",
  "customer_support",
  "product_manager",
  "operations_manager",
  "business_development_manager",
  "data_analyst",
  "account_manager",
  "consultant",
  "financial_analyst",
  "graphic_designer",
  "ux_ui_designer",
  "content_creator",
  "legal_counsel",
  "research_scientist",
  "it_administrator",
  "system_administrator",
  "project_coordinator",
  "operations_coordinator",
  "executive_assistant",
  "other",
] as const;

export function users({ data, fresh, add, find, where }: WoofedStore): Record<string, Handler> {
  const { users, deals, dealAssignees } = data;
  function userOf(given: Given): models.User {
    return {
      ...fresh(users),
      full_name: textOf(given.full_name),
      email: textOf(given.email).trim().toLowerCase(),
      phone: typeof given.phone === "string" ? given.phone : null,
      language: textOf(given.language, "en"),
      avatar_url: textOf(given.avatar_url),
      job_description: oneOfThese(jobs, given.job_description, "other"),
      notifications: { webpush_notify_on_event_expired: given.webpush_notify_on_event_expired === true },
    };
  }
  function createUser(body: unknown): Reply {
    const given = membersOf(body);
    const user = userOf(given);
    const password = textOf(given.password);
    const confirmed = given.password_confirmation === undefined || given.password_confirmation === password;
    const problems = [
      ...(/^[^@\s]+@[^@\s]+$/.test(user.email) ? [] : ["Email is invalid"]),
      ...(where(users, ({ email }) => email === user.email).length > 0 ? ["Email has already been taken"] : []),
      ...(password.length >= 6 ? [] : ["Password is too short (minimum is 6 characters)"]),
      ...(password.length <= 128 ? [] : ["Password is too long (maximum is 128 characters)"]),
      ...(confirmed ? [] : ["Confirm your password doesn't match Password"]),
      ...(!user.phone || /\+[1-9]\d{1,14}$/.test(user.phone) ? [] : ["Phone must be in e164 format"]),
    ];
    return problems.length > 0 ? unprocessable(problems) : ok(add(users, user), 201);
  }

  function createDealAssignee(body: unknown): Reply {
    const [user_id, deal_id] = [idOf(membersOf(body).user_id) ?? 0, idOf(membersOf(body).deal_id) ?? 0];
    const twice =
      where(dealAssignees, (assignee) => assignee.user_id === user_id && assignee.deal_id === deal_id).length > 0;
    const problems = [
      ...(users.has(user_id) ? [] : ["User must exist"]),
      ...(deals.has(deal_id) ? [] : ["Deal must exist"]),
      ...(twice ? ["User is already associated with this deal"] : []),
    ];
    return problems.length > 0
      ? unprocessable(problems)
      : ok(add(dealAssignees, { ...fresh(dealAssignees), user_id, deal_id }), 201);
  }

  // The token's user.
  add(users, userOf({ full_name: "Anna Petrova", email: "anna@example.com" }));
  return {
    createUser: ({ body }) => createUser(body),
    createDealAssignee: ({ body }) => createDealAssignee(body),
    deleteDealAssignee: ({ path }) => {
      dealAssignees.delete(find(dealAssignees, path.id).id);
      return { status: 204 };
    },
  };
}
