import { GROUPING_TABLE } from "@/lib/estimates/groups.table";
import type { SumRelation } from "@/lib/estimates/rules/hide-small-groups";
import type { Grouping } from "@/lib/estimates/schema";
import type { EstimateInput, Frame, LargerArea, Respondents } from "@/lib/estimates/types";
import type { Characteristic } from "@/lib/surveys/schema";

/** A group that figures are made for, in every area: everybody, or one level of a grouping. */
export interface ReportedGroup {
  grouping: Grouping;
  level: string;
  characteristic: Characteristic | null;
  of: ReadonlySet<string>;
}

/** The figures' order: areas of the frame, then larger ones; within each, the groups. */
export interface Layout {
  groups: ReportedGroup[];
  /** For each area, which areas of the frame it is made of. */
  members: number[][];
  areaIds: number[];
  relations: SumRelation[];
}

export function layOutGroups(frame: Frame, larger: readonly LargerArea[]): Layout {
  const known = new Set(frame.characteristics.map(({ key }) => key));
  const groupings = GROUPING_TABLE.filter(({ characteristic }) => known.has(characteristic));
  const groups: ReportedGroup[] = [
    { grouping: "all", level: "", characteristic: null, of: new Set() },
    ...groupings.flatMap(({ key, characteristic, levels }) =>
      levels.map(({ key: level, of }) => ({ grouping: key, level, characteristic, of: new Set(of) })),
    ),
  ];
  const members = [...frame.areaIds.map((_, area) => [area]), ...larger.map((area) => area.members)];
  const figure = (area: number, group: number) => area * groups.length + group;

  const withinAreas = members.flatMap((_, area) =>
    groupings.map(({ key }) => ({
      total: figure(area, 0),
      parts: groups.flatMap(({ grouping }, group) => (grouping === key ? [figure(area, group)] : [])),
    })),
  );
  const first = frame.areaIds.length;
  const betweenAreas = larger.flatMap((whole, place) =>
    partitions(whole, larger, first).flatMap((parts) =>
      groups.map((_, group) => ({
        total: figure(first + place, group),
        parts: parts.map((part) => figure(part, group)),
      })),
    ),
  );
  return {
    groups,
    members,
    areaIds: [...frame.areaIds, ...larger.map(({ areaId }) => areaId)],
    relations: [...withinAreas, ...betweenAreas],
  };
}

/** The ways in which a larger area is made up: of the frame's areas, and of each kind of larger area that fills it. */
function partitions(whole: LargerArea, larger: readonly LargerArea[], first: number): number[][] {
  const own = new Set(whole.members);
  const byKind = new Map<string, number[]>();
  larger.forEach(({ kind, members }, place) => {
    if (kind === whole.kind || !members.every((member) => own.has(member))) return;
    if (members.length === own.size && place > larger.indexOf(whole)) return;
    byKind.set(kind, [...(byKind.get(kind) ?? []), first + place]);
  });
  const filling = [...byKind.values()].filter(
    (parts) => parts.reduce((sum, part) => sum + larger[part - first]!.members.length, 0) === own.size,
  );
  return [whole.members, ...filling];
}

/** How many people of the frame are in each figure. */
export function countPeople({ members, groups }: Layout, frame: Frame): Float64Array {
  const inGroup = groupsOfCombinations(groups, frame);
  const own = new Float64Array(frame.areaIds.length * groups.length);
  for (let area = 0; area < frame.areaIds.length; area++) {
    for (let cell = 0; cell < frame.combinations; cell++) {
      const size = frame.sizes[area * frame.combinations + cell]!;
      for (const group of inGroup[cell]!) own[area * groups.length + group]! += size;
    }
  }
  return sumMembers(own, members, groups.length);
}

/** How many respondents of one question are in each figure. */
export function countRespondents(
  { members, groups }: Layout,
  { frame, respondents }: Pick<EstimateInput, "frame" | "respondents">,
  answers: Int16Array,
): Float64Array {
  const areaAt = new Map(frame.areaIds.map((areaId, place) => [areaId, place]));
  const own = new Float64Array(frame.areaIds.length * groups.length);
  for (let i = 0; i < answers.length; i++) {
    const area = areaAt.get(respondents.areaIds[i]!);
    if (area === undefined || answers[i]! < 0) continue;
    groups.forEach((group, place) => {
      if (isIn(group, respondents, i)) own[area * groups.length + place]! += 1;
    });
  }
  return sumMembers(own, members, groups.length);
}

const isIn = ({ characteristic, of }: ReportedGroup, { characteristics }: Respondents, i: number) =>
  characteristic === null || of.has(characteristics[characteristic][i]!);

/** The groups in which each combination of the frame lies. */
export function groupsOfCombinations(groups: readonly ReportedGroup[], frame: Frame): number[][] {
  return Array.from({ length: frame.combinations }, (_, cell) =>
    groups.flatMap(({ characteristic, of }, group) => {
      if (characteristic === null) return [group];
      const place = frame.characteristics.findIndex(({ key }) => key === characteristic);
      const level = frame.characteristics[place]?.levels[frame.codes[place]?.[cell] ?? -1];
      return level !== undefined && of.has(level) ? [group] : [];
    }),
  );
}

function sumMembers(own: Float64Array, members: readonly number[][], groups: number): Float64Array {
  const sums = new Float64Array(members.length * groups);
  members.forEach((parts, area) => {
    for (const part of parts)
      for (let group = 0; group < groups; group++)
        sums[area * groups + group]! += own[part * groups + group]!;
  });
  return sums;
}
