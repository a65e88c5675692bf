import { anmalare } from './subflows/anmalare.ts';
import { forbehall } from './subflows/forbehall.ts';
import { handlingEllerSvar } from './subflows/handling-eller-svar.ts';
import { menprovning } from './subflows/menprovning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { privatAkt } from './subflows/privat-akt.ts';
import { samtycke } from './subflows/samtycke.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Someone wants to read what is written about them. A party's right to see the file comes first, then what
 * is about oneself, then what is about others. Branches by secrecy: social services with LSS (26 kap. 1 § OSL),
 * municipal health care (25 kap. 1 §), family counselling (26 kap. 3 §) and private providers.
 */
export const denEnskilde = wizard('den-enskilde', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#den-enskilde.verksamhet',
      larmRacker: '#den-enskilde.larma',
      uppgiftBehovs: '#den-enskilde.akut-uppgift',
    }),
    'akut-uppgift': {
      on: {
        'sjalv-socialtjanst': 'far-egna',
        'sjalv-lss': 'far-egna',
        'sjalv-vard': 'far-egna',
        'sjalv-familj': 'far-egna',
        annan: 'nod',
        'vet-ej': 'nod',
      },
    },

    verksamhet: {
      on: {
        socialtjanst: 'spar-arende',
        lss: 'spar-arende',
        vard: 'vard-innehall',
        familjeradgivning: 'familj-innehall',
        privat: 'privat-slag',
        'vet-ej': 'jurist-vilka-regler',
      },
    },
    'spar-arende': {
      on: {
        lasa: 'part',
        utdrag: 'ska-registerutdrag',
        ursprung: 'ursprung-handling',
        annat: 'part',
      },
    },

    // Sekretess does not stand in the way (26 kap. 8 §); what is asked for out of a public document is then owed.
    'ursprung-handling': handlingEllerSvar({
      ska: '#den-enskilde.ska-ursprung',
      svar: '#den-enskilde.ska-svar-ursprung',
      far: '#den-enskilde.far-ursprung',
    }),

    part: {
      on: {
        pagaende: 'part-innehall',
        avslutat: 'ta-till-vara',
        'under-15': 'innehall',
        nej: 'innehall',
        'vet-ej': 'innehall',
      },
    },
    'part-innehall': {
      on: {
        egna: 'ska-insyn',
        beslut: 'ska-insyn-beslut',
        andras: 'synnerlig-vikt',
        anmalare: 'part-anmalare',
        'vet-ej': 'bedom-synnerlig-vikt',
      },
    },
    'synnerlig-vikt': {
      on: { nej: 'ska-insyn', ja: 'far-inte-synnerlig-vikt', 'vet-ej': 'bedom-synnerlig-vikt' },
    },
    // Towards a party the danger to the one who told is weighed once more, against the right to see the file.
    'part-anmalare': anmalare({
      ejHemlig: '#den-enskilde.ska-insyn',
      hemlig: '#den-enskilde.bedom-synnerlig-vikt',
      oviss: '#den-enskilde.bedom-synnerlig-vikt',
    }),

    'ta-till-vara': {
      on: { ja: 'jurist-avslutat', beslut: 'jurist-avslutat', nej: 'innehall', 'vet-ej': 'innehall' },
    },
    innehall: {
      on: {
        egna: 'egna-handling',
        beslut: 'ska-beslut',
        andras: 'menprovning',
        anmalare: 'anmalare',
        'vet-ej': 'menprovning',
      },
    },
    'egna-handling': handlingEllerSvar({
      ska: '#den-enskilde.ska-egna',
      svar: '#den-enskilde.ska-svar-egna',
      far: '#den-enskilde.far-egna',
    }),
    menprovning: menprovning({
      utanMen: '#den-enskilde.utan-men-handling',
      medMen: '#den-enskilde.samtycke',
    }),
    'utan-men-handling': handlingEllerSvar({
      ska: '#den-enskilde.ska-utan-men',
      svar: '#den-enskilde.ska-svar',
      far: '#den-enskilde.far-utan-men',
    }),
    samtycke: samtycke({
      giltigt: '#den-enskilde.samtycke-handling',
      saknas: '#den-enskilde.forbehall',
    }),
    'samtycke-handling': handlingEllerSvar({
      ska: '#den-enskilde.ska-samtycke',
      svar: '#den-enskilde.ska-svar-samtycke',
      far: '#den-enskilde.far-samtycke',
    }),
    forbehall: forbehall({
      provas: '#den-enskilde.bedom-forbehall',
      hjalperInte: '#den-enskilde.far-inte-andras',
    }),
    anmalare: anmalare({
      ejHemlig: '#den-enskilde.fritt-anmalare',
      hemlig: '#den-enskilde.far-inte-anmalare',
      oviss: '#den-enskilde.bedom-anmalare',
    }),

    'vard-innehall': {
      on: {
        egna: 'vard-halsa',
        beslut: 'vard-ska-beslut',
        andras: 'vard-menprovning',
        anmalare: 'vard-anmalare',
        utdrag: 'ska-registerutdrag',
        'vet-ej': 'vard-menprovning',
      },
    },
    'vard-halsa': {
      on: { nej: 'egna-handling', ja: 'vard-far-inte-halsa', 'vet-ej': 'vard-bedom-halsa' },
    },
    'vard-menprovning': menprovning({
      utanMen: '#den-enskilde.vard-utan-men-handling',
      medMen: '#den-enskilde.vard-samtycke',
    }),
    'vard-utan-men-handling': handlingEllerSvar({
      ska: '#den-enskilde.vard-ska-utan-men',
      svar: '#den-enskilde.ska-svar',
      far: '#den-enskilde.vard-far-utan-men',
    }),
    'vard-samtycke': samtycke({
      giltigt: '#den-enskilde.samtycke-handling',
      saknas: '#den-enskilde.vard-forbehall',
    }),
    'vard-forbehall': forbehall({
      provas: '#den-enskilde.bedom-forbehall',
      hjalperInte: '#den-enskilde.vard-far-inte',
    }),
    'vard-anmalare': anmalare({
      ejHemlig: '#den-enskilde.fritt-anmalare',
      hemlig: '#den-enskilde.vard-far-inte-anmalare',
      oviss: '#den-enskilde.bedom-anmalare',
    }),

    'familj-innehall': {
      on: {
        egna: 'egna-handling',
        bada: 'familj-samtycke',
        utdrag: 'ska-registerutdrag',
        'vet-ej': 'familj-samtycke',
      },
    },
    'familj-samtycke': samtycke({
      giltigt: '#den-enskilde.samtycke-handling',
      saknas: '#den-enskilde.familj-far-inte',
    }),

    'privat-slag': {
      on: {
        sol: 'privat-sol',
        lss: 'privat-lss',
        vard: 'privat-vard',
        annat: 'jurist-privat',
        'vet-ej': 'jurist-privat',
      },
    },
    'privat-sol': privatAkt({
      ska: '#den-enskilde.privat-sol-ska',
      ivo: '#den-enskilde.privat-sol-bedom',
    }),
    'privat-lss': privatAkt({
      ska: '#den-enskilde.privat-lss-ska',
      ivo: '#den-enskilde.privat-lss-bedom',
    }),
    'privat-vard': privatAkt({
      ska: '#den-enskilde.privat-vard-ska',
      ivo: '#den-enskilde.privat-vard-bedom',
    }),

    larma: outcome,
    nod: outcome,

    'ska-egna': outcome,
    'ska-svar-egna': outcome,
    'ska-insyn': outcome,
    'ska-insyn-beslut': outcome,
    'ska-beslut': outcome,
    'ska-ursprung': outcome,
    'ska-svar-ursprung': outcome,
    'ska-svar': outcome,
    'ska-svar-samtycke': outcome,
    'ska-utan-men': outcome,
    'ska-samtycke': outcome,
    'ska-registerutdrag': outcome,
    'vard-ska-utan-men': outcome,
    'vard-ska-beslut': outcome,
    'privat-sol-ska': outcome,
    'privat-lss-ska': outcome,
    'privat-vard-ska': outcome,

    'far-egna': outcome,
    'far-utan-men': outcome,
    'far-samtycke': outcome,
    'far-ursprung': outcome,
    'vard-far-utan-men': outcome,

    'fritt-anmalare': outcome,

    'bedom-synnerlig-vikt': outcome,
    'bedom-forbehall': outcome,
    'bedom-anmalare': outcome,
    'vard-bedom-halsa': outcome,
    'privat-sol-bedom': outcome,
    'privat-lss-bedom': outcome,
    'privat-vard-bedom': outcome,

    'far-inte-synnerlig-vikt': outcome,
    'far-inte-andras': outcome,
    'far-inte-anmalare': outcome,
    'vard-far-inte': outcome,
    'vard-far-inte-halsa': outcome,
    'vard-far-inte-anmalare': outcome,
    'familj-far-inte': outcome,

    'jurist-avslutat': outcome,
    'jurist-vilka-regler': outcome,
    'jurist-privat': outcome,
  },
});
