-- Canvassing: contacts, answers, consents, and the codes by which they are written down.

-- CreateTable
CREATE TABLE "response_code" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "reach" TEXT,
    "stance" TEXT,
    "party" TEXT,
    "strength" SMALLINT,
    "channels" TEXT[],
    "suppression" TEXT,
    "position" INTEGER NOT NULL,
    "retired_at" TIMESTAMPTZ,

    CONSTRAINT "response_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "id" SERIAL NOT NULL,
    "elector_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "address_id" INTEGER,
    "at" TIMESTAMPTZ NOT NULL,
    "precision" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "outcome_id" INTEGER NOT NULL,
    "spoken_to" TEXT NOT NULL,
    "canvasser" TEXT NOT NULL DEFAULT '',
    "run_id" INTEGER,
    "entered_by_id" INTEGER,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" SERIAL NOT NULL,
    "contact_id" INTEGER NOT NULL,
    "elector_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "election_type" TEXT NOT NULL,
    "item" TEXT NOT NULL DEFAULT '',
    "code_id" INTEGER,
    "strength" SMALLINT,
    "scale" SMALLINT,
    "raw" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" SERIAL NOT NULL,
    "elector_id" INTEGER NOT NULL,
    "district_id" INTEGER NOT NULL,
    "medium" TEXT NOT NULL,
    "given" BOOLEAN NOT NULL,
    "recorded_on" DATE NOT NULL,
    "recorded_by" TEXT NOT NULL,
    "wording" TEXT NOT NULL DEFAULT '',
    "detail" TEXT NOT NULL DEFAULT '',
    "run_id" INTEGER,
    "entered_by_id" INTEGER,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "foreign_person" (
    "system" TEXT NOT NULL,
    "foreign_id" TEXT NOT NULL,
    "elector_id" INTEGER,
    "district_id" INTEGER,
    "run_id" INTEGER,

    CONSTRAINT "foreign_person_pkey" PRIMARY KEY ("system","foreign_id")
);

-- CreateTable
CREATE TABLE "unmatched_contact" (
    "id" SERIAL NOT NULL,
    "run_id" INTEGER,
    "line" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "person" JSONB NOT NULL,
    "row" JSONB NOT NULL,
    "collected_at" TIMESTAMPTZ NOT NULL,
    "decision" TEXT,
    "elector_id" INTEGER,
    "decided_by_id" INTEGER,
    "decided_at" TIMESTAMPTZ,

    CONSTRAINT "unmatched_contact_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "response_code_code_key" ON "response_code"("code");

-- CreateIndex
CREATE INDEX "contact_district_id_at_idx" ON "contact"("district_id", "at");

-- CreateIndex
CREATE INDEX "contact_run_id_idx" ON "contact"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_elector_id_at_channel_outcome_id_canvasser_key" ON "contact"("elector_id", "at", "channel", "outcome_id", "canvasser");

-- CreateIndex
CREATE INDEX "answer_elector_id_idx" ON "answer"("elector_id");

-- CreateIndex
CREATE INDEX "answer_district_id_idx" ON "answer"("district_id");

-- CreateIndex
CREATE INDEX "answer_code_id_idx" ON "answer"("code_id");

-- CreateIndex
CREATE UNIQUE INDEX "answer_contact_id_question_election_type_item_key" ON "answer"("contact_id", "question", "election_type", "item");

-- CreateIndex
CREATE INDEX "consent_district_id_idx" ON "consent"("district_id");

-- CreateIndex
CREATE INDEX "consent_run_id_idx" ON "consent"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_elector_id_medium_recorded_on_given_key" ON "consent"("elector_id", "medium", "recorded_on", "given");

-- CreateIndex
CREATE INDEX "foreign_person_elector_id_idx" ON "foreign_person"("elector_id");

-- CreateIndex
CREATE INDEX "foreign_person_district_id_idx" ON "foreign_person"("district_id");

-- CreateIndex
CREATE INDEX "foreign_person_run_id_idx" ON "foreign_person"("run_id");

-- CreateIndex
CREATE INDEX "unmatched_contact_elector_id_idx" ON "unmatched_contact"("elector_id");

-- CreateIndex
CREATE UNIQUE INDEX "unmatched_contact_run_id_line_key" ON "unmatched_contact"("run_id", "line");

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_elector_id_fkey" FOREIGN KEY ("elector_id") REFERENCES "elector"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_outcome_id_fkey" FOREIGN KEY ("outcome_id") REFERENCES "response_code"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "contact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_elector_id_fkey" FOREIGN KEY ("elector_id") REFERENCES "elector"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_code_id_fkey" FOREIGN KEY ("code_id") REFERENCES "response_code"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_elector_id_fkey" FOREIGN KEY ("elector_id") REFERENCES "elector"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_entered_by_id_fkey" FOREIGN KEY ("entered_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "foreign_person" ADD CONSTRAINT "foreign_person_elector_id_fkey" FOREIGN KEY ("elector_id") REFERENCES "elector"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "foreign_person" ADD CONSTRAINT "foreign_person_district_id_fkey" FOREIGN KEY ("district_id") REFERENCES "polling_district"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "foreign_person" ADD CONSTRAINT "foreign_person_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unmatched_contact" ADD CONSTRAINT "unmatched_contact_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unmatched_contact" ADD CONSTRAINT "unmatched_contact_elector_id_fkey" FOREIGN KEY ("elector_id") REFERENCES "elector"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unmatched_contact" ADD CONSTRAINT "unmatched_contact_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Written by the hundred thousand with ids just looked up (docs/decisions/005). Those that erasing a person, taking a
-- contact back and removing a code rely on stay enforced.
alter table contact alter constraint contact_district_id_fkey not enforced;
alter table contact alter constraint contact_run_id_fkey not enforced;
alter table answer alter constraint answer_district_id_fkey not enforced;
alter table answer alter constraint answer_elector_id_fkey not enforced;

alter table response_code add constraint response_code_kind_known check (
  (kind = 'outcome' and reach in ('elector', 'other', 'nobody') and stance is null and party is null and strength is null)
  or (kind = 'answer' and reach is null and suppression is null
    and stance in ('for-us', 'party', 'against', 'undecided', 'wont-say', 'non-voter')));
alter table response_code add constraint response_code_party_named check ((party is not null) = (stance is not distinct from 'party'));
alter table response_code add constraint response_code_strength_known check (strength between 1 and 5);
alter table response_code add constraint response_code_suppression_known check (suppression in ('moved', 'deceased', 'do-not-call',
  'do-not-knock', 'do-not-mail', 'do-not-email', 'do-not-text', 'do-not-contact'));
alter table response_code add constraint response_code_channels_known check (channels <@
  '{door,phone,post,email,sms,whatsapp,stall,petition,casework,telling}'::text[]);
alter table contact add constraint contact_channel_known check (channel in
  ('door', 'phone', 'post', 'email', 'sms', 'whatsapp', 'stall', 'petition', 'casework', 'telling'));
alter table contact add constraint contact_precision_known check (precision in ('minute', 'day'));
alter table contact add constraint contact_spoken_to_known check (spoken_to in ('elector', 'other', 'nobody'));
alter table answer add constraint answer_question_known
  check (question in ('intention', 'past-vote', 'second-preference', 'issue', 'survey'));
alter table answer add constraint answer_election_type_known check (election_type in
  ('local', 'uk-parliament', 'mayoral', 'pcc', 'devolved', 'by-election', 'referendum', 'unstated'));
alter table answer add constraint answer_strength_on_scale check (
  (strength is null and scale is null) or (scale = 5 and strength between 1 and 5) or (scale = 10 and strength between 0 and 10));
alter table consent add constraint consent_medium_known
  check (medium in ('mobile', 'landline', 'sms', 'whatsapp', 'email', 'post'));
alter table unmatched_contact add constraint unmatched_contact_reason_known check (reason in ('nobody', 'several'));
alter table unmatched_contact add constraint unmatched_contact_decision_known check (decision in ('matched', 'dismissed'));
create index unmatched_contact_open_idx on unmatched_contact (id) where decision is null;

select secure_table(t, 'district_id = any ((select my_districts())::int[])') from unnest('{contact,answer,consent}'::regclass[]) t;
select secure_table('response_code', 'true');
select secure_table(t, null) from unnest('{foreign_person,unmatched_contact}'::regclass[]) t;
grant usage on sequence response_code_id_seq, contact_id_seq, answer_id_seq, consent_id_seq, unmatched_contact_id_seq to hustings_hq;

-- The user of the session in force; null where there is none.
create function my_user() returns integer
language sql stable security definer set search_path = public, pg_temp
as $$
  select u.id from app_session s join user_account u on u.id = s.user_id and u.disabled_at is null
  where s.id = nullif(current_setting('app.session_id', true), '')::uuid and s.revoked_at is null and s.expires_at > now()
$$;
revoke all on function my_user() from public;
grant execute on function my_user() to hustings_app, hustings_hq;

-- A canvasser writes down what happened at doors of their own districts, in their own name, and takes it back within a day.
create policy app_adds on contact for insert to hustings_app with check (
  district_id = any ((select my_districts())::int[]) and entered_by_id = (select my_user()) and run_id is null
  and exists (select from elector e where e.id = elector_id and e.district_id = contact.district_id));
create policy app_adds on answer for insert to hustings_app with check (
  district_id = any ((select my_districts())::int[])
  and exists (select from contact c where c.id = contact_id and c.elector_id = answer.elector_id
    and c.district_id = answer.district_id and c.entered_by_id = (select my_user())));
create policy app_removes on contact for delete to hustings_app using (
  district_id = any ((select my_districts())::int[]) and entered_by_id = (select my_user())
  and recorded_at > now() - interval '1 day');
grant insert on contact, answer to hustings_app;
grant delete on contact to hustings_app;
grant usage on sequence contact_id_seq, answer_id_seq to hustings_app;

-- The set to begin with; parties edit it.
insert into response_code (position, code, label, kind, reach, channels, suppression) values
  (10, 'answered', 'Spoke to them', 'outcome', 'elector', '{}', null),
  (20, 'not_home', 'Not in', 'outcome', 'nobody', '{door,phone}', null),
  (30, 'refused', 'Would not talk', 'outcome', 'elector', '{}', null),
  (40, 'come_back', 'Asked to come back', 'outcome', 'other', '{door,phone}', null),
  (50, 'busy', 'Busy', 'outcome', 'nobody', '{door,phone}', null),
  (60, 'inaccessible', 'Could not get to the door', 'outcome', 'nobody', '{door}', null),
  (70, 'left_message', 'Left a message', 'outcome', 'nobody', '{phone}', null),
  (80, 'wrong_number', 'Wrong number', 'outcome', 'nobody', '{phone,sms,whatsapp}', null),
  (90, 'disconnected', 'Number out of use', 'outcome', 'nobody', '{phone,sms,whatsapp}', null),
  (100, 'language', 'No common language', 'outcome', 'elector', '{}', null),
  (110, 'hostile', 'Hostile', 'outcome', 'elector', '{}', null),
  (120, 'moved', 'Moved away', 'outcome', 'other', '{}', 'moved'),
  (130, 'deceased', 'Has died', 'outcome', 'other', '{}', 'deceased'),
  (140, 'do_not_contact', 'Do not contact', 'outcome', 'elector', '{}', 'do-not-contact'),
  (150, 'do_not_knock', 'Do not knock', 'outcome', 'elector', '{}', 'do-not-knock'),
  (160, 'do_not_call', 'Do not telephone', 'outcome', 'elector', '{}', 'do-not-call'),
  (170, 'do_not_mail', 'Do not write', 'outcome', 'elector', '{}', 'do-not-mail'),
  (180, 'do_not_email', 'Do not e-mail', 'outcome', 'elector', '{}', 'do-not-email'),
  (190, 'do_not_text', 'Do not text', 'outcome', 'elector', '{}', 'do-not-text');
insert into response_code (position, code, label, kind, stance, party, strength, channels) values
  (210, 'labour', 'Labour', 'answer', 'party', 'labour', null, '{}'),
  (220, 'conservative', 'Conservative', 'answer', 'party', 'conservative', null, '{}'),
  (230, 'liberal_democrat', 'Liberal Democrat', 'answer', 'party', 'liberal_democrat', null, '{}'),
  (240, 'reform_uk', 'Reform UK', 'answer', 'party', 'reform_uk', null, '{}'),
  (250, 'green', 'Green', 'answer', 'party', 'green', null, '{}'),
  (260, 'snp', 'Scottish National Party', 'answer', 'party', 'snp', null, '{}'),
  (270, 'plaid_cymru', 'Plaid Cymru', 'answer', 'party', 'plaid_cymru', null, '{}'),
  (280, 'independent', 'Independent', 'answer', 'party', 'independent', null, '{}'),
  (290, 'other', 'Another party', 'answer', 'party', 'other', null, '{}'),
  (300, 'against', 'Against us', 'answer', 'against', null, null, '{}'),
  (310, 'undecided', 'Undecided', 'answer', 'undecided', null, null, '{}'),
  (320, 'wont_say', 'Will not say', 'answer', 'wont-say', null, null, '{}'),
  (330, 'non_voter', 'Will not vote', 'answer', 'non-voter', null, null, '{}'),
  (410, '1', '1 Firm for us', 'answer', 'for-us', null, 1, '{}'),
  (420, '2', '2 Probably for us', 'answer', 'for-us', null, 2, '{}'),
  (430, '3', '3 Undecided', 'answer', 'undecided', null, 3, '{}'),
  (440, '4', '4 Probably not us', 'answer', 'against', null, 4, '{}'),
  (450, '5', '5 Never us', 'answer', 'against', null, 5, '{}');
