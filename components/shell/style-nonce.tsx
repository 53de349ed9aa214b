"use client";

import { useState } from "react";

/**
 * Dialogs lock the scrolling of the page by a style element, and ask for its nonce here (the package get-nonce, by the
 * name that bundlers gave it). The nonce is that of the document, so the first one stays, whatever later answers carry.
 */
export function StyleNonce({ nonce }: { nonce: string | undefined }) {
  useState(() => {
    if (typeof window !== "undefined") Object.assign(window, { __webpack_nonce__: nonce });
  });
  return null;
}
