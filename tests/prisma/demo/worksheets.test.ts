import { expect, test } from "vitest";
import { isReproduced } from "@/lib/worksheets/engine";
import type { SheetKind } from "@/lib/worksheets/sheets";
import { workedOf } from "@/lib/worksheets/worked";
import { bookOf } from "@/prisma/demo/book";

test.each(["2026-11-30", "2027-02-14", "2027-07-02", "2027-10-31"])(
  "on %s the newest worksheet of a decision requires what the decision does, to the cent, with every note given",
  (today) => {
    const book = bookOf(today, { pictures: false });
    const tracks = new Map((book.get("renewal_tracks") ?? []).map((track) => [track.id, track]));
    const newest = (book.get("worksheets") ?? []).filter(({ number }) => number === 2);
    const kinds = new Set<string>();
    for (const { track_id, parameters, stated, notes, result, required_rate } of newest) {
      const track = tracks.get(track_id)!;
      const kind = track.kind as SheetKind;
      kinds.add(kind);
      expect(Number(required_rate).toFixed(2)).toBe(Number(track.required_rate).toFixed(2));
      expect(isReproduced(String(parameters), String(result), kind)).toBe(true);
      const beside = { stated: stated as Record<string, string>, currentRate: String(track.current_rate) };
      const worked = workedOf(kind, String(parameters), beside);
      if ("faults" in worked) throw new Error(JSON.stringify(worked.faults));
      if (kind === "INSURED") continue;
      expect(worked.required.toFixed(2)).toBe(Number(track.required_rate).toFixed(2));
      expect(Object.keys(notes as object)).toEqual(worked.questions.map(({ id }) => id));
      expect(String(parameters)).not.toContain("claimant");
    }
    expect([...kinds].sort()).toEqual(["FEE", "INSURED", "STOP_LOSS"]);
  },
);
