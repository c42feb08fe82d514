/** How to reach an organization: https://developers.weeek.net, CRM, Organizations */
import type { Address, AddressWrite, Email, EmailWrite, Phone, PhoneWrite } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function organizationAddresses({ http }: WeeekContext) {
  const all = "/crm/organizations/{organizationId}/addresses";
  const one = `${all}/{addressId}` as const;
  return {
    /** Adds an address to an organization. @throws {NotFoundError} | {ValidationError} */
    create: (organizationId: string, address: AddressWrite, call?: CallOptions): Promise<Address> =>
      unwrap(http.POST(all, { params: { path: { organizationId } }, body: address, call })),

    /** Updates an address. @throws {NotFoundError} | {ValidationError} */
    update: (organizationId: string, addressId: string, address: AddressWrite, call?: CallOptions): Promise<Address> =>
      unwrap(http.PUT(one, { params: { path: { organizationId, addressId } }, body: address, call })),

    /** Deletes an address. @throws {NotFoundError} */
    delete: (organizationId: string, addressId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(one, { params: { path: { organizationId, addressId } }, call })),
  };
}

export function organizationEmails({ http }: WeeekContext) {
  const all = "/crm/organizations/{organizationId}/emails";
  const one = `${all}/{emailId}` as const;
  return {
    /** Adds an e-mail address to an organization. @throws {NotFoundError} | {ValidationError} */
    create: (organizationId: string, email: EmailWrite, call?: CallOptions): Promise<Email> =>
      unwrap(http.POST(all, { params: { path: { organizationId } }, body: email, call })),

    /** Updates an e-mail address. @throws {NotFoundError} | {ValidationError} */
    update: (organizationId: string, emailId: string, email: EmailWrite, call?: CallOptions): Promise<Email> =>
      unwrap(http.PUT(one, { params: { path: { organizationId, emailId } }, body: email, call })),

    /** Deletes an e-mail address. @throws {NotFoundError} */
    delete: (organizationId: string, emailId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(one, { params: { path: { organizationId, emailId } }, call })),
  };
}

export function organizationPhones({ http }: WeeekContext) {
  const all = "/crm/organizations/{organizationId}/phones";
  const one = `${all}/{phoneId}` as const;
  return {
    /** Adds a phone to an organization. @throws {NotFoundError} | {ValidationError} */
    create: (organizationId: string, phone: PhoneWrite, call?: CallOptions): Promise<Phone> =>
      unwrap(http.POST(all, { params: { path: { organizationId } }, body: phone, call })),

    /** Updates a phone. @throws {NotFoundError} | {ValidationError} */
    update: (organizationId: string, phoneId: string, phone: PhoneWrite, call?: CallOptions): Promise<Phone> =>
      unwrap(http.PUT(one, { params: { path: { organizationId, phoneId } }, body: phone, call })),

    /** Deletes a phone. @throws {NotFoundError} */
    delete: (organizationId: string, phoneId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(one, { params: { path: { organizationId, phoneId } }, call })),
  };
}

/** `weeek.organizations.addresses` */
export interface WeeekOrganizationAddresses extends ReturnType<typeof organizationAddresses> {}
/** `weeek.organizations.emails` */
export interface WeeekOrganizationEmails extends ReturnType<typeof organizationEmails> {}
/** `weeek.organizations.phones` */
export interface WeeekOrganizationPhones extends ReturnType<typeof organizationPhones> {}
