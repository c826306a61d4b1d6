// The rows of a sample, taken out of the page as a file: what a spec counts for itself.
import { SaveLog } from './save-log.mjs';

// Cases in the order of the file, each with its id, the activities and times of its events, and the events with all columns.
export async function casesOf(spor) {
  const dialog = new SaveLog(spor);
  await dialog.openFromMenu();
  await dialog.format('CSV til Excel').check({ force: true });
  const { bytes } = await dialog.saved();
  await dialog.close.click();
  const [head, ...lines] = bytes.toString('utf8').replace(/^\ufeff/, '').trim().split('\r\n').map((line) => line.split(';'));
  const cases = new Map();
  for (const cells of lines) {
    const [id, activity, time] = cells;
    if (!cases.has(id)) cases.set(id, { id, activities: [], times: [], events: [] });
    const of = cases.get(id);
    of.activities.push(activity);
    of.times.push(time);
    of.events.push({ activity, millis: instantOf(time), weekday: weekdayOf(time), hour: Number(time.slice(11, 13)), ...Object.fromEntries(head.map((name, place) => [name, cells[place]])) });
  }
  return [...cases.values()];
}

const wall = (time) => {
  const [, day, month, year, hour = 0, minute = 0, second = 0] = time.match(/^(\d\d)-(\d\d)-(\d{4})(?: (\d\d):(\d\d)(?::(\d\d))?)?/).map(Number);
  return Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0);
};

// From 0, Monday.
const weekdayOf = (time) => (new Date(wall(time)).getUTCDay() + 6) % 7;

// Danish clocks of the samples' years: summer time from the last Sunday of March, 2 o'clock, to that of October, 3 o'clock.
export function instantOf(time) {
  const millis = wall(time);
  const year = new Date(millis).getUTCFullYear();
  const lastSunday = (month) => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return last.getTime() - last.getUTCDay() * 86_400_000;
  };
  const isSummer = millis >= lastSunday(2) + 2 * 3_600_000 && millis < lastSunday(9) + 3 * 3_600_000;
  return millis - (isSummer ? 2 : 1) * 3_600_000;
}
