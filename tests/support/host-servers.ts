/** Real web servers with a built site and the recipe that was built with it, each in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filePaths } from '#src/knowledge/file-paths.ts';
import { extract, install, mayInstall, program } from './debian.ts';
import type { TestSite } from './sites.ts';

export interface HostServer {
  name: string;
  /** Path of the program, or undefined when there is none and none was to be had. */
  find: () => string | undefined;
  configuration(places: Places): string;
  /** Words after the program's name, to start it and to stop it; both return when it is done. */
  commands(configuration: string, folder: string): { start: string[]; stop: string[] };
}

interface Places {
  /** Of the server's own files. */
  folder: string;
  /** Of the site. */
  files: string;
  base: string;
  port: number;
}

const apacheModules = '/usr/lib/apache2/modules';
const wantedModules = ['mpm_event', 'authz_core', 'mime', 'dir', 'alias', 'rewrite', 'headers', 'filter', 'deflate'];

const apache: HostServer = {
  name: 'Apache',
  find: () => {
    if (program('apache2') === undefined && mayInstall()) install('apache2-bin');
    return existsSync(apacheModules) ? program('apache2') : undefined;
  },
  configuration: ({ folder, files, base, port }) => `
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
DefaultRuntimeDir ${folder}
${wantedModules.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
TypesConfig /dev/null
StartServers 1
# As Debian has it for every host: programs at /cgi-bin/, where the old FAQ's addresses lie.
ScriptAlias /cgi-bin/ /usr/lib/cgi-bin/
<VirtualHost 127.0.0.1:${port}>
  DocumentRoot ${base === '/' ? files : folder}
  ${base === '/' ? `Alias ${filePaths.oldFaq} ${files}${filePaths.oldFaq}` : `Alias ${base.slice(0, -1)} ${files}`}
</VirtualHost>
<Directory ${files}>
  AllowOverride All
  Require all granted
</Directory>
`,
  commands: (configuration) => ({
    start: ['-f', configuration, '-k', 'start'],
    stop: ['-f', configuration, '-k', 'graceful-stop'],
  }),
};

const nginx: HostServer = {
  name: 'nginx',
  find: () => program('nginx') ?? (mayInstall() ? extract('nginx', 'usr/sbin/nginx') : undefined),
  configuration: ({ folder, files, port }) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    set $kb_files ${files};
    include ${files}/nginx.conf;
  }
}
`,
  commands: (configuration, folder) => {
    const words = ['-p', folder, '-c', configuration, '-e', join(folder, 'error.log')];
    return { start: words, stop: [...words, '-s', 'quit'] };
  },
};

export const hostServers = [nginx, apache];

/**
 * Starts a server, which listens when this returns.
 * @returns stops it and takes its folder away
 * @throws {Error} with what the server says, when it does not start
 */
export function startHost(server: HostServer, path: string, site: TestSite, port: number): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'kb-host-'));
  chmodSync(folder, 0o755);
  const files = join(folder, 'site');
  cpSync(site.folder, files, { recursive: true });
  mkdirSync(join(folder, 'logs'));
  const configuration = join(folder, 'server.conf');
  writeFileSync(configuration, server.configuration({ folder, files, base: site.base, port }));
  const { start, stop } = server.commands(configuration, folder);
  const { status, stderr } = spawnSync(path, start, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${server.name} did not start: ${stderr}`);
  return () => {
    spawnSync(path, stop, { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  };
}
