/** What announces a code or a name in Kazakh. */
export const codes: readonly string[] = [
  String.raw`код(?!екс)\p{L}*`,
  String.raw`кілт\p{L}*`,
  String.raw`құпия\s?сөз\p{L}*`,
  String.raw`пароль\p{L}*`,
  String.raw`логин\p{L}*`,
  String.raw`токен\p{L}*`,
  String.raw`лақап ат\p{L}*`,
  'ник(?:нейм)?[іи]?',
  String.raw`тикер\p{L}*`,
  String.raw`файл\p{L}*`,
  String.raw`шот\p{L}*`,
  'жсн',
  'бсн',
  'бсқ',
  'жск',
  'бск',
]
