import type { Calendar } from '../calendar.ts'

const DAY = '(?:st|nd|rd|th)?'

/** How English names days. */
export const calendar: Calendar = {
  months: [
    String.raw`jan(?:uary|\.)?`,
    String.raw`feb(?:ruary|\.)?`,
    String.raw`mar(?:ch|\.)?`,
    String.raw`apr(?:il|\.)?`,
    'may',
    String.raw`jun(?:e|\.)?`,
    String.raw`jul(?:y|\.)?`,
    String.raw`aug(?:ust|\.)?`,
    String.raw`sept?(?:ember|\.)?`,
    String.raw`oct(?:ober|\.)?`,
    String.raw`nov(?:ember|\.)?`,
    String.raw`dec(?:ember|\.)?`,
  ],
  dates: [
    `D${DAY} (?:day )?(?:of )?M,? Y`,
    `M D${DAY},? Y`,
    `D${DAY} (?:day )?(?:of )?M`,
    `M D${DAY}`,
    'M,? Y',
    '(?<=(?:in|since|until|by|before|after|during|year|through|from) )Y(?! [a-z]+s)',
  ],
  joiners: ['to', 'and', 'or', 'until', 'till', 'through'],
  fromEnding: null,
  times: ['H(?:[:.]N)? ?P', 'H:N'],
  halves: { any: String.raw`(?:[ap]m|[ap]\. ?m\.?)(?![a-z])`, second: /^p/ },
  capital: true,
  leadingToMonth: /(?:^|[^a-z])(?:in|of|by|since|until|during|last|next|early|late|mid) $/,
}
