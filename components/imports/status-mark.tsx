import { Icon } from "@/components/ui/icon";
import { Spinner } from "@/components/ui/spinner";
import type { ImportKind, ImportStatus } from "@/lib/imports/kind";
import { type Back, lookOf } from "./words";

type StatusMarkProps = { status: ImportStatus; kind: ImportKind; counts?: Back };

export function StatusMark({ status, kind, counts }: StatusMarkProps) {
  const { word, tone, icon } = lookOf(status, kind, counts);
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium whitespace-nowrap ${tone}`}>
      {icon ? <Icon icon={icon} size={14} /> : <Spinner />}
      {word}
    </span>
  );
}
