/**
 * The 21 wards of Kingston upon Hull since 2018.
 *
 * Ward codes and names: Office for National Statistics, Open Government Licence v3. Electorates, turnouts and
 * votes of the local elections of 2021 to 2024: House of Commons Library, Open Parliament Licence v3.
 * The last two columns (how young a ward is, and its share of student houses) are estimates of our own.
 */
export type HullWardRow = readonly [
  code: string,
  name: string,
  constituency: string,
  electorate: number,
  localTurnoutPercent: readonly (number | null)[],
  /** con, lab, ld, green, reform, other: mean local share of 2022 to 2024 in per cent */
  localSharePercent: readonly number[],
  youthTilt: number,
  studentHouseShare: number,
];

export const hullWards: readonly HullWardRow[] = [
  ["E05011525", "Avenue", "E14001314", 9228, [40.1, 41.1, 37.1, 33.2], [3, 47, 39, 9, 0, 2], 0.25, 0.06],
  [
    "E05011526",
    "Beverley & Newland",
    "E14001314",
    10369,
    [29.7, 30.2, 31.0, 28.7],
    [5, 24, 67, 2, 0, 2],
    0.2,
    0.22,
  ],
  ["E05011527", "Boothferry", "E14001315", 8882, [26.9, 26.4, 25.8, 23.9], [8, 32, 58, 2, 0, 0], -0.2, 0],
  ["E05011528", "Bricknell", "E14001314", 6047, [37.9, 36.8, null, 33.6], [24, 54, 16, 5, 0, 1], -0.2, 0],
  ["E05011529", "Central", "E14001314", 6233, [null, 17.3, 19.0, null], [11, 62, 24, 0, 0, 3], 0.4, 0.05],
  ["E05011530", "Derringham", "E14001315", 9021, [23.3, 23.6, 23.9, 27.7], [7, 41, 51, 1, 0, 0], -0.1, 0],
  ["E05011531", "Drypool", "E14001313", 8922, [29.5, 28.5, 26.3, 24.1], [5, 23, 66, 5, 0, 1], 0, 0],
  ["E05011532", "Holderness", "E14001313", 8780, [29.8, 28.4, 26.6, 25.0], [5, 29, 64, 0, 0, 2], -0.25, 0],
  ["E05011533", "Ings", "E14001313", 7149, [24.0, null, 22.5, 24.1], [5, 50, 38, 6, 0, 1], -0.3, 0],
  ["E05011534", "Kingswood", "E14001314", 6849, [20.8, null, 19.2, 16.5], [7, 23, 70, 0, 0, 0], 0.35, 0],
  [
    "E05011535",
    "Longhill & Bilton Grange",
    "E14001313",
    8695,
    [18.5, 22.3, 19.4, 17.9],
    [7, 38, 53, 0, 0, 2],
    0,
    0,
  ],
  ["E05011536", "Marfleet", "E14001313", 9186, [14.6, 13.5, 11.7, 11.4], [11, 65, 19, 0, 0, 5], 0.1, 0],
  [
    "E05011537",
    "Newington & Gipsyville",
    "E14001315",
    10460,
    [17.2, 15.8, 15.0, 15.2],
    [12, 60, 22, 5, 0, 1],
    0,
    0,
  ],
  ["E05011538", "North Carr", "E14001313", 10117, [15.9, 16.7, 15.4, 13.0], [5, 44, 46, 0, 4, 1], 0.15, 0],
  [
    "E05011539",
    "Orchard Park",
    "E14001314",
    10120,
    [16.6, 15.6, 18.4, 15.8],
    [8, 58, 29, 1, 0, 4],
    0.15,
    0.03,
  ],
  ["E05011540", "Pickering", "E14001315", 6196, [null, 29.7, 30.9, null], [5, 42, 53, 0, 0, 0], -0.2, 0],
  [
    "E05011541",
    "St Andrew's & Docklands",
    "E14001315",
    10533,
    [22.7, 16.6, 16.5, 16.6],
    [8, 64, 20, 3, 0, 5],
    0.4,
    0.05,
  ],
  ["E05011542", "Southcoates", "E14001313", 10028, [19.1, 17.7, 16.8, 16.5], [11, 64, 17, 0, 8, 0], 0, 0],
  ["E05011543", "Sutton", "E14001313", 9948, [32.4, 29.1, 26.6, 23.9], [7, 33, 60, 0, 0, 0], -0.25, 0],
  ["E05011544", "University", "E14001314", 6380, [20.0, 24.7, null, 23.8], [5, 39, 51, 5, 0, 0], 0.1, 0.25],
  ["E05011545", "West Carr", "E14001314", 9043, [23.8, 21.7, 20.0, 19.4], [9, 31, 55, 0, 0, 5], 0, 0],
];

/** Wards of the same constituencies that lie in the East Riding: known to the areas file, never loaded. */
export const neighbouringWards: readonly (readonly [code: string, name: string, constituency: string])[] = [
  ["E05001691", "Cottingham North", "E14001314"],
  ["E05001692", "Cottingham South", "E14001314"],
  ["E05001698", "Hessle", "E14001315"],
  ["E05001710", "Tranby", "E14001315"],
  ["E05001711", "Willerby and Kirk Ella", "E14001315"],
];

/** Turnout and shares (con, lab, ld, green, reform, other) of the general election of 2024, in per cent. */
export const hullConstituencies: readonly (readonly [
  code: string,
  name: string,
  generalTurnoutPercent: number,
  generalSharePercent: readonly number[],
])[] = [
  ["E14001313", "Kingston upon Hull East", 42.3, [9.1, 43.8, 10.9, 5.6, 30.6, 0.0]],
  ["E14001314", "Kingston upon Hull North and Cottingham", 51.0, [12.8, 48.3, 8.5, 6.1, 20.4, 3.9]],
  ["E14001315", "Kingston upon Hull West and Haltemprice", 52.3, [18.1, 46.8, 6.9, 4.6, 23.3, 0.3]],
];
