// @ts-nocheck: compiled from the schema by `npm run generate`.
import type { CompiledSchema } from '../../validate/compiled-schema.ts';

const schema31 = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', maxLength: 2048 },
    every: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        set: {
          type: 'object',
          minProperties: 1,
          maxProperties: 64,
          propertyNames: { not: { enum: ['name', 'tools', 'disallowedTools', 'rule_pack', 'collaborators'] } },
          additionalProperties: {},
        },
        tools: {
          type: 'object',
          minProperties: 1,
          additionalProperties: false,
          properties: {
            add: { type: 'array', minItems: 1, maxItems: 512, items: { type: 'string', minLength: 1, maxLength: 1024 } },
            only: { type: 'array', minItems: 1, maxItems: 512, items: { type: 'string', minLength: 1, maxLength: 1024 } },
            deny: { type: 'array', minItems: 1, maxItems: 512, items: { type: 'string', minLength: 1, maxLength: 1024 } },
          },
        },
        slots: { type: 'object', maxProperties: 64, additionalProperties: { type: 'string', minLength: 1, maxLength: 1000 } },
        omit: {
          type: 'array',
          maxItems: 500,
          items: {
            anyOf: [
              { type: 'integer', minimum: 1 },
              {
                type: 'string',
                maxLength: 32,
                pattern:
                  '^(?:[1-9][0-9]*(?:\\.[1-9][0-9]*)?|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*|preamble|trailer)$',
              },
            ],
          },
        },
        override: {
          type: 'object',
          maxProperties: 500,
          propertyNames: {
            maxLength: 32,
            pattern: '^(?:[1-9][0-9]*\\.(?:[1-9][0-9]*|title|subtitle)|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*)$',
          },
          additionalProperties: { type: 'string', minLength: 1, maxLength: 20000 },
        },
        append: {
          type: 'object',
          maxProperties: 200,
          propertyNames: { maxLength: 32, pattern: '^(?:[1-9][0-9]*|pre_execution|additional|violation_response)$' },
          additionalProperties: { type: 'array', maxItems: 200, items: { type: 'string', minLength: 1, maxLength: 20000 } },
        },
        extra: {
          type: 'array',
          maxItems: 200,
          items: {
            type: 'object',
            required: ['n', 'title', 'body'],
            additionalProperties: false,
            properties: {
              n: { type: 'integer', minimum: 1, maximum: 999 },
              title: { type: 'string', minLength: 1, maxLength: 200 },
              subtitle: { type: 'string', minLength: 1, maxLength: 200 },
              body: { type: 'array', maxItems: 200, items: { type: 'string', minLength: 1, maxLength: 20000 } },
            },
          },
        },
      },
    },
    agents: {
      type: 'object',
      maxProperties: 1000,
      additionalProperties: {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: {
          set: {
            type: 'object',
            minProperties: 1,
            maxProperties: 64,
            propertyNames: { not: { enum: ['name', 'tools', 'disallowedTools', 'rule_pack', 'collaborators'] } },
            additionalProperties: {},
          },
          tools: {
            type: 'object',
            minProperties: 1,
            additionalProperties: false,
            properties: {
              add: { type: 'array', minItems: 1, maxItems: 512, items: { type: 'string', minLength: 1, maxLength: 1024 } },
              only: { type: 'array', minItems: 1, maxItems: 512, items: { type: 'string', minLength: 1, maxLength: 1024 } },
              deny: { type: 'array', minItems: 1, maxItems: 512, items: { type: 'string', minLength: 1, maxLength: 1024 } },
            },
          },
          slots: { type: 'object', maxProperties: 64, additionalProperties: { type: 'string', minLength: 1, maxLength: 1000 } },
          omit: {
            type: 'array',
            maxItems: 500,
            items: {
              anyOf: [
                { type: 'integer', minimum: 1 },
                {
                  type: 'string',
                  maxLength: 32,
                  pattern:
                    '^(?:[1-9][0-9]*(?:\\.[1-9][0-9]*)?|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*|preamble|trailer)$',
                },
              ],
            },
          },
          override: {
            type: 'object',
            maxProperties: 500,
            propertyNames: {
              maxLength: 32,
              pattern: '^(?:[1-9][0-9]*\\.(?:[1-9][0-9]*|title|subtitle)|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*)$',
            },
            additionalProperties: { type: 'string', minLength: 1, maxLength: 20000 },
          },
          append: {
            type: 'object',
            maxProperties: 200,
            propertyNames: { maxLength: 32, pattern: '^(?:[1-9][0-9]*|pre_execution|additional|violation_response)$' },
            additionalProperties: { type: 'array', maxItems: 200, items: { type: 'string', minLength: 1, maxLength: 20000 } },
          },
          extra: {
            type: 'array',
            maxItems: 200,
            items: {
              type: 'object',
              required: ['n', 'title', 'body'],
              additionalProperties: false,
              properties: {
                n: { type: 'integer', minimum: 1, maximum: 999 },
                title: { type: 'string', minLength: 1, maxLength: 200 },
                subtitle: { type: 'string', minLength: 1, maxLength: 200 },
                body: { type: 'array', maxItems: 200, items: { type: 'string', minLength: 1, maxLength: 20000 } },
              },
            },
          },
        },
      },
    },
  },
};
const pattern4 = new RegExp(
  '^(?:[1-9][0-9]*(?:\\.[1-9][0-9]*)?|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*|preamble|trailer)$',
  'u',
);
const pattern5 = new RegExp(
  '^(?:[1-9][0-9]*\\.(?:[1-9][0-9]*|title|subtitle)|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*)$',
  'u',
);
const pattern6 = new RegExp('^(?:[1-9][0-9]*|pre_execution|additional|violation_response)$', 'u');

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
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: '#/minProperties', keyword: 'minProperties', params: { limit: 1 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === '$schema' || key0 === 'every' || key0 === 'agents')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data0 = data.$schema;
      if (typeof data0 === 'string') {
        if (data0.length > 2048) {
          const err2 = {
            instancePath: instancePath + '/$schema',
            schemaPath: '#/properties/%24schema/maxLength',
            keyword: 'maxLength',
            params: { limit: 2048 },
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/$schema',
          schemaPath: '#/properties/%24schema/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.every !== undefined) {
      let data1 = data.every;
      if (data1 && typeof data1 == 'object' && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err4 = {
            instancePath: instancePath + '/every',
            schemaPath: '#/properties/every/minProperties',
            keyword: 'minProperties',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(
            key1 === 'set' ||
            key1 === 'tools' ||
            key1 === 'slots' ||
            key1 === 'omit' ||
            key1 === 'override' ||
            key1 === 'append' ||
            key1 === 'extra'
          )) {
            const err5 = {
              instancePath: instancePath + '/every',
              schemaPath: '#/properties/every/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
            };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.set !== undefined) {
          let data2 = data1.set;
          if (data2 && typeof data2 == 'object' && !Array.isArray(data2)) {
            if (Object.keys(data2).length > 64) {
              const err6 = {
                instancePath: instancePath + '/every/set',
                schemaPath: '#/properties/every/properties/set/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 64 },
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (Object.keys(data2).length < 1) {
              const err7 = {
                instancePath: instancePath + '/every/set',
                schemaPath: '#/properties/every/properties/set/minProperties',
                keyword: 'minProperties',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key2 in data2) {
              const _errs9 = errors;
              const _errs10 = errors;
              const _errs11 = errors;
              if (!(
                key2 === 'name' ||
                key2 === 'tools' ||
                key2 === 'disallowedTools' ||
                key2 === 'rule_pack' ||
                key2 === 'collaborators'
              )) {
                const err8 = {};
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              var valid3 = _errs11 === errors;
              if (valid3) {
                const err9 = {
                  instancePath: instancePath + '/every/set',
                  schemaPath: '#/properties/every/properties/set/propertyNames/not',
                  keyword: 'not',
                  params: {},
                  propertyName: key2,
                };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              } else {
                errors = _errs10;
                if (vErrors !== null) {
                  if (_errs10) {
                    vErrors.length = _errs10;
                  } else {
                    vErrors = null;
                  }
                }
              }
              var valid2 = _errs9 === errors;
              if (!valid2) {
                const err10 = {
                  instancePath: instancePath + '/every/set',
                  schemaPath: '#/properties/every/properties/set/propertyNames',
                  keyword: 'propertyNames',
                  params: { propertyName: key2 },
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = {
              instancePath: instancePath + '/every/set',
              schemaPath: '#/properties/every/properties/set/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data1.tools !== undefined) {
          let data3 = data1.tools;
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
            if (Object.keys(data3).length < 1) {
              const err12 = {
                instancePath: instancePath + '/every/tools',
                schemaPath: '#/properties/every/properties/tools/minProperties',
                keyword: 'minProperties',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            for (const key3 in data3) {
              if (!(key3 === 'add' || key3 === 'only' || key3 === 'deny')) {
                const err13 = {
                  instancePath: instancePath + '/every/tools',
                  schemaPath: '#/properties/every/properties/tools/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data3.add !== undefined) {
              let data4 = data3.add;
              if (Array.isArray(data4)) {
                if (data4.length > 512) {
                  const err14 = {
                    instancePath: instancePath + '/every/tools/add',
                    schemaPath: '#/properties/every/properties/tools/properties/add/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 512 },
                  };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
                if (data4.length < 1) {
                  const err15 = {
                    instancePath: instancePath + '/every/tools/add',
                    schemaPath: '#/properties/every/properties/tools/properties/add/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data5 = data4[i0];
                  if (typeof data5 === 'string') {
                    if (data5.length > 1024) {
                      const err16 = {
                        instancePath: instancePath + '/every/tools/add/' + i0,
                        schemaPath: '#/properties/every/properties/tools/properties/add/items/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 1024 },
                      };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                    if (data5.length < 1) {
                      const err17 = {
                        instancePath: instancePath + '/every/tools/add/' + i0,
                        schemaPath: '#/properties/every/properties/tools/properties/add/items/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err17];
                      } else {
                        vErrors.push(err17);
                      }
                      errors++;
                    }
                  } else {
                    const err18 = {
                      instancePath: instancePath + '/every/tools/add/' + i0,
                      schemaPath: '#/properties/every/properties/tools/properties/add/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err18];
                    } else {
                      vErrors.push(err18);
                    }
                    errors++;
                  }
                }
              } else {
                const err19 = {
                  instancePath: instancePath + '/every/tools/add',
                  schemaPath: '#/properties/every/properties/tools/properties/add/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data3.only !== undefined) {
              let data6 = data3.only;
              if (Array.isArray(data6)) {
                if (data6.length > 512) {
                  const err20 = {
                    instancePath: instancePath + '/every/tools/only',
                    schemaPath: '#/properties/every/properties/tools/properties/only/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 512 },
                  };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
                if (data6.length < 1) {
                  const err21 = {
                    instancePath: instancePath + '/every/tools/only',
                    schemaPath: '#/properties/every/properties/tools/properties/only/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err21];
                  } else {
                    vErrors.push(err21);
                  }
                  errors++;
                }
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data7 = data6[i1];
                  if (typeof data7 === 'string') {
                    if (data7.length > 1024) {
                      const err22 = {
                        instancePath: instancePath + '/every/tools/only/' + i1,
                        schemaPath: '#/properties/every/properties/tools/properties/only/items/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 1024 },
                      };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                    if (data7.length < 1) {
                      const err23 = {
                        instancePath: instancePath + '/every/tools/only/' + i1,
                        schemaPath: '#/properties/every/properties/tools/properties/only/items/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err23];
                      } else {
                        vErrors.push(err23);
                      }
                      errors++;
                    }
                  } else {
                    const err24 = {
                      instancePath: instancePath + '/every/tools/only/' + i1,
                      schemaPath: '#/properties/every/properties/tools/properties/only/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err24];
                    } else {
                      vErrors.push(err24);
                    }
                    errors++;
                  }
                }
              } else {
                const err25 = {
                  instancePath: instancePath + '/every/tools/only',
                  schemaPath: '#/properties/every/properties/tools/properties/only/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data3.deny !== undefined) {
              let data8 = data3.deny;
              if (Array.isArray(data8)) {
                if (data8.length > 512) {
                  const err26 = {
                    instancePath: instancePath + '/every/tools/deny',
                    schemaPath: '#/properties/every/properties/tools/properties/deny/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 512 },
                  };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
                if (data8.length < 1) {
                  const err27 = {
                    instancePath: instancePath + '/every/tools/deny',
                    schemaPath: '#/properties/every/properties/tools/properties/deny/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
                const len2 = data8.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data9 = data8[i2];
                  if (typeof data9 === 'string') {
                    if (data9.length > 1024) {
                      const err28 = {
                        instancePath: instancePath + '/every/tools/deny/' + i2,
                        schemaPath: '#/properties/every/properties/tools/properties/deny/items/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 1024 },
                      };
                      if (vErrors === null) {
                        vErrors = [err28];
                      } else {
                        vErrors.push(err28);
                      }
                      errors++;
                    }
                    if (data9.length < 1) {
                      const err29 = {
                        instancePath: instancePath + '/every/tools/deny/' + i2,
                        schemaPath: '#/properties/every/properties/tools/properties/deny/items/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                  } else {
                    const err30 = {
                      instancePath: instancePath + '/every/tools/deny/' + i2,
                      schemaPath: '#/properties/every/properties/tools/properties/deny/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                }
              } else {
                const err31 = {
                  instancePath: instancePath + '/every/tools/deny',
                  schemaPath: '#/properties/every/properties/tools/properties/deny/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
          } else {
            const err32 = {
              instancePath: instancePath + '/every/tools',
              schemaPath: '#/properties/every/properties/tools/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
        }
        if (data1.slots !== undefined) {
          let data10 = data1.slots;
          if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
            if (Object.keys(data10).length > 64) {
              const err33 = {
                instancePath: instancePath + '/every/slots',
                schemaPath: '#/properties/every/properties/slots/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 64 },
              };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            for (const key4 in data10) {
              let data11 = data10[key4];
              if (typeof data11 === 'string') {
                if (data11.length > 1000) {
                  const err34 = {
                    instancePath: instancePath + '/every/slots/' + key4.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/every/properties/slots/additionalProperties/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 1000 },
                  };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if (data11.length < 1) {
                  const err35 = {
                    instancePath: instancePath + '/every/slots/' + key4.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/every/properties/slots/additionalProperties/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = {
                  instancePath: instancePath + '/every/slots/' + key4.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/every/properties/slots/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = {
              instancePath: instancePath + '/every/slots',
              schemaPath: '#/properties/every/properties/slots/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data1.omit !== undefined) {
          let data12 = data1.omit;
          if (Array.isArray(data12)) {
            if (data12.length > 500) {
              const err38 = {
                instancePath: instancePath + '/every/omit',
                schemaPath: '#/properties/every/properties/omit/maxItems',
                keyword: 'maxItems',
                params: { limit: 500 },
              };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            const len3 = data12.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data13 = data12[i3];
              const _errs36 = errors;
              let valid14 = false;
              const _errs37 = errors;
              if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
                const err39 = {
                  instancePath: instancePath + '/every/omit/' + i3,
                  schemaPath: '#/properties/every/properties/omit/items/anyOf/0/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
              if (typeof data13 == 'number' && isFinite(data13)) {
                if (data13 < 1 || isNaN(data13)) {
                  const err40 = {
                    instancePath: instancePath + '/every/omit/' + i3,
                    schemaPath: '#/properties/every/properties/omit/items/anyOf/0/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              }
              var _valid0 = _errs37 === errors;
              valid14 = valid14 || _valid0;
              const _errs39 = errors;
              if (typeof data13 === 'string') {
                if (data13.length > 32) {
                  const err41 = {
                    instancePath: instancePath + '/every/omit/' + i3,
                    schemaPath: '#/properties/every/properties/omit/items/anyOf/1/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 32 },
                  };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
                if (!pattern4.test(data13)) {
                  const err42 = {
                    instancePath: instancePath + '/every/omit/' + i3,
                    schemaPath: '#/properties/every/properties/omit/items/anyOf/1/pattern',
                    keyword: 'pattern',
                    params: {
                      pattern:
                        '^(?:[1-9][0-9]*(?:\\.[1-9][0-9]*)?|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*|preamble|trailer)$',
                    },
                  };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = {
                  instancePath: instancePath + '/every/omit/' + i3,
                  schemaPath: '#/properties/every/properties/omit/items/anyOf/1/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
              var _valid0 = _errs39 === errors;
              valid14 = valid14 || _valid0;
              if (!valid14) {
                const err44 = {
                  instancePath: instancePath + '/every/omit/' + i3,
                  schemaPath: '#/properties/every/properties/omit/items/anyOf',
                  keyword: 'anyOf',
                  params: {},
                };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              } else {
                errors = _errs36;
                if (vErrors !== null) {
                  if (_errs36) {
                    vErrors.length = _errs36;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err45 = {
              instancePath: instancePath + '/every/omit',
              schemaPath: '#/properties/every/properties/omit/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data1.override !== undefined) {
          let data14 = data1.override;
          if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
            if (Object.keys(data14).length > 500) {
              const err46 = {
                instancePath: instancePath + '/every/override',
                schemaPath: '#/properties/every/properties/override/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 500 },
              };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            for (const key5 in data14) {
              const _errs43 = errors;
              if (typeof key5 === 'string') {
                if (key5.length > 32) {
                  const err47 = {
                    instancePath: instancePath + '/every/override',
                    schemaPath: '#/properties/every/properties/override/propertyNames/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 32 },
                    propertyName: key5,
                  };
                  if (vErrors === null) {
                    vErrors = [err47];
                  } else {
                    vErrors.push(err47);
                  }
                  errors++;
                }
                if (!pattern5.test(key5)) {
                  const err48 = {
                    instancePath: instancePath + '/every/override',
                    schemaPath: '#/properties/every/properties/override/propertyNames/pattern',
                    keyword: 'pattern',
                    params: {
                      pattern:
                        '^(?:[1-9][0-9]*\\.(?:[1-9][0-9]*|title|subtitle)|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*)$',
                    },
                    propertyName: key5,
                  };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              }
              var valid15 = _errs43 === errors;
              if (!valid15) {
                const err49 = {
                  instancePath: instancePath + '/every/override',
                  schemaPath: '#/properties/every/properties/override/propertyNames',
                  keyword: 'propertyNames',
                  params: { propertyName: key5 },
                };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            for (const key6 in data14) {
              let data15 = data14[key6];
              if (typeof data15 === 'string') {
                if (data15.length > 20000) {
                  const err50 = {
                    instancePath: instancePath + '/every/override/' + key6.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/every/properties/override/additionalProperties/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 20000 },
                  };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                if (data15.length < 1) {
                  const err51 = {
                    instancePath: instancePath + '/every/override/' + key6.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/every/properties/override/additionalProperties/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              } else {
                const err52 = {
                  instancePath: instancePath + '/every/override/' + key6.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/every/properties/override/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = {
              instancePath: instancePath + '/every/override',
              schemaPath: '#/properties/every/properties/override/type',
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
        if (data1.append !== undefined) {
          let data16 = data1.append;
          if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
            if (Object.keys(data16).length > 200) {
              const err54 = {
                instancePath: instancePath + '/every/append',
                schemaPath: '#/properties/every/properties/append/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 200 },
              };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            for (const key7 in data16) {
              const _errs49 = errors;
              if (typeof key7 === 'string') {
                if (key7.length > 32) {
                  const err55 = {
                    instancePath: instancePath + '/every/append',
                    schemaPath: '#/properties/every/properties/append/propertyNames/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 32 },
                    propertyName: key7,
                  };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                if (!pattern6.test(key7)) {
                  const err56 = {
                    instancePath: instancePath + '/every/append',
                    schemaPath: '#/properties/every/properties/append/propertyNames/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(?:[1-9][0-9]*|pre_execution|additional|violation_response)$' },
                    propertyName: key7,
                  };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
              }
              var valid17 = _errs49 === errors;
              if (!valid17) {
                const err57 = {
                  instancePath: instancePath + '/every/append',
                  schemaPath: '#/properties/every/properties/append/propertyNames',
                  keyword: 'propertyNames',
                  params: { propertyName: key7 },
                };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            for (const key8 in data16) {
              let data17 = data16[key8];
              if (Array.isArray(data17)) {
                if (data17.length > 200) {
                  const err58 = {
                    instancePath: instancePath + '/every/append/' + key8.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/every/properties/append/additionalProperties/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
                const len4 = data17.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data18 = data17[i4];
                  if (typeof data18 === 'string') {
                    if (data18.length > 20000) {
                      const err59 = {
                        instancePath: instancePath + '/every/append/' + key8.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i4,
                        schemaPath: '#/properties/every/properties/append/additionalProperties/items/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 20000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                    if (data18.length < 1) {
                      const err60 = {
                        instancePath: instancePath + '/every/append/' + key8.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i4,
                        schemaPath: '#/properties/every/properties/append/additionalProperties/items/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err60];
                      } else {
                        vErrors.push(err60);
                      }
                      errors++;
                    }
                  } else {
                    const err61 = {
                      instancePath: instancePath + '/every/append/' + key8.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i4,
                      schemaPath: '#/properties/every/properties/append/additionalProperties/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                }
              } else {
                const err62 = {
                  instancePath: instancePath + '/every/append/' + key8.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/every/properties/append/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err62];
                } else {
                  vErrors.push(err62);
                }
                errors++;
              }
            }
          } else {
            const err63 = {
              instancePath: instancePath + '/every/append',
              schemaPath: '#/properties/every/properties/append/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
        if (data1.extra !== undefined) {
          let data19 = data1.extra;
          if (Array.isArray(data19)) {
            if (data19.length > 200) {
              const err64 = {
                instancePath: instancePath + '/every/extra',
                schemaPath: '#/properties/every/properties/extra/maxItems',
                keyword: 'maxItems',
                params: { limit: 200 },
              };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            const len5 = data19.length;
            for (let i5 = 0; i5 < len5; i5++) {
              let data20 = data19[i5];
              if (data20 && typeof data20 == 'object' && !Array.isArray(data20)) {
                if (data20.n === undefined) {
                  const err65 = {
                    instancePath: instancePath + '/every/extra/' + i5,
                    schemaPath: '#/properties/every/properties/extra/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'n' },
                  };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (data20.title === undefined) {
                  const err66 = {
                    instancePath: instancePath + '/every/extra/' + i5,
                    schemaPath: '#/properties/every/properties/extra/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'title' },
                  };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
                if (data20.body === undefined) {
                  const err67 = {
                    instancePath: instancePath + '/every/extra/' + i5,
                    schemaPath: '#/properties/every/properties/extra/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'body' },
                  };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                for (const key9 in data20) {
                  if (!(key9 === 'n' || key9 === 'title' || key9 === 'subtitle' || key9 === 'body')) {
                    const err68 = {
                      instancePath: instancePath + '/every/extra/' + i5,
                      schemaPath: '#/properties/every/properties/extra/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key9 },
                    };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
                if (data20.n !== undefined) {
                  let data21 = data20.n;
                  if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
                    const err69 = {
                      instancePath: instancePath + '/every/extra/' + i5 + '/n',
                      schemaPath: '#/properties/every/properties/extra/items/properties/n/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                  if (typeof data21 == 'number' && isFinite(data21)) {
                    if (data21 > 999 || isNaN(data21)) {
                      const err70 = {
                        instancePath: instancePath + '/every/extra/' + i5 + '/n',
                        schemaPath: '#/properties/every/properties/extra/items/properties/n/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 999 },
                      };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                    if (data21 < 1 || isNaN(data21)) {
                      const err71 = {
                        instancePath: instancePath + '/every/extra/' + i5 + '/n',
                        schemaPath: '#/properties/every/properties/extra/items/properties/n/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err71];
                      } else {
                        vErrors.push(err71);
                      }
                      errors++;
                    }
                  }
                }
                if (data20.title !== undefined) {
                  let data22 = data20.title;
                  if (typeof data22 === 'string') {
                    if (data22.length > 200) {
                      const err72 = {
                        instancePath: instancePath + '/every/extra/' + i5 + '/title',
                        schemaPath: '#/properties/every/properties/extra/items/properties/title/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 200 },
                      };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                    if (data22.length < 1) {
                      const err73 = {
                        instancePath: instancePath + '/every/extra/' + i5 + '/title',
                        schemaPath: '#/properties/every/properties/extra/items/properties/title/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  } else {
                    const err74 = {
                      instancePath: instancePath + '/every/extra/' + i5 + '/title',
                      schemaPath: '#/properties/every/properties/extra/items/properties/title/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
                if (data20.subtitle !== undefined) {
                  let data23 = data20.subtitle;
                  if (typeof data23 === 'string') {
                    if (data23.length > 200) {
                      const err75 = {
                        instancePath: instancePath + '/every/extra/' + i5 + '/subtitle',
                        schemaPath: '#/properties/every/properties/extra/items/properties/subtitle/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 200 },
                      };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                    if (data23.length < 1) {
                      const err76 = {
                        instancePath: instancePath + '/every/extra/' + i5 + '/subtitle',
                        schemaPath: '#/properties/every/properties/extra/items/properties/subtitle/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err76];
                      } else {
                        vErrors.push(err76);
                      }
                      errors++;
                    }
                  } else {
                    const err77 = {
                      instancePath: instancePath + '/every/extra/' + i5 + '/subtitle',
                      schemaPath: '#/properties/every/properties/extra/items/properties/subtitle/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err77];
                    } else {
                      vErrors.push(err77);
                    }
                    errors++;
                  }
                }
                if (data20.body !== undefined) {
                  let data24 = data20.body;
                  if (Array.isArray(data24)) {
                    if (data24.length > 200) {
                      const err78 = {
                        instancePath: instancePath + '/every/extra/' + i5 + '/body',
                        schemaPath: '#/properties/every/properties/extra/items/properties/body/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 200 },
                      };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                    const len6 = data24.length;
                    for (let i6 = 0; i6 < len6; i6++) {
                      let data25 = data24[i6];
                      if (typeof data25 === 'string') {
                        if (data25.length > 20000) {
                          const err79 = {
                            instancePath: instancePath + '/every/extra/' + i5 + '/body/' + i6,
                            schemaPath: '#/properties/every/properties/extra/items/properties/body/items/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 20000 },
                          };
                          if (vErrors === null) {
                            vErrors = [err79];
                          } else {
                            vErrors.push(err79);
                          }
                          errors++;
                        }
                        if (data25.length < 1) {
                          const err80 = {
                            instancePath: instancePath + '/every/extra/' + i5 + '/body/' + i6,
                            schemaPath: '#/properties/every/properties/extra/items/properties/body/items/minLength',
                            keyword: 'minLength',
                            params: { limit: 1 },
                          };
                          if (vErrors === null) {
                            vErrors = [err80];
                          } else {
                            vErrors.push(err80);
                          }
                          errors++;
                        }
                      } else {
                        const err81 = {
                          instancePath: instancePath + '/every/extra/' + i5 + '/body/' + i6,
                          schemaPath: '#/properties/every/properties/extra/items/properties/body/items/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err81];
                        } else {
                          vErrors.push(err81);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err82 = {
                      instancePath: instancePath + '/every/extra/' + i5 + '/body',
                      schemaPath: '#/properties/every/properties/extra/items/properties/body/type',
                      keyword: 'type',
                      params: { type: 'array' },
                    };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                }
              } else {
                const err83 = {
                  instancePath: instancePath + '/every/extra/' + i5,
                  schemaPath: '#/properties/every/properties/extra/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              }
            }
          } else {
            const err84 = {
              instancePath: instancePath + '/every/extra',
              schemaPath: '#/properties/every/properties/extra/type',
              keyword: 'type',
              params: { type: 'array' },
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
          instancePath: instancePath + '/every',
          schemaPath: '#/properties/every/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.agents !== undefined) {
      let data26 = data.agents;
      if (data26 && typeof data26 == 'object' && !Array.isArray(data26)) {
        if (Object.keys(data26).length > 1000) {
          const err86 = {
            instancePath: instancePath + '/agents',
            schemaPath: '#/properties/agents/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 1000 },
          };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        for (const key10 in data26) {
          let data27 = data26[key10];
          if (data27 && typeof data27 == 'object' && !Array.isArray(data27)) {
            if (Object.keys(data27).length < 1) {
              const err87 = {
                instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/agents/additionalProperties/minProperties',
                keyword: 'minProperties',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
            for (const key11 in data27) {
              if (!(
                key11 === 'set' ||
                key11 === 'tools' ||
                key11 === 'slots' ||
                key11 === 'omit' ||
                key11 === 'override' ||
                key11 === 'append' ||
                key11 === 'extra'
              )) {
                const err88 = {
                  instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/agents/additionalProperties/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key11 },
                };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data27.set !== undefined) {
              let data28 = data27.set;
              if (data28 && typeof data28 == 'object' && !Array.isArray(data28)) {
                if (Object.keys(data28).length > 64) {
                  const err89 = {
                    instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/set',
                    schemaPath: '#/properties/agents/additionalProperties/properties/set/maxProperties',
                    keyword: 'maxProperties',
                    params: { limit: 64 },
                  };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
                if (Object.keys(data28).length < 1) {
                  const err90 = {
                    instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/set',
                    schemaPath: '#/properties/agents/additionalProperties/properties/set/minProperties',
                    keyword: 'minProperties',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
                for (const key12 in data28) {
                  const _errs78 = errors;
                  const _errs79 = errors;
                  const _errs80 = errors;
                  if (!(
                    key12 === 'name' ||
                    key12 === 'tools' ||
                    key12 === 'disallowedTools' ||
                    key12 === 'rule_pack' ||
                    key12 === 'collaborators'
                  )) {
                    const err91 = {};
                    if (vErrors === null) {
                      vErrors = [err91];
                    } else {
                      vErrors.push(err91);
                    }
                    errors++;
                  }
                  var valid29 = _errs80 === errors;
                  if (valid29) {
                    const err92 = {
                      instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/set',
                      schemaPath: '#/properties/agents/additionalProperties/properties/set/propertyNames/not',
                      keyword: 'not',
                      params: {},
                      propertyName: key12,
                    };
                    if (vErrors === null) {
                      vErrors = [err92];
                    } else {
                      vErrors.push(err92);
                    }
                    errors++;
                  } else {
                    errors = _errs79;
                    if (vErrors !== null) {
                      if (_errs79) {
                        vErrors.length = _errs79;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                  var valid28 = _errs78 === errors;
                  if (!valid28) {
                    const err93 = {
                      instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/set',
                      schemaPath: '#/properties/agents/additionalProperties/properties/set/propertyNames',
                      keyword: 'propertyNames',
                      params: { propertyName: key12 },
                    };
                    if (vErrors === null) {
                      vErrors = [err93];
                    } else {
                      vErrors.push(err93);
                    }
                    errors++;
                  }
                }
              } else {
                const err94 = {
                  instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/set',
                  schemaPath: '#/properties/agents/additionalProperties/properties/set/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err94];
                } else {
                  vErrors.push(err94);
                }
                errors++;
              }
            }
            if (data27.tools !== undefined) {
              let data29 = data27.tools;
              if (data29 && typeof data29 == 'object' && !Array.isArray(data29)) {
                if (Object.keys(data29).length < 1) {
                  const err95 = {
                    instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools',
                    schemaPath: '#/properties/agents/additionalProperties/properties/tools/minProperties',
                    keyword: 'minProperties',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err95];
                  } else {
                    vErrors.push(err95);
                  }
                  errors++;
                }
                for (const key13 in data29) {
                  if (!(key13 === 'add' || key13 === 'only' || key13 === 'deny')) {
                    const err96 = {
                      instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools',
                      schemaPath: '#/properties/agents/additionalProperties/properties/tools/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key13 },
                    };
                    if (vErrors === null) {
                      vErrors = [err96];
                    } else {
                      vErrors.push(err96);
                    }
                    errors++;
                  }
                }
                if (data29.add !== undefined) {
                  let data30 = data29.add;
                  if (Array.isArray(data30)) {
                    if (data30.length > 512) {
                      const err97 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/add',
                        schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/add/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 512 },
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
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/add',
                        schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/add/minItems',
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
                    const len7 = data30.length;
                    for (let i7 = 0; i7 < len7; i7++) {
                      let data31 = data30[i7];
                      if (typeof data31 === 'string') {
                        if (data31.length > 1024) {
                          const err99 = {
                            instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/add/' + i7,
                            schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/add/items/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 1024 },
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
                            instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/add/' + i7,
                            schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/add/items/minLength',
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
                          instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/add/' + i7,
                          schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/add/items/type',
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
                  } else {
                    const err102 = {
                      instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/add',
                      schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/add/type',
                      keyword: 'type',
                      params: { type: 'array' },
                    };
                    if (vErrors === null) {
                      vErrors = [err102];
                    } else {
                      vErrors.push(err102);
                    }
                    errors++;
                  }
                }
                if (data29.only !== undefined) {
                  let data32 = data29.only;
                  if (Array.isArray(data32)) {
                    if (data32.length > 512) {
                      const err103 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/only',
                        schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/only/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 512 },
                      };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                    if (data32.length < 1) {
                      const err104 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/only',
                        schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/only/minItems',
                        keyword: 'minItems',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err104];
                      } else {
                        vErrors.push(err104);
                      }
                      errors++;
                    }
                    const len8 = data32.length;
                    for (let i8 = 0; i8 < len8; i8++) {
                      let data33 = data32[i8];
                      if (typeof data33 === 'string') {
                        if (data33.length > 1024) {
                          const err105 = {
                            instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/only/' + i8,
                            schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/only/items/maxLength',
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
                            instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/only/' + i8,
                            schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/only/items/minLength',
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
                          instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/only/' + i8,
                          schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/only/items/type',
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
                  } else {
                    const err108 = {
                      instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/only',
                      schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/only/type',
                      keyword: 'type',
                      params: { type: 'array' },
                    };
                    if (vErrors === null) {
                      vErrors = [err108];
                    } else {
                      vErrors.push(err108);
                    }
                    errors++;
                  }
                }
                if (data29.deny !== undefined) {
                  let data34 = data29.deny;
                  if (Array.isArray(data34)) {
                    if (data34.length > 512) {
                      const err109 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/deny',
                        schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/deny/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 512 },
                      };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                    if (data34.length < 1) {
                      const err110 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/deny',
                        schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/deny/minItems',
                        keyword: 'minItems',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err110];
                      } else {
                        vErrors.push(err110);
                      }
                      errors++;
                    }
                    const len9 = data34.length;
                    for (let i9 = 0; i9 < len9; i9++) {
                      let data35 = data34[i9];
                      if (typeof data35 === 'string') {
                        if (data35.length > 1024) {
                          const err111 = {
                            instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/deny/' + i9,
                            schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/deny/items/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 1024 },
                          };
                          if (vErrors === null) {
                            vErrors = [err111];
                          } else {
                            vErrors.push(err111);
                          }
                          errors++;
                        }
                        if (data35.length < 1) {
                          const err112 = {
                            instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/deny/' + i9,
                            schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/deny/items/minLength',
                            keyword: 'minLength',
                            params: { limit: 1 },
                          };
                          if (vErrors === null) {
                            vErrors = [err112];
                          } else {
                            vErrors.push(err112);
                          }
                          errors++;
                        }
                      } else {
                        const err113 = {
                          instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/deny/' + i9,
                          schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/deny/items/type',
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
                    }
                  } else {
                    const err114 = {
                      instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools/deny',
                      schemaPath: '#/properties/agents/additionalProperties/properties/tools/properties/deny/type',
                      keyword: 'type',
                      params: { type: 'array' },
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
                const err115 = {
                  instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/tools',
                  schemaPath: '#/properties/agents/additionalProperties/properties/tools/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err115];
                } else {
                  vErrors.push(err115);
                }
                errors++;
              }
            }
            if (data27.slots !== undefined) {
              let data36 = data27.slots;
              if (data36 && typeof data36 == 'object' && !Array.isArray(data36)) {
                if (Object.keys(data36).length > 64) {
                  const err116 = {
                    instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/slots',
                    schemaPath: '#/properties/agents/additionalProperties/properties/slots/maxProperties',
                    keyword: 'maxProperties',
                    params: { limit: 64 },
                  };
                  if (vErrors === null) {
                    vErrors = [err116];
                  } else {
                    vErrors.push(err116);
                  }
                  errors++;
                }
                for (const key14 in data36) {
                  let data37 = data36[key14];
                  if (typeof data37 === 'string') {
                    if (data37.length > 1000) {
                      const err117 = {
                        instancePath:
                          instancePath +
                          '/agents/' +
                          key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                          '/slots/' +
                          key14.replace(/~/g, '~0').replace(/\//g, '~1'),
                        schemaPath: '#/properties/agents/additionalProperties/properties/slots/additionalProperties/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 1000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err117];
                      } else {
                        vErrors.push(err117);
                      }
                      errors++;
                    }
                    if (data37.length < 1) {
                      const err118 = {
                        instancePath:
                          instancePath +
                          '/agents/' +
                          key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                          '/slots/' +
                          key14.replace(/~/g, '~0').replace(/\//g, '~1'),
                        schemaPath: '#/properties/agents/additionalProperties/properties/slots/additionalProperties/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err118];
                      } else {
                        vErrors.push(err118);
                      }
                      errors++;
                    }
                  } else {
                    const err119 = {
                      instancePath:
                        instancePath +
                        '/agents/' +
                        key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/slots/' +
                        key14.replace(/~/g, '~0').replace(/\//g, '~1'),
                      schemaPath: '#/properties/agents/additionalProperties/properties/slots/additionalProperties/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
              } else {
                const err120 = {
                  instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/slots',
                  schemaPath: '#/properties/agents/additionalProperties/properties/slots/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data27.omit !== undefined) {
              let data38 = data27.omit;
              if (Array.isArray(data38)) {
                if (data38.length > 500) {
                  const err121 = {
                    instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/omit',
                    schemaPath: '#/properties/agents/additionalProperties/properties/omit/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 500 },
                  };
                  if (vErrors === null) {
                    vErrors = [err121];
                  } else {
                    vErrors.push(err121);
                  }
                  errors++;
                }
                const len10 = data38.length;
                for (let i10 = 0; i10 < len10; i10++) {
                  let data39 = data38[i10];
                  const _errs105 = errors;
                  let valid40 = false;
                  const _errs106 = errors;
                  if (!(typeof data39 == 'number' && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
                    const err122 = {
                      instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/omit/' + i10,
                      schemaPath: '#/properties/agents/additionalProperties/properties/omit/items/anyOf/0/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                  if (typeof data39 == 'number' && isFinite(data39)) {
                    if (data39 < 1 || isNaN(data39)) {
                      const err123 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/omit/' + i10,
                        schemaPath: '#/properties/agents/additionalProperties/properties/omit/items/anyOf/0/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err123];
                      } else {
                        vErrors.push(err123);
                      }
                      errors++;
                    }
                  }
                  var _valid1 = _errs106 === errors;
                  valid40 = valid40 || _valid1;
                  const _errs108 = errors;
                  if (typeof data39 === 'string') {
                    if (data39.length > 32) {
                      const err124 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/omit/' + i10,
                        schemaPath: '#/properties/agents/additionalProperties/properties/omit/items/anyOf/1/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 32 },
                      };
                      if (vErrors === null) {
                        vErrors = [err124];
                      } else {
                        vErrors.push(err124);
                      }
                      errors++;
                    }
                    if (!pattern4.test(data39)) {
                      const err125 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/omit/' + i10,
                        schemaPath: '#/properties/agents/additionalProperties/properties/omit/items/anyOf/1/pattern',
                        keyword: 'pattern',
                        params: {
                          pattern:
                            '^(?:[1-9][0-9]*(?:\\.[1-9][0-9]*)?|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*|preamble|trailer)$',
                        },
                      };
                      if (vErrors === null) {
                        vErrors = [err125];
                      } else {
                        vErrors.push(err125);
                      }
                      errors++;
                    }
                  } else {
                    const err126 = {
                      instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/omit/' + i10,
                      schemaPath: '#/properties/agents/additionalProperties/properties/omit/items/anyOf/1/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err126];
                    } else {
                      vErrors.push(err126);
                    }
                    errors++;
                  }
                  var _valid1 = _errs108 === errors;
                  valid40 = valid40 || _valid1;
                  if (!valid40) {
                    const err127 = {
                      instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/omit/' + i10,
                      schemaPath: '#/properties/agents/additionalProperties/properties/omit/items/anyOf',
                      keyword: 'anyOf',
                      params: {},
                    };
                    if (vErrors === null) {
                      vErrors = [err127];
                    } else {
                      vErrors.push(err127);
                    }
                    errors++;
                  } else {
                    errors = _errs105;
                    if (vErrors !== null) {
                      if (_errs105) {
                        vErrors.length = _errs105;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err128 = {
                  instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/omit',
                  schemaPath: '#/properties/agents/additionalProperties/properties/omit/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data27.override !== undefined) {
              let data40 = data27.override;
              if (data40 && typeof data40 == 'object' && !Array.isArray(data40)) {
                if (Object.keys(data40).length > 500) {
                  const err129 = {
                    instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/override',
                    schemaPath: '#/properties/agents/additionalProperties/properties/override/maxProperties',
                    keyword: 'maxProperties',
                    params: { limit: 500 },
                  };
                  if (vErrors === null) {
                    vErrors = [err129];
                  } else {
                    vErrors.push(err129);
                  }
                  errors++;
                }
                for (const key15 in data40) {
                  const _errs112 = errors;
                  if (typeof key15 === 'string') {
                    if (key15.length > 32) {
                      const err130 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/override',
                        schemaPath: '#/properties/agents/additionalProperties/properties/override/propertyNames/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 32 },
                        propertyName: key15,
                      };
                      if (vErrors === null) {
                        vErrors = [err130];
                      } else {
                        vErrors.push(err130);
                      }
                      errors++;
                    }
                    if (!pattern5.test(key15)) {
                      const err131 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/override',
                        schemaPath: '#/properties/agents/additionalProperties/properties/override/propertyNames/pattern',
                        keyword: 'pattern',
                        params: {
                          pattern:
                            '^(?:[1-9][0-9]*\\.(?:[1-9][0-9]*|title|subtitle)|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*)$',
                        },
                        propertyName: key15,
                      };
                      if (vErrors === null) {
                        vErrors = [err131];
                      } else {
                        vErrors.push(err131);
                      }
                      errors++;
                    }
                  }
                  var valid41 = _errs112 === errors;
                  if (!valid41) {
                    const err132 = {
                      instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/override',
                      schemaPath: '#/properties/agents/additionalProperties/properties/override/propertyNames',
                      keyword: 'propertyNames',
                      params: { propertyName: key15 },
                    };
                    if (vErrors === null) {
                      vErrors = [err132];
                    } else {
                      vErrors.push(err132);
                    }
                    errors++;
                  }
                }
                for (const key16 in data40) {
                  let data41 = data40[key16];
                  if (typeof data41 === 'string') {
                    if (data41.length > 20000) {
                      const err133 = {
                        instancePath:
                          instancePath +
                          '/agents/' +
                          key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                          '/override/' +
                          key16.replace(/~/g, '~0').replace(/\//g, '~1'),
                        schemaPath: '#/properties/agents/additionalProperties/properties/override/additionalProperties/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 20000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err133];
                      } else {
                        vErrors.push(err133);
                      }
                      errors++;
                    }
                    if (data41.length < 1) {
                      const err134 = {
                        instancePath:
                          instancePath +
                          '/agents/' +
                          key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                          '/override/' +
                          key16.replace(/~/g, '~0').replace(/\//g, '~1'),
                        schemaPath: '#/properties/agents/additionalProperties/properties/override/additionalProperties/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err134];
                      } else {
                        vErrors.push(err134);
                      }
                      errors++;
                    }
                  } else {
                    const err135 = {
                      instancePath:
                        instancePath +
                        '/agents/' +
                        key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/override/' +
                        key16.replace(/~/g, '~0').replace(/\//g, '~1'),
                      schemaPath: '#/properties/agents/additionalProperties/properties/override/additionalProperties/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                }
              } else {
                const err136 = {
                  instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/override',
                  schemaPath: '#/properties/agents/additionalProperties/properties/override/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err136];
                } else {
                  vErrors.push(err136);
                }
                errors++;
              }
            }
            if (data27.append !== undefined) {
              let data42 = data27.append;
              if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
                if (Object.keys(data42).length > 200) {
                  const err137 = {
                    instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/append',
                    schemaPath: '#/properties/agents/additionalProperties/properties/append/maxProperties',
                    keyword: 'maxProperties',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
                for (const key17 in data42) {
                  const _errs118 = errors;
                  if (typeof key17 === 'string') {
                    if (key17.length > 32) {
                      const err138 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/append',
                        schemaPath: '#/properties/agents/additionalProperties/properties/append/propertyNames/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 32 },
                        propertyName: key17,
                      };
                      if (vErrors === null) {
                        vErrors = [err138];
                      } else {
                        vErrors.push(err138);
                      }
                      errors++;
                    }
                    if (!pattern6.test(key17)) {
                      const err139 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/append',
                        schemaPath: '#/properties/agents/additionalProperties/properties/append/propertyNames/pattern',
                        keyword: 'pattern',
                        params: { pattern: '^(?:[1-9][0-9]*|pre_execution|additional|violation_response)$' },
                        propertyName: key17,
                      };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                  }
                  var valid43 = _errs118 === errors;
                  if (!valid43) {
                    const err140 = {
                      instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/append',
                      schemaPath: '#/properties/agents/additionalProperties/properties/append/propertyNames',
                      keyword: 'propertyNames',
                      params: { propertyName: key17 },
                    };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                }
                for (const key18 in data42) {
                  let data43 = data42[key18];
                  if (Array.isArray(data43)) {
                    if (data43.length > 200) {
                      const err141 = {
                        instancePath:
                          instancePath +
                          '/agents/' +
                          key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                          '/append/' +
                          key18.replace(/~/g, '~0').replace(/\//g, '~1'),
                        schemaPath: '#/properties/agents/additionalProperties/properties/append/additionalProperties/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 200 },
                      };
                      if (vErrors === null) {
                        vErrors = [err141];
                      } else {
                        vErrors.push(err141);
                      }
                      errors++;
                    }
                    const len11 = data43.length;
                    for (let i11 = 0; i11 < len11; i11++) {
                      let data44 = data43[i11];
                      if (typeof data44 === 'string') {
                        if (data44.length > 20000) {
                          const err142 = {
                            instancePath:
                              instancePath +
                              '/agents/' +
                              key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                              '/append/' +
                              key18.replace(/~/g, '~0').replace(/\//g, '~1') +
                              '/' +
                              i11,
                            schemaPath: '#/properties/agents/additionalProperties/properties/append/additionalProperties/items/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 20000 },
                          };
                          if (vErrors === null) {
                            vErrors = [err142];
                          } else {
                            vErrors.push(err142);
                          }
                          errors++;
                        }
                        if (data44.length < 1) {
                          const err143 = {
                            instancePath:
                              instancePath +
                              '/agents/' +
                              key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                              '/append/' +
                              key18.replace(/~/g, '~0').replace(/\//g, '~1') +
                              '/' +
                              i11,
                            schemaPath: '#/properties/agents/additionalProperties/properties/append/additionalProperties/items/minLength',
                            keyword: 'minLength',
                            params: { limit: 1 },
                          };
                          if (vErrors === null) {
                            vErrors = [err143];
                          } else {
                            vErrors.push(err143);
                          }
                          errors++;
                        }
                      } else {
                        const err144 = {
                          instancePath:
                            instancePath +
                            '/agents/' +
                            key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                            '/append/' +
                            key18.replace(/~/g, '~0').replace(/\//g, '~1') +
                            '/' +
                            i11,
                          schemaPath: '#/properties/agents/additionalProperties/properties/append/additionalProperties/items/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err144];
                        } else {
                          vErrors.push(err144);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err145 = {
                      instancePath:
                        instancePath +
                        '/agents/' +
                        key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                        '/append/' +
                        key18.replace(/~/g, '~0').replace(/\//g, '~1'),
                      schemaPath: '#/properties/agents/additionalProperties/properties/append/additionalProperties/type',
                      keyword: 'type',
                      params: { type: 'array' },
                    };
                    if (vErrors === null) {
                      vErrors = [err145];
                    } else {
                      vErrors.push(err145);
                    }
                    errors++;
                  }
                }
              } else {
                const err146 = {
                  instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/append',
                  schemaPath: '#/properties/agents/additionalProperties/properties/append/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
            }
            if (data27.extra !== undefined) {
              let data45 = data27.extra;
              if (Array.isArray(data45)) {
                if (data45.length > 200) {
                  const err147 = {
                    instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra',
                    schemaPath: '#/properties/agents/additionalProperties/properties/extra/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err147];
                  } else {
                    vErrors.push(err147);
                  }
                  errors++;
                }
                const len12 = data45.length;
                for (let i12 = 0; i12 < len12; i12++) {
                  let data46 = data45[i12];
                  if (data46 && typeof data46 == 'object' && !Array.isArray(data46)) {
                    if (data46.n === undefined) {
                      const err148 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12,
                        schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'n' },
                      };
                      if (vErrors === null) {
                        vErrors = [err148];
                      } else {
                        vErrors.push(err148);
                      }
                      errors++;
                    }
                    if (data46.title === undefined) {
                      const err149 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12,
                        schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'title' },
                      };
                      if (vErrors === null) {
                        vErrors = [err149];
                      } else {
                        vErrors.push(err149);
                      }
                      errors++;
                    }
                    if (data46.body === undefined) {
                      const err150 = {
                        instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12,
                        schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/required',
                        keyword: 'required',
                        params: { missingProperty: 'body' },
                      };
                      if (vErrors === null) {
                        vErrors = [err150];
                      } else {
                        vErrors.push(err150);
                      }
                      errors++;
                    }
                    for (const key19 in data46) {
                      if (!(key19 === 'n' || key19 === 'title' || key19 === 'subtitle' || key19 === 'body')) {
                        const err151 = {
                          instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12,
                          schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/additionalProperties',
                          keyword: 'additionalProperties',
                          params: { additionalProperty: key19 },
                        };
                        if (vErrors === null) {
                          vErrors = [err151];
                        } else {
                          vErrors.push(err151);
                        }
                        errors++;
                      }
                    }
                    if (data46.n !== undefined) {
                      let data47 = data46.n;
                      if (!(typeof data47 == 'number' && !(data47 % 1) && !isNaN(data47) && isFinite(data47))) {
                        const err152 = {
                          instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12 + '/n',
                          schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/properties/n/type',
                          keyword: 'type',
                          params: { type: 'integer' },
                        };
                        if (vErrors === null) {
                          vErrors = [err152];
                        } else {
                          vErrors.push(err152);
                        }
                        errors++;
                      }
                      if (typeof data47 == 'number' && isFinite(data47)) {
                        if (data47 > 999 || isNaN(data47)) {
                          const err153 = {
                            instancePath:
                              instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12 + '/n',
                            schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/properties/n/maximum',
                            keyword: 'maximum',
                            params: { comparison: '<=', limit: 999 },
                          };
                          if (vErrors === null) {
                            vErrors = [err153];
                          } else {
                            vErrors.push(err153);
                          }
                          errors++;
                        }
                        if (data47 < 1 || isNaN(data47)) {
                          const err154 = {
                            instancePath:
                              instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12 + '/n',
                            schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/properties/n/minimum',
                            keyword: 'minimum',
                            params: { comparison: '>=', limit: 1 },
                          };
                          if (vErrors === null) {
                            vErrors = [err154];
                          } else {
                            vErrors.push(err154);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data46.title !== undefined) {
                      let data48 = data46.title;
                      if (typeof data48 === 'string') {
                        if (data48.length > 200) {
                          const err155 = {
                            instancePath:
                              instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12 + '/title',
                            schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/properties/title/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 200 },
                          };
                          if (vErrors === null) {
                            vErrors = [err155];
                          } else {
                            vErrors.push(err155);
                          }
                          errors++;
                        }
                        if (data48.length < 1) {
                          const err156 = {
                            instancePath:
                              instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12 + '/title',
                            schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/properties/title/minLength',
                            keyword: 'minLength',
                            params: { limit: 1 },
                          };
                          if (vErrors === null) {
                            vErrors = [err156];
                          } else {
                            vErrors.push(err156);
                          }
                          errors++;
                        }
                      } else {
                        const err157 = {
                          instancePath:
                            instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12 + '/title',
                          schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/properties/title/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err157];
                        } else {
                          vErrors.push(err157);
                        }
                        errors++;
                      }
                    }
                    if (data46.subtitle !== undefined) {
                      let data49 = data46.subtitle;
                      if (typeof data49 === 'string') {
                        if (data49.length > 200) {
                          const err158 = {
                            instancePath:
                              instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12 + '/subtitle',
                            schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/properties/subtitle/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 200 },
                          };
                          if (vErrors === null) {
                            vErrors = [err158];
                          } else {
                            vErrors.push(err158);
                          }
                          errors++;
                        }
                        if (data49.length < 1) {
                          const err159 = {
                            instancePath:
                              instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12 + '/subtitle',
                            schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/properties/subtitle/minLength',
                            keyword: 'minLength',
                            params: { limit: 1 },
                          };
                          if (vErrors === null) {
                            vErrors = [err159];
                          } else {
                            vErrors.push(err159);
                          }
                          errors++;
                        }
                      } else {
                        const err160 = {
                          instancePath:
                            instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12 + '/subtitle',
                          schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/properties/subtitle/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err160];
                        } else {
                          vErrors.push(err160);
                        }
                        errors++;
                      }
                    }
                    if (data46.body !== undefined) {
                      let data50 = data46.body;
                      if (Array.isArray(data50)) {
                        if (data50.length > 200) {
                          const err161 = {
                            instancePath:
                              instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12 + '/body',
                            schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/properties/body/maxItems',
                            keyword: 'maxItems',
                            params: { limit: 200 },
                          };
                          if (vErrors === null) {
                            vErrors = [err161];
                          } else {
                            vErrors.push(err161);
                          }
                          errors++;
                        }
                        const len13 = data50.length;
                        for (let i13 = 0; i13 < len13; i13++) {
                          let data51 = data50[i13];
                          if (typeof data51 === 'string') {
                            if (data51.length > 20000) {
                              const err162 = {
                                instancePath:
                                  instancePath +
                                  '/agents/' +
                                  key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/extra/' +
                                  i12 +
                                  '/body/' +
                                  i13,
                                schemaPath:
                                  '#/properties/agents/additionalProperties/properties/extra/items/properties/body/items/maxLength',
                                keyword: 'maxLength',
                                params: { limit: 20000 },
                              };
                              if (vErrors === null) {
                                vErrors = [err162];
                              } else {
                                vErrors.push(err162);
                              }
                              errors++;
                            }
                            if (data51.length < 1) {
                              const err163 = {
                                instancePath:
                                  instancePath +
                                  '/agents/' +
                                  key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/extra/' +
                                  i12 +
                                  '/body/' +
                                  i13,
                                schemaPath:
                                  '#/properties/agents/additionalProperties/properties/extra/items/properties/body/items/minLength',
                                keyword: 'minLength',
                                params: { limit: 1 },
                              };
                              if (vErrors === null) {
                                vErrors = [err163];
                              } else {
                                vErrors.push(err163);
                              }
                              errors++;
                            }
                          } else {
                            const err164 = {
                              instancePath:
                                instancePath +
                                '/agents/' +
                                key10.replace(/~/g, '~0').replace(/\//g, '~1') +
                                '/extra/' +
                                i12 +
                                '/body/' +
                                i13,
                              schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/properties/body/items/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            };
                            if (vErrors === null) {
                              vErrors = [err164];
                            } else {
                              vErrors.push(err164);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err165 = {
                          instancePath:
                            instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12 + '/body',
                          schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/properties/body/type',
                          keyword: 'type',
                          params: { type: 'array' },
                        };
                        if (vErrors === null) {
                          vErrors = [err165];
                        } else {
                          vErrors.push(err165);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err166 = {
                      instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra/' + i12,
                      schemaPath: '#/properties/agents/additionalProperties/properties/extra/items/type',
                      keyword: 'type',
                      params: { type: 'object' },
                    };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                }
              } else {
                const err167 = {
                  instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1') + '/extra',
                  schemaPath: '#/properties/agents/additionalProperties/properties/extra/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err167];
                } else {
                  vErrors.push(err167);
                }
                errors++;
              }
            }
          } else {
            const err168 = {
              instancePath: instancePath + '/agents/' + key10.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/agents/additionalProperties/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err168];
            } else {
              vErrors.push(err168);
            }
            errors++;
          }
        }
      } else {
        const err169 = {
          instancePath: instancePath + '/agents',
          schemaPath: '#/properties/agents/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err169];
        } else {
          vErrors.push(err169);
        }
        errors++;
      }
    }
  } else {
    const err170 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err170];
    } else {
      vErrors.push(err170);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const expected: Readonly<Record<string, string>> = {
  '#/properties/every': 'a mapping of changes',
  '#/properties/every/properties/set': 'a mapping of settings',
  '#/properties/every/properties/set/propertyNames': "a setting; the name is the agent's own, tools stand under `tools`",
  '#/properties/every/properties/tools': 'a mapping with `add`, `only` or `deny`',
  '#/properties/every/properties/tools/properties/add': 'a list of tool names',
  '#/properties/every/properties/tools/properties/add/items': 'the name of a tool',
  '#/properties/every/properties/tools/properties/only': 'a list of tool names',
  '#/properties/every/properties/tools/properties/only/items': 'the name of a tool',
  '#/properties/every/properties/tools/properties/deny': 'a list of tool names',
  '#/properties/every/properties/tools/properties/deny/items': 'the name of a tool',
  '#/properties/every/properties/slots': 'a mapping of slot names to words',
  '#/properties/every/properties/slots/additionalProperties': 'a text',
  '#/properties/every/properties/omit': 'a list of rule numbers and items such as `"11.3"`',
  '#/properties/every/properties/omit/items': 'a rule number or an item such as `"11.3"`',
  '#/properties/every/properties/override': 'a mapping of items such as `"1.2"` to texts',
  '#/properties/every/properties/override/propertyNames': 'an item such as `"1.2"`',
  '#/properties/every/properties/override/additionalProperties': 'a text',
  '#/properties/every/properties/append': 'a mapping of rule numbers to lists of texts',
  '#/properties/every/properties/append/propertyNames': 'the number of a rule',
  '#/properties/every/properties/append/additionalProperties': 'a list of texts',
  '#/properties/every/properties/append/additionalProperties/items': 'a text',
  '#/properties/every/properties/extra': 'a list of rules',
  '#/properties/every/properties/extra/items': 'a rule with `n`, `title` and `body`',
  '#/properties/every/properties/extra/items/properties/n': 'a whole number from 1',
  '#/properties/every/properties/extra/items/properties/body': 'a list of texts',
  '#/properties/every/properties/extra/items/properties/body/items': 'a text',
  '#/properties/agents': 'a mapping of agent names',
  '#/properties/agents/additionalProperties': 'a mapping of changes',
  '#/properties/agents/additionalProperties/properties/set': 'a mapping of settings',
  '#/properties/agents/additionalProperties/properties/set/propertyNames':
    "a setting; the name is the agent's own, tools stand under `tools`",
  '#/properties/agents/additionalProperties/properties/tools': 'a mapping with `add`, `only` or `deny`',
  '#/properties/agents/additionalProperties/properties/tools/properties/add': 'a list of tool names',
  '#/properties/agents/additionalProperties/properties/tools/properties/add/items': 'the name of a tool',
  '#/properties/agents/additionalProperties/properties/tools/properties/only': 'a list of tool names',
  '#/properties/agents/additionalProperties/properties/tools/properties/only/items': 'the name of a tool',
  '#/properties/agents/additionalProperties/properties/tools/properties/deny': 'a list of tool names',
  '#/properties/agents/additionalProperties/properties/tools/properties/deny/items': 'the name of a tool',
  '#/properties/agents/additionalProperties/properties/slots': 'a mapping of slot names to words',
  '#/properties/agents/additionalProperties/properties/slots/additionalProperties': 'a text',
  '#/properties/agents/additionalProperties/properties/omit': 'a list of rule numbers and items such as `"11.3"`',
  '#/properties/agents/additionalProperties/properties/omit/items': 'a rule number or an item such as `"11.3"`',
  '#/properties/agents/additionalProperties/properties/override': 'a mapping of items such as `"1.2"` to texts',
  '#/properties/agents/additionalProperties/properties/override/propertyNames': 'an item such as `"1.2"`',
  '#/properties/agents/additionalProperties/properties/override/additionalProperties': 'a text',
  '#/properties/agents/additionalProperties/properties/append': 'a mapping of rule numbers to lists of texts',
  '#/properties/agents/additionalProperties/properties/append/propertyNames': 'the number of a rule',
  '#/properties/agents/additionalProperties/properties/append/additionalProperties': 'a list of texts',
  '#/properties/agents/additionalProperties/properties/append/additionalProperties/items': 'a text',
  '#/properties/agents/additionalProperties/properties/extra': 'a list of rules',
  '#/properties/agents/additionalProperties/properties/extra/items': 'a rule with `n`, `title` and `body`',
  '#/properties/agents/additionalProperties/properties/extra/items/properties/n': 'a whole number from 1',
  '#/properties/agents/additionalProperties/properties/extra/items/properties/body': 'a list of texts',
  '#/properties/agents/additionalProperties/properties/extra/items/properties/body/items': 'a text',
};
const keys: Readonly<Record<string, readonly string[]>> = {
  '#': ['$schema', 'every', 'agents'],
  '#/properties/every': ['set', 'tools', 'slots', 'omit', 'override', 'append', 'extra'],
  '#/properties/every/properties/tools': ['add', 'only', 'deny'],
  '#/properties/every/properties/extra/items': ['n', 'title', 'subtitle', 'body'],
  '#/properties/agents/additionalProperties': ['set', 'tools', 'slots', 'omit', 'override', 'append', 'extra'],
  '#/properties/agents/additionalProperties/properties/tools': ['add', 'only', 'deny'],
  '#/properties/agents/additionalProperties/properties/extra/items': ['n', 'title', 'subtitle', 'body'],
};

/** The compiled schema. */
export const compiledSchema: CompiledSchema = { validate: validate20, expected, keys };
