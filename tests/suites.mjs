// The table of suites: what runs, for how long at most, and what it needs.
//
// `command` is run in the repository's root. `needs` names things that setup.mjs provides; `full`
// marks what only `--full` runs. Suites that measure no time and cannot be late for anything
// are marked `beside`: they run two at a time, before all others, which run one after another.
// Neighbours with the same `together` mostly wait, so they run at once. The properties draw the same calls in
// every run, so that only a change can make them fail; without the seed they draw new ones.

const MINUTE = 60_000;
const script = (path, ...args) => [process.execPath, `tests/${path}`, ...args];
const nodeTest = (path) => [process.execPath, "--test", "--test-reporter=./tests/reporter.mjs", "--test-reporter-destination=stdout", `tests/${path}`];

export const SUITES = [
  { name: "native", beside: true, command: ["cargo", "test", "--locked", "--workspace", "--features", "group-call/reqwest"], env: { PROPTEST_RNG_SEED: "1" }, kind: "cargo", needs: ["cargo"], limit: 10 * MINUTE },
  { name: "unattended", command: nodeTest("unattended.mjs"), limit: 2 * MINUTE },
  { name: "layers", beside: true, command: nodeTest("layers.mjs"), limit: MINUTE },
  { name: "package", beside: true, command: script("package/package.mjs"), needs: ["install"], limit: 3 * MINUTE },
  { name: "packaging", beside: true, command: script("packaging/suite.mjs"), needs: ["install"], limit: 6 * MINUTE },
  { name: "types", beside: true, command: nodeTest("types.mjs"), needs: ["install"], limit: 5 * MINUTE },
  { name: "readme", beside: true, command: script("readme.mjs"), needs: ["install"], limit: 3 * MINUTE },
  { name: "delivery", command: script("package/delivery-table.mjs"), needs: ["install"], limit: 3 * MINUTE },
  { name: "node", command: script("runtimes/node.mjs"), needs: ["install"], limit: 3 * MINUTE },
  { name: "deno", command: script("runtimes/deno.mjs"), needs: ["install"], limit: 3 * MINUTE },
  { name: "bun", command: script("runtimes/bun.mjs"), needs: ["install"], limit: 3 * MINUTE },
  { name: "workerd", command: script("runtimes/workerd.mjs"), needs: ["install"], limit: 4 * MINUTE },
  { name: "edge-vm", command: script("runtimes/edge-vm.mjs"), needs: ["install"], limit: 3 * MINUTE },
  { name: "chromium", command: script("browsers/chromium.mjs"), needs: ["install", "chromium"], limit: 4 * MINUTE },
  { name: "firefox", command: script("browsers/firefox.mjs"), needs: ["install", "firefox"], limit: 4 * MINUTE },
  { name: "hosts", command: script("hosts/suite.mjs"), needs: ["install"], limit: 3 * MINUTE },
  { name: "relay-node", command: script("relay/runtime.mjs", "node"), needs: ["install"], limit: 4 * MINUTE },
  { name: "relay-deno", command: script("relay/runtime.mjs", "deno"), needs: ["install"], limit: 4 * MINUTE },
  { name: "relay-bun", command: script("relay/runtime.mjs", "bun"), needs: ["install"], limit: 4 * MINUTE },
  { name: "relay-workerd", command: script("relay/runtime.mjs", "workerd"), needs: ["install"], limit: 4 * MINUTE },
  { name: "relay-edge-vm", command: script("relay/runtime.mjs", "edge-vm"), needs: ["install"], limit: 4 * MINUTE },
  { name: "relay-service-worker", command: script("relay/service-worker.mjs"), needs: ["install", "chromium"], limit: 3 * MINUTE },
  { name: "relay-examples", command: script("relay/examples.mjs"), needs: ["install"], limit: 4 * MINUTE },
  { name: "relay-drill", command: script("relay/drill.mjs"), needs: ["install"], limit: 4 * MINUTE },
  { name: "ledger-store", command: script("ledger/store.mjs"), needs: ["install"], limit: 2 * MINUTE },
  { name: "ledger", command: script("ledger/objects.mjs", "1500", "2"), needs: ["install"], limit: 4 * MINUTE },
  { name: "page-node", command: script("page/node.mjs"), needs: ["install"], limit: 3 * MINUTE },
  { name: "page-workerd", command: script("page/workerd.mjs"), needs: ["install"], limit: 3 * MINUTE },
  { name: "page-chromium", command: script("page/chromium.mjs"), needs: ["install", "chromium"], limit: 4 * MINUTE },
  { name: "page-firefox", command: script("page/firefox.mjs"), needs: ["install", "firefox"], limit: 4 * MINUTE },
  { name: "outbox-chromium", together: "outbox", command: script("outbox/chromium.mjs"), needs: ["install", "chromium"], limit: 6 * MINUTE },
  { name: "outbox-firefox", together: "outbox", command: script("outbox/firefox.mjs"), needs: ["install", "firefox"], limit: 6 * MINUTE },
  { name: "wasm", command: script("wasm/suite.mjs"), needs: ["install", "chromium"], limit: 8 * MINUTE },
  { name: "schema", beside: true, command: script("schema.mjs"), needs: ["install"], limit: 3 * MINUTE },
  { name: "start", beside: true, command: script("start.mjs"), limit: 2 * MINUTE },
  { name: "differential", beside: true, command: script("differential.mjs", "10000"), needs: ["install"], limit: 3 * MINUTE },
  { name: "public-suites", beside: true, command: script("public-suites.mjs"), needs: ["install"], limit: 4 * MINUTE },
  {
    name: "properties",
    beside: true,
    command: ["cargo", "test", "--locked", "--test", "properties"],
    env: { PROPTEST_RNG_SEED: "2", PROPTEST_CASES: "5000" },
    kind: "cargo",
    needs: ["cargo"],
    limit: 10 * MINUTE,
    full: true,
  },
  { name: "rust-examples", beside: true, command: script("rust-examples.mjs"), needs: ["cargo", "chromium"], limit: 30 * MINUTE, full: true },
  { name: "soak", command: script("soak.mjs"), limit: 10 * MINUTE, full: true },
  { name: "packaging-toolchains", beside: true, command: script("packaging/suite.mjs", "--toolchains"), needs: ["install"], limit: 25 * MINUTE, full: true },
  { name: "differential-million", beside: true, command: script("differential.mjs", "1000000"), needs: ["install"], limit: 40 * MINUTE, full: true },
  { name: "outbox-chromium-500", together: "outbox-500", command: script("outbox/chromium.mjs", "500"), needs: ["install", "chromium"], limit: 15 * MINUTE, full: true },
  { name: "outbox-firefox-500", together: "outbox-500", command: script("outbox/firefox.mjs", "500"), needs: ["install", "firefox"], limit: 15 * MINUTE, full: true },
  { name: "ledger-10000", command: script("ledger/objects.mjs", "10000", "20"), needs: ["install"], limit: 15 * MINUTE, full: true },
  { name: "relay-million", beside: true, command: script("relay/runtime.mjs", "workerd", "1000000"), needs: ["install"], limit: 30 * MINUTE, full: true },
];
