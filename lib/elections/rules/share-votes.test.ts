import { expect, test } from "vitest";
import { shareVotes } from "@/lib/elections/rules/share-votes";
import type { Standing } from "@/lib/elections/types";

const one = (party: string, votes: number, more: Partial<Standing> = {}): Standing => ({
  contestId: 1,
  party,
  label: party,
  name: "",
  votes,
  elected: null,
  ...more,
});

test("shares are of the votes counted, highest first", () => {
  expect(shareVotes([one("green", 100), one("labour", 300)])).toEqual([
    { party: "labour", label: "labour", votes: 300, share: 0.75, seats: null },
    { party: "green", label: "green", votes: 100, share: 0.25, seats: null },
  ]);
});

test("where several seats are filled a party counts with its best-placed candidate", () => {
  const shares = shareVotes([
    one("labour", 500, { name: "A", elected: true }),
    one("labour", 450, { name: "B", elected: false }),
    one("conservative", 500, { name: "C", elected: true }),
  ]);
  expect(shares).toMatchObject([
    { party: "conservative", votes: 500, share: 0.5, seats: 1 },
    { party: "labour", votes: 500, share: 0.5, seats: 1 },
  ]);
});

test("contests add up, and a contest that does not say who won leaves the seats open", () => {
  const shares = shareVotes([
    one("labour", 300, { elected: true }),
    one("labour", 100, { contestId: 2 }),
    one("green", 100, { contestId: 2, elected: true }),
  ]);
  expect(shares).toMatchObject([
    { party: "labour", votes: 400, share: 0.8, seats: null },
    { party: "green", votes: 100, share: 0.2, seats: 1 },
  ]);
});

test("independents are summed, parties without a code stand apart", () => {
  const shares = shareVotes([
    one("independent", 10, { name: "A" }),
    one("independent", 30, { name: "B" }),
    one("other", 20, { label: "Hull First" }),
    one("other", 40, { label: "Fish Party" }),
  ]);
  expect(shares.map(({ label, votes }) => [label, votes])).toEqual([
    ["Fish Party", 40],
    ["independent", 40],
    ["Hull First", 20],
  ]);
});

test("without votes nobody has a share", () => {
  expect(shareVotes([one("labour", 0)])[0]?.share).toBe(0);
});
