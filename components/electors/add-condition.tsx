"use client";

import { Dialog } from "@/components/ui/dialog";
import { ADD_CONDITION_CLASSES } from "@/components/ui/filter-sentence";
import type { SelectOption } from "@/components/ui/select";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { ElectorsQuery } from "@/lib/electors/schema/electors-query";
import type { SetTarget } from "@/lib/scoring/schema";

const DECILES = Array.from({ length: 10 }, (_, index) => String(index + 1));

interface AddConditionProps {
  query: ElectorsQuery;
  polls: readonly SelectOption[];
  target: SetTarget;
  targets: readonly SetTarget[];
}

/** The conditions as a form that asks for a page: it works before any script has run, and has an address. */
export function AddCondition({ query, polls, target, targets }: AddConditionProps) {
  const points = (hundredths: number | undefined) => (hundredths === undefined ? "" : hundredths / 100);
  return (
    <Dialog
      title="Which electors"
      description="What is left empty does not narrow the list."
      trigger={
        <button type="button" className={ADD_CONDITION_CLASSES}>
          + add a condition
        </button>
      }
    >
      <form action="/electors" method="get" className="grid gap-4 md:grid-cols-2">
        <input type="hidden" name="area" value={query.area ?? ""} />
        {query.sort && <input type="hidden" name="sort" value={query.sort} />}
        {query.order && <input type="hidden" name="order" value={query.order} />}
        {targets.length > 1 && (
          <div className="md:col-span-2">
            <Select
              name="target"
              label="Which score"
              defaultValue={target.key}
              options={targets.map(({ key, label }) => ({ value: key, label }))}
            />
          </div>
        )}
        <TextInput name="above" label="Score above" inputMode="decimal" defaultValue={points(query.above)} />
        <TextInput name="below" label="Score below" inputMode="decimal" defaultValue={points(query.below)} />
        <Select
          name="decile"
          label="Decile in this area"
          prompt="Any decile"
          defaultValue={query.decile ?? ""}
          options={DECILES.map((value) => ({ value, label: value }))}
        />
        <Select
          name="postal"
          label="Postal vote"
          prompt="With or without"
          defaultValue={query.postal ?? ""}
          options={[
            { value: "yes", label: "Has a postal vote" },
            { value: "no", label: "Has none" },
          ]}
        />
        <Select
          name="voted"
          label="Known to have voted in"
          prompt="Any poll or none"
          defaultValue={query.voted ?? ""}
          options={polls}
        />
        <Select
          name="missed"
          label="Known not to have voted in"
          prompt="Any poll or none"
          defaultValue={query.missed ?? ""}
          options={polls}
        />
        <Select
          name="never"
          label="Never seen to vote"
          prompt="Either way"
          defaultValue={query.never ?? ""}
          options={[{ value: "1", label: "Never, in any poll loaded" }]}
        />
        <TextInput name="name" label="Name contains" defaultValue={query.name ?? ""} />
        <TextInput name="place" label="Street or postcode" defaultValue={query.place ?? ""} />
        <div className="flex justify-end md:col-span-2">
          <SubmitButton variant="primary">Show these electors</SubmitButton>
        </div>
      </form>
    </Dialog>
  );
}
