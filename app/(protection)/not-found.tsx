import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";

export default function DataNotFound() {
  return (
    <>
      <PageHeader title="Not found" />
      <Card>
        <EmptyState
          title="There is nothing at this address"
          actions={<LinkButton href="/">Go home</LinkButton>}
        >
          The file, run or model may be gone, or your role does not include it.
        </EmptyState>
      </Card>
    </>
  );
}
