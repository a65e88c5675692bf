import { barnetsSamtycke } from './subflows/barnets-samtycke.ts';
import { eftergift } from './subflows/eftergift.ts';
import { forbehall } from './subflows/forbehall.ts';
import { insyn } from './subflows/insyn.ts';
import { menprovning } from './subflows/menprovning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { relation } from './subflows/relation.ts';
import { stod } from './subflows/stod.ts';
import { ungRisk } from './subflows/ung-risk.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * A social insatsgrupp: may this participant hear this about the young person? The group itself opens nothing
 * (18 kap. 6 § SoL), so each participant is tried alone. Within our own branch the need in the work decides. Across
 * a boundary: duties, then the eftergift, then what the law opens for just that receiver. Receivers that have the
 * same rules share a way: those of 26 kap. 9 § OSL, other authorities, the police, and those who are private.
 */
export const sig = wizard('sig', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#sig.deltagare',
      larmRacker: '#sig.larma',
      uppgiftBehovs: '#sig.akut-mottagare',
    }),

    // With someone in danger, what fails elsewhere ends in the test of nöd and never in a plain refusal.
    'akut-mottagare': {
      on: {
        'samma-gren': 'fritt-samma-gren',
        anmala: 'ska-anmala',
        socialnamnd: 'akut-stod',
        vard: 'akut-stod',
        'ung-risk': 'akut-lampligt',
        brott: 'bedom-brott',
        annan: 'nod',
        'vet-ej': 'nod',
      },
    },
    'akut-stod': stod({ far: '#sig.far-stod', oklart: '#sig.nod', annat: '#sig.nod' }),
    'akut-lampligt': { on: { ja: 'far-ung-risk', nej: 'nod', 'vet-ej': 'bedom-ung-risk' } },

    deltagare: {
      on: {
        kommunen: 'relation',
        polis: 'polis',
        vard: 'hjalp-vem',
        myndighet: 'myndighet-vem',
        privat: 'privat-vem',
        anmalare: 'jurist-annan-guide',
        vardnadshavare: 'vardnadshavare-uppgift',
        ung: 'ung-uppgift',
        avidentifierat: 'fritt-avidentifierat',
        'vet-ej': 'jurist-oklar-deltagare',
      },
    },
    relation: relation({
      sammaEnhet: '#sig.behov',
      sammaGren: '#sig.behov',
      annanGren: '#sig.gren',
      annanSocialnamnd: '#sig.socialnamnd',
      annanNamnd: '#sig.namnd',
      annanKommun: '#sig.kommun',
      okant: '#sig.jurist-oklar-deltagare',
    }),
    behov: { on: { ja: 'fritt-samma-gren', nej: 'bedom-behov', 'vet-ej': 'bedom-behov' } },

    // Across a boundary: what the participant works with, and the duties.
    gren: {
      on: {
        barnutredning: 'ska-barnutredning',
        insatser: 'far-insatser',
        socialtjanst: 'hjalp-vem',
        vard: 'hjalp-vem',
        annat: 'myndighet-vem',
        'vet-ej': 'jurist-oklar-deltagare',
      },
    },
    socialnamnd: {
      on: {
        anmala: 'ska-anmala',
        barnutredning: 'ska-barnutredning',
        aktuell: 'ska-aktuell',
        insatser: 'far-insatser',
        socialtjanst: 'hjalp-vem',
        vard: 'hjalp-vem',
        annat: 'myndighet-vem',
        'vet-ej': 'jurist-oklar-deltagare',
      },
    },
    kommun: {
      on: {
        anmala: 'ska-anmala',
        barnutredning: 'ska-barnutredning',
        socialtjanst: 'hjalp-vem',
        vard: 'hjalp-vem',
        annat: 'myndighet-vem',
        'vet-ej': 'jurist-oklar-deltagare',
      },
    },
    namnd: { on: { vard: 'hjalp-vem', annat: 'myndighet-vem', 'vet-ej': 'myndighet-vem' } },

    // Social services and public health care (26 kap. 9 § OSL).
    'hjalp-vem': barnetsSamtycke({
      nagon: '#sig.hjalp-eftergift',
      ingen: '#sig.stod',
      oavgjort: '#sig.stod',
    }),
    'hjalp-eftergift': eftergift({
      giltig: '#sig.far-eftergift',
      saknas: '#sig.stod',
      atertagen: '#sig.far-inte-atertagen',
    }),
    stod: stod({ far: '#sig.far-stod', oklart: '#sig.bedom-stod', annat: '#sig.menprovning' }),

    // Other authorities: school, recreation, labour market, the state.
    'myndighet-vem': barnetsSamtycke({
      nagon: '#sig.myndighet-eftergift',
      ingen: '#sig.menprovning',
      oavgjort: '#sig.menprovning',
    }),
    'myndighet-eftergift': eftergift({
      giltig: '#sig.far-eftergift',
      saknas: '#sig.menprovning',
      atertagen: '#sig.far-inte-atertagen',
    }),
    menprovning: menprovning({ utanMen: '#sig.far-utan-men', medMen: '#sig.sarskilt' }),
    // Asked of every authority. Some have rules of their own, which other guides try.
    sarskilt: {
      on: {
        'egna-regler': 'jurist-annan-guide',
        nodvandigt: 'bedom-nodvandigt',
        syfte: 'bedom-brott',
        'utreda-brott': 'jurist-begangen-brott',
        nej: 'far-inte-eftergift',
        'vet-ej': 'far-inte-eftergift',
      },
    },

    // The police: one rule more (10 kap. 18 a § OSL), and the same after that.
    polis: { on: { ung: 'polis-vem', 'egna-regler': 'jurist-annan-guide', 'vet-ej': 'jurist-annan-guide' } },
    'polis-vem': barnetsSamtycke({
      nagon: '#sig.polis-eftergift',
      ingen: '#sig.polis-menprovning',
      oavgjort: '#sig.polis-menprovning',
    }),
    'polis-eftergift': eftergift({
      giltig: '#sig.far-eftergift',
      saknas: '#sig.polis-menprovning',
      atertagen: '#sig.far-inte-atertagen',
    }),
    'polis-menprovning': menprovning({ utanMen: '#sig.far-utan-men', medMen: '#sig.ung-risk' }),
    'ung-risk': ungRisk({
      far: '#sig.far-ung-risk',
      olampligt: '#sig.far-inte-olampligt',
      tveksamt: '#sig.bedom-ung-risk',
      begangetBrott: '#sig.jurist-begangen-brott',
      annanVag: '#sig.sarskilt',
    }),

    'privat-vem': barnetsSamtycke({
      nagon: '#sig.privat-eftergift',
      ingen: '#sig.privat-menprovning',
      oavgjort: '#sig.privat-menprovning',
    }),
    'privat-eftergift': eftergift({
      giltig: '#sig.far-eftergift',
      saknas: '#sig.privat-menprovning',
      atertagen: '#sig.far-inte-atertagen',
    }),
    'privat-menprovning': menprovning({ utanMen: '#sig.far-utan-men', medMen: '#sig.forbehall' }),
    forbehall: forbehall({ provas: '#sig.bedom-forbehall', hjalperInte: '#sig.privat-sarskilt' }),
    'privat-sarskilt': {
      on: {
        nodvandigt: 'bedom-nodvandigt',
        'ny-lag': 'jurist-annan-guide',
        nej: 'far-inte-privat',
        'vet-ej': 'far-inte-privat',
      },
    },

    // A guardian (12 kap. 3 § OSL) and the young person (12 kap. 1 §).
    'vardnadshavare-uppgift': { on: { barnet: 'insyn', andra: 'bedom-andras', 'vet-ej': 'bedom-andras' } },
    insyn: insyn({
      utanBetydandeMen: '#sig.far-vardnadshavare',
      betydandeMen: '#sig.far-inte-vardnadshavare',
      barnetBestammer: '#sig.barnets-eftergift',
      tveksamt: '#sig.bedom-vardnadshavare',
    }),
    'barnets-eftergift': eftergift({
      giltig: '#sig.far-eftergift',
      saknas: '#sig.barnets-menprovning',
      atertagen: '#sig.far-inte-atertagen',
    }),
    'barnets-menprovning': menprovning({
      utanMen: '#sig.far-utan-men',
      medMen: '#sig.far-inte-vardnadshavare',
    }),
    'ung-uppgift': { on: { egna: 'far-ung', andra: 'bedom-andras', 'vet-ej': 'bedom-andras' } },

    larma: outcome,
    nod: outcome,

    'fritt-samma-gren': outcome,
    'fritt-avidentifierat': outcome,
    'bedom-behov': outcome,

    'ska-anmala': outcome,
    'ska-barnutredning': outcome,
    'ska-aktuell': outcome,

    'far-eftergift': outcome,
    'far-stod': outcome,
    'far-insatser': outcome,
    'far-ung-risk': outcome,
    'far-utan-men': outcome,
    'far-vardnadshavare': outcome,
    'far-ung': outcome,

    'bedom-stod': outcome,
    'bedom-ung-risk': outcome,
    'bedom-brott': outcome,
    'bedom-nodvandigt': outcome,
    'bedom-forbehall': outcome,
    'bedom-vardnadshavare': outcome,
    'bedom-andras': outcome,

    'far-inte-eftergift': outcome,
    'far-inte-olampligt': outcome,
    'far-inte-privat': outcome,
    'far-inte-atertagen': outcome,
    'far-inte-vardnadshavare': outcome,

    'jurist-begangen-brott': outcome,
    'jurist-annan-guide': outcome,
    'jurist-oklar-deltagare': outcome,
  },
});
