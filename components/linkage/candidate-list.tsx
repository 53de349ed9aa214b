import type { ReactNode } from "react";
import { formatAddress, formatElectorNumber, nameElector } from "@/lib/electors/rules/name-elector";
import { describeWeight } from "@/lib/linkage/rules/describe-weight";
import type { ElectorCandidate } from "@/lib/linkage/types";

interface CandidateListProps {
  candidates: readonly ElectorCandidate[];
  /** the button by which one is chosen */
  choose: (candidate: ElectorCandidate) => ReactNode;
}

/** Electors whom a row may mean, the likeliest first, each with what speaks for them. */
export function CandidateList({ candidates, choose }: CandidateListProps) {
  return (
    <ul>
      {candidates.map((elector) => (
        <li
          key={elector.electorId}
          className="flex flex-wrap items-center justify-between gap-2 border-line border-b py-2 last:border-b-0"
        >
          <div className="min-w-0 flex-1 basis-80">
            <p>
              <span className="font-strong">{nameElector(elector)}</span>{" "}
              <span className="text-muted">
                {[formatAddress(elector), formatElectorNumber(elector)].filter(Boolean).join(" · ")}
              </span>
            </p>
            {elector.probability !== null && (
              <p className="text-muted text-note">
                {describeWeight(elector.probability)}. {elector.agreement.join("; ")}
              </p>
            )}
          </div>
          {choose(elector)}
        </li>
      ))}
    </ul>
  );
}
