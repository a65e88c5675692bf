import { allmanHandling as urAllmanHandling } from './subflows/allman-handling.ts';
import { avliden } from './subflows/avliden.ts';
import { begaran } from './subflows/begaran.ts';
import { forbehallUtlamnande } from './subflows/forbehall-utlamnande.ts';
import { handlingEllerSvar } from './subflows/handling-eller-svar.ts';
import { menprovning } from './subflows/menprovning.ts';
import { nodlage } from './subflows/nodlage.ts';
import { samtycke } from './subflows/samtycke.ts';
import { uppgiftForUppgift } from './subflows/uppgift-for-uppgift.ts';
import { outcome, wizard } from './wizard.ts';

/**
 * Someone outside asks: the public, a journalist, a researcher or an unknown caller. Never who, but what is asked
 * for and where it is kept. Decisions that are public come before any harm test. Then three tests: reverse
 * (26 kap. 1 § and 25 kap. 1 § OSL), straight (39 kap. 2 §) and none (26 kap. 3 §). What is not secret shall be
 * handed out when it stands in a public document (2 kap. 15 § TF).
 */
export const allmanHandling = wizard('allman-handling', {
  initial: 'nodlage',
  states: {
    nodlage: nodlage({
      ingenFara: '#allman-handling.verksamhet',
      larmRacker: '#allman-handling.larma',
      uppgiftBehovs: '#allman-handling.nod',
    }),

    verksamhet: {
      on: {
        socialtjanst: 'begaran',
        lss: 'lss-begaran',
        vard: 'vard-begaran',
        familjeradgivning: 'familj-begaran',
        administration: 'administration',
        privat: 'privat-far-inte',
        'vet-ej': 'jurist-vilken-regel',
      },
    },

    begaran: begaran({
      person: '#allman-handling.person',
      forskning: '#allman-handling.forskare',
      utanPerson: '#allman-handling.utan-person',
      annanNamnd: '#allman-handling.fritt-inte-hos-oss',
    }),
    'lss-begaran': begaran({
      person: '#allman-handling.person',
      forskning: '#allman-handling.lss-forskare',
      utanPerson: '#allman-handling.utan-person',
      annanNamnd: '#allman-handling.fritt-inte-hos-oss',
    }),
    person: {
      on: {
        beslut: 'beslut-annat',
        uppgift: 'provning',
        bekrafta: 'kand-samtycke',
        kommentar: 'verkstallighet',
        avliden: 'avliden',
        boende: 'boende-syfte',
        // After seventy years 26 kap. 1 § OSL no longer applies (7 kap. 5 §).
        aldre: 'utan-person',
        'vet-ej': 'provning',
      },
    },

    // 26 kap. 1 § OSL does not apply to the decision itself. Other secrecy may still hide a part of it.
    'beslut-annat': {
      on: { nej: 'ska-beslut', ja: 'ska-beslut-maskat', 'vet-ej': 'bedom-skyddad-uppgift' },
    },

    provning: uppgiftForUppgift({
      allt: '#allman-handling.handling',
      delar: '#allman-handling.del-handling',
      hemligt: '#allman-handling.samtycke',
    }),
    handling: handlingEllerSvar({
      ska: '#allman-handling.ska-utan-men',
      svar: '#allman-handling.ska-svar',
      far: '#allman-handling.far-utan-men',
    }),
    'del-handling': urAllmanHandling({
      ska: '#allman-handling.ska-maskat',
      far: '#allman-handling.far-utan-men',
    }),
    samtycke: samtycke({
      giltigt: '#allman-handling.samtycke-handling',
      saknas: '#allman-handling.forbehall',
    }),
    'samtycke-handling': handlingEllerSvar({
      ska: '#allman-handling.ska-samtycke',
      svar: '#allman-handling.ska-svar-samtycke',
      far: '#allman-handling.far-samtycke',
    }),
    forbehall: forbehallUtlamnande({
      racker: '#allman-handling.forbehall-handling',
      oviss: '#allman-handling.bedom-forbehall',
      hjalperInte: '#allman-handling.far-inte-akt',
    }),

    'forbehall-handling': urAllmanHandling({
      ska: '#allman-handling.ska-forbehall',
      far: '#allman-handling.far-forbehall',
    }),

    // Freedom to tell the press is closed for what concerns clients, save how certain decisions are carried out.
    verkstallighet: {
      on: { ja: 'jurist-meddelarfrihet', nej: 'kand-samtycke', 'vet-ej': 'kand-samtycke' },
    },
    'kand-samtycke': samtycke({
      giltigt: '#allman-handling.samtycke-handling',
      saknas: '#allman-handling.kand-menprovning',
    }),
    'kand-menprovning': menprovning({
      utanMen: '#allman-handling.handling',
      medMen: '#allman-handling.kand-forbehall',
    }),
    'kand-forbehall': forbehallUtlamnande({
      racker: '#allman-handling.forbehall-handling',
      oviss: '#allman-handling.bedom-forbehall',
      hjalperInte: '#allman-handling.far-inte-bekrafta',
    }),

    avliden: avliden({
      utanMen: '#allman-handling.handling',
      medMen: '#allman-handling.avliden-forbehall',
    }),
    'avliden-forbehall': forbehallUtlamnande({
      racker: '#allman-handling.forbehall-handling',
      oviss: '#allman-handling.bedom-forbehall',
      hjalperInte: '#allman-handling.far-inte-avliden',
    }),

    'boende-syfte': {
      on: { ja: 'bedom-skyddad-uppgift', nej: 'boende-forbehall', 'vet-ej': 'boende-forbehall' },
    },
    'boende-forbehall': forbehallUtlamnande({
      racker: '#allman-handling.forbehall-handling',
      oviss: '#allman-handling.bedom-forbehall',
      hjalperInte: '#allman-handling.far-inte-boende',
    }),

    // A private researcher is like anyone else who asks. Towards an authority no reservation can be made.
    forskare: {
      on: {
        statlig: 'forskning-risk',
        myndighet: 'forskning-menprovning',
        enskild: 'provning',
        'vet-ej': 'forskning-menprovning',
      },
    },
    'lss-forskare': {
      on: { myndighet: 'forskning-menprovning', enskild: 'provning', 'vet-ej': 'forskning-menprovning' },
    },
    'forskning-risk': {
      on: { ja: 'ska-forskning', nej: 'forskning-samtycke', 'vet-ej': 'bedom-forskning' },
    },
    'forskning-menprovning': menprovning({
      utanMen: '#allman-handling.far-utan-men',
      medMen: '#allman-handling.forskning-samtycke',
    }),
    'forskning-samtycke': samtycke({
      giltigt: '#allman-handling.far-samtycke',
      saknas: '#allman-handling.far-inte-forskning',
    }),

    'vard-begaran': begaran({
      person: '#allman-handling.vard-person',
      forskning: '#allman-handling.vard-forskare',
      utanPerson: '#allman-handling.utan-person',
      annanNamnd: '#allman-handling.fritt-inte-hos-oss',
    }),
    'vard-person': {
      on: {
        beslut: 'vard-beslut-annat',
        uppgift: 'vard-provning',
        avliden: 'vard-avliden',
        aldre: 'utan-person',
        'vet-ej': 'vard-provning',
      },
    },
    'vard-beslut-annat': {
      on: { nej: 'vard-ska-beslut', ja: 'vard-ska-beslut', 'vet-ej': 'bedom-skyddad-uppgift' },
    },
    'vard-provning': uppgiftForUppgift({
      allt: '#allman-handling.vard-handling',
      delar: '#allman-handling.vard-handling',
      hemligt: '#allman-handling.vard-samtycke',
    }),
    'vard-handling': handlingEllerSvar({
      ska: '#allman-handling.vard-ska-utan-men',
      svar: '#allman-handling.ska-svar',
      far: '#allman-handling.vard-far-utan-men',
    }),
    'vard-samtycke': samtycke({
      giltigt: '#allman-handling.samtycke-handling',
      saknas: '#allman-handling.vard-forbehall',
    }),
    'vard-avliden': avliden({
      utanMen: '#allman-handling.vard-handling',
      medMen: '#allman-handling.vard-forbehall',
    }),
    'vard-forbehall': forbehallUtlamnande({
      racker: '#allman-handling.forbehall-handling',
      oviss: '#allman-handling.bedom-forbehall',
      hjalperInte: '#allman-handling.vard-far-inte',
    }),
    'vard-forskare': {
      on: {
        vardmyndighet: 'vard-forskning-rakt',
        myndighet: 'vard-forskning-menprovning',
        enskild: 'vard-provning',
        'vet-ej': 'vard-forskning-menprovning',
      },
    },
    // Between health care authorities of municipalities and regions the harm test is straight (25 kap. 11 § 5 OSL).
    'vard-forskning-rakt': {
      on: { nej: 'vard-far-forskning', ja: 'vard-forskning-samtycke', 'vet-ej': 'bedom-vard-forskning' },
    },
    'vard-forskning-menprovning': menprovning({
      utanMen: '#allman-handling.vard-far-utan-men',
      medMen: '#allman-handling.vard-forskning-samtycke',
    }),
    'vard-forskning-samtycke': samtycke({
      giltigt: '#allman-handling.far-samtycke',
      saknas: '#allman-handling.vard-far-inte',
    }),

    'familj-begaran': begaran({
      person: '#allman-handling.familj-uppgift',
      forskning: '#allman-handling.jurist-familj-forskning',
      utanPerson: '#allman-handling.utan-person',
      annanNamnd: '#allman-handling.fritt-inte-hos-oss',
    }),
    'familj-uppgift': {
      on: {
        fortroende: 'familj-samtycke',
        aldre: 'utan-person',
        annat: 'utan-person',
        'vet-ej': 'familj-samtycke',
      },
    },
    'familj-samtycke': samtycke({
      giltigt: '#allman-handling.samtycke-handling',
      saknas: '#allman-handling.familj-far-inte',
    }),

    administration: {
      on: {
        'ingen-regel': 'utan-person',
        personal: 'rakt',
        'annan-regel': 'jurist-vilken-regel',
        'vet-ej': 'jurist-vilken-regel',
      },
    },
    rakt: { on: { nej: 'ska-rakt', ja: 'rakt-forbehall', 'vet-ej': 'bedom-rakt' } },
    'rakt-forbehall': forbehallUtlamnande({
      racker: '#allman-handling.forbehall-handling',
      oviss: '#allman-handling.bedom-forbehall',
      hjalperInte: '#allman-handling.far-inte-rakt',
    }),

    'utan-person': {
      on: {
        handling: 'ska-utan-person',
        svar: 'ska-upplysning',
        'inte-allman': 'fritt-inget-krav',
        hemligt: 'jurist-vilken-regel',
        'vet-ej': 'jurist-vilken-regel',
      },
    },

    larma: outcome,
    nod: outcome,

    'ska-beslut': outcome,
    'ska-beslut-maskat': outcome,
    'ska-utan-men': outcome,
    'ska-maskat': outcome,
    'ska-samtycke': outcome,
    'ska-svar': outcome,
    'ska-svar-samtycke': outcome,
    'ska-forbehall': outcome,
    'ska-forskning': outcome,
    'ska-rakt': outcome,
    'ska-utan-person': outcome,
    'ska-upplysning': outcome,
    'vard-ska-beslut': outcome,
    'vard-ska-utan-men': outcome,

    'far-utan-men': outcome,
    'far-samtycke': outcome,
    'far-forbehall': outcome,
    'vard-far-utan-men': outcome,
    'vard-far-forskning': outcome,

    'bedom-forbehall': outcome,
    'bedom-skyddad-uppgift': outcome,
    'bedom-forskning': outcome,
    'bedom-vard-forskning': outcome,
    'bedom-rakt': outcome,

    'far-inte-akt': outcome,
    'far-inte-bekrafta': outcome,
    'far-inte-avliden': outcome,
    'far-inte-boende': outcome,
    'far-inte-forskning': outcome,
    'far-inte-rakt': outcome,
    'vard-far-inte': outcome,
    'familj-far-inte': outcome,
    'privat-far-inte': outcome,

    'jurist-meddelarfrihet': outcome,
    'jurist-familj-forskning': outcome,
    'jurist-vilken-regel': outcome,

    'fritt-inte-hos-oss': outcome,
    'fritt-inget-krav': outcome,
  },
});
