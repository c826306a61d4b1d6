// The fifty changed selections of the bench: the same as benches/native/selections.rs.

const ACTIVITIES = ['Under behandling', 'Afventer bruger', 'Tildelt 2. linje', 'Løst af servicedesk', 'Genåbnet af bruger'];
const CATEGORIES = ['Adgang og rettigheder', 'Pc og hardware', 'Fagsystemer', 'Print og scan', 'Telefoni'];
const DEPARTMENTS = ['Børn', 'Sundhed', 'Job', 'Teknik', 'Kultur', 'Stab'];

export const STACKS = Array.from({ length: 50 }, (_, number) => {
  const quarter = Math.floor(number / 4);
  const from = [ACTIVITIES[number % 5]];
  const to = [ACTIVITIES[(Math.floor(number / 5) + number + 1) % 5]];
  const condition = [
    { CaseAttribute: { attribute: 'Kategori', values: CATEGORIES.slice(0, 1 + (quarter % 5)) } },
    { CaseAttribute: { attribute: 'Forvaltning', values: DEPARTMENTS.slice(quarter % 6) } },
    { EventuallyFollows: { from, to } },
    { Chain: { steps: [['Løst af servicedesk'], from, to], gaps: ['Eventually', 'Eventually'] } },
  ][number % 4];
  return { filters: [{ condition, inverted: number % 3 === 2 }] };
});
