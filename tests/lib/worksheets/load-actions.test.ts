import { beforeEach, describe, expect, test } from "vitest";
import { requireViewer } from "@/lib/server/viewer";
import { forgetForm, loadWorksheet } from "@/lib/worksheets/actions";
import { getWorkbench, listForms } from "@/lib/worksheets/queries";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { year } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";
import { valueRows, workbook, workbookParts, zipped } from "@/tests/support/workbooks";
import { ratingChosen, ratingRows } from "./forms/rating";

const idle = { status: "idle" as const };
const trackId = id("acme track 0");
type Payload = Parameters<typeof loadWorksheet>[1];
beforeEach(seedCast);

const ofCast = { Effective: `${year + 1}-01-01`, "First month": `${year - 1}-07-01` };
const bookOf = (change: Record<string, string | number> = {}, name = "Rating") =>
  workbook({ sheets: { [name]: valueRows(ratingRows({ ...ofCast, ...change })) } });
const fileOf = (bytes: Uint8Array | string, name = "Acme 2027.xlsx") => new File([bytes as BlobPart], name);

const load = async (file: File, more: object = {}, who = "uma") => {
  signInAs(who);
  return loadWorksheet(idle, { trackId, file, ...more } as unknown as Payload);
};
const mapped = { name: "Rating model", chosen: ratingChosen };
const versions = async (who = "uma") => {
  signInAs(who);
  return (await getWorkbench(await requireViewer(), id("acme renewal 0"), trackId))?.versions ?? [];
};
const forms = async (who = "uma") => {
  signInAs(who);
  return listForms(await requireViewer(), "INSURED");
};

test("a workbook is mapped once; the next of its form is read without questions, and where it differs is counted", async () => {
  const asked = await load(fileOf(await bookOf()));
  expect(asked).toMatchObject({ status: "done", receipt: { state: "ASKED", name: "" } });
  expect(asked).not.toHaveProperty("operationId");
  expect([await versions(), await forms()]).toEqual([[], []]);

  expect(await load(fileOf(await bookOf()), mapped)).toMatchObject({
    status: "done",
    receipt: { state: "SAVED", number: 1, source: "Acme 2027.xlsx", stated: 2, apart: 1 },
  });
  const [draft] = await versions();
  expect(draft).toMatchObject({ number: 1, status: "DRAFT", source: "Acme 2027.xlsx", requiredRate: "844.46000000" });
  expect(draft!.stated).toEqual({ L16: "844.46", L17: "0.12896" });
  expect(await forms()).toMatchObject([{ name: "Rating model", places: ratingChosen.length }]);

  // Rows put in above, another figure, and nothing said of where anything stands.
  const rows = [["A note"], ...ratingRows({ ...ofCast, "Required premium": 850.25 })];
  const next = await workbook({ sheets: { Rating: valueRows(rows) } });
  expect(await load(fileOf(next, "Acme v2.xlsx"), { version: String(draft!.version) })).toMatchObject({
    status: "done",
    receipt: { state: "SAVED", number: 1, form: "Rating model" },
  });
  expect(await versions()).toMatchObject([{ source: "Acme v2.xlsx", requiredRate: "850.25000000", version: 2 }]);
});

test("a form is its underwriter's own; forgotten, its workbook is asked about again", async () => {
  await load(fileOf(await bookOf()), mapped);
  expect(await forms("ulf")).toEqual([]);
  const [form] = await forms();
  const forget = (who: string) => {
    signInAs(who);
    return forgetForm(idle, { formId: form!.id });
  };
  expect(await forget("ulf")).toMatchObject({ status: "refused" });
  expect(await forget("ann")).toMatchObject({ status: "refused" });
  expect(await forget("uma")).toMatchObject({ status: "done", receipt: { name: "Rating model" } });
  expect(await load(fileOf(await bookOf()), { version: "1" })).toMatchObject({ receipt: { state: "ASKED" } });
});

test("mapped anew it begins from what was mapped, and stands in its place", async () => {
  await load(fileOf(await bookOf()), mapped);
  expect(await load(fileOf(await bookOf()), { version: "1", anew: "on" })).toMatchObject({
    receipt: { state: "ASKED", name: "Rating model", chosen: expect.arrayContaining([ratingChosen[7]]) },
  });
  const fewer = ratingChosen.filter(({ key }) => key !== "stated.L17");
  expect(await load(fileOf(await bookOf()), { version: "1", ...mapped, chosen: fewer })).toMatchObject({
    receipt: { state: "SAVED", stated: 1 },
  });
  expect(await forms()).toMatchObject([{ name: "Rating model", places: fewer.length }]);
});

test("what cannot be mapped is said beside its figure, and nothing is written", async () => {
  const chosen = [...ratingChosen, { key: "cap", sheet: "Rating", cell: "Q40" }];
  expect(await load(fileOf(await bookOf()), { ...mapped, chosen })).toMatchObject({
    status: "done",
    receipt: { state: "FAULTY", faults: { cap: ["Q40 is empty in this workbook."] } },
  });
  expect([await versions(), await forms()]).toEqual([[], []]);
});

describe("a bad workbook is refused in a sentence, and nothing is written", () => {
  const parts = async () => workbookParts({ sheets: { Rating: valueRows(ratingRows(ofCast)) } });
  const sheet = "xl/worksheets/sheet0.xml";
  const cases: [string, () => Promise<File>, string | RegExp][] = [
    ["a text", async () => fileOf("Item,Value\nTrend,8.5\n"), "That is no Excel workbook"],
    ["a picture", async () => fileOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])), "no Excel workbook"],
    [
      "an old workbook",
      async () => fileOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)])),
      ".xls",
    ],
    ["a zip of something else", async () => fileOf(await zipped({ "a.txt": "hello" })), "no Excel workbook"],
    ["macros", async () => fileOf(await zipped({ ...(await parts()), "xl/vbaProject.bin": "x" })), "holds macros"],
    ["a cut file", async () => fileOf((await bookOf()).subarray(0, 900)), "damaged or was cut short"],
    [
      "a zip bomb",
      async () => fileOf(await zipped({ ...(await parts()), [sheet]: new Uint8Array(40_000_000) })),
      "unpacks to far more",
    ],
    ["no cells", async () => fileOf(await workbook({ sheets: { Rating: "" } })), "The workbook is empty."],
    [
      "data",
      async () => fileOf(await workbook({ sheets: { D: valueRows(Array(3_200).fill([1, 2])) } })),
      "more than 3,000 rows",
    ],
    [
      "claimants",
      async () =>
        fileOf(
          await workbook({
            sheets: {
              Rating: valueRows(ratingRows(ofCast)),
              Large: valueRows([
                ["Claimant ID", "Paid"],
                ["7F", 412000],
              ]),
            },
          }),
        ),
      "“Claimant ID” (Large!A1) is about persons",
    ],
    ["a person’s number", async () => fileOf(await bookOf({ "Pooling point": "123-45-6789" })), "a person’s number"],
    ["a name that is one", async () => fileOf(await bookOf(), "SSN 123-45-6789.xlsx"), "file’s name"],
    ["text in a number’s cell", async () => fileOf(await bookOf({ "Pooling point": "tbd" })), "Rating!B11 holds “tbd”"],
    [
      "a year of another renewal",
      async () => fileOf(await bookOf({ Effective: `${year + 1}-04-01` })),
      "This renewal is effective",
    ],
    [
      "what the engine refuses",
      async () => fileOf(await bookOf({ "Medical completion factor": 1.2 })),
      "completion factor",
    ],
  ];
  test.each(cases)("%s", async (_, make, said) => {
    expect(await load(await make(), mapped)).toMatchObject({
      status: "refused",
      message: expect.stringMatching(typeof said === "string" ? said.replace(/[.()]/g, "\\$&") : said),
    });
    expect([await versions(), await forms()]).toEqual([[], []]);
  });

  test("nothing at all, no file, and too much of it", async () => {
    expect(await load(fileOf(""))).toMatchObject({ status: "invalid", fields: { file: ["The file is empty."] } });
    expect(await load(undefined as unknown as File)).toMatchObject({
      status: "invalid",
      fields: { file: ["Choose your workbook."] },
    });
    expect(await load(fileOf(new Uint8Array(5 * 1024 * 1024 + 1)))).toMatchObject({
      status: "invalid",
      fields: { file: [expect.stringContaining("larger than 5 MB")] },
    });
  });
});

test("a known form that lacks a label, or whose sheet is called otherwise, is refused by name", async () => {
  await load(fileOf(await bookOf()), mapped);
  const rows = ratingRows(ofCast).filter(([label]) => label !== "Pooling point:");
  const lacking = fileOf(await workbook({ sheets: { Rating: valueRows(rows) } }));
  expect(await load(lacking, { version: "1" })).toMatchObject({
    status: "refused",
    message:
      "The label “Pooling point:” is missing on “Rating”: Pooling point is read by it. If the form has changed, map it anew.",
  });
  expect(await load(fileOf(await bookOf({}, "Sheet1")), { version: "1" })).toMatchObject({
    status: "refused",
    message: expect.stringContaining("no sheet “Rating”: what “Rating model” reads stands on “Sheet1”"),
  });
  expect(await versions()).toMatchObject([{ version: 1 }]);
});

test("nothing of the file is kept but its figures, labels and name", async () => {
  await load(fileOf(await bookOf()), mapped);
  const kept = await unscoped(async (db) => [await db.worksheetForm.findMany(), await db.worksheet.findMany()]);
  const text = JSON.stringify(kept);
  expect(text).not.toContain("Acme Works");
  expect(text).toContain("Pooling point:");
});

test("it is underwriting's alone, and nobody's who does not see the account", async () => {
  for (const who of ["ann", "dana", "vera", "otto"])
    expect(await load(fileOf(await bookOf()), mapped, who)).toMatchObject({ status: "refused" });
  signInAs("uma");
  const bolts = { trackId: id("cargo track 0"), file: fileOf(await bookOf()), ...mapped };
  expect(await loadWorksheet(idle, bolts as unknown as Payload)).toMatchObject({ status: "refused" });
});
