/**
 * What several processes share through PostgreSQL: one account's rate, its pauses and its tokens.
 * @module crm-deals/postgres
 */
export type { SharedRate } from "../core/shared-limiter.ts";
export type { SharedTokens } from "../core/shared-token-store.ts";
export type { PostgresClient } from "./client.ts";
export { postgresLimiter } from "./limiter.ts";
export { postgresSchema } from "./schema.ts";
export { postgresTokenStore } from "./token-store.ts";
