/** The part of a Redis client that is used, as ioredis has it. */
export interface RedisClient {
  /** Runs a Lua script. */
  eval(script: string, numberOfKeys: number, ...keysAndArguments: (string | number)[]): Promise<unknown>;
  /** Reads a text. */
  get(key: string): Promise<string | null>;
  /** Stores a text. */
  set(key: string, value: string): Promise<unknown>;
  /** How long a key lasts, in milliseconds; below 0 when it does not exist. */
  pttl(key: string): Promise<number>;
  /** Reads a setting. */
  config(command: "GET", name: string): Promise<unknown>;
}
