// @ts-nocheck: compiled from the schema by `npm run generate`.
import type { CompiledSchema } from '../../validate/compiled-schema.ts';

const schema31 = {
  type: 'object',
  required: ['name', 'version'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string', maxLength: 2048 },
    name: { type: 'string', maxLength: 64, pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
    version: { type: 'string', maxLength: 32, pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
    extends: { type: 'string', minLength: 1, maxLength: 64 },
    slots: {
      type: 'object',
      maxProperties: 64,
      propertyNames: { maxLength: 64, pattern: '^[A-Za-z][A-Za-z0-9_]*$' },
      additionalProperties: {
        type: 'object',
        required: ['description'],
        additionalProperties: false,
        properties: { default: { type: 'string', maxLength: 1000 }, description: { type: 'string', minLength: 1, maxLength: 1000 } },
      },
    },
    tools: {
      type: 'object',
      minProperties: 1,
      additionalProperties: false,
      properties: {
        add: { type: 'array', minItems: 1, maxItems: 512, items: { type: 'string', minLength: 1, maxLength: 1024 } },
        deny: { type: 'array', minItems: 1, maxItems: 512, items: { type: 'string', minLength: 1, maxLength: 1024 } },
      },
    },
    omit: {
      type: 'array',
      maxItems: 500,
      items: {
        anyOf: [
          { type: 'integer', minimum: 1 },
          {
            type: 'string',
            maxLength: 32,
            pattern: '^(?:[1-9][0-9]*(?:\\.[1-9][0-9]*)?|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*|preamble|trailer)$',
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
    preamble: { type: 'string', minLength: 1, maxLength: 20000 },
    pre_execution: { type: 'array', maxItems: 200, items: { type: 'string', minLength: 1, maxLength: 20000 } },
    rules: {
      type: 'array',
      minItems: 1,
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
    additional: { type: 'array', maxItems: 200, items: { type: 'string', minLength: 1, maxLength: 20000 } },
    violation_response: { type: 'array', maxItems: 200, items: { type: 'string', minLength: 1, maxLength: 20000 } },
    trailer: { type: 'string', minLength: 1, maxLength: 20000 },
    layout: { type: 'string', minLength: 1, maxLength: 1000000 },
  },
};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp('^[a-z0-9]+(?:-[a-z0-9]+)*$', 'u');
const pattern5 = new RegExp('^[0-9]+\\.[0-9]+\\.[0-9]+$', 'u');
const pattern6 = new RegExp('^[A-Za-z][A-Za-z0-9_]*$', 'u');
const pattern7 = new RegExp(
  '^(?:[1-9][0-9]*(?:\\.[1-9][0-9]*)?|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*|preamble|trailer)$',
  'u',
);
const pattern8 = new RegExp(
  '^(?:[1-9][0-9]*\\.(?:[1-9][0-9]*|title|subtitle)|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*)$',
  'u',
);
const pattern9 = new RegExp('^(?:[1-9][0-9]*|pre_execution|additional|violation_response)$', 'u');

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
    if (data.name === undefined) {
      const err0 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.version === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'version' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
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
    if (data.name !== undefined) {
      let data1 = data.name;
      if (typeof data1 === 'string') {
        if (data1.length > 64) {
          const err5 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern4.test(data1)) {
          const err6 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/pattern',
            keyword: 'pattern',
            params: { pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.version !== undefined) {
      let data2 = data.version;
      if (typeof data2 === 'string') {
        if (data2.length > 32) {
          const err8 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/maxLength',
            keyword: 'maxLength',
            params: { limit: 32 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (!pattern5.test(data2)) {
          const err9 = {
            instancePath: instancePath + '/version',
            schemaPath: '#/properties/version/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9]+\\.[0-9]+\\.[0-9]+$' },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/version',
          schemaPath: '#/properties/version/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.extends !== undefined) {
      let data3 = data.extends;
      if (typeof data3 === 'string') {
        if (data3.length > 64) {
          const err11 = {
            instancePath: instancePath + '/extends',
            schemaPath: '#/properties/extends/maxLength',
            keyword: 'maxLength',
            params: { limit: 64 },
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err12 = {
            instancePath: instancePath + '/extends',
            schemaPath: '#/properties/extends/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
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
          instancePath: instancePath + '/extends',
          schemaPath: '#/properties/extends/type',
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
    if (data.slots !== undefined) {
      let data4 = data.slots;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (Object.keys(data4).length > 64) {
          const err14 = {
            instancePath: instancePath + '/slots',
            schemaPath: '#/properties/slots/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 64 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key1 in data4) {
          const _errs12 = errors;
          if (typeof key1 === 'string') {
            if (key1.length > 64) {
              const err15 = {
                instancePath: instancePath + '/slots',
                schemaPath: '#/properties/slots/propertyNames/maxLength',
                keyword: 'maxLength',
                params: { limit: 64 },
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (!pattern6.test(key1)) {
              const err16 = {
                instancePath: instancePath + '/slots',
                schemaPath: '#/properties/slots/propertyNames/pattern',
                keyword: 'pattern',
                params: { pattern: '^[A-Za-z][A-Za-z0-9_]*$' },
                propertyName: key1,
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
          var valid1 = _errs12 === errors;
          if (!valid1) {
            const err17 = {
              instancePath: instancePath + '/slots',
              schemaPath: '#/properties/slots/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key1 },
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        for (const key2 in data4) {
          let data5 = data4[key2];
          if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
            if (data5.description === undefined) {
              const err18 = {
                instancePath: instancePath + '/slots/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/slots/additionalProperties/required',
                keyword: 'required',
                params: { missingProperty: 'description' },
              };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            for (const key3 in data5) {
              if (!(key3 === 'default' || key3 === 'description')) {
                const err19 = {
                  instancePath: instancePath + '/slots/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/slots/additionalProperties/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data5.default !== undefined) {
              let data6 = data5.default;
              if (typeof data6 === 'string') {
                if (data6.length > 1000) {
                  const err20 = {
                    instancePath: instancePath + '/slots/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/default',
                    schemaPath: '#/properties/slots/additionalProperties/properties/default/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 1000 },
                  };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = {
                  instancePath: instancePath + '/slots/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/default',
                  schemaPath: '#/properties/slots/additionalProperties/properties/default/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data5.description !== undefined) {
              let data7 = data5.description;
              if (typeof data7 === 'string') {
                if (data7.length > 1000) {
                  const err22 = {
                    instancePath: instancePath + '/slots/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/description',
                    schemaPath: '#/properties/slots/additionalProperties/properties/description/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 1000 },
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
                    instancePath: instancePath + '/slots/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/description',
                    schemaPath: '#/properties/slots/additionalProperties/properties/description/minLength',
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
                  instancePath: instancePath + '/slots/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/description',
                  schemaPath: '#/properties/slots/additionalProperties/properties/description/type',
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
              instancePath: instancePath + '/slots/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/slots/additionalProperties/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = {
          instancePath: instancePath + '/slots',
          schemaPath: '#/properties/slots/type',
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
    if (data.tools !== undefined) {
      let data8 = data.tools;
      if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
        if (Object.keys(data8).length < 1) {
          const err27 = {
            instancePath: instancePath + '/tools',
            schemaPath: '#/properties/tools/minProperties',
            keyword: 'minProperties',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key4 in data8) {
          if (!(key4 === 'add' || key4 === 'deny')) {
            const err28 = {
              instancePath: instancePath + '/tools',
              schemaPath: '#/properties/tools/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key4 },
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data8.add !== undefined) {
          let data9 = data8.add;
          if (Array.isArray(data9)) {
            if (data9.length > 512) {
              const err29 = {
                instancePath: instancePath + '/tools/add',
                schemaPath: '#/properties/tools/properties/add/maxItems',
                keyword: 'maxItems',
                params: { limit: 512 },
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data9.length < 1) {
              const err30 = {
                instancePath: instancePath + '/tools/add',
                schemaPath: '#/properties/tools/properties/add/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            const len0 = data9.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data10 = data9[i0];
              if (typeof data10 === 'string') {
                if (data10.length > 1024) {
                  const err31 = {
                    instancePath: instancePath + '/tools/add/' + i0,
                    schemaPath: '#/properties/tools/properties/add/items/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 1024 },
                  };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (data10.length < 1) {
                  const err32 = {
                    instancePath: instancePath + '/tools/add/' + i0,
                    schemaPath: '#/properties/tools/properties/add/items/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = {
                  instancePath: instancePath + '/tools/add/' + i0,
                  schemaPath: '#/properties/tools/properties/add/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
          } else {
            const err34 = {
              instancePath: instancePath + '/tools/add',
              schemaPath: '#/properties/tools/properties/add/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data8.deny !== undefined) {
          let data11 = data8.deny;
          if (Array.isArray(data11)) {
            if (data11.length > 512) {
              const err35 = {
                instancePath: instancePath + '/tools/deny',
                schemaPath: '#/properties/tools/properties/deny/maxItems',
                keyword: 'maxItems',
                params: { limit: 512 },
              };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data11.length < 1) {
              const err36 = {
                instancePath: instancePath + '/tools/deny',
                schemaPath: '#/properties/tools/properties/deny/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            const len1 = data11.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data12 = data11[i1];
              if (typeof data12 === 'string') {
                if (data12.length > 1024) {
                  const err37 = {
                    instancePath: instancePath + '/tools/deny/' + i1,
                    schemaPath: '#/properties/tools/properties/deny/items/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 1024 },
                  };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (data12.length < 1) {
                  const err38 = {
                    instancePath: instancePath + '/tools/deny/' + i1,
                    schemaPath: '#/properties/tools/properties/deny/items/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = {
                  instancePath: instancePath + '/tools/deny/' + i1,
                  schemaPath: '#/properties/tools/properties/deny/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = {
              instancePath: instancePath + '/tools/deny',
              schemaPath: '#/properties/tools/properties/deny/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = {
          instancePath: instancePath + '/tools',
          schemaPath: '#/properties/tools/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.omit !== undefined) {
      let data13 = data.omit;
      if (Array.isArray(data13)) {
        if (data13.length > 500) {
          const err42 = {
            instancePath: instancePath + '/omit',
            schemaPath: '#/properties/omit/maxItems',
            keyword: 'maxItems',
            params: { limit: 500 },
          };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        const len2 = data13.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data14 = data13[i2];
          const _errs35 = errors;
          let valid11 = false;
          const _errs36 = errors;
          if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            const err43 = {
              instancePath: instancePath + '/omit/' + i2,
              schemaPath: '#/properties/omit/items/anyOf/0/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (typeof data14 == 'number' && isFinite(data14)) {
            if (data14 < 1 || isNaN(data14)) {
              const err44 = {
                instancePath: instancePath + '/omit/' + i2,
                schemaPath: '#/properties/omit/items/anyOf/0/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
          var _valid0 = _errs36 === errors;
          valid11 = valid11 || _valid0;
          const _errs38 = errors;
          if (typeof data14 === 'string') {
            if (data14.length > 32) {
              const err45 = {
                instancePath: instancePath + '/omit/' + i2,
                schemaPath: '#/properties/omit/items/anyOf/1/maxLength',
                keyword: 'maxLength',
                params: { limit: 32 },
              };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
            if (!pattern7.test(data14)) {
              const err46 = {
                instancePath: instancePath + '/omit/' + i2,
                schemaPath: '#/properties/omit/items/anyOf/1/pattern',
                keyword: 'pattern',
                params: {
                  pattern:
                    '^(?:[1-9][0-9]*(?:\\.[1-9][0-9]*)?|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*|preamble|trailer)$',
                },
              };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
          } else {
            const err47 = {
              instancePath: instancePath + '/omit/' + i2,
              schemaPath: '#/properties/omit/items/anyOf/1/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err47];
            } else {
              vErrors.push(err47);
            }
            errors++;
          }
          var _valid0 = _errs38 === errors;
          valid11 = valid11 || _valid0;
          if (!valid11) {
            const err48 = {
              instancePath: instancePath + '/omit/' + i2,
              schemaPath: '#/properties/omit/items/anyOf',
              keyword: 'anyOf',
              params: {},
            };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          } else {
            errors = _errs35;
            if (vErrors !== null) {
              if (_errs35) {
                vErrors.length = _errs35;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err49 = {
          instancePath: instancePath + '/omit',
          schemaPath: '#/properties/omit/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.override !== undefined) {
      let data15 = data.override;
      if (data15 && typeof data15 == 'object' && !Array.isArray(data15)) {
        if (Object.keys(data15).length > 500) {
          const err50 = {
            instancePath: instancePath + '/override',
            schemaPath: '#/properties/override/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 500 },
          };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
        for (const key5 in data15) {
          const _errs42 = errors;
          if (typeof key5 === 'string') {
            if (key5.length > 32) {
              const err51 = {
                instancePath: instancePath + '/override',
                schemaPath: '#/properties/override/propertyNames/maxLength',
                keyword: 'maxLength',
                params: { limit: 32 },
                propertyName: key5,
              };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            if (!pattern8.test(key5)) {
              const err52 = {
                instancePath: instancePath + '/override',
                schemaPath: '#/properties/override/propertyNames/pattern',
                keyword: 'pattern',
                params: {
                  pattern:
                    '^(?:[1-9][0-9]*\\.(?:[1-9][0-9]*|title|subtitle)|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*)$',
                },
                propertyName: key5,
              };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
          }
          var valid12 = _errs42 === errors;
          if (!valid12) {
            const err53 = {
              instancePath: instancePath + '/override',
              schemaPath: '#/properties/override/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key5 },
            };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
        for (const key6 in data15) {
          let data16 = data15[key6];
          if (typeof data16 === 'string') {
            if (data16.length > 20000) {
              const err54 = {
                instancePath: instancePath + '/override/' + key6.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/override/additionalProperties/maxLength',
                keyword: 'maxLength',
                params: { limit: 20000 },
              };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
            if (data16.length < 1) {
              const err55 = {
                instancePath: instancePath + '/override/' + key6.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/override/additionalProperties/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
          } else {
            const err56 = {
              instancePath: instancePath + '/override/' + key6.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/override/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err56];
            } else {
              vErrors.push(err56);
            }
            errors++;
          }
        }
      } else {
        const err57 = {
          instancePath: instancePath + '/override',
          schemaPath: '#/properties/override/type',
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
    if (data.append !== undefined) {
      let data17 = data.append;
      if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
        if (Object.keys(data17).length > 200) {
          const err58 = {
            instancePath: instancePath + '/append',
            schemaPath: '#/properties/append/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
        for (const key7 in data17) {
          const _errs48 = errors;
          if (typeof key7 === 'string') {
            if (key7.length > 32) {
              const err59 = {
                instancePath: instancePath + '/append',
                schemaPath: '#/properties/append/propertyNames/maxLength',
                keyword: 'maxLength',
                params: { limit: 32 },
                propertyName: key7,
              };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (!pattern9.test(key7)) {
              const err60 = {
                instancePath: instancePath + '/append',
                schemaPath: '#/properties/append/propertyNames/pattern',
                keyword: 'pattern',
                params: { pattern: '^(?:[1-9][0-9]*|pre_execution|additional|violation_response)$' },
                propertyName: key7,
              };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
          var valid14 = _errs48 === errors;
          if (!valid14) {
            const err61 = {
              instancePath: instancePath + '/append',
              schemaPath: '#/properties/append/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key7 },
            };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        for (const key8 in data17) {
          let data18 = data17[key8];
          if (Array.isArray(data18)) {
            if (data18.length > 200) {
              const err62 = {
                instancePath: instancePath + '/append/' + key8.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/append/additionalProperties/maxItems',
                keyword: 'maxItems',
                params: { limit: 200 },
              };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            const len3 = data18.length;
            for (let i3 = 0; i3 < len3; i3++) {
              let data19 = data18[i3];
              if (typeof data19 === 'string') {
                if (data19.length > 20000) {
                  const err63 = {
                    instancePath: instancePath + '/append/' + key8.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i3,
                    schemaPath: '#/properties/append/additionalProperties/items/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 20000 },
                  };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                if (data19.length < 1) {
                  const err64 = {
                    instancePath: instancePath + '/append/' + key8.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i3,
                    schemaPath: '#/properties/append/additionalProperties/items/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
              } else {
                const err65 = {
                  instancePath: instancePath + '/append/' + key8.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i3,
                  schemaPath: '#/properties/append/additionalProperties/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
          } else {
            const err66 = {
              instancePath: instancePath + '/append/' + key8.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/append/additionalProperties/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = {
          instancePath: instancePath + '/append',
          schemaPath: '#/properties/append/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.preamble !== undefined) {
      let data20 = data.preamble;
      if (typeof data20 === 'string') {
        if (data20.length > 20000) {
          const err68 = {
            instancePath: instancePath + '/preamble',
            schemaPath: '#/properties/preamble/maxLength',
            keyword: 'maxLength',
            params: { limit: 20000 },
          };
          if (vErrors === null) {
            vErrors = [err68];
          } else {
            vErrors.push(err68);
          }
          errors++;
        }
        if (data20.length < 1) {
          const err69 = {
            instancePath: instancePath + '/preamble',
            schemaPath: '#/properties/preamble/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
      } else {
        const err70 = {
          instancePath: instancePath + '/preamble',
          schemaPath: '#/properties/preamble/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.pre_execution !== undefined) {
      let data21 = data.pre_execution;
      if (Array.isArray(data21)) {
        if (data21.length > 200) {
          const err71 = {
            instancePath: instancePath + '/pre_execution',
            schemaPath: '#/properties/pre_execution/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
        const len4 = data21.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data22 = data21[i4];
          if (typeof data22 === 'string') {
            if (data22.length > 20000) {
              const err72 = {
                instancePath: instancePath + '/pre_execution/' + i4,
                schemaPath: '#/properties/pre_execution/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 20000 },
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
                instancePath: instancePath + '/pre_execution/' + i4,
                schemaPath: '#/properties/pre_execution/items/minLength',
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
              instancePath: instancePath + '/pre_execution/' + i4,
              schemaPath: '#/properties/pre_execution/items/type',
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
      } else {
        const err75 = {
          instancePath: instancePath + '/pre_execution',
          schemaPath: '#/properties/pre_execution/type',
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
    if (data.rules !== undefined) {
      let data23 = data.rules;
      if (Array.isArray(data23)) {
        if (data23.length > 200) {
          const err76 = {
            instancePath: instancePath + '/rules',
            schemaPath: '#/properties/rules/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err76];
          } else {
            vErrors.push(err76);
          }
          errors++;
        }
        if (data23.length < 1) {
          const err77 = {
            instancePath: instancePath + '/rules',
            schemaPath: '#/properties/rules/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        const len5 = data23.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data24 = data23[i5];
          if (data24 && typeof data24 == 'object' && !Array.isArray(data24)) {
            if (data24.n === undefined) {
              const err78 = {
                instancePath: instancePath + '/rules/' + i5,
                schemaPath: '#/properties/rules/items/required',
                keyword: 'required',
                params: { missingProperty: 'n' },
              };
              if (vErrors === null) {
                vErrors = [err78];
              } else {
                vErrors.push(err78);
              }
              errors++;
            }
            if (data24.title === undefined) {
              const err79 = {
                instancePath: instancePath + '/rules/' + i5,
                schemaPath: '#/properties/rules/items/required',
                keyword: 'required',
                params: { missingProperty: 'title' },
              };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (data24.body === undefined) {
              const err80 = {
                instancePath: instancePath + '/rules/' + i5,
                schemaPath: '#/properties/rules/items/required',
                keyword: 'required',
                params: { missingProperty: 'body' },
              };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            for (const key9 in data24) {
              if (!(key9 === 'n' || key9 === 'title' || key9 === 'subtitle' || key9 === 'body')) {
                const err81 = {
                  instancePath: instancePath + '/rules/' + i5,
                  schemaPath: '#/properties/rules/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key9 },
                };
                if (vErrors === null) {
                  vErrors = [err81];
                } else {
                  vErrors.push(err81);
                }
                errors++;
              }
            }
            if (data24.n !== undefined) {
              let data25 = data24.n;
              if (!(typeof data25 == 'number' && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
                const err82 = {
                  instancePath: instancePath + '/rules/' + i5 + '/n',
                  schemaPath: '#/properties/rules/items/properties/n/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
              if (typeof data25 == 'number' && isFinite(data25)) {
                if (data25 > 999 || isNaN(data25)) {
                  const err83 = {
                    instancePath: instancePath + '/rules/' + i5 + '/n',
                    schemaPath: '#/properties/rules/items/properties/n/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 999 },
                  };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                if (data25 < 1 || isNaN(data25)) {
                  const err84 = {
                    instancePath: instancePath + '/rules/' + i5 + '/n',
                    schemaPath: '#/properties/rules/items/properties/n/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
              }
            }
            if (data24.title !== undefined) {
              let data26 = data24.title;
              if (typeof data26 === 'string') {
                if (data26.length > 200) {
                  const err85 = {
                    instancePath: instancePath + '/rules/' + i5 + '/title',
                    schemaPath: '#/properties/rules/items/properties/title/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err85];
                  } else {
                    vErrors.push(err85);
                  }
                  errors++;
                }
                if (data26.length < 1) {
                  const err86 = {
                    instancePath: instancePath + '/rules/' + i5 + '/title',
                    schemaPath: '#/properties/rules/items/properties/title/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err86];
                  } else {
                    vErrors.push(err86);
                  }
                  errors++;
                }
              } else {
                const err87 = {
                  instancePath: instancePath + '/rules/' + i5 + '/title',
                  schemaPath: '#/properties/rules/items/properties/title/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data24.subtitle !== undefined) {
              let data27 = data24.subtitle;
              if (typeof data27 === 'string') {
                if (data27.length > 200) {
                  const err88 = {
                    instancePath: instancePath + '/rules/' + i5 + '/subtitle',
                    schemaPath: '#/properties/rules/items/properties/subtitle/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err88];
                  } else {
                    vErrors.push(err88);
                  }
                  errors++;
                }
                if (data27.length < 1) {
                  const err89 = {
                    instancePath: instancePath + '/rules/' + i5 + '/subtitle',
                    schemaPath: '#/properties/rules/items/properties/subtitle/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err89];
                  } else {
                    vErrors.push(err89);
                  }
                  errors++;
                }
              } else {
                const err90 = {
                  instancePath: instancePath + '/rules/' + i5 + '/subtitle',
                  schemaPath: '#/properties/rules/items/properties/subtitle/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            }
            if (data24.body !== undefined) {
              let data28 = data24.body;
              if (Array.isArray(data28)) {
                if (data28.length > 200) {
                  const err91 = {
                    instancePath: instancePath + '/rules/' + i5 + '/body',
                    schemaPath: '#/properties/rules/items/properties/body/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err91];
                  } else {
                    vErrors.push(err91);
                  }
                  errors++;
                }
                const len6 = data28.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data29 = data28[i6];
                  if (typeof data29 === 'string') {
                    if (data29.length > 20000) {
                      const err92 = {
                        instancePath: instancePath + '/rules/' + i5 + '/body/' + i6,
                        schemaPath: '#/properties/rules/items/properties/body/items/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 20000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err92];
                      } else {
                        vErrors.push(err92);
                      }
                      errors++;
                    }
                    if (data29.length < 1) {
                      const err93 = {
                        instancePath: instancePath + '/rules/' + i5 + '/body/' + i6,
                        schemaPath: '#/properties/rules/items/properties/body/items/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err93];
                      } else {
                        vErrors.push(err93);
                      }
                      errors++;
                    }
                  } else {
                    const err94 = {
                      instancePath: instancePath + '/rules/' + i5 + '/body/' + i6,
                      schemaPath: '#/properties/rules/items/properties/body/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                }
              } else {
                const err95 = {
                  instancePath: instancePath + '/rules/' + i5 + '/body',
                  schemaPath: '#/properties/rules/items/properties/body/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err95];
                } else {
                  vErrors.push(err95);
                }
                errors++;
              }
            }
          } else {
            const err96 = {
              instancePath: instancePath + '/rules/' + i5,
              schemaPath: '#/properties/rules/items/type',
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
      } else {
        const err97 = {
          instancePath: instancePath + '/rules',
          schemaPath: '#/properties/rules/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err97];
        } else {
          vErrors.push(err97);
        }
        errors++;
      }
    }
    if (data.additional !== undefined) {
      let data30 = data.additional;
      if (Array.isArray(data30)) {
        if (data30.length > 200) {
          const err98 = {
            instancePath: instancePath + '/additional',
            schemaPath: '#/properties/additional/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
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
            if (data31.length > 20000) {
              const err99 = {
                instancePath: instancePath + '/additional/' + i7,
                schemaPath: '#/properties/additional/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 20000 },
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
                instancePath: instancePath + '/additional/' + i7,
                schemaPath: '#/properties/additional/items/minLength',
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
              instancePath: instancePath + '/additional/' + i7,
              schemaPath: '#/properties/additional/items/type',
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
          instancePath: instancePath + '/additional',
          schemaPath: '#/properties/additional/type',
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
    if (data.violation_response !== undefined) {
      let data32 = data.violation_response;
      if (Array.isArray(data32)) {
        if (data32.length > 200) {
          const err103 = {
            instancePath: instancePath + '/violation_response',
            schemaPath: '#/properties/violation_response/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err103];
          } else {
            vErrors.push(err103);
          }
          errors++;
        }
        const len8 = data32.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data33 = data32[i8];
          if (typeof data33 === 'string') {
            if (data33.length > 20000) {
              const err104 = {
                instancePath: instancePath + '/violation_response/' + i8,
                schemaPath: '#/properties/violation_response/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 20000 },
              };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            if (data33.length < 1) {
              const err105 = {
                instancePath: instancePath + '/violation_response/' + i8,
                schemaPath: '#/properties/violation_response/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
          } else {
            const err106 = {
              instancePath: instancePath + '/violation_response/' + i8,
              schemaPath: '#/properties/violation_response/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err106];
            } else {
              vErrors.push(err106);
            }
            errors++;
          }
        }
      } else {
        const err107 = {
          instancePath: instancePath + '/violation_response',
          schemaPath: '#/properties/violation_response/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.trailer !== undefined) {
      let data34 = data.trailer;
      if (typeof data34 === 'string') {
        if (data34.length > 20000) {
          const err108 = {
            instancePath: instancePath + '/trailer',
            schemaPath: '#/properties/trailer/maxLength',
            keyword: 'maxLength',
            params: { limit: 20000 },
          };
          if (vErrors === null) {
            vErrors = [err108];
          } else {
            vErrors.push(err108);
          }
          errors++;
        }
        if (data34.length < 1) {
          const err109 = {
            instancePath: instancePath + '/trailer',
            schemaPath: '#/properties/trailer/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err109];
          } else {
            vErrors.push(err109);
          }
          errors++;
        }
      } else {
        const err110 = {
          instancePath: instancePath + '/trailer',
          schemaPath: '#/properties/trailer/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err110];
        } else {
          vErrors.push(err110);
        }
        errors++;
      }
    }
    if (data.layout !== undefined) {
      let data35 = data.layout;
      if (typeof data35 === 'string') {
        if (data35.length > 1000000) {
          const err111 = {
            instancePath: instancePath + '/layout',
            schemaPath: '#/properties/layout/maxLength',
            keyword: 'maxLength',
            params: { limit: 1000000 },
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
            instancePath: instancePath + '/layout',
            schemaPath: '#/properties/layout/minLength',
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
          instancePath: instancePath + '/layout',
          schemaPath: '#/properties/layout/type',
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
    const err114 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err114];
    } else {
      vErrors.push(err114);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

const expected: Readonly<Record<string, string>> = {
  '#/properties/name': 'lower-case words joined by hyphens',
  '#/properties/version': 'a version such as `1.0.0`',
  '#/properties/extends': 'the name of a rule pack',
  '#/properties/slots': 'a mapping of slot names',
  '#/properties/slots/propertyNames': 'letters, digits and `_`',
  '#/properties/slots/additionalProperties': 'a mapping with `description`',
  '#/properties/tools': 'a mapping with `add` or `deny`',
  '#/properties/tools/properties/add': 'a list of tool names',
  '#/properties/tools/properties/add/items': 'the name of a tool',
  '#/properties/tools/properties/deny': 'a list of tool names',
  '#/properties/tools/properties/deny/items': 'the name of a tool',
  '#/properties/omit': 'a list of rule numbers and items such as `"11.3"`',
  '#/properties/omit/items': 'a rule number or an item such as `"11.3"`',
  '#/properties/override': 'a mapping of items such as `"1.2"` to texts',
  '#/properties/override/propertyNames': 'an item such as `"1.2"`',
  '#/properties/override/additionalProperties': 'a text',
  '#/properties/append': 'a mapping of rule numbers to lists of texts',
  '#/properties/append/propertyNames': 'the number of a rule',
  '#/properties/append/additionalProperties': 'a list of texts',
  '#/properties/append/additionalProperties/items': 'a text',
  '#/properties/preamble': 'a text',
  '#/properties/pre_execution': 'a list of texts',
  '#/properties/pre_execution/items': 'a text',
  '#/properties/rules': 'a list of rules',
  '#/properties/rules/items': 'a rule with `n`, `title` and `body`',
  '#/properties/rules/items/properties/n': 'a whole number from 1',
  '#/properties/rules/items/properties/body': 'a list of texts',
  '#/properties/rules/items/properties/body/items': 'a text',
  '#/properties/additional': 'a list of texts',
  '#/properties/additional/items': 'a text',
  '#/properties/violation_response': 'a list of texts',
  '#/properties/violation_response/items': 'a text',
  '#/properties/trailer': 'a text',
  '#/properties/layout': 'a text',
};
const keys: Readonly<Record<string, readonly string[]>> = {
  '#': [
    '$schema',
    'name',
    'version',
    'extends',
    'slots',
    'tools',
    'omit',
    'override',
    'append',
    'preamble',
    'pre_execution',
    'rules',
    'additional',
    'violation_response',
    'trailer',
    'layout',
  ],
  '#/properties/slots/additionalProperties': ['default', 'description'],
  '#/properties/tools': ['add', 'deny'],
  '#/properties/rules/items': ['n', 'title', 'subtitle', 'body'],
};

/** The compiled schema. */
export const compiledSchema: CompiledSchema = { validate: validate20, expected, keys };
