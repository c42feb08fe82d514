/** The workspace, its members and tags. */
import { nextId } from "../context.ts";
import * as rules from "../rules.ts";
import type { Handler } from "../server.ts";
import type { Links } from "./links.ts";
import { find, ok, read, requireThat, type WeeekStore } from "./store.ts";

const title = rules.required(rules.text());
const color = rules.required(rules.matching(/^#[0-9a-fA-F]{6}$/, "a colour, #rrggbb"));

export function workspace(store: WeeekStore, links: Links): Record<string, Handler> {
  const { data, quirk, random } = store;
  const tagOf = (id: string | undefined) => find(store, data.tags, Number(id));
  return {
    getWorkspace: () =>
      ok({ workspace: { id: 1, title: "Workspace", description: null, isPersonal: false, logo: null } }),
    listMembers: () => ok({ members: [...data.users.values()] }),
    getCurrentUser: () => {
      const [{ id, email = "", logo = null, ...user } = { id: random.uuid() }] = data.users.values();
      const unset = { about: null, language: null, birthDate: null, country: null, phoneNumber: null };
      return ok({ user: { ...unset, timeZone: null, ...user, id, email, logoLink: logo } });
    },
    listCurrencies: () => ok({ currencies: [...data.currencies.values()] }),
    listTags: () => ok({ tags: [...data.tags.values()] }),
    createTag: ({ body }) => {
      const id = nextId(data.tags);
      const tag = { id, ...read(body, { title }), color: "#4a90d9" };
      data.tags.set(id, tag);
      return ok({ tag });
    },
    getTag: ({ path }) => ok({ tag: tagOf(path.id) }),
    updateTag: ({ path, body }) => {
      const tag = tagOf(path.id);
      data.tags.set(tag.id, { ...tag, ...read(body, { title, color }) });
      return ok();
    },
    deleteTag: ({ path }) => {
      const { id } = tagOf(path.id);
      const rejected = quirk("deleteInUse") === "reject" && links.isUsed(data.tags, id);
      requireThat(!rejected, "id", "is in use");
      links.drop(data.tags, id);
      data.tags.delete(id);
      return ok();
    },
  };
}
