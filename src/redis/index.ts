/**
 * What several processes share through Redis: one account's rate, its pauses and its tokens.
 * @module crm-deals/redis
 */
export type { SharedRate } from "../core/shared-limiter.ts";
export type { SharedTokens } from "../core/shared-token-store.ts";
export type { RedisClient } from "./client.ts";
export { redisLimiter } from "./limiter.ts";
export { redisTokenStore } from "./token-store.ts";
