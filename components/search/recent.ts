const most = 12;
const key = (viewerId: string) => `recent-${viewerId}`;

/** The accounts one was at lately in this browser, by id alone: what they are called is asked anew each time. */
export function recentOf(viewerId: string): string[] {
  try {
    const kept = JSON.parse(localStorage.getItem(key(viewerId)) ?? "[]") as unknown;
    return Array.isArray(kept) ? kept.map(String).slice(0, most) : [];
  } catch {
    return [];
  }
}

export function keepRecent(viewerId: string, path: string) {
  const id = /^\/accounts\/([0-9a-f-]{36})$/.exec(path)?.[1];
  if (!id) return;
  const kept = [id, ...recentOf(viewerId).filter((each) => each !== id)].slice(0, most);
  try {
    localStorage.setItem(key(viewerId), JSON.stringify(kept));
  } catch {
    return;
  }
}
