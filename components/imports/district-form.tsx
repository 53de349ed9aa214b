"use client";

import { useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Select } from "@/components/ui/select";
import type { DistrictChoices } from "@/lib/areas/data/list-district-choices";
import { suggestDistrict } from "@/lib/areas/rules/suggest-district";
import { placeDistricts } from "@/lib/imports/actions";
import { formatCount } from "@/lib/platform/format";

export type DistrictFormProps = {
  runId: number;
  districts: readonly { district: string; rows: number }[];
  choices: DistrictChoices;
};

/** The ward and the constituency of each polling district that an import does not know, suggested by its neighbours. */
export function DistrictForm({ runId, districts, choices }: DistrictFormProps) {
  return (
    <ActionForm action={placeDistricts} submitLabel="Keep and go on" pendingLabel="Going on…">
      {() => (
        <>
          <input type="hidden" name="runId" value={runId} />
          {districts.map(({ district, rows }) => (
            <DistrictFields key={district} code={district} rows={rows} choices={choices} />
          ))}
        </>
      )}
    </ActionForm>
  );
}

type DistrictFieldsProps = { code: string; rows: number; choices: DistrictChoices };

function DistrictFields({ code, rows, choices }: DistrictFieldsProps) {
  const suggested = suggestDistrict(code, choices.known);
  const [constituency, setConstituency] = useState(String(suggested?.constituencyId ?? ""));
  const options = (areas: DistrictChoices["wards"]) =>
    areas.map(({ id, name }) => ({ value: String(id), label: name }));

  /** A ward's other districts tell its constituency, mostly. */
  function choose(ward: string) {
    const sibling = choices.known.find(({ wardId }) => String(wardId) === ward);
    if (sibling) setConstituency(String(sibling.constituencyId));
  }

  return (
    <fieldset className="grid gap-3 border-line border-b pb-4 last:border-b-0 md:grid-cols-2">
      <legend className="mb-1 font-strong">
        {code} <span className="font-normal text-muted text-note">{formatCount(rows, "row")}</span>
      </legend>
      <Select
        name={`ward-${code}`}
        label="Ward"
        prompt="Choose a ward"
        defaultValue={String(suggested?.wardId ?? "")}
        onChange={({ target }) => choose(target.value)}
        options={options(choices.wards)}
      />
      <Select
        name={`constituency-${code}`}
        label="Constituency"
        prompt="Choose a constituency"
        value={constituency}
        onChange={({ target }) => setConstituency(target.value)}
        options={options(choices.constituencies)}
      />
    </fieldset>
  );
}
