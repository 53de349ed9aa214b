import sax from "sax";
import type { Entry } from "yauzl";
import type { OpenZip } from "@/lib/imports/data/open-zip";
import { badInput } from "@/lib/platform/errors";

export interface XmlReader {
  /** Names without their prefix; attributes likewise. */
  open?: (tag: string, attributes: Record<string, string>) => void;
  text?: (piece: string, tag: string) => void;
  close?: (tag: string) => void;
}

/** Streams the elements of an XML file in an archive; nothing where there is no such file. */
export async function readXml(zip: OpenZip, entry: Entry | undefined, reader: XmlReader): Promise<void> {
  for await (const _ of xmlPieces(zip, entry, reader));
}

/** As `readXml`, pausing after each piece, so that what was read of it can be handed on. */
export async function* xmlPieces(
  zip: OpenZip,
  entry: Entry | undefined,
  reader: XmlReader,
): AsyncGenerator<void> {
  if (!entry) return;
  const xml = sax.parser(true, { position: false });
  let tag = "";
  xml.onopentag = ({ name, attributes }) => {
    tag = local(name);
    const entries = Object.entries(attributes as Record<string, string>);
    reader.open?.(tag, Object.fromEntries(entries.map(([key, value]) => [local(key), value])));
  };
  xml.ontext = (piece) => reader.text?.(piece, tag);
  xml.onclosetag = (name) => {
    reader.close?.(local(name));
    tag = "";
  };
  const decoder = new TextDecoder();
  try {
    for await (const chunk of await zip.read(entry)) {
      xml.write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    xml.close();
    yield;
  } catch (error) {
    if (error instanceof Error && error.name === "AppError") throw error;
    throw badInput(`${entry.fileName} in this workbook is damaged. Save it again.`);
  }
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);
