import { Card } from "@/components/ui/card";
import { CardGrid } from "@/components/ui/card-grid";
import { SkeletonPage } from "@/components/ui/skeleton-page";
import { SkeletonTable } from "@/components/ui/skeleton-table";

export function ElectorSkeleton() {
  return (
    <SkeletonPage label="This elector’s page is on its way">
      <CardGrid>
        <Card>
          <SkeletonTable rows={4} columns={3} />
        </Card>
        <Card>
          <SkeletonTable rows={8} columns={2} />
        </Card>
      </CardGrid>
    </SkeletonPage>
  );
}
