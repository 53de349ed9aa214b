import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

export default function NotFound() {
  return (
    <EmptyState title="Not found" actions={<LinkButton href="/areas">Your areas</LinkButton>}>
      There is nothing at this address. It may not exist, or lie outside your areas.
    </EmptyState>
  );
}
