import type { Edit } from '../edit.ts'

/** Fifty edits after sentences and amendments of others, gathered apart from the rules and from the other tables. */
export const EDITS: readonly Edit[] = [
  {
    id: 'en-h01',
    before:
      'We review every report of a security vulnerability submitted through the bounty programme and get back to you as soon as we can, usually within 24 hours.',
    after:
      'We review every report of a security vulnerability submitted through the bounty programme and get back to you as soon as we can, usually within 72 hours.',
    facts: [{ kind: 'period', before: '24 hours', after: '72 hours' }],
    source: 'amendment: security policy of a US software maker, git history, October 2020',
  },
  {
    id: 'en-h02',
    before:
      'The trashed content may remain on our active servers after that time, and copies of the content may be held in backups of our application databases for up to 60 days.',
    after:
      'The trashed content may remain on our active servers for another 30 days after that time, and copies of the content may be held in backups of our application databases for up to 60 days.',
    facts: [{ kind: 'period', before: null, after: '30 days' }],
    source: 'amendment: privacy policy of a US software maker, git history, July 2022',
  },
  {
    id: 'en-h03',
    before:
      'If the amount in controversy exceeds $10,000, the hearing shall be held by videoconference or telephone conference unless the parties agree otherwise.',
    after:
      'If the amount in controversy exceeds $10,000, the hearing may be held in person, by videoconference or by telephone conference.',
    facts: [
      { kind: 'duty', before: 'shall be held', after: 'may be held' },
      { kind: 'exception', before: 'unless the parties agree otherwise', after: null },
    ],
    source: 'amendment: terms of a chat service, Open Terms Archive, November 2024',
  },
  {
    id: 'en-h04',
    before:
      'The Service is available only to individuals who are at least 16 years old, and you represent that all registration information you submit is accurate and truthful.',
    after:
      'The Service is intended for use only by individuals who are at least 18 years old, and you represent that all registration information you submit is accurate and truthful.',
    facts: [{ kind: ['number', 'period'], before: '16 years', after: '18 years' }],
    source: 'amendment: terms of a music store, Open Terms Archive, February 2024',
  },
  {
    id: 'en-h05',
    before:
      'The subscription (€3.99 a month) includes free delivery from participating restaurants on orders over €15 and free delivery from grocery and retail stores on orders over €25.',
    after:
      'The subscription (€3.99 a month) includes free delivery from participating restaurants on orders over €18 and free delivery from grocery and retail stores on orders over €30.',
    facts: [
      { kind: 'money', before: '€15', after: '€18' },
      { kind: 'money', before: '€25', after: '€30' },
    ],
    source: 'amendment: subscription terms of a delivery service in Ireland, Open Terms Archive, April 2024',
  },
  {
    id: 'en-h06',
    before:
      'The service provider shall notify the Commissioner of a personal data breach not later than 24 hours after having become aware of it.',
    after:
      'The service provider shall notify the Commissioner of a personal data breach, where feasible, not later than 72 hours after having become aware of it.',
    facts: [{ kind: 'period', before: '24 hours', after: '72 hours' }],
    source: 'amendment: UK electronic communications privacy rules, changed by the Act of 2025 on data use',
  },
  {
    id: 'en-h07',
    before:
      'A business is any legal entity that had gross revenues in excess of twenty-five million dollars ($25,000,000) in the preceding calendar year, as adjusted.',
    after:
      'A business is any legal entity that had gross revenues in excess of twenty-six million six hundred twenty-five thousand dollars ($26,625,000) in the preceding calendar year, as adjusted.',
    facts: [
      {
        kind: 'money',
        before: 'twenty-five million dollars ($25,000,000)',
        after: 'twenty-six million six hundred twenty-five thousand dollars ($26,625,000)',
      },
    ],
    source: 'amendment: California consumer privacy act, adjustment of 2025',
  },
  {
    id: 'en-h08',
    before:
      'A business that violates this title is liable for a civil penalty of not more than $2,500 for each violation if it fails to cure the violation within 30 days after being notified of it.',
    after:
      'A business that violates this title is liable for a civil penalty of not more than $2,500 for each violation.',
    facts: [
      { kind: 'negation', before: 'fails to cure', after: null },
      { kind: 'period', before: '30 days', after: null },
    ],
    source: 'amendment: California consumer privacy act, the right to cure removed',
  },
  {
    id: 'en-h09',
    before:
      'The right not to be unfairly dismissed applies to an employee who has been continuously employed for a period of not less than two years ending with the effective date of termination.',
    after:
      'The right not to be unfairly dismissed applies to an employee who has been continuously employed for a period of not less than six months ending with the effective date of termination.',
    facts: [{ kind: 'period', before: 'two years', after: 'six months' }],
    source: 'amendment: UK employment rights law, changed by the Act of 2025',
  },
  {
    id: 'en-h10',
    before:
      'The obligations laid down in the preceding paragraphs shall not apply to an enterprise or an organisation employing fewer than 250 persons unless the processing it carries out is likely to result in a risk to the rights and freedoms of data subjects.',
    after:
      'The obligations laid down in the preceding paragraphs shall not apply to an enterprise or an organisation employing fewer than 750 persons unless the processing it carries out is likely to result in a high risk to the rights and freedoms of data subjects.',
    facts: [{ kind: 'number', before: '250 persons', after: '750 persons' }],
    source: 'amendment: EU data protection regulation, proposal of 2025 on records of processing',
  },
  {
    id: 'en-h11',
    before:
      'This Directive shall apply to companies which had more than 1 000 employees on average and a net worldwide turnover of more than EUR 450 000 000 in the last financial year.',
    after:
      'This Directive shall apply to companies which had more than 5 000 employees on average and a net worldwide turnover of more than EUR 1 500 000 000 in the last financial year.',
    facts: [
      { kind: 'number', before: '1 000 employees', after: '5 000 employees' },
      { kind: 'money', before: 'EUR 450 000 000', after: 'EUR 1 500 000 000' },
    ],
    source: 'amendment: EU due diligence directive, the simplification package',
  },
  {
    id: 'en-h12',
    before:
      'A company qualifies as small where its turnover is not more than £10.2 million, its balance sheet total is not more than £5.1 million and the number of its employees is not more than 50.',
    after:
      'A company qualifies as small where its turnover is not more than £15 million, its balance sheet total is not more than £7.5 million and the number of its employees is not more than 50.',
    facts: [
      { kind: 'money', before: '£10.2 million', after: '£15 million' },
      { kind: 'money', before: '£5.1 million', after: '£7.5 million' },
    ],
    source: 'amendment: UK company size thresholds, regulations in force from April 2025',
  },
  {
    id: 'en-h13',
    before:
      'For subscriptions that are paid in full at the time of purchase, you must cancel within 14 days to receive a refund.',
    after:
      'For subscriptions that are paid in full at the time of purchase, you must cancel within 14 days to receive a refund. Refunds will not be provided for renewal charges.',
    facts: [{ kind: 'negation', before: null, after: 'will not be provided' }],
    source: 'amendment: refund policy of a learning platform, Open Terms Archive, June 2026',
  },
  {
    id: 'en-h14',
    before:
      'We grant to you limited, revocable permission to make personal use of the streaming service and its content.',
    after:
      'We grant to you limited, revocable permission to make personal use of the streaming service and its content. You must only access the version of the service offered in your country of residence.',
    facts: [
      { kind: 'duty', before: null, after: 'must' },
      { kind: 'exclusivity', before: null, after: 'only' },
    ],
    source: 'amendment: terms of a streaming service, Open Terms Archive, August 2025',
  },
  {
    id: 'en-h15',
    before:
      'In an effort to keep both your and our digital footprints smaller, the Company will cancel your free account if it has been inactive for 365 days.',
    after:
      'In an effort to keep both your and our digital footprints smaller, the Company may cancel your free account if it has been inactive for 365 days.',
    facts: [{ kind: 'duty', before: 'will cancel', after: 'may cancel' }],
    source: 'amendment: cancellation policy of a US software maker, git history, September 2019',
  },
  {
    id: 'en-h16',
    before:
      'Specially designated nationals and other denied or blocked parties under applicable law are prohibited from accessing or using the website.',
    after:
      'Specially designated nationals, other denied or blocked parties under applicable law, and certain government officials, may be restricted from accessing or using the website.',
    facts: [{ kind: ['negation', 'duty'], before: 'are prohibited', after: 'may be restricted' }],
    source: 'amendment: trade control policy of a code host, git history, January 2021',
  },
  {
    id: 'en-h17',
    before:
      'The maximum liability of the Provider for any claim related to the pre-release software is limited to direct damages up to five hundred dollars ($500.00 USD).',
    after:
      'The maximum liability of the Provider for any claim related to the pre-release software is limited to direct damages up to five hundred dollars ($500.00 USD). This limit will not apply to the obligation to defend you against third-party claims.',
    facts: [{ kind: ['negation', 'exception'], before: null, after: 'will not apply' }],
    source: 'amendment: pre-release licence of a code host, git history, August 2025',
  },
  {
    id: 'en-h18',
    before:
      'Advertising campaigns are charged on the basis of the impressions delivered on sites enrolled in the network.',
    after:
      'Advertising campaigns are charged on the basis of the impressions delivered on sites enrolled in the network. Where we invoice you for your campaigns, the amounts due are payable within thirty (30) days from your receipt of the invoice.',
    facts: [{ kind: 'period', before: null, after: 'thirty (30) days' }],
    source: 'amendment: terms of a blog platform, git history, June 2025',
  },
  {
    id: 'en-h19',
    before:
      'You are responsible for resolving all support questions, comments and complaints, and you should provide contact information so that customers can reach you with questions.',
    after:
      'You are responsible for resolving all support questions, comments and complaints, and you must provide contact information so that customers can reach you with questions.',
    facts: [{ kind: 'duty', before: 'should provide', after: 'must provide' }],
    source: 'amendment: commerce terms of a blog platform, git history, February 2020',
  },
  {
    id: 'en-h20',
    before:
      'You can decline this agreement to arbitrate by emailing an opt-out notice within 30 days of March 27, 2023 or of the day you first register your account, whichever is later.',
    after:
      'You can decline this agreement to arbitrate by emailing an opt-out notice within 30 days of April 15, 2024 or of the day you first register your account, whichever is later.',
    facts: [{ kind: 'date', before: 'March 27, 2023', after: 'April 15, 2024' }],
    source: 'amendment: terms of a chat service, Open Terms Archive, 2024',
  },
  {
    id: 'en-h21',
    before:
      'This Regulation shall apply from 30 December 2024 to large operators and from 30 June 2025 to operators established as micro-undertakings or small undertakings.',
    after:
      'This Regulation shall apply from 30 December 2025 to large operators and from 30 June 2026 to operators established as micro-undertakings or small undertakings.',
    facts: [
      { kind: 'date', before: '30 December 2024', after: '30 December 2025' },
      { kind: 'date', before: '30 June 2025', after: '30 June 2026' },
    ],
    source: 'amendment: EU deforestation regulation, first postponement',
  },
  {
    id: 'en-h22',
    before:
      'The tenancy deposit payable by the Tenant on signing shall be not less than five weeks’ rent and is held in an approved scheme.',
    after:
      'The tenancy deposit payable by the Tenant on signing shall be not more than five weeks’ rent and is held in an approved scheme.',
    facts: [{ kind: 'bound', before: 'not less than', after: 'not more than' }],
    source: 'model: UK tenancy agreement',
  },
  {
    id: 'en-h23',
    before:
      'The transitional provisions apply to applications for a licence which were lodged with the competent authority before 1 March 2026.',
    after:
      'The transitional provisions apply to applications for a licence which were lodged with the competent authority after 1 March 2026.',
    facts: [{ kind: 'bound', before: 'before', after: 'after' }],
  },
  {
    id: 'en-h24',
    before:
      'The Lender may accelerate the Loan where an instalment of principal or interest is at least 30 days overdue, notwithstanding any partial payment received.',
    after:
      'The Lender may accelerate the Loan where an instalment of principal or interest is more than 60 days overdue, notwithstanding any partial payment received.',
    facts: [
      { kind: 'bound', before: 'at least', after: 'more than' },
      { kind: 'period', before: '30 days', after: '60 days' },
    ],
    source: 'model: loan agreement',
  },
  {
    id: 'en-h25',
    before:
      'Neither Party may assign its rights or obligations under this Agreement, in whole or in part, without the prior written consent of the other Party.',
    after:
      'Neither Party may assign its rights or obligations under this Agreement, in whole or in part, without the prior written consent of the other Party, except to an affiliate.',
    facts: [{ kind: 'exception', before: null, after: 'except to an affiliate' }],
    source: 'model: software services agreement',
  },
  {
    id: 'en-h26',
    before:
      'Unless otherwise specified in the purchase order, title to and risk of loss of the Goods pass to the Buyer upon delivery to the carrier.',
    after: 'Title to and risk of loss of the Goods pass to the Buyer upon delivery to the carrier.',
    facts: [{ kind: 'exception', before: 'Unless otherwise specified in the purchase order', after: null }],
    source: 'model: supply terms',
  },
  {
    id: 'en-h27',
    before:
      'The Recipient shall use the Confidential Information for the purpose of evaluating the proposed transaction and shall keep it in safe custody.',
    after:
      'The Recipient shall use the Confidential Information solely for the purpose of evaluating the proposed transaction and shall keep it in safe custody.',
    facts: [{ kind: 'exclusivity', before: null, after: 'solely' }],
    source: 'model: non-disclosure agreement',
  },
  {
    id: 'en-h28',
    before:
      'The right of withdrawal set out in this section applies only to orders placed through the website.',
    after:
      'The right of withdrawal set out in this section applies not only to orders placed through the website but also to orders placed by telephone.',
    facts: [{ kind: 'exclusivity', before: 'only', after: null }],
  },
  {
    id: 'en-h29',
    before:
      'The Licensee shall not be entitled to sublicense the Software, in object code form, to its group companies established in the European Economic Area.',
    after:
      'The Licensee shall be entitled to sublicense the Software, in object code form, to its group companies established in the European Economic Area.',
    facts: [{ kind: ['negation', 'duty'], before: 'shall not be entitled', after: 'shall be entitled' }],
    source: 'model: software licence',
  },
  {
    id: 'en-h30',
    before:
      'A variation of this Agreement agreed by an exchange of emails between the persons named in the Schedule shall be valid.',
    after:
      'A variation of this Agreement agreed by an exchange of emails between the persons named in the Schedule shall be invalid.',
    facts: [{ kind: 'negation', before: null, after: 'invalid' }],
  },
  {
    id: 'en-h31',
    before:
      'The Lease is granted for a term of two years and six months commencing on the Commencement Date, at the rent stated in the Particulars.',
    after:
      'The Lease is granted for a term of three years commencing on the Commencement Date, at the rent stated in the Particulars.',
    facts: [{ kind: 'period', before: 'two years and six months', after: 'three years' }],
    source: 'model: commercial lease',
  },
  {
    id: 'en-h32',
    before:
      'The Processor shall test and evaluate the effectiveness of its technical and organisational measures once a quarter and keep the results available for the Controller.',
    after:
      'The Processor shall test and evaluate the effectiveness of its technical and organisational measures once a month and keep the results available for the Controller.',
    facts: [{ kind: 'period', before: 'once a quarter', after: 'once a month' }],
    source: 'model: data processing addendum',
  },
  {
    id: 'en-h33',
    before:
      'The Customer shall notify the Supplier of any visible defect within ten business days of receipt of the Goods, giving the number of the delivery note.',
    after:
      'The Customer shall notify the Supplier of any visible defect within ten calendar days of receipt of the Goods, giving the number of the delivery note.',
    facts: [{ kind: 'period', before: 'ten business days', after: 'ten calendar days' }],
    source: 'model: supply terms',
  },
  {
    id: 'en-h34',
    before:
      'Amounts not paid when due bear interest at the rate of one and a half per cent per month, or at the highest rate permitted by law, whichever is lower.',
    after:
      'Amounts not paid when due bear interest at the rate of two per cent per month, or at the highest rate permitted by law, whichever is lower.',
    facts: [{ kind: 'percentage', before: 'one and a half per cent', after: 'two per cent' }],
    source: 'model: services agreement',
  },
  {
    id: 'en-h35',
    before:
      'The Client pays 30% of the Contract Price in advance, 50% upon delivery of the Works and 20% upon signature of the final acceptance certificate.',
    after:
      'The Client pays 30% of the Contract Price in advance, 45% upon delivery of the Works and 25% upon signature of the final acceptance certificate.',
    facts: [
      { kind: 'percentage', before: '50%', after: '45%' },
      { kind: 'percentage', before: '20%', after: '25%' },
    ],
    source: 'model: works contract',
  },
  {
    id: 'en-h36',
    before:
      'Rent is payable in advance by standing order on the fifth day of each month to the account named by the Landlord.',
    after:
      'Rent is payable in advance by standing order on the tenth day of each month to the account named by the Landlord.',
    facts: [{ kind: ['date', 'number', 'period'], before: 'fifth day', after: 'tenth day' }],
    source: 'model: tenancy agreement',
  },
  {
    id: 'en-h37',
    before:
      'Note: this policy does not apply to the children’s application unless the privacy policy of that application says so.',
    after:
      'Note: this policy does not apply to the children’s application except where the privacy policy of that application says so.',
    facts: [],
    source: 'amendment: privacy policy of a streaming service, Open Terms Archive, June 2024',
  },
  {
    id: 'en-h38',
    before:
      'If there is no active invoice pending, either party may terminate this Agreement on 30 days’ prior written notice.',
    after:
      'Where there is no active invoice pending, this Agreement may be terminated by either party on thirty (30) days’ prior written notice.',
    facts: [],
    source: 'model: sponsorship agreement of a code host',
  },
  {
    id: 'en-h39',
    before:
      'The organiser shall inform the traveller of any increase in the price no less than 20 days before the start of the package.',
    after:
      'The organiser shall inform the traveller of any price increase at least twenty days before the start of the package.',
    facts: [],
    source: 'model: EU package travel rules',
  },
  {
    id: 'en-h40',
    before:
      'The personal data of applicants are used only for the purposes of recruitment and are accessible to the staff of the HR department.',
    after:
      'The personal data of applicants are used solely for recruitment purposes and are accessible to HR department staff.',
    facts: [],
    source: 'model: recruitment privacy notice',
  },
  {
    id: 'en-h41',
    before:
      'We will delete your full profile within 90 days of cancellation, though some information may remain in encrypted backups and this information can not be recovered once your account is closed.',
    after:
      'We will delete your full profile within 90 days of cancellation, though some information may remain in encrypted backups, and such information cannot be recovered after your account is closed.',
    facts: [],
    source: 'amendment: terms of a code host, git history, 2024',
  },
  {
    id: 'en-h42',
    before:
      'You alone are responsible for conducting the promotion in compliance with all applicable laws and regulations, including but not limited to creating official rules, offer terms and eligibility requirements.',
    after:
      'You alone are responsible for conducting the promotion in compliance with all applicable laws and regulations, including creating official rules, offer terms and eligibility requirements.',
    facts: [],
    source: 'amendment: terms of a discussion site, Open Terms Archive, September 2023',
  },
  {
    id: 'en-h43',
    before:
      'Complaints are accepted on working days from 9:00 a.m. to 6:00 p.m. at the address of the registered office.',
    after:
      'On working days complaints are accepted from 9:00 to 18:00 at the address of the registered office.',
    facts: [],
  },
  {
    id: 'en-h44',
    before:
      'We collect profile data, which may include your username, purchases or orders made by you, customer service requests and survey responses.',
    after:
      'We collect profile data, such as your username, purchases or orders made by you, customer service requests and survey responses.',
    facts: [],
    source: 'amendment: privacy policy in Open Terms Archive, November 2025',
  },
  {
    id: 'en-h45',
    before:
      'This Agreement takes effect on 12 January 2026 and supersedes all earlier understandings of the parties.',
    after:
      'This Agreement becomes effective on January 12, 2026 and replaces all prior understandings between the parties.',
    facts: [],
  },
  {
    id: 'en-h46',
    before:
      'The Contractor shall maintain professional indemnity insurance with a limit of $1,000,000 per claim and an aggregate limit of $3,000,000.',
    after:
      'The Contractor shall maintain professional indemnity insurance with a limit of USD 1 million per claim and an aggregate limit of USD 3 million.',
    facts: [],
    source: 'model: consultancy agreement',
  },
  {
    id: 'en-h47',
    before:
      'If you are unhappy with how we have handled your request, you have the right to lodge a complaint with the Information Commissioner.',
    after:
      'If you are dissatisfied with how we have handled your request, you have the right to lodge a complaint with the Information Commission.',
    facts: [],
    source: 'amendment: new title of the UK authority under the Act of 2025 on data use',
  },
  {
    id: 'en-h48',
    before:
      'Disputes arising out of this Agreement shall be settled by the courts of England and Wales; the Supplier shall deliver the case file within 5 days of the request.',
    after:
      'Disputes arising out of this Agreement shall be settled by the courts of Scotland; the case file shall be delivered by the Supplier within 5 days of the request.',
    facts: [],
  },
  {
    id: 'en-h49',
    before: 'Personal data are erased once the purposes of their processing have been achieved.',
    after:
      'Personal data, that is, any information by which a living person can be identified, are erased once the purposes of their processing have been achieved.',
    facts: [],
    source: 'model: EU data protection regulation',
  },
  {
    id: 'en-h50',
    before:
      'In the event of late delivery the Seller pays a penalty in an amount not exceeding 10 % of the price of the delayed Goods and submits a report quarterly.',
    after:
      'If delivery is late, the Seller pays a penalty of no more than ten per cent of the price of the delayed Goods and submits a report once a quarter.',
    facts: [],
    source: 'model: late delivery clause of a contract template library',
  },
]
