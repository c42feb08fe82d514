/** https://developers.weeek.net, Task Manager, Projects */
import type { Project, ProjectCreate, ProjectUpdate } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { projectCustomFields, type WeeekProjectCustomFields } from "./project-custom-fields.ts";

export function projects(context: WeeekContext) {
  const { http } = context;
  return {
    /** Lists all projects. It is not known whether archived projects are among them; `status` distinguishes them. */
    list: (call?: CallOptions): Promise<Project[]> => unwrap(http.GET("/tm/projects", { call })),

    /** Creates a project. A request that is sent twice creates two. @throws {ValidationError} */
    create: (project: ProjectCreate, call?: CallOptions): Promise<Project> =>
      unwrap(http.POST("/tm/projects", { body: project, call })),

    /** Reads one project. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<Project> =>
      unwrap(http.GET("/tm/projects/{id}", { params: { path: { id } }, call })),

    /** Sets name, privacy, picture and colour. The response does not show the project. @throws {NotFoundError} | {ValidationError} */
    update: (id: number, project: ProjectUpdate, call?: CallOptions): Promise<void> =>
      unwrap(http.PUT("/tm/projects/{id}", { params: { path: { id } }, body: project, call })),

    /** Deletes a project. It is not known what happens to its tasks. @throws {NotFoundError} */
    delete: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/tm/projects/{id}", { params: { path: { id } }, call })),

    /** Archives a project. @throws {NotFoundError} */
    archive: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/tm/projects/{id}/archive", { params: { path: { id } }, call })),

    /** Unarchives a project. @throws {NotFoundError} */
    unarchive: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/tm/projects/{id}/un-archive", { params: { path: { id } }, call })),

    customFields: projectCustomFields(context),
  };
}

/** `weeek.projects` */
export interface WeeekProjects extends ReturnType<typeof projects> {
  /** The custom fields of a project's tasks. */
  customFields: WeeekProjectCustomFields;
}
