-- Whom a row of a canvass or a member of the party may be, and why, for people to decide.

ALTER TABLE "unmatched_contact" ADD COLUMN "suggestions" JSONB;

ALTER TABLE "party_member" ADD COLUMN "suggestions" JSONB;

alter table unmatched_contact drop constraint unmatched_contact_reason_known;
alter table unmatched_contact add constraint unmatched_contact_reason_known check (reason in ('nobody', 'several', 'doubtful'));
