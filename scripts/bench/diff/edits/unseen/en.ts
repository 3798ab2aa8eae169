import type { Edit } from '../edit.ts'

/** Edits after sentences and amendments of others, written without a look at the rules or at the words they know. */
export const EDITS: readonly Edit[] = [
  {
    id: 'en-u01',
    before:
      'A two-thirds immediate vote is then taken to determine whether the proposed waiver of the qualification shall take effect.',
    after:
      'A three-quarters immediate vote is then taken to determine whether the proposed waiver of the qualification shall take effect.',
    facts: [{ kind: ['percentage', 'number'], before: 'two-thirds', after: 'three-quarters' }],
    source: 'amendment: ComputerScienceHouse/constitution, February 2022',
  },
  {
    id: 'en-u02',
    before:
      'Each active member with on-floor status who passes the membership evaluation is granted one (1) housing priority point.',
    after:
      'Each active member with on-floor status who passes the membership evaluation is granted two (2) housing priority points.',
    facts: [{ kind: 'number', before: 'one (1)', after: 'two (2)' }],
    source: 'amendment: ComputerScienceHouse/constitution, October 2019',
  },
  {
    id: 'en-u03',
    before:
      'A quorum of one-half of the current active members is required for the spending committee to meet and to approve a purchase.',
    after:
      'A quorum of one-quarter of the current active members is required for the spending committee to meet and to approve a purchase.',
    facts: [{ kind: ['percentage', 'number'], before: 'one-half', after: 'one-quarter' }],
    source: 'amendment: ComputerScienceHouse/constitution, February 2016',
  },
  {
    id: 'en-u04',
    before:
      'The introductory process begins between the first and the fourth week of each semester, on a day named by the Evaluations Director.',
    after:
      'The introductory process begins between the first and the second week of each semester, on a day named by the Evaluations Director.',
    facts: [{ kind: ['number', 'period', 'date'], before: 'fourth', after: 'second' }],
    source: 'amendment: ComputerScienceHouse/constitution, November 2021',
  },
  {
    id: 'en-u05',
    before: 'Introductory membership is open to all students who are currently enrolled at the university.',
    after:
      'Introductory membership is open to all students who are currently enrolled at the university, excluding active and alumni members of the house.',
    facts: [{ kind: 'exception', before: null, after: 'excluding' }],
    source: 'amendment: ComputerScienceHouse/constitution, September 2024',
  },
  {
    id: 'en-u06',
    before:
      'An all-candidates meeting will be held within seventy-two (72) hours after the conclusion of the nomination period.',
    after:
      'An all-candidates meeting will be held within ninety-six (96) hours after the conclusion of the nomination period.',
    facts: [{ kind: 'period', before: 'seventy-two (72) hours', after: 'ninety-six (96) hours' }],
    source: 'amendment: skule/bylaws',
  },
  {
    id: 'en-u07',
    before:
      'The meeting of the outgoing and the incoming officers shall occur within eleven business days of the close of the nomination period.',
    after:
      'The meeting of the outgoing and the incoming officers shall occur within seven business days of the close of the nomination period.',
    facts: [{ kind: 'period', before: 'eleven business days', after: 'seven business days' }],
    source: 'amendment: skule/bylaws',
  },
  {
    id: 'en-u08',
    before:
      'In each of the Fall and Winter semesters the membership fee shall be $31.55 for full-time students and $29.67 for part-time students.',
    after:
      'In each of the Fall and Winter semesters the membership fee shall be $32.21 for full-time students and $30.29 for part-time students.',
    facts: [
      { kind: 'money', before: '$31.55', after: '$32.21' },
      { kind: 'money', before: '$29.67', after: '$30.29' },
    ],
    source: 'amendment: skule/bylaws, 2026',
  },
  {
    id: 'en-u09',
    before: 'No more than one election shall be held by the society in a given month.',
    after:
      'No more than one election shall be held by the society in a given month, with the exception of a run-off between tied candidates.',
    facts: [{ kind: 'exception', before: null, after: 'with the exception of' }],
    source: 'amendment: skule/bylaws',
  },
  {
    id: 'en-u10',
    before:
      'The motion to accept the applicant is followed by a discussion period of 5 days, and then by a voting period of 7 days with a quorum of 66%.',
    after:
      'The motion to accept the applicant is followed by a discussion period of 14 days, and then by a voting period of 7 days with a quorum of 66%.',
    facts: [{ kind: 'period', before: '5 days', after: '14 days' }],
    source: 'amendment: archlinux/tu-bylaws, August 2018',
  },
  {
    id: 'en-u11',
    before:
      'Whoever wishes to become a package maintainer must first find a sponsor among the present maintainers.',
    after:
      'Whoever wishes to become a package maintainer must first find two sponsors among the present maintainers.',
    facts: [{ kind: 'number', before: null, after: 'two' }],
    source: 'amendment: archlinux/tu-bylaws, January 2019',
  },
  {
    id: 'en-u12',
    before:
      'Only persons 16 years of age or older may use the mail service; an account opened by a younger person will be closed.',
    after:
      'Only persons 18 years of age or older may use the mail service; an account opened by a younger person will be closed.',
    facts: [{ kind: ['number', 'period'], before: '16', after: '18' }],
    source: 'amendment: AdguardTeam/LegalDocs, April 2025',
  },
  {
    id: 'en-u13',
    before:
      'We do not use third-party services to collect crash reports. All crash reports are stored for 30 days.',
    after:
      'We do not use third-party services to collect crash reports. All crash reports are stored on our servers.',
    facts: [{ kind: 'period', before: '30 days', after: null }],
    source: 'amendment: AdguardTeam/LegalDocs',
  },
  {
    id: 'en-u14',
    before:
      'The following types of activity may be carried out by the affiliate after prior written approval by the company.',
    after:
      'The following types of activity may be carried out by the affiliate only after prior written approval by the company.',
    facts: [{ kind: 'exclusivity', before: null, after: 'only' }],
    source: 'amendment: AdguardTeam/LegalDocs',
  },
  {
    id: 'en-u15',
    before:
      'Customers may obtain a full refund of the money that they spent on one-year and two-year subscriptions bought through the website.',
    after:
      'Customers may obtain a full refund of the money that they spent on one-year subscriptions bought through the website.',
    facts: [{ kind: ['period', 'number'], before: 'two-year', after: null }],
    source: 'amendment: AdguardTeam/LegalDocs',
  },
  {
    id: 'en-u16',
    before:
      'We will contact the user who created the repository and give them approximately 24 hours to delete or modify the content specified in the notice.',
    after:
      'We will contact the user who created the repository and give them approximately 1 business day to delete or modify the content specified in the notice.',
    facts: [{ kind: 'period', before: '24 hours', after: '1 business day' }],
    source: 'amendment: github/site-policy',
  },
  {
    id: 'en-u17',
    before:
      'We consider the contents of private repositories, and only the contents of private repositories, to be confidential to you.',
    after: 'We consider the contents of private repositories to be confidential to you.',
    facts: [{ kind: 'exclusivity', before: 'only', after: null }],
    source: 'amendment: github/site-policy',
  },
  {
    id: 'en-u18',
    before:
      'Our maximum liability for any claim related to your use of the pre-release software is limited to direct damages up to five hundred dollars.',
    after:
      'Our maximum liability for any claim related to your use of the pre-release software is limited to direct damages up to five hundred dollars. This limit will not apply to our obligation to defend you.',
    facts: [{ kind: ['negation', 'exception'], before: null, after: 'not apply' }],
    source: 'amendment: github/site-policy, August 2025',
  },
  {
    id: 'en-u19',
    before: 'The seller must charge at least 5 pence for each single use carrier bag supplied at the till.',
    after: 'The seller must charge at least 10 pence for each single use carrier bag supplied at the till.',
    facts: [{ kind: 'money', before: '5 pence', after: '10 pence' }],
    source: 'amendment: single use carrier bags charges order, 2021 (UK) – by memory',
  },
  {
    id: 'en-u20',
    before:
      'Passengers have a right to compensation when they reach their final destination three hours or more after the scheduled time of arrival.',
    after:
      'Passengers have a right to compensation when they reach their final destination four hours or more after the scheduled time of arrival.',
    facts: [{ kind: 'period', before: 'three hours', after: 'four hours' }],
    source: 'amendment (proposed): Regulation (EC) No 261/2004, Council position of 2025 – by memory',
  },
  {
    id: 'en-u21',
    before:
      'Where the annual rent is less than the threshold, a tenancy deposit of more than six weeks’ rent is a prohibited payment.',
    after:
      'Where the annual rent is less than the threshold, a tenancy deposit of more than five weeks’ rent is a prohibited payment.',
    facts: [{ kind: ['period', 'money'], before: 'six weeks', after: 'five weeks' }],
    source: 'amendment: Tenant Fees Bill, amendment in committee, 2019 (UK) – by memory',
  },
  {
    id: 'en-u22',
    before:
      'An emerging growth company is an issuer that had total annual gross revenues of less than $1.07 billion during its most recently completed fiscal year.',
    after:
      'An emerging growth company is an issuer that had total annual gross revenues of less than $1.235 billion during its most recently completed fiscal year.',
    facts: [{ kind: 'money', before: '$1.07 billion', after: '$1.235 billion' }],
    source: 'amendment: SEC inflation adjustment of 2022 (US) – by memory',
  },
  {
    id: 'en-u23',
    before:
      'Where the complaint is upheld, the panel may order the licensee to pay the complainant up to £500.',
    after:
      'Where the complaint is upheld, the panel may order the licensee to pay the complainant at least £500.',
    facts: [{ kind: 'bound', before: 'up to', after: 'at least' }],
    source: 'edit after: ombudsman scheme rules (UK)',
  },
  {
    id: 'en-u24',
    before: 'Nominations for the grant are submitted no later than 1 May of the year in which it is awarded.',
    after:
      'Nominations for the grant are submitted no earlier than 1 May of the year in which it is awarded.',
    facts: [{ kind: 'bound', before: 'no later than', after: 'no earlier than' }],
    source: 'edit after: rules of a research foundation',
  },
  {
    id: 'en-u25',
    before:
      'The permit is required for vehicles whose maximum authorised mass is over 3,500 kilograms when laden.',
    after:
      'The permit is required for vehicles whose maximum authorised mass is at least 3,500 kilograms when laden.',
    facts: [{ kind: 'bound', before: 'over', after: 'at least' }],
    source: 'edit after: road traffic regulations',
  },
  {
    id: 'en-u26',
    before: 'The reservation fee is refundable and is taken from the card with which the booking was paid.',
    after:
      'The reservation fee is non-refundable and is taken from the card with which the booking was paid.',
    facts: [{ kind: 'negation', before: null, after: 'non-refundable' }],
    source: 'edit after: booking terms of a hotel',
  },
  {
    id: 'en-u27',
    before:
      'The authority given by the proxy form is irrevocable and ends with the close of the general meeting.',
    after:
      'The authority given by the proxy form is revocable and ends with the close of the general meeting.',
    facts: [{ kind: 'negation', before: 'irrevocable', after: null }],
    source: 'edit after: articles of association',
  },
  {
    id: 'en-u28',
    before:
      'By posting a review you grant the marketplace a non-exclusive, worldwide licence to reproduce and translate it.',
    after:
      'By posting a review you grant the marketplace an exclusive, worldwide licence to reproduce and translate it.',
    facts: [{ kind: ['exclusivity', 'negation'], before: 'non-exclusive', after: null }],
    source: 'edit after: terms of a marketplace',
  },
  {
    id: 'en-u29',
    before:
      'The carrier shall not issue a paper ticket where an electronic record of the contract of carriage exists.',
    after:
      'The carrier need not issue a paper ticket where an electronic record of the contract of carriage exists.',
    facts: [{ kind: ['duty', 'negation'], before: 'shall not', after: 'need not' }],
    source: 'edit after: conditions of carriage',
  },
  {
    id: 'en-u30',
    before:
      'Volunteers are required to complete the safeguarding course before they take part in an activity with children.',
    after:
      'Volunteers are encouraged to complete the safeguarding course before they take part in an activity with children.',
    facts: [{ kind: 'duty', before: 'required', after: null }],
    source: 'edit after: safeguarding policy of a charity',
  },
  {
    id: 'en-u31',
    before: 'If we make a material change to these terms, we will tell you by e-mail before it takes effect.',
    after: 'If we make a material change to these terms, we may tell you by e-mail before it takes effect.',
    facts: [{ kind: 'duty', before: 'will', after: 'may' }],
    source: 'edit after: terms of an online service',
  },
  {
    id: 'en-u32',
    before: 'We use your conversations to improve our models unless you opt out through your settings.',
    after: 'We use your conversations to improve our models only if you opt in through your settings.',
    facts: [
      { kind: 'exception', before: 'unless', after: null },
      { kind: 'exclusivity', before: null, after: 'only' },
    ],
    source: 'edit after: privacy policy of an assistant',
  },
  {
    id: 'en-u33',
    before:
      'You may ask for a copy of your personal data once a year, and we will send it to you free of charge.',
    after:
      'You may ask for a copy of your personal data once a year, and we will send it to you for a reasonable fee.',
    facts: [{ kind: ['money', 'negation'], before: 'free of charge', after: null }],
    source: 'edit after: GDPR art. 12(5)',
  },
  {
    id: 'en-u34',
    before: 'A surcharge of £40 is payable for each overdue invoice, in addition to statutory interest.',
    after: 'A surcharge of €40 is payable for each overdue invoice, in addition to statutory interest.',
    facts: [{ kind: 'money', before: '£40', after: '€40' }],
    source: 'edit after: late payment terms',
  },
  {
    id: 'en-u35',
    before:
      'Interest on the unpaid balance accrues at the rate of four per cent a year above the base rate of the bank.',
    after:
      'Interest on the unpaid balance accrues at the rate of eight per cent a year above the base rate of the bank.',
    facts: [{ kind: 'percentage', before: 'four per cent', after: 'eight per cent' }],
    source: 'edit after: standard terms of sale',
  },
  {
    id: 'en-u36',
    before: 'The service charge is payable monthly in advance by standing order to the managing agent.',
    after: 'The service charge is payable quarterly in advance by standing order to the managing agent.',
    facts: [{ kind: ['period', 'number'], before: 'monthly', after: 'quarterly' }],
    source: 'edit after: long lease of a flat',
  },
  {
    id: 'en-u37',
    before:
      'A paper return must be delivered by 31 October 2026, and the balancing payment is due at the end of January.',
    after:
      'A paper return must be delivered by 31 January 2027, and the balancing payment is due at the end of January.',
    facts: [{ kind: 'date', before: '31 October 2026', after: '31 January 2027' }],
    source: 'edit after: tax return guidance (UK)',
  },
  {
    id: 'en-u38',
    before:
      'Deliveries to the rear of the building are permitted from 7.30 a.m. to 6 p.m. on weekdays, and the gate is locked at other times.',
    after:
      'Deliveries to the rear of the building are permitted from 9 a.m. to 6 p.m. on weekdays, and the gate is locked at other times.',
    facts: [{ kind: 'number', before: '7.30 a.m.', after: '9 a.m.' }],
    source: 'edit after: planning conditions',
  },
  {
    id: 'en-u39',
    before:
      'The clinic passes the results of the examination to the employer with the written consent of the patient.',
    after:
      'The clinic passes the results of the examination to the employer without the written consent of the patient.',
    facts: [{ kind: ['negation', 'exception'], before: null, after: 'without' }],
    source: 'edit after: access to medical reports legislation',
  },
  {
    id: 'en-u40',
    before:
      'The free plan includes 500 MB of storage; files above that are kept read-only until you delete some.',
    after:
      'The free plan includes 500 GB of storage; files above that are kept read-only until you delete some.',
    facts: [{ kind: 'number', before: '500 MB', after: '500 GB' }],
    source: 'edit after: plans of a cloud storage',
  },
  {
    id: 'en-u41',
    before:
      'A student may postpone the final examination twice, on application to the dean supported by evidence.',
    after:
      'A student may postpone the final examination once, on application to the dean supported by evidence.',
    facts: [{ kind: 'number', before: 'twice', after: 'once' }],
    source: 'edit after: examination rules of a university',
  },
  {
    id: 'en-u42',
    before:
      'The bank shall return the amount of an unauthorised transaction within 10 business days after the customer reports it.',
    after:
      'The bank shall return the amount of an unauthorised transaction within 10 calendar days after the customer reports it.',
    facts: [{ kind: 'period', before: '10 business days', after: '10 calendar days' }],
    source: 'edit after: card terms of a bank',
  },
  {
    id: 'en-u43',
    before: 'Audio recording of the hearing by the parties and by their representatives is permitted.',
    after: 'Audio recording of the hearing by the parties and by their representatives is prohibited.',
    facts: [{ kind: ['duty', 'negation'], before: null, after: 'prohibited' }],
    source: 'edit after: tribunal practice directions',
  },
  {
    id: 'en-u44',
    before:
      'Neither party is liable to the other for loss of profit that arises from a breach of this contract.',
    after: 'Each party is liable to the other for loss of profit that arises from a breach of this contract.',
    facts: [{ kind: 'negation', before: 'Neither', after: null }],
    source: 'edit after: services agreement',
  },
  {
    id: 'en-u45',
    before: 'No refund is given for a course that the participant leaves after the first lesson.',
    after: 'A full refund is given for a course that the participant leaves after the first lesson.',
    facts: [{ kind: 'negation', before: 'No', after: null }],
    source: 'edit after: terms of a language school',
  },
  {
    id: 'en-u46',
    before: 'Dogs may be taken into the gardens, save during the nesting season, if they are kept on a lead.',
    after: 'Dogs may be taken into the gardens if they are kept on a lead.',
    facts: [{ kind: 'exception', before: 'save', after: null }],
    source: 'edit after: byelaws of a park (UK)',
  },
  {
    id: 'en-u47',
    before:
      'Single expenditures may not exceed seventy-five dollars, and total expenditures may not exceed one hundred dollars.',
    after: 'Single expenditures may not exceed $75, and total expenditures may not exceed $100.',
    facts: [],
    source: 'amendment: ComputerScienceHouse/constitution, August 2024',
  },
  {
    id: 'en-u48',
    before:
      'The motion is followed with a discussion period of three days, a quorum of 66%, and a voting period of 7 days.',
    after:
      'The motion is followed by a discussion period of 3 days, a quorum of 66%, and a voting period of 7 days.',
    facts: [],
    source: 'amendment: archlinux/tu-bylaws, August 2013',
  },
  {
    id: 'en-u49',
    before:
      'We delete your profile within 90 days of cancellation; this information can not be recovered once your account is closed.',
    after:
      'We delete your profile within 90 days of cancellation; this information cannot be recovered once your account is closed.',
    facts: [],
    source: 'amendment: github/site-policy, April 2024',
  },
  {
    id: 'en-u50',
    before:
      'Our emails might contain a pixel tag, a small image that tells us whether you have opened an email.',
    after:
      'Our emails may contain a pixel tag, a small image that tells us whether you have opened an email.',
    facts: [],
    source: 'amendment: github/site-policy',
  },
  {
    id: 'en-u51',
    before: 'Either party may terminate this agreement on thirty (30) days’ prior written notice.',
    after: 'This agreement may be terminated by either party on 30 days’ prior notice in writing.',
    facts: [],
    source: 'edit after: github/site-policy, sponsors terms',
  },
  {
    id: 'en-u52',
    before:
      'A document on which a party intends to rely is sent to the other party at least five days before the hearing.',
    after:
      'A document on which a party intends to rely is sent to the other party no later than 5 days before the hearing.',
    facts: [],
    source: 'edit after: arbitration rules',
  },
  {
    id: 'en-u53',
    before: 'These terms were last updated on 6 April 2026 and replace those dated 12 May 2024.',
    after: 'These terms were last updated on April 6, 2026 and replace those dated May 12, 2024.',
    facts: [],
    source: 'edit after: terms of an online service',
  },
  {
    id: 'en-u54',
    before:
      'We share the data needed to fulfil your order with hosting providers, payment processors and couriers.',
    after:
      'We share the data needed to fulfil your order with hosting providers, payment processors, couriers and auditors.',
    facts: [],
    source: 'edit after: privacy policy of a shop',
  },
  {
    id: 'en-u55',
    before: 'All members, except those whose fees are in arrears, are entitled to attend and vote.',
    after: 'All members other than those whose fees are in arrears have the right to attend and vote.',
    facts: [],
    source: 'edit after: club rules',
  },
  {
    id: 'en-u56',
    before:
      'The cover is limited to £1.5 million in respect of any one claim, and the excess is 10% of the loss.',
    after:
      'The cover is limited to £1,500,000 in respect of any one claim, and the excess is 10 per cent of the loss.',
    facts: [],
    source: 'edit after: professional indemnity policy',
  },
  {
    id: 'en-u57',
    before:
      'The Committee notes that it is notable for a museum to recieve a gift of this kind, and reports on it each May.',
    after:
      'The committee notes that it is remarkable for a museum to receive a gift of this kind, and reports on it every May.',
    facts: [],
    source: 'edit after: acquisitions policy of a museum',
  },
  {
    id: 'en-u58',
    before:
      'The supplier is obliged to keep the records of processing and to make them available to the authority on request.',
    after:
      'The supplier must maintain records of processing and make them available to the authority upon request.',
    facts: [],
    source: 'edit after: GDPR art. 30(4)',
  },
  {
    id: 'en-u59',
    before: 'No person is admitted to the reading room unless they hold a valid reader’s card.',
    after: 'A person is admitted to the reading room only if they hold a valid reader’s card.',
    facts: [],
    source: 'edit after: library regulations',
  },
  {
    id: 'en-u60',
    before: 'If you do not agree to these terms, do not download, install or use the software.',
    after: 'Do not download, install or use the software if you don’t agree with these Terms.',
    facts: [],
    source: 'edit after: AdguardTeam/LegalDocs, end user licence',
  },
  {
    id: 'en-u61',
    before:
      'The consumer may cancel the membership within a cooling-off period of 14 days from the date of signature.',
    after:
      'The consumer may cancel the membership within a cooling-off period of two weeks from the date of signing.',
    facts: [],
    source: 'edit after: terms of a gym',
  },
]
