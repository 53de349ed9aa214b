import { importAreaDistricts } from "@/lib/areas/jobs/import-area-districts";
import { importAreas } from "@/lib/areas/jobs/import-areas";
import { importBoundaries } from "@/lib/areas/jobs/import-boundaries";
import { importPollingDistricts } from "@/lib/areas/jobs/import-polling-districts";
import { importPostcodes } from "@/lib/areas/jobs/import-postcodes";
import { importContacts } from "@/lib/canvass/jobs/import-contacts";
import { importPeople } from "@/lib/canvass/jobs/import-people";
import { removeDemo } from "@/lib/demo/jobs/remove-demo";
import { importCensus } from "@/lib/demographics/jobs/import-census";
import { importDemographics } from "@/lib/demographics/jobs/import-demographics";
import { importAbsentVoters } from "@/lib/elections/jobs/import-absent-voters";
import { importElections } from "@/lib/elections/jobs/import-elections";
import { importMarkedRegister } from "@/lib/elections/jobs/import-marked-register";
import { importCandidates, importResults } from "@/lib/elections/jobs/import-results";
import { estimateAreas } from "@/lib/estimates/jobs/estimate-areas";
import { makeExport } from "@/lib/exports/jobs/make-export";
import { linkRegister } from "@/lib/linkage/jobs/link-register";
import { importMembers } from "@/lib/members/jobs/import-members";
import { eraseElector } from "@/lib/protection/jobs/erase-elector";
import { keepRetention } from "@/lib/protection/jobs/keep-retention";
import { importRegister } from "@/lib/register/jobs/import-register";
import { undoRegisterVersion } from "@/lib/register/jobs/undo-version";
import type { RunHandlers } from "@/lib/runs/jobs";
import { publishScores } from "@/lib/scoring/jobs/publish-scores";
import { runScores } from "@/lib/scoring/jobs/run-scores";
import { trainProfileModel } from "@/lib/scoring/jobs/train-profile";
import { trainTurnoutModel } from "@/lib/scoring/jobs/train-turnout";
import { importQuestions } from "@/lib/surveys/jobs/import-questions";
import { importSurvey } from "@/lib/surveys/jobs/import-survey";

/** Which handler does which kind of run, for the worker and the command line alike. */
export const runHandlers: RunHandlers = {
  "areas-import": importAreas,
  "polling-districts-import": importPollingDistricts,
  "elections-import": importElections,
  "register-import": importRegister,
  "register-undo": undoRegisterVersion,
  "marked-register-import": importMarkedRegister,
  "questions-import": importQuestions,
  "survey-import": importSurvey,
  "results-import": importResults,
  "candidates-import": importCandidates,
  "demographics-import": importDemographics,
  "census-import": importCensus,
  "absent-voters-import": importAbsentVoters,
  "members-import": importMembers,
  "area-districts-import": importAreaDistricts,
  "boundaries-import": importBoundaries,
  "postcodes-import": importPostcodes,
  "contacts-import": importContacts,
  "people-import": importPeople,
  "register-linking": linkRegister,
  "turnout-training": trainTurnoutModel,
  "profile-training": trainProfileModel,
  "area-estimates": estimateAreas,
  scoring: runScores,
  publishing: publishScores,
  "demo-removal": removeDemo,
  erasure: eraseElector,
  retention: keepRetention,
  export: makeExport,
};
