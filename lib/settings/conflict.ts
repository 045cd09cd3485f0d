import type { Setting } from "./definition";
import { fieldText } from "./field";
import { differences, leavesIn, moveText } from "./versions";

type Saved = {
  read: unknown;
  latest: { value: unknown; by: string | null } | undefined;
  asked?: Record<string, string>;
};

/** What somebody saved while a form was open, beside what one was about to save; nothing of either is lost. */
export function conflictText(setting: Setting, { read, latest, asked }: Saved) {
  const theirs = leavesIn(setting, latest?.value);
  const changed = differences(setting, leavesIn(setting, read), theirs);
  const both = changed.map((change) => {
    const { path, after } = change;
    const field = setting.fields.find((each) => each.path === path);
    const typed = asked?.[path];
    const mine = field && typed !== undefined ? fieldText(field, typed) : undefined;
    const yours = mine === undefined || mine === after ? "" : `; you asked for ${mine}`;
    return `${moveText(change)}${yours}`;
  });
  const what = both.length > 0 ? both.join(", ") : "a new version";
  return `${latest?.by ?? "Someone"} saved ${what} while you had this open. Nothing of yours was saved: look again, then save yours over it.`;
}
