import { Chip } from "@/components/ui/chip";
import { EndSession } from "./end-session";

export type OpenSession = { id: string; device: string; since: string; seen: string; current: boolean };

export function SessionList({ sessions }: { sessions: OpenSession[] }) {
  return (
    <ul className="border-t border-line">
      {sessions.map(({ id, device, since, seen, current }) => (
        <li key={id} className="flex min-h-11 items-center justify-between gap-3 border-b border-line">
          <span>
            <span className="flex items-center gap-2 font-medium">
              {device}
              {current && <Chip tone="accent">This browser</Chip>}
            </span>
            <span className="num text-xs text-ink-3">
              Since {since}, last seen {seen}
            </span>
          </span>
          {!current && <EndSession id={id} device={device} />}
        </li>
      ))}
    </ul>
  );
}
