import { AddCondition } from "@/components/electors/add-condition";
import { FilterSentence } from "@/components/ui/filter-sentence";
import { nameElectionInFull } from "@/lib/elections/rules/name-election";
import { describeFilters } from "@/lib/electors/rules/describe-filters";
import { electorsHref } from "@/lib/electors/rules/write-query";
import type { ElectorsQuery } from "@/lib/electors/schema/electors-query";
import type { LoadedPoll } from "@/lib/electors/types";
import { formatDate } from "@/lib/platform/format";
import { describeTrait } from "@/lib/scoring/rules/describe-target";
import type { SetTarget } from "@/lib/scoring/schema";

export interface ElectorFiltersProps {
  areaName: string;
  query: ElectorsQuery;
  polls: readonly LoadedPoll[];
  target: SetTarget;
  targets: readonly SetTarget[];
}

export function ElectorFilters({ areaName, query, polls: loaded, target, targets }: ElectorFiltersProps) {
  const polls = loaded.map(({ pollDate, types }) => ({
    value: pollDate,
    label: `${(types ?? ["poll"]).map(nameElectionInFull).join(" and ")} of ${formatDate(pollDate)}`,
  }));
  const nameOfPoll = (date: string) => polls.find((poll) => poll.value === date)?.label ?? `poll of ${date}`;
  const conditions = describeFilters(query, nameOfPoll, describeTrait(target)).map(
    ({ keys, subject, predicate }) => ({
      key: keys.join(),
      subject,
      predicate,
      removeHref: electorsHref(query, Object.fromEntries(keys.map((key) => [key, undefined]))),
    }),
  );
  return (
    <FilterSentence
      opening="Electors who are"
      conditions={conditions}
      whenEmpty={`All electors of ${areaName}`}
      add={<AddCondition query={query} polls={polls} targets={targets} target={target} />}
    />
  );
}
