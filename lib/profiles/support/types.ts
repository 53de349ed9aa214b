/** The result that a ward is shifted to. */
export interface WardResult {
  wardId: number;
  /** The area of the contest: wards of one constituency are shifted together. */
  areaId: number;
  /** Days since 1970. */
  day: number;
  election: string;
  /** By party. */
  votes: Record<string, number>;
}
