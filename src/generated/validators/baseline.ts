// @ts-nocheck: compiled from the schema by `npm run generate`.
import type { CompiledSchema } from '../../validate/compiled-schema.ts';

const schema31 = {
  type: 'object',
  required: ['version', 'files'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', maxLength: 2048 },
    version: { const: 1 },
    files: {
      type: 'object',
      maxProperties: 20000,
      propertyNames: { minLength: 1, maxLength: 4096 },
      additionalProperties: {
        type: 'array',
        maxItems: 10000,
        items: { type: 'string', maxLength: 256, pattern: '^[^ ]{1,200} [0-9a-f]{16}(?: [0-9]{1,15})?$' },
      },
    },
  },
};
const pattern4 = new RegExp('^[^ ]{1,200} [0-9a-f]{16}(?: [0-9]{1,15})?$', 'u');

function validate20(data, { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined;
  }
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.version === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'version' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.files === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'files' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === '$schema' || key0 === 'version' || key0 === 'files')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data0 = data.$schema;
      if (typeof data0 === 'string') {
        if (data0.length > 2048) {
          const err3 = {
            instancePath: instancePath + '/$schema',
            schemaPath: '#/properties/%24schema/maxLength',
            keyword: 'maxLength',
            params: { limit: 2048 },
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/$schema',
          schemaPath: '#/properties/%24schema/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      if (1 !== data.version) {
        const err5 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/const',
          keyword: 'const',
          params: { allowedValue: 1 },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.files !== undefined) {
      let data2 = data.files;
      if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
        if (Object.keys(data2).length > 20000) {
          const err6 = {
            instancePath: instancePath + '/files',
            schemaPath: '#/properties/files/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 20000 },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data2) {
          const _errs7 = errors;
          if (typeof key1 === 'string') {
            if (key1.length > 4096) {
              const err7 = {
                instancePath: instancePath + '/files',
                schemaPath: '#/properties/files/propertyNames/maxLength',
                keyword: 'maxLength',
                params: { limit: 4096 },
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (key1.length < 1) {
              const err8 = {
                instancePath: instancePath + '/files',
                schemaPath: '#/properties/files/propertyNames/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
          var valid1 = _errs7 === errors;
          if (!valid1) {
            const err9 = {
              instancePath: instancePath + '/files',
              schemaPath: '#/properties/files/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key1 },
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        for (const key2 in data2) {
          let data3 = data2[key2];
          if (Array.isArray(data3)) {
            if (data3.length > 10000) {
              const err10 = {
                instancePath: instancePath + '/files/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/files/additionalProperties/maxItems',
                keyword: 'maxItems',
                params: { limit: 10000 },
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 === 'string') {
                if (data4.length > 256) {
                  const err11 = {
                    instancePath: instancePath + '/files/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i0,
                    schemaPath: '#/properties/files/additionalProperties/items/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 256 },
                  };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                if (!pattern4.test(data4)) {
                  const err12 = {
                    instancePath: instancePath + '/files/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i0,
                    schemaPath: '#/properties/files/additionalProperties/items/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[^ ]{1,200} [0-9a-f]{16}(?: [0-9]{1,15})?$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
              } else {
                const err13 = {
                  instancePath: instancePath + '/files/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i0,
                  schemaPath: '#/properties/files/additionalProperties/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
          } else {
            const err14 = {
              instancePath: instancePath + '/files/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/files/additionalProperties/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/files',
          schemaPath: '#/properties/files/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const expected: Readonly<Record<string, string>> = {
  '#/properties/version': '1, the version that this release reads',
  '#/properties/files': 'a mapping of paths',
  '#/properties/files/propertyNames': 'a path',
  '#/properties/files/additionalProperties': 'a list of texts such as `fantasy/hype 0123456789abcdef`',
  '#/properties/files/additionalProperties/items': 'a rule id and 16 hexadecimal digits, such as `fantasy/hype 0123456789abcdef`',
};
const keys: Readonly<Record<string, readonly string[]>> = { '#': ['$schema', 'version', 'files'] };

/** The compiled schema. */
export const compiledSchema: CompiledSchema = { validate: validate20, expected, keys };
