/** Mirrors many deals twice, from a source that makes them up to a destination that accepts them. Plain JavaScript: a loader costs memory. */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMirror, sqliteStore } from "../../../dist/mirror.mjs";

const deals = Number(process.argv[2]);
const contacts = Math.ceil(deals / 4);
const idOf = (index) => `kT3vQ9xL${((index * 2654435761) % 4294967296).toString(36).padStart(8, "0")}`;
const none = async function* () {};
const accepting = {
  upserts: true,
  maxIdLength: 64,
  list: none,
  get: async () => undefined,
  create: async () => {},
  update: async () => {},
};

const source = {
  name: "made up",
  async *users() {
    for (let index = 0; index < 50; index += 1) yield { id: `user ${index}`, name: `User ${index}` };
  },
  async *contacts() {
    for (let index = 0; index < contacts; index += 1) {
      yield {
        id: idOf(index),
        name: `Contact ${index}`,
        phones: [`+3712${String(index % 10_000_000).padStart(7, "0")}`],
      };
    }
  },
  async *deals() {
    for (let index = 0; index < deals; index += 1) {
      yield {
        id: idOf(index),
        name: `Deal ${index}: oak doors for the second floor`,
        userId: `user ${index % 50}`,
        contactIds: [idOf(index % contacts)],
        closed: index % 3 === 0,
        age: index,
      };
    }
  },
  findDeal: async () => undefined,
};

const folder = mkdtempSync(join(tmpdir(), "crm-deals-million-"));
try {
  for (const run of ["first run", "idle run"]) {
    const startedAt = performance.now();
    let state = 0;
    const measure = () => {
      const sizes = readdirSync(folder).map((file) => statSync(join(folder, file)).size);
      state = Math.max(
        state,
        sizes.reduce((sum, size) => sum + size, 0),
      );
    };
    const report = await runMirror({
      source,
      destination: {
        name: "accepting",
        users: accepting,
        contacts: accepting,
        deals: accepting,
        removeDeals: async () => {},
      },
      store: sqliteStore(join(folder, "mirror.sqlite")),
      uri: "https://crm.example.com/{kind}/{id}",
      onProgress: ({ done }) => done % 10_000 === 0 && measure(),
    });
    measure();
    const { created, unchanged } = report.kinds.deals;
    const megabytes = (bytes) => Math.round(bytes / 1_000_000);
    console.log(
      JSON.stringify({
        run,
        rss: Math.round((process.resourceUsage().maxRSS * 1024) / 1_000_000),
        state: megabytes(state),
        seconds: Math.round((performance.now() - startedAt) / 1000),
        created,
        unchanged,
      }),
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
