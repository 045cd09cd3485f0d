export function Mark({ className = "size-5" }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" className={`shrink-0 ${className}`} aria-hidden="true">
      <rect width="24" height="24" rx="6" className="fill-accent" />
      <g className="fill-on-accent">
        <path d="M5 7.200c2.600-.7 4.900-.3 7 1.300v9.300c-2.100-1.500-4.400-1.900-7-1.300z" />
        <path d="M19 7.200c-2.600-.7-4.900-.3-7 1.300v9.300c2.100-1.500 4.400-1.900 7-1.300z" opacity=".58" />
      </g>
    </svg>
  );
}
