/** The pages of an import, in their order. */
export const IMPORT_STEPS = ["Upload", "Check", "Import"] as const;
