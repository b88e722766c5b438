/** A file in an archive, as README and manifest list it. */
export interface ListedMember {
  /** Path in the archive, `infographics/one-stop-shop-route.svg`. */
  path: string;
  locale: string;
  bytes: number;
  sha256: string;
  /** Date of its newest content. */
  date: string;
}

/** The same with its bytes. */
export interface PackedMember extends ListedMember {
  content: Uint8Array;
}
