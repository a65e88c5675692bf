import { menprovning } from './subflows/menprovning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { verksamhet } from './subflows/verksamhet.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Is this consent valid, and is it enough (10 kap. 1 §, 12 kap. 2–3 §§ OSL)? What kind of yes, from whom,
 * for what, and does it still hold; only then where the information is kept, since consent works alike
 * everywhere. Who cannot consent is asked that earlier: health care has a rule for it, social services none.
 */
export const samtycke = wizard('samtycke', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#samtycke.sort',
      larmRacker: '#samtycke.larma',
      uppgiftBehovs: '#samtycke.akut-verksamhet',
    }),

    // With someone in danger a duty, a yes or a rule for the one who cannot say yes comes before nöd.
    'akut-verksamhet': verksamhet({
      socialtjanst: '#samtycke.akut-lage',
      lss: '#samtycke.akut-lage',
      vard: '#samtycke.vard-akut-lage',
      familjeradgivning: '#samtycke.familj-akut-lage',
      privat: '#samtycke.nod',
      okant: '#samtycke.nod',
    }),
    'akut-lage': {
      on: {
        tvangsvard: 'ska-lpt',
        samtycker: 'far-samtycke',
        insats: 'far-samma-kommun',
        'grupp-vard': 'bedom-nodvandigt-stod',
        'grupp-socialnamnd': 'bedom-nodvandigt-stod',
        annat: 'nod',
        'vet-ej': 'nod',
      },
    },
    'vard-akut-lage': {
      on: {
        tvangsvard: 'ska-lpt',
        samtycker: 'far-samtycke',
        'kan-inte': 'vard-akut-mottagare',
        'grupp-vard': 'bedom-vard-nodvandigt-stod',
        'grupp-socialtjanst': 'bedom-vard-nodvandigt-stod',
        'grupp-lss': 'bedom-vard-nodvandigt-stod',
        annat: 'nod',
        'vet-ej': 'nod',
      },
    },
    'vard-akut-mottagare': {
      on: {
        vard: 'bedom-kan-inte-vard',
        socialtjanst: 'bedom-kan-inte-vard',
        lss: 'bedom-kan-inte-vard',
        'privat-socialtjanst': 'bedom-kan-inte-vard',
        'privat-lss': 'bedom-kan-inte-vard',
        'vet-ej': 'nod',
      },
    },
    'familj-akut-lage': { on: { samtycker: 'far-samtycke', annat: 'nod', 'vet-ej': 'nod' } },

    sort: {
      on: {
        uttryckligt: 'vem',
        handling: 'handling',
        plan: 'plan',
        mottagaren: 'mottagarens-besked',
        tror: 'tror',
        dataskydd: 'far-inte-annat-samtycke',
        system: 'far-inte-annat-samtycke',
        inget: 'far-inte-inget-ja',
        'kan-inte': 'stallforetradare',
        'vet-ej': 'far-inte-inget-ja',
      },
    },
    handling: { on: { ja: 'vem', nej: 'far-inte-tacker-inte', 'vet-ej': 'far-inte-tacker-inte' } },
    plan: {
      on: {
        ja: 'vem',
        underforstatt: 'jurist-otydligt-ja',
        nej: 'far-inte-annat-samtycke',
        'vet-ej': 'far-inte-annat-samtycke',
      },
    },
    'mottagarens-besked': {
      on: { ja: 'vem', nej: 'far-inte-inget-ja', 'vet-ej': 'far-inte-inget-ja' },
    },
    tror: { on: { ja: 'jurist-otydligt-ja', nej: 'far-inte-inget-ja', 'vet-ej': 'far-inte-inget-ja' } },

    vem: {
      on: {
        vuxen: 'kan-ta-stallning',
        barn: 'barn-bestammer',
        ombud: 'fullmakt',
        stallforetradare: 'huvudman-kan',
        anhorig: 'far-inte-fel-person',
        'vet-ej': 'far-inte-fel-person',
      },
    },
    'kan-ta-stallning': {
      on: {
        ja: 'tacker',
        'inte-nu': 'far-inte-inte-nu',
        nej: 'stallforetradare',
        'vet-ej': 'far-inte-inte-nu',
      },
    },
    fullmakt: { on: { ja: 'tacker', nej: 'far-inte-fel-person', 'vet-ej': 'far-inte-fel-person' } },

    'barn-bestammer': {
      on: {
        barnet: 'barnets-ja',
        tillsammans: 'bada-ja',
        vardnadshavarna: 'vardnadshavarnas-ja',
        'vet-ej': 'jurist-barn',
      },
    },
    'barnets-ja': {
      on: {
        ja: 'tacker',
        'inte-nu': 'far-inte-inte-nu',
        'bara-vardnadshavare': 'far-inte-barn',
        'vet-ej': 'far-inte-barn',
      },
    },
    'bada-ja': {
      on: {
        ja: 'hemligt-mot-vardnadshavare',
        forhindrad: 'hemligt-mot-vardnadshavare',
        'nagon-saknas': 'far-inte-barn',
        'vet-ej': 'far-inte-barn',
      },
    },
    'vardnadshavarnas-ja': {
      on: {
        ja: 'hemligt-mot-vardnadshavare',
        forhindrad: 'hemligt-mot-vardnadshavare',
        'bara-den-ena': 'far-inte-barn',
        'utan-vardnad': 'far-inte-barn',
        'vet-ej': 'far-inte-barn',
      },
    },
    'hemligt-mot-vardnadshavare': {
      on: {
        nej: 'tacker',
        'mot-en': 'jurist-barn',
        ja: 'far-inte-hemligt-mot-vardnadshavare',
        'vet-ej': 'far-inte-hemligt-mot-vardnadshavare',
      },
    },

    tacker: {
      on: {
        ja: 'galler',
        mottagare: 'far-inte-fel-mottagare',
        uppgift: 'far-inte-tacker-inte',
        allmant: 'jurist-otydligt-ja',
        'vet-ej': 'far-inte-tacker-inte',
      },
    },
    galler: {
      on: {
        ja: 'verksamhet',
        atertaget: 'far-inte-atertaget',
        gammalt: 'far-inte-tacker-inte',
        'i-efterhand': 'far-inte-inget-ja',
        'vet-ej': 'far-inte-tacker-inte',
      },
    },
    verksamhet: verksamhet({
      socialtjanst: '#samtycke.andra',
      lss: '#samtycke.andra',
      vard: '#samtycke.andra',
      familjeradgivning: '#samtycke.familj-andra',
      privat: '#samtycke.jurist-privat-utforare',
      okant: '#samtycke.jurist-vilken-sekretess',
    }),
    andra: {
      on: {
        nej: 'far-samtycke',
        annan: 'far-inte-andras-uppgifter',
        boende: 'far-inte-skyddat-boende',
        'vet-ej': 'far-inte-andras-uppgifter',
      },
    },
    'familj-andra': {
      on: {
        'bara-den-ena': 'far-samtycke',
        'bada-ja': 'far-samtycke',
        nej: 'familj-far-inte',
        'vet-ej': 'familj-far-inte',
      },
    },

    // Someone else says yes, or nobody can. The person is always asked first.
    'huvudman-kan': {
      on: { ja: 'far-inte-fel-person', nej: 'stallforetradare', 'vet-ej': 'far-inte-fel-person' },
    },
    stallforetradare: {
      on: {
        forvaltare: 'forvaltare',
        'god-man': 'jurist-stallforetradare',
        framtidsfullmakt: 'framtidsfullmakt',
        ingen: 'kan-inte-verksamhet',
        'vet-ej': 'kan-inte-verksamhet',
      },
    },
    forvaltare: {
      on: {
        ja: 'forvaltare-verksamhet',
        nej: 'kan-inte-verksamhet',
        'vet-ej': 'kan-inte-verksamhet',
      },
    },
    'forvaltare-verksamhet': verksamhet({
      socialtjanst: '#samtycke.bedom-forvaltare',
      lss: '#samtycke.bedom-forvaltare',
      vard: '#samtycke.bedom-forvaltare',
      familjeradgivning: '#samtycke.jurist-stallforetradare',
      privat: '#samtycke.jurist-privat-utforare',
      okant: '#samtycke.jurist-vilken-sekretess',
    }),
    framtidsfullmakt: {
      on: {
        ja: 'jurist-stallforetradare',
        vard: 'kan-inte-verksamhet',
        nej: 'kan-inte-verksamhet',
        'vet-ej': 'kan-inte-verksamhet',
      },
    },

    'kan-inte-verksamhet': verksamhet({
      socialtjanst: '#samtycke.kan-inte-mottagare',
      lss: '#samtycke.kan-inte-mottagare',
      vard: '#samtycke.vard-kan-inte-mottagare',
      familjeradgivning: '#samtycke.familj-far-inte',
      privat: '#samtycke.jurist-privat-utforare',
      okant: '#samtycke.jurist-vilken-sekretess',
    }),
    'kan-inte-mottagare': {
      on: {
        'samma-kommun': 'insats',
        lss: 'insats',
        'annan-kommun': 'grupp',
        tvangsvard: 'ska-lpt',
        vard: 'grupp',
        annan: 'menprovning',
        'vet-ej': 'far-inte-kan-inte',
      },
    },
    insats: { on: { ja: 'far-samma-kommun', nej: 'grupp', 'vet-ej': 'grupp' } },
    grupp: { on: { ja: 'bedom-nodvandigt-stod', nej: 'menprovning', 'vet-ej': 'menprovning' } },
    menprovning: menprovning({
      utanMen: '#samtycke.far-utan-men',
      medMen: '#samtycke.far-inte-kan-inte',
    }),
    'vard-kan-inte-mottagare': {
      on: {
        tvangsvard: 'ska-lpt',
        vard: 'bedom-kan-inte-vard',
        socialtjanst: 'bedom-kan-inte-vard',
        lss: 'bedom-kan-inte-vard',
        'privat-socialtjanst': 'bedom-kan-inte-vard',
        'privat-lss': 'bedom-kan-inte-vard',
        annan: 'vard-menprovning',
        'vet-ej': 'vard-far-inte-kan-inte',
      },
    },
    'vard-menprovning': menprovning({
      utanMen: '#samtycke.vard-far-utan-men',
      medMen: '#samtycke.vard-far-inte-kan-inte',
    }),

    larma: outcome,
    nod: outcome,

    'ska-lpt': outcome,

    'far-samtycke': outcome,
    'far-samma-kommun': outcome,
    'far-utan-men': outcome,
    'vard-far-utan-men': outcome,

    'bedom-forvaltare': outcome,
    'bedom-kan-inte-vard': outcome,
    'bedom-nodvandigt-stod': outcome,
    'bedom-vard-nodvandigt-stod': outcome,

    'far-inte-inget-ja': outcome,
    'far-inte-annat-samtycke': outcome,
    'far-inte-fel-person': outcome,
    'far-inte-inte-nu': outcome,
    'far-inte-barn': outcome,
    'far-inte-hemligt-mot-vardnadshavare': outcome,
    'far-inte-fel-mottagare': outcome,
    'far-inte-tacker-inte': outcome,
    'far-inte-atertaget': outcome,
    'far-inte-andras-uppgifter': outcome,
    'far-inte-skyddat-boende': outcome,
    'far-inte-kan-inte': outcome,
    'vard-far-inte-kan-inte': outcome,
    'familj-far-inte': outcome,

    'jurist-otydligt-ja': outcome,
    'jurist-barn': outcome,
    'jurist-stallforetradare': outcome,
    'jurist-privat-utforare': outcome,
    'jurist-vilken-sekretess': outcome,
  },
});
