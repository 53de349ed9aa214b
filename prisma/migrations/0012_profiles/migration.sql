-- What the profiles that learn from answers see of an elector: one byte a feature (lib/profiles/evidence).
alter table elector_feature add column evidence bytea not null default '';
-- The same as it was when the set was made, for explanations.
alter table elector_score add column evidence bytea not null default '';

-- The bytes are written after the row: with room on its page the row stays there, and no index is touched. Rows are made
-- from electors in one statement, so that checking each key against the parts of elector (40 s for a city) tells nothing.
alter table elector_feature set (fillfactor = 50);
alter table elector_feature alter constraint elector_feature_elector_id_fkey not enforced;
alter table elector_feature alter constraint elector_feature_district_id_fkey not enforced;
