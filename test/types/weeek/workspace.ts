import type { Attachment, CurrentUser, Tag, TagCreate, TagUpdate, User, WeeekClient, Workspace } from "crm-deals/weeek";
import { type Equal, holds, type Optional, type Required } from "../expect.ts";

declare const weeek: WeeekClient;
const { tags } = weeek;

holds<Equal<Required<Workspace>, "id">>();
holds<Equal<Optional<Workspace>, "title" | "description" | "isPersonal" | "logo">>();
holds<Equal<Required<User>, "id">>();
holds<Equal<Optional<User>, "email" | "logo" | "lastName" | "firstName" | "middleName" | "position" | "timeZone">>();
holds<Equal<Required<CurrentUser>, "id">>();
holds<
  Equal<
    Optional<CurrentUser>,
    | "email"
    | "logoLink"
    | "lastName"
    | "firstName"
    | "middleName"
    | "about"
    | "position"
    | "language"
    | "birthDate"
    | "country"
    | "timeZone"
    | "phoneNumber"
  >
>();
holds<Equal<Required<Tag>, "id" | "title" | "color">>();
holds<Equal<Optional<Tag>, never>>();
holds<Equal<Required<TagCreate>, "title">>();
holds<Equal<Optional<TagCreate>, never>>();
holds<Equal<Required<TagUpdate>, "title" | "color">>();
holds<Equal<Optional<TagUpdate>, never>>();

holds<Equal<ReturnType<typeof weeek.workspace.get>, Promise<Workspace>>>();
holds<Equal<ReturnType<typeof weeek.members.list>, Promise<User[]>>>();
holds<Equal<ReturnType<typeof weeek.user.get>, Promise<CurrentUser>>>();
holds<Equal<ReturnType<typeof weeek.attachments.get>, Promise<Attachment>>>();
holds<Equal<ReturnType<typeof tags.list>, Promise<Tag[]>>>();
holds<Equal<ReturnType<typeof tags.create>, Promise<Tag>>>();
holds<Equal<ReturnType<typeof tags.get>, Promise<Tag>>>();
holds<Equal<ReturnType<typeof tags.update>, Promise<void>>>();
holds<Equal<ReturnType<typeof tags.delete>, Promise<void>>>();

// @ts-expect-error the colour of a new tag is the vendor's to choose
tags.create({ title: "Regular customer", color: "#3f7d20" });
// @ts-expect-error the colour is missing
tags.update(12, { title: "Best customer" });
// @ts-expect-error a tag's id is a number
tags.get("12");
// @ts-expect-error an attachment's id is text
weeek.attachments.get(12);
