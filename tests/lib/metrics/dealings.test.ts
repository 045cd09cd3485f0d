import { expect, test } from "vitest";
import { getScorecard } from "@/lib/firms/queries";
import { dealings } from "@/lib/metrics/dealings";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";

const firm = id("firm");
const scoreOf = async (who: string, key: string) =>
  (await getScorecard(viewer(who), firm, "months")).scores.find((score) => score.key === key);

test("both say how they are made, and that nobody was surveyed", () => {
  expect(dealings.onTime.formula).toContain("kept by their day ÷");
  expect(dealings.nps.tells).toContain("nobody was surveyed");
});

test("promises of theirs count by their day, and stances by the latest of each person, of what one sees", async () => {
  await seedCast();
  const owed = (n: number, more: object) => ({
    id: id(`owed ${n}`),
    accountId: id("acme"),
    firmId: firm,
    side: "THEIRS",
    words: "Send the census",
    ownerId: id("ann"),
    authorId: id("ann"),
    madeOn: daysAway(-900),
    ...more,
  });
  await unscoped(async (db) => {
    await db.commitment.createMany({
      data: [
        owed(1, { dueOn: daysAway(-30), keptOn: daysAway(-30) }),
        owed(2, { dueOn: daysAway(-20), keptOn: daysAway(-3) }),
        owed(3, { dueOn: daysAway(-10) }),
        owed(4, { dueOn: daysAway(0) }),
        owed(5, { dueOn: daysAway(-5), droppedOn: daysAway(-5), dropReason: "Not needed" }),
        owed(6, { dueOn: daysAway(-800), keptOn: daysAway(-800) }),
        owed(7, { side: "OURS", dueOn: daysAway(-5) }),
      ] as never,
    });
    const note = (personId: string, stance: string, days: number, by = "ann") => ({
      personId,
      stance,
      notedOn: daysAway(days),
      notedById: id(by),
    });
    for (const name of ["Ida", "Uri"]) await db.firmPerson.create({ data: { id: id(name), firmId: firm, name } });
    await db.firmStance.createMany({
      data: [note(id("Ida"), "DETRACTOR", -90), note(id("Ida"), "PROMOTER", -9), note(id("Uri"), "CRITIC", -9, "cy")],
    });
  });
  const sides = async (who: string, key: string) => {
    const { numerator, denominator } = (await scoreOf(who, key))!;
    return [numerator.value.toString(), denominator?.value.toString()];
  };
  expect(await sides("dana", "onTime")).toEqual(["1", "3"]);
  expect(await sides("dov", "onTime")).toEqual(["0", "0"]);
  expect(await sides("dana", "nps")).toEqual(["1", "1"]);
  expect(await sides("vera", "nps")).toEqual(["1", "2"]);
});
