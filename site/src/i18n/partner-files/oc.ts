import type { PartnerFileWords } from './fr.ts';

export const partnerFiles: PartnerFileWords = {
  photo: {
    title: 'Fotografia',
    hint: 'JPEG, PNG, WebP o AVIF, {max} au mei. Lo lòc de la presa de vista qu’ei esfaçat deu fichèr.',
    choose: 'Causir ua fotografia',
    send: 'Ajustar la fotografia',
    replace: 'Remplaçar la fotografia',
    rename: 'Cambiar la descripcion',
    renameSend: 'Enregistrar la descripcion',
    remove: 'Tirar la fotografia',
    confirmRemove:
      'La fotografia qu’ei tirada deu borrolhon. La qui ei dejà en linha que i demora dinc a la publicacion qui vien.',
    added: 'La fotografia qu’ei ajustada.',
    removed: 'La fotografia qu’ei tirada.',
    credited: 'Fotografia: {credit}',
  },
  picture: {
    title: 'Autas fotografias',
    hint: 'Las qui seguissen la fotografia sus la pagina, dens l’òrdi qui causitz. JPEG, PNG, WebP o AVIF, {max} au mei.',
    choose: 'Causir ua auta fotografia',
    open: 'Ajustar ua fotografia',
    send: 'Ajustar aquera fotografia',
    replace: 'Remplaçar aquera fotografia',
    rename: 'Cambiar la soa descripcion',
    renameSend: 'Enregistrar la soa descripcion',
    remove: 'Tirar aquera fotografia',
    confirmRemove:
      '«{title}»: aquera fotografia qu’ei tirada deu borrolhon. Çò qui ei dejà en linha que i demora dinc a la publicacion qui vien.',
    added: 'La fotografia qu’ei ajustada a las autas.',
    removed: 'La fotografia qu’ei tirada de las autas.',
    none: 'Nada auta fotografia entad ara. La prumèra que s’ajusta dens l’essenciau; las autas que vienen ací après.',
  },
  document: {
    title: 'Documents junhuts',
    hint: 'Un guida, un plan, un bilanç: çò qui ajuda a compréner o a tornar har. PDF, {max} au mei.',
    choose: 'Causir un PDF',
    open: 'Ajustar un document',
    send: 'Ajustar aqueth document',
    replace: 'Remplaçar lo document',
    rename: 'Cambiar las soas informacions',
    renameSend: 'Enregistrar',
    remove: 'Tirar lo document',
    confirmRemove:
      '«{title}» qu’ei tirat deu borrolhon. Çò qui ei dejà en linha que i demora dinc a la publicacion qui vien.',
    added: 'Lo document qu’ei ajustat.',
    removed: 'Lo document qu’ei tirat.',
    none: 'Nat document entad ara.',
  },
  fields: {
    alt: {
      label: 'Qué’s ved sus aquera fotografia?',
      hint: 'Ua frasa, entà las personas qui ne la veden pas. Per exemple: tres vesins que plantan ua sègue au bòrd d’un camp.',
      missing: 'Digatz en ua frasa çò qui’s ved sus la fotografia.',
    },
    credit: {
      label: 'Qui a hèit aquera fotografia?',
      hint: 'Guardat dab la fotografia, entà l’equipa deu portau.',
    },
    title: {
      label: 'Títol deu document',
      hint: 'Çò qui s’i tròba.',
      missing: 'Balhatz un títol au document.',
    },
    language: {
      label: 'Lenga deu document',
      hint: 'La lenga dens la quau ei escriut: los lectors que la veden abans de l’obrir.',
    },
    licence: {
      label: 'Qué’s pòt har dab aqueth document?',
      hint: 'La soa licéncia. Licence Ouverte 2.0 e CC BY: tornar-lo emplegar en citar l’autor. CC BY-SA: medish, devath la medisha licéncia. Tots los drets reservats: sonque legir-lo. Asseguratz-vse que lo document ei vòste, fotografias compresas.',
    },
  },
  unsaid: 'Ne pas ac díser',
  moved: '«{title}» qu’ei adara a la plaça {rank} sus {count}.',
  renamed: 'Qu’ei enregistrat.',
  long: 'Tròp long: guardatz {max} caractèrs au mei.',
  drop: 'O pausatz lo fichèr ací.',
  chosen: '{name}: {weight}',
  kilobytes: '{count}\u00a0ko',
  megabytes: '{count}\u00a0Mo',
  reading: 'Lectura deu fichèr…',
  progress: 'Mandadís en cors: {part}\u00a0%',
  checking: 'Verificacion deu fichèr…',
  cancel: 'Arrestar lo mandadís',
  retry: 'Tornar ensajar',
  giveUp: 'Ne pas ajustar arren',
  waiting:
    'La connexion qu’ei estada perduda. Lo mandadís que tornarà préner quan torne: guardatz aquera pagina uberta.',
  noFile: 'Causitz d’abòrd un fichèr.',
  pending:
    'Un fichèr qu’ei causit, mes pas enqüèra ajustat: ajustatz-lo, o renonciatz-i, abans d’enviar la ficha.',
  refused: {
    empty: 'Aqueth fichèr qu’ei vueit: causitz-ne un aute.',
    large: 'Aqueth fichèr que pesa mei de {max}: redusitz-lo, puish causitz-lo tornar.',
    kind: {
      photo:
        'Aqueth fichèr n’ei pas un imatge JPEG, PNG, WebP o AVIF, quitament si lo son nom ac ditz: causitz-ne un aute.',
      document:
        'Aqueth fichèr n’ei pas un PDF, quitament si lo son nom ac ditz: enregistratz lo document en PDF, puish causitz-lo.',
    },
    heic: 'Aquera fotografia qu’ei au format HEIC, qui hèra d’ecrans ne legen pas: exportatz-la en JPEG, puish causitz-la tornar.',
    damaged:
      'Aqueth fichèr qu’ei damnatjat o incomplèt: obritz-lo, enregistratz-lo tornar, puish ensajatz tornar.',
    moving: 'Aqueth imatge qu’ei animat: lo portau ne muisha pas que imatges fixes.',
    pixels: 'Aqueth imatge qu’a tròp de pixels: redusitz-lo a 4 000 pixels de large e de haut au mei.',
    active:
      'Aqueth PDF que conten un programa, un formulari d’enviar, un aute fichèr o un ligam qui n’obreish un: enregistratz-lo shens, en l’imprimir en PDF per exemple.',
    protected: 'Aqueth PDF qu’ei protejat per un mot de passa: enregistratz-lo shens proteccion.',
    unsure:
      'Aqueth PDF qu’ei escriut d’un biaish qui non permet pas de’u verificar: obritz-lo, enregistratz-lo tornar au format PDF o PDF/A, o imprimitz-lo en PDF, e puish causitz-lo.',
    many: 'Aquera ficha qu’a dejà tant de fichèrs d’aquera sòrta com ei possible: tiratz-ne un d’abòrd.',
  },
};
