import { Pill } from "@/components/ui/pill";

export type ModelStateProps = { status: string; approvedBy: string | null; retiredBy: string | null };

/** Draft, approved, published or retired, and by whom. */
export function ModelState({ status, approvedBy, retiredBy }: ModelStateProps) {
  switch (status) {
    case "approved":
      return <Pill>{`approved by ${approvedBy}`}</Pill>;
    case "published":
      return <Pill tone="good">{`published, approved by ${approvedBy}`}</Pill>;
    case "retired":
      return <Pill tone="warn">{`retired by ${retiredBy}`}</Pill>;
    default:
      return <Pill>draft</Pill>;
  }
}
