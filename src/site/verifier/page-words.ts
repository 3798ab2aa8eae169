import type { ByLocale } from '../../domain/locale.ts'

/** The words around a report, on the page that checks files by itself. */
export const PAGE_WORDS = {
  kk: {
    title: 'Растаманы тексеру',
    lead: 'Растаманы немесе бүкіл буманы (kelisim.zip) осында тастаңыз. Тексеру осы құрылғыда өтеді, желіге ештеңе жіберілмейді.',
    choose: 'Файлдарды таңдау',
    noSignature: 'Растама – электрондық цифрлық қолтаңба емес. Ол қызметтің не жазып алғанын растайды.',
    enclosed:
      'Кілттер осы файлдармен бірге келді: бұл олардың бір-біріне сәйкес екенін ғана көрсетеді. Тәуелсіз тексеру үшін қызметтің өз мекенжайынан алынған keys.json файлын қосыңыз немесе журналдың кілтін салыстырыңыз.',
    service: 'Кілттер осы қызметтің өзінен алынды.',
    added: 'Кілттер сіз қосқан keys.json файлынан алынды.',
    logKey: 'Журналдың кілті',
    noKeys: 'Тексеру үшін қызметтің keys.json файлы да керек: екеуін бірге таңдаңыз.',
    noReceipt: 'Бұл файлдарда растама жоқ.',
    unreadable: 'Буманы ашу мүмкін болмады.',
    tooOld:
      'Бұл браузер Ed25519 қолтаңбасын тексере алмайды. Жаңарақ браузер керек: Chrome 137, Firefox 129, Safari 17 немесе одан жаңа.',
    working: 'Тексеріліп жатыр…',
    languages: 'Тілдер',
  },
  ru: {
    title: 'Проверить подтверждение',
    lead: 'Перетащите сюда подтверждение или весь набор (kelisim.zip). Проверка идёт на этом устройстве, в сеть ничего не отправляется.',
    choose: 'Выбрать файлы',
    noSignature:
      'Подтверждение не является электронной цифровой подписью. Оно подтверждает то, что записал сервис.',
    enclosed:
      'Ключи пришли вместе с этими файлами: видно лишь, что они согласуются между собой. Для независимой проверки добавьте keys.json, полученный с адреса самого сервиса, или сравните ключ журнала.',
    service: 'Ключи взяты у самого сервиса.',
    added: 'Ключи взяты из добавленного вами файла keys.json.',
    logKey: 'Ключ журнала',
    noKeys: 'Для проверки нужен ещё файл keys.json сервиса: выберите оба файла вместе.',
    noReceipt: 'В этих файлах нет подтверждения.',
    unreadable: 'Набор не удалось открыть.',
    tooOld:
      'Этот браузер не умеет проверять подписи Ed25519. Нужен более новый: Chrome 137, Firefox 129, Safari 17 или новее.',
    working: 'Идёт проверка…',
    languages: 'Языки',
  },
  en: {
    title: 'Verify receipt',
    lead: 'Drop a receipt or the whole bundle (kelisim.zip) here. The check runs on this device; nothing is sent anywhere.',
    choose: 'Choose files',
    noSignature: 'A receipt is not an electronic signature. It confirms what the service recorded.',
    enclosed:
      'The keys came with these files, so this shows only that they agree with one another. To check independently, add a keys.json fetched from the service itself, or compare the key of the log.',
    service: 'The keys are those of the service itself.',
    added: 'The keys are those of the keys.json that you added.',
    logKey: 'Key of the log',
    noKeys: 'The keys.json of the service is needed as well: choose both files together.',
    noReceipt: 'These files hold no receipt.',
    unreadable: 'The bundle could not be opened.',
    tooOld:
      'This browser cannot check Ed25519 signatures. It takes Chrome 137, Firefox 129, Safari 17 or newer.',
    working: 'Checking…',
    languages: 'Languages',
  },
} as const satisfies ByLocale<Record<string, string>>
