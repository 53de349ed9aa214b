import { importAreas } from "@/lib/areas/jobs/import-areas";
import { importPollingDistricts } from "@/lib/areas/jobs/import-polling-districts";
import { importContacts } from "@/lib/canvass/jobs/import-contacts";
import { removeDemo } from "@/lib/demo/jobs/remove-demo";
import { importCensus } from "@/lib/demographics/jobs/import-census";
import { importDemographics } from "@/lib/demographics/jobs/import-demographics";
import { importElections } from "@/lib/elections/jobs/import-elections";
import { importMarkedRegister } from "@/lib/elections/jobs/import-marked-register";
import { importCandidates, importResults } from "@/lib/elections/jobs/import-results";
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
  "contacts-import": importContacts,
  "turnout-training": trainTurnoutModel,
  "profile-training": trainProfileModel,
  scoring: runScores,
  publishing: publishScores,
  "demo-removal": removeDemo,
};
