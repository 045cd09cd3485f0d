import { __iconData as searchIcon } from "lucide-react/icons/search";
import Form from "next/form";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { SegmentedLinks } from "@/components/ui/segmented";
import { gapNames, gaps, type SuccessionState, successionHref } from "@/lib/contacts/succession";

export function SuccessionFilter({ state }: { state: SuccessionState }) {
  return (
    <div className="flex flex-wrap items-center gap-2 px-5 py-2 max-md:px-4">
      <Form key={state.q} action="/accounts/succession" scroll={false} className="w-64 max-md:w-full">
        {state.gap !== "any" && <input type="hidden" name="gap" value={state.gap} />}
        <search>
          <Input
            type="search"
            name="q"
            size="sm"
            lead={<Icon icon={searchIcon} size={14} />}
            aria-label="Search accounts and owners"
            placeholder="Account, owner"
            maxLength={100}
            autoComplete="off"
            defaultValue={state.q}
          />
        </search>
      </Form>
      <span className="max-w-full overflow-x-auto">
        <SegmentedLinks
          label="Gap"
          current={state.gap}
          segments={gaps.map((gap) => ({ value: gap, label: gapNames[gap], href: successionHref(state, { gap }) }))}
        />
      </span>
    </div>
  );
}
