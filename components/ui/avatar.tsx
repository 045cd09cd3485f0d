const sizes = { sm: "size-5 text-[9px]", md: "size-6 text-[10px]", lg: "size-7 text-[10px]" };
const tones = { accent: "bg-accent text-on-accent", neutral: "border border-line-strong bg-sunken text-ink-2" };

type AvatarProps = { name: string; size?: keyof typeof sizes; tone?: keyof typeof tones; named?: boolean };

/** Initials; `named` when nothing beside it says the name. */
export function Avatar({ name, size = "md", tone = "neutral", named }: AvatarProps) {
  const words = name.trim().split(/\s+/);
  const initials = `${words[0]?.[0] ?? ""}${words.length > 1 ? (words.at(-1)?.[0] ?? "") : ""}`.toUpperCase();
  return (
    <span
      className={`inline-flex shrink-0 items-center justify-center rounded-full leading-none font-semibold ${sizes[size]} ${tones[tone]}`}
      data-tip={named ? name : undefined}
    >
      <span aria-hidden="true">{initials}</span>
      {named && <span className="sr-only">{name}</span>}
    </span>
  );
}
