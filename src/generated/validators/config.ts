// @ts-nocheck: compiled from the schema by `npm run generate`.
import type { CompiledSchema } from '../../validate/compiled-schema.ts';

const schema31 = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', maxLength: 2048 },
    extends: {
      anyOf: [
        { type: 'string', minLength: 1, maxLength: 1024 },
        { type: 'array', maxItems: 32, uniqueItems: true, items: { type: 'string', minLength: 1, maxLength: 1024 } },
      ],
    },
    preset: { type: 'string', enum: ['recommended', 'strict', 'all'] },
    rules: {
      type: 'object',
      maxProperties: 500,
      propertyNames: { maxLength: 200, pattern: '^[a-z0-9@._-]+(?:/[a-z0-9@._-]+)+$' },
      additionalProperties: {
        anyOf: [
          { type: 'string', enum: ['error', 'warning', 'info', 'off'] },
          {
            type: 'array',
            minItems: 2,
            maxItems: 2,
            prefixItems: [
              { type: 'string', enum: ['error', 'warning', 'info', 'off'] },
              { type: 'object', maxProperties: 64 },
            ],
            items: false,
          },
        ],
      },
    },
    overrides: {
      type: 'array',
      maxItems: 256,
      items: {
        type: 'object',
        required: ['files'],
        additionalProperties: false,
        properties: {
          files: { type: 'array', minItems: 1, maxItems: 256, items: { type: 'string', minLength: 1, maxLength: 1024 } },
          preset: { type: 'string', enum: ['recommended', 'strict', 'all'] },
          rules: {
            type: 'object',
            maxProperties: 500,
            propertyNames: { maxLength: 200, pattern: '^[a-z0-9@._-]+(?:/[a-z0-9@._-]+)+$' },
            additionalProperties: {
              anyOf: [
                { type: 'string', enum: ['error', 'warning', 'info', 'off'] },
                {
                  type: 'array',
                  minItems: 2,
                  maxItems: 2,
                  prefixItems: [
                    { type: 'string', enum: ['error', 'warning', 'info', 'off'] },
                    { type: 'object', maxProperties: 64 },
                  ],
                  items: false,
                },
              ],
            },
          },
          budgets: {
            type: 'object',
            additionalProperties: false,
            properties: {
              body: { type: 'integer', minimum: 1, maximum: 100000000 },
              description: { type: 'integer', minimum: 1, maximum: 100000000 },
              collection: { type: 'integer', minimum: 1, maximum: 100000000 },
            },
          },
          allowedMcpServers: {
            type: 'array',
            minItems: 1,
            maxItems: 256,
            uniqueItems: true,
            items: { type: 'string', minLength: 1, maxLength: 200 },
          },
          claudeVersion: { type: 'string', maxLength: 32, pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
        },
      },
    },
    ignore: { type: 'array', maxItems: 1000, items: { type: 'string', minLength: 1, maxLength: 1024 } },
    budgets: {
      type: 'object',
      additionalProperties: false,
      properties: {
        body: { type: 'integer', minimum: 1, maximum: 100000000 },
        description: { type: 'integer', minimum: 1, maximum: 100000000 },
        collection: { type: 'integer', minimum: 1, maximum: 100000000 },
      },
    },
    allowedMcpServers: {
      type: 'array',
      minItems: 1,
      maxItems: 256,
      uniqueItems: true,
      items: { type: 'string', minLength: 1, maxLength: 200 },
    },
    plugins: { type: 'array', maxItems: 32, uniqueItems: true, items: { type: 'string', minLength: 1, maxLength: 1024 } },
    claudeVersion: { type: 'string', maxLength: 32, pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
    scope: { type: 'string', enum: ['project', 'user', 'plugin'] },
  },
};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp('^[a-z0-9@._-]+(?:/[a-z0-9@._-]+)+$', 'u');
const pattern6 = new RegExp('^[0-9]+\\.[0-9]+\\.[0-9]+$', 'u');

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
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data0 = data.$schema;
      if (typeof data0 === 'string') {
        if (data0.length > 2048) {
          const err1 = {
            instancePath: instancePath + '/$schema',
            schemaPath: '#/properties/%24schema/maxLength',
            keyword: 'maxLength',
            params: { limit: 2048 },
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/$schema',
          schemaPath: '#/properties/%24schema/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.extends !== undefined) {
      let data1 = data.extends;
      const _errs5 = errors;
      let valid1 = false;
      const _errs6 = errors;
      if (typeof data1 === 'string') {
        if (data1.length > 1024) {
          const err3 = {
            instancePath: instancePath + '/extends',
            schemaPath: '#/properties/extends/anyOf/0/maxLength',
            keyword: 'maxLength',
            params: { limit: 1024 },
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err4 = {
            instancePath: instancePath + '/extends',
            schemaPath: '#/properties/extends/anyOf/0/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/extends',
          schemaPath: '#/properties/extends/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      var _valid0 = _errs6 === errors;
      valid1 = valid1 || _valid0;
      const _errs8 = errors;
      if (Array.isArray(data1)) {
        if (data1.length > 32) {
          const err6 = {
            instancePath: instancePath + '/extends',
            schemaPath: '#/properties/extends/anyOf/1/maxItems',
            keyword: 'maxItems',
            params: { limit: 32 },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (typeof data2 === 'string') {
            if (data2.length > 1024) {
              const err7 = {
                instancePath: instancePath + '/extends/' + i0,
                schemaPath: '#/properties/extends/anyOf/1/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 1024 },
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2.length < 1) {
              const err8 = {
                instancePath: instancePath + '/extends/' + i0,
                schemaPath: '#/properties/extends/anyOf/1/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = {
              instancePath: instancePath + '/extends/' + i0,
              schemaPath: '#/properties/extends/anyOf/1/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        let i1 = data1.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--;) {
            let item0 = data1[i1];
            if (typeof item0 !== 'string') {
              continue;
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0];
              const err10 = {
                instancePath: instancePath + '/extends',
                schemaPath: '#/properties/extends/anyOf/1/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i1, j: j0 },
              };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err11 = {
          instancePath: instancePath + '/extends',
          schemaPath: '#/properties/extends/anyOf/1/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err12 = { instancePath: instancePath + '/extends', schemaPath: '#/properties/extends/anyOf', keyword: 'anyOf', params: {} };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      } else {
        errors = _errs5;
        if (vErrors !== null) {
          if (_errs5) {
            vErrors.length = _errs5;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.preset !== undefined) {
      let data3 = data.preset;
      if (typeof data3 !== 'string') {
        const err13 = {
          instancePath: instancePath + '/preset',
          schemaPath: '#/properties/preset/type',
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
      if (!(data3 === 'recommended' || data3 === 'strict' || data3 === 'all')) {
        const err14 = {
          instancePath: instancePath + '/preset',
          schemaPath: '#/properties/preset/enum',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.preset.enum },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.rules !== undefined) {
      let data4 = data.rules;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (Object.keys(data4).length > 500) {
          const err15 = {
            instancePath: instancePath + '/rules',
            schemaPath: '#/properties/rules/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 500 },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data4) {
          const _errs16 = errors;
          if (typeof key1 === 'string') {
            if (key1.length > 200) {
              const err16 = {
                instancePath: instancePath + '/rules',
                schemaPath: '#/properties/rules/propertyNames/maxLength',
                keyword: 'maxLength',
                params: { limit: 200 },
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
            if (!pattern4.test(key1)) {
              const err17 = {
                instancePath: instancePath + '/rules',
                schemaPath: '#/properties/rules/propertyNames/pattern',
                keyword: 'pattern',
                params: { pattern: '^[a-z0-9@._-]+(?:/[a-z0-9@._-]+)+$' },
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
          var valid5 = _errs16 === errors;
          if (!valid5) {
            const err18 = {
              instancePath: instancePath + '/rules',
              schemaPath: '#/properties/rules/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key1 },
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        for (const key2 in data4) {
          let data5 = data4[key2];
          const _errs19 = errors;
          let valid7 = false;
          const _errs20 = errors;
          if (typeof data5 !== 'string') {
            const err19 = {
              instancePath: instancePath + '/rules/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/rules/additionalProperties/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          if (!(data5 === 'error' || data5 === 'warning' || data5 === 'info' || data5 === 'off')) {
            const err20 = {
              instancePath: instancePath + '/rules/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/rules/additionalProperties/anyOf/0/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.rules.additionalProperties.anyOf[0].enum },
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          var _valid1 = _errs20 === errors;
          valid7 = valid7 || _valid1;
          const _errs22 = errors;
          if (Array.isArray(data5)) {
            if (data5.length > 2) {
              const err21 = {
                instancePath: instancePath + '/rules/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/rules/additionalProperties/anyOf/1/maxItems',
                keyword: 'maxItems',
                params: { limit: 2 },
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data5.length < 2) {
              const err22 = {
                instancePath: instancePath + '/rules/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/rules/additionalProperties/anyOf/1/minItems',
                keyword: 'minItems',
                params: { limit: 2 },
              };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            const len1 = data5.length;
            if (len1 > 0) {
              let data6 = data5[0];
              if (typeof data6 !== 'string') {
                const err23 = {
                  instancePath: instancePath + '/rules/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/0',
                  schemaPath: '#/properties/rules/additionalProperties/anyOf/1/prefixItems/0/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              if (!(data6 === 'error' || data6 === 'warning' || data6 === 'info' || data6 === 'off')) {
                const err24 = {
                  instancePath: instancePath + '/rules/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/0',
                  schemaPath: '#/properties/rules/additionalProperties/anyOf/1/prefixItems/0/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema31.properties.rules.additionalProperties.anyOf[1].prefixItems[0].enum },
                };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (len1 > 1) {
              let data7 = data5[1];
              if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
                if (Object.keys(data7).length > 64) {
                  const err25 = {
                    instancePath: instancePath + '/rules/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/1',
                    schemaPath: '#/properties/rules/additionalProperties/anyOf/1/prefixItems/1/maxProperties',
                    keyword: 'maxProperties',
                    params: { limit: 64 },
                  };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              } else {
                const err26 = {
                  instancePath: instancePath + '/rules/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/1',
                  schemaPath: '#/properties/rules/additionalProperties/anyOf/1/prefixItems/1/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            const len2 = data5.length;
            if (!(len2 <= 2)) {
              const err27 = {
                instancePath: instancePath + '/rules/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/rules/additionalProperties/anyOf/1/items',
                keyword: 'items',
                params: { limit: 2 },
              };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          } else {
            const err28 = {
              instancePath: instancePath + '/rules/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/rules/additionalProperties/anyOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          var _valid1 = _errs22 === errors;
          valid7 = valid7 || _valid1;
          if (!valid7) {
            const err29 = {
              instancePath: instancePath + '/rules/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/rules/additionalProperties/anyOf',
              keyword: 'anyOf',
              params: {},
            };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          } else {
            errors = _errs19;
            if (vErrors !== null) {
              if (_errs19) {
                vErrors.length = _errs19;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + '/rules',
          schemaPath: '#/properties/rules/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.overrides !== undefined) {
      let data8 = data.overrides;
      if (Array.isArray(data8)) {
        if (data8.length > 256) {
          const err31 = {
            instancePath: instancePath + '/overrides',
            schemaPath: '#/properties/overrides/maxItems',
            keyword: 'maxItems',
            params: { limit: 256 },
          };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        const len3 = data8.length;
        for (let i2 = 0; i2 < len3; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
            if (data9.files === undefined) {
              const err32 = {
                instancePath: instancePath + '/overrides/' + i2,
                schemaPath: '#/properties/overrides/items/required',
                keyword: 'required',
                params: { missingProperty: 'files' },
              };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            for (const key3 in data9) {
              if (!(
                key3 === 'files' ||
                key3 === 'preset' ||
                key3 === 'rules' ||
                key3 === 'budgets' ||
                key3 === 'allowedMcpServers' ||
                key3 === 'claudeVersion'
              )) {
                const err33 = {
                  instancePath: instancePath + '/overrides/' + i2,
                  schemaPath: '#/properties/overrides/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data9.files !== undefined) {
              let data10 = data9.files;
              if (Array.isArray(data10)) {
                if (data10.length > 256) {
                  const err34 = {
                    instancePath: instancePath + '/overrides/' + i2 + '/files',
                    schemaPath: '#/properties/overrides/items/properties/files/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 256 },
                  };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if (data10.length < 1) {
                  const err35 = {
                    instancePath: instancePath + '/overrides/' + i2 + '/files',
                    schemaPath: '#/properties/overrides/items/properties/files/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
                const len4 = data10.length;
                for (let i3 = 0; i3 < len4; i3++) {
                  let data11 = data10[i3];
                  if (typeof data11 === 'string') {
                    if (data11.length > 1024) {
                      const err36 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/files/' + i3,
                        schemaPath: '#/properties/overrides/items/properties/files/items/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 1024 },
                      };
                      if (vErrors === null) {
                        vErrors = [err36];
                      } else {
                        vErrors.push(err36);
                      }
                      errors++;
                    }
                    if (data11.length < 1) {
                      const err37 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/files/' + i3,
                        schemaPath: '#/properties/overrides/items/properties/files/items/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  } else {
                    const err38 = {
                      instancePath: instancePath + '/overrides/' + i2 + '/files/' + i3,
                      schemaPath: '#/properties/overrides/items/properties/files/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
              } else {
                const err39 = {
                  instancePath: instancePath + '/overrides/' + i2 + '/files',
                  schemaPath: '#/properties/overrides/items/properties/files/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data9.preset !== undefined) {
              let data12 = data9.preset;
              if (typeof data12 !== 'string') {
                const err40 = {
                  instancePath: instancePath + '/overrides/' + i2 + '/preset',
                  schemaPath: '#/properties/overrides/items/properties/preset/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
              if (!(data12 === 'recommended' || data12 === 'strict' || data12 === 'all')) {
                const err41 = {
                  instancePath: instancePath + '/overrides/' + i2 + '/preset',
                  schemaPath: '#/properties/overrides/items/properties/preset/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema31.properties.overrides.items.properties.preset.enum },
                };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data9.rules !== undefined) {
              let data13 = data9.rules;
              if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
                if (Object.keys(data13).length > 500) {
                  const err42 = {
                    instancePath: instancePath + '/overrides/' + i2 + '/rules',
                    schemaPath: '#/properties/overrides/items/properties/rules/maxProperties',
                    keyword: 'maxProperties',
                    params: { limit: 500 },
                  };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                for (const key4 in data13) {
                  const _errs41 = errors;
                  if (typeof key4 === 'string') {
                    if (key4.length > 200) {
                      const err43 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/rules',
                        schemaPath: '#/properties/overrides/items/properties/rules/propertyNames/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 200 },
                        propertyName: key4,
                      };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    if (!pattern4.test(key4)) {
                      const err44 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/rules',
                        schemaPath: '#/properties/overrides/items/properties/rules/propertyNames/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^[a-z0-9@._-]+(?:/[a-z0-9@._-]+)+$' },
                        propertyName: key4,
                      };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  }
                  var valid14 = _errs41 === errors;
                  if (!valid14) {
                    const err45 = {
                      instancePath: instancePath + '/overrides/' + i2 + '/rules',
                      schemaPath: '#/properties/overrides/items/properties/rules/propertyNames',
                      keyword: 'propertyNames',
                      params: { propertyName: key4 },
                    };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                for (const key5 in data13) {
                  let data14 = data13[key5];
                  const _errs44 = errors;
                  let valid16 = false;
                  const _errs45 = errors;
                  if (typeof data14 !== 'string') {
                    const err46 = {
                      instancePath: instancePath + '/overrides/' + i2 + '/rules/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                      schemaPath: '#/properties/overrides/items/properties/rules/additionalProperties/anyOf/0/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                  if (!(data14 === 'error' || data14 === 'warning' || data14 === 'info' || data14 === 'off')) {
                    const err47 = {
                      instancePath: instancePath + '/overrides/' + i2 + '/rules/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                      schemaPath: '#/properties/overrides/items/properties/rules/additionalProperties/anyOf/0/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema31.properties.overrides.items.properties.rules.additionalProperties.anyOf[0].enum },
                    };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                  var _valid2 = _errs45 === errors;
                  valid16 = valid16 || _valid2;
                  const _errs47 = errors;
                  if (Array.isArray(data14)) {
                    if (data14.length > 2) {
                      const err48 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/rules/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                        schemaPath: '#/properties/overrides/items/properties/rules/additionalProperties/anyOf/1/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 2 },
                      };
                      if (vErrors === null) {
                        vErrors = [err48];
                      } else {
                        vErrors.push(err48);
                      }
                      errors++;
                    }
                    if (data14.length < 2) {
                      const err49 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/rules/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                        schemaPath: '#/properties/overrides/items/properties/rules/additionalProperties/anyOf/1/minItems',
                        keyword: 'minItems',
                        params: { limit: 2 },
                      };
                      if (vErrors === null) {
                        vErrors = [err49];
                      } else {
                        vErrors.push(err49);
                      }
                      errors++;
                    }
                    const len5 = data14.length;
                    if (len5 > 0) {
                      let data15 = data14[0];
                      if (typeof data15 !== 'string') {
                        const err50 = {
                          instancePath:
                            instancePath + '/overrides/' + i2 + '/rules/' + key5.replace(/~/g, '~0').replace(/\//g, '~1') + '/0',
                          schemaPath: '#/properties/overrides/items/properties/rules/additionalProperties/anyOf/1/prefixItems/0/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err50];
                        } else {
                          vErrors.push(err50);
                        }
                        errors++;
                      }
                      if (!(data15 === 'error' || data15 === 'warning' || data15 === 'info' || data15 === 'off')) {
                        const err51 = {
                          instancePath:
                            instancePath + '/overrides/' + i2 + '/rules/' + key5.replace(/~/g, '~0').replace(/\//g, '~1') + '/0',
                          schemaPath: '#/properties/overrides/items/properties/rules/additionalProperties/anyOf/1/prefixItems/0/enum',
                          keyword: 'enum',
                          params: {
                            allowedValues:
                              schema31.properties.overrides.items.properties.rules.additionalProperties.anyOf[1].prefixItems[0].enum,
                          },
                        };
                        if (vErrors === null) {
                          vErrors = [err51];
                        } else {
                          vErrors.push(err51);
                        }
                        errors++;
                      }
                    }
                    if (len5 > 1) {
                      let data16 = data14[1];
                      if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
                        if (Object.keys(data16).length > 64) {
                          const err52 = {
                            instancePath:
                              instancePath + '/overrides/' + i2 + '/rules/' + key5.replace(/~/g, '~0').replace(/\//g, '~1') + '/1',
                            schemaPath:
                              '#/properties/overrides/items/properties/rules/additionalProperties/anyOf/1/prefixItems/1/maxProperties',
                            keyword: 'maxProperties',
                            params: { limit: 64 },
                          };
                          if (vErrors === null) {
                            vErrors = [err52];
                          } else {
                            vErrors.push(err52);
                          }
                          errors++;
                        }
                      } else {
                        const err53 = {
                          instancePath:
                            instancePath + '/overrides/' + i2 + '/rules/' + key5.replace(/~/g, '~0').replace(/\//g, '~1') + '/1',
                          schemaPath: '#/properties/overrides/items/properties/rules/additionalProperties/anyOf/1/prefixItems/1/type',
                          keyword: 'type',
                          params: { type: 'object' },
                        };
                        if (vErrors === null) {
                          vErrors = [err53];
                        } else {
                          vErrors.push(err53);
                        }
                        errors++;
                      }
                    }
                    const len6 = data14.length;
                    if (!(len6 <= 2)) {
                      const err54 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/rules/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                        schemaPath: '#/properties/overrides/items/properties/rules/additionalProperties/anyOf/1/items',
                        keyword: 'items',
                        params: { limit: 2 },
                      };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                  } else {
                    const err55 = {
                      instancePath: instancePath + '/overrides/' + i2 + '/rules/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                      schemaPath: '#/properties/overrides/items/properties/rules/additionalProperties/anyOf/1/type',
                      keyword: 'type',
                      params: { type: 'array' },
                    };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                  var _valid2 = _errs47 === errors;
                  valid16 = valid16 || _valid2;
                  if (!valid16) {
                    const err56 = {
                      instancePath: instancePath + '/overrides/' + i2 + '/rules/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                      schemaPath: '#/properties/overrides/items/properties/rules/additionalProperties/anyOf',
                      keyword: 'anyOf',
                      params: {},
                    };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  } else {
                    errors = _errs44;
                    if (vErrors !== null) {
                      if (_errs44) {
                        vErrors.length = _errs44;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err57 = {
                  instancePath: instancePath + '/overrides/' + i2 + '/rules',
                  schemaPath: '#/properties/overrides/items/properties/rules/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data9.budgets !== undefined) {
              let data17 = data9.budgets;
              if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
                for (const key6 in data17) {
                  if (!(key6 === 'body' || key6 === 'description' || key6 === 'collection')) {
                    const err58 = {
                      instancePath: instancePath + '/overrides/' + i2 + '/budgets',
                      schemaPath: '#/properties/overrides/items/properties/budgets/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key6 },
                    };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data17.body !== undefined) {
                  let data18 = data17.body;
                  if (!(typeof data18 == 'number' && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
                    const err59 = {
                      instancePath: instancePath + '/overrides/' + i2 + '/budgets/body',
                      schemaPath: '#/properties/overrides/items/properties/budgets/properties/body/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err59];
                    } else {
                      vErrors.push(err59);
                    }
                    errors++;
                  }
                  if (typeof data18 == 'number' && isFinite(data18)) {
                    if (data18 > 100000000 || isNaN(data18)) {
                      const err60 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/budgets/body',
                        schemaPath: '#/properties/overrides/items/properties/budgets/properties/body/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 100000000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                    if (data18 < 1 || isNaN(data18)) {
                      const err61 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/budgets/body',
                        schemaPath: '#/properties/overrides/items/properties/budgets/properties/body/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                  }
                }
                if (data17.description !== undefined) {
                  let data19 = data17.description;
                  if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                    const err62 = {
                      instancePath: instancePath + '/overrides/' + i2 + '/budgets/description',
                      schemaPath: '#/properties/overrides/items/properties/budgets/properties/description/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                  if (typeof data19 == 'number' && isFinite(data19)) {
                    if (data19 > 100000000 || isNaN(data19)) {
                      const err63 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/budgets/description',
                        schemaPath: '#/properties/overrides/items/properties/budgets/properties/description/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 100000000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                    if (data19 < 1 || isNaN(data19)) {
                      const err64 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/budgets/description',
                        schemaPath: '#/properties/overrides/items/properties/budgets/properties/description/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err64];
                      } else {
                        vErrors.push(err64);
                      }
                      errors++;
                    }
                  }
                }
                if (data17.collection !== undefined) {
                  let data20 = data17.collection;
                  if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
                    const err65 = {
                      instancePath: instancePath + '/overrides/' + i2 + '/budgets/collection',
                      schemaPath: '#/properties/overrides/items/properties/budgets/properties/collection/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err65];
                    } else {
                      vErrors.push(err65);
                    }
                    errors++;
                  }
                  if (typeof data20 == 'number' && isFinite(data20)) {
                    if (data20 > 100000000 || isNaN(data20)) {
                      const err66 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/budgets/collection',
                        schemaPath: '#/properties/overrides/items/properties/budgets/properties/collection/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 100000000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                    if (data20 < 1 || isNaN(data20)) {
                      const err67 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/budgets/collection',
                        schemaPath: '#/properties/overrides/items/properties/budgets/properties/collection/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err68 = {
                  instancePath: instancePath + '/overrides/' + i2 + '/budgets',
                  schemaPath: '#/properties/overrides/items/properties/budgets/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data9.allowedMcpServers !== undefined) {
              let data21 = data9.allowedMcpServers;
              if (Array.isArray(data21)) {
                if (data21.length > 256) {
                  const err69 = {
                    instancePath: instancePath + '/overrides/' + i2 + '/allowedMcpServers',
                    schemaPath: '#/properties/overrides/items/properties/allowedMcpServers/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 256 },
                  };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                if (data21.length < 1) {
                  const err70 = {
                    instancePath: instancePath + '/overrides/' + i2 + '/allowedMcpServers',
                    schemaPath: '#/properties/overrides/items/properties/allowedMcpServers/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                const len7 = data21.length;
                for (let i4 = 0; i4 < len7; i4++) {
                  let data22 = data21[i4];
                  if (typeof data22 === 'string') {
                    if (data22.length > 200) {
                      const err71 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/allowedMcpServers/' + i4,
                        schemaPath: '#/properties/overrides/items/properties/allowedMcpServers/items/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 200 },
                      };
                      if (vErrors === null) {
                        vErrors = [err71];
                      } else {
                        vErrors.push(err71);
                      }
                      errors++;
                    }
                    if (data22.length < 1) {
                      const err72 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/allowedMcpServers/' + i4,
                        schemaPath: '#/properties/overrides/items/properties/allowedMcpServers/items/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                  } else {
                    const err73 = {
                      instancePath: instancePath + '/overrides/' + i2 + '/allowedMcpServers/' + i4,
                      schemaPath: '#/properties/overrides/items/properties/allowedMcpServers/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                }
                let i5 = data21.length;
                let j1;
                if (i5 > 1) {
                  const indices1 = {};
                  for (; i5--;) {
                    let item1 = data21[i5];
                    if (typeof item1 !== 'string') {
                      continue;
                    }
                    if (typeof indices1[item1] == 'number') {
                      j1 = indices1[item1];
                      const err74 = {
                        instancePath: instancePath + '/overrides/' + i2 + '/allowedMcpServers',
                        schemaPath: '#/properties/overrides/items/properties/allowedMcpServers/uniqueItems',
                        keyword: 'uniqueItems',
                        params: { i: i5, j: j1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err74];
                      } else {
                        vErrors.push(err74);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i5;
                  }
                }
              } else {
                const err75 = {
                  instancePath: instancePath + '/overrides/' + i2 + '/allowedMcpServers',
                  schemaPath: '#/properties/overrides/items/properties/allowedMcpServers/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data9.claudeVersion !== undefined) {
              let data23 = data9.claudeVersion;
              if (typeof data23 === 'string') {
                if (data23.length > 32) {
                  const err76 = {
                    instancePath: instancePath + '/overrides/' + i2 + '/claudeVersion',
                    schemaPath: '#/properties/overrides/items/properties/claudeVersion/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 32 },
                  };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
                if (!pattern6.test(data23)) {
                  const err77 = {
                    instancePath: instancePath + '/overrides/' + i2 + '/claudeVersion',
                    schemaPath: '#/properties/overrides/items/properties/claudeVersion/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
                  };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
              } else {
                const err78 = {
                  instancePath: instancePath + '/overrides/' + i2 + '/claudeVersion',
                  schemaPath: '#/properties/overrides/items/properties/claudeVersion/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err78];
                } else {
                  vErrors.push(err78);
                }
                errors++;
              }
            }
          } else {
            const err79 = {
              instancePath: instancePath + '/overrides/' + i2,
              schemaPath: '#/properties/overrides/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
      } else {
        const err80 = {
          instancePath: instancePath + '/overrides',
          schemaPath: '#/properties/overrides/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.ignore !== undefined) {
      let data24 = data.ignore;
      if (Array.isArray(data24)) {
        if (data24.length > 1000) {
          const err81 = {
            instancePath: instancePath + '/ignore',
            schemaPath: '#/properties/ignore/maxItems',
            keyword: 'maxItems',
            params: { limit: 1000 },
          };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        const len8 = data24.length;
        for (let i6 = 0; i6 < len8; i6++) {
          let data25 = data24[i6];
          if (typeof data25 === 'string') {
            if (data25.length > 1024) {
              const err82 = {
                instancePath: instancePath + '/ignore/' + i6,
                schemaPath: '#/properties/ignore/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 1024 },
              };
              if (vErrors === null) {
                vErrors = [err82];
              } else {
                vErrors.push(err82);
              }
              errors++;
            }
            if (data25.length < 1) {
              const err83 = {
                instancePath: instancePath + '/ignore/' + i6,
                schemaPath: '#/properties/ignore/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
          } else {
            const err84 = {
              instancePath: instancePath + '/ignore/' + i6,
              schemaPath: '#/properties/ignore/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
      } else {
        const err85 = {
          instancePath: instancePath + '/ignore',
          schemaPath: '#/properties/ignore/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.budgets !== undefined) {
      let data26 = data.budgets;
      if (data26 && typeof data26 == 'object' && !Array.isArray(data26)) {
        for (const key7 in data26) {
          if (!(key7 === 'body' || key7 === 'description' || key7 === 'collection')) {
            const err86 = {
              instancePath: instancePath + '/budgets',
              schemaPath: '#/properties/budgets/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key7 },
            };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data26.body !== undefined) {
          let data27 = data26.body;
          if (!(typeof data27 == 'number' && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
            const err87 = {
              instancePath: instancePath + '/budgets/body',
              schemaPath: '#/properties/budgets/properties/body/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          if (typeof data27 == 'number' && isFinite(data27)) {
            if (data27 > 100000000 || isNaN(data27)) {
              const err88 = {
                instancePath: instancePath + '/budgets/body',
                schemaPath: '#/properties/budgets/properties/body/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 100000000 },
              };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data27 < 1 || isNaN(data27)) {
              const err89 = {
                instancePath: instancePath + '/budgets/body',
                schemaPath: '#/properties/budgets/properties/body/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          }
        }
        if (data26.description !== undefined) {
          let data28 = data26.description;
          if (!(typeof data28 == 'number' && !(data28 % 1) && !isNaN(data28) && isFinite(data28))) {
            const err90 = {
              instancePath: instancePath + '/budgets/description',
              schemaPath: '#/properties/budgets/properties/description/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
          if (typeof data28 == 'number' && isFinite(data28)) {
            if (data28 > 100000000 || isNaN(data28)) {
              const err91 = {
                instancePath: instancePath + '/budgets/description',
                schemaPath: '#/properties/budgets/properties/description/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 100000000 },
              };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data28 < 1 || isNaN(data28)) {
              const err92 = {
                instancePath: instancePath + '/budgets/description',
                schemaPath: '#/properties/budgets/properties/description/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          }
        }
        if (data26.collection !== undefined) {
          let data29 = data26.collection;
          if (!(typeof data29 == 'number' && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
            const err93 = {
              instancePath: instancePath + '/budgets/collection',
              schemaPath: '#/properties/budgets/properties/collection/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
          if (typeof data29 == 'number' && isFinite(data29)) {
            if (data29 > 100000000 || isNaN(data29)) {
              const err94 = {
                instancePath: instancePath + '/budgets/collection',
                schemaPath: '#/properties/budgets/properties/collection/maximum',
                keyword: 'maximum',
                params: { comparison: '<=', limit: 100000000 },
              };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (data29 < 1 || isNaN(data29)) {
              const err95 = {
                instancePath: instancePath + '/budgets/collection',
                schemaPath: '#/properties/budgets/properties/collection/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
          }
        }
      } else {
        const err96 = {
          instancePath: instancePath + '/budgets',
          schemaPath: '#/properties/budgets/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err96];
        } else {
          vErrors.push(err96);
        }
        errors++;
      }
    }
    if (data.allowedMcpServers !== undefined) {
      let data30 = data.allowedMcpServers;
      if (Array.isArray(data30)) {
        if (data30.length > 256) {
          const err97 = {
            instancePath: instancePath + '/allowedMcpServers',
            schemaPath: '#/properties/allowedMcpServers/maxItems',
            keyword: 'maxItems',
            params: { limit: 256 },
          };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
        if (data30.length < 1) {
          const err98 = {
            instancePath: instancePath + '/allowedMcpServers',
            schemaPath: '#/properties/allowedMcpServers/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err98];
          } else {
            vErrors.push(err98);
          }
          errors++;
        }
        const len9 = data30.length;
        for (let i7 = 0; i7 < len9; i7++) {
          let data31 = data30[i7];
          if (typeof data31 === 'string') {
            if (data31.length > 200) {
              const err99 = {
                instancePath: instancePath + '/allowedMcpServers/' + i7,
                schemaPath: '#/properties/allowedMcpServers/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 200 },
              };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
            if (data31.length < 1) {
              const err100 = {
                instancePath: instancePath + '/allowedMcpServers/' + i7,
                schemaPath: '#/properties/allowedMcpServers/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
          } else {
            const err101 = {
              instancePath: instancePath + '/allowedMcpServers/' + i7,
              schemaPath: '#/properties/allowedMcpServers/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err101];
            } else {
              vErrors.push(err101);
            }
            errors++;
          }
        }
        let i8 = data30.length;
        let j2;
        if (i8 > 1) {
          const indices2 = {};
          for (; i8--;) {
            let item2 = data30[i8];
            if (typeof item2 !== 'string') {
              continue;
            }
            if (typeof indices2[item2] == 'number') {
              j2 = indices2[item2];
              const err102 = {
                instancePath: instancePath + '/allowedMcpServers',
                schemaPath: '#/properties/allowedMcpServers/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i8, j: j2 },
              };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
              break;
            }
            indices2[item2] = i8;
          }
        }
      } else {
        const err103 = {
          instancePath: instancePath + '/allowedMcpServers',
          schemaPath: '#/properties/allowedMcpServers/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
    }
    if (data.plugins !== undefined) {
      let data32 = data.plugins;
      if (Array.isArray(data32)) {
        if (data32.length > 32) {
          const err104 = {
            instancePath: instancePath + '/plugins',
            schemaPath: '#/properties/plugins/maxItems',
            keyword: 'maxItems',
            params: { limit: 32 },
          };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
        const len10 = data32.length;
        for (let i9 = 0; i9 < len10; i9++) {
          let data33 = data32[i9];
          if (typeof data33 === 'string') {
            if (data33.length > 1024) {
              const err105 = {
                instancePath: instancePath + '/plugins/' + i9,
                schemaPath: '#/properties/plugins/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 1024 },
              };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            if (data33.length < 1) {
              const err106 = {
                instancePath: instancePath + '/plugins/' + i9,
                schemaPath: '#/properties/plugins/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
          } else {
            const err107 = {
              instancePath: instancePath + '/plugins/' + i9,
              schemaPath: '#/properties/plugins/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
        let i10 = data32.length;
        let j3;
        if (i10 > 1) {
          const indices3 = {};
          for (; i10--;) {
            let item3 = data32[i10];
            if (typeof item3 !== 'string') {
              continue;
            }
            if (typeof indices3[item3] == 'number') {
              j3 = indices3[item3];
              const err108 = {
                instancePath: instancePath + '/plugins',
                schemaPath: '#/properties/plugins/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i10, j: j3 },
              };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
              break;
            }
            indices3[item3] = i10;
          }
        }
      } else {
        const err109 = {
          instancePath: instancePath + '/plugins',
          schemaPath: '#/properties/plugins/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.claudeVersion !== undefined) {
      let data34 = data.claudeVersion;
      if (typeof data34 === 'string') {
        if (data34.length > 32) {
          const err110 = {
            instancePath: instancePath + '/claudeVersion',
            schemaPath: '#/properties/claudeVersion/maxLength',
            keyword: 'maxLength',
            params: { limit: 32 },
          };
          if (vErrors === null) {
            vErrors = [err110];
          } else {
            vErrors.push(err110);
          }
          errors++;
        }
        if (!pattern6.test(data34)) {
          const err111 = {
            instancePath: instancePath + '/claudeVersion',
            schemaPath: '#/properties/claudeVersion/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
          };
          if (vErrors === null) {
            vErrors = [err111];
          } else {
            vErrors.push(err111);
          }
          errors++;
        }
      } else {
        const err112 = {
          instancePath: instancePath + '/claudeVersion',
          schemaPath: '#/properties/claudeVersion/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
    }
    if (data.scope !== undefined) {
      let data35 = data.scope;
      if (typeof data35 !== 'string') {
        const err113 = {
          instancePath: instancePath + '/scope',
          schemaPath: '#/properties/scope/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
      if (!(data35 === 'project' || data35 === 'user' || data35 === 'plugin')) {
        const err114 = {
          instancePath: instancePath + '/scope',
          schemaPath: '#/properties/scope/enum',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.scope.enum },
        };
        if (vErrors === null) {
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
    }
  } else {
    const err115 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err115];
    } else {
      vErrors.push(err115);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const expected: Readonly<Record<string, string>> = {
  '#/properties/extends': 'a preset, a relative path, or a list of them',
  '#/properties/extends/anyOf/0': 'a preset or a relative path',
  '#/properties/extends/anyOf/1/items': 'a preset or a relative path',
  '#/properties/preset': '`recommended`, `strict` or `all`',
  '#/properties/rules': 'a mapping of rule ids',
  '#/properties/rules/propertyNames': 'a rule id such as `fantasy/hype`',
  '#/properties/rules/additionalProperties': '`error`, `warning`, `info`, `off`, or a list of one of them and options',
  '#/properties/rules/additionalProperties/anyOf/0': '`error`, `warning`, `info` or `off`',
  '#/properties/rules/additionalProperties/anyOf/1/prefixItems/0': '`error`, `warning`, `info` or `off`',
  '#/properties/rules/additionalProperties/anyOf/1/prefixItems/1': 'a mapping of options',
  '#/properties/overrides': 'a list of mappings with `files`',
  '#/properties/overrides/items': 'a mapping with `files`',
  '#/properties/overrides/items/properties/files': 'a list of globs',
  '#/properties/overrides/items/properties/files/items': 'a glob',
  '#/properties/overrides/items/properties/preset': '`recommended`, `strict` or `all`',
  '#/properties/overrides/items/properties/rules': 'a mapping of rule ids',
  '#/properties/overrides/items/properties/rules/propertyNames': 'a rule id such as `fantasy/hype`',
  '#/properties/overrides/items/properties/rules/additionalProperties':
    '`error`, `warning`, `info`, `off`, or a list of one of them and options',
  '#/properties/overrides/items/properties/rules/additionalProperties/anyOf/0': '`error`, `warning`, `info` or `off`',
  '#/properties/overrides/items/properties/rules/additionalProperties/anyOf/1/prefixItems/0': '`error`, `warning`, `info` or `off`',
  '#/properties/overrides/items/properties/rules/additionalProperties/anyOf/1/prefixItems/1': 'a mapping of options',
  '#/properties/overrides/items/properties/budgets': 'a mapping of budgets',
  '#/properties/overrides/items/properties/budgets/properties/body': 'a whole number from 1',
  '#/properties/overrides/items/properties/budgets/properties/description': 'a whole number from 1',
  '#/properties/overrides/items/properties/budgets/properties/collection': 'a whole number from 1',
  '#/properties/overrides/items/properties/allowedMcpServers': 'a list of servers',
  '#/properties/overrides/items/properties/allowedMcpServers/items': 'the name of a server',
  '#/properties/overrides/items/properties/claudeVersion': 'a version such as `2.1.330`',
  '#/properties/ignore': 'a list of globs',
  '#/properties/ignore/items': 'a glob',
  '#/properties/budgets': 'a mapping of budgets',
  '#/properties/budgets/properties/body': 'a whole number from 1',
  '#/properties/budgets/properties/description': 'a whole number from 1',
  '#/properties/budgets/properties/collection': 'a whole number from 1',
  '#/properties/allowedMcpServers': 'a list of servers',
  '#/properties/allowedMcpServers/items': 'the name of a server',
  '#/properties/plugins': 'a list of packages or relative paths',
  '#/properties/plugins/items': 'a package or a relative path',
  '#/properties/claudeVersion': 'a version such as `2.1.330`',
  '#/properties/scope': '`project`, `user` or `plugin`',
};
const keys: Readonly<Record<string, readonly string[]>> = {
  '#': [
    '$schema',
    'extends',
    'preset',
    'rules',
    'overrides',
    'ignore',
    'budgets',
    'allowedMcpServers',
    'plugins',
    'claudeVersion',
    'scope',
  ],
  '#/properties/overrides/items': ['files', 'preset', 'rules', 'budgets', 'allowedMcpServers', 'claudeVersion'],
  '#/properties/overrides/items/properties/budgets': ['body', 'description', 'collection'],
  '#/properties/budgets': ['body', 'description', 'collection'],
};

/** The compiled schema. */
export const compiledSchema: CompiledSchema = { validate: validate20, expected, keys };
