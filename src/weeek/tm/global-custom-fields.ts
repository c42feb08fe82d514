/** The custom fields of all tasks: https://developers.weeek.net, Task Manager, Custom fields */
import type { CustomField, CustomFieldCreate, CustomFieldUpdate } from "../../../generated/weeek/models.ts";
import { checkId } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { globalCustomFieldOptions, type WeeekGlobalCustomFieldOptions } from "./global-custom-field-options.ts";

export function globalCustomFields(context: WeeekContext) {
  const { http } = context;
  const all = "/tm/custom-fields";
  const one = `${all}/{id}` as const;
  return {
    /** Lists all global custom fields. A project's own are in the project; a task shows all that it has. */
    list: (call?: CallOptions): Promise<CustomField[]> => unwrap(http.GET(all, { call })),

    /** Creates a global custom field. A request that is sent twice creates two. @throws {ValidationError} */
    create: (field: CustomFieldCreate, call?: CallOptions): Promise<CustomField> =>
      unwrap(http.POST(all, { body: field, call })),

    /** Sets name or settings; the type cannot change. @throws {NotFoundError} | {ValidationError} */
    update: (id: string, changes: CustomFieldUpdate, call?: CallOptions): Promise<CustomField> =>
      unwrap(http.PUT(one, { params: pathParams(id), body: changes, call })),

    /** Deletes a custom field. It is not known what happens to its values. @throws {NotFoundError} */
    delete: (id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(one, { params: pathParams(id), call })),

    /** Transfers the field to a project. It is not known whether it keeps its id and values. @throws {NotFoundError} | {ValidationError} */
    transferToProject: (id: string, projectId: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST(`${one}/transfer-to-project`, () => ({
          params: pathParams(id),
          body: { projectId: checkId("projectId", projectId) },
          call,
        })),
      ),

    /** Transfers the field to a board. It is not known whether it keeps its id and values. @throws {NotFoundError} | {ValidationError} */
    transferToBoard: (id: string, boardId: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST(`${one}/transfer-to-board`, () => ({
          params: pathParams(id),
          body: { boardId: checkId("boardId", boardId) },
          call,
        })),
      ),

    options: globalCustomFieldOptions(context),
  };
}

/** `weeek.customFields` */
export interface WeeekGlobalCustomFields extends ReturnType<typeof globalCustomFields> {
  /** The choices of a `select` or `multiselect` field. */
  options: WeeekGlobalCustomFieldOptions;
}

function pathParams(id: string) {
  return { path: { id } };
}
