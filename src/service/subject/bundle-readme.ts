/** What a person reads first in their bundle, Kazakh first. */
export const BUNDLE_README = `ҚАЗАҚША

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

Растама — электрондық цифрлық қолтаңба емес. Ол қызметтің не жазып алғанын растайды.
Тексеру: npm run service -- verify kelisim.zip --keys <қызметтің мекенжайы>/api/v1/keys


РУССКИЙ

Здесь все ваши ответы и их доказательства.

history.json            все ответы, от старых к новым
receipts/               подписанные подтверждения
openings/               то, что показывает, что подтверждение именно ваше; не передавайте посторонним
texts/                  тексты редакций, на которые вы ответили, на трёх языках
shown/                  тексты и изменения, которые вам показали на экране
keys.json               открытые ключи сервиса
product-keys.json       открытые ключи продукта
verify.html             страница, которая проверяет подтверждения без сети: откройте её в браузере и перетащите в неё этот набор
log/                    подписанное состояние журнала и доказательства к нему

Подтверждение не является электронной цифровой подписью. Оно подтверждает то, что записал сервис.
Проверка: npm run service -- verify kelisim.zip --keys <адрес сервиса>/api/v1/keys


ENGLISH

All your answers and their proofs are here.

history.json            all answers, from the oldest to the newest
receipts/               signed receipts
openings/               what shows that a receipt is yours; do not give it to strangers
texts/                  the texts of the versions that you answered, in three languages
shown/                  the texts and changes that you were shown on the screen
keys.json               public keys of the service
product-keys.json       public keys of the product
verify.html             a page that checks receipts without a network: open it in a browser and drop this bundle there
log/                    the signed state of the log, and the proofs that lead to it

A receipt is not an electronic signature. It confirms what the service recorded.
To verify: npm run service -- verify kelisim.zip --keys <address of the service>/api/v1/keys
`
