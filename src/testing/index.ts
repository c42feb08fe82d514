/**
 * A vendor's mock for tests: Prism, in this process, which responds with the examples of the published description.
 * @module crm-deals/testing
 */

export type { RecordedRequest } from "../fakes/requests.ts";
export { type Vendor, vendors } from "../vendors.ts";
export { type Mock, type MockOptions, startMock } from "./mock.ts";
