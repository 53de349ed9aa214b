/** What an account of a role gets to see, for somebody who chooses between them. */
export function describeReach(role: string, areas: readonly { name: string; kind: string }[]): string {
  if (role === "data-team") return "Everything: files, runs, models, every elector";
  if (role === "campaign") return "Every area and elector, and how good the models are";
  return `Electors and figures of ${areas.map((area) => `${area.name} ${area.kind}`).join(", ")} alone`;
}
