import { __iconData as moreIcon } from "lucide-react/icons/chevron-down";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { TabLinks } from "@/components/ui/tab-links";
import { count } from "@/lib/format";
import { type ViewList, viewLists } from "@/lib/views/lists";
import type { Audience } from "@/lib/views/schema";
import { NewView, ViewMenu } from "./view-menu";

export type ViewFace = {
  id: string;
  name: string;
  audience: Audience;
  mine: boolean;
  version: number;
  href: string;
  /** How many it shows, where they are counted. */
  count?: number;
};

type ViewTabsProps = {
  list: ViewList;
  all: { href: string; count?: number };
  views: ViewFace[];
  current?: string;
  /** What a new view would keep of what is shown now. */
  state: string;
  dirty: boolean;
};

const shownCount = (rows: number | undefined) => (rows === undefined ? undefined : count(rows));

const room = 120;
/** The first views whose names have room beside each other; each needs some for its count and gaps too. */
const inLine = (views: ViewFace[]) => {
  const ends = views.map((_, at) =>
    views.slice(0, at + 1).reduce((sum, { name }) => sum + Math.min(name.length, 32) + 7, 0),
  );
  return views.filter((_, at) => (ends[at] ?? 0) <= room);
};

export function ViewTabs({ list, all, views, current, state, dirty }: ViewTabsProps) {
  const first = inLine(views);
  const open = views.find(({ id }) => id === current);
  const shown = open && !first.includes(open) ? [...first, open] : first;
  const rest = views.filter((view) => !shown.includes(view));
  return (
    <TabLinks
      label="Views"
      current={open ? open.id : "all"}
      className="px-3 max-md:px-2"
      tabs={[
        { value: "all", label: viewLists[list].all, href: all.href, count: shownCount(all.count) },
        ...shown.map(({ id, name, href, count: rows }) => ({ value: id, label: name, href, count: shownCount(rows) })),
      ]}
    >
      {rest.length > 0 && (
        <Menu
          bare
          className="flex h-10 shrink-0 items-center gap-1 px-2 text-ink-2 hover:text-ink"
          trigger={
            <>
              More
              <Icon icon={moreIcon} size={14} />
            </>
          }
          sections={[
            { items: rest.map(({ name, href, count: rows }) => ({ label: name, href, note: shownCount(rows) })) },
          ]}
        />
      )}
      {open?.mine && <ViewMenu list={list} view={open} />}
      <NewView list={list} state={state} dirty={dirty} view={open?.mine ? open : undefined} />
    </TabLinks>
  );
}
