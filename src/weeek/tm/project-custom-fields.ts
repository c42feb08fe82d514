/** The custom fields of a project's tasks: https://developers.weeek.net, Task Manager, Projects, Custom fields */
import type { CustomField, CustomFieldCreate, CustomFieldUpdate } from "../../../generated/weeek/models.ts";
import { checkId } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { projectCustomFieldOptions, type WeeekProjectCustomFieldOptions } from "./project-custom-field-options.ts";

export function projectCustomFields(context: WeeekContext) {
  const { http } = context;
  const all = "/tm/projects/{project_id}/custom-fields";
  const one = `${all}/{id}` as const;
  return {
    /** Creates a custom field of a project. Sent twice, it creates two. @throws {ValidationError} */
    create: (projectId: number, field: CustomFieldCreate, call?: CallOptions): Promise<CustomField> =>
      unwrap(http.POST(all, { params: { path: { project_id: projectId } }, body: field, call })),

    /** Sets name or settings; the type stays. @throws {NotFoundError} | {ValidationError} */
    update: (projectId: number, id: string, changes: CustomFieldUpdate, call?: CallOptions): Promise<CustomField> =>
      unwrap(http.PUT(one, { params: { path: { project_id: projectId, id } }, body: changes, call })),

    /** Deletes a custom field. What becomes of its values is unknown. @throws {NotFoundError} */
    delete: (projectId: number, id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(one, { params: { path: { project_id: projectId, id } }, call })),

    /** Makes it a global custom field. Whether it keeps its id and values is unknown. @throws {NotFoundError} */
    transferToTaskManager: (projectId: number, id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.POST(`${one}/transfer-to-task-manager`, { params: { path: { project_id: projectId, id } }, call })),

    /** Makes it a custom field of another project. Whether it keeps its id and values is unknown. @throws {NotFoundError} | {ValidationError} */
    transferToProject: async (projectId: number, id: string, toProjectId: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST(`${one}/transfer-to-project`, {
          params: { path: { project_id: projectId, id } },
          body: { projectId: checkId("toProjectId", toProjectId) },
          call,
        }),
      ),

    /** Makes it a custom field of a board. Whether it keeps its id and values is unknown. @throws {NotFoundError} | {ValidationError} */
    transferToBoard: async (projectId: number, id: string, boardId: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST(`${one}/transfer-to-board`, {
          params: { path: { project_id: projectId, id } },
          body: { boardId: checkId("boardId", boardId) },
          call,
        }),
      ),

    options: projectCustomFieldOptions(context),
  };
}

/** `weeek.projects.customFields` */
export interface WeeekProjectCustomFields extends ReturnType<typeof projectCustomFields> {
  /** The choices of a `select` or `multiselect` field. */
  options: WeeekProjectCustomFieldOptions;
}
