-- Under which regulation a register or a marked register was supplied, and so what it may be used for.
ALTER TABLE "source_file" ADD COLUMN "entitlement" TEXT;
alter table source_file add constraint source_file_entitlement_check
  check (entitlement in ('regulation-103', 'regulation-105', 'regulation-106', 'regulation-108'));
