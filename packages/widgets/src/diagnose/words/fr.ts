import type { Words } from '../finding.js';

export const fr: Words = {
  heading: 'ESS Kit : que se passe-t-il sur cette page ?',
  add: 'À ajouter :',
  close: 'Fermer',
  'all-well':
    'Rien d’anormal vu d’ici : le script, la politique de sécurité, les intégrations et les contenus sont en ordre.',
  'old-browser':
    'Ce navigateur date d’avant la mi-2024 et n’a pas ce qu’il faut aux widgets. Ses visiteurs voient les liens ; il n’y a rien à faire.',
  'no-script':
    'Cette page n’a pas de balise script pour ess.js. L’éditeur l’a peut-être retirée : placez-la dans le thème ou dans un bloc « HTML personnalisé ».',
  'script-held':
    'La balise script est là, mais quelque chose la retient : son type est « {what} ». C’est le fait d’un outil de consentement ou d’optimisation. Autorisez-la dans ses réglages : le script ne dépose aucun cookie et n’enregistre rien.',
  'script-blocked': 'La politique de sécurité de la page ({more}) n’autorise pas {what}. Ajoutez-le.',
  'nonce-missing':
    'La politique de la page ({more}) demande un nonce à chaque script, et la balise n’en a pas. Faites-le écrire par votre système.',
  'hash-missing':
    'La politique de la page ({more}) liste les scripts par leur empreinte, et {what} n’y est pas. Ajoutez les empreintes de manifest.json, et écrivez integrity et crossorigin sur la balise ; ou utilisez ess.all.js, qui tient en un fichier.',
  'script-missing':
    'Le script {what} n’arrive pas ({more}). L’adresse est-elle juste ? Un bloqueur de publicité le retient-il ?',
  'script-broken':
    'Le script {what} arrive mais ne s’exécute pas ({more}). Le fichier est-il coupé, ou est-ce un autre ?',
  'script-cors':
    'Le serveur de {what} ne laisse pas les autres sites le lire. Il doit envoyer un en-tête avec chaque fichier.',
  'script-elsewhere':
    'Le chargeur s’exécute, mais hors de son dossier : il cherche ses fichiers à côté de {what}. Excluez ess.js de « combiner » ou « minifier les fichiers JavaScript ».',
  'file-missing':
    'Le fichier {what} n’est pas sur le serveur ({more}). Déposez le dossier entier ; une nouvelle version ajoute des fichiers et n’en supprime aucun.',
  'file-altered':
    'Le fichier {what} n’est pas celui qui a été publié : son empreinte diffère. Un outil d’optimisation l’a peut-être modifié ; excluez-en le dossier, ou déposez-le de nouveau.',
  'trusted-types':
    'La politique de la page liste les règles Trusted Types permises ({more}), et les nôtres n’y sont pas.',
  'two-versions':
    'Plusieurs versions d’ESS Kit sont sur cette page : {more}. La première sert toutes les intégrations. Retirez les autres balises script.',
  'foreign-element':
    'Un autre script a pris la balise <{what}>. Son élément reste ; le nôtre ne peut pas porter ce nom.',
  'no-embed':
    'Le script est là, mais aucune intégration. Beaucoup d’éditeurs retirent les balises qu’ils ne connaissent pas, comme <ess-event-card>. Utilisez la forme du lien, qu’ils gardent.',
  'unknown-widget': 'Il n’y a pas de widget « {what} ». Il y a : {more}.',
  'no-content-address':
    'Une intégration « {what} » ne dit pas où est son contenu. L’éditeur a peut-être retiré l’attribut.',
  'connect-blocked': 'La politique de sécurité de la page ({more}) n’autorise pas la lecture de {what}.',
  'cors-missing': 'Le serveur de {what} ne laisse pas les autres sites lire le contenu. Il doit envoyer un en-tête.',
  'content-unreachable': 'Le contenu {what} est hors d’atteinte. L’adresse est-elle juste, le serveur en marche ?',
  'content-missing': 'Le serveur répond {more} pour {what}. L’adresse est-elle juste, et publique ?',
  'content-not-json': 'Ce qui se trouve à {what} n’est pas un document de contenu ({more}).',
  'item-missing': 'Le document n’a pas d’élément « {what} ». Il a, par exemple : {more}.',
};
