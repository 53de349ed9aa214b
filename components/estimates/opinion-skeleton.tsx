import { Card } from "@/components/ui/card";
import { SkeletonPage } from "@/components/ui/skeleton-page";
import { SkeletonTable } from "@/components/ui/skeleton-table";

export function OpinionSkeleton() {
  return (
    <SkeletonPage label="The estimates are on their way">
      <Card flush>
        <SkeletonTable />
      </Card>
    </SkeletonPage>
  );
}
