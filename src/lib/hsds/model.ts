/**
 * The parts of the Human Services Data Specification 3 that the site can fill. Names and shapes are its own.
 * @see https://docs.openreferral.org/en/3.0/hsds/schema_reference.html
 */
export interface HsdsPhone {
  id: string;
  number: string;
  extension?: number;
  /** As in RFC 6350. */
  type: 'voice' | 'text';
  description?: string;
}

export interface HsdsSchedule {
  id: string;
  freq?: 'WEEKLY';
  /** `MO,TU` */
  byday?: string;
  /** `09:00` */
  opens_at?: string;
  closes_at?: string;
  description: string;
}

export interface HsdsLanguage {
  id: string;
  name: string;
  code: string;
}

export interface HsdsAddress {
  id: string;
  address_1: string;
  address_2?: string;
  city: string;
  /** Not in our records; the specification asks for the field. */
  state_province: string;
  postal_code: string;
  /** ISO 3166-1 alpha-2; empty where the city has none. */
  country: string;
  address_type: 'physical';
}

export interface HsdsLocation {
  id: string;
  location_type: 'physical';
  name: string;
  description?: string;
  url?: string;
  latitude?: number;
  longitude?: number;
  languages: HsdsLanguage[];
  addresses: HsdsAddress[];
  accessibility: { id: string; description: string }[];
  phones: HsdsPhone[];
  schedules: HsdsSchedule[];
  contacts: { id: string; email: string }[];
}

export interface HsdsService {
  id: string;
  name: string;
  description: string;
  url: string;
  status: 'active' | 'inactive';
  fees_description?: string;
  eligibility_description?: string;
  application_process?: string;
  alert?: string;
  /** Date on which the facts were last compared with their sources. */
  assured_date: string;
  last_modified: string;
  phones: HsdsPhone[];
  service_areas: { id: string; name: string }[];
  required_documents: { id: string; document: string }[];
  service_at_locations: { id: string; location: HsdsLocation }[];
}

/** A list as the specification's own interface gives it. */
export interface HsdsPage {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: HsdsService[];
}
