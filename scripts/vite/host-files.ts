import { contentSecurityPolicy } from './content-security-policy.ts';

/**
 * The policy as a header says it: as in the page, and that nobody may frame it, which a page cannot say itself. The service
 * worker is bound by this one and not by the page's, and has to fetch the files of its own address, so the header allows
 * that much; the page is bound by both.
 */
const policyForHeaders = `${contentSecurityPolicy().replace("connect-src 'none'", "connect-src 'self'")}; frame-ancestors 'none'`;

const unused = [
  'accelerometer',
  'autoplay',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** What every answer of the host should carry. The camera reads a code; nothing else of the device is used. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyForHeaders,
  'Permissions-Policy': [
    'camera=(self)',
    'clipboard-write=(self)',
    'fullscreen=(self)',
    ...unused.map((name) => `${name}=()`),
  ].join(', '),
  // Whatever begins in the page, links, WebRTC and lines opened ahead of time among it, reaches this host or nothing. Chromium since 152; others ignore it.
  'Connection-Allowlist': '(response-origin)',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Names of files in `assets/` change with their content, so they may be kept for ever. All else is asked for anew. */
const keepForEver = 'public, max-age=31536000, immutable';
const askAnew = 'no-cache';

/**
 * The single file has a policy of its own, by hashes, in itself. A host that sends this one with it as well would stop it, so
 * it is sent as a download, and never shown at the address.
 */
const oneFile = 'partnership-readiness.html';

const lines = (write: (name: string, value: string) => string) =>
  Object.entries(headers)
    .map(([name, value]) => write(name, value))
    .join('\n');

/**
 * For hosts that read a file `_headers`: Netlify, Cloudflare Pages and others. They ask anew for every file by themselves,
 * and join what two rules say, so only one rule speaks of keeping.
 */
function underscoreHeaders(): string {
  return `/*
${lines((name, value) => `  ${name}: ${value}`)}
/assets/*
  Cache-Control: ${keepForEver}
/${oneFile}
  Content-Disposition: attachment
`;
}

/** For Apache: put into the folder as it is. */
function htaccess(): string {
  return `Options -Indexes
AddType application/manifest+json .webmanifest
<IfModule mod_headers.c>
${lines((name, value) => `  Header always set ${name} "${value}"`)}
  Header always set Cache-Control "${askAnew}"
  <If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">
    Header always set Cache-Control "${keepForEver}"
  </If>
  <Files "${oneFile}">
    Header always set Content-Disposition "attachment"
  </Files>
</IfModule>
`;
}

const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** For Microsoft's IIS: put into the folder as it is. */
function webConfig(): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
      <remove fileExtension=".woff2" />
      <mimeMap fileExtension=".woff2" mimeType="font/woff2" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${lines((name, value) => `        <remove name="${name}" />\n        <add name="${name}" value="${xml(value)}" />`)}
      </customHeaders>
    </httpProtocol>
    <caching enabled="false" />
  </system.webServer>
  <location path="index.html">
    <system.webServer><staticContent><clientCache cacheControlMode="DisableCache" /></staticContent></system.webServer>
  </location>
  <location path="service-worker.js">
    <system.webServer><staticContent><clientCache cacheControlMode="DisableCache" /></staticContent></system.webServer>
  </location>
  <location path="assets">
    <system.webServer><staticContent><clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="immutable" /></staticContent></system.webServer>
  </location>
  <location path="${oneFile}">
    <system.webServer><httpProtocol><customHeaders><add name="Content-Disposition" value="attachment" /></customHeaders></httpProtocol></system.webServer>
  </location>
</configuration>
`;
}

/** For nginx: into the `server` block. A `location` with a header of its own takes none from outside, so each says all. */
function nginx(): string {
  const all = (cache: string) =>
    `${lines((name, value) => `    add_header ${name} "${value}" always;`)}\n    add_header Cache-Control "${cache}";`;
  return `location / {
${all(askAnew)}
}
location ~ /assets/ {
${all(keepForEver)}
}
location ~ /${oneFile.replace('.', '\\.')}$ {
    add_header Content-Disposition "attachment" always;
    add_header X-Content-Type-Options "nosniff" always;
}`;
}

/** For Amazon CloudFront in front of S3: a function on the event "viewer response". */
function cloudFront(): string {
  return `function handler(event) {
  var response = event.response;
  var path = event.request.uri;
  var set = function (name, value) { response.headers[name.toLowerCase()] = { value: value }; };
${lines((name, value) => `  set(${JSON.stringify(name)}, ${JSON.stringify(value)});`)}
  set('Cache-Control', /\\/assets\\/[^/]+$/.test(path) ? '${keepForEver}' : '${askAnew}');
  if (/\\/${oneFile.replace('.', '\\.')}$/.test(path)) set('Content-Disposition', 'attachment');
  return response;
}`;
}

/** What docs/hosting.md says for each host, by the mark that stands before it. */
export function hostSnippets(): Readonly<Record<string, string>> {
  return {
    headers: lines((name, value) => `${name}: ${value}`),
    nginx: nginx(),
    cloudfront: cloudFront(),
  };
}

/** The files that a host reads from the folder itself, by name. A host that does not know one of them leaves it alone. */
export function hostFiles(): Readonly<Record<string, string>> {
  return { _headers: underscoreHeaders(), '.htaccess': htaccess(), 'web.config': webConfig() };
}
