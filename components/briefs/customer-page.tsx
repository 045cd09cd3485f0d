import type { CustomerBrief } from "@/lib/briefs/customer";
import { renewalDay } from "@/lib/format";
import { GivenPage } from "./given-page";

type CustomerPageProps = { brief: CustomerBrief; mark: string; onClose: () => void };

/** The page a customer holds. */
export const CustomerPage = (props: CustomerPageProps) => (
  <GivenPage {...props}>
    <p className="mt-3">
      Next renewal {renewalDay(props.brief.renewsOn)}. With us: {props.brief.lines.join(", ") || "no line in force"}.
    </p>
  </GivenPage>
);
