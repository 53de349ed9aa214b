import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";

export default function AdminNotFound() {
  return (
    <>
      <PageHeader title="Not found" />
      <Card>
        <EmptyState
          title="There is nothing at this address"
          actions={<LinkButton href="/">Go home</LinkButton>}
        >
          The person may be gone or lie outside your areas, or your role does not include this page.
        </EmptyState>
      </Card>
    </>
  );
}
