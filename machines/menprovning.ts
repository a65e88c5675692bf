import { anmalare } from './subflows/anmalare.ts';
import { forbehall } from './subflows/forbehall.ts';
import { menprovningBedomning } from './subflows/menprovning-bedomning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { samtycke } from './subflows/samtycke.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Help to weigh harm. First which rule, since it decides the test: reverse (26 kap. 1 §, 25 kap. 1 § OSL), straight
 * (39 kap. 2 §), qualified (26 kap. 5 §, 21 kap. 3 §) or none (26 kap. 3 §). Then persons, receiver, use and
 * spread. The guide never settles the weighing: it ends in the reader's own, with the reasons for the record,
 * and answers yes only to what an answer has confirmed. A reservation is tried against a private receiver alone,
 * and a refusal is told only to the one who has answered that no consent and no other rule opens.
 *
 * Social services and health care share one line after `uppgift`, for their test is the same. Which of the two
 * secrecies stands is known from the path, and the outcomes name both. Rules met seldom end in what they ask for.
 */
export const menprovning = wizard('menprovning', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#menprovning.omrade',
      larmRacker: '#menprovning.larma',
      uppgiftBehovs: '#menprovning.nod',
    }),

    omrade: {
      on: {
        socialtjanst: 'uppgift',
        lss: 'uppgift',
        vard: 'vard-uppgift',
        familjeradgivning: 'familj-mottagare',
        skyddad: 'bedom-adress',
        personal: 'personal',
        privat: 'privat-bedom',
        annat: 'jurist-vilken-regel',
        'vet-ej': 'jurist-vilken-regel',
      },
    },

    // Harm is weighed person by person. What cannot be divided must be clear for every one of them.
    uppgift: {
      on: {
        person: 'mottagare',
        flera: 'bedom-flera',
        beslut: 'beslut',
        anmalare: 'anmalare',
        avliden: 'bedom-avliden',
        ingen: 'fritt-avidentifierat',
        'vet-ej': 'jurist-vilken-regel',
      },
    },
    'vard-uppgift': {
      on: {
        person: 'mottagare',
        flera: 'bedom-flera',
        beslut: 'vard-beslut',
        anmalare: 'anmalare',
        avliden: 'bedom-avliden',
        ingen: 'fritt-avidentifierat',
        'vet-ej': 'jurist-vilken-regel',
      },
    },
    // 26 kap. 7 § and 25 kap. 10 § OSL lift one secrecy alone. Another may hide a part of the decision.
    beslut: { on: { nej: 'far-beslut', ja: 'far-beslut', 'vet-ej': 'bedom-adress' } },
    'vard-beslut': { on: { nej: 'vard-far-beslut', ja: 'vard-far-beslut', 'vet-ej': 'bedom-adress' } },

    // Towards a party the protection of the one who told is weighed against the right to see the file.
    anmalare: anmalare({
      ejHemlig: '#menprovning.fritt-anmalare',
      hemlig: '#menprovning.anmalare-part',
      oviss: '#menprovning.bedom-anmalare',
    }),
    'anmalare-part': {
      on: { nej: 'far-inte-anmalare', ja: 'bedom-anmalare', 'vet-ej': 'bedom-anmalare' },
    },

    // The receiver decides what protects the data next: its own or transferred secrecy (7 kap. 2 § OSL), a duty of
    // silence, a reservation or nothing. Where that matters and is not known, nothing can be clear.
    mottagare: {
      on: {
        enskild: 'anvandning',
        utforare: 'tystnadsplikt',
        myndighet: 'mottagarens-sekretess',
        okand: 'men-okand',
        sjalv: 'egna',
        vardnadshavare: 'bedom-vardnadshavare',
        kollega: 'bedom-kollega',
        'vet-ej': 'men-okand',
      },
    },
    egna: { on: { ja: 'far-egna', nej: 'bedom-flera', 'vet-ej': 'bedom-flera' } },
    anvandning: {
      on: {
        stannar: 'men-enskild',
        sprids: 'men-enskild',
        'saknar-betydelse': 'men-enskild',
        'vet-ej': 'bedom-enskild',
      },
    },
    tystnadsplikt: { on: { uppdrag: 'men-utforare', annat: 'men-utforare', 'vet-ej': 'bedom-utforare' } },
    'mottagarens-sekretess': {
      on: { 'lika-stark': 'men-myndighet', svagare: 'men-myndighet', 'vet-ej': 'bedom-myndighet' },
    },

    'men-enskild': menprovningBedomning({
      utanMen: '#menprovning.far-utan-men',
      medMen: '#menprovning.forbehall',
      tveksamt: '#menprovning.bedom-enskild',
    }),
    'men-utforare': menprovningBedomning({
      utanMen: '#menprovning.far-utan-men',
      medMen: '#menprovning.forbehall',
      tveksamt: '#menprovning.bedom-utforare',
    }),
    'men-myndighet': menprovningBedomning({
      utanMen: '#menprovning.far-utan-men',
      medMen: '#menprovning.samtycke',
      tveksamt: '#menprovning.bedom-myndighet',
    }),
    'men-okand': menprovningBedomning({
      utanMen: '#menprovning.far-utan-men',
      medMen: '#menprovning.samtycke',
      tveksamt: '#menprovning.bedom-spridning',
    }),
    forbehall: forbehall({
      provas: '#menprovning.bedom-forbehall',
      hjalperInte: '#menprovning.samtycke',
    }),
    samtycke: samtycke({ giltigt: '#menprovning.far-samtycke', saknas: '#menprovning.annan-vag' }),
    'annan-vag': { on: { regel: 'bedom-annan-regel', nej: 'far-inte', 'vet-ej': 'bedom-annan-regel' } },

    // Three provisions and four tests: reverse for what is told a counsellor and for the home address, straight for
    // health, and danger of violence for the rest (39 kap. 1–3 §§ OSL).
    personal: {
      on: {
        samtal: 'personal-omvant',
        personalvard: 'personal-rakt',
        halsa: 'personal-rakt',
        kontakt: 'personal-omvant',
        ovrigt: 'personal-allvarligt',
        'vet-ej': 'jurist-vilken-regel',
      },
    },
    'personal-omvant': { on: { ja: 'far-personal', nej: 'bedom-personal', 'vet-ej': 'bedom-personal' } },
    'personal-rakt': { on: { nej: 'far-personal', ja: 'bedom-personal', 'vet-ej': 'bedom-personal' } },
    'personal-allvarligt': { on: { nej: 'far-personal', ja: 'bedom-personal', 'vet-ej': 'bedom-personal' } },

    // No harm is weighed here, and so no reservation can be made.
    'familj-mottagare': {
      on: { sjalv: 'far-egna', annan: 'familj-samtycke', 'vet-ej': 'familj-samtycke' },
    },
    'familj-samtycke': samtycke({
      giltigt: '#menprovning.far-samtycke',
      saknas: '#menprovning.familj-annan-vag',
    }),
    'familj-annan-vag': { on: { regel: 'jurist-familj', nej: 'familj-far-inte', 'vet-ej': 'jurist-familj' } },

    larma: outcome,
    nod: outcome,

    'far-utan-men': outcome,
    'far-samtycke': outcome,
    'far-egna': outcome,
    'far-beslut': outcome,
    'vard-far-beslut': outcome,
    'far-personal': outcome,

    'bedom-enskild': outcome,
    'bedom-utforare': outcome,
    'bedom-myndighet': outcome,
    'bedom-spridning': outcome,
    'bedom-flera': outcome,
    'bedom-forbehall': outcome,
    'bedom-annan-regel': outcome,
    'bedom-vardnadshavare': outcome,
    'bedom-kollega': outcome,
    'bedom-avliden': outcome,
    'bedom-anmalare': outcome,
    'bedom-adress': outcome,
    'bedom-personal': outcome,
    'privat-bedom': outcome,

    'far-inte': outcome,
    'far-inte-anmalare': outcome,
    'familj-far-inte': outcome,

    'jurist-vilken-regel': outcome,
    'jurist-familj': outcome,

    'fritt-avidentifierat': outcome,
    'fritt-anmalare': outcome,
  },
});
