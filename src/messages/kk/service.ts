/** What a person reads of the service itself. */
export const service = {
  // Stands before what changed, where a person is asked.
  told: {
    urgent: 'Әдеттегі мерзімнен бұрын күшіне енеді. Себебі: {{reason}}',
    again: 'Мәтін өзгерген жоқ. Неге қайта сұралады: {{reason}}',
  },
  // The file that a person's bundle begins with.
  bundle: `ҚАЗАҚША

Бұл бумада сіздің барлық жауабыңыз және олардың дәлелі бар.

history.json            барлық жауабыңыз, ескісінен жаңасына қарай
receipts/               қол қойылған растамалар
openings/               растаманың дәл сіздікі екенін көрсететін мәліметтер; бөтен адамға бермеңіз
texts/                  сіз жауап берген редакциялардың мәтіні, үш тілде
shown/                  сізге экранда көрсетілген мәтіндер мен өзгерістер
keys.json               қызметтің ашық кілттері
product-keys.json       өнімнің ашық кілттері
verify.html             растамаларды желісіз тексеретін бет: браузерде ашып, осы буманы тастаңыз
log/                    журналдың қол қойылған күйі және одан бергі дәлелдер

Растама – электрондық цифрлық қолтаңба емес. Ол қызметтің не жазып алғанын растайды.
Тексеру: npm run service -- verify kelisim.zip --keys <қызметтің мекенжайы>/api/v1/keys
`,
} as const
