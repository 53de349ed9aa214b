import { Card } from "@/components/ui/card";
import { CardGrid } from "@/components/ui/card-grid";
import { SkeletonChart } from "@/components/ui/skeleton-chart";
import { SkeletonPage } from "@/components/ui/skeleton-page";
import { SkeletonTable } from "@/components/ui/skeleton-table";

export function AreaSkeleton() {
  return (
    <SkeletonPage label="The figures of this area are on their way" figures={5}>
      <CardGrid>
        <Card>
          <SkeletonChart />
        </Card>
        <Card>
          <SkeletonTable rows={10} columns={4} />
        </Card>
      </CardGrid>
    </SkeletonPage>
  );
}
