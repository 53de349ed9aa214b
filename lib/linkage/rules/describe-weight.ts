/** What a probability from the model means to a person who decides. */
export function describeWeight(probability: number | null): string {
  if (probability === null)
    return "Found by name alone: two registrations can be lawful, a student's for example";
  const inTen = Math.round(probability * 10);
  const words =
    probability >= 0.8
      ? "Probably"
      : probability >= 0.6
        ? "Rather likely"
        : probability >= 0.4
          ? "Could be either"
          : "Rather unlikely";
  return `${words}: of ten pairs like this, about ${inTen} ${inTen === 1 ? "is" : "are"} one person`;
}
