// Questions to a log, answered in plain JavaScript case by case: what the filters are held against.

// Cases and events of what is left.
export const left = (cases) => ({ cases: cases.length, events: cases.reduce((sum, of) => sum + of.events.length, 0) });

// Whole cases for which `holds` of their events is true.
export const whole = (cases, holds) => left(cases.filter((of) => holds(of.events, of)));

// What `cut` leaves of the events of each case; a case without events is gone.
export const parts = (cases, cut) => left(cases.map((of) => ({ events: cut(of.events) })).filter((of) => of.events.length > 0));

const pairs = (events, from, to, directly) => {
  const found = [];
  events.forEach((one, at) => events.slice(at + 1, directly ? at + 2 : undefined)
    .forEach((other) => one.activity === from && other.activity === to && found.push([one, other])));
  return found;
};

export const follows = (from, to, { directly = false, fits = () => true } = {}) =>
  (events) => pairs(events, from, to, directly).some(([one, other]) => fits(one, other));

export const never = (from, to, { directly = false, without = true } = {}) => (events) =>
  pairs(events, from, to, directly).length === 0 && (without || events.some(({ activity }) => activity === from));

// One event of each step in rising order; a step marked «!» is the very next event.
export const chain = (...steps) => (events) => {
  const from = (at, step) => step === steps.length || events.some((event, place) => {
    const [, next, name] = steps[step].match(/^(!?)(.*)$/);
    return place > at && (!next || place === at + 1) && event.activity === name && from(place, step + 1);
  });
  return from(-1, 0);
};

export const times = (name, least) => (events) => events.filter(({ activity }) => activity === name).length >= least;

// The name again after at least one other step.
export const returns = (events) =>
  events.some(({ activity }, at) => at > 0 && events[at - 1].activity !== activity && events.slice(0, at).some((before) => before.activity === activity));

export const backAndForth = (events) =>
  events.some(({ activity }, at) => at > 1 && events[at - 2].activity === activity && events[at - 1].activity !== activity);

const valuesAt = (events, name, column) => new Set(events.filter(({ activity }) => activity === name).map((event) => event[column]).filter(Boolean));

export const eyes = (one, other, column, same) => (events) => {
  const [first, second] = [valuesAt(events, one, column), valuesAt(events, other, column)];
  const shared = [...first].some((value) => second.has(value));
  return same ? shared : first.size > 0 && second.size > 0 && !shared;
};

export const distinct = (name, column, least) => (events) => valuesAt(events, name, column).size >= least;

// The values of a column, each once where it stands several times in a row.
const row = (events, column) => events.map((event) => event[column]).filter(Boolean).filter((value, at, all) => value !== all[at - 1]);

export const inARow = (column, ...values) => (events) => row(events, column).some((_, at, all) => values.every((value, step) => all[at + step] === value));

export const changes = (column, least) => (events) => row(events, column).length - 1 >= least;

export const sameInstant = (one, other) => (events) => events.some((event, at) => at > 0 && event.millis === events[at - 1].millis
  && [[one, other], [other, one]].some(([a, b]) => events[at - 1].activity === a && event.activity === b));

export const duration = (events) => Math.max(...events.map(({ millis }) => millis)) - Math.min(...events.map(({ millis }) => millis));

// Variants with their cases, commonest first, ties by the names of their steps.
export function variants(cases) {
  const counts = new Map();
  for (const { activities } of cases) counts.set(activities.join('\u0000'), (counts.get(activities.join('\u0000')) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

export const ofVariants = (cases, kept) => {
  const names = new Set(kept.map(([name]) => name));
  return whole(cases, (_, { activities }) => names.has(activities.join('\u0000')));
};

// Cases whose `name` happens at one instant in at least `least` cases.
export function batches(cases, name, least) {
  const instants = new Map();
  const of = ({ events }) => new Set(events.filter(({ activity }) => activity === name).map(({ millis }) => millis));
  for (const one of cases) for (const instant of of(one)) instants.set(instant, (instants.get(instant) ?? 0) + 1);
  return whole(cases, (_, one) => [...of(one)].some((instant) => instants.get(instant) >= least));
}

// SplitMix64 (Steele, Lea, Flood 2014) at the place of each case: the cases with the smallest numbers are drawn.
export function sample(cases, count, seed) {
  const bits = (1n << 64n) - 1n;
  const mixed = (place) => {
    let z = (BigInt(seed) + (BigInt(place) + 1n) * 0x9E3779B97F4A7C15n) & bits;
    z = ((z ^ (z >> 30n)) * 0xBF58476D1CE4E5B9n) & bits;
    z = ((z ^ (z >> 27n)) * 0x94D049BB133111EBn) & bits;
    return z ^ (z >> 31n);
  };
  const drawn = cases.map((of, place) => [mixed(place), of]).sort(([a], [b]) => (a < b ? -1 : 1));
  return left(drawn.slice(0, count).map(([, of]) => of));
}

// From the first event of `first` to the last, or first, of `last` behind it.
export const between = (first, last, untilLast) => (events) => {
  const from = events.findIndex(({ activity }) => activity === first);
  const ends = events.map((_, at) => at).filter((at) => at > from && events[at].activity === last);
  return from < 0 || ends.length === 0 ? [] : events.slice(from, (untilLast ? ends.at(-1) : ends[0]) + 1);
};

// Every stretch from `first` to the next `last`, each as a case.
export const stretches = (cases, first, last) => left(cases.flatMap(({ events }) => {
  const found = [];
  let open = -1;
  events.forEach(({ activity }, at) => {
    if (open >= 0 && activity === last) {
      found.push({ events: events.slice(open, at + 1) });
      open = -1;
    } else if (open < 0 && activity === first) open = at;
  });
  return found;
}));

export const upTo = (name) => (events) => events.slice(0, events.findIndex(({ activity }) => activity === name) + 1);
