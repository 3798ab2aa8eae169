import type { Edit } from '../edit.ts'

/** Real clauses, amended as they really were or by an edit of a usual kind (`source` says which). Written before a look at what the code finds: not to be tuned to. */
export const EDITS: readonly Edit[] = [
  {
    id: 'en-f01',
    before:
      'We give the person who posted the material approximately 24 hours to delete or change what the notice names.',
    after:
      'We give the person who posted the material approximately 1 business day to delete or change what the notice names.',
    facts: [{ kind: 'period', before: '24 hours', after: '1 business day' }],
    source: 'a takedown policy, 2019 → 2020',
  },
  {
    id: 'en-f02',
    before: 'For preview features, our maximum liability is limited to direct damages up to US $5,000.',
    after: 'For preview features, our maximum liability is limited to direct damages up to US $500.',
    facts: [{ kind: 'money', before: '$5,000', after: '$500' }],
    source: 'preview terms of a code host, 2023',
  },
  {
    id: 'en-f03',
    before: 'We will review your report and get back to you as soon as we can, usually within 24 hours.',
    after: 'We will review your report and get back to you as soon as we can, usually within 72 hours.',
    facts: [{ kind: 'period', before: '24 hours', after: '72 hours' }],
    source: 'a security policy, 2020',
  },
  {
    id: 'en-f04',
    before: 'We acknowledge every report, usually within 24 hours.',
    after: 'We acknowledge every report.',
    facts: [{ kind: ['period', 'bound'], before: '24 hours', after: null }],
    source: 'a security policy, 2020',
  },
  {
    id: 'en-f05',
    before:
      'To keep our footprint small, we will cancel your account if it has been inactive for an extended period.',
    after:
      'To keep our footprint small, we may cancel your account if it has been inactive for an extended period.',
    facts: [{ kind: 'duty', before: 'will cancel', after: 'may cancel' }],
    source: 'a cancellation policy, 2019',
  },
  {
    id: 'en-f06',
    before: 'We do and will not charge you a different amount because you have used your privacy rights.',
    after: 'We do not and will not charge you a different amount because you have used your privacy rights.',
    facts: [{ kind: 'negation', before: 'do', after: 'do not' }],
    source: 'a privacy policy, 2020',
  },
  {
    id: 'en-f07',
    before: 'A similar program for data transferred from Switzerland is still in effect.',
    after: 'A similar program for data transferred from Switzerland was in effect until September 8, 2020.',
    facts: [{ kind: ['date', 'bound'], before: null, after: 'September 8, 2020' }],
    source: 'a privacy policy, 2020',
  },
  {
    id: 'en-f08',
    before:
      'You will not be able to open your account once you cancel, so save everything you want to keep beforehand.',
    after:
      'Except for paid mail accounts, you will not be able to open your account once you cancel, so save everything you want to keep beforehand.',
    facts: [{ kind: 'exception', before: null, after: 'Except for paid mail accounts' }],
    source: 'a cancellation policy, 2022',
  },
  {
    id: 'en-f09',
    before: 'We permanently delete your account data within 30 days from our servers and logs.',
    after: 'We permanently delete your account data 30 days after cancellation from our servers and logs.',
    facts: [{ kind: 'bound', before: 'within 30 days', after: '30 days after cancellation' }],
    source: 'a cancellation policy, 2021',
  },
  {
    id: 'en-f10',
    before:
      'We are not liable for any amounts that exceed the fees you paid during the twelve (12) month period before the claim.',
    after:
      'We are not liable for any amounts that exceed $50 or the fees you paid during the twelve (12) month period before the claim, whichever is greater.',
    facts: [{ kind: 'money', before: null, after: '$50' }],
    source: 'terms of a blogging service, 2019',
  },
  {
    id: 'en-f11',
    before:
      'You should provide contact information so that customers can reach you with questions or complaints.',
    after:
      'You must provide contact information so that customers can reach you with questions or complaints.',
    facts: [{ kind: 'duty', before: 'should provide', after: 'must provide' }],
    source: 'terms of a shop builder, 2020',
  },
  {
    id: 'en-f12',
    before: 'You may use the checkout tools for legitimate transactions with your customers.',
    after: 'You may only use the checkout tools for legitimate transactions with your customers.',
    facts: [{ kind: 'exclusivity', before: null, after: 'only' }],
    source: 'terms of a shop builder, 2020',
  },
  {
    id: 'en-f13',
    before: 'Bear in mind that these are just guidelines: how to read them is up to us.',
    after: 'Bear in mind that these are just guidelines: how to read them is solely up to us.',
    facts: [{ kind: 'exclusivity', before: null, after: 'solely' }],
    source: 'advertising guidelines, 2017',
  },
  {
    id: 'en-f14',
    before:
      'If you do not come online for at least six months, your account will be deleted along with all messages and contacts.',
    after:
      'If you do not come online for at least 18 months, your account will be deleted along with all messages and contacts.',
    facts: [{ kind: 'period', before: 'six months', after: '18 months' }],
    source: 'a privacy policy of a messenger, 2024',
  },
  {
    id: 'en-f15',
    before: 'It is possible to log in to one app with up to 3 different accounts at once.',
    after: 'It is possible to log in to one app with several different accounts at once.',
    facts: [{ kind: ['number', 'bound'], before: 'up to 3', after: null }],
    source: 'questions and answers of a messenger, 2026',
  },
  {
    id: 'en-f16',
    before: 'Personal data collected and used for this purpose is kept for 10 years.',
    after: 'Personal data collected and used for this purpose is kept for 6 months.',
    facts: [{ kind: 'period', before: '10 years', after: '6 months' }],
    source: 'a privacy policy of a second-hand marketplace, 2023',
  },
  {
    id: 'en-f17',
    before:
      "Where possible, we will give you at least fourteen (14) calendar days' notice in advance of the change.",
    after: 'Where possible, we will give you notice in advance of the change.',
    facts: [{ kind: ['period', 'bound'], before: 'fourteen (14) calendar days', after: null }],
    source: 'terms of an exchange, 2025',
  },
  {
    id: 'en-f18',
    before:
      'We may continue sending you marketing emails for up to one (1) year after your subscription ends.',
    after:
      'We may continue sending you marketing emails for up to two (2) years after your subscription ends.',
    facts: [{ kind: 'period', before: 'one (1) year', after: 'two (2) years' }],
    source: 'a privacy policy of a dating app, 2026',
  },
  {
    id: 'en-f19',
    before: 'The service is intended for use by individuals who are at least 16 years old.',
    after: 'The service is intended for use only by individuals who are at least 18 years old.',
    facts: [
      { kind: ['number', 'period'], before: '16', after: '18' },
      { kind: 'exclusivity', before: null, after: 'only' },
    ],
    source: 'terms of a music store, 2024',
  },
  {
    id: 'en-f20',
    before:
      'Where allowed and feasible, we will tell you before we disclose your information in response to such a request.',
    after:
      'Where allowed and feasible, we may tell you before we disclose your information in response to such a request.',
    facts: [{ kind: 'duty', before: 'will tell', after: 'may tell' }],
    source: 'a privacy policy of a chat service, 2025',
  },
  {
    id: 'en-f21',
    before: 'You must send any notices of a legal nature to us by email.',
    after: 'Except for notices of a dispute, you must send any notices of a legal nature to us by email.',
    facts: [{ kind: 'exception', before: null, after: 'Except for notices of a dispute' }],
    source: 'terms of a video host, 2024',
  },
  {
    id: 'en-f22',
    before: 'The unlimited plan can be used in motion (up to 450 mph).',
    after: 'The unlimited plan can be used in motion.',
    facts: [{ kind: ['number', 'bound'], before: '450 mph', after: null }],
    source: 'a plan of a satellite network, 2026',
  },
  {
    id: 'en-f23',
    before: 'This agreement was last updated on April 25, 2023 and replaces your earlier agreement.',
    after: 'This agreement was last updated on September 26, 2024 and replaces your earlier agreement.',
    facts: [{ kind: 'date', before: 'April 25, 2023', after: 'September 26, 2024' }],
    source: 'an agreement of a game store, 2024',
  },
  {
    id: 'en-f24',
    before: 'The number of licences for an add-on must equal the number of licences for the main product.',
    after:
      'Unless an order form says otherwise, the number of licences for an add-on must equal the number of licences for the main product.',
    facts: [{ kind: 'exception', before: null, after: 'Unless an order form says otherwise' }],
    source: 'a corporate agreement, 2020',
  },
  {
    id: 'en-f25',
    before: 'Breastfeeding and nudity in non-sexual contexts are generally permitted.',
    after:
      "Breastfeeding and nudity in non-sexual contexts are generally permitted, unless posted without the person's consent.",
    facts: [{ kind: 'exception', before: null, after: 'unless posted without' }],
    source: 'community rules of a video app, 2026',
  },
  {
    id: 'en-f26',
    before: 'Imagery depicting capital punishment of a person is allowed behind a warning.',
    after:
      'Imagery depicting capital punishment of a person (excluding live streams) is allowed behind a warning.',
    facts: [{ kind: 'exception', before: null, after: 'excluding live streams' }],
    source: 'community rules of a social network, 2024',
  },
  {
    id: 'en-f27',
    before:
      'If a request is submitted, we use your details to confirm who you are and we store them for 3 years.',
    after:
      'If a request is submitted, we use your details to confirm who you are and we may store them for up to 3 years.',
    facts: [
      { kind: 'duty', before: null, after: 'may' },
      { kind: 'bound', before: null, after: 'up to 3 years' },
    ],
    source: 'a privacy policy of a chat service, 2026',
  },
  {
    id: 'en-f28',
    before:
      'We may take back a username that has been unused for an extended period of time exceeding 5 months.',
    after: 'We may take back a username that has been unused for an extended period of time.',
    facts: [{ kind: ['period', 'bound'], before: '5 months', after: null }],
    source: 'terms of a social network, 2026',
  },
  {
    id: 'en-f29',
    before: 'If you do not agree to the changes to the terms, you will have to stop using the platform.',
    after: 'If you do not agree to the changes to the terms, you should stop using the platform.',
    facts: [{ kind: 'duty', before: 'will have to stop', after: 'should stop' }],
    source: 'terms of a video app, 2025',
  },
  {
    id: 'en-f30',
    before: 'We keep records of donations for four years from the date of your last payment.',
    after: 'We keep records of donations for 10 years from the date of your last payment.',
    facts: [{ kind: 'period', before: 'four years', after: '10 years' }],
    source: 'a privacy notice of a foundation, 2023',
  },
  {
    id: 'en-f31',
    before: 'A worker may make only one request for flexible working in any period of 12 months.',
    after: 'A worker may make two requests for flexible working in any period of 12 months.',
    facts: [
      { kind: 'number', before: 'one request', after: 'two requests' },
      { kind: 'exclusivity', before: 'only', after: null },
    ],
    source: 'a law on flexible working, 2023 → 2024',
  },
  {
    id: 'en-f32',
    before: 'The employer must give a decision on the request within three months.',
    after: 'The employer must give a decision on the request within two months.',
    facts: [{ kind: 'period', before: 'three months', after: 'two months' }],
    source: 'a law on flexible working, 2023 → 2024',
  },
  {
    id: 'en-f33',
    before: 'The breach must be reported to the attorney general not later than 60 days after it is found.',
    after: 'The breach must be reported to the attorney general not later than 30 days after it is found.',
    facts: [{ kind: 'period', before: '60 days', after: '30 days' }],
    source: 'a state law on data breaches, 2021 → 2023',
  },
  {
    id: 'en-f34',
    before:
      'The law applies to a business that handles the personal information of 50,000 or more consumers a year.',
    after:
      'The law applies to a business that handles the personal information of 100,000 or more consumers a year.',
    facts: [{ kind: 'number', before: '50,000', after: '100,000' }],
    source: 'a state privacy law, 2018 → 2020',
  },
  {
    id: 'en-f35',
    before: 'Sellers pay a final value fee of 12.9% of the sale plus $0.30 per order.',
    after: 'Sellers pay a final value fee of 13.25% of the sale plus $0.40 per order.',
    facts: [
      { kind: 'percentage', before: '12.9%', after: '13.25%' },
      { kind: 'money', before: '$0.30', after: '$0.40' },
    ],
    source: 'fees of a marketplace, 2022 → 2024',
  },
  {
    id: 'en-f36',
    before:
      'If your transfer request is received after 5pm on a business day, we treat it as received on the next business day.',
    after:
      'If your transfer request is received after 4pm on a business day, we treat it as received on the next business day.',
    facts: [{ kind: 'number', before: '5pm', after: '4pm' }],
    source: 'terms of a payment service; a real sentence, a usual edit',
  },
  {
    id: 'en-f37',
    before: 'A trader must register for the tax once turnover in a year is more than £85,000.',
    after: 'A trader must register for the tax once turnover in a year is more than £90,000.',
    facts: [{ kind: 'money', before: '£85,000', after: '£90,000' }],
    source: 'a rule on value added tax, 2023 → 2024',
  },
  // What follows changes no fact.
  {
    id: 'en-f38',
    before: 'The buyer will have notice at least thirty (30) days prior to the date of termination.',
    after: 'The buyer will have notice at least thirty (30) days before the date of termination.',
    facts: [],
    source: 'terms of a second-hand marketplace, 2022',
  },
  {
    id: 'en-f39',
    before: 'Personal data collected and used for this purpose are kept for 5 years.',
    after: 'Personal data collected and used for this purpose is kept for five (5) years.',
    facts: [],
    source: 'a privacy policy of a second-hand marketplace, 2021',
  },
  {
    id: 'en-f40',
    before:
      'If you send too many messages in a short period of time, you may get suspended for 1 to 6 hours.',
    after:
      'If you send too many messages in a short period of time, you may get suspended for between one and six (6) hours.',
    facts: [],
    source: 'a privacy policy of a second-hand marketplace, 2021',
  },
  {
    id: 'en-f41',
    before: "If you choose not to provide an email address, we can't help you recover your password.",
    after: 'If you choose not to provide an email address, we cannot help you recover your password.',
    facts: [],
    source: 'a privacy policy of an encyclopedia, 2024',
  },
  {
    id: 'en-f42',
    before: 'Our liability is limited to one thousand U.S. dollars (USD 1000.00) in aggregate.',
    after: 'Our liability is limited to one thousand U.S. dollars (US$1000.00) in aggregate.',
    facts: [],
    source: 'terms of an encyclopedia, 2023',
  },
  {
    id: 'en-f43',
    before: 'You may not get around the bandwidth limits by opening multiple accounts.',
    after: 'You shall not get around the bandwidth limits by opening multiple accounts.',
    facts: [],
    source: 'terms of a video host, 2023',
  },
  {
    id: 'en-f44',
    before: 'You must pay all fees (plus any taxes) during your subscription period.',
    after: 'You shall pay all fees (plus any taxes) during your subscription period.',
    facts: [],
    source: 'terms of a video host, 2023',
  },
  {
    id: 'en-f45',
    before: 'This information can not be recovered once your account is canceled.',
    after: 'This information cannot be recovered once your account is canceled.',
    facts: [],
    source: 'terms of a code host, 2024',
  },
  {
    id: 'en-f46',
    before: "We may end the agreement at any time by providing thirty (30) days' written notice.",
    after: 'We may end the agreement at any time by providing 30 days’ written notice.',
    facts: [],
    source: 'terms of a video host, 2024',
  },
  {
    id: 'en-f47',
    before: 'In other cases, we might not have collected or retained the information.',
    after: 'In other cases, we may not have collected or retained the information.',
    facts: [],
    source: 'guidelines for legal requests of a code host, 2019',
  },
  {
    id: 'en-f48',
    before:
      'We collect what browsers typically make available, such as the browser type, IP address and language preference.',
    after:
      'We collect what browsers typically make available, including the browser type, IP address and language preference.',
    facts: [],
    source: 'a privacy policy of a blogging service, 2019',
  },
  {
    id: 'en-f49',
    before: 'Upon receipt of a valid and complete notice, we will remove the material.',
    after: 'After we receive a valid and complete notice, we will remove the material.',
    facts: [],
    source: 'terms of a blogging service, 2017',
  },
  {
    id: 'en-f50',
    before:
      'You may also terminate or delete your account at any time, and you can learn more in our Help Center.',
    after:
      'You can also terminate or delete your account at any time, and you can find out more in our Help Centre.',
    facts: [],
    source: 'terms of a picture board, 2025',
  },
]
