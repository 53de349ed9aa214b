/** The slot of `turnout.local` in every score set. */
export const LOCAL_TURNOUT_SLOT = 1;
