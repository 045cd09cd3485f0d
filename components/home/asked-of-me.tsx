import Link from "next/link";
import type { May } from "@/components/requests/face";
import { RequestRow } from "@/components/requests/request-row";
import { count } from "@/lib/format";
import type { DeskPerson, InternalRequest } from "@/lib/requests/queries";
import { Nothing, Part, partLink } from "./part";

type AskedOfMeProps = { requests: { request: InternalRequest; may: May }[]; people: DeskPerson[] };
const shown = 12;

/** What is asked of one’s desk, the latest first; answered where it stands. */
export const AskedOfMe = ({ requests, people }: AskedOfMeProps) => (
  <Part
    id="asked"
    title="Asked of my desk"
    many={count(requests.length)}
    note={
      <Link href="/renewals/requests" prefetch={false} className={partLink}>
        All requests
      </Link>
    }
  >
    {requests.length === 0 && <Nothing>Nothing is asked of you or your desk.</Nothing>}
    <ul>
      {requests.slice(0, shown).map(({ request, may }) => (
        <RequestRow
          key={request.id}
          request={request}
          may={may}
          people={people}
          milestones={request.milestones}
          about
        />
      ))}
    </ul>
  </Part>
);
