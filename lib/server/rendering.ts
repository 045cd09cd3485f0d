import "server-only";
import { after } from "next/server";
import { cache } from "react";
import type { Moment } from "./moment";

const page = cache((): { moment?: Moment } => ({}));

/** The moment the page being rendered shares; nothing outside of rendering, where each read stands alone. */
export function sharedMoment(open: () => Moment) {
  const rendering = page();
  if (rendering !== page()) return;
  if (!rendering.moment) {
    const moment = open();
    rendering.moment = moment;
    after(() => moment.close());
  }
  return rendering.moment;
}
