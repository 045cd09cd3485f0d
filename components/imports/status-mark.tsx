import { Icon } from "@/components/ui/icon";
import { Spinner } from "@/components/ui/spinner";
import type { ImportKind, ImportStatus } from "@/lib/imports/kind";
import { lookOf } from "./words";

export function StatusMark({ status, kind }: { status: ImportStatus; kind: ImportKind }) {
  const { word, tone, icon } = lookOf(status, kind);
  return (
    <span className={`inline-flex items-center gap-1.5 font-medium whitespace-nowrap ${tone}`}>
      {icon ? <Icon icon={icon} size={14} /> : <Spinner />}
      {word}
    </span>
  );
}
