import { authorities, constituencies } from "./describe-britain";
import { areaLine } from "./list-areas";

const countries = [
  ["E92000001", "England"],
  ["S92000003", "Scotland"],
  ["W92000004", "Wales"],
] as const;
const regions = [
  ["E12000001", "North East"],
  ["E12000002", "North West"],
  ["E12000003", "Yorkshire and The Humber"],
  ["E12000004", "East Midlands"],
  ["E12000005", "West Midlands"],
  ["E12000006", "East of England"],
  ["E12000007", "London"],
  ["E12000008", "South East"],
  ["E12000009", "South West"],
] as const;

const oldest = "2009-01-01";
const constituenciesFrom = "2024-05-30";

/** Countries, English regions, constituencies, authorities and wards of Great Britain. */
export function listBritishAreas(): string[] {
  return [
    ...countries.map(([code, name]) => areaLine("country", code, name, [], oldest)),
    ...regions.map(([code, name]) => areaLine("region", code, name, ["E92000001"], oldest)),
    ...[...constituencies.values()].map(({ code, name, region }) =>
      areaLine("constituency", code, name, [region], constituenciesFrom),
    ),
    ...authorities.flatMap((authority) => {
      const region = constituencies.get(authority.wards[0]!.constituencies[0]!.code)!.region;
      return [
        areaLine("authority", authority.code, authority.name, [region], oldest),
        ...authority.wards.map((ward) => {
          const parents = ward.constituencies.map((part) => part.code);
          return areaLine("ward", ward.code, ward.name, [authority.code, ...parents], oldest);
        }),
      ];
    }),
  ];
}
