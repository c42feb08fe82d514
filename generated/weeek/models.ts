// Made by `npm run generate` from specs/weeek. Do not edit.
import type * as Described from "./paths.ts";

type Filter<Query> = { [Name in keyof Query]: Query[Name] | undefined };

/** The body of an error. Any member may be missing. */
export interface ErrorBody extends Described.ErrorBody {}

/**
 * The settings of a `number` or `boolean` field; null or absent on other fields.
 * @useDeclaredType
 */
export type CustomFieldConfig = Described.CustomFieldConfig;

/** One choice of a `select` or `multiselect` field. */
export interface CustomFieldOption extends Described.CustomFieldOption {}

/**
 * A custom field of deals or tasks, without a value. Funnels and projects have their fields in `customFields`. Global fields
 * of tasks have a list. Only a board's tasks show its fields.
 */
export interface CustomField extends Described.CustomField {}

/** A funnel with the custom fields of its deals. Its statuses are its columns and have a list of their own; its currency is that of its deals. */
export interface Funnel extends Described.Funnel {}

/** All funnels in their envelope. */
export interface FunnelList extends Described.FunnelList {}

/** A funnel to create, or its new values. `currencyId` is 1 unless given. */
export interface FunnelWrite extends Described.FunnelWrite {}

/** One funnel in its envelope. */
export interface FunnelResult extends Described.FunnelResult {}

/** The response to a write. It shows no record. */
export interface Acknowledgement extends Described.Acknowledgement {}

/** How a `number` field shows a plain number or a percentage. */
export interface CustomFieldNumberConfig extends Described.CustomFieldNumberConfig {}

/** How a `number` field shows an amount of money. */
export interface CustomFieldCurrencyConfig extends Described.CustomFieldCurrencyConfig {}

/** How a `boolean` field shows its value. */
export interface CustomFieldBooleanConfig extends Described.CustomFieldBooleanConfig {}

/** A custom field to create. `config` is for numbers and booleans. */
export interface CustomFieldCreate extends Described.CustomFieldCreate {}

/** One custom field in its envelope. */
export interface CustomFieldResult extends Described.CustomFieldResult {}

/** A custom field's new name or settings. Its type cannot change. */
export interface CustomFieldUpdate extends Described.CustomFieldUpdate {}

/** The place after a neighbour. */
export interface PlaceAfter extends Described.PlaceAfter {}

/** The place before a neighbour. */
export interface PlaceBefore extends Described.PlaceBefore {}

/**
 * A new place among its neighbours: after one of them (`{ after: id }`) or before one (`{ before: id }`).
 * @useDeclaredType
 */
export type Place = Described.Place;

/** A choice to create, or its new values. Both members are required in an update too. The colours that can be written differ slightly from those that are read. */
export interface CustomFieldOptionWrite extends Described.CustomFieldOptionWrite {}

/** One option in its envelope. */
export interface CustomFieldOptionResult extends Described.CustomFieldOptionResult {}

/** A status: one column of a funnel. It has no member for its funnel or its place. The order of the list is the only order. */
export interface FunnelStatus extends Described.FunnelStatus {}

/** All statuses of a funnel in their envelope. */
export interface FunnelStatusList extends Described.FunnelStatusList {}

/** A status to create, or its new name. */
export interface FunnelStatusWrite extends Described.FunnelStatusWrite {}

/** One status in its envelope. */
export interface FunnelStatusResult extends Described.FunnelStatusResult {}

/** A project that shows a task, and the task's place in it. */
export interface TaskLocation extends Described.TaskLocation {}

/** Time spent on a task, in an older form than `TimeEntry`. */
export interface TaskWorkload extends Described.TaskWorkload {}

/** Time that one user spent on a task on one day. */
export interface TimeEntry extends Described.TimeEntry {}

/** A custom field with the value it has in a record. Values are read in this form and written as `CustomFieldValues`. */
export interface CustomFieldValue extends Described.CustomFieldValue {}

/** A file attached to a record, kept by Weeek or by a cloud drive. The `url` of a file that Weeek keeps is valid for one hour; do not send the token to it. */
export interface Attachment extends Described.Attachment {}

/** A task, as the lists of tasks and deals show it. The server sends more members than are documented. */
export interface Task extends Described.Task {}

/** A deal with its links, tasks, custom fields and attachments. `amount` is in its funnel's currency; a deal whose `winStatus` is null is open. */
export interface Deal extends Described.Deal {}

/** One page of deals in its envelope. */
export interface DealPage extends Described.DealPage {}

/**
 * Values to write, each under the id of its custom field. Values are read as an array of `CustomFieldValue`, a form that must
 * not be sent back: on tasks the server accepted it, but dropped every value without an error.
 *
 * | type of field | value |
 * | --- | --- |
 * | `text` | a string |
 * | `boolean` | a boolean |
 * | `datetime` | a date-time string (ISO 8601) |
 * | `select` | an option's id |
 * | `multiselect` | an array of option ids |
 * | `member` | an array of user ids |
 * | `contact` | a contact's id |
 * | `link` | an address |
 * | `approval` | an array of user ids |
 * | `number` | not documented, presumably a number |
 *
 * It is not documented how to empty a field. On tasks an empty string did it.
 */
export interface CustomFieldValues extends Described.CustomFieldValues {}

/** A deal to create. Funnel and status follow from the path. `customFields` is a map by field id; a deal that is read has an array instead. */
export interface DealCreate extends Described.DealCreate {}

/** One deal in its envelope. */
export interface DealResult extends Described.DealResult {}

/** A deal's new values. PATCH takes more members. */
export interface DealUpdate extends Described.DealUpdate {}

/** Some of a deal's new values. It is not documented whether an array replaces what the deal has or adds to it. The server accepts `description` but does not store it. */
export interface DealPatch extends Described.DealPatch {}

/** A deal's new place in its funnel. `previousDealId: null` is the top of the column. */
export interface DealMove extends Described.DealMove {}

/** A deal's new funnel. */
export interface DealFunnelChange extends Described.DealFunnelChange {}

/** A deal's new status. */
export interface DealStatusChange extends Described.DealStatusChange {}

/** A user to attach or detach. */
export interface DealAssigneeLink extends Described.DealAssigneeLink {}

/** A contact to attach or detach. */
export interface ContactLink extends Described.ContactLink {}

/** An organization to attach or detach. */
export interface DealOrganizationLink extends Described.DealOrganizationLink {}

/** A tag to attach or detach. */
export interface DealTagLink extends Described.DealTagLink {}

/** A task to create in a deal. No documentation lists its members; these are the ones that clients send. */
export interface DealTaskCreate extends Described.DealTaskCreate {}

/** One task in its envelope. */
export interface TaskResult extends Described.TaskResult {}

/** A task's new place among the deal's tasks. `previousTaskId: null` is the top. */
export interface DealTaskMove extends Described.DealTaskMove {}

/** A file to attach. */
export interface AttachmentUpload extends Described.AttachmentUpload {}

/** One attachment in its envelope. */
export interface AttachmentResult extends Described.AttachmentResult {}

/** An address of an organization. */
export interface Address extends Described.Address {}

/** An e-mail address of a contact or an organization. */
export interface Email extends Described.Email {}

/** A phone of a contact or an organization. */
export interface Phone extends Described.Phone {}

/** A company. Its addresses, e-mail addresses and phones are written as text and read as records with an id. */
export interface Organization extends Described.Organization {}

/** One page of organizations in its envelope. It does not say whether more follow. */
export interface OrganizationPage extends Described.OrganizationPage {}

/**
 * An organization to create, or its new values. Contacts and tags have operations of their own. `responsibles` is read as
 * `responsibleId`.
 *
 * It is not documented whether an array of an update replaces what the organization has or adds to it.
 */
export interface OrganizationWrite extends Described.OrganizationWrite {}

/** One organization in its envelope. */
export interface OrganizationResult extends Described.OrganizationResult {}

/** An address to create, or its new value. */
export interface AddressWrite extends Described.AddressWrite {}

/** One address in its envelope. */
export interface AddressResult extends Described.AddressResult {}

/** An e-mail address to create, or its new value. */
export interface EmailWrite extends Described.EmailWrite {}

/** One e-mail address in its envelope. */
export interface EmailResult extends Described.EmailResult {}

/** A phone to create, or its new value. */
export interface PhoneWrite extends Described.PhoneWrite {}

/** One phone in its envelope. */
export interface PhoneResult extends Described.PhoneResult {}

/** A tag to attach or detach. */
export interface TagLink extends Described.TagLink {}

/** A person. E-mail addresses and phones are written as text and read as records with an id. */
export interface Contact extends Described.Contact {}

/** One page of contacts in its envelope. It does not say whether more follow. */
export interface ContactPage extends Described.ContactPage {}

/**
 * A contact to create, or its new values. `firstName` is required in an update too.
 *
 * It is not documented whether an array of an update replaces what the contact has or adds to it.
 */
export interface ContactWrite extends Described.ContactWrite {}

/** One contact in its envelope. */
export interface ContactResult extends Described.ContactResult {}

/** A currency that a funnel can have. */
export interface Currency extends Described.Currency {}

/** All currencies in their envelope. */
export interface CurrencyList extends Described.CurrencyList {}

/** A folder for projects. Portfolios can be nested. */
export interface Portfolio extends Described.Portfolio {}

/** One page of portfolios in its envelope. */
export interface PortfolioPage extends Described.PortfolioPage {}

/** A portfolio to create. */
export interface PortfolioCreate extends Described.PortfolioCreate {}

/** One portfolio in its envelope. */
export interface PortfolioResult extends Described.PortfolioResult {}

/** A portfolio's new name. */
export interface PortfolioUpdate extends Described.PortfolioUpdate {}

/** A project. It holds boards, and tasks that may be on no board. */
export interface Project extends Described.Project {}

/** All projects in their envelope. */
export interface ProjectList extends Described.ProjectList {}

/** A project to create. Only an update can set its colour. */
export interface ProjectCreate extends Described.ProjectCreate {}

/** One project in its envelope. */
export interface ProjectResult extends Described.ProjectResult {}

/** A project's new values. */
export interface ProjectUpdate extends Described.ProjectUpdate {}

/** The project that a custom field goes to. */
export interface CustomFieldProjectTransfer extends Described.CustomFieldProjectTransfer {}

/** The board that a custom field goes to. */
export interface CustomFieldBoardTransfer extends Described.CustomFieldBoardTransfer {}

/** A board of a project. Its columns are read with `listBoardColumns`; only its tasks show its custom fields. */
export interface Board extends Described.Board {}

/** All boards of a project in their envelope. */
export interface BoardList extends Described.BoardList {}

/** A board to create. */
export interface BoardCreate extends Described.BoardCreate {}

/** One board in its envelope. */
export interface BoardResult extends Described.BoardResult {}

/** A board's new name. */
export interface BoardUpdate extends Described.BoardUpdate {}

/** A board's new place among the boards of its project. */
export interface BoardMove extends Described.BoardMove {}

/** A column of a board. A task's column is its status. The order of the list is the order on the board. */
export interface BoardColumn extends Described.BoardColumn {}

/** All columns of a board in their envelope. */
export interface BoardColumnList extends Described.BoardColumnList {}

/** A column to create. */
export interface BoardColumnCreate extends Described.BoardColumnCreate {}

/** One column in its envelope. */
export interface BoardColumnResult extends Described.BoardColumnResult {}

/** A column's new name. */
export interface BoardColumnUpdate extends Described.BoardColumnUpdate {}

/** A column's new place on its board. */
export interface BoardColumnMove extends Described.BoardColumnMove {}

/** One page of tasks in its envelope. */
export interface TaskPage extends Described.TaskPage {}

/** A project that will show the new task, and the column to put it in. */
export interface TaskCreateLocation extends Described.TaskCreateLocation {}

/** A task to create. */
export interface TaskCreate extends Described.TaskCreate {}

/**
 * Some of a task's new values. A member that is left out keeps its value, except for dates: start and due date belong
 * together, and sending one of them overwrites both.
 */
export interface TaskUpdate extends Described.TaskUpdate {}

/** The response to a completion. It does not show the task. */
export interface TaskCompletion extends Described.TaskCompletion {}

/** A task's new board. */
export interface TaskBoardChange extends Described.TaskBoardChange {}

/** The response to a change of board. */
export interface TaskBoardChangeResult extends Described.TaskBoardChangeResult {}

/** A task's new column. */
export interface TaskBoardColumnChange extends Described.TaskBoardColumnChange {}

/** A task's new parent, and its place among that task's subtasks. */
export interface TaskParentChange extends Described.TaskParentChange {}

/** A project that will show a task, and the task's place there. */
export interface TaskLocationAdd extends Described.TaskLocationAdd {}

/** A project to remove a task from. */
export interface TaskLocationRemove extends Described.TaskLocationRemove {}

/** Files to attach. */
export interface TaskAttachmentUpload extends Described.TaskAttachmentUpload {}

/** The new attachment, or all of them, in the envelope. */
export interface TaskAttachmentResult extends Described.TaskAttachmentResult {}

/** Users to attach as watchers, or to detach. */
export interface TaskWatchers extends Described.TaskWatchers {}

/** Users to attach as assignees, or to detach. */
export interface TaskAssignees extends Described.TaskAssignees {}

/** A time entry to create, or its new values. All members are required in an update too. */
export interface TimeEntryWrite extends Described.TimeEntryWrite {}

/** One time entry in its envelope. */
export interface TimeEntryResult extends Described.TimeEntryResult {}

/** A comment on a task. It cannot be edited. */
export interface TaskComment extends Described.TaskComment {}

/** One page of comments in its envelope. */
export interface TaskCommentPage extends Described.TaskCommentPage {}

/** A comment to write. */
export interface TaskCommentCreate extends Described.TaskCommentCreate {}

/** One comment in its envelope. */
export interface TaskCommentResult extends Described.TaskCommentResult {}

/** All global custom fields in their envelope. */
export interface CustomFieldList extends Described.CustomFieldList {}

/** The token's workspace. */
export interface Workspace extends Described.Workspace {}

/** The workspace in its envelope. */
export interface WorkspaceResult extends Described.WorkspaceResult {}

/** A member of the workspace. */
export interface User extends Described.User {}

/** All members of the workspace in their envelope. */
export interface UserList extends Described.UserList {}

/** A tag of the workspace. */
export interface Tag extends Described.Tag {}

/** All tags in their envelope. */
export interface TagList extends Described.TagList {}

/** A tag to create. Its colour cannot be set here. */
export interface TagCreate extends Described.TagCreate {}

/** One tag in its envelope. */
export interface TagResult extends Described.TagResult {}

/** A tag's new title and colour (`#rrggbb`), both of them. */
export interface TagUpdate extends Described.TagUpdate {}

/** The token's user. Most members can be null, and there is no `name`. */
export interface CurrentUser extends Described.CurrentUser {}

/** The current user in its envelope. */
export interface CurrentUserResult extends Described.CurrentUserResult {}

/** The query parameters of `listDeals`, where `undefined` is the same as absent. */
export interface DealFilter {
  /** Text to find. It is not documented which members of a deal are searched. */
  search?: NonNullable<Described.operations["listDeals"]["parameters"]["query"]>["search"] | undefined;
  /** Only the deals that one of these users looks after (user ids). */
  assigneeIds?: NonNullable<Described.operations["listDeals"]["parameters"]["query"]>["assigneeIds[]"] | undefined;
  /** Only the deals with one of these win statuses. What the list holds without it is not documented. */
  winStatuses?: NonNullable<Described.operations["listDeals"]["parameters"]["query"]>["winStatuses[]"] | undefined;
  /** Only the deals that were last changed in one of these spans of time. */
  lastUpdated?: NonNullable<Described.operations["listDeals"]["parameters"]["query"]>["lastUpdated[]"] | undefined;
  /** Only the deals with these tags (tag ids, documented as text). */
  tags?: NonNullable<Described.operations["listDeals"]["parameters"]["query"]>["tags[]"] | undefined;
  /** Only the deals with these organizations (organization ids). */
  organizations?: NonNullable<Described.operations["listDeals"]["parameters"]["query"]>["organizations[]"] | undefined;
  /** Only the deals with these contacts (contact ids). */
  contacts?: NonNullable<Described.operations["listDeals"]["parameters"]["query"]>["contacts[]"] | undefined;
  /** Records per page. Default and maximum are not documented; the vendor's sample is 50. */
  limit?: NonNullable<Described.operations["listDeals"]["parameters"]["query"]>["limit"] | undefined;
  /** How many records to skip. The default is not documented; the vendor's sample is 0. */
  offset?: NonNullable<Described.operations["listDeals"]["parameters"]["query"]>["offset"] | undefined;
  /** What to sort by; a leading `-` reverses the order. The default order and the meaning of `commented` are not documented. */
  sort?: NonNullable<Described.operations["listDeals"]["parameters"]["query"]>["sort"] | undefined;
}

/** The query parameters of `listOrganizations`, where `undefined` is the same as absent. */
export interface OrganizationFilter {
  /** Text to find. It is not documented which members of an organization are searched. */
  search?: NonNullable<Described.operations["listOrganizations"]["parameters"]["query"]>["search"] | undefined;
  /** Only the organizations that one of these users looks after (user ids). */
  responsible?: NonNullable<Described.operations["listOrganizations"]["parameters"]["query"]>["responsible[]"] | undefined;
  /** Only the organizations with these contacts (contact ids). */
  contacts?: NonNullable<Described.operations["listOrganizations"]["parameters"]["query"]>["contacts[]"] | undefined;
  /** Only the organizations with these tags (tag ids, as text). */
  tags?: NonNullable<Described.operations["listOrganizations"]["parameters"]["query"]>["tags[]"] | undefined;
  /** Records per page. Default and maximum are not documented; the vendor's sample is 50. */
  limit?: NonNullable<Described.operations["listOrganizations"]["parameters"]["query"]>["limit"] | undefined;
  /** How many records to skip. The default is not documented; the vendor's sample is 0. */
  offset?: NonNullable<Described.operations["listOrganizations"]["parameters"]["query"]>["offset"] | undefined;
  /** What to sort by; a leading `-` reverses the order. The default order is not documented. */
  sort?: NonNullable<Described.operations["listOrganizations"]["parameters"]["query"]>["sort"] | undefined;
}

/** The query parameters of `listContacts`, where `undefined` is the same as absent. */
export interface ContactFilter {
  /** Text to find. It is not documented which members of a contact are searched. */
  search?: NonNullable<Described.operations["listContacts"]["parameters"]["query"]>["search"] | undefined;
  /** Only the contacts of these organizations (organization ids). */
  organizations?: NonNullable<Described.operations["listContacts"]["parameters"]["query"]>["organizations[]"] | undefined;
  /** Records per page. Default and maximum are not documented; the vendor's sample is 50. */
  limit?: NonNullable<Described.operations["listContacts"]["parameters"]["query"]>["limit"] | undefined;
  /** How many records to skip. The default is not documented; the vendor's sample is 0. */
  offset?: NonNullable<Described.operations["listContacts"]["parameters"]["query"]>["offset"] | undefined;
  /** What to sort by; a leading `-` reverses the order. The default order is not documented. */
  sort?: NonNullable<Described.operations["listContacts"]["parameters"]["query"]>["sort"] | undefined;
}

/** The query parameters of `listPortfolios`, where `undefined` is the same as absent. */
export interface PortfolioFilter extends Filter<NonNullable<Described.operations["listPortfolios"]["parameters"]["query"]>> {}

/** The query parameters of `listBoards`, where `undefined` is the same as absent. */
export interface BoardFilter extends Filter<NonNullable<Described.operations["listBoards"]["parameters"]["query"]>> {}

/** The query parameters of `listBoardColumns`, where `undefined` is the same as absent. */
export interface BoardColumnFilter extends Filter<NonNullable<Described.operations["listBoardColumns"]["parameters"]["query"]>> {}

/** The query parameters of `listTasks`, where `undefined` is the same as absent. */
export interface TaskFilter {
  /** Only the tasks of this day, `dd.mm.yyyy`. */
  day?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["day"] | undefined;
  /** Only the tasks with this user among the assignees (user id). */
  userId?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["userId"] | undefined;
  /** Only the tasks of this project. */
  projectId?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["projectId"] | undefined;
  /** Only the tasks on this board. */
  boardId?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["boardId"] | undefined;
  /** Only the tasks in this column. The column alone is enough, because its id is unique. */
  boardColumnId?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["boardColumnId"] | undefined;
  /** 1: only completed tasks, 0: only open ones. `true` and `false` are a 422. */
  completed?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["completed"] | undefined;
  /** 1: deleted and completed tasks too; `completed` is then ignored. `true` and `false` are a 422. */
  all?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["all"] | undefined;
  /** Only the tasks of this kind. */
  type?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["type"] | undefined;
  /** Only the tasks with this priority. 0: low, 1: medium, 2: high, 3: hold. */
  priority?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["priority"] | undefined;
  /** Only the tasks with these tags (tag ids, documented as text). It is not known whether a task needs one of several or all. */
  tags?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["tags[]"] | undefined;
  /** Text to find in titles and descriptions. */
  search?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["search"] | undefined;
  /** Tasks per page. Default and maximum are not documented. */
  perPage?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["perPage"] | undefined;
  /** How many tasks to skip. The default is not documented. */
  offset?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["offset"] | undefined;
  /** What to sort by; a leading `-` reverses the order. */
  sortBy?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["sortBy"] | undefined;
  /** Only the tasks from this day on, `dd.mm.yyyy`. It is not known which of a task's dates it compares. */
  startDate?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["startDate"] | undefined;
  /** Only the tasks up to this day, `dd.mm.yyyy`. It is not known which of a task's dates it compares. */
  endDate?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["endDate"] | undefined;
  /** Only the tasks completed on this day or later, `dd.mm.yyyy`. It works without `completed`. */
  completedAtFrom?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["completedAtFrom"] | undefined;
  /** Only the tasks completed on this day or earlier, `dd.mm.yyyy`. It must not be before `completedAtFrom`. */
  completedAtTo?: NonNullable<Described.operations["listTasks"]["parameters"]["query"]>["completedAtTo"] | undefined;
}

/** The query parameters of `listTaskComments`, where `undefined` is the same as absent. */
export interface TaskCommentFilter extends Filter<NonNullable<Described.operations["listTaskComments"]["parameters"]["query"]>> {}
