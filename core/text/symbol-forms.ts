/** How UN symbols and resolution numbers are written, and whose a bare number is. */

/** A/HRC/54/75, CCPR/C/KHM/CO/3, S/RES/840 (1993), with or without spaces around the strokes. */
export const SYMBOL =
  /\b(?:A|S|E|CCPR|CAT|CED|CEDAW|CERD|CRC|CRPD|CMW|HR|HRI|SG)\s?\/\s?[A-Z0-9](?:[A-Z0-9.-]|\s?\/\s?(?=[A-Z0-9]))*(?:\s?\(\d{4}\))?/gi;

/** "resolution 54/36", "résolution n° 48/23", "resolution 840 (1993)", "សេចក្តីសម្រេចលេខ 54/36". */
export const RESOLUTION =
  /(?:r[ée]solutions?|(?:សេចក្តីសម្រេច|សេចក្ដីសម្រេច)(?:លេខ)?|决议)\s*(?:n[o°]\.?\s*)?(\d{2,4}(?:\/\d{1,3})?)(?!\d)(?:\s?\((?:19|20)\d\d\))?/giu;

export type ResolutionBody = 'council' | 'assembly' | 'security' | 'commission';

/** Names by which each body is spoken of beside a number. */
const NAMES: Record<ResolutionBody, RegExp> = {
  council: /human rights council|conseil des droits de l.homme|\bHRC\b|ក្រុមប្រឹក្សាសិទ្ធិមនុស្ស|人权理事会/i,
  assembly: /general assembly|assemblée générale|មហាសន្និបាត|联合国大会/i,
  security: /security council|conseil de sécurité|ក្រុមប្រឹក្សាសន្តិសុខ|安理会/i,
  commission: /commission on human rights|commission des droits de l.homme/i,
};
/** A body is named in the same clause as its number. */
const NEAR = 60;

/** The body a resolution's symbol is of. */
export function bodyOfResolution(symbol: string): ResolutionBody {
  if (/^A\/HRC\//i.test(symbol)) return 'council';
  if (/^A\/RES\//i.test(symbol)) return 'assembly';
  return /^S\/RES\//i.test(symbol) ? 'security' : 'commission';
}

/**
 * Several bodies count their resolutions alike: 54/36 of the Assembly is another text than 54/36 of
 * the Council. A number without a stroke says nothing unless its body stands beside it.
 */
export function otherBodyNear(
  text: string,
  start: number,
  end: number,
  body: ResolutionBody,
  number: string,
): boolean {
  const around = text.slice(Math.max(0, start - NEAR), end + NEAR);
  if (NAMES[body].test(around)) return false;
  const others = Object.values(NAMES).some(name => name.test(around));
  return others || !number.includes('/');
}
