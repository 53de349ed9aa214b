-- The party template feeds several polls in one run.
drop index "marked_register_run_id_key";
create index "marked_register_run_id_idx" on marked_register (run_id);
