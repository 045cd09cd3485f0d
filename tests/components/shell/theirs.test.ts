import { expect, test } from "vitest";
import { changedMeanwhile, overTheirs } from "@/components/shell/theirs";

const sent = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};
const was = JSON.stringify({ title: "", phone: "1", voice: "", chief: "yes" });
const theirs = (more: object) => JSON.stringify({ title: "", phone: "1", voice: "", chief: "yes", ...more });

test.each([
  [{ title: "Mine" }, { title: "Theirs" }, [["title", "Theirs"]], "both changed it"],
  [{ title: "Same" }, { title: "Same" }, [], "both to the same"],
  [{ title: "Mine" }, {}, [], "they did not"],
  [{ phone: "2" }, { phone: "" }, [["phone", ""]], "they emptied it"],
  [{ chief: "on", voice: "on" }, { voice: "yes" }, [], "both ticked it"],
  [{ chief: "on" }, { chief: "" }, [], "they took away a tick that was left alone"],
])("of %o beside %o it tells %j: %s", (mine, other, told, _) =>
  expect(changedMeanwhile(sent({ was, title: "", phone: "1", chief: "on", ...mine }), theirs(other))).toEqual(told),
);

test("what is no set of fields tells nothing", () => {
  for (const given of ["", "Boston", "[1]", "null"])
    expect(changedMeanwhile(sent({ was, title: "x" }), given)).toEqual([]);
  expect(changedMeanwhile(sent({ title: "x" }), theirs({ title: "y" }))).toEqual([]);
});

test("kept over theirs, a form has what its writer changed, and theirs of what they left alone", () => {
  const form = sent({ was, title: "Mine", phone: "1", chief: "on", personId: "7" });
  const over = overTheirs(form, theirs({ title: "Theirs", phone: "2", chief: "", voice: "yes" }), (name) =>
    ["chief", "voice"].includes(name),
  );
  expect(Object.fromEntries(over)).toEqual({
    was: theirs({ title: "Theirs", phone: "2", chief: "", voice: "yes" }),
    title: "Mine",
    phone: "2",
    voice: "on",
    personId: "7",
  });
});
