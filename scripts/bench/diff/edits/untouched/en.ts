import type { Edit } from '../edit.ts'

/** Fifty edits after sentences and amendments of others, gathered apart from the rules and from the other tables. */
export const EDITS: readonly Edit[] = [
  {
    id: 'en-i01',
    before:
      'In this Schedule “the relevant period” means the period beginning with the day after the day on which this Act is passed and ending with 30 September 2021.',
    after:
      'In this Schedule “the relevant period” means the period beginning with the day after the day on which this Act is passed and ending with 25 March 2022.',
    facts: [{ kind: 'date', before: '30 September 2021', after: '25 March 2022' }],
    source: 'amendment: Coronavirus Act 2020 Sch. 29 as amended by S.I. 2021/994 (UK)',
  },
  {
    id: 'en-i02',
    before:
      'A tenancy is a new tenancy if it is granted on or after 1st October 2015, other than a tenancy granted in pursuance of an agreement entered into before that date.',
    after:
      'A tenancy is a new tenancy if it is granted on or after 1st October 2022, other than a tenancy granted in pursuance of an agreement entered into before that date.',
    facts: [{ kind: 'date', before: '1st October 2015', after: '1st October 2022' }],
    source: 'amendment: smoke and carbon monoxide alarm regulations, S.I. 2022/707 reg. 5 (UK)',
  },
  {
    id: 'en-i03',
    before:
      'Any such county, not later than 1 December of each year, may notify the Commission of its desire to participate in the proceeds of a series of bonds to be issued in the next succeeding fiscal year.',
    after:
      'Any such county, not later than 1 April of each year, may notify the Commission of its desire to participate in the proceeds of a series of bonds to be issued in the next succeeding fiscal year.',
    facts: [{ kind: 'date', before: '1 December', after: '1 April' }],
    source: 'amendment: Maryland road bonds act of 1959 (US)',
  },
  {
    id: 'en-i04',
    before:
      'An election to fill the offices of councillors shall be held within a period of one year from the date on which the Council was dissolved.',
    after:
      'An election to fill the offices of councillors shall be held within a period of one year and six months from the date on which the Council was dissolved.',
    facts: [{ kind: 'period', before: 'one year', after: 'one year and six months' }],
    source: 'amendment: Madurai City Municipal Corporation (Second Amendment) Act 1985',
  },
  {
    id: 'en-i05',
    before:
      'With the consent of the Governor, the Roads Commission may transfer from the Construction Fund to the Motor Vehicle Revenue Fund an amount not exceeding four million dollars ($4,000,000) in any fiscal year.',
    after:
      'With the consent of the Governor, the Roads Commission may transfer from the Construction Fund to the Motor Vehicle Revenue Fund an amount not exceeding five million dollars ($5,000,000) in any fiscal year.',
    facts: [{ kind: 'money', before: '$4,000,000', after: '$5,000,000' }],
    source: 'amendment: Maryland road fund act of 1959 (US)',
  },
  {
    id: 'en-i06',
    before:
      'With the free plan, you can create up to 5 random email masks and no phone number masks; the paid plan includes one phone number mask.',
    after:
      'With the free plan, you can create up to 50 random email masks and no phone number masks; the paid plan includes one phone number mask.',
    facts: [{ kind: 'number', before: '5', after: '50' }],
    source: 'amendment: Mozilla subscription services terms, March 2026',
  },
  {
    id: 'en-i07',
    before:
      'The competition area must have one or more waiting areas, in which competitors of a group wait to be called to a solving station.',
    after:
      'The competition area should have one or more waiting areas, in which competitors of a group wait to be called to a solving station.',
    facts: [{ kind: 'duty', before: 'must', after: 'should' }],
    source: 'amendment: WCA Regulations 7h, June 2022',
  },
  {
    id: 'en-i08',
    before:
      'If the competitor does not know how to solve the puzzle, the Delegate may disqualify them; a competitor must not compete with the expectation of an intentionally poor result.',
    after:
      'If the competitor does not know how to solve the puzzle, the Delegate may disqualify them; a competitor should not compete with the expectation of an intentionally poor result.',
    facts: [{ kind: ['duty', 'negation'], before: 'must not', after: 'should not' }],
    source: 'amendment: WCA Regulations 2k6, February 2023',
  },
  {
    id: 'en-i09',
    before:
      'You may not use the Services to upload, share or otherwise distribute content that infringes the intellectual property rights of others.',
    after:
      'You must not use the Services to upload, share or otherwise distribute content which violates the intellectual property rights of other people.',
    facts: [],
    source: 'edit after: acceptable use policy of an online service',
  },
  {
    id: 'en-i10',
    before: 'Version 1.1 of these Terms of Service is effective May 24, 2023 and applies to all subscribers.',
    after:
      'Version 1.2 of these Terms of Service is effective November 1, 2023 and applies to all subscribers.',
    facts: [
      { kind: 'number', before: '1.1', after: '1.2' },
      { kind: 'date', before: 'May 24, 2023', after: 'November 1, 2023' },
    ],
    source: 'amendment: MDN Plus terms, November 2023',
  },
  {
    id: 'en-i11',
    before:
      'A business is covered if it alone or in combination buys, receives or sells the personal information of 50,000 or more consumers or households and has gross revenues of over $25,000,000.',
    after:
      'A business is covered if it alone or in combination buys, receives or sells the personal information of 100,000 or more consumers or households and has gross revenues of over $25,000,000.',
    facts: [{ kind: 'number', before: '50,000', after: '100,000' }],
    source: 'amendment: California CCPA as amended by the CPRA of 2020 (US)',
  },
  {
    id: 'en-i12',
    before:
      'An issuer with total assets exceeding $1,000,000 and a class of equity security held of record by 500 or more persons shall register such security with the Commission within 120 days after the last day of its fiscal year.',
    after:
      'An issuer with total assets exceeding $10,000,000 and a class of equity security held of record by 2,000 or more persons shall register such security with the Commission within 120 days after the last day of its fiscal year.',
    facts: [
      { kind: 'money', before: '$1,000,000', after: '$10,000,000' },
      { kind: 'number', before: '500', after: '2,000' },
    ],
    source: 'amendment: Securities Exchange Act s. 12(g), JOBS Act of 2012 (US) – by memory',
  },
  {
    id: 'en-i13',
    before:
      'The required beginning date is April 1 of the calendar year following the calendar year in which the employee attains age 72.',
    after:
      'The required beginning date is April 1 of the calendar year following the calendar year in which the employee attains age 73.',
    facts: [{ kind: ['number', 'period'], before: '72', after: '73' }],
    source: 'amendment: Internal Revenue Code s. 401(a)(9), SECURE 2.0 Act of 2022 (US) – by memory',
  },
  {
    id: 'en-i14',
    before:
      'An employer to whom an application for flexible working is made shall notify the employee of the decision within the period of three months beginning with the date on which the application is made.',
    after:
      'An employer to whom an application for flexible working is made shall notify the employee of the decision within the period of two months beginning with the date on which the application is made.',
    facts: [{ kind: 'period', before: 'three months', after: 'two months' }],
    source: 'amendment: Employment Rights Act 1996 s. 80G, 2023 (UK) – by memory',
  },
  {
    id: 'en-i15',
    before:
      'The right not to be unfairly dismissed does not apply unless the employee has been continuously employed for a period of not less than one year ending with the effective date of termination.',
    after:
      'The right not to be unfairly dismissed does not apply unless the employee has been continuously employed for a period of not less than two years ending with the effective date of termination.',
    facts: [{ kind: 'period', before: 'one year', after: 'two years' }],
    source: 'amendment: Employment Rights Act 1996 s. 108, Order of 2012 (UK) – by memory',
  },
  {
    id: 'en-i16',
    before:
      'Small undertakings do not exceed the limits of at least two of the three following criteria: (a) balance sheet total: EUR 4 000 000; (b) net turnover: EUR 8 000 000; (c) average number of employees during the financial year: 50.',
    after:
      'Small undertakings do not exceed the limits of at least two of the three following criteria: (a) balance sheet total: EUR 5 000 000; (b) net turnover: EUR 10 000 000; (c) average number of employees during the financial year: 50.',
    facts: [
      { kind: 'money', before: 'EUR 4 000 000', after: 'EUR 5 000 000' },
      { kind: 'money', before: 'EUR 8 000 000', after: 'EUR 10 000 000' },
    ],
    source: 'amendment: Directive 2013/34/EU art. 3, Delegated Directive (EU) 2023/2775 – by memory',
  },
  {
    id: 'en-i17',
    before:
      'The obligation to keep records of processing shall not apply to an enterprise or an organisation employing fewer than 250 persons.',
    after:
      'The obligation to keep records of processing shall not apply to an enterprise or an organisation employing fewer than 750 persons.',
    facts: [{ kind: 'number', before: '250', after: '750' }],
    source: 'amendment (proposed): GDPR art. 30(5), COM(2025) 501 – by memory',
  },
  {
    id: 'en-i18',
    before:
      'The service provider shall notify the breach to the Commissioner without undue delay and, where feasible, not later than 24 hours after having become aware of it.',
    after:
      'The service provider shall notify the breach to the Commissioner without undue delay and, where feasible, not later than 72 hours after having become aware of it.',
    facts: [{ kind: 'period', before: '24 hours', after: '72 hours' }],
    source: 'amendment: PECR reg. 5A, Data (Use and Access) Act 2025 (UK) – by memory',
  },
  {
    id: 'en-i19',
    before:
      'You may ask for a goodwill refund of a plan payment if no more than 20% of the allowance included in that payment has been used.',
    after:
      'You may ask for a goodwill refund of a plan payment if no more than 10% of the allowance included in that payment has been used.',
    facts: [{ kind: 'percentage', before: '20%', after: '10%' }],
    source: 'amendment: theopenco/llmgateway pull request 4137',
  },
  {
    id: 'en-i20',
    before:
      'Either party may choose not to renew the Agreement by giving notice at least 30 days before the end of the current subscription period.',
    after:
      'Either party may choose not to renew the Agreement by giving notice before the end of the current subscription period.',
    facts: [{ kind: ['period', 'bound'], before: '30 days', after: null }],
    source: 'amendment: superloglabs/superlog pull request 493',
  },
  {
    id: 'en-i21',
    before:
      'Our aggregate liability under or in connection with the Contract is limited to the purchase price of the products or services concerned.',
    after:
      'Our aggregate liability under or in connection with the Contract is limited to 150% of the purchase price of the products or services supplied in the 12 months preceding the claim.',
    facts: [
      { kind: 'percentage', before: null, after: '150%' },
      { kind: 'period', before: null, after: '12 months' },
    ],
    source: 'amendment: SSWConsulting/SSW.Website pull request 4730',
  },
  {
    id: 'en-i22',
    before:
      'Use of the agent is free of charge during the preview. We will give you 30 days’ notice before usage is billed.',
    after: 'Use of the agent is free of charge during the preview.',
    facts: [{ kind: 'period', before: '30 days', after: null }],
    source: 'amendment: sourcegraph/docs pull request 1833',
  },
  {
    id: 'en-i23',
    before:
      'The Tenant must not keep any animal or bird in the dwelling or in the common parts of the building.',
    after:
      'The Tenant must not keep any animal or bird in the dwelling or in the common parts of the building, except an assistance dog.',
    facts: [{ kind: 'exception', before: null, after: 'except' }],
    source: 'edit after: model residential tenancy agreement (UK)',
  },
  {
    id: 'en-i24',
    before:
      'The Landlord shall return the deposit, less any lawful deductions, to the Tenant within 30 days after the Tenant surrenders possession of the premises.',
    after:
      'The deposit, less any lawful deductions, shall be returned by the Landlord to the Tenant within 30 days after possession of the premises is surrendered.',
    facts: [],
    source: 'edit after: state tenancy statutes (US)',
  },
  {
    id: 'en-i25',
    before:
      'The Licensee may install and use the Software solely for its own internal evaluation and research.',
    after: 'The Licensee may install and use the Software for its own internal evaluation and research.',
    facts: [{ kind: 'exclusivity', before: 'solely', after: null }],
    source: 'edit after: source-available software licences',
  },
  {
    id: 'en-i26',
    before: 'When deciding an appeal, the panel considers only the written submissions of the parties.',
    after:
      'When deciding an appeal, the panel considers not only the written submissions of the parties but also any oral evidence.',
    facts: [{ kind: ['exclusivity', 'negation'], before: 'only', after: 'not only' }],
    source: 'edit after: rules of procedure of a sports tribunal',
  },
  {
    id: 'en-i27',
    before: 'The board is quorate if at least five directors are present in person or by video link.',
    after: 'The board is quorate if more than five directors are present in person or by video link.',
    facts: [{ kind: 'bound', before: 'at least', after: 'more than' }],
    source: 'edit after: articles of association',
  },
  {
    id: 'en-i28',
    before:
      'A worker who is suspended on medical grounds is entitled to up to two weeks’ pay calculated under section 220.',
    after:
      'A worker who is suspended on medical grounds is entitled to two weeks’ pay calculated under section 220.',
    facts: [{ kind: 'bound', before: 'up to', after: null }],
    source: 'edit after: Employment Rights Act 1996 (UK)',
  },
  {
    id: 'en-i29',
    before:
      'Our project is open to anyone over the age of 19; younger participants need the consent of a parent or guardian, who supervises their participation.',
    after:
      'Our project is open to anyone at least 19 years of age; younger participants need the consent of a parent or guardian, who supervises their participation.',
    facts: [{ kind: 'bound', before: 'over', after: 'at least' }],
    source: 'edit after: Common Voice terms, 2018',
  },
  {
    id: 'en-i30',
    before:
      'This Part applies to any employer who employs at least 50 employees at one establishment for each working day of 20 or more calendar workweeks.',
    after:
      'This Part applies to any employer who employs more than 100 employees at one establishment for each working day of 20 or more calendar workweeks.',
    facts: [{ kind: ['bound', 'number'], before: '50', after: '100' }],
    source: 'edit after: Family and Medical Leave Act (US)',
  },
  {
    id: 'en-i31',
    before:
      'We share your viewing history with advertising partners in order to measure how well our campaigns perform.',
    after:
      'We do not share your viewing history with advertising partners in order to measure how well our campaigns perform.',
    facts: [{ kind: 'negation', before: null, after: 'not' }],
    source: 'edit after: privacy policy of a streaming service',
  },
  {
    id: 'en-i32',
    before:
      'The season ticket is issued in the name of the holder and is not transferable to another person.',
    after: 'The season ticket is issued in the name of the holder and is transferable to another person.',
    facts: [{ kind: 'negation', before: 'not', after: null }],
    source: 'edit after: conditions of carriage',
  },
  {
    id: 'en-i33',
    before:
      'Information obtained in the course of an inspection may be disclosed to the local authority in whose area the school is situated.',
    after:
      'Information obtained in the course of an inspection may not be disclosed to the local authority in whose area the school is situated.',
    facts: [{ kind: ['negation', 'duty'], before: 'may', after: 'may not' }],
    source: 'edit after: education act (UK)',
  },
  {
    id: 'en-i34',
    before:
      'Where a pupil has been absent for ten consecutive school days, the head teacher may inform the parents and the attendance officer in writing.',
    after:
      'Where a pupil has been absent for ten consecutive school days, the head teacher must inform the parents and the attendance officer in writing.',
    facts: [{ kind: 'duty', before: 'may', after: 'must' }],
    source: 'edit after: school attendance regulations (UK)',
  },
  {
    id: 'en-i35',
    before:
      'Upon receipt of a complete application, the Secretary shall publish a notice of the proposed exemption in the Federal Register and may invite comments.',
    after:
      'Upon receipt of a complete application, the Secretary may publish a notice of the proposed exemption in the Federal Register and may invite comments.',
    facts: [{ kind: 'duty', before: 'shall', after: 'may' }],
    source: 'edit after: US Code, striking “shall” and inserting “may”',
  },
  {
    id: 'en-i36',
    before:
      'The carrier is liable for damage sustained in the event of the loss of checked baggage unless the damage resulted from the inherent defect of the baggage.',
    after: 'The carrier is liable for damage sustained in the event of the loss of checked baggage.',
    facts: [{ kind: 'exception', before: 'unless', after: null }],
    source: 'edit after: Montreal Convention art. 17',
  },
  {
    id: 'en-i37',
    before:
      'The patient is entitled to inspect the medical record and to receive a copy of it free of charge, save where the law provides otherwise.',
    after:
      'The patient has the right to consult the medical record and to obtain a copy of it at no cost, except where the law provides otherwise.',
    facts: [],
    source: 'edit after: patients’ rights act',
  },
  {
    id: 'en-i38',
    before:
      'The statutes may be amended by a majority of two-thirds of the member federations present and entitled to vote at the Congress.',
    after:
      'The statutes may be amended by a majority of three-fifths of the member federations present and entitled to vote at the Congress.',
    facts: [{ kind: ['percentage', 'number'], before: 'two-thirds', after: 'three-fifths' }],
    source: 'edit after: statutes of an international sports federation',
  },
  {
    id: 'en-i39',
    before:
      'A person who violates this section is guilty of a misdemeanor punishable by a fine of not more than $5,000 or imprisonment for not more than six months, or both.',
    after:
      'A person who violates this section is guilty of a misdemeanor punishable by a fine of not more than $10,000 or imprisonment for not more than one year, or both.',
    facts: [
      { kind: 'money', before: '$5,000', after: '$10,000' },
      { kind: 'period', before: 'six months', after: 'one year' },
    ],
    source: 'edit after: state penal provisions (US)',
  },
  {
    id: 'en-i40',
    before:
      'No musical instrument shall be played in the residence between 11 p.m. and 7 a.m. so as to be audible outside the room.',
    after:
      'No musical instrument shall be played in the residence between 10 p.m. and 7 a.m. so as to be audible outside the room.',
    facts: [{ kind: 'number', before: '11 p.m.', after: '10 p.m.' }],
    source: 'edit after: rules of a student residence',
  },
  {
    id: 'en-i41',
    before:
      'Goods released for free circulation, with the exception of samples intended for testing, are subject to the anti-dumping duty. The importer must lodge a security.',
    after:
      'Goods released for free circulation are subject to the anti-dumping duty. The importer must lodge a security. The importer must not place the goods on the market before the security has been accepted.',
    facts: [
      { kind: 'exception', before: 'with the exception of', after: null },
      { kind: 'negation', before: null, after: 'must not' },
    ],
    source: 'edit after: EU trade regulations',
  },
  {
    id: 'en-i42',
    before:
      'The operator of the amusement device shall have it examined by a competent person at least once a year and keep the report available for inspection.',
    after:
      'The operator of the amusement device must have it examined by a competent person at least once a year and keep the report available for inspection.',
    facts: [],
    source: 'edit after: plain-language revisions (“shall” to “must”)',
  },
  {
    id: 'en-i43',
    before:
      'The trader shall reimburse all payments received from the consumer within 14 days of the day on which the trader is informed of the withdrawal.',
    after:
      'The trader shall reimburse all payments received from the consumer not later than 14 days after the day on which the trader is informed of the withdrawal.',
    facts: [],
    source: 'edit after: Directive 2011/83/EU art. 13',
  },
  {
    id: 'en-i44',
    before:
      'Competitors in a Competitors Area must not communicate with each other about the scrambled states of the puzzles of the round in progress.',
    after:
      'Competitors in a Competitor Waiting Area must not communicate with each other about the scrambled states of the puzzles of the round in progress.',
    facts: [],
    source: 'amendment: WCA Regulations 2g3, May 2021',
  },
  {
    id: 'en-i45',
    before:
      'While inspecting or solving, competitors must not use electronics or audio equipment apart from the timer or stopwatch.',
    after:
      'While inspecting or solving, competitors must not use electronics or audio equipment apart from the timer or stopwatch. Penalty: disqualification of the attempt.',
    facts: [],
    source: 'amendment: WCA Regulations 2i, February 2023',
  },
  {
    id: 'en-i46',
    before:
      'Unless the parties have otherwise agreed, the arbitral tribunal shall hold its hearings at the seat of the arbitration.',
    after:
      'If the parties have not agreed otherwise, the arbitral tribunal shall hold its hearings at the seat of the arbitration.',
    facts: [],
    source: 'edit after: UNCITRAL arbitration rules',
  },
  {
    id: 'en-i47',
    before:
      'We collect technical data, including device type, browser settings and language, when you open the application.',
    after:
      'We collect technical data, including but not limited to device type, browser settings and language, when you open the application.',
    facts: [],
    source: 'edit after: privacy policy of an application',
  },
  {
    id: 'en-i48',
    before:
      'The Borrower shall deliver audited accounts within one hundred and twenty (120) days after the end of each financial year, the first of which ends on 31 December 2024.',
    after:
      'The Borrower shall deliver audited accounts within 120 days after the end of each financial year, the first of which ends on December 31, 2024.',
    facts: [],
    source: 'edit after: loan agreement',
  },
  {
    id: 'en-i49',
    before:
      'You give Mozilla all rights necessary to operate the browser, including processing data as we describe in the privacy notice.',
    after:
      'You give Mozilla the rights necessary to operate the browser. This includes processing your data as we describe in the privacy notice.',
    facts: [],
    source: 'amendment: Firefox terms of use, 28 February 2025',
  },
  {
    id: 'en-i50',
    before:
      'If you engage with our social media accounts, such as Twitter and Facebook, we may receive personal information about you, which may include your public profile.',
    after:
      'If you engage with our accounts on external social media platforms, such as X (formerly Twitter) and Facebook, we may receive personal information about you, for example your public profile.',
    facts: [],
    source: 'amendment: Mozilla websites privacy notice, November 2023',
  },
]
