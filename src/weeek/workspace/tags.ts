/** https://developers.weeek.net, Workspace, Tag */
import type { Tag, TagCreate, TagUpdate } from "../../../generated/weeek/models.ts";
import { must } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function tags({ http }: WeeekContext) {
  return {
    /** Lists all tags. */
    list: (call?: CallOptions): Promise<Tag[]> => unwrap(http.GET("/ws/tags", { call })),

    /** Creates a tag. A request that is sent twice may create two. @throws {ValidationError} */
    create: (tag: TagCreate, call?: CallOptions): Promise<Tag> => unwrap(http.POST("/ws/tags", { body: tag, call })),

    /** Reads one tag. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<Tag> =>
      unwrap(http.GET("/ws/tags/{id}", { params: { path: { id } }, call })),

    /** Sets title and colour. The response does not show the tag. @throws {NotFoundError} | {ValidationError} */
    update: (id: number, tag: TagUpdate, call?: CallOptions): Promise<void> =>
      unwrap(http.PUT("/ws/tags/{id}", () => ({ params: { path: { id } }, body: checkColor(tag), call }))),

    /** Deletes a tag. @throws {NotFoundError} */
    delete: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/ws/tags/{id}", { params: { path: { id } }, call })),
  };
}

/** `weeek.tags` */
export interface WeeekTags extends ReturnType<typeof tags> {}

function checkColor(tag: TagUpdate): TagUpdate {
  must(/^#[0-9a-f]{6}$/i.test(tag?.color), "color", "a colour in the form `#rrggbb`");
  return tag;
}
