import type { PoolClient } from "pg";
import { readPeople } from "@/lib/linkage/data/read-people";
import type { CodedFile, KnownRows } from "@/lib/linkage/types";

export interface RegisterPair {
  left: CodedFile;
  right: CodedFile;
  /** elector of each row */
  leftIds: Int32Array;
  rightIds: Int32Array;
  known: KnownRows;
}

/**
 * The people of a register and of the one before, as they are known now. Who is on both is known to be one person; who was
 * on an older register and came back has nobody to be linked with.
 */
export async function readRegisters(
  client: PoolClient,
  previousId: number,
  versionId: number,
): Promise<RegisterPair> {
  const before = await readSide(client, previousId, versionId);
  const after = await readSide(client, versionId, versionId);
  const rowOf = new Map<number, number>();
  before.ids.forEach((id, row) => {
    rowOf.set(id, row);
  });
  const known = { left: [] as number[], right: [] as number[], alone: [] as number[] };
  after.ids.forEach((id, row) => {
    const left = rowOf.get(id);
    if (left !== undefined) {
      known.left.push(left);
      known.right.push(row);
    } else if (!after.marks[row]) known.alone.push(row);
  });
  return {
    left: before.file,
    right: after.file,
    leftIds: before.ids,
    rightIds: after.ids,
    known: {
      left: Int32Array.from(known.left),
      right: Int32Array.from(known.right),
      aloneLeft: new Int32Array(0),
      aloneRight: Int32Array.from(known.alone),
    },
  };
}

/** The people in force at a version, by id; marked are those whom the version to link shows first. */
function readSide(client: PoolClient, inForceAt: number, versionId: number) {
  return readPeople(
    client,
    `select e.id, (e.first_registered_on = v.published_on)::int, e.forename, e.surname, array_to_string(a.lines, ' '), a.postcode, e.attains_on, e.vendor_id
     from (select distinct elector_id as id from register_in_force(${inForceAt})) p join elector e using (id)
     join register_version v on v.id = ${versionId} left join address a on a.id = e.address_id order by e.id`,
    ["forename", "surname", "address", "postcode", "dob", "id"],
  );
}
