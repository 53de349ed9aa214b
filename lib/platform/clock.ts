/** The clock is an argument wherever time matters; this is the one that the edges pass in. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
