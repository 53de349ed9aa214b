-- What the profiles that learn from answers see of an elector: one byte a feature (lib/profiles/evidence).
alter table elector_feature add column evidence bytea not null default '';
-- The same as it was when the set was made, for explanations.
alter table elector_score add column evidence bytea not null default '';
