import { expect, test } from "vitest";
import { z } from "zod";
import { chosen, isChosen, notChosen } from "@/lib/accounts/chosen";

const input = z.object(chosen).refine(isChosen, notChosen);
const one = "0192d5a0-0000-7000-8000-000000000000";

test("a list, these very accounts, or nothing, which is refused", () => {
  expect(input.parse({ filter: "" })).toEqual({ filter: "", preview: false });
  expect(input.parse({ ids: one, preview: "yes" })).toMatchObject({ ids: [one], preview: true });
  expect(input.safeParse({ ids: [] }).success).toBe(false);
  expect(input.safeParse({}).error?.issues[0]?.message).toBe("Choose at least one account.");
});

test("what a preview answered comes back as JSON or as it is", () => {
  expect(input.parse({ ids: [one], seen: `{"${one}":"3"}` }).seen).toEqual({ [one]: "3" });
  expect(input.safeParse({ ids: [one], seen: '{"x":"3"}' }).success).toBe(false);
  expect(input.safeParse({ ids: ["x"] }).success).toBe(false);
});
