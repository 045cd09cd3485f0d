import { PageHeader } from "@/components/shell/page-header";
import { Skeleton, TableSkeleton } from "@/components/ui/skeleton";

const tiles = ["members", "premium", "fees", "risk", "season", "growth"];

export default function BookLoading() {
  return (
    <>
      <PageHeader title="Book" />
      <div className="grid shrink-0 grid-cols-2 border-b border-line md:grid-cols-3 xl:grid-cols-6">
        {tiles.map((tile) => (
          <div key={tile} className="flex h-[84px] flex-col justify-center gap-2.5 px-5">
            <Skeleton className="h-2.5 w-20" />
            <Skeleton className="h-4 w-24" />
          </div>
        ))}
      </div>
      <div className="h-[84px] shrink-0 border-b border-line" />
      <TableSkeleton rows={14} label="Loading the Book" />
    </>
  );
}
