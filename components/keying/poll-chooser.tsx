import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { ImportChoices } from "@/lib/imports/types";
import { formatDate } from "@/lib/platform/format";

export type PollChooserProps = ImportChoices & { authority: string | undefined; poll: string | undefined };

/** Which marked register is keyed: of which authority, of which day. */
export function PollChooser({ authorities, polls, authority, poll }: PollChooserProps) {
  return (
    <form className="flex flex-wrap items-end gap-3">
      <Select
        name="authority"
        label="Authority"
        defaultValue={authority}
        options={authorities.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        name="poll"
        label="Poll"
        defaultValue={poll}
        options={polls.map(({ date, elections }) => ({
          value: date,
          label: `${formatDate(date)}: ${elections}`,
        }))}
      />
      <Button type="submit">Show the districts</Button>
    </form>
  );
}
