import { anmalare } from './subflows/anmalare.ts';
import { barnetsSamtycke } from './subflows/barnets-samtycke.ts';
import { forbehall } from './subflows/forbehall.ts';
import { handlingEllerSvar } from './subflows/handling-eller-svar.ts';
import { insyn } from './subflows/insyn.ts';
import { menprovning } from './subflows/menprovning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { samtycke } from './subflows/samtycke.ts';
import { vemFragar } from './subflows/vem-fragar.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * A parent wants to know something about a child. A party's right to see the file comes first, then who asks:
 * towards a guardian the child's secrecy yields on two conditions (12 kap. 3 § OSL), towards everyone else it
 * stands. Where someone stays, who has reported and what protects others have rules of their own; the rule on
 * who has reported is the same for a guardian and for anyone else whom the report concerns.
 */
export const vardnadshavare = wizard('vardnadshavare', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#vardnadshavare.verksamhet',
      larmRacker: '#vardnadshavare.larma',
      uppgiftBehovs: '#vardnadshavare.nod',
    }),

    verksamhet: {
      on: {
        socialtjanst: 'part',
        lss: 'part',
        vard: 'vard-fragar',
        annan: 'jurist-verksamhet',
        'vet-ej': 'jurist-verksamhet',
      },
    },

    part: {
      on: {
        ja: 'part-hinder',
        'annat-mal': 'fragar',
        'avslutat-ratt': 'jurist-avslutat',
        avslutat: 'fragar',
        nej: 'fragar',
        'vet-ej': 'fragar',
      },
    },
    'part-hinder': { on: { nej: 'ska-part', ja: 'far-inte-part', 'vet-ej': 'bedom-part' } },

    fragar: vemFragar({
      vardnadshavare: '#vardnadshavare.uppgift',
      utomstaende: '#vardnadshavare.utom-uppgift',
    }),

    uppgift: {
      on: {
        barnet: 'egen-insats',
        vistelse: 'adress',
        beslut: 'ska-beslut',
        anmalare: 'anmalan-avser',
        andra: 'andra-samtycke',
        'vet-ej': 'bedom-insyn',
      },
    },

    'egen-insats': {
      on: {
        tolv: 'egen-samtycke',
        femton: 'egen-samtycke',
        'utan-provning': 'egen-samtycke',
        nej: 'barnet',
        'vet-ej': 'egen-samtycke',
      },
    },
    'egen-samtycke': samtycke({
      giltigt: '#vardnadshavare.samtycke-handling',
      saknas: '#vardnadshavare.bedom-egen-insats',
    }),
    barnet: insyn({
      utanBetydandeMen: '#vardnadshavare.handling',
      betydandeMen: '#vardnadshavare.far-inte-barnet',
      barnetBestammer: '#vardnadshavare.barnet-samtycke',
      tveksamt: '#vardnadshavare.bedom-insyn',
    }),
    // What is not secret is owed to the one who asks for a document, or for an answer out of one.
    handling: handlingEllerSvar({
      ska: '#vardnadshavare.ska-vardnadshavare',
      svar: '#vardnadshavare.ska-svar-vardnadshavare',
      far: '#vardnadshavare.far-vardnadshavare',
    }),
    'vistelse-handling': handlingEllerSvar({
      ska: '#vardnadshavare.ska-vardnadshavare',
      svar: '#vardnadshavare.ska-svar-vardnadshavare',
      far: '#vardnadshavare.far-vistelseort',
    }),
    'samtycke-handling': handlingEllerSvar({
      ska: '#vardnadshavare.ska-samtycke',
      svar: '#vardnadshavare.ska-svar-samtycke',
      far: '#vardnadshavare.far-samtycke',
    }),
    'utan-men-handling': handlingEllerSvar({
      ska: '#vardnadshavare.ska-utan-men',
      svar: '#vardnadshavare.ska-svar',
      far: '#vardnadshavare.far-utan-men',
    }),
    'barnet-samtycke': samtycke({
      giltigt: '#vardnadshavare.samtycke-handling',
      saknas: '#vardnadshavare.barnet-menprovning',
    }),
    // The two longest paths have no room for the question of a document. Their outcomes say what is owed.
    'barnet-menprovning': menprovning({
      utanMen: '#vardnadshavare.far-utan-men',
      medMen: '#vardnadshavare.far-inte-barnet',
    }),

    adress: {
      on: {
        'skyddat-boende': 'boende-syfte',
        hotad: 'bedom-vistelseort',
        nej: 'vistelse-lage',
        'vet-ej': 'bedom-vistelseort',
      },
    },
    'boende-syfte': {
      on: {
        ja: 'bedom-vistelseort',
        nej: 'far-inte-skyddad-adress',
        'vet-ej': 'far-inte-skyddad-adress',
      },
    },
    'vistelse-lage': {
      on: {
        hemlig: 'far-inte-vistelseort',
        'utan-beslut': 'jurist-utan-beslut',
        'inte-nodvandigt': 'vistelse',
        annat: 'vistelse',
        'vet-ej': 'bedom-vistelseort',
      },
    },
    vistelse: insyn({
      utanBetydandeMen: '#vardnadshavare.vistelse-handling',
      betydandeMen: '#vardnadshavare.far-inte-barnet',
      barnetBestammer: '#vardnadshavare.vistelse-samtycke',
      tveksamt: '#vardnadshavare.bedom-insyn',
    }),
    'vistelse-samtycke': samtycke({
      giltigt: '#vardnadshavare.far-samtycke',
      saknas: '#vardnadshavare.far-inte-barnet',
    }),

    'anmalan-avser': {
      on: { ja: 'anmalare', nej: 'andra-samtycke', 'vet-ej': 'andra-samtycke' },
    },
    anmalare: anmalare({
      ejHemlig: '#vardnadshavare.fritt-anmalare',
      hemlig: '#vardnadshavare.far-inte-anmalare',
      oviss: '#vardnadshavare.bedom-anmalare',
    }),

    'andra-samtycke': samtycke({
      giltigt: '#vardnadshavare.samtycke-handling',
      saknas: '#vardnadshavare.andra-menprovning',
    }),
    'andra-menprovning': menprovning({
      utanMen: '#vardnadshavare.utan-men-handling',
      medMen: '#vardnadshavare.andra-forbehall',
    }),
    'andra-forbehall': forbehall({
      provas: '#vardnadshavare.bedom-forbehall',
      hjalperInte: '#vardnadshavare.far-inte-andra',
    }),

    'utom-uppgift': {
      on: {
        barnet: 'utom-barnet',
        beslut: 'ska-beslut',
        skyddat: 'far-inte-skyddad-adress',
        anmalare: 'anmalan-avser',
        andra: 'andra-samtycke',
        'vet-ej': 'far-inte-utomstaende',
      },
    },
    'utom-barnet': barnetsSamtycke({
      nagon: '#vardnadshavare.utom-samtycke',
      ingen: '#vardnadshavare.utom-menprovning',
      oavgjort: '#vardnadshavare.oavgjort-menprovning',
    }),
    'oavgjort-menprovning': menprovning({
      utanMen: '#vardnadshavare.utan-men-handling',
      medMen: '#vardnadshavare.jurist-den-ena',
    }),
    'utom-samtycke': samtycke({
      giltigt: '#vardnadshavare.samtycke-handling',
      saknas: '#vardnadshavare.utom-menprovning',
    }),
    'utom-menprovning': menprovning({
      utanMen: '#vardnadshavare.utan-men-handling',
      medMen: '#vardnadshavare.utom-forbehall',
    }),
    'utom-forbehall': forbehall({
      provas: '#vardnadshavare.bedom-forbehall',
      hjalperInte: '#vardnadshavare.far-inte-utomstaende',
    }),

    'vard-fragar': vemFragar({
      vardnadshavare: '#vardnadshavare.vard-uppgift',
      utomstaende: '#vardnadshavare.vard-utom-uppgift',
    }),
    'vard-uppgift': {
      on: {
        barnet: 'vard-barnet',
        beslut: 'vard-ska-beslut',
        skyddat: 'bedom-vistelseort',
        anmalare: 'vard-anmalare',
        andra: 'vard-samtycke',
        'vet-ej': 'bedom-insyn',
      },
    },
    'vard-utom-uppgift': {
      on: {
        barnet: 'vard-utom',
        beslut: 'vard-ska-beslut',
        skyddat: 'vard-far-inte',
        anmalare: 'vard-anmalare',
        andra: 'vard-samtycke',
        'vet-ej': 'vard-far-inte',
      },
    },
    // Who told about the one who asks is open to that person unless it is dangerous (25 kap. 7 § OSL).
    'vard-anmalare': anmalare({
      ejHemlig: '#vardnadshavare.fritt-anmalare',
      hemlig: '#vardnadshavare.far-inte-anmalare',
      oviss: '#vardnadshavare.bedom-anmalare',
    }),
    // In health care there is no rule like 26 kap. 2 §: where the child is follows 12 kap. 3 §.
    'vard-barnet': insyn({
      utanBetydandeMen: '#vardnadshavare.handling',
      betydandeMen: '#vardnadshavare.vard-far-inte',
      barnetBestammer: '#vardnadshavare.vard-samtycke',
      tveksamt: '#vardnadshavare.bedom-insyn',
    }),
    'vard-utom': barnetsSamtycke({
      nagon: '#vardnadshavare.vard-samtycke',
      ingen: '#vardnadshavare.vard-menprovning',
      oavgjort: '#vardnadshavare.oavgjort-menprovning',
    }),
    'vard-samtycke': samtycke({
      giltigt: '#vardnadshavare.samtycke-handling',
      saknas: '#vardnadshavare.vard-menprovning',
    }),
    'vard-menprovning': menprovning({
      utanMen: '#vardnadshavare.utan-men-handling',
      medMen: '#vardnadshavare.vard-forbehall',
    }),
    'vard-forbehall': forbehall({
      provas: '#vardnadshavare.bedom-forbehall',
      hjalperInte: '#vardnadshavare.vard-far-inte',
    }),

    larma: outcome,
    nod: outcome,

    'ska-part': outcome,
    'ska-vardnadshavare': outcome,
    'ska-samtycke': outcome,
    'ska-utan-men': outcome,
    'ska-svar-vardnadshavare': outcome,
    'ska-svar-samtycke': outcome,
    'ska-svar': outcome,
    'ska-beslut': outcome,
    'vard-ska-beslut': outcome,

    'far-vardnadshavare': outcome,
    'far-vistelseort': outcome,
    'far-samtycke': outcome,
    'far-utan-men': outcome,

    'bedom-part': outcome,
    'bedom-insyn': outcome,
    'bedom-egen-insats': outcome,
    'bedom-vistelseort': outcome,
    'bedom-anmalare': outcome,
    'bedom-forbehall': outcome,

    'far-inte-part': outcome,
    'far-inte-barnet': outcome,
    'far-inte-vistelseort': outcome,
    'far-inte-skyddad-adress': outcome,
    'far-inte-anmalare': outcome,
    'far-inte-andra': outcome,
    'far-inte-utomstaende': outcome,
    'vard-far-inte': outcome,

    'jurist-avslutat': outcome,
    'jurist-verksamhet': outcome,
    'jurist-utan-beslut': outcome,
    'jurist-den-ena': outcome,

    'fritt-anmalare': outcome,
  },
});
