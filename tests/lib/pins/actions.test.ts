import { beforeEach, expect, test } from "vitest";
import { pinPlace, unpinPlace } from "@/lib/pins/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

beforeEach(seedCast);

const idle = { status: "idle" } as const;
const pins = () => unscoped((db) => db.pin.findMany({ orderBy: { position: "asc" } }));

test("a place is pinned once, after those already there, and let go again", async () => {
  signInAs("ann");
  for (const [href, label] of [
    ["/accounts?f=health:AT_RISK;held:4", "At risk"],
    [`/accounts/${id("acme")}`, "Acme"],
    [`/accounts/${id("acme")}`, "Acme Ltd"],
  ])
    expect(await pinPlace(idle, { href: href!, label: label! })).toMatchObject({ status: "done" });
  expect((await pins()).map(({ label }) => label)).toEqual(["At risk", "Acme Ltd"]);

  signInAs("bob");
  await unpinPlace(idle, { href: `/accounts/${id("acme")}` });
  expect(await pins()).toHaveLength(2);
  signInAs("ann");
  await unpinPlace(idle, { href: `/accounts/${id("acme")}` });
  expect((await pins()).map(({ label }) => label)).toEqual(["At risk"]);
});

test.each(["https://example.test", "//example.test", "/\\example.test", "javascript:alert(1)", ""])(
  "%j is no place of ours",
  async (href) => {
    signInAs("ann");
    expect(await pinPlace(idle, { href, label: "Elsewhere" })).toMatchObject({ status: "invalid" });
    expect(await pins()).toEqual([]);
  },
);

test("a sidebar holds twelve", async () => {
  signInAs("ann");
  for (let n = 1; n <= 12; n++) await pinPlace(idle, { href: `/accounts?q=${n}`, label: `${n}` });
  expect(await pinPlace(idle, { href: "/accounts?q=13", label: "13" })).toMatchObject({ status: "refused" });
  expect(await pins()).toHaveLength(12);
});
