import { counted } from "@/lib/format";

export type Move = { name: string; from: string; to: string | null };
/** What of one's own a move touches: accounts of the firm they left and of the one they joined, and open promises with them. */
export type Share = { before: number; after: number; promises: number };

/** What somebody is told of a person who left a firm, or left it for another: the news first, then what of theirs it touches. */
export function moveText({ name, from, to }: Move, { before, after, promises }: Share): string {
  const news = to ? `${name} moved from ${from} to ${to}.` : `${name} left ${from}.`;
  const yours = [
    before > 0 && `${counted(before, "account")} with ${from}`,
    after > 0 && `${before > 0 ? after : counted(after, "account")} with ${to}`,
    promises > 0 && `${counted(promises, "promise")} open with them`,
  ].filter(Boolean);
  return yours.length > 0 ? `${news} Yours: ${yours.join(", ")}.` : news;
}

export type Join = { name: string; account: string; firm: string };
/** Whether the account they come from is theirs to see, their accounts with the firm, and open promises with the person. */
export type JoinShare = { knows: boolean; after: number; promises: number };

/** What somebody is told of a customer's person who joined a firm; whence, only where they see that account. */
export function joinText({ name, account, firm }: Join, { knows, after, promises }: JoinShare): string {
  const news = `${name}${knows ? ` of ${account}` : ""} joined ${firm}.`;
  const yours = [
    after > 0 && `${counted(after, "account")} with ${firm}`,
    promises > 0 && `${counted(promises, "promise")} open with them`,
  ].filter(Boolean);
  return yours.length > 0 ? `${news} Yours: ${yours.join(", ")}.` : news;
}
