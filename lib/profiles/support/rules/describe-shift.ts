import type { SupportShift } from "@/lib/profiles/target/schema";

/** Said on the model card and beside the scores. */
export const describeShift = ({ elections }: SupportShift): string =>
  `Shifted, area by area, towards the results of: ${elections.join("; ")}. A shift counts half with every year since.`;
