/** https://developers.weeek.net, CRM, Organizations */
import { operations } from "../../../generated/weeek/meta.ts";
import type { Organization, OrganizationFilter, OrganizationWrite } from "../../../generated/weeek/models.ts";
import type { CallOptions, ListOptions } from "../../core/options.ts";
import { paginate } from "../../core/paginate.ts";
import type { Paginated } from "../../core/paginated.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { bracketed } from "../filter.ts";
import {
  organizationAddresses,
  organizationEmails,
  organizationPhones,
  type WeeekOrganizationAddresses,
  type WeeekOrganizationEmails,
  type WeeekOrganizationPhones,
} from "./organization-details.ts";
import {
  organizationContacts,
  organizationTags,
  type WeeekOrganizationContacts,
  type WeeekOrganizationTags,
} from "./organization-links.ts";

export function organizations(context: WeeekContext) {
  const { http } = context;
  return {
    /** Lists organizations, page by page, up to an empty page. A filter's `offset` is where the walk starts. */
    list: (filter: OrganizationFilter = {}, options: ListOptions = {}): Paginated<Organization> =>
      paginate(operations["GET /crm/organizations"].paging, filter, options, (query, call) =>
        http.GET("/crm/organizations", () => ({ params: { query: bracketed(query) }, call })),
      ),

    /** Creates an organization. A request that is sent twice may create two. @throws {ValidationError} */
    create: (organization: OrganizationWrite, call?: CallOptions): Promise<Organization> =>
      unwrap(http.POST("/crm/organizations", { body: organization, call })),

    /** Reads one organization. @throws {NotFoundError} */
    get: (id: string, call?: CallOptions): Promise<Organization> =>
      unwrap(http.GET("/crm/organizations/{id}", { params: { path: { id } }, call })),

    /**
     * Sets the given members (PUT). It is not known whether an array replaces the old one or adds to it. @throws {NotFoundError} |
     * {ValidationError}
     */
    update: (id: string, organization: OrganizationWrite, call?: CallOptions): Promise<Organization> =>
      unwrap(http.PUT("/crm/organizations/{id}", { params: { path: { id } }, body: organization, call })),

    /** Deletes an organization. It is not documented whether it can be restored. @throws {NotFoundError} */
    delete: (id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/crm/organizations/{id}", { params: { path: { id } }, call })),

    addresses: organizationAddresses(context),
    emails: organizationEmails(context),
    phones: organizationPhones(context),
    contacts: organizationContacts(context),
    tags: organizationTags(context),
  };
}

/** `weeek.organizations` */
export interface WeeekOrganizations extends ReturnType<typeof organizations> {
  /** The addresses of an organization. */
  addresses: WeeekOrganizationAddresses;
  /** The e-mail addresses of an organization. */
  emails: WeeekOrganizationEmails;
  /** The phone numbers of an organization. */
  phones: WeeekOrganizationPhones;
  /** The people of an organization. */
  contacts: WeeekOrganizationContacts;
  /** The tags of an organization. */
  tags: WeeekOrganizationTags;
}
