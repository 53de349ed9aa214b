import { describe, expect, it } from "vitest";
import {
  formatBytes,
  formatCount,
  formatDate,
  formatDateTime,
  formatDuration,
  formatMonth,
  formatNumber,
  formatOrdinal,
  formatPercent,
  formatRate,
  formatScore,
  formatScoreRange,
  formatShortDate,
  formatSignedScore,
  formatTime,
} from "@/lib/platform/format";

describe("numbers", () => {
  it("group thousands with commas", () => {
    expect(formatNumber(8982)).toBe("8,982");
    expect(formatNumber(0.9144, 2)).toBe("0.91");
  });

  it("carry a true minus sign, and none on a zero", () => {
    expect(formatNumber(-1204)).toBe("−1,204");
    expect(formatNumber(-0.4)).toBe("0");
    expect(formatNumber(-0.04, 1)).toBe("0.0");
  });

  it("take the English ordinal, teens included", () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 466, 702, 1111, 1290].map(formatOrdinal)).toEqual(
      "1st 2nd 3rd 4th 11th 12th 13th 21st 466th 702nd 1,111th 1,290th".split(" "),
    );
  });

  it("agree with their noun", () => {
    expect(formatCount(1, "ward")).toBe("1 ward");
    expect(formatCount(0, "ward")).toBe("0 wards");
    expect(formatCount(1204, "entry", "entries")).toBe("1,204 entries");
  });
});

describe("scores", () => {
  it("are kept in hundredths and shown to one decimal, halves up", () => {
    expect([8190, 8194, 8195, 0, 5, 10_000].map(formatScore)).toEqual([
      "81.9",
      "81.9",
      "82.0",
      "0.0",
      "0.1",
      "100.0",
    ]);
  });

  it("are joined to a range by an en dash", () => {
    expect(formatScoreRange(7120, 9740)).toBe("71.2–97.4");
  });

  it("carry a sign where they are differences, and none at zero", () => {
    expect([3360, -750, 0, 4, -4].map(formatSignedScore)).toEqual(["+33.6", "−7.5", "0.0", "0.0", "0.0"]);
  });
});

describe("shares", () => {
  it("become percentages, whole unless decimals are asked for", () => {
    expect(formatPercent(0.332)).toBe("33%");
    expect(formatPercent(0.332, 1)).toBe("33.2%");
    expect(formatPercent(1)).toBe("100%");
  });
});

describe("dates and times", () => {
  it("are written day, month, year", () => {
    expect(formatDate("2026-11-02")).toBe("2 November 2026");
    expect(formatShortDate("2026-11-02")).toBe("2 Nov 2026");
    expect(formatShortDate("2025-09-04")).toBe("4 Sep 2025");
    expect(formatMonth("2024-05-02")).toBe("May 2024");
  });

  it("are London's, summer time included", () => {
    expect(formatTime("2026-07-01T17:40:00Z")).toBe("18:40");
    expect(formatDateTime(new Date("2026-12-01T00:05:00Z"))).toBe("1 December 2026 at 00:05");
    expect(formatDate("2026-06-30T23:30:00Z")).toBe("1 July 2026");
  });
});

describe("durations", () => {
  it("are told in two units at most", () => {
    expect([0, 999, 45_000, 60_000, 200_000, 7_500_000, 259_200_000].map(formatDuration)).toEqual([
      "under a second",
      "under a second",
      "45 s",
      "1 min",
      "3 min 20 s",
      "2 h 5 min",
      "3 days",
    ]);
  });
});

describe("sizes and rates", () => {
  it("are in decimal units", () => {
    expect([1, 999, 1000, 18_400_000, 999_960, 512_000_000].map(formatBytes)).toEqual([
      "1\u00a0byte",
      "999\u00a0bytes",
      "1.0\u00a0kB",
      "18.4\u00a0MB",
      "1.0\u00a0MB",
      "512\u00a0MB",
    ]);
  });

  it("are told a second, to three figures", () => {
    expect(formatRate(25_340, "row")).toBe("25,300 rows a second");
    expect(formatRate(2.25, "entry", "entries")).toBe("2.3 entries a second");
    expect(formatRate(1, "row")).toBe("1 row a second");
  });
});
