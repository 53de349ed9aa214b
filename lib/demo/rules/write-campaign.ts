import { dayNumber } from "./count-days";
import { RandomStream } from "./draw-random";
import { alterationMonths, alterationsHeader, listAlterations } from "./list-alterations";
import { censusHeader, listCensus } from "./list-census";
import { contactsHeader, listContacts } from "./list-contacts";
import { demographicsHeader, listDemographics } from "./list-demographics";
import {
  anonymousSurveyHeader,
  identifiedSurveyHeader,
  listAnonymousSurvey,
  listIdentifiedSurvey,
} from "./list-survey";
import type { OpenFile } from "./open-file";
import { registerDates } from "./polls.table";
import type { SimulatedAuthority } from "./simulate-authority";

/** What follows the last register: this year's alterations, canvass contacts, surveys and ward figures. */
export function writeCampaign(
  authority: SimulatedAuthority,
  options: { seed: number; today: string },
  open: OpenFile,
): void {
  const stream = (name: string) => new RandomStream(options.seed, `${authority.plan.code} ${name}`);
  const today = dayNumber(options.today);
  const alterationYear = Number(registerDates[registerDates.length - 1]!.slice(0, 4)) + 1;
  for (const month of alterationMonths) {
    const file = open(`alterations-${alterationYear}-${String(month).padStart(2, "0")}`, alterationsHeader);
    for (const line of listAlterations(authority, month)) file.write(line);
    file.close();
  }
  const contacts = open("contacts", contactsHeader);
  listContacts(authority, today, stream("contacts"), contacts.write);
  contacts.close();
  const identified = open("survey-identified", identifiedSurveyHeader);
  listIdentifiedSurvey(authority, today, stream("identified survey"), identified.write);
  identified.close();
  const anonymous = open("survey-anonymous", anonymousSurveyHeader);
  listAnonymousSurvey(authority, today, stream("anonymous survey"), anonymous.write);
  anonymous.close();
  const demographics = open("demographics-wards", demographicsHeader);
  for (const line of listDemographics(authority)) demographics.write(line);
  demographics.close();
  const census = open("census-wards", censusHeader);
  for (const line of listCensus(authority)) census.write(line);
  census.close();
}
