import { egetUppdrag } from './subflows/eget-uppdrag.ts';
import { familjKannedom } from './subflows/familj-kannedom.ts';
import { forbehall } from './subflows/forbehall.ts';
import { kontaktuppgift } from './subflows/kontaktuppgift.ts';
import { menprovning } from './subflows/menprovning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { privatAkt } from './subflows/privat-akt.ts';
import { privatMottagare } from './subflows/privat-mottagare.ts';
import { privatSamtycke } from './subflows/privat-samtycke.ts';
import { privatVerksamhet } from './subflows/privat-verksamhet.ts';
import { samtycke } from './subflows/samtycke.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Private providers, in both directions. The municipality tells one: OSL holds, and few openings reach a private
 * body. A private provider tells someone: OSL does not hold, but a duty of silence that consent or a duty
 * to tell sets aside. What else is not ”obehörigt” the law leaves to a weighing.
 */
export const privatUtforare = wizard('privat-utforare', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#privat-utforare.sida',
      larmRacker: '#privat-utforare.larma',
      uppgiftBehovs: '#privat-utforare.akut-arende',
    }),
    // With someone in danger, what fails elsewhere ends in the test of nöd and never in a plain refusal.
    'akut-arende': {
      on: {
        barn: 'akut-anmalare',
        kontaktuppgift: 'akut-tillfragad',
        patient: 'akut-mottagare',
        uppdrag: 'bedom-nodvandigt',
        annat: 'nod',
        'vet-ej': 'nod',
      },
    },
    'akut-anmalare': privatVerksamhet({
      socialtjanst: '#privat-utforare.privat-ska-anmala',
      lss: '#privat-utforare.privat-ska-anmala',
      vard: '#privat-utforare.privat-ska-anmala',
      familjeradgivning: '#privat-utforare.akut-familj-kannedom',
      oklar: '#privat-utforare.nod',
    }),
    'akut-familj-kannedom': familjKannedom({
      kannedom: '#privat-utforare.privat-familj-ska-anmala',
      mindre: '#privat-utforare.nod',
    }),
    'akut-tillfragad': privatVerksamhet({
      socialtjanst: '#privat-utforare.akut-kontaktuppgift',
      lss: '#privat-utforare.nod',
      vard: '#privat-utforare.akut-kontaktuppgift',
      familjeradgivning: '#privat-utforare.nod',
      oklar: '#privat-utforare.nod',
    }),
    'akut-kontaktuppgift': kontaktuppgift({
      ska: '#privat-utforare.privat-ska-kontaktuppgift',
      synnerligaSkal: '#privat-utforare.privat-bedom-kontaktuppgift',
      annan: '#privat-utforare.nod',
    }),
    'akut-mottagare': privatMottagare({
      utforare: '#privat-utforare.vard-far-kan-inte-samtycka',
      annan: '#privat-utforare.nod',
      bolag: '#privat-utforare.nod',
      teknisk: '#privat-utforare.nod',
      oklar: '#privat-utforare.nod',
    }),

    sida: {
      on: {
        kommunen: 'verksamhet',
        utforaren: 'utforare',
        'kommunen-begar': 'utforare',
        missforhallande: 'lex-sarah-arende',
        'sin-akt': 'akt',
      },
    },

    // The municipality tells a private body.
    verksamhet: {
      on: {
        socialtjanst: 'mottagare',
        lss: 'mottagare',
        vard: 'vard-mottagare',
        familjeradgivning: 'familj-mottagare',
        'vet-ej': 'jurist-oklart',
      },
    },
    mottagare: privatMottagare({
      utforare: '#privat-utforare.identitet',
      annan: '#privat-utforare.identitet',
      bolag: '#privat-utforare.bolag-samtycke',
      teknisk: '#privat-utforare.bedom-teknisk',
      oklar: '#privat-utforare.jurist-oklart',
    }),
    identitet: { on: { ja: 'fritt-avidentifierat', nej: 'samtycke', 'vet-ej': 'samtycke' } },
    samtycke: samtycke({
      giltigt: '#privat-utforare.far-samtycke',
      saknas: '#privat-utforare.menprovning',
    }),
    menprovning: menprovning({
      utanMen: '#privat-utforare.far-utan-men',
      medMen: '#privat-utforare.eget-uppdrag',
    }),
    'eget-uppdrag': egetUppdrag({
      provas: '#privat-utforare.bedom-nodvandigt',
      inte: '#privat-utforare.forbehall',
    }),
    forbehall: forbehall({
      provas: '#privat-utforare.bedom-forbehall',
      hjalperInte: '#privat-utforare.far-inte',
    }),
    'bolag-samtycke': samtycke({
      giltigt: '#privat-utforare.far-samtycke',
      saknas: '#privat-utforare.bolag-menprovning',
    }),
    'bolag-menprovning': menprovning({
      utanMen: '#privat-utforare.far-utan-men',
      medMen: '#privat-utforare.jurist-bolag',
    }),

    'vard-mottagare': privatMottagare({
      utforare: '#privat-utforare.kan-samtycka',
      annan: '#privat-utforare.vard-samtycke',
      bolag: '#privat-utforare.bolag-samtycke',
      teknisk: '#privat-utforare.bedom-teknisk',
      oklar: '#privat-utforare.jurist-oklart',
    }),
    'kan-samtycka': { on: { ja: 'vard-samtycke', nej: 'vard-behov', 'vet-ej': 'vard-samtycke' } },
    'vard-behov': {
      on: {
        ja: 'vard-far-kan-inte-samtycka',
        nej: 'vard-menprovning',
        'vet-ej': 'vard-bedom-kan-inte-samtycka',
      },
    },
    'vard-samtycke': samtycke({
      giltigt: '#privat-utforare.far-samtycke',
      saknas: '#privat-utforare.vard-menprovning',
    }),
    'vard-menprovning': menprovning({
      utanMen: '#privat-utforare.far-utan-men',
      medMen: '#privat-utforare.vard-eget-uppdrag',
    }),
    'vard-eget-uppdrag': egetUppdrag({
      provas: '#privat-utforare.bedom-nodvandigt',
      inte: '#privat-utforare.vard-forbehall',
    }),
    'vard-forbehall': forbehall({
      provas: '#privat-utforare.bedom-forbehall',
      hjalperInte: '#privat-utforare.vard-far-inte',
    }),

    'familj-mottagare': privatMottagare({
      utforare: '#privat-utforare.familj-samtycke',
      annan: '#privat-utforare.familj-samtycke',
      bolag: '#privat-utforare.familj-samtycke',
      teknisk: '#privat-utforare.bedom-teknisk',
      oklar: '#privat-utforare.jurist-oklart',
    }),
    'familj-samtycke': samtycke({
      giltigt: '#privat-utforare.far-samtycke',
      saknas: '#privat-utforare.familj-eget-uppdrag',
    }),
    'familj-eget-uppdrag': egetUppdrag({
      provas: '#privat-utforare.bedom-nodvandigt',
      inte: '#privat-utforare.familj-far-inte',
    }),

    // A private provider has it. Each kind of provider has duties of its own.
    utforare: privatVerksamhet({
      socialtjanst: '#privat-utforare.sol-arende',
      lss: '#privat-utforare.lss-arende',
      vard: '#privat-utforare.vard-arende',
      familjeradgivning: '#privat-utforare.familj-arende',
      oklar: '#privat-utforare.jurist-oklart',
    }),
    'sol-arende': {
      on: {
        barn: 'privat-ska-anmala',
        barnutredning: 'privat-ska-lamna-utredning',
        uppfoljning: 'uppfoljning',
        ivo: 'ska-ivo',
        kontaktuppgift: 'kontaktuppgift',
        polis: 'polis-samtycke',
        'annan-lag': 'jurist-privat',
        namnden: 'privat-samtycke',
        foretradare: 'privat-bedom-obehorigt',
        annan: 'privat-samtycke',
      },
    },
    uppfoljning: {
      on: {
        ja: 'ska-uppfoljning',
        'annan-insats': 'privat-samtycke',
        'annat-behov': 'privat-samtycke',
        'vet-ej': 'privat-samtycke',
      },
    },
    'lss-arende': {
      on: {
        barn: 'privat-ska-anmala',
        barnutredning: 'privat-ska-lamna-utredning',
        assistent: 'assistent',
        ivo: 'lss-ska-ivo',
        polis: 'polis-samtycke',
        'annan-lag': 'jurist-privat',
        kommunen: 'privat-samtycke',
        foretradare: 'privat-bedom-obehorigt',
        annan: 'privat-samtycke',
      },
    },
    assistent: { on: { ja: 'lss-ska-assistent', nej: 'privat-samtycke', 'vet-ej': 'privat-samtycke' } },
    'vard-arende': {
      on: {
        barn: 'privat-ska-anmala',
        barnutredning: 'privat-ska-lamna-utredning',
        lvm: 'privat-ska-anmala-lvm',
        ivo: 'vard-ska-ivo',
        kontaktuppgift: 'kontaktuppgift',
        vistelse: 'vard-ska-vistelse',
        polis: 'polis-samtycke',
        'annan-lag': 'jurist-privat',
        narstaende: 'vard-bedom-narstaende',
        foretradare: 'privat-bedom-obehorigt',
        annan: 'privat-samtycke',
      },
    },
    'familj-arende': {
      on: {
        barn: 'familj-kannedom',
        ivo: 'ska-ivo',
        polis: 'polis-samtycke',
        'annan-lag': 'jurist-privat',
        annan: 'privat-samtycke',
      },
    },
    'familj-kannedom': familjKannedom({
      kannedom: '#privat-utforare.privat-familj-ska-anmala',
      mindre: '#privat-utforare.privat-samtycke',
    }),
    kontaktuppgift: kontaktuppgift({
      ska: '#privat-utforare.privat-ska-kontaktuppgift',
      synnerligaSkal: '#privat-utforare.privat-bedom-kontaktuppgift',
      annan: '#privat-utforare.polis-samtycke',
    }),
    'polis-samtycke': privatSamtycke({
      giltigt: '#privat-utforare.privat-far-samtycke',
      saknas: '#privat-utforare.jurist-privat',
    }),
    'privat-samtycke': privatSamtycke({
      giltigt: '#privat-utforare.privat-far-samtycke',
      saknas: '#privat-utforare.annat-stod',
    }),
    'annat-stod': {
      on: {
        insatsen: 'privat-bedom-obehorigt',
        ofarlig: 'privat-bedom-obehorigt',
        skydda: 'jurist-privat',
        inget: 'privat-far-inte',
        'vet-ej': 'privat-bedom-obehorigt',
      },
    },

    // Lex Sarah: the one who works there reports, the one who runs it informs and notifies.
    'lex-sarah-arende': {
      on: {
        rapportera: 'ska-rapportera',
        'lss-rapportera': 'lss-ska-rapportera',
        informera: 'ska-informera-namnden',
        'lss-informera': 'lss-ska-informera-namnden',
        allvarligt: 'ska-anmala-ivo',
        'lss-allvarligt': 'lss-ska-anmala-ivo',
        annat: 'utforare',
      },
    },

    // The person wants to read. The provider never refuses by itself.
    akt: {
      on: {
        socialtjanst: 'sol-akt',
        lss: 'lss-akt',
        vard: 'vard-akt',
        annan: 'jurist-oklart',
        'vet-ej': 'jurist-oklart',
      },
    },
    'sol-akt': privatAkt({
      ska: '#privat-utforare.privat-sol-ska',
      ivo: '#privat-utforare.privat-sol-bedom',
    }),
    'lss-akt': privatAkt({
      ska: '#privat-utforare.privat-lss-ska',
      ivo: '#privat-utforare.privat-lss-bedom',
    }),
    'vard-akt': privatAkt({
      ska: '#privat-utforare.privat-vard-ska',
      ivo: '#privat-utforare.privat-vard-bedom',
    }),

    larma: outcome,
    nod: outcome,

    'privat-ska-anmala': outcome,
    'privat-familj-ska-anmala': outcome,
    'privat-ska-lamna-utredning': outcome,
    'privat-ska-anmala-lvm': outcome,
    'ska-uppfoljning': outcome,
    'lss-ska-assistent': outcome,
    'ska-ivo': outcome,
    'lss-ska-ivo': outcome,
    'vard-ska-ivo': outcome,
    'privat-ska-kontaktuppgift': outcome,
    'vard-ska-vistelse': outcome,
    'ska-rapportera': outcome,
    'lss-ska-rapportera': outcome,
    'ska-informera-namnden': outcome,
    'lss-ska-informera-namnden': outcome,
    'ska-anmala-ivo': outcome,
    'lss-ska-anmala-ivo': outcome,
    'privat-sol-ska': outcome,
    'privat-lss-ska': outcome,
    'privat-vard-ska': outcome,

    'far-samtycke': outcome,
    'far-utan-men': outcome,
    'vard-far-kan-inte-samtycka': outcome,
    'privat-far-samtycke': outcome,

    'fritt-avidentifierat': outcome,

    'bedom-nodvandigt': outcome,
    'bedom-forbehall': outcome,
    'bedom-teknisk': outcome,
    'vard-bedom-kan-inte-samtycka': outcome,
    'privat-bedom-kontaktuppgift': outcome,
    'privat-bedom-obehorigt': outcome,
    'vard-bedom-narstaende': outcome,
    'privat-sol-bedom': outcome,
    'privat-lss-bedom': outcome,
    'privat-vard-bedom': outcome,

    'far-inte': outcome,
    'vard-far-inte': outcome,
    'familj-far-inte': outcome,
    'privat-far-inte': outcome,

    'jurist-bolag': outcome,
    'jurist-privat': outcome,
    'jurist-oklart': outcome,
  },
});
