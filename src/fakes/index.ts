/**
 * Fakes of the vendors for tests: servers in this process that remember what was written, and fail on request.
 * @module crm-deals/fakes
 */
import * as wazzupMeta from "../../generated/wazzup/meta.ts";
import * as wazzupV3Meta from "../../generated/wazzup-v3/meta.ts";
import * as weeekMeta from "../../generated/weeek/meta.ts";
import * as woofedMeta from "../../generated/woofed/meta.ts";
import * as ysuiteMeta from "../../generated/ysuite/meta.ts";
import { ConfigError } from "../core/errors.ts";
import type { FakeContext } from "./context.ts";
import type { FaultMix, Faults } from "./faults.ts";
import { type Listening, listen } from "./listen.ts";
import { type Choices, chooseQuirks } from "./quirks.ts";
import { createRandom } from "./random.ts";
import type { Operations } from "./router.ts";
import { createServer, type FakeRequest, type Model } from "./server.ts";
import { type WazzupFakeData, type WazzupQuirks, wazzup, wazzupQuirks } from "./wazzup/index.ts";
import { type WazzupV3FakeData, type WazzupV3Quirks, wazzupV3, wazzupV3Quirks } from "./wazzup-v3.ts";
import { type WeeekFakeData, type WeeekQuirks, weeek, weeekQuirks } from "./weeek/index.ts";
import { type WoofedFakeData, type WoofedQuirks, woofed, woofedQuirks } from "./woofed/index.ts";
import { type YsuiteFakeData, type YsuiteQuirks, ysuite, ysuiteQuirks } from "./ysuite.ts";

export type { Fault, FaultMix, Faults } from "./faults.ts";
export type { Listening } from "./listen.ts";
export type { RecordedRequest } from "./requests.ts";
export type { FakeRequest } from "./server.ts";
export type { WazzupFakeData, WazzupFakeTokens, WazzupQuirks } from "./wazzup/index.ts";
export type { WazzupV3FakeData, WazzupV3Quirks } from "./wazzup-v3.ts";
export type { WeeekFakeComment, WeeekFakeData, WeeekFakeStatus, WeeekQuirks } from "./weeek/index.ts";
export type { WoofedFakeData, WoofedQuirks } from "./woofed/index.ts";
export type { YsuiteFakeContact, YsuiteFakeData, YsuiteFakeDeal, YsuiteQuirks } from "./ysuite.ts";

/** The data of each vendor's fake. */
export interface FakeData {
  /** Wazzup's Tech API v2. */
  wazzup: WazzupFakeData;
  /** Wazzup's API v3. */
  "wazzup-v3": WazzupV3FakeData;
  /** WoofedCRM. */
  woofed: WoofedFakeData;
  /** Y-Suite. */
  ysuite: YsuiteFakeData;
  /** Weeek. */
  weeek: WeeekFakeData;
}
/** The quirks of each vendor's fake. */
export interface FakeQuirks {
  /** Wazzup's Tech API v2. */
  wazzup: WazzupQuirks;
  /** Wazzup's API v3. */
  "wazzup-v3": WazzupV3Quirks;
  /** WoofedCRM. */
  woofed: WoofedQuirks;
  /** Y-Suite. */
  ysuite: YsuiteQuirks;
  /** Weeek. */
  weeek: WeeekQuirks;
}
interface FakeOperations {
  wazzup: typeof wazzupMeta.operations;
  "wazzup-v3": typeof wazzupV3Meta.operations;
  woofed: typeof woofedMeta.operations;
  ysuite: typeof ysuiteMeta.operations;
  weeek: typeof weeekMeta.operations;
}

/** A vendor that has a fake. */
export type FakeVendor = keyof FakeData;
/** The ids of a vendor's operations. */
export type OperationId<Vendor extends FakeVendor> = FakeOperations[Vendor][keyof FakeOperations[Vendor]] extends {
  id: infer Id extends string;
}
  ? Id
  : never;

/** The options of a fake. */
export interface FakeOptions<Vendor extends FakeVendor> {
  /** Determines the ids and the random faults; default 1. */
  seed?: number | undefined;
  /** What the vendor does where its documentation says nothing. */
  quirks?: Partial<FakeQuirks[Vendor]> | undefined;
  /** Random faults; none by default. */
  faults?: FaultMix | undefined;
}

/** A vendor's fake. */
export interface Fake<Vendor extends FakeVendor> {
  /** For a client's `fetch` option. It serves the vendor's own server URL and any other. */
  readonly fetch: (input: string | URL, init?: RequestInit) => Promise<Response>;
  /** The records by resource. Tests read and write them; the next request sees the change. */
  readonly data: FakeData[Vendor];
  /** Every request for a known operation, in the order of arrival. */
  readonly requests: readonly FakeRequest[];
  /** Failures on request. */
  readonly faults: Faults<OperationId<Vendor>>;
  /** Changes the data once, between the next request and the one after it. Several calls change it between further requests, one by one. */
  between(change: (data: FakeData[Vendor]) => void): void;
  /** Serves the fake over HTTP on a free port of the loopback interface. */
  listen(): Promise<Listening>;
}

type FakeParts = {
  readonly [Vendor in FakeVendor]: {
    readonly operations: Operations;
    readonly quirks: Choices<FakeQuirks[Vendor]>;
    readonly model: (context: FakeContext<FakeQuirks[Vendor]>) => Model<FakeData[Vendor]>;
  };
};

const fakes: FakeParts = {
  wazzup: { operations: wazzupMeta.operations, quirks: wazzupQuirks, model: wazzup },
  "wazzup-v3": { operations: wazzupV3Meta.operations, quirks: wazzupV3Quirks, model: wazzupV3 },
  woofed: { operations: woofedMeta.operations, quirks: woofedQuirks, model: woofed },
  ysuite: { operations: ysuiteMeta.operations, quirks: ysuiteQuirks, model: ysuite },
  weeek: { operations: weeekMeta.operations, quirks: weeekQuirks, model: weeek },
};
/** The vendors that have a fake. */
export const fakeVendors: readonly FakeVendor[] = ["wazzup", "wazzup-v3", "woofed", "ysuite", "weeek"];
const optionNames = ["seed", "quirks", "faults"];

/**
 * Creates a fake of a vendor. Its `data` starts without deals and contacts.
 * @param vendor whose API it serves
 * @param options the `seed`, the `quirks` and the `faults`
 * @throws {ConfigError} for an unknown vendor, option, quirk or fault
 */
export function createFake<Vendor extends FakeVendor>(vendor: Vendor, options: FakeOptions<Vendor> = {}): Fake<Vendor> {
  if (!Object.hasOwn(fakes, vendor)) {
    throw new ConfigError(`createFake: unknown vendor ${JSON.stringify(vendor)}. Vendors: ${fakeVendors.join(", ")}.`);
  }
  const unknown = Object.keys(options).find((name) => !optionNames.includes(name));
  if (unknown !== undefined)
    throw new ConfigError(`createFake: unknown option \`${unknown}\`. Options: ${optionNames.join(", ")}.`);
  const { seed = 1, quirks = {}, faults } = options;
  if (!Number.isInteger(seed)) throw new ConfigError("createFake: `seed` must be an integer.");

  const fake = fakes[vendor];
  const random = createRandom(seed);
  const model = fake.model({ quirk: chooseQuirks(vendor, fake.quirks, quirks), random });
  const server = createServer(fake.operations, model, createRandom(seed), faults);
  return {
    fetch: server.fetch,
    data: model.data,
    requests: server.requests,
    faults: server.faults,
    between: server.between,
    listen: () => listen(server.fetch),
  };
}
