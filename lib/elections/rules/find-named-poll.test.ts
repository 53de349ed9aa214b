import { expect, test } from "vitest";
import { findNamedPoll } from "@/lib/elections/rules/find-named-poll";

const elections = [
  { type: "local", name: "Local elections 2023", pollDate: "2023-05-04" },
  { type: "local", name: "Local elections 2024", pollDate: "2024-05-02" },
  { type: "pcc", name: "Humberside Police and Crime Commissioner 2024", pollDate: "2024-05-02" },
  { type: "uk-parliament", name: "General election 2024", pollDate: "2024-07-04" },
  { type: "by-election", name: "Avenue by-election", pollDate: "2024-10-10" },
];

test.each([
  ["2024-05-02", "2024-05-02"],
  ["Local 02/05/2024", "2024-05-02"],
  ["local elections 2023", "2023-05-04"],
  ["2024 Local", "2024-05-02"],
  ["PCC 2024", "2024-05-02"],
  ["General Election 2024", "2024-07-04"],
  ["2024 UK Parliament", "2024-07-04"],
  ["Avenue By-Election", "2024-10-10"],
])("%s is the poll of %s", (name, day) => {
  expect(findNamedPoll(name, elections)).toBe(day);
});

test.each(["Local", "2024", "Local 2022", "EU referendum 2016"])("%s says no poll for certain", (name) => {
  expect(findNamedPoll(name, elections)).toBeNull();
});
