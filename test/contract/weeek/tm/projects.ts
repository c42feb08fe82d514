import type { WeeekClient } from "crm-deals/weeek";
import type { Lines } from "../../lines.ts";

export const projects: Lines<WeeekClient> = {
  listPortfolios: (weeek, call) => weeek.portfolios.list({ parentId: 3, search: "office", limit: 50 }, call),
  createPortfolio: (weeek, call) => weeek.portfolios.create({ name: "Offices", parentId: 3 }, call),
  getPortfolio: (weeek, call) => weeek.portfolios.get(3, call),
  updatePortfolio: (weeek, call) => weeek.portfolios.update(3, { name: "Offices and shops" }, call),
  deletePortfolio: (weeek, call) => weeek.portfolios.delete(3, call),

  listProjects: (weeek, call) => weeek.projects.list(call),
  createProject: (weeek, call) =>
    weeek.projects.create({ name: "Vega office", isPrivate: false, portfolioId: 3 }, call),
  getProject: (weeek, call) => weeek.projects.get(8, call),
  updateProject: (weeek, call) =>
    weeek.projects.update(8, { name: "Vega office, second floor", isPrivate: false, color: "#003C93" }, call),
  deleteProject: (weeek, call) => weeek.projects.delete(8, call),
  archiveProject: (weeek, call) => weeek.projects.archive(8, call),
  unarchiveProject: (weeek, call) => weeek.projects.unarchive(8, call),
};
