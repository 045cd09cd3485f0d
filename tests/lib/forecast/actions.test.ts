import { beforeEach, describe, expect, test } from "vitest";
import { freezeForecast, sayCall } from "@/lib/forecast/actions";
import { forecastState } from "@/lib/forecast/list";
import { getForecast, getForecastHistory, getOnCall } from "@/lib/forecast/queries";
import { requireViewer } from "@/lib/server/viewer";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { year } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const season = `${year + 1}-01-01`;
type Say = Parameters<typeof sayCall>[1];
const state = forecastState.parse({ season });

beforeEach(seedCast);

const say = (who: string, more: object = {}, account = "acme") => {
  signInAs(who);
  return sayCall(idle, { renewalId: id(`${account} renewal 0`), call: "LIKELY", ...more } as unknown as Say);
};
const kept = () => unscoped((db) => db.forecastCall.findMany({ orderBy: [{ saidAt: "asc" }, { id: "asc" }] }));
const rowsFor = async (who: string) => {
  signInAs(who);
  return (await getForecast(await requireViewer(), state)).rows;
};

describe("a call", () => {
  test("is said with one’s own voice, and stands beside the other’s", async () => {
    expect((await say("ann", { note: "Two points open", inGroup: "−40", slices: "+1,200" })).status).toBe("done");
    expect((await say("dana", { call: "AT_RISK" })).status).toBe("done");
    expect(
      (await kept()).map(({ voice, call, members, inGroup, slices }) => [voice, call, members, inGroup, slices]),
    ).toEqual([
      ["AE", "LIKELY", 5200, -40, 1200],
      ["DIRECTOR", "AT_RISK", 5200, null, null],
    ]);
    for (const who of ["ann", "dana", "vera", "otto"]) {
      const [row] = (await rowsFor(who)).filter(({ account }) => account === "acme");
      expect([row?.said.AE?.call, row?.said.DIRECTOR?.call, row?.said.AE?.note]).toEqual([
        "LIKELY",
        "AT_RISK",
        "Two points open",
      ]);
    }
  });

  test("said again is another: what was said before stays, the latest holds", async () => {
    await say("ann");
    await say("ann", { call: "CRITICAL" });
    expect((await kept()).map(({ call }) => call)).toEqual(["LIKELY", "CRITICAL"]);
    const [row] = await rowsFor("ann");
    expect(row?.said.AE?.call).toBe("CRITICAL");
    const { past } = await getOnCall(await requireViewer(), id("acme"), id("acme renewal 0"));
    expect(past.map(({ call }) => call)).toEqual(["CRITICAL", "LIKELY"]);
  });

  test("of two who speak at once both are kept, and the later is told", async () => {
    const seen = "";
    expect(await say("ann", { seen })).toMatchObject({ status: "done", receipt: { account: "acme" } });
    const second = await say("ann", { seen, call: "AT_RISK" });
    expect(second).toMatchObject({ status: "done", receipt: { meanwhile: { by: "ann", call: "LIKELY" } } });
    expect(await kept()).toHaveLength(2);
    const last = (await kept()).at(-1)!.id;
    const third = await say("ann", { seen: last });
    expect(third.status === "done" && third.receipt).not.toHaveProperty("meanwhile");
  });

  test.each([
    [{ call: "" }, "call"],
    [{ call: "WATCH" }, "call"],
    [{ inGroup: "some" }, "inGroup"],
    [{ slices: "1.5" }, "slices"],
    [{ note: "Member 123-45-6789 asked" }, "note"],
  ])("%j is said beside its field", async (given, field) => {
    expect(await say("ann", given)).toMatchObject({ status: "invalid", fields: { [field]: [expect.any(String)] } });
    expect(await kept()).toEqual([]);
  });

  test("of more members than there are is refused", async () => {
    expect(await say("ann", { inGroup: "-6000" })).toMatchObject({ status: "refused", message: /more members/ });
  });

  test("of what is decided is refused", async () => {
    await unscoped((db) => db.accountStanding.updateMany({ data: { seasonState: "RETAINED" } }));
    expect(await say("ann")).toMatchObject({ status: "refused", message: /decided/ });
  });

  test.each(["bob", "cy", "dov", "vera", "uma", "ulf", "otto", "ada"])("is not %s’s", async (who) => {
    expect((await say(who)).status).toBe("refused");
    expect(await kept()).toEqual([]);
  });
});

test("an AE’s forecast is their own, whatever the address asks", async () => {
  signInAs("ann");
  const asked = forecastState.parse({ season, ae: id("bob"), team: id("south") });
  const { rows } = await getForecast(await requireViewer(), { ...asked, team: undefined });
  expect(rows.map(({ account }) => account)).toEqual(["acme"]);
});

describe("a frozen forecast", () => {
  const freeze = (who: string) => {
    signInAs(who);
    return freezeForecast(idle, { season, span: "season" });
  };

  test("keeps the team’s calls as they stand, whatever is said later", async () => {
    await say("dana", { call: "SAFE" });
    expect(await freeze("dana")).toMatchObject({ status: "done", receipt: { accounts: 2 } });
    await say("dana", { call: "NOTICE" });
    for (const [who, accounts] of [
      ["dana", ["acme", "bolt"]],
      ["ann", ["acme"]],
      ["vera", ["acme", "bolt"]],
      ["dov", []],
    ] as const) {
      signInAs(who);
      const { frozen } = await getForecastHistory(await requireViewer(), state);
      expect([who, frozen.map(({ account }) => account).sort()]).toEqual([who, accounts]);
    }
    signInAs("dana");
    const { frozen } = await getForecastHistory(await requireViewer(), state);
    expect(frozen.find(({ account }) => account === "acme")).toMatchObject({ directorCall: "SAFE", members: 5200 });
  });

  test.each(["ann", "vera", "otto", "uma"])("is not %s’s to make", async (who) => {
    expect((await freeze(who)).status).toBe("refused");
    expect(await unscoped((db) => db.frozenForecast.count())).toBe(0);
  });
});

test("nobody changes or removes what was said, not even the job", async () => {
  await say("ann");
  const { prisma } = await import("@/lib/server/prisma");
  for (const role of ["truebook_job", "truebook_book", "truebook_all"])
    for (const change of ["update", "delete"] as const)
      await expect(
        prisma.$transaction(async (db) => {
          await db.$executeRaw`select set_config('role', ${role}, true)`;
          return change === "update"
            ? db.forecastCall.updateMany({ data: { call: "SAFE" } })
            : db.forecastCall.deleteMany();
        }),
      ).rejects.toThrow(/permission denied|denied/);
});
