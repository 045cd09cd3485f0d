export function Kbd({ children, onColor }: { children: string; onColor?: boolean }) {
  const look = onColor ? "bg-scrim text-on-accent" : "border border-line bg-sunken text-ink-3";
  return (
    <kbd
      className={`inline-flex h-4 min-w-4 items-center justify-center rounded-sm px-1 font-sans text-2xs font-normal ${look}`}
    >
      {children}
    </kbd>
  );
}
