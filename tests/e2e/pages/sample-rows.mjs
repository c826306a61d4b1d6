// The rows of a sample, taken out of the page as a file: what a spec counts for itself.
import { SaveLog } from './save-log.mjs';

// Cases in the order of the file, each with its id and the activities and times of its events.
export async function casesOf(spor) {
  const dialog = new SaveLog(spor);
  await dialog.openFromMenu();
  await dialog.format('CSV til Excel').check({ force: true });
  const { bytes } = await dialog.saved();
  await dialog.close.click();
  const cases = new Map();
  for (const line of bytes.toString('utf8').trim().split('\r\n').slice(1)) {
    const [id, activity, time] = line.split(';');
    if (!cases.has(id)) cases.set(id, { id, activities: [], times: [] });
    cases.get(id).activities.push(activity);
    cases.get(id).times.push(time);
  }
  return [...cases.values()];
}
