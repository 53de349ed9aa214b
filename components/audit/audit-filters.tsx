import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { AuditQuery } from "@/lib/audit/schema";

export interface AuditFiltersProps {
  query: AuditQuery;
  accounts: readonly { id: number; name: string }[];
}

/** Who saw this elector, what did this account see, between these days: an ordinary form, so that the address can be kept. */
export function AuditFilters({ query, accounts }: AuditFiltersProps) {
  return (
    <form className="mb-4 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-5 print:hidden">
      <TextInput name="elector" label="Elector’s number" inputMode="numeric" defaultValue={query.elector} />
      <Select
        name="account"
        label="Account"
        prompt="Anybody"
        options={accounts.map(({ id, name }) => ({ value: String(id), label: name }))}
        defaultValue={query.account ?? ""}
      />
      <TextInput name="from" type="date" label="From" defaultValue={query.from} />
      <TextInput name="until" type="date" label="Until" defaultValue={query.until} />
      <div className="flex gap-2">
        <Button type="submit" variant="primary">
          Show
        </Button>
        <LinkButton href="/protection/audit">Clear</LinkButton>
      </div>
    </form>
  );
}
