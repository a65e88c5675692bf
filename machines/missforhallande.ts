import { allvar } from './subflows/allvar.ts';
import { anmalningskrets } from './subflows/anmalningskrets.ts';
import { djur } from './subflows/djur.ts';
import { familjKannedom } from './subflows/familj-kannedom.ts';
import { nodlage } from './subflows/nodlage.ts';
import { samtycke } from './subflows/samtycke.ts';
import { vardskada } from './subflows/vardskada.ts';
import { verksamhet } from './subflows/verksamhet.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Something has gone wrong at work. What happened decides which duty it is, and then who one is: the one who works
 * there reports inwards, where no secrecy stands; the one who answers for the work notifies IVO or IMY. Outside
 * those duties animals, the police, other providers and the media each have an answer of their own.
 */
export const missforhallande = wizard('missforhallande', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#missforhallande.handelse-arende',
      larmRacker: '#missforhallande.larma',
      uppgiftBehovs: '#missforhallande.akut-arende',
    }),
    // With someone in danger, what fails elsewhere ends in the test of nöd and never in a plain refusal.
    'akut-arende': {
      on: {
        sol: 'ska-rapportera',
        lss: 'lss-ska-rapportera',
        vard: 'vard-ska-rapportera',
        barn: 'akut-anmalare',
        annat: 'nod',
      },
    },
    'akut-anmalare': anmalningskrets({
      socialtjanst: '#missforhallande.ska-anmala',
      vard: '#missforhallande.ska-anmala',
      skolaEllerNamnd: '#missforhallande.ska-anmala',
      privat: '#missforhallande.privat-ska-anmala',
      familjeradgivning: '#missforhallande.akut-familj-kannedom',
      privatFamilj: '#missforhallande.akut-privat-familj-kannedom',
      oklar: '#missforhallande.nod',
    }),
    'akut-familj-kannedom': familjKannedom({
      kannedom: '#missforhallande.familj-ska-anmala',
      mindre: '#missforhallande.nod',
    }),
    'akut-privat-familj-kannedom': familjKannedom({
      kannedom: '#missforhallande.privat-familj-ska-anmala',
      mindre: '#missforhallande.nod',
    }),

    'handelse-arende': {
      on: {
        missforhallande: 'roll-arende',
        vardskada: 'vard-arende',
        barn: 'anmalare',
        incident: 'incident-verksamhet',
        brott: 'brott-verksamhet',
        djur: 'djur-verksamhet',
        'annan-verksamhet': 'annan-verksamhet',
        utat: 'utat-verksamhet',
      },
    },

    // Lex Sarah: the one who works there reports, the one who runs it informs the nämnd and notifies IVO.
    'roll-arende': {
      on: { medarbetare: 'rapport-arende', namnd: 'namnd-arende', privat: 'privat-arende' },
    },
    'rapport-arende': {
      on: { sol: 'ska-rapportera', lss: 'lss-ska-rapportera', familjeradgivning: 'jurist-familj' },
    },
    'namnd-arende': { on: { sol: 'allvar', lss: 'lss-allvar', familjeradgivning: 'jurist-familj' } },
    'privat-arende': {
      on: {
        'rapport-sol': 'privat-ska-informera',
        'rapport-lss': 'privat-lss-ska-informera',
        'ivo-sol': 'privat-allvar',
        'ivo-lss': 'privat-lss-allvar',
        familjeradgivning: 'jurist-privat',
      },
    },
    allvar: allvar({
      allvarligt: '#missforhallande.ska-anmala-ivo',
      inteFastslaget: '#missforhallande.bedom-allvar',
    }),
    'lss-allvar': allvar({
      allvarligt: '#missforhallande.lss-ska-anmala-ivo',
      inteFastslaget: '#missforhallande.lss-bedom-allvar',
    }),
    'privat-allvar': allvar({
      allvarligt: '#missforhallande.privat-ska-anmala-ivo',
      inteFastslaget: '#missforhallande.bedom-allvar',
    }),
    'privat-lss-allvar': allvar({
      allvarligt: '#missforhallande.privat-lss-ska-anmala-ivo',
      inteFastslaget: '#missforhallande.lss-bedom-allvar',
    }),

    // Lex Maria: health care reports every vårdskada inwards, and only the serious ones to IVO.
    'vard-arende': {
      on: { personal: 'vard-ska-rapportera', kommun: 'vardskada', privat: 'privat-vardskada' },
    },
    vardskada: vardskada({
      allvarlig: '#missforhallande.vard-ska-anmala-ivo',
      inteFastslagen: '#missforhallande.vard-bedom-allvar',
    }),
    'privat-vardskada': vardskada({
      allvarlig: '#missforhallande.privat-vard-ska-anmala-ivo',
      inteFastslagen: '#missforhallande.vard-bedom-allvar',
    }),

    anmalare: anmalningskrets({
      socialtjanst: '#missforhallande.ska-anmala',
      vard: '#missforhallande.ska-anmala',
      skolaEllerNamnd: '#missforhallande.ska-anmala',
      privat: '#missforhallande.privat-ska-anmala',
      familjeradgivning: '#missforhallande.familj-kannedom',
      privatFamilj: '#missforhallande.privat-familj-kannedom',
      oklar: '#missforhallande.jurist-oklart',
    }),
    'familj-kannedom': familjKannedom({
      kannedom: '#missforhallande.familj-ska-anmala',
      mindre: '#missforhallande.familj-samtycke',
    }),
    // Without kännedom there is no duty, and neither lex Maja nor a menprövning opens family counselling.
    'familj-samtycke': samtycke({
      giltigt: '#missforhallande.far-samtycke',
      saknas: '#missforhallande.far-inte-familj',
    }),
    'privat-familj-kannedom': familjKannedom({
      kannedom: '#missforhallande.privat-familj-ska-anmala',
      mindre: '#missforhallande.jurist-privat',
    }),

    // A personal data breach: the nämnd answers for it, whoever caused it.
    'incident-verksamhet': {
      on: { kommun: 'incident-risk', privat: 'jurist-privat', 'vet-ej': 'jurist-oklart' },
    },
    'incident-risk': {
      on: {
        hog: 'incident-mottagare-arende',
        risk: 'ska-anmala-incident',
        osannolik: 'bedom-incident',
        'vet-ej': 'bedom-incident',
      },
    },
    'incident-mottagare-arende': { on: { imy: 'ska-anmala-incident', berord: 'ska-informera-berorda' } },

    'brott-verksamhet': verksamhet({
      socialtjanst: '#missforhallande.bedom-polis',
      lss: '#missforhallande.bedom-polis',
      vard: '#missforhallande.bedom-polis',
      familjeradgivning: '#missforhallande.bedom-polis',
      privat: '#missforhallande.jurist-privat',
      okant: '#missforhallande.jurist-oklart',
    }),

    'djur-verksamhet': verksamhet({
      socialtjanst: '#missforhallande.djur',
      lss: '#missforhallande.djur',
      vard: '#missforhallande.djur',
      familjeradgivning: '#missforhallande.familj-samtycke',
      privat: '#missforhallande.jurist-privat',
      okant: '#missforhallande.jurist-oklart',
    }),
    djur: djur({
      far: '#missforhallande.far-djur',
      lost: '#missforhallande.djur-samtycke',
      annat: '#missforhallande.djur-samtycke',
    }),
    'djur-samtycke': samtycke({
      giltigt: '#missforhallande.far-samtycke',
      saknas: '#missforhallande.far-inte-djur',
    }),

    // The fault is someone else's. Only brister where a permit is needed are the municipality's to notify.
    'annan-verksamhet': verksamhet({
      socialtjanst: '#missforhallande.tillstand',
      lss: '#missforhallande.tillstand',
      vard: '#missforhallande.peka-ut',
      familjeradgivning: '#missforhallande.jurist-familj',
      privat: '#missforhallande.jurist-privat',
      okant: '#missforhallande.jurist-oklart',
    }),
    tillstand: {
      on: {
        sol: 'ska-anmala-brister',
        lss: 'lss-ska-anmala-brister',
        nej: 'peka-ut',
        'vet-ej': 'jurist-annan-verksamhet',
      },
    },
    'peka-ut': {
      on: { ja: 'fritt-ingen-utpekad', nej: 'annan-samtycke', 'vet-ej': 'annan-samtycke' },
    },
    'annan-samtycke': samtycke({
      giltigt: '#missforhallande.far-samtycke',
      saknas: '#missforhallande.jurist-annan-verksamhet',
    }),

    'utat-verksamhet': verksamhet({
      socialtjanst: '#missforhallande.utat',
      lss: '#missforhallande.utat',
      vard: '#missforhallande.utat',
      familjeradgivning: '#missforhallande.jurist-familj',
      privat: '#missforhallande.jurist-privat',
      okant: '#missforhallande.jurist-oklart',
    }),
    utat: {
      on: {
        'ingen-utpekad': 'fritt-ingen-utpekad',
        medier: 'far-inte-medier',
        verkstallighet: 'jurist-medier',
        visselblasa: 'jurist-visselblasning',
        'vet-ej': 'jurist-medier',
      },
    },

    larma: outcome,
    nod: outcome,

    'ska-rapportera': outcome,
    'lss-ska-rapportera': outcome,
    'vard-ska-rapportera': outcome,
    'privat-ska-informera': outcome,
    'privat-lss-ska-informera': outcome,
    'ska-anmala-ivo': outcome,
    'lss-ska-anmala-ivo': outcome,
    'privat-ska-anmala-ivo': outcome,
    'privat-lss-ska-anmala-ivo': outcome,
    'vard-ska-anmala-ivo': outcome,
    'privat-vard-ska-anmala-ivo': outcome,
    'ska-anmala': outcome,
    'privat-ska-anmala': outcome,
    'familj-ska-anmala': outcome,
    'privat-familj-ska-anmala': outcome,
    'ska-anmala-incident': outcome,
    'ska-informera-berorda': outcome,
    'ska-anmala-brister': outcome,
    'lss-ska-anmala-brister': outcome,

    'far-djur': outcome,
    'far-samtycke': outcome,

    'bedom-allvar': outcome,
    'lss-bedom-allvar': outcome,
    'vard-bedom-allvar': outcome,
    'bedom-incident': outcome,
    'bedom-polis': outcome,

    'far-inte-djur': outcome,
    'far-inte-familj': outcome,
    'far-inte-medier': outcome,

    'jurist-medier': outcome,
    'jurist-visselblasning': outcome,
    'jurist-annan-verksamhet': outcome,
    'jurist-familj': outcome,
    'jurist-privat': outcome,
    'jurist-oklart': outcome,

    'fritt-ingen-utpekad': outcome,
  },
});
