export interface RetentionRule {
  dataClass: string;
  title: string;
  years: number;
  /** From when an item's time runs; nothing later starts it again. */
  clock: string;
  reason: string;
  /** Table and condition of what is over; $1 is the day before which an item is too old. */
  table: string;
  over: string;
}

const MOST_YEARS = 7;

/**
 * What is deleted by the calendar, in this order: what refers before what is referred to. Each item counts from its own
 * date. A new table with personal data adds a row here; a structure test asks for it.
 */
export const RETENTION: readonly RetentionRule[] = [
  {
    dataClass: "merges",
    title: "How electors stood before they were made one",
    years: 2,
    clock: "the day on which they were made one",
    reason: "A merge can be undone until the next register builds on it.",
    table: "elector_merge x",
    over: "x.made_at < $1",
  },
  {
    dataClass: "votes",
    title: "Who voted",
    years: MOST_YEARS,
    clock: "the polling day",
    reason: "A vote of long ago says little of the next one.",
    table: "vote_record x",
    over: "exists (select from contest c join election e on e.id = c.election_id where c.id = x.contest_id and e.poll_date < $1)",
  },
  {
    dataClass: "scores",
    title: "Scores",
    years: MOST_YEARS,
    clock: "the day on which the set was made",
    reason: "A score is of its time.",
    table: "elector_score x",
    over: "exists (select from score_set s where s.id = x.score_set_id and s.created_at < $1)",
  },
  {
    dataClass: "answers",
    title: "Answers to canvassers",
    years: MOST_YEARS,
    clock: "the day of the contact",
    reason: "What somebody meant to vote years ago is no guide.",
    table: "answer x",
    over: "exists (select from contact c where c.id = x.contact_id and c.at < $1)",
  },
  {
    dataClass: "contacts",
    title: "Contacts",
    years: MOST_YEARS,
    clock: "the day of the contact",
    reason: "A conversation of long ago plans no campaign.",
    table: "contact x",
    over: "x.at < $1",
  },
  {
    dataClass: "unmatched-contacts",
    title: "Contacts of people who were not found",
    years: MOST_YEARS,
    clock: "the day of the contact",
    reason: "As contacts.",
    table: "unmatched_contact x",
    over: "x.collected_at < $1",
  },
  {
    dataClass: "consents",
    title: "Consents to messages",
    years: MOST_YEARS,
    clock: "the day on which it was given or taken back",
    reason: "An old consent no longer says that somebody wants to hear from us.",
    table: "consent x",
    over: "x.recorded_on < $1",
  },
  {
    dataClass: "survey-responses",
    title: "Answers to surveys",
    years: MOST_YEARS,
    clock: "the day of the answer",
    reason: "Opinions of long ago are not today's.",
    table: "survey_response x",
    over: "x.answered_on < $1",
  },
  {
    dataClass: "demographics",
    title: "What suppliers say of electors",
    years: MOST_YEARS,
    clock: "the day that the supplier's figures describe",
    reason: "Homes and households change; the licence often ends sooner.",
    table: "demographic_elector x",
    over: "exists (select from demographic_set s where s.id = x.set_id and s.as_of < $1)",
  },
  {
    dataClass: "absent-votes",
    title: "Postal and proxy votes granted",
    years: MOST_YEARS,
    clock: "the day on which it was granted",
    reason: "The register shows what still holds.",
    table: "absent_vote x",
    over: "x.granted_on < $1",
  },
  {
    dataClass: "electors-before",
    title: "Electors as they stood before the newest registers",
    years: 1,
    clock: "the day on which the register was published",
    reason: "Kept so that a register can be undone; after a year none is.",
    table: "elector_before x",
    over: "exists (select from register_version v where v.id = x.version_id and v.published_on < $1)",
  },
  {
    dataClass: "register-entries",
    title: "Entries of registers",
    years: MOST_YEARS,
    clock: "the day on which the register was published",
    reason: "Past entries show how long somebody has lived where; older ones add nothing.",
    table: "register_entry x",
    over: "exists (select from register_version v where v.id = x.version_id and v.published_on < $1)",
  },
  {
    dataClass: "features",
    title: "Features of models, of people who left",
    years: MOST_YEARS,
    clock: "the last register with the person",
    reason: "They go with the person.",
    table: "elector_feature x",
    over: `exists (select from elector e join register_version v on v.id = e.current_version_id
      where e.id = x.elector_id and v.published_on < $1)`,
  },
  {
    dataClass: "foreign-numbers",
    title: "Numbers of people in other systems",
    years: MOST_YEARS,
    clock: "the last register with the person",
    reason: "They go with the person.",
    table: "foreign_person x",
    over: `exists (select from elector e join register_version v on v.id = e.current_version_id
      where e.id = x.elector_id and v.published_on < $1)`,
  },
  {
    dataClass: "electors",
    title: "Electors who left the register",
    years: MOST_YEARS,
    clock: "the last register with the person",
    reason: "Nobody is kept whom no register of the last seven years shows.",
    table: "elector x",
    over: `exists (select from register_version v where v.id = x.current_version_id and v.published_on < $1)
      and not exists (select from register_entry r where r.elector_id = x.id)
      and not exists (select from vote_record r where r.elector_id = x.id)`,
  },
  {
    dataClass: "addresses",
    title: "Addresses that nobody is left at",
    years: MOST_YEARS,
    clock: "the last register with somebody there",
    reason: "They go with the people.",
    table: "address x",
    over: `$1::date is not null and not exists (select from elector e where e.address_id = x.id)
      and not exists (select from register_entry r where r.address_id = x.id)`,
  },
  {
    dataClass: "rejected-rows",
    title: "Rejected rows of files",
    years: 1,
    clock: "the day of the import",
    reason: "They are there to be corrected; after a year nobody does.",
    table: "rejected_row x",
    over: "exists (select from run r where r.id = x.run_id and r.created_at < $1)",
  },
  {
    dataClass: "sessions",
    title: "Sessions that ended",
    years: 1,
    clock: "the day on which the session ran out",
    reason: "The audit trail says who was signed in.",
    table: "app_session x",
    over: "x.expires_at < $1",
  },
];
