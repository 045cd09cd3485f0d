import type { Setting } from "./definition";
import { same } from "./versions";

type Leaves = Record<string, string>;
type Asked = {
  /** The figures somebody typed over, as they were when they did. */
  opened: Leaves;
  asked: Leaves;
  /** What is in force by now. */
  now: Leaves;
  /** Whether a version came since the form was read; what it says has not been seen. */
  stale: boolean;
};

/** What is in force with what somebody changed of it; `clash` where another changed the same figure to something else unseen. */
export function mergeLeaves(
  setting: Setting,
  { opened, asked, now, stale }: Asked,
): { leaves: Leaves; clash: boolean } {
  const leaves = { ...now };
  let clash = false;
  for (const field of setting.fields) {
    const [was, wanted, current] = [opened[field.path], asked[field.path], now[field.path]];
    if (was === undefined || wanted === undefined) continue;
    if (stale && same(field, was, wanted)) continue;
    clash ||= stale && !same(field, was, current) && !same(field, wanted, current);
    leaves[field.path] = wanted;
  }
  return { leaves, clash };
}
