/** Asks of a million employers what people ask of the list and the palette, through the door as they do; answers the times of each, in ms. */
import { prospectsState } from "@/lib/prospects/list";
import { listProspectParties, listProspects, sumProspects } from "@/lib/prospects/queries";
import { searchMarket, searchOurs } from "@/lib/search/queries";
import { searchInput } from "@/lib/search/schema";
import { asJob } from "@/lib/server/door";

const times = Number(process.argv[2] ?? 40);
const [person] = await asJob(
  "",
  (db) => db.$queryRaw<{ id: string; name: string; role: string }[]>`
    select id, name, role from users where role = 'DIRECTOR' order by email limit 1`,
);
const viewer = { ...person, sessionId: "" } as never;
const parties = await listProspectParties(viewer, "CARRIER");

/** As the palette asks: both at once. */
const searchAll = (input: ReturnType<typeof searchInput.parse>) =>
  Promise.all([searchOurs(viewer, input), searchMarket(viewer, input)]);

/** The same every time, so that two runs ask the same. */
const pick = <T>(from: readonly T[], n: number) => from[(n * 7919) % from.length] as T;
const states = ["MA", "NH", "NY", "CA", "TX"];
const sorts = [
  "-fit",
  "fit",
  "-employees",
  "employees",
  "name",
  "-name",
  "-premium",
  "premium",
  "renews",
  "-renews",
  "-since",
];
const reasons = ["BROKER_CHANGED", "YEAR_END", "SELF_FUNDED"];
const words = ["alder", "north", "kingsley foods", "upland b", "medical center", "zephyr grand"];
const letters = ["n", "xq", "fo", "b", "gr", "zz"];
const misspelt = ["kinsgley", "stonebrdge medcal", "harborlnie", "eastbrok hotels", "vantge"];

const asks: Record<string, (n: number) => Promise<unknown>> = {
  "The list, by each of its sorts": (n) => listProspects(viewer, prospectsState.parse({ sort: pick(sorts, n) })),
  "The list, filtered": (n) =>
    listProspects(
      viewer,
      prospectsState.parse({ state: pick(states, n), month: (n % 12) + 1, reason: pick(reasons, n) }),
    ),
  "The list, of a carrier": (n) =>
    listProspects(viewer, prospectsState.parse({ carrier: pick(parties, n)?.id, size: 0 })),
  "The list, by words": (n) => listProspects(viewer, prospectsState.parse({ q: pick(words, n) })),
  "The list, by words and another sort": (n) =>
    listProspects(viewer, prospectsState.parse({ q: pick(words, n), sort: pick(sorts, n) })),
  "The list, by words and a filter": (n) =>
    listProspects(viewer, prospectsState.parse({ q: pick(words, n), state: pick(states, n) })),
  "The list, by a letter or two": (n) => listProspects(viewer, prospectsState.parse({ q: pick(letters, n) })),
  "Its sums": (n) => sumProspects(viewer, prospectsState.parse(n % 2 ? {} : { state: pick(states, n) })),
  "Its sums, by words": (n) => sumProspects(viewer, prospectsState.parse({ q: pick([...words, ...letters], n) })),
  "Carriers and brokers to filter by": (n) => listProspectParties(viewer, n % 2 ? "CARRIER" : "BROKER"),
  "⌘K, a word more at each letter": (n) => {
    const word = pick(words, n);
    return searchAll(searchInput.parse({ q: word.slice(0, 3 + (n % (word.length - 2))) }));
  },
  "⌘K, misspelt": (n) => searchAll(searchInput.parse({ q: pick(misspelt, n) })),
};

const found: Record<string, number[]> = {};
for (const [what, ask] of Object.entries(asks)) {
  await ask(0);
  const taken: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const started = performance.now();
    await ask(n);
    taken.push(performance.now() - started);
  }
  found[what] = taken;
}
console.log(JSON.stringify(found));
process.exit(0);
