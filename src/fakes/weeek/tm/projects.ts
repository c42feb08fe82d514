import type * as models from "../../../../generated/weeek/models.ts";
import { nextId } from "../../context.ts";
import * as rules from "../../rules.ts";
import type { Call, Handler, Reply } from "../../server.ts";
import { find, ok, read, type WeeekStore } from "../store.ts";
import { removePlace } from "./places.ts";

const { required, nullable } = rules;
const updateShape = {
  name: required(rules.filled),
  isPrivate: required(rules.enumerated(true, false, 0, 1)),
  logo: nullable(rules.filled),
  description: nullable(rules.text()),
  color: rules.filled,
};
const { color: _color, ...createShape } = { ...updateShape, portfolioId: rules.integer() };
const unset = { logoLink: null, description: null, color: "#dfdfdf" };

export function addProject({ data }: WeeekStore, written: Partial<models.Project> & { name: string }): models.Project {
  const id = nextId(data.projects);
  const project: models.Project = {
    ...unset,
    id,
    // The server sends the name twice.
    title: written.name,
    status: 1,
    isPrivate: false,
    portfolioId: null,
    team: [...data.users.keys()],
    customFields: [],
    ...written,
  };
  data.projects.set(id, project);
  return project;
}

export function projects(store: WeeekStore): Record<string, Handler> {
  const { data, quirk } = store;
  const projectOf = ({ path }: Call) => find(store, data.projects, Number(path.id));
  function change(project: models.Project, changes: Partial<models.Project>): Reply {
    data.projects.set(project.id, { ...project, ...changes });
    return ok();
  }
  return {
    listProjects: () => {
      const shown = [...data.projects.values()].filter(({ status }) => status !== 2 || quirk("listShowsArchived"));
      return ok({ projects: shown });
    },
    createProject: ({ body }) => {
      const { logo: logoLink = null, isPrivate, ...written } = read(body, createShape);
      return ok({ project: addProject(store, { ...written, logoLink, isPrivate: Boolean(isPrivate) }) });
    },
    getProject: (call) => ok({ project: projectOf(call) }),
    updateProject: (call) => {
      const project = projectOf(call);
      const kept = { ...unset, ...(quirk("updateKeepsOmitted") && project) };
      const { name, isPrivate, ...written } = read(call.body, updateShape);
      const { logo = kept.logoLink, color = kept.color, description = kept.description } = written;
      return change(project, {
        name,
        title: name,
        isPrivate: Boolean(isPrivate),
        logoLink: logo,
        color,
        ...(quirk("updateStoresDescription") && { description }),
      });
    },
    deleteProject: (call) => {
      removePlace(store, "projectId", projectOf(call).id);
      return ok();
    },
    archiveProject: (call) => change(projectOf(call), { status: 2 }),
    unarchiveProject: (call) => change(projectOf(call), { status: 1 }),
  };
}
