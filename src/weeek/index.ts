/**
 * Weeek: https://developers.weeek.net
 * @module crm-deals/weeek
 */
import { operations, serverUrl } from "../../generated/weeek/meta.ts";
import type { paths } from "../../generated/weeek/paths.ts";
import { bearer, type TokenSource } from "../core/credentials.ts";
import type { ApiErrorDetails } from "../core/errors.ts";
import type { ClientOptions } from "../core/options.ts";
import { createPathClient } from "../core/path-client.ts";
import type { PathClient } from "../core/path-types.ts";
import { contacts, type WeeekContacts } from "./crm/contacts.ts";
import { currencies, type WeeekCurrencies } from "./crm/currencies.ts";
import { deals, type WeeekDeals } from "./crm/deals.ts";
import { funnels, type WeeekFunnels } from "./crm/funnels.ts";
import { organizations, type WeeekOrganizations } from "./crm/organizations.ts";
import { statuses, type WeeekStatuses } from "./crm/statuses.ts";
import { boards, type WeeekBoards } from "./tm/boards.ts";
import { globalCustomFields, type WeeekGlobalCustomFields } from "./tm/global-custom-fields.ts";
import { portfolios, type WeeekPortfolios } from "./tm/portfolios.ts";
import { projects, type WeeekProjects } from "./tm/projects.ts";
import { tasks, type WeeekTasks } from "./tm/tasks.ts";
import { attachments, type WeeekAttachments } from "./workspace/attachments.ts";
import { members, type WeeekMembers } from "./workspace/members.ts";
import { tags, type WeeekTags } from "./workspace/tags.ts";
import { user, type WeeekUser } from "./workspace/user.ts";
import { type WeeekWorkspace, workspace } from "./workspace/workspace.ts";

export type {
  Address,
  AddressWrite,
  Attachment,
  Board,
  BoardColumn,
  BoardColumnCreate,
  BoardColumnMove,
  BoardColumnUpdate,
  BoardCreate,
  BoardMove,
  BoardUpdate,
  Contact,
  ContactFilter,
  ContactWrite,
  Currency,
  CurrentUser,
  CustomField,
  CustomFieldCreate,
  CustomFieldOption,
  CustomFieldOptionWrite,
  CustomFieldUpdate,
  CustomFieldValue,
  CustomFieldValues,
  Deal,
  DealCreate,
  DealFilter,
  DealMove,
  DealPatch,
  DealTaskCreate,
  DealTaskMove,
  DealUpdate,
  Email,
  EmailWrite,
  Funnel,
  FunnelStatus,
  FunnelStatusWrite,
  FunnelWrite,
  Organization,
  OrganizationFilter,
  OrganizationWrite,
  Phone,
  PhoneWrite,
  Place,
  Portfolio,
  PortfolioCreate,
  PortfolioFilter,
  PortfolioUpdate,
  Project,
  ProjectCreate,
  ProjectUpdate,
  Tag,
  TagCreate,
  TagUpdate,
  Task,
  TaskComment,
  TaskCommentCreate,
  TaskCommentFilter,
  TaskCreate,
  TaskLocationAdd,
  TaskParentChange,
  TaskUpdate,
  TimeEntry,
  TimeEntryWrite,
  User,
  Workspace,
} from "../../generated/weeek/models.ts";
export type { paths } from "../../generated/weeek/paths.ts";
export type { AllDealsOptions } from "./crm/all-deals.ts";
export type { WeeekContactEmails, WeeekContactPhones } from "./crm/contact-details.ts";
export type { WeeekContactTags } from "./crm/contact-links.ts";
export type { WeeekDealAttachments } from "./crm/deal-attachments.ts";
export type { AllDealsFilter } from "./crm/deal-filter.ts";
export type { WeeekDealAssignees, WeeekDealContacts, WeeekDealOrganizations, WeeekDealTags } from "./crm/deal-links.ts";
export type { WeeekDealTasks } from "./crm/deal-tasks.ts";
export type { WeeekFunnelCustomFieldOptions } from "./crm/funnel-custom-field-options.ts";
export type { WeeekFunnelCustomFields } from "./crm/funnel-custom-fields.ts";
export type {
  WeeekOrganizationAddresses,
  WeeekOrganizationEmails,
  WeeekOrganizationPhones,
} from "./crm/organization-details.ts";
export type { WeeekOrganizationContacts, WeeekOrganizationTags } from "./crm/organization-links.ts";
export { customFieldValues } from "./custom-field-values.ts";
export type { WeeekBoardColumns } from "./tm/board-columns.ts";
export type { WeeekBoardCustomFieldOptions } from "./tm/board-custom-field-options.ts";
export type { WeeekBoardCustomFields } from "./tm/board-custom-fields.ts";
export type { WeeekGlobalCustomFieldOptions } from "./tm/global-custom-field-options.ts";
export type { WeeekProjectCustomFieldOptions } from "./tm/project-custom-field-options.ts";
export type { WeeekProjectCustomFields } from "./tm/project-custom-fields.ts";
export type { WeeekTaskAttachments } from "./tm/task-attachments.ts";
export type { WeeekTaskComments } from "./tm/task-comments.ts";
export type { TaskFilter } from "./tm/task-filter.ts";
export type { WeeekTaskLocations } from "./tm/task-locations.ts";
export type { UserIds, WeeekTaskAssignees, WeeekTaskWatchers } from "./tm/task-people.ts";
export type { WeeekTaskTimeEntries } from "./tm/task-time-entries.ts";
export type { WeeekTaskTimer } from "./tm/task-timer.ts";
export type { Upload } from "./upload.ts";
export type {
  WeeekAttachments,
  WeeekBoards,
  WeeekContacts,
  WeeekCurrencies,
  WeeekDeals,
  WeeekFunnels,
  WeeekGlobalCustomFields,
  WeeekMembers,
  WeeekOrganizations,
  WeeekPortfolios,
  WeeekProjects,
  WeeekStatuses,
  WeeekTags,
  WeeekTasks,
  WeeekUser,
  WeeekWorkspace,
};

/** A workspace's token, and the options of every client. */
export interface WeeekClientOptions extends ClientOptions {
  /** A token made under Apps → API in the workspace's settings. */
  token: string | TokenSource;
}

/** A client of one Weeek workspace. */
export interface WeeekClient {
  /** Every described operation by its method and path. */
  readonly http: PathClient<paths>;
  /** Sales pipelines, with the custom fields and the currency of their deals. */
  readonly funnels: WeeekFunnels;
  /** The columns of a funnel. */
  readonly statuses: WeeekStatuses;
  /** Sales opportunities. Each deal is in a status (a column) of a funnel. */
  readonly deals: WeeekDeals;
  /** Companies. */
  readonly organizations: WeeekOrganizations;
  /** People. */
  readonly contacts: WeeekContacts;
  /** The currencies that a funnel can have. */
  readonly currencies: WeeekCurrencies;
  /** Folders for projects. */
  readonly portfolios: WeeekPortfolios;
  /** Projects, with the custom fields of their tasks. */
  readonly projects: WeeekProjects;
  /** The boards of a project, with their columns and the custom fields of their tasks. */
  readonly boards: WeeekBoards;
  /** Tasks, with their places, people, files, time and comments. */
  readonly tasks: WeeekTasks;
  /**
   * The global custom fields of tasks. The fields of funnels, projects and boards are under `funnels.customFields`, `projects.customFields` and
   * `boards.customFields`.
   */
  readonly customFields: WeeekGlobalCustomFields;
  /** The workspace itself. */
  readonly workspace: WeeekWorkspace;
  /** The people of the workspace. */
  readonly members: WeeekMembers;
  /** The workspace's tags. */
  readonly tags: WeeekTags;
  /** The user that the token belongs to. */
  readonly user: WeeekUser;
  /** Files attached to records. */
  readonly attachments: WeeekAttachments;
}

/**
 * Creates a client of one Weeek workspace. Sends nothing yet.
 * @throws {ConfigError} naming the option that is missing, unknown or invalid
 */
export function createWeeekClient(options: WeeekClientOptions): WeeekClient {
  const credentials = () => ({ bearer: bearer("token", options.token) });
  const http = createPathClient<paths>(
    { name: "weeek", serverUrl, operations, own: ["token"], credentials, isNotFound },
    options,
  );
  const context = { http };
  return {
    http,
    funnels: funnels(context),
    statuses: statuses(context),
    deals: deals(context),
    organizations: organizations(context),
    contacts: contacts(context),
    currencies: currencies(context),
    portfolios: portfolios(context),
    projects: projects(context),
    boards: boards(context),
    tasks: tasks(context),
    customFields: globalCustomFields(context),
    workspace: workspace(context),
    members: members(context),
    tags: tags(context),
    user: user(context),
    attachments: attachments(context),
  };
}

// Some missing records are a 404, some a 400 with this code.
function isNotFound({ status, body }: ApiErrorDetails): boolean {
  return status === 400 && typeof body === "object" && body !== null && "code" in body && body.code === 1000001;
}
