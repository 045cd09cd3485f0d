import Link from "next/link";
import { SectionHeader } from "@/components/ui/section-header";

type BesideListProps = {
  id: string;
  title: string;
  /** How an account comes to be in them. */
  note: string;
  rows: { id: string; href: string; name: string; chip: React.ReactNode; below: string }[];
};

/** What reaches beyond one account and has it in it, beside the account; nothing where there is none. */
export const BesideList = ({ id, title, note, rows }: BesideListProps) =>
  rows.length > 0 && (
    <section aria-labelledby={id}>
      <SectionHeader title={title} id={id}>
        {note}
      </SectionHeader>
      <ul>
        {rows.map(({ id: key, href, name, chip, below }) => (
          <li key={key} className="border-b border-line py-1.5 last:border-0">
            <Link href={href} prefetch={false} className="font-medium hover:underline">
              {name}
            </Link>{" "}
            {chip}
            <span className="block text-xs break-words text-ink-3">{below}</span>
          </li>
        ))}
      </ul>
    </section>
  );
