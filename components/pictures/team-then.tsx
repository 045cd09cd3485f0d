import { Avatar } from "@/components/ui/avatar";
import { SectionHeader } from "@/components/ui/section-header";
import type { AccountFrame } from "@/lib/accounts/queries";

const kinds: Record<string, string> = {
  OWNER: "Owner",
  TEAM: "Team",
  COVER: "Cover",
  SPLIT: "Split credit",
  UNDERWRITER: "Underwriter",
};

/** The account team as it was. */
export function TeamThen({ team }: Pick<AccountFrame, "team">) {
  return (
    <section aria-labelledby="account-team">
      <SectionHeader title="Account team" id="account-team" />
      <ul>
        {team.map(({ userId, name, kind }) => (
          <li key={`${userId}${kind}`} className="flex min-h-8 items-center gap-2.5">
            <Avatar name={name} size="sm" />
            <span className="min-w-0 flex-1 truncate">{name}</span>
            <span className="text-xs text-ink-3">{kinds[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
