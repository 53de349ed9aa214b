import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";

export interface NoScoresProps {
  name: string;
  hasRegister: boolean;
  published: boolean;
}

/** Why an area has no scores, and what brings them. */
export function NoScores({ name, hasRegister, published }: NoScoresProps) {
  const { title, words } = reason({ name, hasRegister, published });
  return (
    <Card wide>
      <EmptyState title={title}>{words}</EmptyState>
    </Card>
  );
}

function reason({ name, hasRegister, published }: NoScoresProps) {
  if (!hasRegister)
    return {
      title: `No register of ${name} is loaded`,
      words:
        "Nothing can be said of its electors until the data team loads the council’s register and says which polling districts lie in it.",
    };
  if (!published)
    return {
      title: "No scores are published yet",
      words:
        "The electors are here, and can be listed by name and address. Scores follow when the data team trains a model on marked registers, runs it, and publishes the result.",
    };
  return {
    title: `Nobody in ${name} is scored in the published set`,
    words: "Its register was loaded after the scores were made. They cover it from the next run on.",
  };
}
