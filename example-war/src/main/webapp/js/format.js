// Numbers and times as the reader's own language writes them.

const amounts = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const ratios = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 });
const counts = new Intl.NumberFormat();
const times = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const clocks = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });
const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

export const amount = (value) => (value === null ? 'no price' : amounts.format(value));
export const ratio = (value) => ratios.format(value);
export const count = (value) => counts.format(value);
export const time = (value) => (value === null ? '' : times.format(new Date(value)));
export const clock = (value) => clocks.format(value);
export const day = (value) => (value === null ? '' : days.format(new Date(value)));

/** A time that has passed or will, in the unit that people would use. */
export function span(milliseconds) {
  const seconds = milliseconds / 1000;
  const [size, unit] = [[86400, 'd'], [3600, 'h'], [60, 'min'], [1, 's']].find(([least]) => seconds >= least) ?? [1, 's'];
  const value = seconds / size;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}

/** The lines of an address, as far as it is known. */
export const addressLines = ({ addressStreet, addressPostcode, addressCity }) =>
  [addressStreet, [addressPostcode, addressCity].filter(Boolean).join(' ')].filter(Boolean);

/** A constant as people read it. */
export const words = (constant) => constant.toLowerCase().replaceAll('_', ' ');
