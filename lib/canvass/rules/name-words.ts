import type {
  Channel,
  Contest,
  Medium,
  Question,
  Reach,
  Stance,
  SuppressionEffect,
} from "@/lib/canvass/schema";

export const CHANNEL_NAMES: Readonly<Record<Channel, string>> = {
  door: "At the door",
  phone: "By telephone",
  post: "By post",
  email: "By e-mail",
  sms: "By text",
  whatsapp: "On WhatsApp",
  stall: "At a stall",
  petition: "On a petition",
  casework: "In casework",
  telling: "Telling",
};

export const REACH_NAMES: Readonly<Record<Reach, string>> = {
  elector: "the elector",
  other: "somebody else",
  nobody: "nobody",
};

export const STANCE_NAMES: Readonly<Record<Stance, string>> = {
  "for-us": "For us",
  party: "A party",
  against: "Against us",
  undecided: "Undecided",
  "wont-say": "Will not say",
  "non-voter": "Will not vote",
};

export const SUPPRESSION_NAMES: Readonly<Record<SuppressionEffect, string>> = {
  moved: "Moved away",
  deceased: "Has died",
  "do-not-call": "Do not telephone",
  "do-not-knock": "Do not knock",
  "do-not-mail": "Do not write",
  "do-not-email": "Do not e-mail",
  "do-not-text": "Do not text",
  "do-not-contact": "Do not contact at all",
};

/** In the middle of a sentence. */
export const CONTEST_NAMES: Readonly<Record<Contest, string>> = {
  local: "a local election",
  "uk-parliament": "a general election",
  mayoral: "a mayoral election",
  pcc: "the police commissioner",
  devolved: "a devolved parliament",
  "by-election": "a by-election",
  referendum: "a referendum",
  unstated: "no contest named",
};

export const QUESTION_NAMES: Readonly<Record<Question, string>> = {
  intention: "Would vote",
  "past-vote": "Last voted",
  "second-preference": "Second choice:",
  issue: "Named the issue",
  survey: "Was asked",
};

export const MEDIUM_NAMES: Readonly<Record<Medium, string>> = {
  mobile: "Calls to a mobile",
  landline: "Calls to a landline",
  sms: "Texts",
  whatsapp: "WhatsApp",
  email: "E-mail",
  post: "Letters",
};
