export interface MarksPublished {
  matched: number;
  voted: number;
  districts: number;
  /** Vote records: one per elector and contest. */
  records: number;
  contests: number;
}
