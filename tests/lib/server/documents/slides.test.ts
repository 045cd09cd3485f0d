import { expect, test } from "vitest";
import { deckOf } from "@/lib/documents/deck-of";
import { deckSlides } from "@/lib/documents/deck-slides";
import { presentationOf } from "@/lib/server/documents/slides";
import { partsOf } from "@/tests/support/formulas";
import { reviewing } from "@/tests/support/releasing";

const internal = { requiredRate: "931.77", walkAway: "799.31", lossRatio: "0.8742", stance: "DETRACTOR" };
const made = (agenda: string[] = ["Network"]) =>
  presentationOf(
    deckSlides(deckOf({ ...reviewing, ...internal }, { low: "0.06", high: "0.09", agenda }, "2026-09-01")),
    "Pre-renewal review",
    "2026-09-01",
  );

test("the same deck gives the same bytes, whenever it is made", async () => {
  const first = await made();
  await new Promise((done) => setTimeout(done, 2_100));
  expect(Buffer.from(await made()).equals(Buffer.from(first))).toBe(true);
});

test("each slide is a part that is listed and related, its words as XML can hold them", async () => {
  const parts = await partsOf(await made());
  const slides = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides).toHaveLength(8);
  for (const path of slides) {
    expect(parts.get("[Content_Types].xml")).toContain(`/${path}`);
    expect(parts.get("ppt/_rels/presentation.xml.rels")).toContain(path.replace("ppt/", ""));
    expect(parts.get(path)).toContain('<p:ph type="title"/>');
    const ids = [...parts.get(path)!.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
  expect(parts.get("ppt/slides/slide1.xml")).toContain("Łąka &#38; Sons &#60;Mills&#62;");
});

test("no figure of ours is in the bytes that leave; one that gets in is found", async () => {
  const text = [...(await partsOf(await made())).values()].join("\n");
  for (const [name, value] of Object.entries(internal)) expect(text, name).not.toContain(value);
  expect(text).toContain("+6.0%");
  expect([...(await partsOf(await made([internal.requiredRate]))).values()].join()).toContain(internal.requiredRate);
});
