import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { sendLink } from "@/lib/access/mutations/send-link";

/** A mail server of a few lines, which takes what it is given, or refuses. Its address is read once, at the start. */
const { mails, server } = await vi.hoisted(async () => {
  const { createServer } = await import("node:net");
  const { createInterface } = await import("node:readline");
  const mails = { inbox: [] as { from: string; to: string; text: string }[], refusing: false };
  const server = createServer((socket) => {
    let mail = { from: "", to: "", text: "" };
    let inBody = false;
    const say = (line: string) => socket.write(`${line}\r\n`);
    const takeLine = (line: string) => {
      if (line !== ".") {
        mail.text += `${line}\n`;
        return;
      }
      inBody = false;
      mails.inbox.push(mail);
      mail = { from: "", to: "", text: "" };
      say("250 taken");
    };
    const answer = (line: string) => {
      const [command = ""] = line.toUpperCase().split(/[ :]/);
      if (command === "MAIL") mail.from = line;
      if (command === "RCPT") mail.to = line;
      if (command === "RCPT" && mails.refusing) return say("550 no such box");
      inBody = command === "DATA";
      return say(inBody ? "354 go on" : command === "QUIT" ? "221 bye" : "250 ok");
    };
    say("220 mail.example.org");
    createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (line) =>
      inBody ? takeLine(line) : answer(line),
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === "object" && address?.port}`;
  process.env.MAIL_FROM = "Hustings <hustings@example.org>";
  return { mails, server };
});
const { inbox } = mails;

afterAll(() => {
  server.close();
});

beforeEach(() => {
  inbox.length = 0;
  mails.refusing = false;
});

const send = (name = "Zoë") =>
  sendLink({
    kind: "invitation",
    token: "T0k3n-of-forty-three-letters",
    to: { name, email: "zoe@example.org" },
    origin: "https://hustings.example.org",
  });

test("an invitation goes to the person invited alone, and the inviter does not see the link", async () => {
  expect(await send()).toEqual({ mailedTo: "zoe@example.org" });
  expect(inbox).toHaveLength(1);
  const [{ from, to, text }] = inbox as [(typeof inbox)[0]];
  expect(from).toContain("<hustings@example.org>");
  expect(to).toContain("<zoe@example.org>");
  expect(text).toContain("Subject: Your invitation to Hustings");
  const body = Buffer.from(text.slice(text.indexOf("\n\n")).replace(/=\n/g, ""), "latin1").toString();
  expect(body).toContain("https://hustings.example.org/join/T0k3n-of-forty-three-letters");
});

test("a name cannot add a header or another recipient", async () => {
  await send("Zoë\r\nBcc: eve@example.org\r\nX: y");
  expect(inbox).toHaveLength(1);
  const head = inbox[0]!.text.slice(0, inbox[0]!.text.indexOf("\n\n"));
  expect(head).not.toMatch(/^(Bcc|X):/m);
});

test("where the server does not take the mail, the link is shown instead", async () => {
  mails.refusing = true;
  expect(await send()).toEqual({ url: "https://hustings.example.org/join/T0k3n-of-forty-three-letters" });
  expect(inbox).toEqual([]);
});
