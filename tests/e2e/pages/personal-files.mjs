// An invented log about citizens: CPR numbers that pass the check digit, employees, free text. No real person is in it.
import { Data } from './data.mjs';
import { Start } from './start.mjs';

const two = (number) => String(number).padStart(2, '0');

// Sixty cases of three steps; four of them complain. 070761-4285 has the check digit: 4·0 + 3·7 + 2·0 + 7·7 + 6·6 + 5·1 + 4·4 + 3·2 + 2·8 + 1·5 = 154 = 14 · 11.
export function citizensCsv() {
  const lines = ['Sagsnr;Aktivitet;Tidspunkt;Sagsbehandler;Team;CPR-nr;Bemærkning'];
  const steps = ['Ansøgning modtaget', 'Samtale afholdt', 'Afgørelse truffet', 'Klage modtaget'];
  for (let number = 0; number < 60; number++) {
    const count = number % 17 === 0 ? 4 : 3;
    for (let step = 0; step < count; step++) {
      const time = `${two(1 + (number % 28))}-0${step + 1}-2024 08:${two(number % 60)}`;
      const employee = ['Mette Holm', 'Jens Lund', 'Kirsten Bech'][number % 3];
      const person = step === 0 ? '070761-4285' : '';
      lines.push(`S-${1000 + number};${steps[step]};${time};${employee};${['Øst', 'Vest'][number % 2]};${person};Borger ${number} ringede og fik svar om praktik`);
    }
  }
  return { name: 'borgere.csv', mimeType: 'text/csv', buffer: Buffer.from('\ufeff' + lines.join('\r\n') + '\r\n', 'utf8') };
}

// Reads it as it is guessed.
export async function openCitizens(spor, file = citizensCsv()) {
  await new Start(spor).choose(file);
  const data = new Data(spor);
  await data.waitForPreview();
  await data.showMap.click();
}

// Forty cases of two steps; of every third case the application was registered five days after it came.
export function lateCitizensCsv() {
  const lines = ['Sagsnr;Aktivitet;Tidspunkt;Registreret;Sagsbehandler;CPR-nr'];
  for (let number = 0; number < 40; number++) {
    const day = 1 + (number % 20);
    const who = ['Mette Holm', 'Jens Lund', 'Kirsten Bech'][number % 3];
    const minute = two((number * 7 + 3) % 50);
    const late = number % 3 === 0 ? 5 : 0;
    lines.push(`S-${1000 + number};Ansøgning modtaget;${two(day)}-01-2024 08:${minute};${two(day + late)}-01-2024 09:${minute};${who};070761-4285`);
    lines.push(`S-${1000 + number};Afgørelse truffet;${two(day)}-02-2024 10:${minute};${two(day)}-02-2024 11:${minute};${who};`);
  }
  return { name: 'sent-registreret.csv', mimeType: 'text/csv', buffer: Buffer.from('\ufeff' + lines.join('\r\n') + '\r\n', 'utf8') };
}
