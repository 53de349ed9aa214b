import Link from "next/link";
import { ReviewDecision } from "@/components/linkage/review-decision";
import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { describeWeight } from "@/lib/linkage/rules/describe-weight";
import type { PairPerson, PairView } from "@/lib/linkage/types";
import { formatCount, formatDate } from "@/lib/platform/format";

const ROWS: readonly { term: string; of: (person: PairPerson) => string }[] = [
  { term: "Forenames", of: (person) => person.forename },
  { term: "Surname", of: (person) => person.surname },
  { term: "Address", of: (person) => person.addressLines.join(", ") || "not shown" },
  { term: "Postcode", of: (person) => person.postcode || "not shown" },
  { term: "Lives with", of: (person) => person.household.join(", ") || "nobody on the register" },
  { term: "First registered", of: (person) => formatDate(person.firstRegisteredOn) },
  { term: "Last register", of: (person) => formatDate(person.lastSeenOn) },
  {
    term: "Known of them",
    of: (person) => `${formatCount(person.polls, "poll")}, ${formatCount(person.contacts, "contact")}`,
  },
];

/** The two side by side, what agrees and what does not, and what the model makes of it. */
export function PairCard({ pair }: { pair: PairView }) {
  const { earlier, later } = pair;
  const isDuplicate = pair.kind === "duplicate";
  return (
    <Card
      title={isDuplicate ? "Is this person on the register twice?" : "Is this the same person?"}
      subtitle={describeWeight(pair.probability)}
    >
      <table className="w-full border-collapse text-body">
        <caption className="sr-only">What is known of the two</caption>
        <thead>
          <tr className="border-line border-b text-left text-muted text-note">
            <th scope="col" className="w-24 py-1.75 pr-2 font-medium md:w-36">
              <span className="sr-only">Fact</span>
            </th>
            <PersonHeading person={earlier} label={isDuplicate ? "One entry" : "Off the register"} />
            <PersonHeading person={later} label={isDuplicate ? "Another entry" : "New on the register"} />
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ term, of }) => {
            const same = of(earlier).toUpperCase() === of(later).toUpperCase();
            return (
              <tr key={term} className="border-line border-b align-top last:border-b-0">
                <th scope="row" className="py-1.75 pr-2 text-left font-normal text-muted">
                  {term}
                </th>
                {[earlier, later].map((person) => (
                  <td key={person.electorId} className={same ? "py-1.75 pr-3" : "py-1.75 pr-3 font-strong"}>
                    {of(person)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      <ul className="my-4 list-disc pl-5 text-muted">
        {pair.agreement.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {pair.firstBy && (
        <div className="mb-4">
          <Notice tone="warn">{pair.firstBy.name} was unsure and asked for a second opinion.</Notice>
        </div>
      )}
      <ReviewDecision key={pair.id} pair={pair} />
    </Card>
  );
}

function PersonHeading({ person, label }: { person: PairPerson; label: string }) {
  return (
    <th scope="col" className="py-1.75 pr-3 font-medium">
      <Link href={`/electors/${person.electorId}`} className="target text-ink underline">
        {label}
      </Link>
    </th>
  );
}
