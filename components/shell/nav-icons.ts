import { __iconData as activity } from "lucide-react/icons/activity";
import { __iconData as notifications } from "lucide-react/icons/bell";
import { __iconData as book } from "lucide-react/icons/book-open";
import { __iconData as view } from "lucide-react/icons/bookmark";
import { __iconData as account } from "lucide-react/icons/building-complex";
import { __iconData as calendar } from "lucide-react/icons/calendar-days";
import { __iconData as insights } from "lucide-react/icons/chart-column";
import { __iconData as crossSell } from "lucide-react/icons/grid-3x3";
import { __iconData as brokers } from "lucide-react/icons/handshake";
import { __iconData as tasks } from "lucide-react/icons/list-checks";
import { __iconData as renewals } from "lucide-react/icons/refresh-cw";
import { __iconData as settings } from "lucide-react/icons/settings";
import { __iconData as approvals } from "lucide-react/icons/stamp";
import { __iconData as today } from "lucide-react/icons/sun";
import { __iconData as prospects } from "lucide-react/icons/target";
import { __iconData as forecast } from "lucide-react/icons/trending-up";
import { __iconData as imports } from "lucide-react/icons/upload";
import { __iconData as people } from "lucide-react/icons/users";
import { __iconData as team } from "lucide-react/icons/users-round";

export const navIcons = {
  today,
  book,
  renewals,
  crossSell,
  prospects,
  brokers,
  forecast,
  insights,
  approvals,
  activity,
  people,
  settings,
  imports,
  account,
  view,
  tasks,
  notifications,
  calendar,
  team,
};

export type NavIcon = keyof typeof navIcons;

/** What a pinned place is drawn with. */
export const pinIcon = (href: string): NavIcon =>
  href.startsWith("/renewals") ? "renewals" : /^\/accounts\/./.test(href) ? "account" : "view";
