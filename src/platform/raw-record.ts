/** A record as it stands on the device: under its id, of whatever shape. Who reads it checks it. */
export type RawRecord = { readonly id: string } & Readonly<Record<string, unknown>>;
