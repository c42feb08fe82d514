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
    /** Creates a custom field of a project. A request that is sent twice creates two. @throws {ValidationError} */
    create: (projectId: number, field: CustomFieldCreate, call?: CallOptions): Promise<CustomField> =>
      unwrap(http.POST(all, { params: { path: { project_id: projectId } }, body: field, call })),

    /** Sets name or settings; the type cannot change. @throws {NotFoundError} | {ValidationError} */
    update: (projectId: number, id: string, changes: CustomFieldUpdate, call?: CallOptions): Promise<CustomField> =>
      unwrap(http.PUT(one, { params: { path: { project_id: projectId, id } }, body: changes, call })),

    /** Deletes a custom field. It is not known what happens to its values. @throws {NotFoundError} */
    delete: (projectId: number, id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(one, { params: { path: { project_id: projectId, id } }, call })),

    /** Makes the field global. It is not known whether it keeps its id and values. @throws {NotFoundError} */
    transferToTaskManager: (projectId: number, id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.POST(`${one}/transfer-to-task-manager`, { params: { path: { project_id: projectId, id } }, call })),

    /**
     * Transfers the field to another project. It is not known whether it keeps its id and values. @throws {NotFoundError} | {ValidationError}
     */
    transferToProject: (projectId: number, id: string, toProjectId: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST(`${one}/transfer-to-project`, () => ({
          params: { path: { project_id: projectId, id } },
          body: { projectId: checkId("toProjectId", toProjectId) },
          call,
        })),
      ),

    /** Transfers the field to a board. It is not known whether it keeps its id and values. @throws {NotFoundError} | {ValidationError} */
    transferToBoard: (projectId: number, id: string, boardId: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST(`${one}/transfer-to-board`, () => ({
          params: { path: { project_id: projectId, id } },
          body: { boardId: checkId("boardId", boardId) },
          call,
        })),
      ),

    options: projectCustomFieldOptions(context),
  };
}

/** `weeek.projects.customFields` */
export interface WeeekProjectCustomFields extends ReturnType<typeof projectCustomFields> {
  /** The choices of a `select` or `multiselect` field. */
  options: WeeekProjectCustomFieldOptions;
}
