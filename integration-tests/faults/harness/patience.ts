/**
 * How long anything is waited for that must come. A quiet machine needs a fiftieth of it; it is for
 * one that has a dozen other things to do.
 */
export const PATIENCE_MS = 60_000
