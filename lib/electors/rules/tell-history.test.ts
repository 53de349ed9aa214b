import { expect, test } from "vitest";
import { describeEvidence } from "@/lib/electors/rules/describe-evidence";
import { formatElectorNumber, nameElector } from "@/lib/electors/rules/name-elector";
import { tellHistory } from "@/lib/electors/rules/tell-history";
import type { PollOutcome, PollRecord, RegisterAppearance } from "@/lib/electors/types";

const entry = (publishedOn: string, changes: Partial<RegisterAppearance> = {}): RegisterAppearance => ({
  publishedOn,
  kind: "annual",
  districtCode: "AV1",
  number: 334,
  suffix: 0,
  markers: "",
  addressId: 1,
  ...changes,
});
const poll = (pollDate: string, outcome: PollOutcome): PollRecord => ({
  electionId: Number(pollDate.slice(0, 4)),
  type: "local",
  pollDate,
  outcome,
});

test("registers and polls stand together, newest first, each change with what was before", () => {
  const history = tellHistory(
    [entry("2022-12-01"), entry("2023-12-01", { number: 340, suffix: 2, markers: "A" })],
    [poll("2023-05-04", "postalNotReturned"), poll("2024-05-02", "notLoaded")],
  );
  expect(history.map(({ date, text, detail }) => [date, text, detail])).toEqual([
    ["2024-05-02", "Not known: the marked register is not loaded, local election", undefined],
    ["2023-12-01", "On the register as AV1-340/2", "before, AV1-334; now with a postal vote"],
    ["2023-05-04", "Did not return the postal vote, local election", undefined],
    ["2022-12-01", "First on a register we hold, as AV1-334", undefined],
  ]);
});

test("only polls with a record are evidence", () => {
  const absent: PollRecord[] = [poll("2020-05-07", "noPoll"), poll("2021-05-06", "notOnRegister")];
  expect(describeEvidence(absent).level).toBe("weak");
  expect(describeEvidence([...absent, poll("2022-05-05", "didNotVote")])).toEqual({
    level: "some",
    words: "Did not vote in the one past poll on record.",
  });
  const sameDay = [poll("2022-05-05", "votedByPost"), { ...poll("2022-05-05", "votedByPost"), type: "pcc" }];
  expect(describeEvidence(sameDay).words).toBe("Voted in the one past poll on record.");
  const three = ["2022-05-05", "2023-05-04", "2024-05-02"].map((date) => poll(date, "votedByPost"));
  expect(describeEvidence(three)).toEqual({ level: "strong", words: "Voted in all 3 past polls on record." });
});

test("an elector without a name is known by the number", () => {
  expect(nameElector({ forename: "", surname: "", number: 12 })).toBe("N 12");
  expect(nameElector({ forename: "Grace", surname: "Holdsworth", number: 12 })).toBe("Grace Holdsworth");
  expect(formatElectorNumber({ districtCode: "KD-2/2", number: 289, suffix: 0 })).toBe("KD-2/2-289");
});
