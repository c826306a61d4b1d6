// Filters on what the events of a case give together, each through its form by keyboard alone; one log counted by hand.
import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { Spor, closeBrowser } from '../pages/spor.mjs';
import { atFilters, makes } from '../pages/filter-hand.mjs';
import { Log } from '../pages/log.mjs';

after(closeBrowser);

// M-1 takes four hours, two of them worked, with packing begun before the order is done; M-2 waits from Monday to Wednesday.
const ROWS = ['Sag;Aktivitet;Start;Slut;Beløb;Team',
  'M-1;Bestilt;22-01-2024 08:00;22-01-2024 09:00;80;Nord',
  'M-1;Pakket;22-01-2024 08:30;22-01-2024 10:00;120;Syd',
  'M-1;Betalt;22-01-2024 12:00;22-01-2024 12:00;;Nord',
  'M-2;Bestilt;22-01-2024 10:00;22-01-2024 11:00;300;Nord',
  'M-2;Betalt;24-01-2024 10:00;24-01-2024 14:00;10;Syd',
  'M-3;Bestilt;24-01-2024 08:00;24-01-2024 08:30;;Nord'];
const [M1, M2, M3] = [{ cases: 1, events: 3 }, { cases: 1, events: 2 }, { cases: 1, events: 1 }];
const both = (one, other) => ({ cases: one.cases + other.cases, events: one.events + other.events });

test('numbers and times of a case taken together, ends, and steps side by side', async (t) => {
  const spor = await Spor.open(t);
  await new Log(spor).openAboutNobody({ name: 'maskiner.csv', text: ROWS.join('\r\n') + '\r\n' });
  const on = { all: 3, ...(await atFilters(spor, true)) };
  await makes(on, 'Tal i sagen lagt sammen', async (hand) => {
    await hand.choose('Oplysning', 'Beløb');
    await hand.write('Mindst', '100');
    await hand.gives(both(M1, M2));
    await hand.write('Højst', '200');
    await hand.gives(M1);
    await hand.choose('Tal tages sammen som', 'mindste');
    await hand.write('Mindst', '0');
    await hand.write('Højst', '50');
  }, M2);
  await makes(on, 'Varighed', async (hand) => {
    await hand.choose('Hvilken tid?', 'tider for de enkelte trin, lagt sammen');
    await hand.choose('Enhed', 'timer');
    await hand.write('Mindst', '1');
    await hand.gives(both(M1, M2));
    await hand.choose('Trin', 'Betalt');
    await hand.gives(M2);
    await hand.choose('Hvilken tid ved trinnet?', 'ventetid, siden trinnet før var færdigt');
    await hand.gives(both(M1, M2));
    await hand.write('Højst', '5');
  }, M1);
  await makes(on, 'Flow-effektivitet', async (hand) => {
    await hand.write('Mindst', '50');
    await hand.gives(both(M1, M3));
    await hand.write('Højst', '99,5');
  }, M1);
  await makes(on, 'Trin side om side', async (hand) => {
    await hand.choose('Det ene trin', 'Pakket');
    await hand.choose('Det andet trin', 'Betalt');
    await hand.gives({ cases: 0, events: 0 });
    await hand.choose('Det andet trin', 'Bestilt');
  }, M1);
  await makes(on, 'Værdi i første eller sidste hændelse', async (hand) => {
    await hand.choose('Oplysning', 'Team');
    await hand.pick('Værdier', 'Syd');
    await hand.gives(M2);
    await hand.choose('Hvilken hændelse?', 'den første');
    await hand.gives({ cases: 0, events: 0 });
    await hand.pick('Værdier', 'Nord');
  }, both(both(M1, M2), M3));
  await makes(on, 'Periode', async (hand) => {
    await hand.day('Fra og med', '2024-01-23');
    await hand.day('Til og med', '2024-01-23');
    await hand.choose('Sager, der', 'begyndte før og sluttede efter perioden');
  }, M2);
  await makes(on, 'Hændelser med et tal', async (hand) => {
    await hand.choose('Oplysning', 'Beløb');
    await hand.write('Mindst', '100');
  }, { cases: 2, events: 2 });
  await makes(on, 'Hændelser af en varighed', async (hand) => {
    await hand.choose('Enhed', 'timer');
    await hand.write('Mindst', '1');
    await hand.write('Højst', '3');
  }, { cases: 2, events: 3 });
  assert.deepEqual(spor.errors, []);
});
