/** A bar the size of what is coming; nothing is shown for the first 300 ms. */
export function Skeleton({ className = "h-2.5 w-28" }: { className?: string }) {
  return <span aria-hidden="true" className={`reveal-late block rounded-sm bg-sunken ${className}`} />;
}

const widths = ["w-44", "w-36", "w-48", "w-40", "w-32"];

export function TableSkeleton({ rows = 10, label = "Loading" }: { rows?: number; label?: string }) {
  return (
    <div role="status" aria-busy="true" aria-label={label}>
      {Array.from({ length: rows }, (_, at) => at).map((at) => (
        <div key={at} className="flex h-[34px] items-center gap-8 border-b border-line px-5">
          <Skeleton className={`h-2.5 ${widths[at % widths.length]}`} />
          <Skeleton className="h-2.5 w-16" />
          <Skeleton className="ml-auto h-2.5 w-14" />
          <Skeleton className="h-2.5 w-16" />
        </div>
      ))}
    </div>
  );
}
