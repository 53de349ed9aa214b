import { type ClientRequest, type IncomingMessage, request } from "node:http";

interface Sender {
  address: string;
  cookie: string;
  /** Of the upload; given by the server. */
  path: string;
}

const base64 = (text: string) => Buffer.from(text).toString("base64");

/**
 * Sends bytes by the tus protocol, over a connection that breaks after each of these lengths; each time it asks how much
 * arrived and goes on from there. Answers the id of the file they became.
 */
export async function sendInPieces(
  address: string,
  cookie: string,
  bytes: Buffer,
  lengths: readonly number[],
): Promise<string> {
  const created = await answered(
    open({ address, cookie, path: "/api/uploads" }, "POST", {
      "upload-length": String(bytes.length),
      "upload-metadata": `filename ${base64("cut.csv")},kind ${base64("register")}`,
    }).end(),
  );
  const path = new URL(String(created.headers.location), address).pathname;
  const sender = { address, cookie, path };
  for (const length of lengths) await sendAndBreak(sender, bytes, length);
  return sendRest(sender, bytes);
}

/** What the broken connection had sent may still be arriving: then it is asked again, as every client of the protocol does. */
async function sendRest(sender: Sender, bytes: Buffer): Promise<string> {
  for (;;) {
    const offset = await arrived(sender);
    const whole = await answered(patch(sender, bytes, offset).end(bytes.subarray(offset)), [409, 423]);
    if (whole.statusCode === 204) return String(whole.headers["hustings-file"]);
  }
}

function open({ address, cookie, path }: Sender, method: string, headers: Record<string, string> = {}) {
  const own = { cookie, origin: address, "tus-resumable": "1.0.0" };
  return request(new URL(path, address), { method, headers: { ...own, ...headers } });
}

function patch(sender: Sender, bytes: Buffer, offset: number): ClientRequest {
  return open(sender, "PATCH", {
    "content-type": "application/offset+octet-stream",
    "content-length": String(bytes.length - offset),
    "upload-offset": String(offset),
  });
}

async function sendAndBreak(sender: Sender, bytes: Buffer, length: number): Promise<void> {
  const offset = await arrived(sender);
  const sending = patch(sender, bytes, offset);
  await new Promise<void>((done) => {
    sending.on("close", () => done()).on("error", () => done());
    sending.write(bytes.subarray(offset, offset + length), () => sending.destroy());
  });
}

async function arrived(sender: Sender): Promise<number> {
  const { headers } = await answered(open(sender, "HEAD").end());
  return Number(headers["upload-offset"]);
}

function answered(sent: ClientRequest, expected: readonly number[] = []): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    sent.on("error", fail).on("response", (response) => {
      response.resume().on("end", () => {
        const { statusCode = 0 } = response;
        if (statusCode < 300 || expected.includes(statusCode)) done(response);
        else fail(new Error(`the server answered ${statusCode}`));
      });
    });
  });
}
