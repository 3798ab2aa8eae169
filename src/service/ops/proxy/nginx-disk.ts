import { FILE_HEADERS, FOR_EVER, OPEN_HEADERS, PATHS } from './traffic.ts'

/** What a file is sent with depends on its name, which nginx looks up in maps of the http block. */
export function renderDiskMaps(): string {
  const [cors, corp] = Object.values(OPEN_HEADERS)
  return `# Pages change; what has its digest in its name does not.
map $uri $kelisim_cache {
  default no-cache;
  "~/${PATHS.digested}" "${FOR_EVER}";
}
# Pages are for people; texts, feeds, fragments and the widget may be read by other sites.
map $uri $kelisim_cors {
  default "${cors}";
  ~/$ "";
  ~\\.html$ "";
}
map $uri $kelisim_corp {
  default ${corp};
  ~/$ "";
  ~\\.html$ "";
}
`
}

/** Sends files of the built site as the service would. */
export function renderDisk({ www }: { www: string }): string {
  const own = Object.entries(FILE_HEADERS).map(([name, value]) => `  add_header ${name} "${value}" always;`)
  const [cors, corp] = Object.keys(OPEN_HEADERS)
  return `  root ${www};
  index index.html;
  absolute_redirect off;
  log_not_found off;
  charset utf-8;
  charset_types text/css text/javascript text/xml text/markdown text/plain application/json;
  types {
    text/html html;
    text/css css;
    text/javascript js;
    application/json json;
    text/xml xml;
    text/markdown md;
    application/yaml yaml;
    text/plain txt;
    image/svg+xml svg;
    image/png png;
    image/jpeg jpg jpeg;
    image/webp webp;
    image/x-icon ico;
    font/woff2 woff2;
    application/pdf pdf;
  }
  # Scripts and styles lie there compressed as well as can be; everything else is compressed on its way.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript application/json text/xml text/markdown text/plain image/svg+xml;
  # As the service sends them; without them the pages work, but have one wall less.
${own.join('\n')}
  add_header Cache-Control $kelisim_cache;
  add_header ${cors} $kelisim_cors;
  add_header ${corp} $kelisim_corp;`
}

/** Leads from the base to the folder of that name; at the root of a host there is no such address. */
export function renderSlash(base: string): string {
  if (base === '') return ''
  return `location = ${base} {
  absolute_redirect off;
  return 308 ${base}/$is_args$args;
}
`
}
