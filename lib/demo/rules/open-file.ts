export type LineSink = (line: string) => void;

/** Opens the file of that name (without authority or ending); lines come in order, without line end. */
export type OpenFile = (name: string, header: string) => { write: LineSink; close: () => void };
