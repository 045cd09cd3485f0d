import { measureNames } from "./names";
import { type Plan, type Section, sections } from "./plan";

export type Difference = { section: Section; removed: string[]; added: string[] };

/** What a plan says of a section, a line each; people by `nameOf` their id. */
export function linesOf(plan: Plan, section: Section, nameOf: (id: string) => string): string[] {
  switch (section) {
    case "objectives":
      return plan.objectives.map((each) =>
        each.by === "FIGURE"
          ? `${each.words}: ${measureNames[each.figure]} ${each.target}`
          : `${each.words}: ${each.measure}`,
      );
    case "decisions":
      return plan.decisions.map(({ words, on }) => `${on}: ${words}`);
    case "actions":
      return plan.actions.map(
        ({ words, dueOn, ownerId, doneOn }) =>
          `${words}, ${nameOf(ownerId)}, due ${dueOn}${doneOn ? `, done ${doneOn}` : ""}`,
      );
    case "risks":
      return plan.risks.map(({ words, mitigation }) => (mitigation ? `${words}: ${mitigation}` : words));
    default:
      return plan[section].split("\n").filter((line) => line.trim());
  }
}

/** What one version says and the other does not, section by section; a section that says the same is left out. */
export function differencesOf(before: Plan, after: Plan, nameOf: (id: string) => string): Difference[] {
  return sections.flatMap((section) => {
    const [was, is] = [linesOf(before, section, nameOf), linesOf(after, section, nameOf)];
    const removed = was.filter((line) => !is.includes(line));
    const added = is.filter((line) => !was.includes(line));
    return removed.length + added.length > 0 ? [{ section, removed, added }] : [];
  });
}
