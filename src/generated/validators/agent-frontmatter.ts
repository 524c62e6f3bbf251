// @ts-nocheck: compiled from the schema by `npm run generate`.
import type { CompiledSchema } from '../../validate/compiled-schema.ts';

const schema31 = {
  type: 'object',
  required: ['name', 'description'],
  maxProperties: 128,
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 256, pattern: '^[^:-][^:]*$' },
    description: { type: 'string', minLength: 1, maxLength: 1048576 },
    tools: {
      anyOf: [
        { type: 'string', minLength: 1, maxLength: 16384 },
        { type: 'array', minItems: 1, maxItems: 512, items: { type: 'string', minLength: 1, maxLength: 1024 } },
      ],
    },
    disallowedTools: {
      anyOf: [
        { type: 'string', minLength: 1, maxLength: 16384 },
        { type: 'array', minItems: 1, maxItems: 512, items: { type: 'string', minLength: 1, maxLength: 1024 } },
      ],
    },
    model: {
      anyOf: [
        { type: 'string', enum: ['inherit', 'sonnet', 'opus', 'haiku', 'fable', 'best', 'opusplan', 'sonnet[1m]', 'opus[1m]'] },
        { type: 'string', minLength: 1, maxLength: 256, pattern: '^\\S+$' },
      ],
    },
    permissionMode: { type: 'string', enum: ['default', 'acceptEdits', 'auto', 'bypassPermissions', 'dontAsk', 'plan', 'manual'] },
    maxTurns: {
      anyOf: [
        { type: 'integer', minimum: 1 },
        { type: 'string', maxLength: 16, pattern: '^0*[1-9][0-9]*$' },
      ],
    },
    skills: {
      anyOf: [
        { type: 'string', minLength: 1, maxLength: 16384 },
        { type: 'array', maxItems: 256, items: { type: 'string', minLength: 1, maxLength: 256 } },
      ],
    },
    mcpServers: {
      type: 'array',
      maxItems: 128,
      items: {
        anyOf: [
          { type: 'string', minLength: 1, maxLength: 256 },
          {
            type: 'object',
            minProperties: 1,
            maxProperties: 1,
            additionalProperties: {
              type: 'object',
              maxProperties: 32,
              properties: {
                type: { type: 'string', enum: ['stdio', 'http', 'streamable-http', 'sse', 'ws'] },
                command: { type: 'string', minLength: 1, maxLength: 4096 },
                url: { type: 'string', minLength: 1, maxLength: 4096 },
              },
            },
          },
        ],
      },
    },
    hooks: {
      anyOf: [
        {
          type: 'object',
          maxProperties: 64,
          propertyNames: {
            enum: [
              'PreToolUse',
              'PostToolUse',
              'PostToolUseFailure',
              'PostToolBatch',
              'Notification',
              'UserPromptSubmit',
              'UserPromptExpansion',
              'SessionStart',
              'SessionEnd',
              'Stop',
              'StopFailure',
              'SubagentStart',
              'SubagentStop',
              'PreCompact',
              'PostCompact',
              'PreModelSwitch',
              'PostModelSwitch',
              'PermissionRequest',
              'PermissionDenied',
              'Setup',
              'TeammateIdle',
              'TaskCreated',
              'TaskCompleted',
              'Elicitation',
              'ElicitationResult',
              'ConfigChange',
              'WorktreeCreate',
              'WorktreeRemove',
              'InstructionsLoaded',
              'CwdChanged',
              'FileChanged',
              'DirectoryAdded',
              'MessageDisplay',
            ],
          },
          additionalProperties: {
            type: 'array',
            maxItems: 128,
            items: {
              type: 'object',
              required: ['hooks'],
              maxProperties: 16,
              properties: {
                matcher: { type: 'string', maxLength: 4096 },
                hooks: {
                  type: 'array',
                  maxItems: 128,
                  items: {
                    type: 'object',
                    required: ['type'],
                    maxProperties: 32,
                    properties: {
                      type: { type: 'string', enum: ['command', 'http', 'mcp_tool', 'prompt', 'agent'] },
                      command: { type: 'string', minLength: 1, maxLength: 65536 },
                      url: { type: 'string', minLength: 1, maxLength: 4096 },
                      server: { type: 'string', minLength: 1, maxLength: 256 },
                      tool: { type: 'string', minLength: 1, maxLength: 256 },
                      prompt: { type: 'string', minLength: 1, maxLength: 65536 },
                      timeout: { type: 'number', exclusiveMinimum: 0 },
                    },
                  },
                },
              },
            },
          },
        },
        { type: 'null' },
      ],
    },
    memory: { type: 'string', enum: ['user', 'project', 'local'] },
    background: { anyOf: [{ type: 'boolean' }, { type: 'string', maxLength: 5, pattern: '^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$' }] },
    effort: { anyOf: [{ type: 'string', enum: ['low', 'medium', 'high', 'xhigh', 'max'] }, { type: 'number' }] },
    isolation: { type: 'string', enum: ['worktree', 'remote'] },
    color: { type: 'string', enum: ['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan'] },
    initialPrompt: { type: 'string', maxLength: 65536 },
    omitClaudeMd: { anyOf: [{ type: 'boolean' }, { type: 'string', maxLength: 5, pattern: '^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$' }] },
    autoCompactWindow: { type: 'number' },
    observer: { type: 'string', maxLength: 2048 },
    observerMessage: { type: 'string', maxLength: 65536 },
    experimental: {},
    rule_pack: {
      type: 'object',
      required: ['use'],
      additionalProperties: false,
      properties: {
        use: { type: 'string', minLength: 1, maxLength: 64 },
        slots: {
          type: 'object',
          maxProperties: 64,
          propertyNames: { maxLength: 64, pattern: '^[A-Za-z][A-Za-z0-9_]*$' },
          additionalProperties: { type: 'string', maxLength: 1000 },
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
        preamble: { type: 'string', minLength: 1, maxLength: 20000 },
        trailer: { type: 'string', minLength: 1, maxLength: 20000 },
        layout: { type: 'string', minLength: 1, maxLength: 1000000 },
      },
    },
    collaborators: {
      type: 'array',
      maxItems: 64,
      items: {
        type: 'object',
        required: ['agent', 'kind'],
        additionalProperties: false,
        properties: {
          agent: { type: 'string', minLength: 1, maxLength: 256 },
          kind: { type: 'string', enum: ['coordinates', 'validates'] },
          for: { type: 'string', minLength: 1, maxLength: 1000 },
        },
      },
    },
    proactive_triggers: {
      type: 'array',
      minItems: 1,
      maxItems: 32,
      uniqueItems: true,
      items: { type: 'string', maxLength: 64, pattern: '^[a-z0-9]+(?:_[a-z0-9]+){1,7}$' },
    },
    triggers: {
      anyOf: [
        {
          type: 'object',
          minProperties: 1,
          additionalProperties: false,
          properties: {
            keywords: {
              type: 'array',
              minItems: 1,
              maxItems: 64,
              uniqueItems: true,
              items: { type: 'string', minLength: 1, maxLength: 200 },
            },
            file_patterns: {
              type: 'array',
              minItems: 1,
              maxItems: 64,
              uniqueItems: true,
              items: { type: 'string', minLength: 1, maxLength: 200 },
            },
            task_patterns: {
              type: 'array',
              minItems: 1,
              maxItems: 64,
              uniqueItems: true,
              items: { type: 'string', minLength: 1, maxLength: 200 },
            },
            domains: {
              type: 'array',
              minItems: 1,
              maxItems: 64,
              uniqueItems: true,
              items: { type: 'string', minLength: 1, maxLength: 200 },
            },
          },
        },
        {
          type: 'array',
          minItems: 1,
          maxItems: 64,
          items: {
            anyOf: [
              {
                type: 'object',
                required: ['pattern'],
                additionalProperties: false,
                properties: {
                  pattern: { type: 'string', minLength: 1, maxLength: 200 },
                  priority: { type: 'string', minLength: 1, maxLength: 200 },
                },
              },
              {
                type: 'object',
                required: ['keyword'],
                additionalProperties: false,
                properties: {
                  keyword: { type: 'string', minLength: 1, maxLength: 200 },
                  priority: { type: 'string', minLength: 1, maxLength: 200 },
                },
              },
            ],
          },
        },
      ],
    },
    specializations: { type: 'array', maxItems: 64, uniqueItems: true, items: { type: 'string', minLength: 1, maxLength: 200 } },
    experience_level: { type: 'string', maxLength: 200 },
    years_experience: {
      anyOf: [
        { type: 'number', minimum: 0 },
        { type: 'string', maxLength: 200 },
      ],
    },
  },
};
const pattern4 = new RegExp('^[^:-][^:]*$', 'u');
const pattern5 = new RegExp('^\\S+$', 'u');
const pattern6 = new RegExp('^0*[1-9][0-9]*$', 'u');
const pattern7 = new RegExp('^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$', 'u');
const pattern9 = new RegExp('^[A-Za-z][A-Za-z0-9_]*$', 'u');
const pattern10 = new RegExp(
  '^(?:[1-9][0-9]*(?:\\.[1-9][0-9]*)?|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*|preamble|trailer)$',
  'u',
);
const pattern11 = new RegExp(
  '^(?:[1-9][0-9]*\\.(?:[1-9][0-9]*|title|subtitle)|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*)$',
  'u',
);
const pattern12 = new RegExp('^(?:[1-9][0-9]*|pre_execution|additional|violation_response)$', 'u');
const pattern13 = new RegExp('^[a-z0-9]+(?:_[a-z0-9]+){1,7}$', 'u');
const func1 = Object.prototype.hasOwnProperty;

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
    if (Object.keys(data).length > 128) {
      const err0 = { instancePath, schemaPath: '#/maxProperties', keyword: 'maxProperties', params: { limit: 128 } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.name === undefined) {
      const err1 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'name' } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.description === undefined) {
      const err2 = { instancePath, schemaPath: '#/required', keyword: 'required', params: { missingProperty: 'description' } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.name !== undefined) {
      let data0 = data.name;
      if (typeof data0 === 'string') {
        if (data0.length > 256) {
          const err3 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/maxLength',
            keyword: 'maxLength',
            params: { limit: 256 },
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err4 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/minLength',
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
        if (!pattern4.test(data0)) {
          const err5 = {
            instancePath: instancePath + '/name',
            schemaPath: '#/properties/name/pattern',
            keyword: 'pattern',
            params: { pattern: '^[^:-][^:]*$' },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/name',
          schemaPath: '#/properties/name/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.description !== undefined) {
      let data1 = data.description;
      if (typeof data1 === 'string') {
        if (data1.length > 1048576) {
          const err7 = {
            instancePath: instancePath + '/description',
            schemaPath: '#/properties/description/maxLength',
            keyword: 'maxLength',
            params: { limit: 1048576 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err8 = {
            instancePath: instancePath + '/description',
            schemaPath: '#/properties/description/minLength',
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
          instancePath: instancePath + '/description',
          schemaPath: '#/properties/description/type',
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
    if (data.tools !== undefined) {
      let data2 = data.tools;
      const _errs6 = errors;
      let valid1 = false;
      const _errs7 = errors;
      if (typeof data2 === 'string') {
        if (data2.length > 16384) {
          const err10 = {
            instancePath: instancePath + '/tools',
            schemaPath: '#/properties/tools/anyOf/0/maxLength',
            keyword: 'maxLength',
            params: { limit: 16384 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err11 = {
            instancePath: instancePath + '/tools',
            schemaPath: '#/properties/tools/anyOf/0/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/tools',
          schemaPath: '#/properties/tools/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      var _valid0 = _errs7 === errors;
      valid1 = valid1 || _valid0;
      const _errs9 = errors;
      if (Array.isArray(data2)) {
        if (data2.length > 512) {
          const err13 = {
            instancePath: instancePath + '/tools',
            schemaPath: '#/properties/tools/anyOf/1/maxItems',
            keyword: 'maxItems',
            params: { limit: 512 },
          };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err14 = {
            instancePath: instancePath + '/tools',
            schemaPath: '#/properties/tools/anyOf/1/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === 'string') {
            if (data3.length > 1024) {
              const err15 = {
                instancePath: instancePath + '/tools/' + i0,
                schemaPath: '#/properties/tools/anyOf/1/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 1024 },
              };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data3.length < 1) {
              const err16 = {
                instancePath: instancePath + '/tools/' + i0,
                schemaPath: '#/properties/tools/anyOf/1/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = {
              instancePath: instancePath + '/tools/' + i0,
              schemaPath: '#/properties/tools/anyOf/1/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + '/tools',
          schemaPath: '#/properties/tools/anyOf/1/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      var _valid0 = _errs9 === errors;
      valid1 = valid1 || _valid0;
      if (!valid1) {
        const err19 = { instancePath: instancePath + '/tools', schemaPath: '#/properties/tools/anyOf', keyword: 'anyOf', params: {} };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      } else {
        errors = _errs6;
        if (vErrors !== null) {
          if (_errs6) {
            vErrors.length = _errs6;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.disallowedTools !== undefined) {
      let data4 = data.disallowedTools;
      const _errs14 = errors;
      let valid4 = false;
      const _errs15 = errors;
      if (typeof data4 === 'string') {
        if (data4.length > 16384) {
          const err20 = {
            instancePath: instancePath + '/disallowedTools',
            schemaPath: '#/properties/disallowedTools/anyOf/0/maxLength',
            keyword: 'maxLength',
            params: { limit: 16384 },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err21 = {
            instancePath: instancePath + '/disallowedTools',
            schemaPath: '#/properties/disallowedTools/anyOf/0/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = {
          instancePath: instancePath + '/disallowedTools',
          schemaPath: '#/properties/disallowedTools/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
      var _valid1 = _errs15 === errors;
      valid4 = valid4 || _valid1;
      const _errs17 = errors;
      if (Array.isArray(data4)) {
        if (data4.length > 512) {
          const err23 = {
            instancePath: instancePath + '/disallowedTools',
            schemaPath: '#/properties/disallowedTools/anyOf/1/maxItems',
            keyword: 'maxItems',
            params: { limit: 512 },
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data4.length < 1) {
          const err24 = {
            instancePath: instancePath + '/disallowedTools',
            schemaPath: '#/properties/disallowedTools/anyOf/1/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === 'string') {
            if (data5.length > 1024) {
              const err25 = {
                instancePath: instancePath + '/disallowedTools/' + i1,
                schemaPath: '#/properties/disallowedTools/anyOf/1/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 1024 },
              };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data5.length < 1) {
              const err26 = {
                instancePath: instancePath + '/disallowedTools/' + i1,
                schemaPath: '#/properties/disallowedTools/anyOf/1/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = {
              instancePath: instancePath + '/disallowedTools/' + i1,
              schemaPath: '#/properties/disallowedTools/anyOf/1/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + '/disallowedTools',
          schemaPath: '#/properties/disallowedTools/anyOf/1/type',
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
      var _valid1 = _errs17 === errors;
      valid4 = valid4 || _valid1;
      if (!valid4) {
        const err29 = {
          instancePath: instancePath + '/disallowedTools',
          schemaPath: '#/properties/disallowedTools/anyOf',
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
        errors = _errs14;
        if (vErrors !== null) {
          if (_errs14) {
            vErrors.length = _errs14;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.model !== undefined) {
      let data6 = data.model;
      const _errs22 = errors;
      let valid7 = false;
      const _errs23 = errors;
      if (typeof data6 !== 'string') {
        const err30 = {
          instancePath: instancePath + '/model',
          schemaPath: '#/properties/model/anyOf/0/type',
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
      if (!(
        data6 === 'inherit' ||
        data6 === 'sonnet' ||
        data6 === 'opus' ||
        data6 === 'haiku' ||
        data6 === 'fable' ||
        data6 === 'best' ||
        data6 === 'opusplan' ||
        data6 === 'sonnet[1m]' ||
        data6 === 'opus[1m]'
      )) {
        const err31 = {
          instancePath: instancePath + '/model',
          schemaPath: '#/properties/model/anyOf/0/enum',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.model.anyOf[0].enum },
        };
        if (vErrors === null) {
          vErrors = [err31];
        } else {
          vErrors.push(err31);
        }
        errors++;
      }
      var _valid2 = _errs23 === errors;
      valid7 = valid7 || _valid2;
      const _errs25 = errors;
      if (typeof data6 === 'string') {
        if (data6.length > 256) {
          const err32 = {
            instancePath: instancePath + '/model',
            schemaPath: '#/properties/model/anyOf/1/maxLength',
            keyword: 'maxLength',
            params: { limit: 256 },
          };
          if (vErrors === null) {
            vErrors = [err32];
          } else {
            vErrors.push(err32);
          }
          errors++;
        }
        if (data6.length < 1) {
          const err33 = {
            instancePath: instancePath + '/model',
            schemaPath: '#/properties/model/anyOf/1/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err33];
          } else {
            vErrors.push(err33);
          }
          errors++;
        }
        if (!pattern5.test(data6)) {
          const err34 = {
            instancePath: instancePath + '/model',
            schemaPath: '#/properties/model/anyOf/1/pattern',
            keyword: 'pattern',
            params: { pattern: '^\\S+$' },
          };
          if (vErrors === null) {
            vErrors = [err34];
          } else {
            vErrors.push(err34);
          }
          errors++;
        }
      } else {
        const err35 = {
          instancePath: instancePath + '/model',
          schemaPath: '#/properties/model/anyOf/1/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
      var _valid2 = _errs25 === errors;
      valid7 = valid7 || _valid2;
      if (!valid7) {
        const err36 = { instancePath: instancePath + '/model', schemaPath: '#/properties/model/anyOf', keyword: 'anyOf', params: {} };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      } else {
        errors = _errs22;
        if (vErrors !== null) {
          if (_errs22) {
            vErrors.length = _errs22;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.permissionMode !== undefined) {
      let data7 = data.permissionMode;
      if (typeof data7 !== 'string') {
        const err37 = {
          instancePath: instancePath + '/permissionMode',
          schemaPath: '#/properties/permissionMode/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (!(
        data7 === 'default' ||
        data7 === 'acceptEdits' ||
        data7 === 'auto' ||
        data7 === 'bypassPermissions' ||
        data7 === 'dontAsk' ||
        data7 === 'plan' ||
        data7 === 'manual'
      )) {
        const err38 = {
          instancePath: instancePath + '/permissionMode',
          schemaPath: '#/properties/permissionMode/enum',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.permissionMode.enum },
        };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.maxTurns !== undefined) {
      let data8 = data.maxTurns;
      const _errs30 = errors;
      let valid8 = false;
      const _errs31 = errors;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err39 = {
          instancePath: instancePath + '/maxTurns',
          schemaPath: '#/properties/maxTurns/anyOf/0/type',
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
      if (typeof data8 == 'number' && isFinite(data8)) {
        if (data8 < 1 || isNaN(data8)) {
          const err40 = {
            instancePath: instancePath + '/maxTurns',
            schemaPath: '#/properties/maxTurns/anyOf/0/minimum',
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
      var _valid3 = _errs31 === errors;
      valid8 = valid8 || _valid3;
      const _errs33 = errors;
      if (typeof data8 === 'string') {
        if (data8.length > 16) {
          const err41 = {
            instancePath: instancePath + '/maxTurns',
            schemaPath: '#/properties/maxTurns/anyOf/1/maxLength',
            keyword: 'maxLength',
            params: { limit: 16 },
          };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (!pattern6.test(data8)) {
          const err42 = {
            instancePath: instancePath + '/maxTurns',
            schemaPath: '#/properties/maxTurns/anyOf/1/pattern',
            keyword: 'pattern',
            params: { pattern: '^0*[1-9][0-9]*$' },
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
          instancePath: instancePath + '/maxTurns',
          schemaPath: '#/properties/maxTurns/anyOf/1/type',
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
      var _valid3 = _errs33 === errors;
      valid8 = valid8 || _valid3;
      if (!valid8) {
        const err44 = { instancePath: instancePath + '/maxTurns', schemaPath: '#/properties/maxTurns/anyOf', keyword: 'anyOf', params: {} };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      } else {
        errors = _errs30;
        if (vErrors !== null) {
          if (_errs30) {
            vErrors.length = _errs30;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.skills !== undefined) {
      let data9 = data.skills;
      const _errs36 = errors;
      let valid9 = false;
      const _errs37 = errors;
      if (typeof data9 === 'string') {
        if (data9.length > 16384) {
          const err45 = {
            instancePath: instancePath + '/skills',
            schemaPath: '#/properties/skills/anyOf/0/maxLength',
            keyword: 'maxLength',
            params: { limit: 16384 },
          };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        if (data9.length < 1) {
          const err46 = {
            instancePath: instancePath + '/skills',
            schemaPath: '#/properties/skills/anyOf/0/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
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
          instancePath: instancePath + '/skills',
          schemaPath: '#/properties/skills/anyOf/0/type',
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
      var _valid4 = _errs37 === errors;
      valid9 = valid9 || _valid4;
      const _errs39 = errors;
      if (Array.isArray(data9)) {
        if (data9.length > 256) {
          const err48 = {
            instancePath: instancePath + '/skills',
            schemaPath: '#/properties/skills/anyOf/1/maxItems',
            keyword: 'maxItems',
            params: { limit: 256 },
          };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        const len2 = data9.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data10 = data9[i2];
          if (typeof data10 === 'string') {
            if (data10.length > 256) {
              const err49 = {
                instancePath: instancePath + '/skills/' + i2,
                schemaPath: '#/properties/skills/anyOf/1/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 256 },
              };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data10.length < 1) {
              const err50 = {
                instancePath: instancePath + '/skills/' + i2,
                schemaPath: '#/properties/skills/anyOf/1/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = {
              instancePath: instancePath + '/skills/' + i2,
              schemaPath: '#/properties/skills/anyOf/1/items/type',
              keyword: 'type',
              params: { type: 'string' },
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
          instancePath: instancePath + '/skills',
          schemaPath: '#/properties/skills/anyOf/1/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err52];
        } else {
          vErrors.push(err52);
        }
        errors++;
      }
      var _valid4 = _errs39 === errors;
      valid9 = valid9 || _valid4;
      if (!valid9) {
        const err53 = { instancePath: instancePath + '/skills', schemaPath: '#/properties/skills/anyOf', keyword: 'anyOf', params: {} };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
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
    if (data.mcpServers !== undefined) {
      let data11 = data.mcpServers;
      if (Array.isArray(data11)) {
        if (data11.length > 128) {
          const err54 = {
            instancePath: instancePath + '/mcpServers',
            schemaPath: '#/properties/mcpServers/maxItems',
            keyword: 'maxItems',
            params: { limit: 128 },
          };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        const len3 = data11.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data12 = data11[i3];
          const _errs46 = errors;
          let valid14 = false;
          const _errs47 = errors;
          if (typeof data12 === 'string') {
            if (data12.length > 256) {
              const err55 = {
                instancePath: instancePath + '/mcpServers/' + i3,
                schemaPath: '#/properties/mcpServers/items/anyOf/0/maxLength',
                keyword: 'maxLength',
                params: { limit: 256 },
              };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data12.length < 1) {
              const err56 = {
                instancePath: instancePath + '/mcpServers/' + i3,
                schemaPath: '#/properties/mcpServers/items/anyOf/0/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = {
              instancePath: instancePath + '/mcpServers/' + i3,
              schemaPath: '#/properties/mcpServers/items/anyOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
          var _valid5 = _errs47 === errors;
          valid14 = valid14 || _valid5;
          const _errs49 = errors;
          if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
            if (Object.keys(data12).length > 1) {
              const err58 = {
                instancePath: instancePath + '/mcpServers/' + i3,
                schemaPath: '#/properties/mcpServers/items/anyOf/1/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (Object.keys(data12).length < 1) {
              const err59 = {
                instancePath: instancePath + '/mcpServers/' + i3,
                schemaPath: '#/properties/mcpServers/items/anyOf/1/minProperties',
                keyword: 'minProperties',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            for (const key0 in data12) {
              let data13 = data12[key0];
              if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
                if (Object.keys(data13).length > 32) {
                  const err60 = {
                    instancePath: instancePath + '/mcpServers/' + i3 + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/mcpServers/items/anyOf/1/additionalProperties/maxProperties',
                    keyword: 'maxProperties',
                    params: { limit: 32 },
                  };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (data13.type !== undefined) {
                  let data14 = data13.type;
                  if (typeof data14 !== 'string') {
                    const err61 = {
                      instancePath: instancePath + '/mcpServers/' + i3 + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') + '/type',
                      schemaPath: '#/properties/mcpServers/items/anyOf/1/additionalProperties/properties/type/type',
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
                  if (!(data14 === 'stdio' || data14 === 'http' || data14 === 'streamable-http' || data14 === 'sse' || data14 === 'ws')) {
                    const err62 = {
                      instancePath: instancePath + '/mcpServers/' + i3 + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') + '/type',
                      schemaPath: '#/properties/mcpServers/items/anyOf/1/additionalProperties/properties/type/enum',
                      keyword: 'enum',
                      params: { allowedValues: schema31.properties.mcpServers.items.anyOf[1].additionalProperties.properties.type.enum },
                    };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
                if (data13.command !== undefined) {
                  let data15 = data13.command;
                  if (typeof data15 === 'string') {
                    if (data15.length > 4096) {
                      const err63 = {
                        instancePath: instancePath + '/mcpServers/' + i3 + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') + '/command',
                        schemaPath: '#/properties/mcpServers/items/anyOf/1/additionalProperties/properties/command/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 4096 },
                      };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                    if (data15.length < 1) {
                      const err64 = {
                        instancePath: instancePath + '/mcpServers/' + i3 + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') + '/command',
                        schemaPath: '#/properties/mcpServers/items/anyOf/1/additionalProperties/properties/command/minLength',
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
                      instancePath: instancePath + '/mcpServers/' + i3 + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') + '/command',
                      schemaPath: '#/properties/mcpServers/items/anyOf/1/additionalProperties/properties/command/type',
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
                if (data13.url !== undefined) {
                  let data16 = data13.url;
                  if (typeof data16 === 'string') {
                    if (data16.length > 4096) {
                      const err66 = {
                        instancePath: instancePath + '/mcpServers/' + i3 + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') + '/url',
                        schemaPath: '#/properties/mcpServers/items/anyOf/1/additionalProperties/properties/url/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 4096 },
                      };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                    if (data16.length < 1) {
                      const err67 = {
                        instancePath: instancePath + '/mcpServers/' + i3 + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') + '/url',
                        schemaPath: '#/properties/mcpServers/items/anyOf/1/additionalProperties/properties/url/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                  } else {
                    const err68 = {
                      instancePath: instancePath + '/mcpServers/' + i3 + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1') + '/url',
                      schemaPath: '#/properties/mcpServers/items/anyOf/1/additionalProperties/properties/url/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                }
              } else {
                const err69 = {
                  instancePath: instancePath + '/mcpServers/' + i3 + '/' + key0.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/mcpServers/items/anyOf/1/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err69];
                } else {
                  vErrors.push(err69);
                }
                errors++;
              }
            }
          } else {
            const err70 = {
              instancePath: instancePath + '/mcpServers/' + i3,
              schemaPath: '#/properties/mcpServers/items/anyOf/1/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          var _valid5 = _errs49 === errors;
          valid14 = valid14 || _valid5;
          if (!valid14) {
            const err71 = {
              instancePath: instancePath + '/mcpServers/' + i3,
              schemaPath: '#/properties/mcpServers/items/anyOf',
              keyword: 'anyOf',
              params: {},
            };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          } else {
            errors = _errs46;
            if (vErrors !== null) {
              if (_errs46) {
                vErrors.length = _errs46;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err72 = {
          instancePath: instancePath + '/mcpServers',
          schemaPath: '#/properties/mcpServers/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      }
    }
    if (data.hooks !== undefined) {
      let data17 = data.hooks;
      const _errs61 = errors;
      let valid17 = false;
      const _errs62 = errors;
      if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
        if (Object.keys(data17).length > 64) {
          const err73 = {
            instancePath: instancePath + '/hooks',
            schemaPath: '#/properties/hooks/anyOf/0/maxProperties',
            keyword: 'maxProperties',
            params: { limit: 64 },
          };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
        for (const key1 in data17) {
          const _errs64 = errors;
          if (!(
            key1 === 'PreToolUse' ||
            key1 === 'PostToolUse' ||
            key1 === 'PostToolUseFailure' ||
            key1 === 'PostToolBatch' ||
            key1 === 'Notification' ||
            key1 === 'UserPromptSubmit' ||
            key1 === 'UserPromptExpansion' ||
            key1 === 'SessionStart' ||
            key1 === 'SessionEnd' ||
            key1 === 'Stop' ||
            key1 === 'StopFailure' ||
            key1 === 'SubagentStart' ||
            key1 === 'SubagentStop' ||
            key1 === 'PreCompact' ||
            key1 === 'PostCompact' ||
            key1 === 'PreModelSwitch' ||
            key1 === 'PostModelSwitch' ||
            key1 === 'PermissionRequest' ||
            key1 === 'PermissionDenied' ||
            key1 === 'Setup' ||
            key1 === 'TeammateIdle' ||
            key1 === 'TaskCreated' ||
            key1 === 'TaskCompleted' ||
            key1 === 'Elicitation' ||
            key1 === 'ElicitationResult' ||
            key1 === 'ConfigChange' ||
            key1 === 'WorktreeCreate' ||
            key1 === 'WorktreeRemove' ||
            key1 === 'InstructionsLoaded' ||
            key1 === 'CwdChanged' ||
            key1 === 'FileChanged' ||
            key1 === 'DirectoryAdded' ||
            key1 === 'MessageDisplay'
          )) {
            const err74 = {
              instancePath: instancePath + '/hooks',
              schemaPath: '#/properties/hooks/anyOf/0/propertyNames/enum',
              keyword: 'enum',
              params: { allowedValues: schema31.properties.hooks.anyOf[0].propertyNames.enum },
              propertyName: key1,
            };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          var valid18 = _errs64 === errors;
          if (!valid18) {
            const err75 = {
              instancePath: instancePath + '/hooks',
              schemaPath: '#/properties/hooks/anyOf/0/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key1 },
            };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
        for (const key2 in data17) {
          let data18 = data17[key2];
          if (Array.isArray(data18)) {
            if (data18.length > 128) {
              const err76 = {
                instancePath: instancePath + '/hooks/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                schemaPath: '#/properties/hooks/anyOf/0/additionalProperties/maxItems',
                keyword: 'maxItems',
                params: { limit: 128 },
              };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            const len4 = data18.length;
            for (let i4 = 0; i4 < len4; i4++) {
              let data19 = data18[i4];
              if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
                if (Object.keys(data19).length > 16) {
                  const err77 = {
                    instancePath: instancePath + '/hooks/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i4,
                    schemaPath: '#/properties/hooks/anyOf/0/additionalProperties/items/maxProperties',
                    keyword: 'maxProperties',
                    params: { limit: 16 },
                  };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                if (data19.hooks === undefined) {
                  const err78 = {
                    instancePath: instancePath + '/hooks/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i4,
                    schemaPath: '#/properties/hooks/anyOf/0/additionalProperties/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'hooks' },
                  };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
                if (data19.matcher !== undefined) {
                  let data20 = data19.matcher;
                  if (typeof data20 === 'string') {
                    if (data20.length > 4096) {
                      const err79 = {
                        instancePath: instancePath + '/hooks/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i4 + '/matcher',
                        schemaPath: '#/properties/hooks/anyOf/0/additionalProperties/items/properties/matcher/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 4096 },
                      };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  } else {
                    const err80 = {
                      instancePath: instancePath + '/hooks/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i4 + '/matcher',
                      schemaPath: '#/properties/hooks/anyOf/0/additionalProperties/items/properties/matcher/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err80];
                    } else {
                      vErrors.push(err80);
                    }
                    errors++;
                  }
                }
                if (data19.hooks !== undefined) {
                  let data21 = data19.hooks;
                  if (Array.isArray(data21)) {
                    if (data21.length > 128) {
                      const err81 = {
                        instancePath: instancePath + '/hooks/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i4 + '/hooks',
                        schemaPath: '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 128 },
                      };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                    const len5 = data21.length;
                    for (let i5 = 0; i5 < len5; i5++) {
                      let data22 = data21[i5];
                      if (data22 && typeof data22 == 'object' && !Array.isArray(data22)) {
                        if (Object.keys(data22).length > 32) {
                          const err82 = {
                            instancePath:
                              instancePath + '/hooks/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i4 + '/hooks/' + i5,
                            schemaPath: '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/maxProperties',
                            keyword: 'maxProperties',
                            params: { limit: 32 },
                          };
                          if (vErrors === null) {
                            vErrors = [err82];
                          } else {
                            vErrors.push(err82);
                          }
                          errors++;
                        }
                        if (data22.type === undefined) {
                          const err83 = {
                            instancePath:
                              instancePath + '/hooks/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i4 + '/hooks/' + i5,
                            schemaPath: '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/required',
                            keyword: 'required',
                            params: { missingProperty: 'type' },
                          };
                          if (vErrors === null) {
                            vErrors = [err83];
                          } else {
                            vErrors.push(err83);
                          }
                          errors++;
                        }
                        if (data22.type !== undefined) {
                          let data23 = data22.type;
                          if (typeof data23 !== 'string') {
                            const err84 = {
                              instancePath:
                                instancePath +
                                '/hooks/' +
                                key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                '/' +
                                i4 +
                                '/hooks/' +
                                i5 +
                                '/type',
                              schemaPath:
                                '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/type/type',
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
                          if (!(
                            data23 === 'command' ||
                            data23 === 'http' ||
                            data23 === 'mcp_tool' ||
                            data23 === 'prompt' ||
                            data23 === 'agent'
                          )) {
                            const err85 = {
                              instancePath:
                                instancePath +
                                '/hooks/' +
                                key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                '/' +
                                i4 +
                                '/hooks/' +
                                i5 +
                                '/type',
                              schemaPath:
                                '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/type/enum',
                              keyword: 'enum',
                              params: {
                                allowedValues:
                                  schema31.properties.hooks.anyOf[0].additionalProperties.items.properties.hooks.items.properties.type.enum,
                              },
                            };
                            if (vErrors === null) {
                              vErrors = [err85];
                            } else {
                              vErrors.push(err85);
                            }
                            errors++;
                          }
                        }
                        if (data22.command !== undefined) {
                          let data24 = data22.command;
                          if (typeof data24 === 'string') {
                            if (data24.length > 65536) {
                              const err86 = {
                                instancePath:
                                  instancePath +
                                  '/hooks/' +
                                  key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/' +
                                  i4 +
                                  '/hooks/' +
                                  i5 +
                                  '/command',
                                schemaPath:
                                  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/command/maxLength',
                                keyword: 'maxLength',
                                params: { limit: 65536 },
                              };
                              if (vErrors === null) {
                                vErrors = [err86];
                              } else {
                                vErrors.push(err86);
                              }
                              errors++;
                            }
                            if (data24.length < 1) {
                              const err87 = {
                                instancePath:
                                  instancePath +
                                  '/hooks/' +
                                  key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/' +
                                  i4 +
                                  '/hooks/' +
                                  i5 +
                                  '/command',
                                schemaPath:
                                  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/command/minLength',
                                keyword: 'minLength',
                                params: { limit: 1 },
                              };
                              if (vErrors === null) {
                                vErrors = [err87];
                              } else {
                                vErrors.push(err87);
                              }
                              errors++;
                            }
                          } else {
                            const err88 = {
                              instancePath:
                                instancePath +
                                '/hooks/' +
                                key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                '/' +
                                i4 +
                                '/hooks/' +
                                i5 +
                                '/command',
                              schemaPath:
                                '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/command/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            };
                            if (vErrors === null) {
                              vErrors = [err88];
                            } else {
                              vErrors.push(err88);
                            }
                            errors++;
                          }
                        }
                        if (data22.url !== undefined) {
                          let data25 = data22.url;
                          if (typeof data25 === 'string') {
                            if (data25.length > 4096) {
                              const err89 = {
                                instancePath:
                                  instancePath +
                                  '/hooks/' +
                                  key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/' +
                                  i4 +
                                  '/hooks/' +
                                  i5 +
                                  '/url',
                                schemaPath:
                                  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/url/maxLength',
                                keyword: 'maxLength',
                                params: { limit: 4096 },
                              };
                              if (vErrors === null) {
                                vErrors = [err89];
                              } else {
                                vErrors.push(err89);
                              }
                              errors++;
                            }
                            if (data25.length < 1) {
                              const err90 = {
                                instancePath:
                                  instancePath +
                                  '/hooks/' +
                                  key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/' +
                                  i4 +
                                  '/hooks/' +
                                  i5 +
                                  '/url',
                                schemaPath:
                                  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/url/minLength',
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
                              instancePath:
                                instancePath +
                                '/hooks/' +
                                key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                '/' +
                                i4 +
                                '/hooks/' +
                                i5 +
                                '/url',
                              schemaPath:
                                '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/url/type',
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
                        if (data22.server !== undefined) {
                          let data26 = data22.server;
                          if (typeof data26 === 'string') {
                            if (data26.length > 256) {
                              const err92 = {
                                instancePath:
                                  instancePath +
                                  '/hooks/' +
                                  key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/' +
                                  i4 +
                                  '/hooks/' +
                                  i5 +
                                  '/server',
                                schemaPath:
                                  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/server/maxLength',
                                keyword: 'maxLength',
                                params: { limit: 256 },
                              };
                              if (vErrors === null) {
                                vErrors = [err92];
                              } else {
                                vErrors.push(err92);
                              }
                              errors++;
                            }
                            if (data26.length < 1) {
                              const err93 = {
                                instancePath:
                                  instancePath +
                                  '/hooks/' +
                                  key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/' +
                                  i4 +
                                  '/hooks/' +
                                  i5 +
                                  '/server',
                                schemaPath:
                                  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/server/minLength',
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
                              instancePath:
                                instancePath +
                                '/hooks/' +
                                key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                '/' +
                                i4 +
                                '/hooks/' +
                                i5 +
                                '/server',
                              schemaPath:
                                '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/server/type',
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
                        if (data22.tool !== undefined) {
                          let data27 = data22.tool;
                          if (typeof data27 === 'string') {
                            if (data27.length > 256) {
                              const err95 = {
                                instancePath:
                                  instancePath +
                                  '/hooks/' +
                                  key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/' +
                                  i4 +
                                  '/hooks/' +
                                  i5 +
                                  '/tool',
                                schemaPath:
                                  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/tool/maxLength',
                                keyword: 'maxLength',
                                params: { limit: 256 },
                              };
                              if (vErrors === null) {
                                vErrors = [err95];
                              } else {
                                vErrors.push(err95);
                              }
                              errors++;
                            }
                            if (data27.length < 1) {
                              const err96 = {
                                instancePath:
                                  instancePath +
                                  '/hooks/' +
                                  key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/' +
                                  i4 +
                                  '/hooks/' +
                                  i5 +
                                  '/tool',
                                schemaPath:
                                  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/tool/minLength',
                                keyword: 'minLength',
                                params: { limit: 1 },
                              };
                              if (vErrors === null) {
                                vErrors = [err96];
                              } else {
                                vErrors.push(err96);
                              }
                              errors++;
                            }
                          } else {
                            const err97 = {
                              instancePath:
                                instancePath +
                                '/hooks/' +
                                key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                '/' +
                                i4 +
                                '/hooks/' +
                                i5 +
                                '/tool',
                              schemaPath:
                                '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/tool/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            };
                            if (vErrors === null) {
                              vErrors = [err97];
                            } else {
                              vErrors.push(err97);
                            }
                            errors++;
                          }
                        }
                        if (data22.prompt !== undefined) {
                          let data28 = data22.prompt;
                          if (typeof data28 === 'string') {
                            if (data28.length > 65536) {
                              const err98 = {
                                instancePath:
                                  instancePath +
                                  '/hooks/' +
                                  key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/' +
                                  i4 +
                                  '/hooks/' +
                                  i5 +
                                  '/prompt',
                                schemaPath:
                                  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/prompt/maxLength',
                                keyword: 'maxLength',
                                params: { limit: 65536 },
                              };
                              if (vErrors === null) {
                                vErrors = [err98];
                              } else {
                                vErrors.push(err98);
                              }
                              errors++;
                            }
                            if (data28.length < 1) {
                              const err99 = {
                                instancePath:
                                  instancePath +
                                  '/hooks/' +
                                  key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/' +
                                  i4 +
                                  '/hooks/' +
                                  i5 +
                                  '/prompt',
                                schemaPath:
                                  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/prompt/minLength',
                                keyword: 'minLength',
                                params: { limit: 1 },
                              };
                              if (vErrors === null) {
                                vErrors = [err99];
                              } else {
                                vErrors.push(err99);
                              }
                              errors++;
                            }
                          } else {
                            const err100 = {
                              instancePath:
                                instancePath +
                                '/hooks/' +
                                key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                '/' +
                                i4 +
                                '/hooks/' +
                                i5 +
                                '/prompt',
                              schemaPath:
                                '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/prompt/type',
                              keyword: 'type',
                              params: { type: 'string' },
                            };
                            if (vErrors === null) {
                              vErrors = [err100];
                            } else {
                              vErrors.push(err100);
                            }
                            errors++;
                          }
                        }
                        if (data22.timeout !== undefined) {
                          let data29 = data22.timeout;
                          if (typeof data29 == 'number' && isFinite(data29)) {
                            if (data29 <= 0 || isNaN(data29)) {
                              const err101 = {
                                instancePath:
                                  instancePath +
                                  '/hooks/' +
                                  key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                  '/' +
                                  i4 +
                                  '/hooks/' +
                                  i5 +
                                  '/timeout',
                                schemaPath:
                                  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/timeout/exclusiveMinimum',
                                keyword: 'exclusiveMinimum',
                                params: { comparison: '>', limit: 0 },
                              };
                              if (vErrors === null) {
                                vErrors = [err101];
                              } else {
                                vErrors.push(err101);
                              }
                              errors++;
                            }
                          } else {
                            const err102 = {
                              instancePath:
                                instancePath +
                                '/hooks/' +
                                key2.replace(/~/g, '~0').replace(/\//g, '~1') +
                                '/' +
                                i4 +
                                '/hooks/' +
                                i5 +
                                '/timeout',
                              schemaPath:
                                '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/timeout/type',
                              keyword: 'type',
                              params: { type: 'number' },
                            };
                            if (vErrors === null) {
                              vErrors = [err102];
                            } else {
                              vErrors.push(err102);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err103 = {
                          instancePath:
                            instancePath + '/hooks/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i4 + '/hooks/' + i5,
                          schemaPath: '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/type',
                          keyword: 'type',
                          params: { type: 'object' },
                        };
                        if (vErrors === null) {
                          vErrors = [err103];
                        } else {
                          vErrors.push(err103);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err104 = {
                      instancePath: instancePath + '/hooks/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i4 + '/hooks',
                      schemaPath: '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/type',
                      keyword: 'type',
                      params: { type: 'array' },
                    };
                    if (vErrors === null) {
                      vErrors = [err104];
                    } else {
                      vErrors.push(err104);
                    }
                    errors++;
                  }
                }
              } else {
                const err105 = {
                  instancePath: instancePath + '/hooks/' + key2.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i4,
                  schemaPath: '#/properties/hooks/anyOf/0/additionalProperties/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err105];
                } else {
                  vErrors.push(err105);
                }
                errors++;
              }
            }
          } else {
            const err106 = {
              instancePath: instancePath + '/hooks/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/hooks/anyOf/0/additionalProperties/type',
              keyword: 'type',
              params: { type: 'array' },
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
          instancePath: instancePath + '/hooks',
          schemaPath: '#/properties/hooks/anyOf/0/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
      var _valid6 = _errs62 === errors;
      valid17 = valid17 || _valid6;
      const _errs90 = errors;
      if (data17 !== null) {
        const err108 = {
          instancePath: instancePath + '/hooks',
          schemaPath: '#/properties/hooks/anyOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
        };
        if (vErrors === null) {
          vErrors = [err108];
        } else {
          vErrors.push(err108);
        }
        errors++;
      }
      var _valid6 = _errs90 === errors;
      valid17 = valid17 || _valid6;
      if (!valid17) {
        const err109 = { instancePath: instancePath + '/hooks', schemaPath: '#/properties/hooks/anyOf', keyword: 'anyOf', params: {} };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      } else {
        errors = _errs61;
        if (vErrors !== null) {
          if (_errs61) {
            vErrors.length = _errs61;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.memory !== undefined) {
      let data30 = data.memory;
      if (typeof data30 !== 'string') {
        const err110 = {
          instancePath: instancePath + '/memory',
          schemaPath: '#/properties/memory/type',
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
      if (!(data30 === 'user' || data30 === 'project' || data30 === 'local')) {
        const err111 = {
          instancePath: instancePath + '/memory',
          schemaPath: '#/properties/memory/enum',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.memory.enum },
        };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.background !== undefined) {
      let data31 = data.background;
      const _errs95 = errors;
      let valid26 = false;
      const _errs96 = errors;
      if (typeof data31 !== 'boolean') {
        const err112 = {
          instancePath: instancePath + '/background',
          schemaPath: '#/properties/background/anyOf/0/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
      var _valid7 = _errs96 === errors;
      valid26 = valid26 || _valid7;
      const _errs98 = errors;
      if (typeof data31 === 'string') {
        if (data31.length > 5) {
          const err113 = {
            instancePath: instancePath + '/background',
            schemaPath: '#/properties/background/anyOf/1/maxLength',
            keyword: 'maxLength',
            params: { limit: 5 },
          };
          if (vErrors === null) {
            vErrors = [err113];
          } else {
            vErrors.push(err113);
          }
          errors++;
        }
        if (!pattern7.test(data31)) {
          const err114 = {
            instancePath: instancePath + '/background',
            schemaPath: '#/properties/background/anyOf/1/pattern',
            keyword: 'pattern',
            params: { pattern: '^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$' },
          };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
      } else {
        const err115 = {
          instancePath: instancePath + '/background',
          schemaPath: '#/properties/background/anyOf/1/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err115];
        } else {
          vErrors.push(err115);
        }
        errors++;
      }
      var _valid7 = _errs98 === errors;
      valid26 = valid26 || _valid7;
      if (!valid26) {
        const err116 = {
          instancePath: instancePath + '/background',
          schemaPath: '#/properties/background/anyOf',
          keyword: 'anyOf',
          params: {},
        };
        if (vErrors === null) {
          vErrors = [err116];
        } else {
          vErrors.push(err116);
        }
        errors++;
      } else {
        errors = _errs95;
        if (vErrors !== null) {
          if (_errs95) {
            vErrors.length = _errs95;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.effort !== undefined) {
      let data32 = data.effort;
      const _errs101 = errors;
      let valid27 = false;
      const _errs102 = errors;
      if (typeof data32 !== 'string') {
        const err117 = {
          instancePath: instancePath + '/effort',
          schemaPath: '#/properties/effort/anyOf/0/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
      if (!(data32 === 'low' || data32 === 'medium' || data32 === 'high' || data32 === 'xhigh' || data32 === 'max')) {
        const err118 = {
          instancePath: instancePath + '/effort',
          schemaPath: '#/properties/effort/anyOf/0/enum',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.effort.anyOf[0].enum },
        };
        if (vErrors === null) {
          vErrors = [err118];
        } else {
          vErrors.push(err118);
        }
        errors++;
      }
      var _valid8 = _errs102 === errors;
      valid27 = valid27 || _valid8;
      const _errs104 = errors;
      if (!(typeof data32 == 'number' && isFinite(data32))) {
        const err119 = {
          instancePath: instancePath + '/effort',
          schemaPath: '#/properties/effort/anyOf/1/type',
          keyword: 'type',
          params: { type: 'number' },
        };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
      var _valid8 = _errs104 === errors;
      valid27 = valid27 || _valid8;
      if (!valid27) {
        const err120 = { instancePath: instancePath + '/effort', schemaPath: '#/properties/effort/anyOf', keyword: 'anyOf', params: {} };
        if (vErrors === null) {
          vErrors = [err120];
        } else {
          vErrors.push(err120);
        }
        errors++;
      } else {
        errors = _errs101;
        if (vErrors !== null) {
          if (_errs101) {
            vErrors.length = _errs101;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.isolation !== undefined) {
      let data33 = data.isolation;
      if (typeof data33 !== 'string') {
        const err121 = {
          instancePath: instancePath + '/isolation',
          schemaPath: '#/properties/isolation/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err121];
        } else {
          vErrors.push(err121);
        }
        errors++;
      }
      if (!(data33 === 'worktree' || data33 === 'remote')) {
        const err122 = {
          instancePath: instancePath + '/isolation',
          schemaPath: '#/properties/isolation/enum',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.isolation.enum },
        };
        if (vErrors === null) {
          vErrors = [err122];
        } else {
          vErrors.push(err122);
        }
        errors++;
      }
    }
    if (data.color !== undefined) {
      let data34 = data.color;
      if (typeof data34 !== 'string') {
        const err123 = {
          instancePath: instancePath + '/color',
          schemaPath: '#/properties/color/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
      if (!(
        data34 === 'red' ||
        data34 === 'blue' ||
        data34 === 'green' ||
        data34 === 'yellow' ||
        data34 === 'purple' ||
        data34 === 'orange' ||
        data34 === 'pink' ||
        data34 === 'cyan'
      )) {
        const err124 = {
          instancePath: instancePath + '/color',
          schemaPath: '#/properties/color/enum',
          keyword: 'enum',
          params: { allowedValues: schema31.properties.color.enum },
        };
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
        errors++;
      }
    }
    if (data.initialPrompt !== undefined) {
      let data35 = data.initialPrompt;
      if (typeof data35 === 'string') {
        if (data35.length > 65536) {
          const err125 = {
            instancePath: instancePath + '/initialPrompt',
            schemaPath: '#/properties/initialPrompt/maxLength',
            keyword: 'maxLength',
            params: { limit: 65536 },
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
          instancePath: instancePath + '/initialPrompt',
          schemaPath: '#/properties/initialPrompt/type',
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
    }
    if (data.omitClaudeMd !== undefined) {
      let data36 = data.omitClaudeMd;
      const _errs113 = errors;
      let valid28 = false;
      const _errs114 = errors;
      if (typeof data36 !== 'boolean') {
        const err127 = {
          instancePath: instancePath + '/omitClaudeMd',
          schemaPath: '#/properties/omitClaudeMd/anyOf/0/type',
          keyword: 'type',
          params: { type: 'boolean' },
        };
        if (vErrors === null) {
          vErrors = [err127];
        } else {
          vErrors.push(err127);
        }
        errors++;
      }
      var _valid9 = _errs114 === errors;
      valid28 = valid28 || _valid9;
      const _errs116 = errors;
      if (typeof data36 === 'string') {
        if (data36.length > 5) {
          const err128 = {
            instancePath: instancePath + '/omitClaudeMd',
            schemaPath: '#/properties/omitClaudeMd/anyOf/1/maxLength',
            keyword: 'maxLength',
            params: { limit: 5 },
          };
          if (vErrors === null) {
            vErrors = [err128];
          } else {
            vErrors.push(err128);
          }
          errors++;
        }
        if (!pattern7.test(data36)) {
          const err129 = {
            instancePath: instancePath + '/omitClaudeMd',
            schemaPath: '#/properties/omitClaudeMd/anyOf/1/pattern',
            keyword: 'pattern',
            params: { pattern: '^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$' },
          };
          if (vErrors === null) {
            vErrors = [err129];
          } else {
            vErrors.push(err129);
          }
          errors++;
        }
      } else {
        const err130 = {
          instancePath: instancePath + '/omitClaudeMd',
          schemaPath: '#/properties/omitClaudeMd/anyOf/1/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err130];
        } else {
          vErrors.push(err130);
        }
        errors++;
      }
      var _valid9 = _errs116 === errors;
      valid28 = valid28 || _valid9;
      if (!valid28) {
        const err131 = {
          instancePath: instancePath + '/omitClaudeMd',
          schemaPath: '#/properties/omitClaudeMd/anyOf',
          keyword: 'anyOf',
          params: {},
        };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      } else {
        errors = _errs113;
        if (vErrors !== null) {
          if (_errs113) {
            vErrors.length = _errs113;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.autoCompactWindow !== undefined) {
      let data37 = data.autoCompactWindow;
      if (!(typeof data37 == 'number' && isFinite(data37))) {
        const err132 = {
          instancePath: instancePath + '/autoCompactWindow',
          schemaPath: '#/properties/autoCompactWindow/type',
          keyword: 'type',
          params: { type: 'number' },
        };
        if (vErrors === null) {
          vErrors = [err132];
        } else {
          vErrors.push(err132);
        }
        errors++;
      }
    }
    if (data.observer !== undefined) {
      let data38 = data.observer;
      if (typeof data38 === 'string') {
        if (data38.length > 2048) {
          const err133 = {
            instancePath: instancePath + '/observer',
            schemaPath: '#/properties/observer/maxLength',
            keyword: 'maxLength',
            params: { limit: 2048 },
          };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
      } else {
        const err134 = {
          instancePath: instancePath + '/observer',
          schemaPath: '#/properties/observer/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err134];
        } else {
          vErrors.push(err134);
        }
        errors++;
      }
    }
    if (data.observerMessage !== undefined) {
      let data39 = data.observerMessage;
      if (typeof data39 === 'string') {
        if (data39.length > 65536) {
          const err135 = {
            instancePath: instancePath + '/observerMessage',
            schemaPath: '#/properties/observerMessage/maxLength',
            keyword: 'maxLength',
            params: { limit: 65536 },
          };
          if (vErrors === null) {
            vErrors = [err135];
          } else {
            vErrors.push(err135);
          }
          errors++;
        }
      } else {
        const err136 = {
          instancePath: instancePath + '/observerMessage',
          schemaPath: '#/properties/observerMessage/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err136];
        } else {
          vErrors.push(err136);
        }
        errors++;
      }
    }
    if (data.rule_pack !== undefined) {
      let data40 = data.rule_pack;
      if (data40 && typeof data40 == 'object' && !Array.isArray(data40)) {
        if (data40.use === undefined) {
          const err137 = {
            instancePath: instancePath + '/rule_pack',
            schemaPath: '#/properties/rule_pack/required',
            keyword: 'required',
            params: { missingProperty: 'use' },
          };
          if (vErrors === null) {
            vErrors = [err137];
          } else {
            vErrors.push(err137);
          }
          errors++;
        }
        for (const key3 in data40) {
          if (!func1.call(schema31.properties.rule_pack.properties, key3)) {
            const err138 = {
              instancePath: instancePath + '/rule_pack',
              schemaPath: '#/properties/rule_pack/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
            };
            if (vErrors === null) {
              vErrors = [err138];
            } else {
              vErrors.push(err138);
            }
            errors++;
          }
        }
        if (data40.use !== undefined) {
          let data41 = data40.use;
          if (typeof data41 === 'string') {
            if (data41.length > 64) {
              const err139 = {
                instancePath: instancePath + '/rule_pack/use',
                schemaPath: '#/properties/rule_pack/properties/use/maxLength',
                keyword: 'maxLength',
                params: { limit: 64 },
              };
              if (vErrors === null) {
                vErrors = [err139];
              } else {
                vErrors.push(err139);
              }
              errors++;
            }
            if (data41.length < 1) {
              const err140 = {
                instancePath: instancePath + '/rule_pack/use',
                schemaPath: '#/properties/rule_pack/properties/use/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err140];
              } else {
                vErrors.push(err140);
              }
              errors++;
            }
          } else {
            const err141 = {
              instancePath: instancePath + '/rule_pack/use',
              schemaPath: '#/properties/rule_pack/properties/use/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err141];
            } else {
              vErrors.push(err141);
            }
            errors++;
          }
        }
        if (data40.slots !== undefined) {
          let data42 = data40.slots;
          if (data42 && typeof data42 == 'object' && !Array.isArray(data42)) {
            if (Object.keys(data42).length > 64) {
              const err142 = {
                instancePath: instancePath + '/rule_pack/slots',
                schemaPath: '#/properties/rule_pack/properties/slots/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 64 },
              };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
            for (const key4 in data42) {
              const _errs131 = errors;
              if (typeof key4 === 'string') {
                if (key4.length > 64) {
                  const err143 = {
                    instancePath: instancePath + '/rule_pack/slots',
                    schemaPath: '#/properties/rule_pack/properties/slots/propertyNames/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 64 },
                    propertyName: key4,
                  };
                  if (vErrors === null) {
                    vErrors = [err143];
                  } else {
                    vErrors.push(err143);
                  }
                  errors++;
                }
                if (!pattern9.test(key4)) {
                  const err144 = {
                    instancePath: instancePath + '/rule_pack/slots',
                    schemaPath: '#/properties/rule_pack/properties/slots/propertyNames/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^[A-Za-z][A-Za-z0-9_]*$' },
                    propertyName: key4,
                  };
                  if (vErrors === null) {
                    vErrors = [err144];
                  } else {
                    vErrors.push(err144);
                  }
                  errors++;
                }
              }
              var valid30 = _errs131 === errors;
              if (!valid30) {
                const err145 = {
                  instancePath: instancePath + '/rule_pack/slots',
                  schemaPath: '#/properties/rule_pack/properties/slots/propertyNames',
                  keyword: 'propertyNames',
                  params: { propertyName: key4 },
                };
                if (vErrors === null) {
                  vErrors = [err145];
                } else {
                  vErrors.push(err145);
                }
                errors++;
              }
            }
            for (const key5 in data42) {
              let data43 = data42[key5];
              if (typeof data43 === 'string') {
                if (data43.length > 1000) {
                  const err146 = {
                    instancePath: instancePath + '/rule_pack/slots/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/rule_pack/properties/slots/additionalProperties/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 1000 },
                  };
                  if (vErrors === null) {
                    vErrors = [err146];
                  } else {
                    vErrors.push(err146);
                  }
                  errors++;
                }
              } else {
                const err147 = {
                  instancePath: instancePath + '/rule_pack/slots/' + key5.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/rule_pack/properties/slots/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err147];
                } else {
                  vErrors.push(err147);
                }
                errors++;
              }
            }
          } else {
            const err148 = {
              instancePath: instancePath + '/rule_pack/slots',
              schemaPath: '#/properties/rule_pack/properties/slots/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err148];
            } else {
              vErrors.push(err148);
            }
            errors++;
          }
        }
        if (data40.omit !== undefined) {
          let data44 = data40.omit;
          if (Array.isArray(data44)) {
            if (data44.length > 500) {
              const err149 = {
                instancePath: instancePath + '/rule_pack/omit',
                schemaPath: '#/properties/rule_pack/properties/omit/maxItems',
                keyword: 'maxItems',
                params: { limit: 500 },
              };
              if (vErrors === null) {
                vErrors = [err149];
              } else {
                vErrors.push(err149);
              }
              errors++;
            }
            const len6 = data44.length;
            for (let i6 = 0; i6 < len6; i6++) {
              let data45 = data44[i6];
              const _errs138 = errors;
              let valid34 = false;
              const _errs139 = errors;
              if (!(typeof data45 == 'number' && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
                const err150 = {
                  instancePath: instancePath + '/rule_pack/omit/' + i6,
                  schemaPath: '#/properties/rule_pack/properties/omit/items/anyOf/0/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
              if (typeof data45 == 'number' && isFinite(data45)) {
                if (data45 < 1 || isNaN(data45)) {
                  const err151 = {
                    instancePath: instancePath + '/rule_pack/omit/' + i6,
                    schemaPath: '#/properties/rule_pack/properties/omit/items/anyOf/0/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err151];
                  } else {
                    vErrors.push(err151);
                  }
                  errors++;
                }
              }
              var _valid10 = _errs139 === errors;
              valid34 = valid34 || _valid10;
              const _errs141 = errors;
              if (typeof data45 === 'string') {
                if (data45.length > 32) {
                  const err152 = {
                    instancePath: instancePath + '/rule_pack/omit/' + i6,
                    schemaPath: '#/properties/rule_pack/properties/omit/items/anyOf/1/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 32 },
                  };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
                if (!pattern10.test(data45)) {
                  const err153 = {
                    instancePath: instancePath + '/rule_pack/omit/' + i6,
                    schemaPath: '#/properties/rule_pack/properties/omit/items/anyOf/1/pattern',
                    keyword: 'pattern',
                    params: {
                      pattern:
                        '^(?:[1-9][0-9]*(?:\\.[1-9][0-9]*)?|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*|preamble|trailer)$',
                    },
                  };
                  if (vErrors === null) {
                    vErrors = [err153];
                  } else {
                    vErrors.push(err153);
                  }
                  errors++;
                }
              } else {
                const err154 = {
                  instancePath: instancePath + '/rule_pack/omit/' + i6,
                  schemaPath: '#/properties/rule_pack/properties/omit/items/anyOf/1/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err154];
                } else {
                  vErrors.push(err154);
                }
                errors++;
              }
              var _valid10 = _errs141 === errors;
              valid34 = valid34 || _valid10;
              if (!valid34) {
                const err155 = {
                  instancePath: instancePath + '/rule_pack/omit/' + i6,
                  schemaPath: '#/properties/rule_pack/properties/omit/items/anyOf',
                  keyword: 'anyOf',
                  params: {},
                };
                if (vErrors === null) {
                  vErrors = [err155];
                } else {
                  vErrors.push(err155);
                }
                errors++;
              } else {
                errors = _errs138;
                if (vErrors !== null) {
                  if (_errs138) {
                    vErrors.length = _errs138;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err156 = {
              instancePath: instancePath + '/rule_pack/omit',
              schemaPath: '#/properties/rule_pack/properties/omit/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err156];
            } else {
              vErrors.push(err156);
            }
            errors++;
          }
        }
        if (data40.override !== undefined) {
          let data46 = data40.override;
          if (data46 && typeof data46 == 'object' && !Array.isArray(data46)) {
            if (Object.keys(data46).length > 500) {
              const err157 = {
                instancePath: instancePath + '/rule_pack/override',
                schemaPath: '#/properties/rule_pack/properties/override/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 500 },
              };
              if (vErrors === null) {
                vErrors = [err157];
              } else {
                vErrors.push(err157);
              }
              errors++;
            }
            for (const key6 in data46) {
              const _errs145 = errors;
              if (typeof key6 === 'string') {
                if (key6.length > 32) {
                  const err158 = {
                    instancePath: instancePath + '/rule_pack/override',
                    schemaPath: '#/properties/rule_pack/properties/override/propertyNames/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 32 },
                    propertyName: key6,
                  };
                  if (vErrors === null) {
                    vErrors = [err158];
                  } else {
                    vErrors.push(err158);
                  }
                  errors++;
                }
                if (!pattern11.test(key6)) {
                  const err159 = {
                    instancePath: instancePath + '/rule_pack/override',
                    schemaPath: '#/properties/rule_pack/properties/override/propertyNames/pattern',
                    keyword: 'pattern',
                    params: {
                      pattern:
                        '^(?:[1-9][0-9]*\\.(?:[1-9][0-9]*|title|subtitle)|(?:pre_execution|additional|violation_response)\\.[1-9][0-9]*)$',
                    },
                    propertyName: key6,
                  };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
              }
              var valid35 = _errs145 === errors;
              if (!valid35) {
                const err160 = {
                  instancePath: instancePath + '/rule_pack/override',
                  schemaPath: '#/properties/rule_pack/properties/override/propertyNames',
                  keyword: 'propertyNames',
                  params: { propertyName: key6 },
                };
                if (vErrors === null) {
                  vErrors = [err160];
                } else {
                  vErrors.push(err160);
                }
                errors++;
              }
            }
            for (const key7 in data46) {
              let data47 = data46[key7];
              if (typeof data47 === 'string') {
                if (data47.length > 20000) {
                  const err161 = {
                    instancePath: instancePath + '/rule_pack/override/' + key7.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/rule_pack/properties/override/additionalProperties/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 20000 },
                  };
                  if (vErrors === null) {
                    vErrors = [err161];
                  } else {
                    vErrors.push(err161);
                  }
                  errors++;
                }
                if (data47.length < 1) {
                  const err162 = {
                    instancePath: instancePath + '/rule_pack/override/' + key7.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/rule_pack/properties/override/additionalProperties/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err162];
                  } else {
                    vErrors.push(err162);
                  }
                  errors++;
                }
              } else {
                const err163 = {
                  instancePath: instancePath + '/rule_pack/override/' + key7.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/rule_pack/properties/override/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err163];
                } else {
                  vErrors.push(err163);
                }
                errors++;
              }
            }
          } else {
            const err164 = {
              instancePath: instancePath + '/rule_pack/override',
              schemaPath: '#/properties/rule_pack/properties/override/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err164];
            } else {
              vErrors.push(err164);
            }
            errors++;
          }
        }
        if (data40.append !== undefined) {
          let data48 = data40.append;
          if (data48 && typeof data48 == 'object' && !Array.isArray(data48)) {
            if (Object.keys(data48).length > 200) {
              const err165 = {
                instancePath: instancePath + '/rule_pack/append',
                schemaPath: '#/properties/rule_pack/properties/append/maxProperties',
                keyword: 'maxProperties',
                params: { limit: 200 },
              };
              if (vErrors === null) {
                vErrors = [err165];
              } else {
                vErrors.push(err165);
              }
              errors++;
            }
            for (const key8 in data48) {
              const _errs151 = errors;
              if (typeof key8 === 'string') {
                if (key8.length > 32) {
                  const err166 = {
                    instancePath: instancePath + '/rule_pack/append',
                    schemaPath: '#/properties/rule_pack/properties/append/propertyNames/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 32 },
                    propertyName: key8,
                  };
                  if (vErrors === null) {
                    vErrors = [err166];
                  } else {
                    vErrors.push(err166);
                  }
                  errors++;
                }
                if (!pattern12.test(key8)) {
                  const err167 = {
                    instancePath: instancePath + '/rule_pack/append',
                    schemaPath: '#/properties/rule_pack/properties/append/propertyNames/pattern',
                    keyword: 'pattern',
                    params: { pattern: '^(?:[1-9][0-9]*|pre_execution|additional|violation_response)$' },
                    propertyName: key8,
                  };
                  if (vErrors === null) {
                    vErrors = [err167];
                  } else {
                    vErrors.push(err167);
                  }
                  errors++;
                }
              }
              var valid37 = _errs151 === errors;
              if (!valid37) {
                const err168 = {
                  instancePath: instancePath + '/rule_pack/append',
                  schemaPath: '#/properties/rule_pack/properties/append/propertyNames',
                  keyword: 'propertyNames',
                  params: { propertyName: key8 },
                };
                if (vErrors === null) {
                  vErrors = [err168];
                } else {
                  vErrors.push(err168);
                }
                errors++;
              }
            }
            for (const key9 in data48) {
              let data49 = data48[key9];
              if (Array.isArray(data49)) {
                if (data49.length > 200) {
                  const err169 = {
                    instancePath: instancePath + '/rule_pack/append/' + key9.replace(/~/g, '~0').replace(/\//g, '~1'),
                    schemaPath: '#/properties/rule_pack/properties/append/additionalProperties/maxItems',
                    keyword: 'maxItems',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err169];
                  } else {
                    vErrors.push(err169);
                  }
                  errors++;
                }
                const len7 = data49.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data50 = data49[i7];
                  if (typeof data50 === 'string') {
                    if (data50.length > 20000) {
                      const err170 = {
                        instancePath: instancePath + '/rule_pack/append/' + key9.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i7,
                        schemaPath: '#/properties/rule_pack/properties/append/additionalProperties/items/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 20000 },
                      };
                      if (vErrors === null) {
                        vErrors = [err170];
                      } else {
                        vErrors.push(err170);
                      }
                      errors++;
                    }
                    if (data50.length < 1) {
                      const err171 = {
                        instancePath: instancePath + '/rule_pack/append/' + key9.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i7,
                        schemaPath: '#/properties/rule_pack/properties/append/additionalProperties/items/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err171];
                      } else {
                        vErrors.push(err171);
                      }
                      errors++;
                    }
                  } else {
                    const err172 = {
                      instancePath: instancePath + '/rule_pack/append/' + key9.replace(/~/g, '~0').replace(/\//g, '~1') + '/' + i7,
                      schemaPath: '#/properties/rule_pack/properties/append/additionalProperties/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err172];
                    } else {
                      vErrors.push(err172);
                    }
                    errors++;
                  }
                }
              } else {
                const err173 = {
                  instancePath: instancePath + '/rule_pack/append/' + key9.replace(/~/g, '~0').replace(/\//g, '~1'),
                  schemaPath: '#/properties/rule_pack/properties/append/additionalProperties/type',
                  keyword: 'type',
                  params: { type: 'array' },
                };
                if (vErrors === null) {
                  vErrors = [err173];
                } else {
                  vErrors.push(err173);
                }
                errors++;
              }
            }
          } else {
            const err174 = {
              instancePath: instancePath + '/rule_pack/append',
              schemaPath: '#/properties/rule_pack/properties/append/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err174];
            } else {
              vErrors.push(err174);
            }
            errors++;
          }
        }
        if (data40.extra !== undefined) {
          let data51 = data40.extra;
          if (Array.isArray(data51)) {
            if (data51.length > 200) {
              const err175 = {
                instancePath: instancePath + '/rule_pack/extra',
                schemaPath: '#/properties/rule_pack/properties/extra/maxItems',
                keyword: 'maxItems',
                params: { limit: 200 },
              };
              if (vErrors === null) {
                vErrors = [err175];
              } else {
                vErrors.push(err175);
              }
              errors++;
            }
            const len8 = data51.length;
            for (let i8 = 0; i8 < len8; i8++) {
              let data52 = data51[i8];
              if (data52 && typeof data52 == 'object' && !Array.isArray(data52)) {
                if (data52.n === undefined) {
                  const err176 = {
                    instancePath: instancePath + '/rule_pack/extra/' + i8,
                    schemaPath: '#/properties/rule_pack/properties/extra/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'n' },
                  };
                  if (vErrors === null) {
                    vErrors = [err176];
                  } else {
                    vErrors.push(err176);
                  }
                  errors++;
                }
                if (data52.title === undefined) {
                  const err177 = {
                    instancePath: instancePath + '/rule_pack/extra/' + i8,
                    schemaPath: '#/properties/rule_pack/properties/extra/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'title' },
                  };
                  if (vErrors === null) {
                    vErrors = [err177];
                  } else {
                    vErrors.push(err177);
                  }
                  errors++;
                }
                if (data52.body === undefined) {
                  const err178 = {
                    instancePath: instancePath + '/rule_pack/extra/' + i8,
                    schemaPath: '#/properties/rule_pack/properties/extra/items/required',
                    keyword: 'required',
                    params: { missingProperty: 'body' },
                  };
                  if (vErrors === null) {
                    vErrors = [err178];
                  } else {
                    vErrors.push(err178);
                  }
                  errors++;
                }
                for (const key10 in data52) {
                  if (!(key10 === 'n' || key10 === 'title' || key10 === 'subtitle' || key10 === 'body')) {
                    const err179 = {
                      instancePath: instancePath + '/rule_pack/extra/' + i8,
                      schemaPath: '#/properties/rule_pack/properties/extra/items/additionalProperties',
                      keyword: 'additionalProperties',
                      params: { additionalProperty: key10 },
                    };
                    if (vErrors === null) {
                      vErrors = [err179];
                    } else {
                      vErrors.push(err179);
                    }
                    errors++;
                  }
                }
                if (data52.n !== undefined) {
                  let data53 = data52.n;
                  if (!(typeof data53 == 'number' && !(data53 % 1) && !isNaN(data53) && isFinite(data53))) {
                    const err180 = {
                      instancePath: instancePath + '/rule_pack/extra/' + i8 + '/n',
                      schemaPath: '#/properties/rule_pack/properties/extra/items/properties/n/type',
                      keyword: 'type',
                      params: { type: 'integer' },
                    };
                    if (vErrors === null) {
                      vErrors = [err180];
                    } else {
                      vErrors.push(err180);
                    }
                    errors++;
                  }
                  if (typeof data53 == 'number' && isFinite(data53)) {
                    if (data53 > 999 || isNaN(data53)) {
                      const err181 = {
                        instancePath: instancePath + '/rule_pack/extra/' + i8 + '/n',
                        schemaPath: '#/properties/rule_pack/properties/extra/items/properties/n/maximum',
                        keyword: 'maximum',
                        params: { comparison: '<=', limit: 999 },
                      };
                      if (vErrors === null) {
                        vErrors = [err181];
                      } else {
                        vErrors.push(err181);
                      }
                      errors++;
                    }
                    if (data53 < 1 || isNaN(data53)) {
                      const err182 = {
                        instancePath: instancePath + '/rule_pack/extra/' + i8 + '/n',
                        schemaPath: '#/properties/rule_pack/properties/extra/items/properties/n/minimum',
                        keyword: 'minimum',
                        params: { comparison: '>=', limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err182];
                      } else {
                        vErrors.push(err182);
                      }
                      errors++;
                    }
                  }
                }
                if (data52.title !== undefined) {
                  let data54 = data52.title;
                  if (typeof data54 === 'string') {
                    if (data54.length > 200) {
                      const err183 = {
                        instancePath: instancePath + '/rule_pack/extra/' + i8 + '/title',
                        schemaPath: '#/properties/rule_pack/properties/extra/items/properties/title/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 200 },
                      };
                      if (vErrors === null) {
                        vErrors = [err183];
                      } else {
                        vErrors.push(err183);
                      }
                      errors++;
                    }
                    if (data54.length < 1) {
                      const err184 = {
                        instancePath: instancePath + '/rule_pack/extra/' + i8 + '/title',
                        schemaPath: '#/properties/rule_pack/properties/extra/items/properties/title/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err184];
                      } else {
                        vErrors.push(err184);
                      }
                      errors++;
                    }
                  } else {
                    const err185 = {
                      instancePath: instancePath + '/rule_pack/extra/' + i8 + '/title',
                      schemaPath: '#/properties/rule_pack/properties/extra/items/properties/title/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err185];
                    } else {
                      vErrors.push(err185);
                    }
                    errors++;
                  }
                }
                if (data52.subtitle !== undefined) {
                  let data55 = data52.subtitle;
                  if (typeof data55 === 'string') {
                    if (data55.length > 200) {
                      const err186 = {
                        instancePath: instancePath + '/rule_pack/extra/' + i8 + '/subtitle',
                        schemaPath: '#/properties/rule_pack/properties/extra/items/properties/subtitle/maxLength',
                        keyword: 'maxLength',
                        params: { limit: 200 },
                      };
                      if (vErrors === null) {
                        vErrors = [err186];
                      } else {
                        vErrors.push(err186);
                      }
                      errors++;
                    }
                    if (data55.length < 1) {
                      const err187 = {
                        instancePath: instancePath + '/rule_pack/extra/' + i8 + '/subtitle',
                        schemaPath: '#/properties/rule_pack/properties/extra/items/properties/subtitle/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                      };
                      if (vErrors === null) {
                        vErrors = [err187];
                      } else {
                        vErrors.push(err187);
                      }
                      errors++;
                    }
                  } else {
                    const err188 = {
                      instancePath: instancePath + '/rule_pack/extra/' + i8 + '/subtitle',
                      schemaPath: '#/properties/rule_pack/properties/extra/items/properties/subtitle/type',
                      keyword: 'type',
                      params: { type: 'string' },
                    };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                }
                if (data52.body !== undefined) {
                  let data56 = data52.body;
                  if (Array.isArray(data56)) {
                    if (data56.length > 200) {
                      const err189 = {
                        instancePath: instancePath + '/rule_pack/extra/' + i8 + '/body',
                        schemaPath: '#/properties/rule_pack/properties/extra/items/properties/body/maxItems',
                        keyword: 'maxItems',
                        params: { limit: 200 },
                      };
                      if (vErrors === null) {
                        vErrors = [err189];
                      } else {
                        vErrors.push(err189);
                      }
                      errors++;
                    }
                    const len9 = data56.length;
                    for (let i9 = 0; i9 < len9; i9++) {
                      let data57 = data56[i9];
                      if (typeof data57 === 'string') {
                        if (data57.length > 20000) {
                          const err190 = {
                            instancePath: instancePath + '/rule_pack/extra/' + i8 + '/body/' + i9,
                            schemaPath: '#/properties/rule_pack/properties/extra/items/properties/body/items/maxLength',
                            keyword: 'maxLength',
                            params: { limit: 20000 },
                          };
                          if (vErrors === null) {
                            vErrors = [err190];
                          } else {
                            vErrors.push(err190);
                          }
                          errors++;
                        }
                        if (data57.length < 1) {
                          const err191 = {
                            instancePath: instancePath + '/rule_pack/extra/' + i8 + '/body/' + i9,
                            schemaPath: '#/properties/rule_pack/properties/extra/items/properties/body/items/minLength',
                            keyword: 'minLength',
                            params: { limit: 1 },
                          };
                          if (vErrors === null) {
                            vErrors = [err191];
                          } else {
                            vErrors.push(err191);
                          }
                          errors++;
                        }
                      } else {
                        const err192 = {
                          instancePath: instancePath + '/rule_pack/extra/' + i8 + '/body/' + i9,
                          schemaPath: '#/properties/rule_pack/properties/extra/items/properties/body/items/type',
                          keyword: 'type',
                          params: { type: 'string' },
                        };
                        if (vErrors === null) {
                          vErrors = [err192];
                        } else {
                          vErrors.push(err192);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err193 = {
                      instancePath: instancePath + '/rule_pack/extra/' + i8 + '/body',
                      schemaPath: '#/properties/rule_pack/properties/extra/items/properties/body/type',
                      keyword: 'type',
                      params: { type: 'array' },
                    };
                    if (vErrors === null) {
                      vErrors = [err193];
                    } else {
                      vErrors.push(err193);
                    }
                    errors++;
                  }
                }
              } else {
                const err194 = {
                  instancePath: instancePath + '/rule_pack/extra/' + i8,
                  schemaPath: '#/properties/rule_pack/properties/extra/items/type',
                  keyword: 'type',
                  params: { type: 'object' },
                };
                if (vErrors === null) {
                  vErrors = [err194];
                } else {
                  vErrors.push(err194);
                }
                errors++;
              }
            }
          } else {
            const err195 = {
              instancePath: instancePath + '/rule_pack/extra',
              schemaPath: '#/properties/rule_pack/properties/extra/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err195];
            } else {
              vErrors.push(err195);
            }
            errors++;
          }
        }
        if (data40.preamble !== undefined) {
          let data58 = data40.preamble;
          if (typeof data58 === 'string') {
            if (data58.length > 20000) {
              const err196 = {
                instancePath: instancePath + '/rule_pack/preamble',
                schemaPath: '#/properties/rule_pack/properties/preamble/maxLength',
                keyword: 'maxLength',
                params: { limit: 20000 },
              };
              if (vErrors === null) {
                vErrors = [err196];
              } else {
                vErrors.push(err196);
              }
              errors++;
            }
            if (data58.length < 1) {
              const err197 = {
                instancePath: instancePath + '/rule_pack/preamble',
                schemaPath: '#/properties/rule_pack/properties/preamble/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err197];
              } else {
                vErrors.push(err197);
              }
              errors++;
            }
          } else {
            const err198 = {
              instancePath: instancePath + '/rule_pack/preamble',
              schemaPath: '#/properties/rule_pack/properties/preamble/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err198];
            } else {
              vErrors.push(err198);
            }
            errors++;
          }
        }
        if (data40.trailer !== undefined) {
          let data59 = data40.trailer;
          if (typeof data59 === 'string') {
            if (data59.length > 20000) {
              const err199 = {
                instancePath: instancePath + '/rule_pack/trailer',
                schemaPath: '#/properties/rule_pack/properties/trailer/maxLength',
                keyword: 'maxLength',
                params: { limit: 20000 },
              };
              if (vErrors === null) {
                vErrors = [err199];
              } else {
                vErrors.push(err199);
              }
              errors++;
            }
            if (data59.length < 1) {
              const err200 = {
                instancePath: instancePath + '/rule_pack/trailer',
                schemaPath: '#/properties/rule_pack/properties/trailer/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err200];
              } else {
                vErrors.push(err200);
              }
              errors++;
            }
          } else {
            const err201 = {
              instancePath: instancePath + '/rule_pack/trailer',
              schemaPath: '#/properties/rule_pack/properties/trailer/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err201];
            } else {
              vErrors.push(err201);
            }
            errors++;
          }
        }
        if (data40.layout !== undefined) {
          let data60 = data40.layout;
          if (typeof data60 === 'string') {
            if (data60.length > 1000000) {
              const err202 = {
                instancePath: instancePath + '/rule_pack/layout',
                schemaPath: '#/properties/rule_pack/properties/layout/maxLength',
                keyword: 'maxLength',
                params: { limit: 1000000 },
              };
              if (vErrors === null) {
                vErrors = [err202];
              } else {
                vErrors.push(err202);
              }
              errors++;
            }
            if (data60.length < 1) {
              const err203 = {
                instancePath: instancePath + '/rule_pack/layout',
                schemaPath: '#/properties/rule_pack/properties/layout/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err203];
              } else {
                vErrors.push(err203);
              }
              errors++;
            }
          } else {
            const err204 = {
              instancePath: instancePath + '/rule_pack/layout',
              schemaPath: '#/properties/rule_pack/properties/layout/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err204];
            } else {
              vErrors.push(err204);
            }
            errors++;
          }
        }
      } else {
        const err205 = {
          instancePath: instancePath + '/rule_pack',
          schemaPath: '#/properties/rule_pack/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err205];
        } else {
          vErrors.push(err205);
        }
        errors++;
      }
    }
    if (data.collaborators !== undefined) {
      let data61 = data.collaborators;
      if (Array.isArray(data61)) {
        if (data61.length > 64) {
          const err206 = {
            instancePath: instancePath + '/collaborators',
            schemaPath: '#/properties/collaborators/maxItems',
            keyword: 'maxItems',
            params: { limit: 64 },
          };
          if (vErrors === null) {
            vErrors = [err206];
          } else {
            vErrors.push(err206);
          }
          errors++;
        }
        const len10 = data61.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data62 = data61[i10];
          if (data62 && typeof data62 == 'object' && !Array.isArray(data62)) {
            if (data62.agent === undefined) {
              const err207 = {
                instancePath: instancePath + '/collaborators/' + i10,
                schemaPath: '#/properties/collaborators/items/required',
                keyword: 'required',
                params: { missingProperty: 'agent' },
              };
              if (vErrors === null) {
                vErrors = [err207];
              } else {
                vErrors.push(err207);
              }
              errors++;
            }
            if (data62.kind === undefined) {
              const err208 = {
                instancePath: instancePath + '/collaborators/' + i10,
                schemaPath: '#/properties/collaborators/items/required',
                keyword: 'required',
                params: { missingProperty: 'kind' },
              };
              if (vErrors === null) {
                vErrors = [err208];
              } else {
                vErrors.push(err208);
              }
              errors++;
            }
            for (const key11 in data62) {
              if (!(key11 === 'agent' || key11 === 'kind' || key11 === 'for')) {
                const err209 = {
                  instancePath: instancePath + '/collaborators/' + i10,
                  schemaPath: '#/properties/collaborators/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key11 },
                };
                if (vErrors === null) {
                  vErrors = [err209];
                } else {
                  vErrors.push(err209);
                }
                errors++;
              }
            }
            if (data62.agent !== undefined) {
              let data63 = data62.agent;
              if (typeof data63 === 'string') {
                if (data63.length > 256) {
                  const err210 = {
                    instancePath: instancePath + '/collaborators/' + i10 + '/agent',
                    schemaPath: '#/properties/collaborators/items/properties/agent/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 256 },
                  };
                  if (vErrors === null) {
                    vErrors = [err210];
                  } else {
                    vErrors.push(err210);
                  }
                  errors++;
                }
                if (data63.length < 1) {
                  const err211 = {
                    instancePath: instancePath + '/collaborators/' + i10 + '/agent',
                    schemaPath: '#/properties/collaborators/items/properties/agent/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err211];
                  } else {
                    vErrors.push(err211);
                  }
                  errors++;
                }
              } else {
                const err212 = {
                  instancePath: instancePath + '/collaborators/' + i10 + '/agent',
                  schemaPath: '#/properties/collaborators/items/properties/agent/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err212];
                } else {
                  vErrors.push(err212);
                }
                errors++;
              }
            }
            if (data62.kind !== undefined) {
              let data64 = data62.kind;
              if (typeof data64 !== 'string') {
                const err213 = {
                  instancePath: instancePath + '/collaborators/' + i10 + '/kind',
                  schemaPath: '#/properties/collaborators/items/properties/kind/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err213];
                } else {
                  vErrors.push(err213);
                }
                errors++;
              }
              if (!(data64 === 'coordinates' || data64 === 'validates')) {
                const err214 = {
                  instancePath: instancePath + '/collaborators/' + i10 + '/kind',
                  schemaPath: '#/properties/collaborators/items/properties/kind/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema31.properties.collaborators.items.properties.kind.enum },
                };
                if (vErrors === null) {
                  vErrors = [err214];
                } else {
                  vErrors.push(err214);
                }
                errors++;
              }
            }
            if (data62.for !== undefined) {
              let data65 = data62.for;
              if (typeof data65 === 'string') {
                if (data65.length > 1000) {
                  const err215 = {
                    instancePath: instancePath + '/collaborators/' + i10 + '/for',
                    schemaPath: '#/properties/collaborators/items/properties/for/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 1000 },
                  };
                  if (vErrors === null) {
                    vErrors = [err215];
                  } else {
                    vErrors.push(err215);
                  }
                  errors++;
                }
                if (data65.length < 1) {
                  const err216 = {
                    instancePath: instancePath + '/collaborators/' + i10 + '/for',
                    schemaPath: '#/properties/collaborators/items/properties/for/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err216];
                  } else {
                    vErrors.push(err216);
                  }
                  errors++;
                }
              } else {
                const err217 = {
                  instancePath: instancePath + '/collaborators/' + i10 + '/for',
                  schemaPath: '#/properties/collaborators/items/properties/for/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err217];
                } else {
                  vErrors.push(err217);
                }
                errors++;
              }
            }
          } else {
            const err218 = {
              instancePath: instancePath + '/collaborators/' + i10,
              schemaPath: '#/properties/collaborators/items/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
        }
      } else {
        const err219 = {
          instancePath: instancePath + '/collaborators',
          schemaPath: '#/properties/collaborators/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err219];
        } else {
          vErrors.push(err219);
        }
        errors++;
      }
    }
    if (data.proactive_triggers !== undefined) {
      let data66 = data.proactive_triggers;
      if (Array.isArray(data66)) {
        if (data66.length > 32) {
          const err220 = {
            instancePath: instancePath + '/proactive_triggers',
            schemaPath: '#/properties/proactive_triggers/maxItems',
            keyword: 'maxItems',
            params: { limit: 32 },
          };
          if (vErrors === null) {
            vErrors = [err220];
          } else {
            vErrors.push(err220);
          }
          errors++;
        }
        if (data66.length < 1) {
          const err221 = {
            instancePath: instancePath + '/proactive_triggers',
            schemaPath: '#/properties/proactive_triggers/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err221];
          } else {
            vErrors.push(err221);
          }
          errors++;
        }
        const len11 = data66.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data67 = data66[i11];
          if (typeof data67 === 'string') {
            if (data67.length > 64) {
              const err222 = {
                instancePath: instancePath + '/proactive_triggers/' + i11,
                schemaPath: '#/properties/proactive_triggers/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 64 },
              };
              if (vErrors === null) {
                vErrors = [err222];
              } else {
                vErrors.push(err222);
              }
              errors++;
            }
            if (!pattern13.test(data67)) {
              const err223 = {
                instancePath: instancePath + '/proactive_triggers/' + i11,
                schemaPath: '#/properties/proactive_triggers/items/pattern',
                keyword: 'pattern',
                params: { pattern: '^[a-z0-9]+(?:_[a-z0-9]+){1,7}$' },
              };
              if (vErrors === null) {
                vErrors = [err223];
              } else {
                vErrors.push(err223);
              }
              errors++;
            }
          } else {
            const err224 = {
              instancePath: instancePath + '/proactive_triggers/' + i11,
              schemaPath: '#/properties/proactive_triggers/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err224];
            } else {
              vErrors.push(err224);
            }
            errors++;
          }
        }
        let i12 = data66.length;
        let j0;
        if (i12 > 1) {
          const indices0 = {};
          for (; i12--;) {
            let item0 = data66[i12];
            if (typeof item0 !== 'string') {
              continue;
            }
            if (typeof indices0[item0] == 'number') {
              j0 = indices0[item0];
              const err225 = {
                instancePath: instancePath + '/proactive_triggers',
                schemaPath: '#/properties/proactive_triggers/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i12, j: j0 },
              };
              if (vErrors === null) {
                vErrors = [err225];
              } else {
                vErrors.push(err225);
              }
              errors++;
              break;
            }
            indices0[item0] = i12;
          }
        }
      } else {
        const err226 = {
          instancePath: instancePath + '/proactive_triggers',
          schemaPath: '#/properties/proactive_triggers/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err226];
        } else {
          vErrors.push(err226);
        }
        errors++;
      }
    }
    if (data.triggers !== undefined) {
      let data68 = data.triggers;
      const _errs194 = errors;
      let valid52 = false;
      const _errs195 = errors;
      if (data68 && typeof data68 == 'object' && !Array.isArray(data68)) {
        if (Object.keys(data68).length < 1) {
          const err227 = {
            instancePath: instancePath + '/triggers',
            schemaPath: '#/properties/triggers/anyOf/0/minProperties',
            keyword: 'minProperties',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err227];
          } else {
            vErrors.push(err227);
          }
          errors++;
        }
        for (const key12 in data68) {
          if (!(key12 === 'keywords' || key12 === 'file_patterns' || key12 === 'task_patterns' || key12 === 'domains')) {
            const err228 = {
              instancePath: instancePath + '/triggers',
              schemaPath: '#/properties/triggers/anyOf/0/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key12 },
            };
            if (vErrors === null) {
              vErrors = [err228];
            } else {
              vErrors.push(err228);
            }
            errors++;
          }
        }
        if (data68.keywords !== undefined) {
          let data69 = data68.keywords;
          if (Array.isArray(data69)) {
            if (data69.length > 64) {
              const err229 = {
                instancePath: instancePath + '/triggers/keywords',
                schemaPath: '#/properties/triggers/anyOf/0/properties/keywords/maxItems',
                keyword: 'maxItems',
                params: { limit: 64 },
              };
              if (vErrors === null) {
                vErrors = [err229];
              } else {
                vErrors.push(err229);
              }
              errors++;
            }
            if (data69.length < 1) {
              const err230 = {
                instancePath: instancePath + '/triggers/keywords',
                schemaPath: '#/properties/triggers/anyOf/0/properties/keywords/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err230];
              } else {
                vErrors.push(err230);
              }
              errors++;
            }
            const len12 = data69.length;
            for (let i13 = 0; i13 < len12; i13++) {
              let data70 = data69[i13];
              if (typeof data70 === 'string') {
                if (data70.length > 200) {
                  const err231 = {
                    instancePath: instancePath + '/triggers/keywords/' + i13,
                    schemaPath: '#/properties/triggers/anyOf/0/properties/keywords/items/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err231];
                  } else {
                    vErrors.push(err231);
                  }
                  errors++;
                }
                if (data70.length < 1) {
                  const err232 = {
                    instancePath: instancePath + '/triggers/keywords/' + i13,
                    schemaPath: '#/properties/triggers/anyOf/0/properties/keywords/items/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
              } else {
                const err233 = {
                  instancePath: instancePath + '/triggers/keywords/' + i13,
                  schemaPath: '#/properties/triggers/anyOf/0/properties/keywords/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err233];
                } else {
                  vErrors.push(err233);
                }
                errors++;
              }
            }
            let i14 = data69.length;
            let j1;
            if (i14 > 1) {
              const indices1 = {};
              for (; i14--;) {
                let item1 = data69[i14];
                if (typeof item1 !== 'string') {
                  continue;
                }
                if (typeof indices1[item1] == 'number') {
                  j1 = indices1[item1];
                  const err234 = {
                    instancePath: instancePath + '/triggers/keywords',
                    schemaPath: '#/properties/triggers/anyOf/0/properties/keywords/uniqueItems',
                    keyword: 'uniqueItems',
                    params: { i: i14, j: j1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err234];
                  } else {
                    vErrors.push(err234);
                  }
                  errors++;
                  break;
                }
                indices1[item1] = i14;
              }
            }
          } else {
            const err235 = {
              instancePath: instancePath + '/triggers/keywords',
              schemaPath: '#/properties/triggers/anyOf/0/properties/keywords/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err235];
            } else {
              vErrors.push(err235);
            }
            errors++;
          }
        }
        if (data68.file_patterns !== undefined) {
          let data71 = data68.file_patterns;
          if (Array.isArray(data71)) {
            if (data71.length > 64) {
              const err236 = {
                instancePath: instancePath + '/triggers/file_patterns',
                schemaPath: '#/properties/triggers/anyOf/0/properties/file_patterns/maxItems',
                keyword: 'maxItems',
                params: { limit: 64 },
              };
              if (vErrors === null) {
                vErrors = [err236];
              } else {
                vErrors.push(err236);
              }
              errors++;
            }
            if (data71.length < 1) {
              const err237 = {
                instancePath: instancePath + '/triggers/file_patterns',
                schemaPath: '#/properties/triggers/anyOf/0/properties/file_patterns/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err237];
              } else {
                vErrors.push(err237);
              }
              errors++;
            }
            const len13 = data71.length;
            for (let i15 = 0; i15 < len13; i15++) {
              let data72 = data71[i15];
              if (typeof data72 === 'string') {
                if (data72.length > 200) {
                  const err238 = {
                    instancePath: instancePath + '/triggers/file_patterns/' + i15,
                    schemaPath: '#/properties/triggers/anyOf/0/properties/file_patterns/items/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err238];
                  } else {
                    vErrors.push(err238);
                  }
                  errors++;
                }
                if (data72.length < 1) {
                  const err239 = {
                    instancePath: instancePath + '/triggers/file_patterns/' + i15,
                    schemaPath: '#/properties/triggers/anyOf/0/properties/file_patterns/items/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err239];
                  } else {
                    vErrors.push(err239);
                  }
                  errors++;
                }
              } else {
                const err240 = {
                  instancePath: instancePath + '/triggers/file_patterns/' + i15,
                  schemaPath: '#/properties/triggers/anyOf/0/properties/file_patterns/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err240];
                } else {
                  vErrors.push(err240);
                }
                errors++;
              }
            }
            let i16 = data71.length;
            let j2;
            if (i16 > 1) {
              const indices2 = {};
              for (; i16--;) {
                let item2 = data71[i16];
                if (typeof item2 !== 'string') {
                  continue;
                }
                if (typeof indices2[item2] == 'number') {
                  j2 = indices2[item2];
                  const err241 = {
                    instancePath: instancePath + '/triggers/file_patterns',
                    schemaPath: '#/properties/triggers/anyOf/0/properties/file_patterns/uniqueItems',
                    keyword: 'uniqueItems',
                    params: { i: i16, j: j2 },
                  };
                  if (vErrors === null) {
                    vErrors = [err241];
                  } else {
                    vErrors.push(err241);
                  }
                  errors++;
                  break;
                }
                indices2[item2] = i16;
              }
            }
          } else {
            const err242 = {
              instancePath: instancePath + '/triggers/file_patterns',
              schemaPath: '#/properties/triggers/anyOf/0/properties/file_patterns/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err242];
            } else {
              vErrors.push(err242);
            }
            errors++;
          }
        }
        if (data68.task_patterns !== undefined) {
          let data73 = data68.task_patterns;
          if (Array.isArray(data73)) {
            if (data73.length > 64) {
              const err243 = {
                instancePath: instancePath + '/triggers/task_patterns',
                schemaPath: '#/properties/triggers/anyOf/0/properties/task_patterns/maxItems',
                keyword: 'maxItems',
                params: { limit: 64 },
              };
              if (vErrors === null) {
                vErrors = [err243];
              } else {
                vErrors.push(err243);
              }
              errors++;
            }
            if (data73.length < 1) {
              const err244 = {
                instancePath: instancePath + '/triggers/task_patterns',
                schemaPath: '#/properties/triggers/anyOf/0/properties/task_patterns/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err244];
              } else {
                vErrors.push(err244);
              }
              errors++;
            }
            const len14 = data73.length;
            for (let i17 = 0; i17 < len14; i17++) {
              let data74 = data73[i17];
              if (typeof data74 === 'string') {
                if (data74.length > 200) {
                  const err245 = {
                    instancePath: instancePath + '/triggers/task_patterns/' + i17,
                    schemaPath: '#/properties/triggers/anyOf/0/properties/task_patterns/items/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err245];
                  } else {
                    vErrors.push(err245);
                  }
                  errors++;
                }
                if (data74.length < 1) {
                  const err246 = {
                    instancePath: instancePath + '/triggers/task_patterns/' + i17,
                    schemaPath: '#/properties/triggers/anyOf/0/properties/task_patterns/items/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err246];
                  } else {
                    vErrors.push(err246);
                  }
                  errors++;
                }
              } else {
                const err247 = {
                  instancePath: instancePath + '/triggers/task_patterns/' + i17,
                  schemaPath: '#/properties/triggers/anyOf/0/properties/task_patterns/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err247];
                } else {
                  vErrors.push(err247);
                }
                errors++;
              }
            }
            let i18 = data73.length;
            let j3;
            if (i18 > 1) {
              const indices3 = {};
              for (; i18--;) {
                let item3 = data73[i18];
                if (typeof item3 !== 'string') {
                  continue;
                }
                if (typeof indices3[item3] == 'number') {
                  j3 = indices3[item3];
                  const err248 = {
                    instancePath: instancePath + '/triggers/task_patterns',
                    schemaPath: '#/properties/triggers/anyOf/0/properties/task_patterns/uniqueItems',
                    keyword: 'uniqueItems',
                    params: { i: i18, j: j3 },
                  };
                  if (vErrors === null) {
                    vErrors = [err248];
                  } else {
                    vErrors.push(err248);
                  }
                  errors++;
                  break;
                }
                indices3[item3] = i18;
              }
            }
          } else {
            const err249 = {
              instancePath: instancePath + '/triggers/task_patterns',
              schemaPath: '#/properties/triggers/anyOf/0/properties/task_patterns/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err249];
            } else {
              vErrors.push(err249);
            }
            errors++;
          }
        }
        if (data68.domains !== undefined) {
          let data75 = data68.domains;
          if (Array.isArray(data75)) {
            if (data75.length > 64) {
              const err250 = {
                instancePath: instancePath + '/triggers/domains',
                schemaPath: '#/properties/triggers/anyOf/0/properties/domains/maxItems',
                keyword: 'maxItems',
                params: { limit: 64 },
              };
              if (vErrors === null) {
                vErrors = [err250];
              } else {
                vErrors.push(err250);
              }
              errors++;
            }
            if (data75.length < 1) {
              const err251 = {
                instancePath: instancePath + '/triggers/domains',
                schemaPath: '#/properties/triggers/anyOf/0/properties/domains/minItems',
                keyword: 'minItems',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err251];
              } else {
                vErrors.push(err251);
              }
              errors++;
            }
            const len15 = data75.length;
            for (let i19 = 0; i19 < len15; i19++) {
              let data76 = data75[i19];
              if (typeof data76 === 'string') {
                if (data76.length > 200) {
                  const err252 = {
                    instancePath: instancePath + '/triggers/domains/' + i19,
                    schemaPath: '#/properties/triggers/anyOf/0/properties/domains/items/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err252];
                  } else {
                    vErrors.push(err252);
                  }
                  errors++;
                }
                if (data76.length < 1) {
                  const err253 = {
                    instancePath: instancePath + '/triggers/domains/' + i19,
                    schemaPath: '#/properties/triggers/anyOf/0/properties/domains/items/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err253];
                  } else {
                    vErrors.push(err253);
                  }
                  errors++;
                }
              } else {
                const err254 = {
                  instancePath: instancePath + '/triggers/domains/' + i19,
                  schemaPath: '#/properties/triggers/anyOf/0/properties/domains/items/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err254];
                } else {
                  vErrors.push(err254);
                }
                errors++;
              }
            }
            let i20 = data75.length;
            let j4;
            if (i20 > 1) {
              const indices4 = {};
              for (; i20--;) {
                let item4 = data75[i20];
                if (typeof item4 !== 'string') {
                  continue;
                }
                if (typeof indices4[item4] == 'number') {
                  j4 = indices4[item4];
                  const err255 = {
                    instancePath: instancePath + '/triggers/domains',
                    schemaPath: '#/properties/triggers/anyOf/0/properties/domains/uniqueItems',
                    keyword: 'uniqueItems',
                    params: { i: i20, j: j4 },
                  };
                  if (vErrors === null) {
                    vErrors = [err255];
                  } else {
                    vErrors.push(err255);
                  }
                  errors++;
                  break;
                }
                indices4[item4] = i20;
              }
            }
          } else {
            const err256 = {
              instancePath: instancePath + '/triggers/domains',
              schemaPath: '#/properties/triggers/anyOf/0/properties/domains/type',
              keyword: 'type',
              params: { type: 'array' },
            };
            if (vErrors === null) {
              vErrors = [err256];
            } else {
              vErrors.push(err256);
            }
            errors++;
          }
        }
      } else {
        const err257 = {
          instancePath: instancePath + '/triggers',
          schemaPath: '#/properties/triggers/anyOf/0/type',
          keyword: 'type',
          params: { type: 'object' },
        };
        if (vErrors === null) {
          vErrors = [err257];
        } else {
          vErrors.push(err257);
        }
        errors++;
      }
      var _valid11 = _errs195 === errors;
      valid52 = valid52 || _valid11;
      const _errs214 = errors;
      if (Array.isArray(data68)) {
        if (data68.length > 64) {
          const err258 = {
            instancePath: instancePath + '/triggers',
            schemaPath: '#/properties/triggers/anyOf/1/maxItems',
            keyword: 'maxItems',
            params: { limit: 64 },
          };
          if (vErrors === null) {
            vErrors = [err258];
          } else {
            vErrors.push(err258);
          }
          errors++;
        }
        if (data68.length < 1) {
          const err259 = {
            instancePath: instancePath + '/triggers',
            schemaPath: '#/properties/triggers/anyOf/1/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err259];
          } else {
            vErrors.push(err259);
          }
          errors++;
        }
        const len16 = data68.length;
        for (let i21 = 0; i21 < len16; i21++) {
          let data77 = data68[i21];
          const _errs217 = errors;
          let valid68 = false;
          const _errs218 = errors;
          if (data77 && typeof data77 == 'object' && !Array.isArray(data77)) {
            if (data77.pattern === undefined) {
              const err260 = {
                instancePath: instancePath + '/triggers/' + i21,
                schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/0/required',
                keyword: 'required',
                params: { missingProperty: 'pattern' },
              };
              if (vErrors === null) {
                vErrors = [err260];
              } else {
                vErrors.push(err260);
              }
              errors++;
            }
            for (const key13 in data77) {
              if (!(key13 === 'pattern' || key13 === 'priority')) {
                const err261 = {
                  instancePath: instancePath + '/triggers/' + i21,
                  schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/0/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key13 },
                };
                if (vErrors === null) {
                  vErrors = [err261];
                } else {
                  vErrors.push(err261);
                }
                errors++;
              }
            }
            if (data77.pattern !== undefined) {
              let data78 = data77.pattern;
              if (typeof data78 === 'string') {
                if (data78.length > 200) {
                  const err262 = {
                    instancePath: instancePath + '/triggers/' + i21 + '/pattern',
                    schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/0/properties/pattern/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err262];
                  } else {
                    vErrors.push(err262);
                  }
                  errors++;
                }
                if (data78.length < 1) {
                  const err263 = {
                    instancePath: instancePath + '/triggers/' + i21 + '/pattern',
                    schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/0/properties/pattern/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err263];
                  } else {
                    vErrors.push(err263);
                  }
                  errors++;
                }
              } else {
                const err264 = {
                  instancePath: instancePath + '/triggers/' + i21 + '/pattern',
                  schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/0/properties/pattern/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err264];
                } else {
                  vErrors.push(err264);
                }
                errors++;
              }
            }
            if (data77.priority !== undefined) {
              let data79 = data77.priority;
              if (typeof data79 === 'string') {
                if (data79.length > 200) {
                  const err265 = {
                    instancePath: instancePath + '/triggers/' + i21 + '/priority',
                    schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/0/properties/priority/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err265];
                  } else {
                    vErrors.push(err265);
                  }
                  errors++;
                }
                if (data79.length < 1) {
                  const err266 = {
                    instancePath: instancePath + '/triggers/' + i21 + '/priority',
                    schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/0/properties/priority/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err266];
                  } else {
                    vErrors.push(err266);
                  }
                  errors++;
                }
              } else {
                const err267 = {
                  instancePath: instancePath + '/triggers/' + i21 + '/priority',
                  schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/0/properties/priority/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err267];
                } else {
                  vErrors.push(err267);
                }
                errors++;
              }
            }
          } else {
            const err268 = {
              instancePath: instancePath + '/triggers/' + i21,
              schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/0/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err268];
            } else {
              vErrors.push(err268);
            }
            errors++;
          }
          var _valid12 = _errs218 === errors;
          valid68 = valid68 || _valid12;
          if (_valid12) {
            var props3 = true;
          }
          const _errs225 = errors;
          if (data77 && typeof data77 == 'object' && !Array.isArray(data77)) {
            if (data77.keyword === undefined) {
              const err269 = {
                instancePath: instancePath + '/triggers/' + i21,
                schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/1/required',
                keyword: 'required',
                params: { missingProperty: 'keyword' },
              };
              if (vErrors === null) {
                vErrors = [err269];
              } else {
                vErrors.push(err269);
              }
              errors++;
            }
            for (const key14 in data77) {
              if (!(key14 === 'keyword' || key14 === 'priority')) {
                const err270 = {
                  instancePath: instancePath + '/triggers/' + i21,
                  schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/1/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key14 },
                };
                if (vErrors === null) {
                  vErrors = [err270];
                } else {
                  vErrors.push(err270);
                }
                errors++;
              }
            }
            if (data77.keyword !== undefined) {
              let data80 = data77.keyword;
              if (typeof data80 === 'string') {
                if (data80.length > 200) {
                  const err271 = {
                    instancePath: instancePath + '/triggers/' + i21 + '/keyword',
                    schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/1/properties/keyword/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err271];
                  } else {
                    vErrors.push(err271);
                  }
                  errors++;
                }
                if (data80.length < 1) {
                  const err272 = {
                    instancePath: instancePath + '/triggers/' + i21 + '/keyword',
                    schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/1/properties/keyword/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err272];
                  } else {
                    vErrors.push(err272);
                  }
                  errors++;
                }
              } else {
                const err273 = {
                  instancePath: instancePath + '/triggers/' + i21 + '/keyword',
                  schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/1/properties/keyword/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err273];
                } else {
                  vErrors.push(err273);
                }
                errors++;
              }
            }
            if (data77.priority !== undefined) {
              let data81 = data77.priority;
              if (typeof data81 === 'string') {
                if (data81.length > 200) {
                  const err274 = {
                    instancePath: instancePath + '/triggers/' + i21 + '/priority',
                    schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/1/properties/priority/maxLength',
                    keyword: 'maxLength',
                    params: { limit: 200 },
                  };
                  if (vErrors === null) {
                    vErrors = [err274];
                  } else {
                    vErrors.push(err274);
                  }
                  errors++;
                }
                if (data81.length < 1) {
                  const err275 = {
                    instancePath: instancePath + '/triggers/' + i21 + '/priority',
                    schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/1/properties/priority/minLength',
                    keyword: 'minLength',
                    params: { limit: 1 },
                  };
                  if (vErrors === null) {
                    vErrors = [err275];
                  } else {
                    vErrors.push(err275);
                  }
                  errors++;
                }
              } else {
                const err276 = {
                  instancePath: instancePath + '/triggers/' + i21 + '/priority',
                  schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/1/properties/priority/type',
                  keyword: 'type',
                  params: { type: 'string' },
                };
                if (vErrors === null) {
                  vErrors = [err276];
                } else {
                  vErrors.push(err276);
                }
                errors++;
              }
            }
          } else {
            const err277 = {
              instancePath: instancePath + '/triggers/' + i21,
              schemaPath: '#/properties/triggers/anyOf/1/items/anyOf/1/type',
              keyword: 'type',
              params: { type: 'object' },
            };
            if (vErrors === null) {
              vErrors = [err277];
            } else {
              vErrors.push(err277);
            }
            errors++;
          }
          var _valid12 = _errs225 === errors;
          valid68 = valid68 || _valid12;
          if (_valid12) {
            if (props3 !== true) {
              props3 = true;
            }
          }
          if (!valid68) {
            const err278 = {
              instancePath: instancePath + '/triggers/' + i21,
              schemaPath: '#/properties/triggers/anyOf/1/items/anyOf',
              keyword: 'anyOf',
              params: {},
            };
            if (vErrors === null) {
              vErrors = [err278];
            } else {
              vErrors.push(err278);
            }
            errors++;
          } else {
            errors = _errs217;
            if (vErrors !== null) {
              if (_errs217) {
                vErrors.length = _errs217;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err279 = {
          instancePath: instancePath + '/triggers',
          schemaPath: '#/properties/triggers/anyOf/1/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err279];
        } else {
          vErrors.push(err279);
        }
        errors++;
      }
      var _valid11 = _errs214 === errors;
      valid52 = valid52 || _valid11;
      if (!valid52) {
        const err280 = {
          instancePath: instancePath + '/triggers',
          schemaPath: '#/properties/triggers/anyOf',
          keyword: 'anyOf',
          params: {},
        };
        if (vErrors === null) {
          vErrors = [err280];
        } else {
          vErrors.push(err280);
        }
        errors++;
      } else {
        errors = _errs194;
        if (vErrors !== null) {
          if (_errs194) {
            vErrors.length = _errs194;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.specializations !== undefined) {
      let data82 = data.specializations;
      if (Array.isArray(data82)) {
        if (data82.length > 64) {
          const err281 = {
            instancePath: instancePath + '/specializations',
            schemaPath: '#/properties/specializations/maxItems',
            keyword: 'maxItems',
            params: { limit: 64 },
          };
          if (vErrors === null) {
            vErrors = [err281];
          } else {
            vErrors.push(err281);
          }
          errors++;
        }
        const len17 = data82.length;
        for (let i22 = 0; i22 < len17; i22++) {
          let data83 = data82[i22];
          if (typeof data83 === 'string') {
            if (data83.length > 200) {
              const err282 = {
                instancePath: instancePath + '/specializations/' + i22,
                schemaPath: '#/properties/specializations/items/maxLength',
                keyword: 'maxLength',
                params: { limit: 200 },
              };
              if (vErrors === null) {
                vErrors = [err282];
              } else {
                vErrors.push(err282);
              }
              errors++;
            }
            if (data83.length < 1) {
              const err283 = {
                instancePath: instancePath + '/specializations/' + i22,
                schemaPath: '#/properties/specializations/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err283];
              } else {
                vErrors.push(err283);
              }
              errors++;
            }
          } else {
            const err284 = {
              instancePath: instancePath + '/specializations/' + i22,
              schemaPath: '#/properties/specializations/items/type',
              keyword: 'type',
              params: { type: 'string' },
            };
            if (vErrors === null) {
              vErrors = [err284];
            } else {
              vErrors.push(err284);
            }
            errors++;
          }
        }
        let i23 = data82.length;
        let j5;
        if (i23 > 1) {
          const indices5 = {};
          for (; i23--;) {
            let item5 = data82[i23];
            if (typeof item5 !== 'string') {
              continue;
            }
            if (typeof indices5[item5] == 'number') {
              j5 = indices5[item5];
              const err285 = {
                instancePath: instancePath + '/specializations',
                schemaPath: '#/properties/specializations/uniqueItems',
                keyword: 'uniqueItems',
                params: { i: i23, j: j5 },
              };
              if (vErrors === null) {
                vErrors = [err285];
              } else {
                vErrors.push(err285);
              }
              errors++;
              break;
            }
            indices5[item5] = i23;
          }
        }
      } else {
        const err286 = {
          instancePath: instancePath + '/specializations',
          schemaPath: '#/properties/specializations/type',
          keyword: 'type',
          params: { type: 'array' },
        };
        if (vErrors === null) {
          vErrors = [err286];
        } else {
          vErrors.push(err286);
        }
        errors++;
      }
    }
    if (data.experience_level !== undefined) {
      let data84 = data.experience_level;
      if (typeof data84 === 'string') {
        if (data84.length > 200) {
          const err287 = {
            instancePath: instancePath + '/experience_level',
            schemaPath: '#/properties/experience_level/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err287];
          } else {
            vErrors.push(err287);
          }
          errors++;
        }
      } else {
        const err288 = {
          instancePath: instancePath + '/experience_level',
          schemaPath: '#/properties/experience_level/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err288];
        } else {
          vErrors.push(err288);
        }
        errors++;
      }
    }
    if (data.years_experience !== undefined) {
      let data85 = data.years_experience;
      const _errs239 = errors;
      let valid74 = false;
      const _errs240 = errors;
      if (typeof data85 == 'number' && isFinite(data85)) {
        if (data85 < 0 || isNaN(data85)) {
          const err289 = {
            instancePath: instancePath + '/years_experience',
            schemaPath: '#/properties/years_experience/anyOf/0/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err289];
          } else {
            vErrors.push(err289);
          }
          errors++;
        }
      } else {
        const err290 = {
          instancePath: instancePath + '/years_experience',
          schemaPath: '#/properties/years_experience/anyOf/0/type',
          keyword: 'type',
          params: { type: 'number' },
        };
        if (vErrors === null) {
          vErrors = [err290];
        } else {
          vErrors.push(err290);
        }
        errors++;
      }
      var _valid13 = _errs240 === errors;
      valid74 = valid74 || _valid13;
      const _errs242 = errors;
      if (typeof data85 === 'string') {
        if (data85.length > 200) {
          const err291 = {
            instancePath: instancePath + '/years_experience',
            schemaPath: '#/properties/years_experience/anyOf/1/maxLength',
            keyword: 'maxLength',
            params: { limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err291];
          } else {
            vErrors.push(err291);
          }
          errors++;
        }
      } else {
        const err292 = {
          instancePath: instancePath + '/years_experience',
          schemaPath: '#/properties/years_experience/anyOf/1/type',
          keyword: 'type',
          params: { type: 'string' },
        };
        if (vErrors === null) {
          vErrors = [err292];
        } else {
          vErrors.push(err292);
        }
        errors++;
      }
      var _valid13 = _errs242 === errors;
      valid74 = valid74 || _valid13;
      if (!valid74) {
        const err293 = {
          instancePath: instancePath + '/years_experience',
          schemaPath: '#/properties/years_experience/anyOf',
          keyword: 'anyOf',
          params: {},
        };
        if (vErrors === null) {
          vErrors = [err293];
        } else {
          vErrors.push(err293);
        }
        errors++;
      } else {
        errors = _errs239;
        if (vErrors !== null) {
          if (_errs239) {
            vErrors.length = _errs239;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err294 = { instancePath, schemaPath: '#/type', keyword: 'type', params: { type: 'object' } };
    if (vErrors === null) {
      vErrors = [err294];
    } else {
      vErrors.push(err294);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = {
  props: {
    name: true,
    description: true,
    tools: true,
    disallowedTools: true,
    model: true,
    permissionMode: true,
    maxTurns: true,
    skills: true,
    mcpServers: true,
    hooks: true,
    memory: true,
    background: true,
    effort: true,
    isolation: true,
    color: true,
    initialPrompt: true,
    omitClaudeMd: true,
    autoCompactWindow: true,
    observer: true,
    observerMessage: true,
    experimental: true,
    rule_pack: true,
    collaborators: true,
    proactive_triggers: true,
    triggers: true,
    specializations: true,
    experience_level: true,
    years_experience: true,
  },
  dynamicProps: false,
  dynamicItems: false,
};

const expected: Readonly<Record<string, string>> = {
  '#/properties/name': 'a name of at most 256 characters without a colon or a leading hyphen',
  '#/properties/description': 'a text that says when to delegate to the agent',
  '#/properties/tools': 'a comma-separated string or a list of tool names',
  '#/properties/tools/anyOf/1/items': 'the name of a tool',
  '#/properties/disallowedTools': 'a comma-separated string or a list of tool names',
  '#/properties/disallowedTools/anyOf/1/items': 'the name of a tool',
  '#/properties/model': 'a model alias or a full model id',
  '#/properties/permissionMode': 'a permission mode',
  '#/properties/maxTurns': 'a whole number from 1',
  '#/properties/skills': 'a comma-separated string or a list of skill names',
  '#/properties/skills/anyOf/1/items': 'the name of a skill',
  '#/properties/mcpServers': 'a list of server names and mappings of one name to a configuration',
  '#/properties/mcpServers/items': 'a server name or a mapping of one name to a configuration',
  '#/properties/mcpServers/items/anyOf/1/additionalProperties': 'a mapping with `command`, or with `type` and `url`',
  '#/properties/mcpServers/items/anyOf/1/additionalProperties/properties/type': 'a server type',
  '#/properties/mcpServers/items/anyOf/1/additionalProperties/properties/command': 'a command',
  '#/properties/mcpServers/items/anyOf/1/additionalProperties/properties/url': 'an address',
  '#/properties/hooks': 'a mapping of events to lists of matchers',
  '#/properties/hooks/anyOf/0/propertyNames': 'a hook event',
  '#/properties/hooks/anyOf/0/additionalProperties': 'a list of matchers',
  '#/properties/hooks/anyOf/0/additionalProperties/items': 'a mapping with `hooks`',
  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks': 'a list of handlers',
  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items': 'a mapping with `type`',
  '#/properties/hooks/anyOf/0/additionalProperties/items/properties/hooks/items/properties/type': 'a handler type',
  '#/properties/memory': 'a memory scope',
  '#/properties/background': '`true` or `false`',
  '#/properties/effort': 'an effort level',
  '#/properties/isolation': 'a kind of isolation',
  '#/properties/color': 'a colour',
  '#/properties/initialPrompt': 'a text',
  '#/properties/omitClaudeMd': '`true` or `false`',
  '#/properties/autoCompactWindow': 'a number of tokens',
  '#/properties/observer': 'a comma-separated string of agent names',
  '#/properties/observerMessage': 'a text',
  '#/properties/rule_pack': 'a mapping with `use`',
  '#/properties/rule_pack/properties/use': 'the name of a rule pack',
  '#/properties/rule_pack/properties/slots': 'a mapping of slot names to texts',
  '#/properties/rule_pack/properties/slots/propertyNames': 'the name of a slot',
  '#/properties/rule_pack/properties/slots/additionalProperties': 'a text',
  '#/properties/rule_pack/properties/omit': 'a list of rule numbers and items such as `"11.3"`',
  '#/properties/rule_pack/properties/omit/items': 'a rule number or an item such as `"11.3"`',
  '#/properties/rule_pack/properties/override': 'a mapping of items such as `"1.2"` to texts',
  '#/properties/rule_pack/properties/override/propertyNames': 'an item such as `"1.2"`',
  '#/properties/rule_pack/properties/override/additionalProperties': 'a text',
  '#/properties/rule_pack/properties/append': 'a mapping of rule numbers to lists of texts',
  '#/properties/rule_pack/properties/append/propertyNames': 'the number of a rule',
  '#/properties/rule_pack/properties/append/additionalProperties': 'a list of texts',
  '#/properties/rule_pack/properties/append/additionalProperties/items': 'a text',
  '#/properties/rule_pack/properties/extra': 'a list of rules',
  '#/properties/rule_pack/properties/extra/items': 'a rule with `n`, `title` and `body`',
  '#/properties/rule_pack/properties/extra/items/properties/n': 'a whole number from 1',
  '#/properties/rule_pack/properties/extra/items/properties/body': 'a list of texts',
  '#/properties/rule_pack/properties/extra/items/properties/body/items': 'a text',
  '#/properties/rule_pack/properties/preamble': 'a text',
  '#/properties/rule_pack/properties/trailer': 'a text',
  '#/properties/rule_pack/properties/layout': 'a text',
  '#/properties/collaborators': 'a list of mappings with `agent` and `kind`',
  '#/properties/collaborators/items': 'a mapping with `agent` and `kind`',
  '#/properties/collaborators/items/properties/agent': 'the name of an agent',
  '#/properties/collaborators/items/properties/kind': '`coordinates` or `validates`',
  '#/properties/collaborators/items/properties/for': 'a text',
  '#/properties/proactive_triggers': 'a list of conditions in snake case',
  '#/properties/proactive_triggers/items': 'two to eight lower-case words joined by `_`',
  '#/properties/triggers': 'a mapping such as `keywords` to a list of words, or a list of patterns',
  '#/properties/triggers/anyOf/0/properties/keywords': 'a list of short texts',
  '#/properties/triggers/anyOf/0/properties/keywords/items': 'a short text',
  '#/properties/triggers/anyOf/0/properties/file_patterns': 'a list of short texts',
  '#/properties/triggers/anyOf/0/properties/file_patterns/items': 'a short text',
  '#/properties/triggers/anyOf/0/properties/task_patterns': 'a list of short texts',
  '#/properties/triggers/anyOf/0/properties/task_patterns/items': 'a short text',
  '#/properties/triggers/anyOf/0/properties/domains': 'a list of short texts',
  '#/properties/triggers/anyOf/0/properties/domains/items': 'a short text',
  '#/properties/triggers/anyOf/1/items': 'a mapping with `pattern` or `keyword`',
  '#/properties/triggers/anyOf/1/items/anyOf/0/properties/pattern': 'a short text',
  '#/properties/triggers/anyOf/1/items/anyOf/0/properties/priority': 'a short text',
  '#/properties/triggers/anyOf/1/items/anyOf/1/properties/keyword': 'a short text',
  '#/properties/triggers/anyOf/1/items/anyOf/1/properties/priority': 'a short text',
  '#/properties/specializations': 'a list of short texts',
  '#/properties/specializations/items': 'a short text',
  '#/properties/experience_level': 'a short text',
  '#/properties/years_experience': 'a number or a short text',
};
const keys: Readonly<Record<string, readonly string[]>> = {
  '#/properties/rule_pack': ['use', 'slots', 'omit', 'override', 'append', 'extra', 'preamble', 'trailer', 'layout'],
  '#/properties/rule_pack/properties/extra/items': ['n', 'title', 'subtitle', 'body'],
  '#/properties/collaborators/items': ['agent', 'kind', 'for'],
  '#/properties/triggers/anyOf/0': ['keywords', 'file_patterns', 'task_patterns', 'domains'],
  '#/properties/triggers/anyOf/1/items/anyOf/0': ['pattern', 'priority'],
  '#/properties/triggers/anyOf/1/items/anyOf/1': ['keyword', 'priority'],
};

/** The compiled schema. */
export const compiledSchema: CompiledSchema = { validate: validate20, expected, keys };
