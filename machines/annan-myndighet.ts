import { kontaktuppgift } from './subflows/kontaktuppgift.ts';
import { menprovning } from './subflows/menprovning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { nodvandigt } from './subflows/nodvandigt.ts';
import { samtycke } from './subflows/samtycke.ts';
import { straffgrans } from './subflows/straffgrans.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Another authority asks, or we want to tell it. One branch for each holder: social services, LSS, municipal
 * health care and family counselling. Each asks which authority it is, then what the matter is: duties first.
 * What no duty covers shares one end: samtycke, menprovning, the purposes of 10 kap. 15 a § OSL, no.
 */
export const annanMyndighet = wizard('annan-myndighet', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#annan-myndighet.verksamhet',
      larmRacker: '#annan-myndighet.larma',
      uppgiftBehovs: '#annan-myndighet.nod',
    }),

    verksamhet: {
      on: {
        socialtjanst: 'myndighet',
        lss: 'lss-myndighet',
        vard: 'vard-myndighet',
        familjeradgivning: 'familj-myndighet',
        privat: 'jurist-vilken-regel',
        'vet-ej': 'jurist-vilken-regel',
      },
    },

    myndighet: {
      on: {
        forsakringskassan: 'forsakring-arende',
        pensionsmyndigheten: 'forsakring-arende',
        skatteverket: 'skatteverket-arende',
        kronofogden: 'kronofogden-arende',
        arbetsformedlingen: 'bidrag-arende',
        csn: 'bidrag-arende',
        migrationsverket: 'migrationsverket-arende',
        utbetalningsmyndigheten: 'annan-arende',
        domstol: 'domstol-arende',
        aklagare: 'aklagare-arende',
        overformyndare: 'overformyndare-arende',
        sis: 'sis-arende',
        granskare: 'granskning-arende',
        brottsbekampning: 'kontaktuppgift',
        forman: 'sarskilda-skal',
        annan: 'annan-arende',
        'vet-ej': 'jurist-vilken-regel',
      },
    },
    'forsakring-arende': {
      on: {
        bistand: 'ska-utbetalat-bistand',
        begar: 'synnerliga-skal',
        'placerat-barn': 'ska-placerat-barn',
        felaktig: 'sarskilda-skal',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },
    'skatteverket-arende': {
      on: {
        vistelse: 'ska-vistelse',
        bistand: 'ska-utbetalat-bistand',
        'skyddad-folkbokforing': 'ska-skyddad-folkbokforing',
        folkbokforing: 'jurist-folkbokforing',
        begar: 'synnerliga-skal',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },
    'kronofogden-arende': {
      on: {
        vistelse: 'ska-vistelse',
        skuldsanering: 'ska-skuldsanering',
        bistand: 'ska-utbetalat-bistand',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },
    'bidrag-arende': {
      on: {
        bistand: 'ska-utbetalat-bistand',
        felaktig: 'sarskilda-skal',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },
    'migrationsverket-arende': {
      on: {
        utlanning: 'ska-utlanning',
        bistand: 'ska-utbetalat-bistand',
        felaktig: 'sarskilda-skal',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },
    'annan-arende': {
      on: {
        bistand: 'ska-utbetalat-bistand',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },
    'domstol-arende': {
      on: {
        vardnad: 'ska-vardnadsmal',
        misstankt: 'ska-personutredning',
        'god-man': 'ska-yttrande-god-man',
        utlanning: 'ska-utlanning',
        begar: 'synnerliga-skal',
        skuldsanering: 'ska-skuldsanering',
        vistelse: 'ska-vistelse',
        overprovning: 'far-overprovning',
        'eget-mal': 'bedom-eget-uppdrag',
        vittne: 'jurist-vittne',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },
    'aklagare-arende': {
      on: {
        kontaktuppgift: 'kontaktuppgift',
        vistelse: 'ska-vistelse',
        'yttrande-ung': 'ska-yttrande-ung',
        misstankt: 'ska-personutredning',
        ungdomspafoljd: 'ska-ungdomspafoljd',
        begangen: 'brott-samtycke',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },
    'overformyndare-arende': {
      on: {
        anmalan: 'ska-anmala-overformyndare',
        yttrande: 'ska-yttrande-god-man',
        tillsyn: 'ska-overformyndare-tillsyn',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },
    'sis-arende': {
      on: {
        vard: 'far-sis-vard',
        placering: 'bedom-eget-uppdrag',
        'uppfoljning-lvu': 'ska-sis-lvu',
        'uppfoljning-lvm': 'ska-sis-lvm',
        annat: 'samtycke',
      },
    },
    'granskning-arende': {
      on: {
        ivo: 'ska-ivo',
        jo: 'ska-jo',
        revision: 'far-revision',
        statistik: 'ska-statistik',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },

    // Duties with an exception of their own. The grounds hold for every holder, and so do the questions.
    'synnerliga-skal': {
      on: {
        nej: 'ska-socialforsakring',
        ja: 'bedom-socialforsakring',
        'vet-ej': 'bedom-socialforsakring',
      },
    },
    'sarskilda-skal': {
      on: {
        nej: 'ska-felaktig-forman',
        ja: 'bedom-felaktig-forman',
        'vet-ej': 'bedom-felaktig-forman',
      },
    },
    kontaktuppgift: kontaktuppgift({
      ska: '#annan-myndighet.ska-kontaktuppgift',
      synnerligaSkal: '#annan-myndighet.bedom-kontaktuppgift',
      annan: '#annan-myndighet.samtycke',
    }),

    // Crimes already committed, to a prosecutor.
    'brott-samtycke': samtycke({
      giltigt: '#annan-myndighet.far-samtycke',
      saknas: '#annan-myndighet.brottstyp',
    }),
    brottstyp: {
      on: {
        barn: 'far-brott-mot-barn',
        langning: 'far-langning',
        personal: 'far-egen-personal',
        annat: 'straffgrans',
        'inget-brott': 'menprovning',
        'vet-ej': 'jurist-brott',
      },
    },
    straffgrans: straffgrans({
      over: '#annan-myndighet.far-straffgrans',
      under: '#annan-myndighet.brott-menprovning',
      oklar: '#annan-myndighet.jurist-brott',
    }),
    'brott-menprovning': menprovning({
      utanMen: '#annan-myndighet.far-utan-men',
      medMen: '#annan-myndighet.jurist-brott',
    }),

    samtycke: samtycke({
      giltigt: '#annan-myndighet.far-samtycke',
      saknas: '#annan-myndighet.menprovning',
    }),
    menprovning: menprovning({
      utanMen: '#annan-myndighet.far-utan-men',
      medMen: '#annan-myndighet.syfte',
    }),
    syfte: {
      on: {
        beslut: 'far-beslut',
        'femton-a': 'bedom-femton-a',
        'eget-uppdrag': 'bedom-eget-uppdrag',
        brott: 'jurist-brott',
        nej: 'far-inte',
        'vet-ej': 'far-inte',
      },
    },

    'lss-myndighet': {
      on: {
        assistans: 'ska-lss-anmalan',
        forsakringskassan: 'lss-forsakring-arende',
        pensionsmyndigheten: 'lss-forsakring-arende',
        forman: 'sarskilda-skal',
        overformyndare: 'lss-overformyndare-arende',
        domstol: 'lss-domstol-arende',
        aklagare: 'lss-aklagare-arende',
        sis: 'far-sis-vard',
        brottsbekampning: 'kontaktuppgift',
        granskare: 'lss-granskning-arende',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annan: 'samtycke',
        'vet-ej': 'jurist-vilken-regel',
      },
    },
    'lss-forsakring-arende': {
      on: {
        begar: 'synnerliga-skal',
        'placerat-barn': 'ska-placerat-barn',
        felaktig: 'sarskilda-skal',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },
    'lss-overformyndare-arende': {
      on: {
        anmalan: 'ska-lss-anmalan',
        yttrande: 'ska-yttrande-god-man',
        tillsyn: 'ska-overformyndare-tillsyn',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },
    'lss-domstol-arende': {
      on: {
        'god-man': 'ska-yttrande-god-man',
        overprovning: 'far-overprovning',
        'eget-mal': 'bedom-eget-uppdrag',
        vittne: 'jurist-vittne',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },
    'lss-aklagare-arende': {
      on: {
        kontaktuppgift: 'kontaktuppgift',
        begangen: 'brott-samtycke',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },
    'lss-granskning-arende': {
      on: {
        ivo: 'lss-ska-ivo',
        'ivo-anmalan': 'ska-lss-anmalan',
        jo: 'ska-jo',
        revision: 'far-revision',
        'annan-lag': 'jurist-annan-lag',
        annat: 'samtycke',
      },
    },

    'vard-myndighet': {
      on: {
        forsakringskassan: 'vard-forsakring-arende',
        pensionsmyndigheten: 'vard-forsakring-arende',
        forman: 'sarskilda-skal',
        overformyndare: 'vard-overformyndare-arende',
        domstol: 'vard-domstol-arende',
        aklagare: 'vard-aklagare-arende',
        sis: 'vard-far-sis-vard',
        brottsbekampning: 'vard-kontaktuppgift',
        granskare: 'vard-granskning-arende',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-annan-lag',
        annan: 'vard-samtycke',
        'vet-ej': 'jurist-vilken-regel',
      },
    },
    'vard-forsakring-arende': {
      on: {
        begar: 'synnerliga-skal',
        felaktig: 'sarskilda-skal',
        'annan-lag': 'jurist-annan-lag',
        annat: 'vard-samtycke',
      },
    },
    'vard-overformyndare-arende': {
      on: {
        yttrande: 'ska-yttrande-god-man',
        tillsyn: 'ska-overformyndare-tillsyn',
        'annan-lag': 'jurist-annan-lag',
        annat: 'vard-samtycke',
      },
    },
    'vard-domstol-arende': {
      on: {
        'god-man': 'ska-yttrande-god-man',
        overprovning: 'far-overprovning',
        vittne: 'jurist-vittne',
        'annan-lag': 'jurist-annan-lag',
        annat: 'vard-samtycke',
      },
    },
    'vard-aklagare-arende': {
      on: {
        kontaktuppgift: 'vard-kontaktuppgift',
        begangen: 'vard-brott-samtycke',
        'annan-lag': 'jurist-annan-lag',
        annat: 'vard-samtycke',
      },
    },
    'vard-granskning-arende': {
      on: {
        ivo: 'vard-ska-ivo',
        jo: 'ska-jo',
        revision: 'far-revision',
        'annan-lag': 'jurist-annan-lag',
        annat: 'vard-samtycke',
      },
    },
    'vard-kontaktuppgift': kontaktuppgift({
      ska: '#annan-myndighet.ska-kontaktuppgift',
      synnerligaSkal: '#annan-myndighet.bedom-kontaktuppgift',
      annan: '#annan-myndighet.vard-samtycke',
    }),
    'vard-brott-samtycke': samtycke({
      giltigt: '#annan-myndighet.far-samtycke',
      saknas: '#annan-myndighet.vard-brottstyp',
    }),
    'vard-brottstyp': {
      on: {
        barn: 'far-brott-mot-barn',
        personal: 'far-egen-personal',
        annat: 'vard-straffgrans',
        'inget-brott': 'vard-menprovning',
        'vet-ej': 'jurist-brott',
      },
    },
    'vard-straffgrans': straffgrans({
      over: '#annan-myndighet.far-straffgrans',
      under: '#annan-myndighet.vard-brott-menprovning',
      oklar: '#annan-myndighet.jurist-brott',
    }),
    // Below the threshold 10 kap. 23 § OSL says ”only”, so what our own work requires is not asked for here.
    'vard-brott-menprovning': menprovning({
      utanMen: '#annan-myndighet.vard-far-utan-men',
      medMen: '#annan-myndighet.vard-far-inte',
    }),
    'vard-samtycke': samtycke({
      giltigt: '#annan-myndighet.far-samtycke',
      saknas: '#annan-myndighet.vard-menprovning',
    }),
    'vard-menprovning': menprovning({
      utanMen: '#annan-myndighet.vard-far-utan-men',
      medMen: '#annan-myndighet.vard-syfte',
    }),
    'vard-syfte': {
      on: { 'eget-uppdrag': 'bedom-eget-uppdrag', nej: 'vard-far-inte', 'vet-ej': 'vard-far-inte' },
    },

    'familj-myndighet': {
      on: {
        ivo: 'ska-ivo',
        jo: 'ska-jo',
        revision: 'far-revision',
        aklagare: 'familj-brottstyp',
        delgivning: 'far-delgivning',
        'annan-lag': 'jurist-familj',
        annan: 'familj-samtycke',
        'vet-ej': 'jurist-vilken-regel',
      },
    },
    'familj-brottstyp': {
      on: {
        barn: 'far-brott-mot-barn',
        personal: 'far-egen-personal',
        annat: 'familj-straffgrans',
        'inget-brott': 'familj-samtycke',
        'vet-ej': 'jurist-brott',
      },
    },
    'familj-straffgrans': straffgrans({
      over: '#annan-myndighet.far-straffgrans',
      under: '#annan-myndighet.familj-brott-samtycke',
      oklar: '#annan-myndighet.jurist-brott',
    }),
    'familj-brott-samtycke': samtycke({
      giltigt: '#annan-myndighet.far-samtycke',
      saknas: '#annan-myndighet.familj-far-inte',
    }),
    'familj-samtycke': samtycke({
      giltigt: '#annan-myndighet.far-samtycke',
      saknas: '#annan-myndighet.familj-nodvandigt',
    }),
    'familj-nodvandigt': nodvandigt({
      egetUppdrag: '#annan-myndighet.bedom-eget-uppdrag',
      annat: '#annan-myndighet.familj-far-inte',
    }),

    larma: outcome,
    nod: outcome,

    'ska-utbetalat-bistand': outcome,
    'ska-socialforsakring': outcome,
    'ska-felaktig-forman': outcome,
    'ska-placerat-barn': outcome,
    'ska-vistelse': outcome,
    'ska-skyddad-folkbokforing': outcome,
    'ska-skuldsanering': outcome,
    'ska-utlanning': outcome,
    'ska-vardnadsmal': outcome,
    'ska-personutredning': outcome,
    'ska-yttrande-ung': outcome,
    'ska-ungdomspafoljd': outcome,
    'ska-kontaktuppgift': outcome,
    'ska-anmala-overformyndare': outcome,
    'ska-yttrande-god-man': outcome,
    'ska-overformyndare-tillsyn': outcome,
    'ska-lss-anmalan': outcome,
    'ska-ivo': outcome,
    'lss-ska-ivo': outcome,
    'vard-ska-ivo': outcome,
    'ska-jo': outcome,
    'ska-statistik': outcome,
    'ska-sis-lvu': outcome,
    'ska-sis-lvm': outcome,

    'far-beslut': outcome,
    'far-samtycke': outcome,
    'far-utan-men': outcome,
    'vard-far-utan-men': outcome,
    'far-brott-mot-barn': outcome,
    'far-langning': outcome,
    'far-egen-personal': outcome,
    'far-straffgrans': outcome,
    'far-delgivning': outcome,
    'far-revision': outcome,
    'far-sis-vard': outcome,
    'vard-far-sis-vard': outcome,
    'far-overprovning': outcome,

    'bedom-socialforsakring': outcome,
    'bedom-felaktig-forman': outcome,
    'bedom-kontaktuppgift': outcome,
    'bedom-femton-a': outcome,
    'bedom-eget-uppdrag': outcome,

    'far-inte': outcome,
    'vard-far-inte': outcome,
    'familj-far-inte': outcome,

    'jurist-folkbokforing': outcome,
    'jurist-vittne': outcome,
    'jurist-brott': outcome,
    'jurist-familj': outcome,
    'jurist-annan-lag': outcome,
    'jurist-vilken-regel': outcome,
  },
});
