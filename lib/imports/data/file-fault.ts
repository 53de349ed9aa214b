import { AppError } from "@/lib/platform/errors";

/** Why a file is refused as a whole, with the place where it shows. */
export class FileFault extends AppError {
  constructor(
    readonly line: number,
    readonly column: string,
    readonly reason: string,
  ) {
    super(
      "BAD_INPUT",
      `Line ${line}, column "${column}": ${reason}. Correct the file and load it again; nothing of it was loaded.`,
    );
  }
}
