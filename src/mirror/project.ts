/** Converts the CRM's records into Wazzup's. */
import { chatIdsOf } from "./phones.ts";
import type { MirrorContact, MirrorDeal, MirrorUser, SourceContact, SourceDeal, SourceUser } from "./records.ts";

/** Why a record is not written. */
export interface Skip {
  /** The reason, for the report. */
  readonly skip: string;
}

/** What a projection gets with the record. */
export interface ProjectionContext {
  /** The address of the record in the CRM. */
  readonly uri: string;
  /** The country of phones without a country code, in two letters. */
  readonly country: string | undefined;
}

/**
 * Converts the CRM's records into Wazzup's. Each function returns the whole record, or the reason why it is skipped. It must depend only on its
 * arguments: a record whose result changes is written again.
 */
export interface Projection {
  /** Makes a user. */
  users(user: SourceUser, context: ProjectionContext): MirrorUser | Skip;
  /**
   * Makes a contact. `responsibleUserId` is the user of the contact's newest open deal, or else of its newest deal; `undefined` when it has no
   * deal.
   */
  contacts(
    contact: SourceContact,
    context: ProjectionContext & { readonly responsibleUserId: string | undefined },
  ): MirrorContact | Skip;
  /**
   * Makes a deal. `responsibleUserId` is the deal's user, `undefined` when Wazzup has no such user. `contacts` are the ids of those contacts that Wazzup has
   * acknowledged.
   */
  deals(
    deal: SourceDeal,
    context: ProjectionContext & {
      readonly responsibleUserId: string | undefined;
      readonly contacts: readonly string[];
    },
  ): MirrorDeal | Skip;
}

/** The longest names that Wazzup documents. */
const maxName = 200;
const maxUserName = 150;

/** What a mirror does unless it is given another projection. */
export const projection: Projection = {
  users: ({ id, name }) => ({ id, name: cut(name, maxUserName) || id }),

  contacts({ id, name, phones }, { uri, country, responsibleUserId }) {
    const chatIds = chatIdsOf(phones, country);
    if (chatIds.length === 0) return { skip: phones.length === 0 ? "it has no phone" : "it has no valid phone" };
    if (responsibleUserId === undefined) return { skip: "none of its deals has a responsible user" };
    const contactData = chatIds.map((chatId) => ({ chatType: "whatsapp" as const, chatId }));
    return { id, responsibleUserId, name: cut(name, maxName) || id, contactData, uri };
  },

  deals({ id, name, userId, closed }, { uri, responsibleUserId, contacts }) {
    if (userId === undefined) return { skip: "it has no responsible user" };
    if (responsibleUserId === undefined) return { skip: `its responsible user ${userId} is not in Wazzup` };
    return { id, responsibleUserId, name: cut(name, maxName) || id, uri, contacts, closed };
  },
};

/** Cuts a text without leaving half a character. */
function cut(text: string, length: number): string {
  const trimmed = text.trim();
  return trimmed.length <= length ? trimmed : trimmed.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}
