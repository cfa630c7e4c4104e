import type { Words } from '../finding.js';

export const es: Words = {
  heading: 'ESS Kit: ¿qué le pasa a esta página?',
  add: 'Añada:',
  close: 'Cerrar',
  'all-well':
    'Desde aquí no se ve ningún problema: el script, la política, las inserciones y los contenidos están en orden.',
  'old-browser':
    'Este navegador es anterior a mediados de 2024 y no tiene lo que necesitan los widgets. Sus visitantes ven los enlaces; no hay nada que hacer.',
  'no-script':
    'Esta página no tiene etiqueta script para ess.js. Quizá el editor la quitó: póngala en el tema o en un bloque «HTML personalizado».',
  'script-held':
    'La etiqueta script está, pero algo la retiene: su tipo es «{what}». Lo hace una herramienta de consentimiento o de optimización. Autorícela allí: el script no deja cookies ni guarda nada.',
  'script-blocked': 'La política de seguridad de la página ({more}) no permite {what}. Añádalo allí.',
  'nonce-missing':
    'La política de la página ({more}) pide un nonce a cada script, y la etiqueta no lo lleva. Haga que su sistema lo escriba.',
  'hash-missing':
    'La política de la página ({more}) enumera los scripts por su huella, y {what} no está. Añada las huellas de manifest.json, y escriba integrity y crossorigin en la etiqueta; o use ess.all.js, que es un solo archivo.',
  'script-missing':
    'El script {what} no llega ({more}). ¿Es correcta la dirección? ¿Lo retiene un bloqueador de publicidad?',
  'script-broken': 'El script {what} llega pero no se ejecuta ({more}). ¿Está cortado el archivo, o es otro?',
  'script-cors': 'El servidor de {what} no deja que otros sitios lo lean. Debe enviar una cabecera con cada archivo.',
  'script-elsewhere':
    'El cargador se ejecuta, pero fuera de su carpeta: busca sus archivos junto a {what}. Excluya ess.js de «combinar» o «minificar archivos JavaScript».',
  'file-missing':
    'El archivo {what} no está en el servidor ({more}). Suba la carpeta entera; una nueva versión añade archivos y no borra ninguno.',
  'file-altered':
    'El archivo {what} no es el publicado: su huella es otra. Quizá lo cambió una herramienta de optimización; excluya la carpeta, o súbalo de nuevo.',
  'trusted-types':
    'La política de la página enumera las reglas Trusted Types permitidas ({more}), y las nuestras no están.',
  'two-versions':
    'Hay varias versiones de ESS Kit en esta página: {more}. La primera sirve a todas las inserciones. Quite las otras etiquetas script.',
  'foreign-element':
    'Otro script ha tomado la etiqueta <{what}>. Su elemento se queda; el nuestro no puede llevar ese nombre.',
  'no-embed':
    'El script está, pero no hay ninguna inserción. Muchos editores quitan las etiquetas que no conocen, como <ess-event-card>. Use la forma de enlace, que conservan.',
  'unknown-widget': 'No existe el widget «{what}». Existen: {more}.',
  'no-content-address': 'Una inserción «{what}» no dice dónde está su contenido. Quizá el editor quitó el atributo.',
  'connect-blocked': 'La política de seguridad de la página ({more}) no permite leer {what}.',
  'cors-missing': 'El servidor de {what} no deja que otros sitios lean el contenido. Debe enviar una cabecera.',
  'content-unreachable': 'No se puede llegar al contenido {what}. ¿Es correcta la dirección, y funciona el servidor?',
  'content-missing': 'El servidor responde {more} para {what}. ¿Es correcta la dirección, y pública?',
  'content-not-json': 'Lo que hay en {what} no es un documento de contenido ({more}).',
  'item-missing': 'El documento no tiene ningún elemento «{what}». Tiene, por ejemplo: {more}.',
};
