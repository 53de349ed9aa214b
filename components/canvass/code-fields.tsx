import { useState } from "react";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { CHANNEL_NAMES, REACH_NAMES, STANCE_NAMES, SUPPRESSION_NAMES } from "@/lib/canvass/rules/name-words";
import { CHANNELS, REACHES, STANCES, SUPPRESSIONS } from "@/lib/canvass/schema";
import type { ResponseCode } from "@/lib/canvass/types";
import { PARTIES_STANDING } from "@/lib/elections/parties.table";

export interface CodeFieldsProps {
  kind: ResponseCode["kind"];
  code?: ResponseCode;
  errorOf: (name: string) => string | undefined;
}

const STRENGTHS = [
  "1 Firm for us",
  "2 Probably for us",
  "3 Might go either way",
  "4 Probably not us",
  "5 Never us",
];

export function CodeFields({ kind, code, errorOf }: CodeFieldsProps) {
  const [stance, setStance] = useState<string>(code?.stance ?? "");
  const [channels, setChannels] = useState<ReadonlySet<string>>(new Set(code?.channels));
  return (
    <>
      {code && <input type="hidden" name="id" value={code.id} />}
      <input type="hidden" name="kind" value={kind} />
      <TextInput
        name="code"
        label="Code"
        hint="As canvassers write it and files hold it"
        defaultValue={code?.code}
        error={errorOf("code")}
      />
      <TextInput name="label" label="Means" defaultValue={code?.label} error={errorOf("label")} />
      {kind === "outcome" ? (
        <>
          <Select
            name="reach"
            label="Who was spoken to"
            prompt="Choose"
            defaultValue={code?.reach ?? ""}
            options={REACHES.map((value) => ({ value, label: REACH_NAMES[value] }))}
            error={errorOf("reach")}
          />
          <Select
            name="suppression"
            label="From then on"
            prompt="Nothing changes"
            defaultValue={code?.suppression ?? ""}
            options={SUPPRESSIONS.map((value) => ({ value, label: SUPPRESSION_NAMES[value] }))}
          />
        </>
      ) : (
        <>
          <Select
            name="stance"
            label="Says"
            prompt="Choose"
            value={stance}
            onChange={(event) => setStance(event.target.value)}
            options={STANCES.map((value) => ({ value, label: STANCE_NAMES[value] }))}
            error={errorOf("stance")}
          />
          {stance === "party" && (
            <Select
              name="party"
              label="Party"
              prompt="Choose"
              defaultValue={code?.party ?? ""}
              options={PARTIES_STANDING.map(({ code: value, name }) => ({ value, label: name }))}
              error={errorOf("party")}
            />
          )}
          <Select
            name="strength"
            label="Strength"
            prompt="Not said by the code"
            defaultValue={code?.strength ? String(code.strength) : ""}
            options={STRENGTHS.map((label, index) => ({ value: String(index + 1), label }))}
          />
        </>
      )}
      <fieldset>
        <legend className="font-strong">Offered on</legend>
        <p className="text-muted text-note">None ticked: everywhere</p>
        <input type="hidden" name="channels" value={[...channels].join(",")} />
        <div className="mt-1 grid grid-cols-2 gap-x-4">
          {CHANNELS.map((channel) => (
            <label key={channel} className="flex min-h-11 items-center gap-2 md:min-h-8">
              <input
                type="checkbox"
                checked={channels.has(channel)}
                onChange={(event) => {
                  const next = new Set(channels);
                  if (event.target.checked) next.add(channel);
                  else next.delete(channel);
                  setChannels(next);
                }}
              />
              {CHANNEL_NAMES[channel]}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
