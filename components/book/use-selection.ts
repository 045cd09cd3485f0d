import { useCallback, useRef, useState } from "react";

type Selection = { all: boolean; ids: ReadonlySet<string> };
const nothing: Selection = { all: false, ids: new Set() };

/** Which accounts are chosen: some of the rows shown, or the whole list, loaded or not. */
export function useSelection(shown: string[]) {
  const [{ all, ids }, setSelection] = useState(nothing);
  const last = useRef<string>(undefined);
  const has = (id: string) => all || ids.has(id);

  const select = useCallback(
    (id: string, range: boolean) => {
      const from = last.current === undefined ? -1 : shown.indexOf(last.current);
      const to = shown.indexOf(id);
      const reach = range && from >= 0 ? shown.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
      last.current = id;
      setSelection((now) => {
        const before = now.all ? new Set(shown) : now.ids;
        const next = new Set(before);
        for (const each of reach) before.has(id) ? next.delete(each) : next.add(each);
        return { all: false, ids: next };
      });
    },
    [shown],
  );
  const clear = useCallback(() => setSelection(nothing), []);
  const selectShown = () => setSelection({ all: false, ids: new Set(shown) });
  const selectAll = () => setSelection({ all: true, ids: new Set(shown) });
  return { has, all, selected: shown.filter(has), select, clear, selectShown, selectAll };
}
