import { beforeAll, expect, test } from "vitest";
import { readRenewals, standingOf, standings, standsAt } from "@/lib/renewals/list";
import { listDatedTracks, listRenewals, listTrackRates } from "@/lib/renewals/queries";
import { stageNames } from "@/lib/renewals/stages";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";

beforeAll(seedCast);

const accountsOf = async (who: string, given = {}) =>
  (await listRenewals(viewer(who), readRenewals(given))).rows.map(({ account }) => account);

test.each([
  ["uma", ["acme"], "an underwriter: what is assigned to her, and nothing else"],
  ["ann", ["acme"], "an AE: her own"],
  ["dana", ["acme", "bolt"], "a Director: the team's"],
  ["vera", ["acme", "bolt", "cargo"], "a VP: all"],
  ["otto", ["acme", "bolt", "cargo"], "Operations: all"],
])("%s lists %j: %s", async (who, accounts) => {
  expect([...new Set(await accountsOf(who))]).toEqual(accounts);
  for (const given of [{ ae: id("cy") }, { team: id("south") }, { q: "cargo" }])
    expect((await accountsOf(who, given)).every((account) => accounts.includes(account))).toBe(true);
});

test("an Admin has no renewals", async () => {
  await expect(listRenewals(viewer("ada"), readRenewals({}))).rejects.toThrow("Not found");
});

test("a row names who owns and who rates it, and carries no rate", async () => {
  const { rows, total } = await listRenewals(viewer("vera"), readRenewals({ q: "ACM" }));
  expect(rows[0]).toMatchObject({ account: "acme", owner: "ann", underwriter: "uma" });
  expect(total).toBe(rows.length);
  expect(JSON.stringify(rows)).not.toMatch(/rate/i);
});

test("rates are for those who may see required; Operations and foreign tracks have none", async () => {
  const { rows } = await listRenewals(viewer("vera"), readRenewals({}));
  const ids = rows.map(({ trackId }) => trackId);
  await expect(listTrackRates(viewer("otto"), ids)).rejects.toThrow("Not found");
  const own = rows.filter(({ account }) => account === "acme").map(({ trackId }) => trackId);
  expect(Object.keys(await listTrackRates(viewer("uma"), ids)).sort()).toEqual(own.sort());
});

test("the calendar holds the same decisions but those that are over, with the days they keep and whose they are", async () => {
  for (const who of ["uma", "ann", "dana", "vera"]) {
    const { rows } = await listRenewals(viewer(who), readRenewals({}));
    const { tracks } = await listDatedTracks(viewer(who), readRenewals({}));
    expect(tracks.map(({ trackId }) => trackId).sort()).toEqual(rows.map(({ trackId }) => trackId).sort());
  }
  await unscoped((db) => db.renewalTrack.update({ where: { id: id("acme track 0") }, data: { stage: "WITHDRAWN" } }));
  const { tracks } = await listDatedTracks(viewer("ann"), readRenewals({}));
  expect(tracks.map(({ trackId }) => trackId)).not.toContain(id("acme track 0"));
  await unscoped((db) =>
    db.renewalTrack.update({ where: { id: id("acme track 0") }, data: { stage: facts.renewalTrack("acme").stage } }),
  );
  await expect(listDatedTracks(viewer("ada"), readRenewals({}))).rejects.toThrow("Not found");
});

test("the list shows what stands where it is asked for, by the rule that says where a row stands", async () => {
  const track = id("acme track 0");
  const { stage: before, requiredRate: soldRate } = facts.renewalTrack("acme");
  const put = (stage: string, decidedOn: Date | null) =>
    unscoped((db) =>
      db.renewalTrack.update({ where: { id: track }, data: { stage, decidedOn, soldRate, extendedTo: daysAway(60) } }),
    );
  for (const stage of Object.keys(stageNames))
    for (const decidedOn of [null, daysAway(-1)]) {
      await put(stage, decidedOn);
      const { rows, today } = await listRenewals(viewer("vera"), readRenewals({}));
      const here = standingOf(rows.find(({ trackId }) => trackId === track)!);
      for (const stands of ["UNDECIDED", "LATE", here, here === "PRICING" ? "RENEWED" : "PRICING"] as const) {
        const shown = await listRenewals(viewer("vera"), readRenewals({ stands }));
        const expected = rows.filter((row) => standsAt(row, stands, today)).map(({ trackId }) => trackId);
        expect([stage, stands, shown.rows.map(({ trackId }) => trackId)]).toEqual([stage, stands, expected]);
        expect(shown.total).toBe(expected.length);
      }
    }
  await put(before, null);
  await unscoped((db) => db.renewalTrack.update({ where: { id: track }, data: { extendedTo: null } }));
});

test("an outcome of the whole renewal is where its decisions stand, and a kind is one of them", async () => {
  const give = (outcome: string | null) =>
    unscoped((db) =>
      db.renewal.update({
        where: { id: id("acme renewal 0") },
        data: {
          outcome,
          decidedOn: outcome && daysAway(-1),
          reason: outcome && outcome !== "RENEWED" ? "PRICE" : null,
        },
      }),
    );
  for (const outcome of ["RENEWED", "PARTIAL", "LAPSING", "LAPSED"]) {
    await give(outcome);
    const { rows, today } = await listRenewals(viewer("ann"), readRenewals({}));
    for (const stands of standings)
      expect((await listRenewals(viewer("ann"), readRenewals({ stands }))).total).toBe(
        rows.filter((row) => standsAt(row, stands, today)).length,
      );
  }
  await give(null);
  const { rows } = await listRenewals(viewer("vera"), readRenewals({}));
  for (const kind of ["INSURED", "FEE", "STOP_LOSS"]) {
    const shown = await listRenewals(viewer("vera"), readRenewals({ kind }));
    expect(shown.total).toBe(rows.filter((row) => row.kind === kind).length);
  }
});

test("a line that starts with the renewal has no current rate to act on", async () => {
  const track = id("acme track 9");
  const lineId = id("acme line 9");
  await unscoped(async (db) => {
    await db.line.create({ data: facts.line("acme", 9) });
    await db.lineTerm.create({ data: { ...facts.lineTerm("acme", 1), id: id("acme term 9"), lineId } });
    await db.renewalTrack.create({ data: { ...facts.renewalTrack("acme"), id: track, lineId } });
  });
  const rates = await listTrackRates(viewer("vera"), [track, id("acme track 0")]);
  expect(rates[track]).toMatchObject({ current: null, required: "673.57" });
  expect(rates[id("acme track 0")]).toMatchObject({ current: "612.34" });
});

test("only so many rows are read, of a known whole", async () => {
  const { rows, total } = await listRenewals(viewer("vera"), { q: "", rows: 1 });
  expect([rows.length, total > 1]).toEqual([1, true]);
});
