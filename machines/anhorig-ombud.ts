import { avliden } from './subflows/avliden.ts';
import { forbehall } from './subflows/forbehall.ts';
import { handlingEllerSvar } from './subflows/handling-eller-svar.ts';
import { menprovning } from './subflows/menprovning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { samtycke } from './subflows/samtycke.ts';
import { uppdrag } from './subflows/uppdrag.ts';
import { verksamhet } from './subflows/verksamhet.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Someone close to an adult, or someone who represents them, wants to know; or the person has died. Some decisions
 * are public to anyone (26 kap. 7 § and 25 kap. 10 § OSL). A relative has no right of their own. A fullmakt is the person's own yes, and makes the ombud see what a party sees. A
 * god man, a förvaltare and the holder of a framtidsfullmakt reach as far as their appointment and no further,
 * and in the open country between that and consent the guide leaves the answer to a weighing or to a jurist.
 */
export const anhorigOmbud = wizard('anhorig-ombud', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#anhorig-ombud.vem',
      larmRacker: '#anhorig-ombud.larma',
      uppgiftBehovs: '#anhorig-ombud.akut-verksamhet',
    }),
    // With someone in danger a yes, or what clearly harms no one, comes before nöd.
    'akut-verksamhet': verksamhet({
      socialtjanst: '#anhorig-ombud.akut-lage',
      lss: '#anhorig-ombud.akut-lage',
      vard: '#anhorig-ombud.akut-lage',
      familjeradgivning: '#anhorig-ombud.familj-akut-lage',
      privat: '#anhorig-ombud.nod',
      okant: '#anhorig-ombud.nod',
    }),
    'akut-lage': {
      on: { samtycker: 'far-samtycke', ofarlig: 'far-utan-men', annat: 'nod', 'vet-ej': 'nod' },
    },
    'familj-akut-lage': { on: { samtycker: 'far-samtycke', annat: 'nod', 'vet-ej': 'nod' } },

    vem: {
      on: {
        anhorig: 'anhorig-fraga',
        ombud: 'fullmakt',
        'god-man': 'god-man-uppdrag',
        forvaltare: 'forvaltare-uppdrag',
        framtidsfullmakt: 'framtidsfullmakt',
        avliden: 'avliden-verksamhet',
        barn: 'bedom-barn',
        beslut: 'ska-beslut',
        'vard-beslut': 'vard-ska-beslut',
        'vet-ej': 'anhorig-fraga',
      },
    },

    // A relative, or anyone else without an appointment.
    'anhorig-fraga': {
      on: {
        fragar: 'verksamhet',
        mote: 'mote-verksamhet',
        sip: 'sip',
        kontakt: 'kontakt-verksamhet',
        lyssna: 'fritt-lyssna',
        'vet-ej': 'verksamhet',
      },
    },
    verksamhet: verksamhet({
      socialtjanst: '#anhorig-ombud.samtycke',
      lss: '#anhorig-ombud.samtycke',
      vard: '#anhorig-ombud.vard-samtycke',
      familjeradgivning: '#anhorig-ombud.familj-samtycke',
      privat: '#anhorig-ombud.jurist-verksamhet',
      okant: '#anhorig-ombud.jurist-verksamhet',
    }),
    samtycke: samtycke({
      giltigt: '#anhorig-ombud.samtycke-handling',
      saknas: '#anhorig-ombud.menprovning',
    }),
    menprovning: menprovning({
      utanMen: '#anhorig-ombud.utan-men-handling',
      medMen: '#anhorig-ombud.forbehall',
    }),
    forbehall: forbehall({
      provas: '#anhorig-ombud.bedom-forbehall',
      hjalperInte: '#anhorig-ombud.far-inte-anhorig',
    }),

    'mote-verksamhet': verksamhet({
      socialtjanst: '#anhorig-ombud.mote-samtycke',
      lss: '#anhorig-ombud.mote-samtycke',
      vard: '#anhorig-ombud.vard-mote-samtycke',
      familjeradgivning: '#anhorig-ombud.familj-samtycke',
      privat: '#anhorig-ombud.jurist-verksamhet',
      okant: '#anhorig-ombud.jurist-verksamhet',
    }),
    'mote-samtycke': samtycke({
      giltigt: '#anhorig-ombud.far-mote',
      saknas: '#anhorig-ombud.menprovning',
    }),
    'vard-mote-samtycke': samtycke({
      giltigt: '#anhorig-ombud.far-mote',
      saknas: '#anhorig-ombud.vard-menprovning',
    }),

    sip: {
      on: {
        nej: 'sip-verksamhet',
        'kan-inte': 'sip-verksamhet',
        ja: 'far-inte-sip',
        'vet-ej': 'far-inte-sip',
      },
    },
    'sip-verksamhet': verksamhet({
      socialtjanst: '#anhorig-ombud.sip-samtycke',
      lss: '#anhorig-ombud.sip-samtycke',
      vard: '#anhorig-ombud.sip-samtycke',
      familjeradgivning: '#anhorig-ombud.familj-samtycke',
      privat: '#anhorig-ombud.jurist-verksamhet',
      okant: '#anhorig-ombud.jurist-verksamhet',
    }),
    'sip-samtycke': samtycke({ giltigt: '#anhorig-ombud.far-sip', saknas: '#anhorig-ombud.bedom-sip' }),

    'kontakt-verksamhet': verksamhet({
      socialtjanst: '#anhorig-ombud.kontakt-samtycke',
      lss: '#anhorig-ombud.kontakt-samtycke',
      vard: '#anhorig-ombud.vard-kontakt-samtycke',
      familjeradgivning: '#anhorig-ombud.familj-samtycke',
      privat: '#anhorig-ombud.jurist-verksamhet',
      okant: '#anhorig-ombud.jurist-verksamhet',
    }),
    'kontakt-samtycke': samtycke({
      giltigt: '#anhorig-ombud.far-samtycke',
      saknas: '#anhorig-ombud.kontakt-menprovning',
    }),
    'kontakt-menprovning': menprovning({
      utanMen: '#anhorig-ombud.far-utan-men',
      medMen: '#anhorig-ombud.far-inte-kontakt',
    }),
    'vard-kontakt-samtycke': samtycke({
      giltigt: '#anhorig-ombud.far-samtycke',
      saknas: '#anhorig-ombud.vard-kontakt-menprovning',
    }),
    'vard-kontakt-menprovning': menprovning({
      utanMen: '#anhorig-ombud.far-utan-men',
      medMen: '#anhorig-ombud.vard-far-inte',
    }),

    // An ombud. Without a fullmakt that covers just this, and for what protects others, an outsider.
    fullmakt: {
      on: {
        ja: 'ombud-part',
        allman: 'foretradare-verksamhet',
        nej: 'foretradare-verksamhet',
        'vet-ej': 'foretradare-verksamhet',
      },
    },
    'ombud-part': {
      on: {
        socialtjanst: 'part-hinder',
        lss: 'part-hinder',
        'annat-mal': 'ombud-uppgift',
        'avslutat-ratt': 'jurist-avslutat',
        avslutat: 'ombud-uppgift',
        nej: 'ombud-uppgift',
        'vet-ej': 'ombud-uppgift',
      },
    },
    'part-hinder': {
      on: { beslut: 'ska-part-beslut', nej: 'ska-part', ja: 'far-inte-part', 'vet-ej': 'bedom-part' },
    },
    'ombud-uppgift': {
      on: {
        egen: 'fullmakt-verksamhet',
        andra: 'foretradare-verksamhet',
        'vet-ej': 'foretradare-verksamhet',
      },
    },
    'fullmakt-verksamhet': verksamhet({
      socialtjanst: '#anhorig-ombud.samtycke-handling',
      lss: '#anhorig-ombud.samtycke-handling',
      vard: '#anhorig-ombud.samtycke-handling',
      familjeradgivning: '#anhorig-ombud.samtycke-handling',
      privat: '#anhorig-ombud.jurist-verksamhet',
      okant: '#anhorig-ombud.jurist-verksamhet',
    }),

    // An appointment. A party's right to see the file comes first, since it reaches what is said about others
    // too. Outside the appointment, and as long as the person decides, consent and then the harm test.
    'god-man-uppdrag': uppdrag({
      part: '#anhorig-ombud.stallforetradare-part',
      kanSjalv: '#anhorig-ombud.foretradare-verksamhet',
      kanInte: '#anhorig-ombud.god-man-verksamhet',
      utanfor: '#anhorig-ombud.foretradare-verksamhet',
    }),
    'forvaltare-uppdrag': uppdrag({
      part: '#anhorig-ombud.stallforetradare-part',
      kanSjalv: '#anhorig-ombud.foretradare-verksamhet',
      kanInte: '#anhorig-ombud.forvaltare-verksamhet',
      utanfor: '#anhorig-ombud.foretradare-verksamhet',
    }),
    'stallforetradare-part': verksamhet({
      socialtjanst: '#anhorig-ombud.bedom-part',
      lss: '#anhorig-ombud.bedom-part',
      vard: '#anhorig-ombud.bedom-part',
      familjeradgivning: '#anhorig-ombud.bedom-part',
      privat: '#anhorig-ombud.jurist-verksamhet',
      okant: '#anhorig-ombud.jurist-verksamhet',
    }),
    'god-man-verksamhet': verksamhet({
      socialtjanst: '#anhorig-ombud.god-man-menprovning',
      lss: '#anhorig-ombud.god-man-menprovning',
      vard: '#anhorig-ombud.god-man-menprovning',
      familjeradgivning: '#anhorig-ombud.jurist-stallforetradare',
      privat: '#anhorig-ombud.jurist-verksamhet',
      okant: '#anhorig-ombud.jurist-verksamhet',
    }),
    'god-man-menprovning': menprovning({
      utanMen: '#anhorig-ombud.utan-men-handling',
      medMen: '#anhorig-ombud.jurist-stallforetradare',
    }),
    'forvaltare-verksamhet': verksamhet({
      socialtjanst: '#anhorig-ombud.forvaltare-menprovning',
      lss: '#anhorig-ombud.forvaltare-menprovning',
      vard: '#anhorig-ombud.forvaltare-menprovning',
      familjeradgivning: '#anhorig-ombud.jurist-stallforetradare',
      privat: '#anhorig-ombud.jurist-verksamhet',
      okant: '#anhorig-ombud.jurist-verksamhet',
    }),
    'forvaltare-menprovning': menprovning({
      utanMen: '#anhorig-ombud.utan-men-handling',
      medMen: '#anhorig-ombud.bedom-forvaltare',
    }),

    framtidsfullmakt: {
      on: {
        'part-socialtjanst': 'bedom-part',
        'part-lss': 'bedom-part',
        ja: 'framtidsfullmakt-verksamhet',
        kan: 'foretradare-verksamhet',
        nej: 'foretradare-verksamhet',
        'vet-ej': 'foretradare-verksamhet',
      },
    },
    // A framtidsfullmakt gives no authority in health care (2 § framtidsfullmaktslagen).
    'framtidsfullmakt-verksamhet': verksamhet({
      socialtjanst: '#anhorig-ombud.framtidsfullmakt-menprovning',
      lss: '#anhorig-ombud.framtidsfullmakt-menprovning',
      vard: '#anhorig-ombud.vard-menprovning',
      familjeradgivning: '#anhorig-ombud.jurist-stallforetradare',
      privat: '#anhorig-ombud.jurist-verksamhet',
      okant: '#anhorig-ombud.jurist-verksamhet',
    }),
    'framtidsfullmakt-menprovning': menprovning({
      utanMen: '#anhorig-ombud.utan-men-handling',
      medMen: '#anhorig-ombud.bedom-framtidsfullmakt',
    }),

    'foretradare-verksamhet': verksamhet({
      socialtjanst: '#anhorig-ombud.foretradare-samtycke',
      lss: '#anhorig-ombud.foretradare-samtycke',
      vard: '#anhorig-ombud.vard-samtycke',
      familjeradgivning: '#anhorig-ombud.familj-samtycke',
      privat: '#anhorig-ombud.jurist-verksamhet',
      okant: '#anhorig-ombud.jurist-verksamhet',
    }),
    'foretradare-samtycke': samtycke({
      giltigt: '#anhorig-ombud.samtycke-handling',
      saknas: '#anhorig-ombud.foretradare-menprovning',
    }),
    'foretradare-menprovning': menprovning({
      utanMen: '#anhorig-ombud.utan-men-handling',
      medMen: '#anhorig-ombud.foretradare-forbehall',
    }),
    'foretradare-forbehall': forbehall({
      provas: '#anhorig-ombud.bedom-forbehall',
      hjalperInte: '#anhorig-ombud.far-inte-foretradare',
    }),

    // Health care and family counselling, whoever asks.
    'vard-samtycke': samtycke({
      giltigt: '#anhorig-ombud.samtycke-handling',
      saknas: '#anhorig-ombud.vard-menprovning',
    }),
    'vard-menprovning': menprovning({
      utanMen: '#anhorig-ombud.utan-men-handling',
      medMen: '#anhorig-ombud.vard-forbehall',
    }),
    'vard-forbehall': forbehall({
      provas: '#anhorig-ombud.bedom-forbehall',
      hjalperInte: '#anhorig-ombud.vard-far-inte',
    }),
    'familj-samtycke': samtycke({
      giltigt: '#anhorig-ombud.samtycke-handling',
      saknas: '#anhorig-ombud.familj-far-inte',
    }),

    // The person has died.
    'avliden-verksamhet': verksamhet({
      socialtjanst: '#anhorig-ombud.avliden',
      lss: '#anhorig-ombud.avliden',
      vard: '#anhorig-ombud.vard-avliden',
      familjeradgivning: '#anhorig-ombud.familj-far-inte',
      privat: '#anhorig-ombud.jurist-verksamhet',
      okant: '#anhorig-ombud.jurist-verksamhet',
    }),
    avliden: avliden({
      utanMen: '#anhorig-ombud.avliden-handling',
      medMen: '#anhorig-ombud.avliden-forbehall',
    }),
    'avliden-forbehall': forbehall({
      provas: '#anhorig-ombud.bedom-forbehall',
      hjalperInte: '#anhorig-ombud.far-inte-avliden',
    }),
    'vard-avliden': avliden({
      utanMen: '#anhorig-ombud.avliden-handling',
      medMen: '#anhorig-ombud.vard-forbehall',
    }),
    // What is not secret is owed to the one who asks for a document, or for an answer out of one.
    'avliden-handling': handlingEllerSvar({
      ska: '#anhorig-ombud.ska-avliden',
      svar: '#anhorig-ombud.ska-svar-avliden',
      far: '#anhorig-ombud.far-avliden',
    }),

    'samtycke-handling': handlingEllerSvar({
      ska: '#anhorig-ombud.ska-samtycke',
      svar: '#anhorig-ombud.ska-svar-samtycke',
      far: '#anhorig-ombud.far-samtycke',
    }),
    'utan-men-handling': handlingEllerSvar({
      ska: '#anhorig-ombud.ska-utan-men',
      svar: '#anhorig-ombud.ska-svar',
      far: '#anhorig-ombud.far-utan-men',
    }),

    larma: outcome,
    nod: outcome,

    'ska-beslut': outcome,
    'ska-part': outcome,
    'ska-part-beslut': outcome,
    'ska-samtycke': outcome,
    'ska-utan-men': outcome,
    'ska-avliden': outcome,
    'ska-svar': outcome,
    'ska-svar-samtycke': outcome,
    'ska-svar-avliden': outcome,
    'vard-ska-beslut': outcome,

    'far-samtycke': outcome,
    'far-mote': outcome,
    'far-sip': outcome,
    'far-utan-men': outcome,
    'far-avliden': outcome,

    'fritt-lyssna': outcome,

    'bedom-part': outcome,
    'bedom-forvaltare': outcome,
    'bedom-framtidsfullmakt': outcome,
    'bedom-forbehall': outcome,
    'bedom-sip': outcome,
    'bedom-barn': outcome,

    'far-inte-anhorig': outcome,
    'far-inte-kontakt': outcome,
    'far-inte-sip': outcome,
    'far-inte-part': outcome,
    'far-inte-foretradare': outcome,
    'far-inte-avliden': outcome,
    'vard-far-inte': outcome,
    'familj-far-inte': outcome,

    'jurist-avslutat': outcome,
    'jurist-stallforetradare': outcome,
    'jurist-verksamhet': outcome,
  },
});
