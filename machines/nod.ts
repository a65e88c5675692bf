import { djur } from './subflows/djur.ts';
import { insyn } from './subflows/insyn.ts';
import { kanInteSamtycka } from './subflows/kan-inte-samtycka.ts';
import { kontaktuppgift } from './subflows/kontaktuppgift.ts';
import { narstaendeVald } from './subflows/narstaende-vald.ts';
import { nodlage } from './subflows/nodlage.ts';
import { stod } from './subflows/stod.ts';
import { straffgrans } from './subflows/straffgrans.ts';
import { vardensHjalp } from './subflows/vardens-hjalp.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Someone is in danger now. 112 first; then the rules that already permit, chosen by who holds the information
 * and who can avert the danger; nöd last (24 kap. 4 § BrB), which is freedom from punishment and no permission.
 * Read under stress, so no path asks more than eight questions: what the law tests in several steps, such as
 * consent or the duty of family counselling, one label holds here. A rule that fails ends in the test of nöd
 * and never in a plain refusal.
 */
export const nod = wizard('nod', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#nod.jurist-ingen-fara',
      larmRacker: '#nod.larma',
      uppgiftBehovs: '#nod.verksamhet',
    }),
    verksamhet: {
      on: {
        socialtjanst: 'mottagare',
        lss: 'mottagare',
        vard: 'vard-mottagare',
        familjeradgivning: 'familj-lage',
        privat: 'privat-lage',
        'vet-ej': 'nod',
      },
    },

    // Social services and LSS hold it (26 kap. 1 § OSL).
    mottagare: {
      on: {
        polis: 'lage',
        tvangsvard: 'ska-lpt',
        vard: 'hjalp',
        socialtjanst: 'jour',
        vardnadshavare: 'foralder',
        myndighet: 'stod-myndighet',
        enskild: 'stod',
        'vet-ej': 'nod',
      },
    },
    lage: {
      on: {
        'patraffat-barn': 'far-patraffat-barn',
        'brott-mot-barn': 'far-brott-mot-barn',
        rattfylleri: 'far-rattfylleri',
        langning: 'far-langning',
        kontaktuppgift: 'kontaktuppgift',
        'vald-narstaende': 'narstaende-vald',
        ung: 'ung-lampligt',
        terror: 'far-terror-risk',
        djur: 'djur',
        'annat-brott': 'straffgrans',
        annat: 'stod-myndighet',
        'vet-ej': 'stod-myndighet',
      },
    },
    kontaktuppgift: kontaktuppgift({
      ska: '#nod.ska-kontaktuppgift',
      synnerligaSkal: '#nod.bedom-kontaktuppgift',
      annan: '#nod.stod-myndighet',
    }),
    djur: djur({
      far: '#nod.far-djur',
      lost: '#nod.stod-myndighet',
      annat: '#nod.stod-myndighet',
    }),
    'narstaende-vald': narstaendeVald({
      far: '#nod.far-narstaende-vald',
      olampligt: '#nod.nod',
      tveksamt: '#nod.bedom-narstaende-vald',
      begangetBrott: '#nod.straffgrans',
      lindrigare: '#nod.stod-myndighet',
    }),
    'ung-lampligt': { on: { ja: 'far-ung-risk', nej: 'nod', 'vet-ej': 'bedom-ung-risk' } },
    straffgrans: straffgrans({
      over: '#nod.far-straffgrans',
      under: '#nod.stod-myndighet',
      oklar: '#nod.stod-myndighet',
    }),
    hjalp: stod({
      far: '#nod.far-nodvandig-hjalp',
      oklart: '#nod.stod-myndighet',
      annat: '#nod.stod-myndighet',
    }),
    jour: {
      on: {
        barn: 'ska-anmala',
        'egen-namnd': 'bedom-egen-namnd',
        stod: 'far-nodvandig-hjalp',
        'vantat-barn': 'far-nodvandig-hjalp',
        insats: 'far-aldre-funktion',
        'annan-namnd': 'stod-myndighet',
        'vet-ej': 'nod',
      },
    },

    // Health care holds it (25 kap. 1 § OSL): fewer rules towards the police, more towards care.
    'vard-mottagare': {
      on: {
        polis: 'vard-lage',
        tvangsvard: 'ska-lpt',
        vard: 'vard-hjalp',
        'privat-vard': 'vard-kan-inte',
        omsorg: 'vard-omsorg',
        vardnadshavare: 'foralder',
        annan: 'stod',
        'vet-ej': 'nod',
      },
    },
    'vard-lage': {
      on: {
        'brott-mot-barn': 'far-brott-mot-barn',
        rattfylleri: 'far-rattfylleri',
        kontaktuppgift: 'vard-kontaktuppgift',
        'vald-narstaende': 'vard-narstaende-vald',
        terror: 'far-terror-risk',
        djur: 'vard-djur',
        'annat-brott': 'vard-straffgrans',
        annat: 'stod',
        'vet-ej': 'stod',
      },
    },
    'vard-kontaktuppgift': kontaktuppgift({
      ska: '#nod.ska-kontaktuppgift',
      synnerligaSkal: '#nod.bedom-kontaktuppgift',
      annan: '#nod.stod',
    }),
    'vard-djur': djur({ far: '#nod.far-djur', lost: '#nod.stod', annat: '#nod.stod' }),
    'vard-narstaende-vald': narstaendeVald({
      far: '#nod.far-narstaende-vald',
      olampligt: '#nod.nod',
      tveksamt: '#nod.bedom-narstaende-vald',
      begangetBrott: '#nod.vard-straffgrans',
      lindrigare: '#nod.stod',
    }),
    'vard-straffgrans': straffgrans({
      over: '#nod.far-straffgrans',
      under: '#nod.stod',
      oklar: '#nod.stod',
    }),
    'vard-omsorg': {
      on: {
        barn: 'ska-anmala',
        socialtjanst: 'vard-hjalp',
        lss: 'vard-hjalp',
        'privat-sol': 'vard-kan-inte',
        'privat-lss': 'vard-kan-inte',
        'vet-ej': 'nod',
      },
    },
    'vard-hjalp': vardensHjalp({
      grupp: '#nod.vard-far-nodvandig-hjalp',
      kanInte: '#nod.vard-far-kan-inte-samtycka',
      oklart: '#nod.stod',
      annat: '#nod.stod',
    }),
    'vard-kan-inte': kanInteSamtycka({
      far: '#nod.vard-far-kan-inte-samtycka',
      annat: '#nod.stod',
    }),

    // A guardian, from either.
    foralder: { on: { barnet: 'insyn', andra: 'stod', skyddat: 'nod', 'vet-ej': 'nod' } },
    insyn: insyn({
      utanBetydandeMen: '#nod.far-vardnadshavare',
      betydandeMen: '#nod.nod',
      barnetBestammer: '#nod.stod',
      tveksamt: '#nod.bedom-insyn',
    }),

    // What may still open towards anyone, last before nöd. 10 kap. 15 a § OSL reaches authorities only, and
    // neither health care nor family counselling; family counselling has no harm test.
    'stod-myndighet': {
      on: {
        samtycke: 'far-samtycke',
        ofarlig: 'far-utan-men',
        brott: 'bedom-hindra-brott',
        'eget-uppdrag': 'bedom-nodvandigt',
        nej: 'nod',
        'vet-ej': 'nod',
      },
    },
    stod: {
      on: {
        samtycke: 'far-samtycke',
        ofarlig: 'far-utan-men',
        'eget-uppdrag': 'bedom-nodvandigt',
        nej: 'nod',
        'vet-ej': 'nod',
      },
    },
    'familj-stod': {
      on: {
        samtycke: 'far-samtycke',
        'eget-uppdrag': 'bedom-nodvandigt',
        nej: 'nod',
        'vet-ej': 'nod',
      },
    },

    // Family counselling (26 kap. 3 § OSL).
    'familj-lage': {
      on: {
        'brott-mot-barn': 'far-brott-mot-barn',
        rattfylleri: 'far-rattfylleri',
        'annat-brott': 'familj-straffgrans',
        barn: 'familj-ska-anmala',
        annat: 'familj-stod',
        'vet-ej': 'nod',
      },
    },
    'familj-straffgrans': straffgrans({
      over: '#nod.far-straffgrans',
      under: '#nod.familj-stod',
      oklar: '#nod.familj-stod',
    }),

    // A private provider: a duty of silence, the duty to report a child and the duty to give contact details.
    'privat-lage': {
      on: {
        barn: 'privat-ska-anmala',
        familjeradgivning: 'privat-familj-ska-anmala',
        'kontaktuppgift-sol': 'privat-kontaktuppgift',
        'kontaktuppgift-vard': 'privat-kontaktuppgift',
        annat: 'privat-nod',
        'vet-ej': 'privat-nod',
      },
    },
    'privat-kontaktuppgift': kontaktuppgift({
      ska: '#nod.privat-ska-kontaktuppgift',
      synnerligaSkal: '#nod.privat-bedom-kontaktuppgift',
      annan: '#nod.privat-nod',
    }),

    larma: outcome,
    nod: outcome,
    'privat-nod': outcome,

    'ska-anmala': outcome,
    'ska-lpt': outcome,
    'familj-ska-anmala': outcome,
    'privat-ska-anmala': outcome,
    'privat-familj-ska-anmala': outcome,
    'ska-kontaktuppgift': outcome,
    'privat-ska-kontaktuppgift': outcome,

    'far-patraffat-barn': outcome,
    'far-brott-mot-barn': outcome,
    'far-rattfylleri': outcome,
    'far-langning': outcome,
    'far-djur': outcome,
    'far-narstaende-vald': outcome,
    'far-ung-risk': outcome,
    'far-terror-risk': outcome,
    'far-straffgrans': outcome,
    'far-nodvandig-hjalp': outcome,
    'far-aldre-funktion': outcome,
    'vard-far-nodvandig-hjalp': outcome,
    'vard-far-kan-inte-samtycka': outcome,
    'far-vardnadshavare': outcome,
    'far-samtycke': outcome,
    'far-utan-men': outcome,

    'bedom-kontaktuppgift': outcome,
    'privat-bedom-kontaktuppgift': outcome,
    'bedom-narstaende-vald': outcome,
    'bedom-ung-risk': outcome,
    'bedom-insyn': outcome,
    'bedom-hindra-brott': outcome,
    'bedom-nodvandigt': outcome,
    'bedom-egen-namnd': outcome,

    'jurist-ingen-fara': outcome,
  },
});
