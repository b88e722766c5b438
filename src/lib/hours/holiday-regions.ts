/** Countries whose public holidays are known as a whole, as ISO 3166-1 codes. */
const WHOLE = 'AT BE BG CZ DK EE FI GR HR HU IE IT LT LU LV MD MT NL NO PL PT RO RS SE SI SK UA';

/** A country whose public holidays differ from one region to the next. */
interface RegionalHolidays {
  /** Names of regions in the language of the library of holidays, by ISO 3166-2 code without the country. */
  names: Readonly<Record<string, string>>;
  /**
   * Set where regions without a name here have the holidays of the country and no others; the codes are those of regions
   * that hold some of both sorts.
   */
  restBut?: readonly string[];
}

/** Regions of which the library knows what they add to the holidays of their country. */
const REGIONAL: Readonly<Record<string, RegionalHolidays>> = {
  CH: {
    names: {
      AG: 'Aargau',
      AI: 'Appenzell Innerrhoden',
      BE: 'Bern',
      BL: 'Basel-Landschaft',
      BS: 'Basel-Stadt',
      FR: 'Freiburg',
      GE: 'Genf',
      GL: 'Glarus',
      JU: 'Jura',
      LU: 'Luzern',
      NE: 'Neuenburg',
      NW: 'Nidwalden',
      OW: 'Obwalden',
      SG: 'St. Gallen',
      SH: 'Schaffhausen',
      SO: 'Solothurn',
      SZ: 'Schwyz',
      TG: 'Thurgau',
      TI: 'Tessin',
      UR: 'Uri',
      VD: 'Waadt',
      VS: 'Wallis',
      ZG: 'Zug',
      ZH: 'Zürich',
    },
  },
  DE: {
    names: {
      BB: 'Brandenburg',
      BE: 'Berlin',
      BW: 'Baden-Württemberg',
      BY: 'Bayern',
      HB: 'Bremen',
      HE: 'Hessen',
      HH: 'Hamburg',
      MV: 'Mecklenburg-Vorpommern',
      NI: 'Niedersachsen',
      NW: 'Nordrhein-Westfalen',
      RP: 'Rheinland-Pfalz',
      SH: 'Schleswig-Holstein',
      SL: 'Saarland',
      SN: 'Sachsen',
      ST: 'Sachsen-Anhalt',
      TH: 'Thüringen',
    },
  },
  ES: {
    names: {
      AN: 'Andalucía',
      AR: 'Aragón',
      AS: 'Asturias',
      CB: 'Cantabria',
      CE: 'Ceuta',
      CL: 'Castilla y León',
      CM: 'Castilla-La Mancha',
      CT: 'Cataluña',
      EX: 'Extremadura',
      GA: 'Galicia',
      IB: 'Illes Balears',
      MC: 'Región de Murcia',
      MD: 'Comunidad de Madrid',
      ML: 'Melilla',
      NC: 'Comunidad Foral de Navarra',
      PV: 'País Vasco',
      RI: 'La Rioja',
      VC: 'Comunitat Valenciana',
    },
  },
  // Alsace and Moselle, three departments of the region Grand Est.
  FR: { names: { '57': 'Moselle', '67': 'Bas-Rhin', '68': 'Haut-Rhin' }, restBut: ['GES'] },
  GB: { names: { ENG: 'England', NIR: 'Northern Ireland', SCT: 'Scotland', WLS: 'Wales' } },
};

/**
 * The regions whose holidays may hold in a place, by the names of the library: one where it is certain, an empty name for a
 * country as a whole. Undefined where the holidays of the country are not known.
 * @param region ISO 3166-2 code, `DE-BY`
 */
export function listPossibleRegions(country: string, region: string | undefined): string[] | undefined {
  const regional = REGIONAL[country];
  if (!regional) return WHOLE.split(' ').includes(country) ? [''] : undefined;
  const { names, restBut } = regional;
  const code = region?.slice(country.length + 1);
  if (code !== undefined && names[code] !== undefined) return [names[code]];
  if (code !== undefined && restBut && !restBut.includes(code)) return [''];
  return [...(restBut ? [''] : []), ...Object.values(names)];
}
