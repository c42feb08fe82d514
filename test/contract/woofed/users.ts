import type { WoofedClient } from "crm-deals/woofed";
import type { Lines } from "../lines.ts";

export const users: Lines<WoofedClient> = {
  searchUsers: (woofed, call) => woofed.users.search({ job_description_in: ["ceo", "cfo"], s: "id desc" }, call),
  createUser: (woofed, call) =>
    woofed.users.create({ email: "ana@oak.example", password: "StrongP@ssw0rd", full_name: "Ana Souza" }, call),
};
