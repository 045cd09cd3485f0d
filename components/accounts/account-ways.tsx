import { LinkButton } from "@/components/ui/link-button";
import { AccountPin } from "./account-pin";

type AccountWaysProps = {
  account: { id: string; name: string };
  past: boolean;
  pinned: boolean;
  children: React.ReactNode;
};

/** What leads on from an account's head; of the account as it was, only other days. */
export function AccountWays({ account: { id, name }, past, pinned, children }: AccountWaysProps) {
  return (
    <>
      {!past && <AccountPin id={id} name={name} pinned={pinned} />}
      {!past && (
        <LinkButton href={`/accounts/${id}/brief`} variant="ghost">
          Brief
        </LinkButton>
      )}
      {children}
    </>
  );
}
