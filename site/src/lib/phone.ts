const franceCode = '+33';

/** A telephone number as a telephone dials it from anywhere: `05 59 11 45 33` → `+33559114533`. */
export function toDialable(phone: string): string {
  const digits = phone.replaceAll(/[^\d+]/g, '');
  return /^0\d{9}$/.test(digits) ? `${franceCode}${digits.slice(1)}` : digits;
}
