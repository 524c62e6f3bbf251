/* One table, longer than a file should be: professions with what they alone deliver. Data only. */
import type { FieldOfWork } from './field-of-work.ts';

/**
 * Professions by what they deliver. `names` are beginnings of words that any text of the profession, or of one near it, holds: a file
 * with one of them speaks of the profession elsewhere.
 */
export const PROFESSIONS: readonly FieldOfWork[] = [
  {
    name: 'security testing',
    names: 'vulnerab, threat, attack, exploit, pentest, penetration, owasp, cve, hack, adversar, reverse engineer, malware, infosec',
    signs:
      'penetration test, penetration tests, penetration-test, penetration-test findings, pen test, pentest, exploitability rating, cvss score, cvss scores, red team, proof-of-concept exploit, attack tree, penetration tester report, privilege escalation path, reverse shell, bug bounty report, phishing simulation, exploitable endpoint, exploitable endpoints',
  },
  {
    name: 'visual design',
    names:
      'ui, ux, visual, figma, wirefram, brand, layout, css, frontend, front-end, typograph, mockup, mock-up, user interface, sketch, design system',
    signs:
      'mock-up, mock-ups, mockup, mockups, pixel fidelity, pixel-perfect, wireframe, wireframes, mood board, moodboard, colour palette, color palette, icon set, kerning, typeface, logo variants, hi-fi screens, high-fidelity screens, low-fidelity sketches, red-lines, redlines, figma file, figma files, hero illustration, spot illustrations, brand book',
  },
  {
    name: 'audio production',
    names: 'audio, sound, podcast, music, voice, speech, ffmpeg, acoust',
    signs:
      'loudness, lufs, mixdown, voice-over, soundtrack, show notes, jingle, episode intro, audio levels, noise gate, sound design, mastering chain, multitrack, stems and mixdown, equalizer settings, eq curve, background score, ambient track, vocal takes, fade-in and fade-out, podcast feed, episode artwork, lyrics, chord progression, chord chart, sheet music, verse and chorus, second verse',
  },
  {
    name: 'film production',
    names: 'video, film, clip, footage, camera, animat, subtitle, youtube, movie, motion',
    signs:
      'storyboard, shot list, b-roll, colour grading, color grading, rough cut, final cut, voiceover script, call sheet, camera angles, shooting schedule, dailies, film reel, trailer cut, casting call, scene breakdown, lighting setup, green screen, subtitles for the clip, title sequence, shot-by-shot',
  },
  {
    name: 'accounting',
    names: 'accounting, accountant, tax, payroll, invoic, ledger, financ, bookkeep, fintech, expense report, salar',
    signs:
      'payroll, wage tables, wage tax, tax return, tax returns, balance sheet, general ledger, trial balance, accounts payable, accounts receivable, depreciation schedule, vat return, profit and loss statement, payslip, payslips, bookkeeping, bank reconciliation, year-end closing, month-end close, chart of accounts, tax filing, tax filings, tax brackets, withholding tax, tax deduction, tax deductions, wage slips, cash flow statement, income statement, expense claims, expense reports, double-entry, invoice run, annual accounts',
  },
  {
    name: 'law',
    names: 'legal, law, contract, licen, gdpr, attorney, patent, court, litigat, regulat',
    signs:
      'indemnity clause, indemnification clause, litigation, legal brief, case law, non-disclosure agreement, nda, statute, statutes, plaintiff, power of attorney, cease and desist, non-compete clause, governing law, court filing, court filings, legal memo, cross-examination, trademark application, patent claim, patent claims, deed of sale, last will, liability waiver, retainer agreement, subpoena',
  },
  {
    name: 'medicine',
    names: 'healthcare, health record, medic, clinic, patient, hipaa, pharma, biomed, hospital, fhir, nurs, therap, drug',
    signs:
      'patients, patient record, dosage, dosages, prescription, prescriptions, icd-10, differential diagnosis, medication, contraindications, triage nurse, vital signs, clinical trial, diagnosis and treatment, treatment plan, treatment plans, discharge summary, blood pressure, anamnesis, patient history, drug interactions, care plan, mri scan, medical chart, tooth, dental',
  },
  {
    name: 'marketing',
    names:
      'market, seo, brand, campaign, conversion, social, audience, advert, growth hack, copywrit, funnel, promot, landing, e-commerce, ecommerce, shop, newsletter',
    signs:
      'ad copy, campaign brief, landing page, landing pages, conversion rate, conversion rates, newsletter, hashtags, social media posts, social post, click-through rate, press release, media kit, brand voice, keyword list, meta descriptions, influencer, influencers, tagline, taglines, slogan, slogans, media plan, media buying, ad spend, ad budget, posting calendar, content calendar, editorial calendar, cost per click, cost per acquisition, buyer persona, buyer personas, email campaign, email campaigns, drip campaign, a catchy headline, viral posts, brand awareness, keyword bids, bidding strategy, paid search, google ads, facebook ads',
  },
  {
    name: 'sales',
    names: 'sales, selling, prospect, crm, outreach, commerc, e-commerce, customer acqui, revenue, pitch',
    signs:
      'cold email, cold emails, cold call, sales pitch, sales quota, lead scoring, discovery call, objection handling, upsell, upsells, quote sheet, sales pipeline, sales forecast, quota attainment, account plan, account plans, deal size, deals in the pipeline, closing the deal, close the deal, prospect list, lead list, price quote, price quotes, commission plan, sales deck, renewal rate, quarterly quota, follow-up call, follow-up calls, territory plan, sales script',
  },
  {
    name: 'human resources',
    names: 'hiring, recruit, interview, talent, employ, resume, hr, career, workforce, salar, job descr, job post',
    signs:
      'job description, job descriptions, job ad, salary band, salary bands, cover letter, cover letters, exit interview, headcount plan, annual leave, interview questions for, candidate shortlist, shortlisted candidates, new hires, job offer, job offers, employment contract, employee handbook, resignation, pay rise, vacation days, job advert, job adverts, resume bullet points',
  },
  {
    name: 'data science',
    names: 'machine learning, ml, predict, statist, neural, data scien, regression model, classifier, training, dataset, hyperparam, llm',
    signs:
      'confusion matrix, feature importance, hyperparameter, hyperparameters, training set, roc curve, regression model, gradient boosting, validation loss, churn model, train-test split, auc score, clustering of customers, time series forecast, shap values, a/b test readout',
  },
  {
    name: 'database administration',
    names: 'database, sql, postgres, mysql, mongo, orm, schema, tables',
    signs:
      'replication lag, foreign keys, foreign key, index rebuild, stored procedures, stored procedure, slow query log, normal form, tablespace, vacuum schedule, db2, third normal form',
  },
  {
    name: 'platform operations',
    names: 'deploy, kubernetes, k8s, docker, container, infrastruct, devops, cluster, helm, sre, terraform, cloud',
    signs:
      'helm chart, helm charts, kubernetes manifest, kubernetes manifests, dockerfile, terraform module, terraform modules, node pool, autoscaling group, canary deployment, blue-green deployment, on-call rotation',
  },
  {
    name: 'network engineering',
    names: 'network, firewall, dns, vpc, subnet, wireless, network topolog',
    signs:
      'vlan, vlans, bgp, ospf, switch config, router config, subnet mask, spanning tree, network topology diagram, packet capture, core switch, core switches, cabling plan, patch panel',
  },
  {
    name: 'web front ends',
    names: 'frontend, front-end, front end, react, css, html, browser, vue, angular, responsive, web page, web app, website',
    signs: 'tailwind, css grid, flexbox, responsive layout, storybook, css modules, dom nodes',
  },
  {
    name: 'phone apps',
    names: 'mobile, ios, android, flutter, react native, swift, kotlin, phone, app store',
    signs:
      'testflight, apk, push notification, push notifications, app store listing, play store listing, deep links, splash screen, in-app purchase, in-app purchases, offline-first phone app, haptic feedback',
  },
  {
    name: 'embedded systems',
    names: 'embedded, firmware, hardware, iot, sensor, electron, arduino, robot, rtos, microcontroller',
    signs:
      'gpio, uart, pcb, microcontroller, microcontrollers, schematic, bill of materials, interrupt handler, jtag, solder, oscilloscope, breadboard, circuit diagram, voltage regulator, sensor board, flash the firmware, motor controller, wiring diagram, soldering, power rail',
  },
  {
    name: 'game design',
    names: 'game, unity, unreal, 3d, godot, gameplay, player',
    signs:
      'boss fight, sprite sheet, sprite sheets, game loop, hitbox, hitboxes, loot table, loot tables, npc, npcs, level design, spawn points, health bar, cutscene, cutscenes, power-ups, enemy waves, player respawn, tilemap',
  },
  {
    name: 'blockchain',
    names: 'blockchain, web3, crypto, solidity, wallet, nft, ethereum, token econom',
    signs:
      'smart contract, smart contracts, gas fees, gas costs, tokenomics, liquidity pool, nft, airdrop, solidity, staking rewards, validators and staking, consensus of nodes, block explorer, yield farming, seed phrase, whitepaper of the token',
  },
  {
    name: 'translation',
    names: 'translat, locali, i18n, lingu, multilingual, internationali',
    signs:
      'source language, target language, translated strings, bilingual glossary, translation memory, back-translation, subtitling, translate the text, translated text, translated copy, translated version, glossary of terms in both languages, native speakers, target text, literal translation',
  },
  {
    name: 'scholarship',
    names: 'academic, literature, citation, scholar, thesis, journal, scientific, study, studies',
    hints: 'literature review, research question',
    signs:
      'bibliography, peer-reviewed papers, null hypothesis, thesis chapter, grant proposal, apa style, dissertation, journal submission, field notes, citation index, camera-ready paper, ethics board',
  },
  {
    name: 'teaching',
    names: 'teach, course, student, tutor, educat, lesson plan, tutorial, workshop, school, pupil, learner',
    signs:
      'lesson plan, lesson plans, homework, curriculum, pupils, quiz questions, learning objectives, classroom, report cards, exam questions, grading rubric, grade the homework, school year, kindergarten, multiple-choice quiz, parent-teacher, flashcards',
  },
  {
    name: 'cooking',
    names: 'cooking, cookbook, food, kitchen, meal, nutri, restaurant, culinar, chef',
    signs:
      'recipe for, recipe cards, ingredients, calories, calorie, oven, side dish, grocery list, shopping list for, recipe card, menu card, wine pairing, baking time, preheat, tablespoons, three-course',
  },
  {
    name: 'fitness',
    names: 'fitness, gym, sport, athlet, wellness, exercis',
    signs:
      'workout plan, workout, workouts, reps, warm-up routine, heart rate zones, meal plan, training plan for runners, strength training, cardio, push-ups, squats, marathon, body weight, personal trainer, rest days, yoga, muscle group, muscle groups, sets and repetitions',
  },
  {
    name: 'travel',
    names: 'travel, trip, hotel, flight, touris, hospitality, airline',
    signs:
      'itinerary, hotel, hotels, flight times, packing list, boarding pass, sightseeing, flights and hotels, travel plan, day trip, day trips, visa requirements, airport transfer, airport, rental car, city tour, tour guide, train tickets, hostel, luggage',
  },
  {
    name: 'real estate',
    names: 'real estate, property manage, mortgage, housing, rental, tenant, apartment',
    signs:
      'mortgage, floor plan, floor plans, square footage, open house, tenant screening, rental yield, listing price, property listing, property listings, landlord, tenants, house viewing, house viewings, apartment viewing, home inspection, escrow, rental contract, broker fee, plot of land, interior staging',
  },
  {
    name: 'trading',
    names: 'trading, trader, financ, portfolio, quant, investor, investing, investment, stock, hedge, crypto',
    signs:
      "stop-loss, stop loss, sharpe ratio, order book, option greeks, backtest, backtests, candlestick, position sizing, dividend yield, share price target, client's portfolio, client portfolio, client portfolios, asset allocation, target allocation, rebalancing of the portfolio, exceptional returns, earnings per share, trading signal, trading signals, buy and sell orders, long and short positions, futures contract, bond yields, risk-adjusted return, entry and exit points, price target, stock picks, hedge fund, margin call, mutual fund, retirement savings",
  },
  {
    name: 'customer service',
    names: 'customer, support team, ticket, helpdesk, complaint, refund, crm',
    signs:
      'refund letter, csat, ticket reply, canned response, canned responses, call centre, call center, complaint letter, help desk, support macro, support macros, apology to the customer, warranty claim, warranty claims, satisfaction survey',
  },
  {
    name: 'project management',
    names: 'sprint, agile, scrum, mileston, kanban, project manag, gantt, burndown, roadmap',
    signs:
      'gantt chart, burndown chart, burn-down chart, raci matrix, standup notes, sprint retrospective, steering committee, project charter',
  },
  {
    name: 'fiction',
    names: 'fiction, narrativ, novel, storytell, fictional, plot, poem, creative writ, screenplay, game',
    signs:
      'plot twist, protagonist, chapter outline, character arc, character arcs, short story, first draft of the novel, rhyme scheme, cliffhanger, dialogue scenes, dialogue scene, screenplay, screenplays, stage directions, villain, love interest, stanza, stanzas, poem, poems, sonnet, haiku, fairy tale, opening chapter, antagonist, epilogue, fan fiction',
  },
  {
    name: 'journalism',
    names: 'journalis, news, press release, headline, reporter, editorial',
    signs:
      'byline, op-ed, front page, news desk, newsroom, press conference, off the record, column inches, lead paragraph, eyewitness, eyewitnesses, correspondent, feature story, investigative report, sources on record, letters to the editor, interview transcript',
  },
  {
    name: 'logistics',
    names: 'logist, supply chain, warehous, shipp, inventor, fleet, freight, retail, manufactur',
    signs:
      'freight, pallet, pallets, customs declaration, delivery routes, bill of lading, stock levels, picking list, warehouse slots, shipping label, shipping labels, courier, couriers, delivery van, delivery vans, container ship, packing list for, cold chain, forklift, cross-docking, route plan for drivers',
  },
  {
    name: 'insurance and lending',
    names: 'insur, underwrit, loan, credit, bank, financial service, actuar, premium',
    signs:
      'underwriting, claims adjuster, actuarial, policyholder, policyholders, loan application, loan applications, credit score, credit scores, insurance claim, insurance claims, premium calculation, coverage limits of the policy, repayment schedule, mortgage rates, loss ratio',
  },
  {
    name: 'events',
    names: 'conference, venue, guest, wedding, meetup, speaker, hackathon, webinar',
    signs:
      'guest list, seating plan, venue, venues, catering, stage plan, run sheet, rsvp list, invitation cards, wedding, bouquet, table decorations, stage lighting, sound check, keynote schedule, badge printing, speaker lineup, after-party, photo booth, floral arrangement',
  },
  {
    name: 'farming and building',
    names: 'farm, crop, agricult, construction, soil, harvest, civil, structural',
    signs:
      'crop rotation, irrigation, harvest plan, soil samples, load-bearing wall, building permit, scaffolding plan, roof pitch, greenhouse, fertilizer, livestock, cattle, tractor, planting calendar, foundation slab, blueprint of the house, roofing, plumbing, timber frame, site survey',
  },
];
