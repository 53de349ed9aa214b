"use client";

import { useState } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { Field, fieldAttributes } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { setManyAbsentVotes } from "@/lib/elections/actions";
import { nameAbsentVote, nameAbsentVoteType } from "@/lib/elections/rules/name-absent-vote";
import { ABSENT_VOTE_KINDS, ABSENT_VOTE_TYPES } from "@/lib/elections/schema";
import { formatCount } from "@/lib/platform/format";

export type AbsentVotesFormProps = { authorities: readonly { code: string; name: string }[] };

/** Sets or clears leave for many electors by today's numbers. */
export function AbsentVotesForm({ authorities }: AbsentVotesFormProps) {
  const [done, setDone] = useState<string | null>(null);
  return (
    <ActionForm
      action={async (previous: Awaited<ReturnType<typeof setManyAbsentVotes>>, form: FormData) => {
        setDone(null);
        const result = await setManyAbsentVotes(previous, form);
        if (result.data) setDone(sentence(result.data));
        return result;
      }}
      submitLabel="Save"
      pendingLabel="Saving…"
    >
      {(errorOf) => (
        <>
          {done && (
            <Notice tone="good" live>
              {done}
            </Notice>
          )}
          <Select
            name="action"
            label="What happens"
            options={[
              { value: "set", label: "They have this leave" },
              { value: "clear", label: "They have it no more" },
            ]}
          />
          <Field
            name="numbers"
            label="Elector numbers"
            hint="As on today’s register: AA-12 or AA-12/1, with spaces, commas or lines between"
            error={errorOf("numbers")}
          >
            <textarea
              {...fieldAttributes({ name: "numbers", hint: true, error: errorOf("numbers") })}
              rows={5}
              className="w-full rounded-control border border-edge bg-card px-3 py-2"
            />
          </Field>
          <div className="grid gap-4 md:grid-cols-2">
            <Select
              name="authorityCode"
              label="Authority"
              options={authorities.map(({ code, name }) => ({ value: code, label: name }))}
              error={errorOf("authorityCode")}
            />
            <Select
              name="kind"
              label="Leave"
              options={ABSENT_VOTE_KINDS.map((value) => ({ value, label: nameAbsentVote(value) }))}
              error={errorOf("kind")}
            />
            <Select
              name="electionType"
              label="For which elections"
              options={ABSENT_VOTE_TYPES.map((value) => ({ value, label: nameAbsentVoteType(value) }))}
              error={errorOf("electionType")}
            />
            <TextInput name="source" label="Where this comes from" error={errorOf("source")} />
            <TextInput name="grantedOn" label="Granted on" type="date" error={errorOf("grantedOn")} />
            <TextInput
              name="endsOn"
              label="Ends on"
              type="date"
              optional
              hint="By rule where it is left empty: the third 31 January after"
              error={errorOf("endsOn")}
            />
          </div>
        </>
      )}
    </ActionForm>
  );
}

function sentence({
  added,
  amended,
  deleted,
  unchanged,
}: Record<"added" | "amended" | "deleted" | "unchanged", number>) {
  const parts = [
    added && `set for ${formatCount(added, "elector")}`,
    amended && `changed for ${amended}`,
    deleted && `cleared for ${deleted}`,
    unchanged && `already so for ${unchanged}`,
  ].filter(Boolean);
  return `Saved: ${parts.join(", ")}.`;
}
