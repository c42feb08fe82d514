/** The order of the guide: every page under docs/, by chapter. */
export const guide = [
  { text: "Start", pages: ["getting-started", "credentials", "five-tasks", "which-wazzup-api", "glossary"] },
  {
    text: "Everyday calls",
    pages: ["lists", "errors-and-retries", "custom-fields", "uploads", "bulk", "tasks-and-time"],
  },
  {
    text: "In production",
    pages: ["webhooks", "oauth", "observability", "network", "several-machines", "many-mirrors", "recipes", "costs"],
  },
  { text: "Tools", pages: ["testing", "mirror", "mcp", "runtimes", "restish"] },
  { text: "Help", pages: ["troubleshooting", "when-a-vendor-responds-differently", "operations", "upgrading"] },
];
