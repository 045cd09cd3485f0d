import { count } from "@/lib/format";
import { LinkButton } from "./link-button";

type ShowMoreProps = { left: number; atOnce: number; href: string };

/** The way to the rows of a list that are not shown yet. */
export const ShowMore = ({ left, atOnce, href }: ShowMoreProps) => (
  <div className="flex justify-center p-4">
    <LinkButton href={href} scroll={false}>
      Show {count(Math.min(left, atOnce))} more
    </LinkButton>
  </div>
);
