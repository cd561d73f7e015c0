/**
 * What IIS takes in `web.config`: the sections this site uses, as IIS_schema.xml has them. An element or attribute that is
 * not here makes IIS answer every request with error 500.19; so does the same key twice in a collection.
 */
export interface SectionRule {
  attributes?: readonly string[];
  /** Attributes that are needed. */
  needs?: readonly string[];
  children?: Readonly<Record<string, SectionRule>>;
  /** In a collection: the attributes that may not be alike in two elements added to it. */
  key?: readonly string[];
}

const flag = { attributes: ['enabled'] };
const cleared: SectionRule = {};
const header: SectionRule = { attributes: ['name', 'value'], needs: ['name'] };

const webServer: Readonly<Record<string, SectionRule>> = {
  defaultDocument: {
    ...flag,
    children: {
      files: { key: ['value'], children: { clear: cleared, add: { attributes: ['value'], needs: ['value'] } } },
    },
  },
  directoryBrowse: { attributes: ['enabled', 'showFlags'] },
  urlCompression: { attributes: ['doStaticCompression', 'doDynamicCompression', 'dynamicCompressionBeforeCache'] },
  staticContent: {
    key: ['fileExtension'],
    children: {
      remove: { attributes: ['fileExtension'], needs: ['fileExtension'] },
      mimeMap: { attributes: ['fileExtension', 'mimeType'], needs: ['fileExtension', 'mimeType'] },
      clientCache: {
        attributes: ['cacheControlMode', 'cacheControlMaxAge', 'cacheControlCustom', 'httpExpires', 'setEtag'],
      },
    },
  },
  httpErrors: {
    attributes: ['errorMode', 'existingResponse', 'defaultResponseMode', 'defaultPath', 'detailedMoreInformationLink'],
    key: ['statusCode', 'subStatusCode'],
    children: {
      remove: { attributes: ['statusCode', 'subStatusCode'], needs: ['statusCode'] },
      error: {
        attributes: ['statusCode', 'subStatusCode', 'prefixLanguageFilePath', 'path', 'responseMode'],
        needs: ['statusCode', 'path'],
      },
    },
  },
  httpProtocol: {
    attributes: ['allowKeepAlive'],
    children: {
      customHeaders: { key: ['name'], children: { remove: { ...header, attributes: ['name'] }, add: header } },
    },
  },
  httpRedirect: {
    attributes: ['enabled', 'destination', 'exactDestination', 'appendQueryString', 'childOnly', 'httpResponseStatus'],
  },
  security: {
    children: {
      requestFiltering: {
        children: {
          hiddenSegments: { key: ['segment'], children: { add: { attributes: ['segment'], needs: ['segment'] } } },
        },
      },
    },
  },
};

const server: Readonly<Record<string, SectionRule>> = { 'system.webServer': { children: webServer } };

export const webConfigRule: SectionRule = {
  children: {
    configuration: { children: { ...server, location: { attributes: ['path'], needs: ['path'], children: server } } },
  },
};

/** What the attributes of a few names may hold. */
export const valueRules: Readonly<Record<string, RegExp>> = {
  enabled: /^(true|false)$/,
  doStaticCompression: /^(true|false)$/,
  exactDestination: /^(true|false)$/,
  fileExtension: /^\.[^./\\]+$/,
  cacheControlMode: /^(NoControl|DisableCache|UseMaxAge|UseExpires)$/,
  cacheControlMaxAge: /^\d+\.\d\d:\d\d:\d\d$/,
  errorMode: /^(DetailedLocalOnly|Custom|Detailed)$/,
  existingResponse: /^(Auto|Replace|PassThrough)$/,
  responseMode: /^(File|ExecuteURL|Redirect)$/,
  statusCode: /^[45]\d\d$/,
  subStatusCode: /^\d{1,3}$/,
  httpResponseStatus: /^(Found|Permanent|Temporary|PermRedirect)$/,
};
