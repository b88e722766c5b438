/** A licence by name and, where everyone can find it, its page. */
export interface Licence {
  name: string;
  url?: string;
}

/** SPDX name → `CC-BY-4.0`: “CC BY 4.0” and its page; other names as they are. */
export function getLicence(spdx: string): Licence {
  const [, kind, version] = /^CC-(BY(?:-[A-Z]{2})*)-(\d\.\d)$/.exec(spdx) ?? [];
  if (!kind || !version) return { name: spdx };
  return {
    name: `CC ${kind} ${version}`,
    url: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
  };
}
