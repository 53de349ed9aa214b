"use client";

import { useState } from "react";
import { AreaPicker } from "@/components/access/area-picker";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { ROLE_TABLE, type RoleRow } from "@/lib/access/roles.table";
import type { Role } from "@/lib/access/schema";
import { formatDate } from "@/lib/platform/format";

export type GrantFieldsProps = {
  /** The roles that the reader gives. */
  gives: readonly Role[];
  elections: readonly { id: number; name: string; pollDate: string }[];
  errorOf: (name: string) => string | undefined;
};

/** Role, areas, end and purpose; what a role does not have is not asked for. */
export function GrantFields({ gives, elections, errorOf }: GrantFieldsProps) {
  const offered = ROLE_TABLE.filter(({ role }) => gives.includes(role));
  const [role, setRole] = useState("");
  const row: RoleRow | undefined = offered.find((known) => known.role === role);
  const stands = row?.ending === "candidacy" && elections.length > 0;
  return (
    <>
      <Select
        name="role"
        label="Role"
        prompt="Choose a role"
        hint={row?.about}
        options={offered.map(({ role: value, title }) => ({ value, label: title }))}
        value={role}
        onChange={(event) => setRole(event.target.value)}
        error={errorOf("role")}
      />
      {row && row.reach !== "whole-party" && (
        <AreaPicker
          name="areas"
          label="Areas"
          hint={
            row.reach === "either"
              ? "Type a name; leave it empty for the whole party, which needs a second person"
              : "Type the name of a ward, constituency, council, region or nation; any mix"
          }
          error={errorOf("areas")}
        />
      )}
      {stands && (
        <Select
          name="electionId"
          label="Stands in"
          hint="The access ends on the day after the poll, also if the poll moves"
          prompt="Another election, with an end below"
          options={elections.map(({ id, name, pollDate }) => ({
            value: String(id),
            label: `${name}, ${formatDate(pollDate)}`,
          }))}
          error={errorOf("electionId")}
        />
      )}
      {row && row.ending !== "day" && (
        <TextInput
          name="until"
          type="date"
          label="Last day"
          optional={row.ending !== "office"}
          hint={row.ending === "office" ? "When the term of office ends at the latest" : undefined}
          error={errorOf("until")}
        />
      )}
      <TextInput
        name="purpose"
        label="What it is for"
        hint="For example: canvassing in Avenue for May 2027"
        error={errorOf("purpose")}
      />
    </>
  );
}
