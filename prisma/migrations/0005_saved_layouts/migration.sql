CREATE TABLE "saved_layout" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "header_key" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "saved_by_id" INTEGER,
    "saved_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_layout_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "saved_layout_kind_header_key_key" ON "saved_layout"("kind", "header_key");

ALTER TABLE "saved_layout" ADD CONSTRAINT "saved_layout_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "user_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "saved_layout" ADD CONSTRAINT "saved_layout_name_said" CHECK (name <> '');

-- Names of columns and no person's data; the files that use it are headquarters' business.
select secure_table('saved_layout', null);
grant usage on sequence saved_layout_id_seq to hustings_hq;
