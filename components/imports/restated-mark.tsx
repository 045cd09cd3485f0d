import { Chip } from "@/components/ui/chip";

type RestatedMarkProps = { on: string; file?: string | null };

/** Beside a month whose figures are not those first recorded: since when, and by which file. */
export function RestatedMark({ on, file }: RestatedMarkProps) {
  const told = `Restated ${on}${file ? ` by import ${file}` : ""}`;
  return (
    <Chip tip={told}>
      restated<span className="sr-only">, {told}</span>
    </Chip>
  );
}
