"use client";

import { useEffect, useState } from "react";
import type { FindItem } from "@/components/ui/find-item";

const TYPING_PAUSE_MS = 180;
const SHORTEST_QUERY = 2;

type Reply = { query: string; items: readonly FindItem[]; failed: boolean };

export type Answer = Reply & { waiting: boolean };

const NO_REPLY: Reply = { query: "", items: [], failed: false };

/** What a search answers to a query, asked after a pause in typing; a late answer to an earlier query is dropped. */
export function useAnswer(query: string, search?: (query: string) => Promise<readonly FindItem[]>): Answer {
  const [reply, setReply] = useState<Reply>(NO_REPLY);
  const asked = search !== undefined && query.length >= SHORTEST_QUERY;

  useEffect(() => {
    if (!asked || !search) return;
    let stale = false;
    const keep = (next: Reply) => !stale && setReply(next);
    const timer = setTimeout(() => {
      search(query).then(
        (items) => keep({ query, items, failed: false }),
        () => keep({ query, items: [], failed: true }),
      );
    }, TYPING_PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [asked, query, search]);

  if (!asked) return { ...NO_REPLY, waiting: false };
  return { ...reply, waiting: reply.query !== query };
}
