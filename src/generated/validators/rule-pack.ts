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
    if (data.omit !== undefined) {
      let data8 = data.omit;
      if (Array.isArray(data8)) {
        if (data8.length > 500) {
          const err27 = {
            instancePath: instancePath + '/omit',
            schemaPath: '#/properties/omit/maxItems',
            keyword: 'maxItems',
            params: { limit: 500 },
          };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data9 = data8[i0];
          const _errs24 = errors;
          let valid6 = false;
          const _errs25 = errors;
          if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err28 = {
              instancePath: instancePath + '/omit/' + i0,
              schemaPath: '#/properties/omit/items/anyOf/0/type',
              keyword: 'type',
              params: { type: 'integer' },
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
          if (typeof data9 == 'number' && isFinite(data9)) {
            if (data9 < 1 || isNaN(data9)) {
              const err29 = {
                instancePath: instancePath + '/omit/' + i0,
                schemaPath: '#/properties/omit/items/anyOf/0/minimum',
                keyword: 'minimum',
                params: { comparison: '>=', limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          }
          var _valid0 = _errs25 === errors;
          valid6 = valid6 || _valid0;
          const _errs27 = errors;
          if (typeof data9 === 'string') {
            if (data9.length > 32) {
              const err30 = {
                instancePath: instancePath + '/omit/' + i0,
                schemaPath: '#/properties/omit/items/anyOf/1/maxLength',
                keyword: 'maxLength',
                params: { limit: 32 },
              };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (!pattern7.test(data9)) {
              const err31 = {
                instancePath: instancePath + '/omit/' + i0,
                schemaPath: '#/properties/omit/items/anyOf/1/pattern',
                keyword: 'pattern',
                params: {
                  pattern:
                    '^(?:[1-9][0-9]*(?:\\.[1-9][0-9]*)?|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*|preamble|trailer)$',
                },
              };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
          } else {
            const err32 = {
              instancePath: instancePath + '/omit/' + i0,
              schemaPath: '#/properties/omit/items/anyOf/1/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          var _valid0 = _errs27 === errors;
          valid6 = valid6 || _valid0;
          if (!valid6) {
            const err33 = {
              instancePath: instancePath + '/omit/' + i0,
              schemaPath: '#/properties/omit/items/anyOf',
              keyword: 'anyOf',
              params: {},
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          } else {
            errors = _errs24;
            if (vErrors !== null) {
              if (_errs24) {
                vErrors.length = _errs24;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err34 = {
          instancePath: instancePath + '/omit',
          schemaPath: '#/properties/omit/type',
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
    if (data.override !== undefined) {
      let data10 = data.override;
      if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
        if (Object.keys(data10).length > 500) {
          const err35 = {
            instancePath: instancePath + '/override',
            schemaPath: '#/properties/override/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 500 },
          };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
        for (const key4 in data10) {
          const _errs31 = errors;
          if (typeof key4 === 'string') {
            if (key4.length > 32) {
              const err36 = {
                instancePath: instancePath + '/override',
                schemaPath: '#/properties/override/propertyNames/maxLength',
                keyword: 'maxLength',
                params: { limit: 32 },
                propertyName: key4,
              };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (!pattern8.test(key4)) {
              const err37 = {
                instancePath: instancePath + '/override',
                schemaPath: '#/properties/override/propertyNames/pattern',
                keyword: 'pattern',
                params: {
                  pattern:
                    '^(?:[1-9][0-9]*\\.(?:[1-9][0-9]*|title|subtitle)|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*)$',
                },
                propertyName: key4,
              };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
          }
          var valid7 = _errs31 === errors;
          if (!valid7) {
            const err38 = {
              instancePath: instancePath + '/override',
              schemaPath: '#/properties/override/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key4 },
            };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
        }
        for (const key5 in data10) {
          let data11 = data10[key5];
          if (typeof data11 === 'string') {
            if (data11.length > 20000) {
              const err39 = {
                instancePath: instancePath + '/override/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/override/additionalProperties/maxLength',
                keyword: 'maxLength',
                params: { limit: 20000 },
              };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data11.length < 1) {
              const err40 = {
                instancePath: instancePath + '/override/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/override/additionalProperties/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
          } else {
            const err41 = {
              instancePath: instancePath + '/override/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/override/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = {
          instancePath: instancePath + '/override',
          schemaPath: '#/properties/override/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.append !== undefined) {
      let data12 = data.append;
      if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
        if (Object.keys(data12).length > 200) {
          const err43 = {
            instancePath: instancePath + '/append',
            schemaPath: '#/properties/append/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        for (const key6 in data12) {
          const _errs37 = errors;
          if (typeof key6 === 'string') {
            if (key6.length > 32) {
              const err44 = {
                instancePath: instancePath + '/append',
                schemaPath: '#/properties/append/propertyNames/maxLength',
                keyword: 'maxLength',
                params: { limit: 32 },
                propertyName: key6,
              };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (!pattern9.test(key6)) {
              const err45 = {
                instancePath: instancePath + '/append',
                schemaPath: '#/properties/append/propertyNames/pattern',
                keyword: 'pattern',
                params: { pattern: '^(?:[1-9][0-9]*|pre_execution|additional|violation_response)$' },
                propertyName: key6,
              };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
          var valid9 = _errs37 === errors;
          if (!valid9) {
            const err46 = {
              instancePath: instancePath + '/append',
              schemaPath: '#/properties/append/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key6 },
            };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        for (const key7 in data12) {
          let data13 = data12[key7];
          if (Array.isArray(data13)) {
            if (data13.length > 200) {
              const err47 = {
                instancePath: instancePath + '/append/' + key7.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/append/additionalProperties/maxItems',
                keyword: 'maxItems',
                params: { limit: 200 },
              };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            const len1 = data13.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data14 = data13[i1];
              if (typeof data14 === 'string') {
                if (data14.length > 20000) {
                  const err48 = {
                    instancePath: instancePath + '/append/' + key7.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i1,
                    schemaPath: '#/properties/append/additionalProperties/items/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 20000 },
                  };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (data14.length < 1) {
                  const err49 = {
                    instancePath: instancePath + '/append/' + key7.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i1,
                    schemaPath: '#/properties/append/additionalProperties/items/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err49];
                  } else {
                    vErrors.push(err49);
                  }
                  errors++;
                }
              } else {
                const err50 = {
                  instancePath: instancePath + '/append/' + key7.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i1,
                  schemaPath: '#/properties/append/additionalProperties/items/type',
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
            }
          } else {
            const err51 = {
              instancePath: instancePath + '/append/' + key7.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/append/additionalProperties/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
      } else {
        const err52 = {
          instancePath: instancePath + '/append',
          schemaPath: '#/properties/append/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
    }
    if (data.preamble !== undefined) {
      let data15 = data.preamble;
      if (typeof data15 === 'string') {
        if (data15.length > 20000) {
          const err53 = {
            instancePath: instancePath + '/preamble',
            schemaPath: '#/properties/preamble/maxLength',
            keyword: 'maxLength',
            params: { limit: 20000 },
          };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        if (data15.length < 1) {
          const err54 = {
            instancePath: instancePath + '/preamble',
            schemaPath: '#/properties/preamble/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
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
          instancePath: instancePath + '/preamble',
          schemaPath: '#/properties/preamble/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.pre_execution !== undefined) {
      let data16 = data.pre_execution;
      if (Array.isArray(data16)) {
        if (data16.length > 200) {
          const err56 = {
            instancePath: instancePath + '/pre_execution',
            schemaPath: '#/properties/pre_execution/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data17 = data16[i2];
          if (typeof data17 === 'string') {
            if (data17.length > 20000) {
              const err57 = {
                instancePath: instancePath + '/pre_execution/' + i2,
                schemaPath: '#/properties/pre_execution/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 20000 },
              };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
            if (data17.length < 1) {
              const err58 = {
                instancePath: instancePath + '/pre_execution/' + i2,
                schemaPath: '#/properties/pre_execution/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          } else {
            const err59 = {
              instancePath: instancePath + '/pre_execution/' + i2,
              schemaPath: '#/properties/pre_execution/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err59];
            } else {
              vErrors.push(err59);
            }
            errors++;
          }
        }
      } else {
        const err60 = {
          instancePath: instancePath + '/pre_execution',
          schemaPath: '#/properties/pre_execution/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err60];
        } else {
          vErrors.push(err60);
        }
        errors++;
      }
    }
    if (data.rules !== undefined) {
      let data18 = data.rules;
      if (Array.isArray(data18)) {
        if (data18.length > 200) {
          const err61 = {
            instancePath: instancePath + '/rules',
            schemaPath: '#/properties/rules/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err61];
          } else {
            vErrors.push(err61);
          }
          errors++;
        }
        if (data18.length < 1) {
          const err62 = {
            instancePath: instancePath + '/rules',
            schemaPath: '#/properties/rules/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
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
          if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
            if (data19.n === undefined) {
              const err63 = {
                instancePath: instancePath + '/rules/' + i3,
                schemaPath: '#/properties/rules/items/required',
                keyword: 'required',
                params: { missingProperty: 'n' },
              };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
            if (data19.title === undefined) {
              const err64 = {
                instancePath: instancePath + '/rules/' + i3,
                schemaPath: '#/properties/rules/items/required',
                keyword: 'required',
                params: { missingProperty: 'title' },
              };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            if (data19.body === undefined) {
              const err65 = {
                instancePath: instancePath + '/rules/' + i3,
                schemaPath: '#/properties/rules/items/required',
                keyword: 'required',
                params: { missingProperty: 'body' },
              };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            for (const key8 in data19) {
              if (!(key8 === 'n' || key8 === 'title' || key8 === 'subtitle' || key8 === 'body')) {
                const err66 = {
                  instancePath: instancePath + '/rules/' + i3,
                  schemaPath: '#/properties/rules/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key8 },
                };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data19.n !== undefined) {
              let data20 = data19.n;
              if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
                const err67 = {
                  instancePath: instancePath + '/rules/' + i3 + '/n',
                  schemaPath: '#/properties/rules/items/properties/n/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
              if (typeof data20 == 'number' && isFinite(data20)) {
                if (data20 > 999 || isNaN(data20)) {
                  const err68 = {
                    instancePath: instancePath + '/rules/' + i3 + '/n',
                    schemaPath: '#/properties/rules/items/properties/n/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 999 },
                  };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
                if (data20 < 1 || isNaN(data20)) {
                  const err69 = {
                    instancePath: instancePath + '/rules/' + i3 + '/n',
                    schemaPath: '#/properties/rules/items/properties/n/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              }
            }
            if (data19.title !== undefined) {
              let data21 = data19.title;
              if (typeof data21 === 'string') {
                if (data21.length > 200) {
                  const err70 = {
                    instancePath: instancePath + '/rules/' + i3 + '/title',
                    schemaPath: '#/properties/rules/items/properties/title/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err70];
                  } else {
                    vErrors.push(err70);
                  }
                  errors++;
                }
                if (data21.length < 1) {
                  const err71 = {
                    instancePath: instancePath + '/rules/' + i3 + '/title',
                    schemaPath: '#/properties/rules/items/properties/title/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = {
                  instancePath: instancePath + '/rules/' + i3 + '/title',
                  schemaPath: '#/properties/rules/items/properties/title/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data19.subtitle !== undefined) {
              let data22 = data19.subtitle;
              if (typeof data22 === 'string') {
                if (data22.length > 200) {
                  const err73 = {
                    instancePath: instancePath + '/rules/' + i3 + '/subtitle',
                    schemaPath: '#/properties/rules/items/properties/subtitle/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
                if (data22.length < 1) {
                  const err74 = {
                    instancePath: instancePath + '/rules/' + i3 + '/subtitle',
                    schemaPath: '#/properties/rules/items/properties/subtitle/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              } else {
                const err75 = {
                  instancePath: instancePath + '/rules/' + i3 + '/subtitle',
                  schemaPath: '#/properties/rules/items/properties/subtitle/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data19.body !== undefined) {
              let data23 = data19.body;
              if (Array.isArray(data23)) {
                if (data23.length > 200) {
                  const err76 = {
                    instancePath: instancePath + '/rules/' + i3 + '/body',
                    schemaPath: '#/properties/rules/items/properties/body/maxItems',
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
                const len4 = data23.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data24 = data23[i4];
                  if (typeof data24 === 'string') {
                    if (data24.length > 20000) {
                      const err77 = {
                        instancePath: instancePath + '/rules/' + i3 + '/body/' + i4,
                        schemaPath: '#/properties/rules/items/properties/body/items/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 20000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                    if (data24.length < 1) {
                      const err78 = {
                        instancePath: instancePath + '/rules/' + i3 + '/body/' + i4,
                        schemaPath: '#/properties/rules/items/properties/body/items/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err78];
                      } else {
                        vErrors.push(err78);
                      }
                      errors++;
                    }
                  } else {
                    const err79 = {
                      instancePath: instancePath + '/rules/' + i3 + '/body/' + i4,
                      schemaPath: '#/properties/rules/items/properties/body/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
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
                  instancePath: instancePath + '/rules/' + i3 + '/body',
                  schemaPath: '#/properties/rules/items/properties/body/type',
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
          } else {
            const err81 = {
              instancePath: instancePath + '/rules/' + i3,
              schemaPath: '#/properties/rules/items/type',
              keyword: 'type',
              params: { type: 'object' },
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
          instancePath: instancePath + '/rules',
          schemaPath: '#/properties/rules/type',
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
    if (data.additional !== undefined) {
      let data25 = data.additional;
      if (Array.isArray(data25)) {
        if (data25.length > 200) {
          const err83 = {
            instancePath: instancePath + '/additional',
            schemaPath: '#/properties/additional/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        const len5 = data25.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data26 = data25[i5];
          if (typeof data26 === 'string') {
            if (data26.length > 20000) {
              const err84 = {
                instancePath: instancePath + '/additional/' + i5,
                schemaPath: '#/properties/additional/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 20000 },
              };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
            if (data26.length < 1) {
              const err85 = {
                instancePath: instancePath + '/additional/' + i5,
                schemaPath: '#/properties/additional/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
          } else {
            const err86 = {
              instancePath: instancePath + '/additional/' + i5,
              schemaPath: '#/properties/additional/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
      } else {
        const err87 = {
          instancePath: instancePath + '/additional',
          schemaPath: '#/properties/additional/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
    if (data.violation_response !== undefined) {
      let data27 = data.violation_response;
      if (Array.isArray(data27)) {
        if (data27.length > 200) {
          const err88 = {
            instancePath: instancePath + '/violation_response',
            schemaPath: '#/properties/violation_response/maxItems',
            keyword: 'maxItems',
            params: { limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err88];
          } else {
            vErrors.push(err88);
          }
          errors++;
        }
        const len6 = data27.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data28 = data27[i6];
          if (typeof data28 === 'string') {
            if (data28.length > 20000) {
              const err89 = {
                instancePath: instancePath + '/violation_response/' + i6,
                schemaPath: '#/properties/violation_response/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 20000 },
              };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            if (data28.length < 1) {
              const err90 = {
                instancePath: instancePath + '/violation_response/' + i6,
                schemaPath: '#/properties/violation_response/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          } else {
            const err91 = {
              instancePath: instancePath + '/violation_response/' + i6,
              schemaPath: '#/properties/violation_response/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
      } else {
        const err92 = {
          instancePath: instancePath + '/violation_response',
          schemaPath: '#/properties/violation_response/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
    if (data.trailer !== undefined) {
      let data29 = data.trailer;
      if (typeof data29 === 'string') {
        if (data29.length > 20000) {
          const err93 = {
            instancePath: instancePath + '/trailer',
            schemaPath: '#/properties/trailer/maxLength',
            keyword: 'maxLength',
            params: { limit: 20000 },
          };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        if (data29.length < 1) {
          const err94 = {
            instancePath: instancePath + '/trailer',
            schemaPath: '#/properties/trailer/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err94];
          } else {
            vErrors.push(err94);
          }
          errors++;
        }
      } else {
        const err95 = {
          instancePath: instancePath + '/trailer',
          schemaPath: '#/properties/trailer/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err95];
        } else {
          vErrors.push(err95);
        }
        errors++;
      }
    }
    if (data.layout !== undefined) {
      let data30 = data.layout;
      if (typeof data30 === 'string') {
        if (data30.length > 1000000) {
          const err96 = {
            instancePath: instancePath + '/layout',
            schemaPath: '#/properties/layout/maxLength',
            keyword: 'maxLength',
            params: { limit: 1000000 },
          };
          if (vErrors === null) {
            vErrors = [err96];
          } else {
            vErrors.push(err96);
          }
          errors++;
        }
        if (data30.length < 1) {
          const err97 = {
            instancePath: instancePath + '/layout',
            schemaPath: '#/properties/layout/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err97];
          } else {
            vErrors.push(err97);
          }
          errors++;
        }
      } else {
        const err98 = {
          instancePath: instancePath + '/layout',
          schemaPath: '#/properties/layout/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err98];
        } else {
          vErrors.push(err98);
        }
        errors++;
      }
    }
  } else {
    const err99 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err99];
    } else {
      vErrors.push(err99);
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
  '#/properties/rules/items': ['n', 'title', 'subtitle', 'body'],
};

/** The compiled schema. */
export const compiledSchema: CompiledSchema = { validate: validate20, expected, keys };
