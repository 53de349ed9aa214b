/** Why a row is not taken, with what happened and what to do. The closed list that `rejected_row.reason` refers to. */
export const REJECT_REASONS = {
  "column-count":
    "The row does not have as many columns as the header. Look for a missing or extra delimiter.",
  "column-unnamed":
    "The row has text in a column that the header does not name. Name the column, or empty it.",
  "nul-character": "The cell holds a NUL character, which no text has. Export the file again.",
  "unreadable-character":
    "The cell holds a character that the file's encoding does not have. Export the file as UTF-8.",
  "cell-too-long": "The cell has more than 1,000 characters. Look for a missing quotation mark or line end.",
  "district-missing": "The polling district is empty. Every elector number starts with its district.",
  "district-date":
    "The polling district is a date or a power: a spreadsheet has changed it. Export the file again as text.",
  "district-differs":
    "The elector number begins with another polling district than the row's own. Ask the council which is right.",
  "number-missing": "The elector number is empty. Add it, or leave the row out.",
  "number-not-whole":
    "The elector number is not a whole number from 1 to 9,999,999. A spreadsheet may have turned it into a date.",
  "number-ambiguous":
    "The elector number ends in .10 or the like, which may mean suffix 10 or suffix 1. Write number and suffix as 3/10 or 3/1.",
  "suffix-differs": "The elector number ends in another suffix than the suffix's own column holds.",
  "suffix-not-whole":
    "The suffix is not a whole number from 0 to 9,999. A spreadsheet may have turned it into a date.",
  "date-unreadable": "The date cannot be read. Write it as DD/MM/YYYY or YYYY-MM-DD.",
  "change-unknown":
    "The row does not say whether it adds, amends or deletes, or says it in a code that this layout does not have.",
  "deleted-in-full":
    "The status says that this elector was deleted, so a whole register does not take the row in.",
  "opt-out-unknown":
    "The opt-out of the open register is neither yes nor no. Write Y, N or nothing; it must not be guessed.",
  "under-16":
    "The date makes this person younger than 16 when the register was published. No data about under-16s may be held, so nothing of the row is kept.",
  "duplicate-number":
    "District, number and suffix stand on an earlier line of this file too. Ask the council which row is right.",
  "mark-unknown":
    "The mark is not one of V, VA, A, P, Y, N, x, 0, None or empty. Correct it, or map the column.",
  "not-on-register":
    "This number is not in the register version in force at the poll: a late addition, or the wrong register. Load the election alterations, or check the authority and the polling day.",
  "number-exists":
    "This number stands on the register in force already, so it cannot be added. Check which register the alterations belong to.",
  "number-unknown":
    "This number does not stand on the register in force, so it can be neither amended nor deleted. Load the alterations before these first, or check the authority.",
  "district-loaded":
    "The marks of this polling district and poll were loaded from another file before. Nothing of it was changed.",
  "district-unknown":
    "This polling district is not known for the authority on that day. Load it with import polling-districts.",
  "value-missing": "The cell is empty. Fill it in, or leave the row out.",
  "postcode-unreadable": "This is no postcode of the United Kingdom. Correct it, or leave the row out.",
  "elector-unmatched":
    "No elector fits this row. Check the number and the register it belongs to, or the spelling of name and address.",
  "elector-ambiguous":
    "Several electors fit this row. Add the first line of the address, or the elector number.",
  "elector-doubtful":
    "Somebody on the register is like this person, but it is not sure that it is they. Write name and address as the register does, or add the elector number.",
  "answer-unknown":
    "The question bank has no such answer to this question. Correct it, or add it to the bank.",
  "category-unknown":
    "The value is not one of those that this column may hold. Correct it, or leave it empty.",
  "number-unreadable":
    "The value is not a number of the kind that belongs here. Correct it, or leave it empty.",
  "area-unknown": "No area of this kind has the code. Load it with import areas, or correct the code.",
  "contest-unknown":
    "No contest of this election in this area is known. Load it with import elections, or check type, date and area.",
  "party-unknown":
    "This party is not known. Write one of the codes of the list of parties, or other with the party's name as label.",
  "result-impossible":
    "The figures contradict each other: more ballot papers than electors, or more votes than ballot papers allow.",
  "personal-data":
    "The cell looks as if it led to a person. An anonymous survey must hold nothing that does: no name, address, telephone number, e-mail address or elector number. Nothing of the file was loaded.",
  "forbidden-content":
    "The cell says something of a person that may never be held: ethnicity, religion, health or trade-union membership. Take the column out of the file. Nothing of it was loaded.",
  "row-twice": "An earlier line of this file says the same of the same. Keep one of them.",
  "code-unknown":
    "This response code is not known. Add it to the codes, or say on the preview which code it stands for.",
  "channel-unknown":
    "This way of contact is not known. Write door, phone, post, email, sms, whatsapp, stall, petition, casework or telling.",
  "moment-unreadable":
    "The day or the time of the contact cannot be read. Write DD/MM/YYYY or YYYY-MM-DD, and HH:MM, in the time of the place.",
  "contact-in-future": "The contact lies in the future. Look whether day and month are the right way round.",
  "contact-too-old":
    "The contact is older than seven years, and nothing may be held for longer. Leave the row out.",
  "answer-of-nobody":
    "There is an answer, but the outcome says that nobody was spoken to. Correct one of the two.",
  "consent-incomplete":
    "A consent needs its day and who recorded it, or it proves nothing. Add both, or clear the consent.",
} as const;

export type RejectReason = keyof typeof REJECT_REASONS;
