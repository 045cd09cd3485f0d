import { beforeEach, expect, test } from "vitest";
import { listRestatements } from "@/lib/imports/queries";
import { recordMonth } from "@/lib/months/actions";
import { getLineMonth } from "@/lib/months/queries";
import { dayOf } from "@/lib/units/day";
import { id, seedCast, viewer } from "@/tests/support/book";
import { monthsAway } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const lineId = id("acme line 0");
const month = dayOf(monthsAway(-1));

async function record(members: number) {
  signInAs("ann");
  const stands = await getLineMonth(viewer("ann"), lineId, month);
  const figures = { lineId, month, contracts: 2_000, members, recordedAt: stands?.recordedAt ?? "" };
  expect(await recordMonth({ status: "idle" }, figures)).toMatchObject({ status: "done" });
}

beforeEach(seedCast);

test("a month is restated while its figures are not those first recorded", async () => {
  expect(await listRestatements(viewer("ann"), id("acme"))).toEqual([]);
  await record(5_100);
  expect(await listRestatements(viewer("ann"), id("acme"))).toMatchObject([{ month, file: null }]);
  await record(5_200);
  expect(await listRestatements(viewer("ann"), id("acme"))).toEqual([]);
});

test("and nothing of an account one does not see", async () => {
  await record(5_100);
  expect(await listRestatements(viewer("bob"), id("acme"))).toEqual([]);
});
