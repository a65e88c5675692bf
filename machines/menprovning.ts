import { anmalare } from './subflows/anmalare.ts';
import { annanVag } from './subflows/annan-vag.ts';
import { avlidenBedomning } from './subflows/avliden-bedomning.ts';
import { berorda } from './subflows/berorda.ts';
import { enskildMottagare } from './subflows/enskild-mottagare.ts';
import { forbehall } from './subflows/forbehall.ts';
import { medarbetare } from './subflows/medarbetare.ts';
import { menprovningBedomning } from './subflows/menprovning-bedomning.ts';
import { mottagarensSkydd } from './subflows/mottagarens-skydd.ts';
import { nodlage } from './subflows/nodlage.ts';
import { samtyckeGivet } from './subflows/samtycke-givet.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Help to weigh harm. First which rule, since it decides the test: reverse (26 kap. 1 §, 25 kap. 1 § OSL), straight
 * (39 kap. 2 §), qualified (26 kap. 5 §, 21 kap. 3 §) or none (26 kap. 3 §). Then persons, receiver, use and
 * spread. The guide never settles the weighing: it ends in the reader's own, with the reasons for the record,
 * and answers yes only to what an answer has confirmed. A reservation is tried against a private receiver alone.
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
        skyddad: 'adress',
        personal: 'personal-mottagare',
        privat: 'privat-bedom',
        annat: 'jurist-vilken-regel',
        'vet-ej': 'jurist-vilken-regel',
      },
    },

    uppgift: {
      on: {
        person: 'berorda',
        beslut: 'beslut',
        anmalare: 'anmalare-part',
        avliden: 'avliden-mottagare',
        ingen: 'fritt-avidentifierat',
        'vet-ej': 'berorda',
      },
    },
    // 26 kap. 7 § and 25 kap. 10 § OSL lift one secrecy alone. Another may hide a part of the decision.
    beslut: { on: { nej: 'far-beslut', ja: 'far-beslut', 'vet-ej': 'bedom-adress' } },
    berorda: berorda({ en: '#menprovning.mottagare', flera: '#menprovning.bedom-flera' }),
    mottagare: mottagarensSkydd({
      sjalv: '#menprovning.egna',
      vardnadshavare: '#menprovning.bedom-vardnadshavare',
      kollega: '#menprovning.bedom-kollega',
      enskild: '#menprovning.men-enskild',
      enskildOviss: '#menprovning.bedom-enskild',
      utforare: '#menprovning.men-utforare',
      utforareOviss: '#menprovning.bedom-utforare',
      myndighet: '#menprovning.men-myndighet',
      myndighetOviss: '#menprovning.bedom-myndighet',
      okand: '#menprovning.men-okand',
    }),
    egna: { on: { ja: 'far-egna', nej: 'bedom-flera', 'vet-ej': 'bedom-flera' } },
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
      medMen: '#menprovning.annan-vag',
      tveksamt: '#menprovning.bedom-myndighet',
    }),
    'men-okand': menprovningBedomning({
      utanMen: '#menprovning.far-utan-men',
      medMen: '#menprovning.annan-vag',
      tveksamt: '#menprovning.bedom-spridning',
    }),
    forbehall: forbehall({
      provas: '#menprovning.bedom-forbehall',
      hjalperInte: '#menprovning.annan-vag',
    }),
    'annan-vag': annanVag({
      samtycke: '#menprovning.samtycke',
      regel: '#menprovning.bedom-annan-regel',
      ingen: '#menprovning.far-inte',
    }),
    samtycke: samtyckeGivet({
      giltigt: '#menprovning.far-samtycke',
      saknas: '#menprovning.far-inte',
    }),

    'vard-uppgift': {
      on: {
        person: 'vard-berorda',
        beslut: 'vard-beslut',
        anmalare: 'anmalare-part',
        avliden: 'avliden-mottagare',
        ingen: 'fritt-avidentifierat',
        'vet-ej': 'vard-berorda',
      },
    },
    'vard-beslut': { on: { nej: 'vard-far-beslut', ja: 'vard-far-beslut', 'vet-ej': 'bedom-adress' } },
    'vard-berorda': berorda({ en: '#menprovning.vard-mottagare', flera: '#menprovning.bedom-flera' }),
    'vard-mottagare': mottagarensSkydd({
      sjalv: '#menprovning.egna',
      vardnadshavare: '#menprovning.bedom-vardnadshavare',
      kollega: '#menprovning.bedom-kollega',
      enskild: '#menprovning.vard-men-enskild',
      enskildOviss: '#menprovning.bedom-enskild',
      utforare: '#menprovning.vard-men-utforare',
      utforareOviss: '#menprovning.bedom-utforare',
      myndighet: '#menprovning.vard-men-myndighet',
      myndighetOviss: '#menprovning.bedom-myndighet',
      okand: '#menprovning.vard-men-okand',
    }),
    'vard-men-enskild': menprovningBedomning({
      utanMen: '#menprovning.vard-far-utan-men',
      medMen: '#menprovning.vard-forbehall',
      tveksamt: '#menprovning.bedom-enskild',
    }),
    'vard-men-utforare': menprovningBedomning({
      utanMen: '#menprovning.vard-far-utan-men',
      medMen: '#menprovning.vard-forbehall',
      tveksamt: '#menprovning.bedom-utforare',
    }),
    'vard-men-myndighet': menprovningBedomning({
      utanMen: '#menprovning.vard-far-utan-men',
      medMen: '#menprovning.vard-annan-vag',
      tveksamt: '#menprovning.bedom-myndighet',
    }),
    'vard-men-okand': menprovningBedomning({
      utanMen: '#menprovning.vard-far-utan-men',
      medMen: '#menprovning.vard-annan-vag',
      tveksamt: '#menprovning.bedom-spridning',
    }),
    'vard-forbehall': forbehall({
      provas: '#menprovning.bedom-forbehall',
      hjalperInte: '#menprovning.vard-annan-vag',
    }),
    'vard-annan-vag': annanVag({
      samtycke: '#menprovning.vard-samtycke',
      regel: '#menprovning.bedom-annan-regel',
      ingen: '#menprovning.vard-far-inte',
    }),
    'vard-samtycke': samtyckeGivet({
      giltigt: '#menprovning.far-samtycke',
      saknas: '#menprovning.vard-far-inte',
    }),

    // What someone consented to in life does not open by itself after death.
    'avliden-mottagare': enskildMottagare({
      enskild: '#menprovning.avliden',
      annan: '#menprovning.avliden-annan',
    }),
    avliden: avlidenBedomning({
      utanMen: '#menprovning.far-avliden',
      medMen: '#menprovning.avliden-forbehall',
      tveksamt: '#menprovning.bedom-avliden',
    }),
    'avliden-annan': avlidenBedomning({
      utanMen: '#menprovning.far-avliden',
      medMen: '#menprovning.avliden-vag',
      tveksamt: '#menprovning.bedom-avliden',
    }),
    'avliden-forbehall': forbehall({
      provas: '#menprovning.bedom-forbehall',
      hjalperInte: '#menprovning.avliden-vag',
    }),
    'avliden-vag': annanVag({
      samtycke: '#menprovning.far-inte-avliden',
      regel: '#menprovning.bedom-annan-regel',
      ingen: '#menprovning.far-inte-avliden',
    }),

    // Towards a party the protection of the one who told is weighed against the right to see the file.
    'anmalare-part': { on: { nej: 'anmalare', ja: 'bedom-anmalare', 'vet-ej': 'bedom-anmalare' } },
    anmalare: anmalare({
      ejHemlig: '#menprovning.fritt-anmalare',
      hemlig: '#menprovning.far-inte-anmalare',
      oviss: '#menprovning.bedom-anmalare',
    }),

    // The address of a sheltered home protects the home, so no one's consent opens it.
    adress: {
      on: {
        hot: 'adress-enskild',
        folkbokforing: 'adress-enskild',
        boende: 'boende-enskild',
        ingen: 'bedom-adress',
        'vet-ej': 'bedom-adress',
      },
    },
    'adress-enskild': enskildMottagare({
      enskild: '#menprovning.adress-forbehall',
      annan: '#menprovning.adress-vag',
    }),
    'adress-forbehall': forbehall({
      provas: '#menprovning.bedom-forbehall',
      hjalperInte: '#menprovning.adress-vag',
    }),
    'adress-vag': annanVag({
      samtycke: '#menprovning.adress-samtycke',
      regel: '#menprovning.bedom-adress',
      ingen: '#menprovning.far-inte-adress',
    }),
    'adress-samtycke': samtyckeGivet({
      giltigt: '#menprovning.far-samtycke',
      saknas: '#menprovning.far-inte-adress',
    }),
    'boende-enskild': enskildMottagare({
      enskild: '#menprovning.boende-forbehall',
      annan: '#menprovning.boende-vag',
    }),
    'boende-forbehall': forbehall({
      provas: '#menprovning.bedom-forbehall',
      hjalperInte: '#menprovning.boende-vag',
    }),
    'boende-vag': annanVag({
      samtycke: '#menprovning.far-inte-adress',
      regel: '#menprovning.bedom-adress',
      ingen: '#menprovning.far-inte-adress',
    }),

    'personal-mottagare': enskildMottagare({
      enskild: '#menprovning.personal',
      annan: '#menprovning.personal-annan',
    }),
    personal: medarbetare({
      ejHemlig: '#menprovning.far-personal',
      hemlig: '#menprovning.personal-forbehall',
      tveksamt: '#menprovning.bedom-personal',
      okandRegel: '#menprovning.jurist-vilken-regel',
    }),
    'personal-annan': medarbetare({
      ejHemlig: '#menprovning.far-personal',
      hemlig: '#menprovning.personal-vag',
      tveksamt: '#menprovning.bedom-personal',
      okandRegel: '#menprovning.jurist-vilken-regel',
    }),
    'personal-forbehall': forbehall({
      provas: '#menprovning.bedom-forbehall',
      hjalperInte: '#menprovning.personal-vag',
    }),
    'personal-vag': annanVag({
      samtycke: '#menprovning.personal-samtycke',
      regel: '#menprovning.bedom-personal',
      ingen: '#menprovning.far-inte-personal',
    }),
    'personal-samtycke': samtyckeGivet({
      giltigt: '#menprovning.far-samtycke',
      saknas: '#menprovning.far-inte-personal',
    }),

    // No harm is weighed here, and so no reservation can be made.
    'familj-mottagare': { on: { sjalv: 'far-egna', annan: 'familj-vag', 'vet-ej': 'familj-vag' } },
    'familj-vag': annanVag({
      samtycke: '#menprovning.familj-samtycke',
      regel: '#menprovning.jurist-familj',
      ingen: '#menprovning.familj-far-inte',
    }),
    'familj-samtycke': samtyckeGivet({
      giltigt: '#menprovning.far-samtycke',
      saknas: '#menprovning.familj-far-inte',
    }),

    larma: outcome,
    nod: outcome,

    'far-utan-men': outcome,
    'far-samtycke': outcome,
    'far-egna': outcome,
    'far-beslut': outcome,
    'far-avliden': outcome,
    'far-personal': outcome,
    'vard-far-utan-men': outcome,
    'vard-far-beslut': outcome,

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
    'far-inte-avliden': outcome,
    'far-inte-anmalare': outcome,
    'far-inte-adress': outcome,
    'far-inte-personal': outcome,
    'vard-far-inte': outcome,
    'familj-far-inte': outcome,

    'jurist-vilken-regel': outcome,
    'jurist-familj': outcome,

    'fritt-avidentifierat': outcome,
    'fritt-anmalare': outcome,
  },
});
