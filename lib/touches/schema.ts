import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { type PromiseInput, promise } from "@/lib/promises/schema";
import { dayField, orNothing } from "@/lib/units/form-field";
import { touchKinds } from "./kinds";

const most = 50;
const ids = z.array(z.uuid()).max(most, `Name ${most} people at most.`).default([]);
const touch = z.object({
  kind: z.enum(touchKinds),
  on: dayField,
  accountId: orNothing(z.uuid()),
  firmId: orNothing(z.uuid()),
  accountPersonIds: ids,
  firmPersonIds: ids,
  colleagueIds: ids,
  others: z
    .array(freeText(1, 80, "Say who."))
    .max(most)
    .default([]),
  topics: z
    .array(freeText(1, 40, "Say what about."))
    .max(12, "Choose 12 topics at most.")
    .default([]),
  summary: freeText(1, 4_000, "Say what it was about."),
  promises: z.array(z.unknown()).max(20, "Add 20 promises at most.").default([]),
});

/** A touch with its promises. What is wrong with one of them is said under "promises.0.words" and the like. */
export const logTouch = z
  .unknown()
  .transform((given, context) => {
    const [outer, inner] = [touch.safeParse(given), promisesOf(given)];
    const issues = [...(outer.error?.issues ?? []), ...inner.flatMap(({ issues }) => issues)];
    for (const { path, message, ...issue } of issues) {
      const params = issue.code === "custom" ? issue.params : undefined;
      context.addIssue({ code: "custom", path: [String(path[0])], message, params });
    }
    const named = outer.data && (outer.data.accountId || outer.data.firmId);
    if (outer.data && !named)
      context.addIssue({ code: "custom", path: ["about"], message: "Choose an account or a firm." });
    if (!outer.data || context.issues.length > 0) return z.NEVER;
    return { ...outer.data, promises: inner.flatMap(({ data }) => data ?? []) };
  })
  .pipe(z.custom<Omit<z.output<typeof touch>, "promises"> & { promises: PromiseInput[] }>());

function promisesOf(given: unknown) {
  const { promises } = (given ?? {}) as { promises?: unknown };
  return (Array.isArray(promises) ? promises : []).slice(0, 20).map((each, at) => {
    const { data, error } = promise.safeParse(each);
    const issues = (error?.issues ?? []).map((issue) => ({
      ...issue,
      path: [`promises.${at}.${String(issue.path[0] ?? "words")}`],
    }));
    return { data, issues };
  });
}

/** Addresses of a letter, to be matched with people known here. */
export const matchMail = z.object({ addresses: z.array(z.string().trim().toLowerCase().max(254)).max(most) });
