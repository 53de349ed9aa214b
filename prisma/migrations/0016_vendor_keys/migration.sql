-- Keys that some councils' software gives with a register: of the elector, and of the property. Null where it gives none.

ALTER TABLE "elector" ADD COLUMN "vendor_id" TEXT;

ALTER TABLE "address" ADD COLUMN "uprn" TEXT;

alter table elector_before add column vendor_id text;
